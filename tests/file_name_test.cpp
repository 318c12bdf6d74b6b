// What a file's name says of its purpose.
#include "text/file_name.h"

#include <catch2/catch.hpp>

using namespace credlint;

TEST_CASE("file name: templates", "[git][text]") {
    for (const char* name : {".env.example",        ".env.sample",
                             ".env.template",       ".env.dist",
                             ".env.tmpl",           ".env.defaults",
                             ".env.schema",         ".env.example.local",
                             ".env.local.example",  ".env.production.example",
                             ".env.example.docker", ".env.example-docker",
                             ".env.docker-example", ".env_example",
                             ".ENV.Example",        "example.env",
                             "env.sample",          "env.example",
                             "env-sample",          "docker.env.example",
                             "prod.env.example",    "app-example.env",
                             "credentials.example", "credentials.json.dist",
                             "config.sample.ini",   "secrets.example.json",
                             "a/b.c/.env.example",  "/home/me/.env.example"}) {
        INFO(name);
        CHECK(is_template_name(name));
        CHECK_FALSE(is_production_name(name));
        CHECK_FALSE(is_test_name(name));
    }
    for (const char* name :
         {"", ".env", ".env.local", ".env.production", "sample-app.env", "default.env", "schema.json",
          ".env.examples2", "distant.env", "example/.env", ".env.example/credentials",
          "templates/dist/prod.env", "config", "credentials"}) {
        INFO(name);
        CHECK_FALSE(is_template_name(name));
    }
}

TEST_CASE("file name: production and test", "[git][text]") {
    for (const char* name :
         {".env.production", ".env.prod", ".env.PROD", ".env.prd", ".env.live", ".env.production.local",
          ".env.prod-eu", ".env.eu_prod", "prod.env", "app/api.production.env", "credentials.prod.json"}) {
        INFO(name);
        CHECK(is_production_name(name));
        CHECK_FALSE(is_test_name(name));
    }
    for (const char* name : {".env.test", ".env.test.local", ".env.testing", ".env.dev", ".env.development",
                             ".env.ci", ".dev.vars", "dev.env", "e2e.env", "/srv/prod/test.env"}) {
        INFO(name);
        CHECK(is_test_name(name));
        CHECK_FALSE(is_production_name(name));
    }
    for (const char* name :
         {".env", ".env.local", ".env.staging", ".env.non-prod", ".env.pre_prod", ".env.preprod",
          ".env.test.production", "product.env", "latest.env", "devices.env", "prod/.env", "/dev/stdin"}) {
        INFO(name);
        CHECK_FALSE(is_production_name(name));
        CHECK_FALSE(is_test_name(name));
    }
}
