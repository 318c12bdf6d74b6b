// What the name of a file says of its purpose: a template for others, production's, or one for tests. Looks
// at the words of the last part of the path, in any case: `.env.example`, `config.sample.ini`, `prod.env`.
// Knows nothing of the file, nor of the folders that contain it.
#pragma once

#include <string_view>

namespace credlint {

// Without the folders.
std::string_view base_name(std::string_view path);

// Made to be shared and copied: `.env.example`, `example.env`, `.env.local.sample`, `env.template`,
// `credentials.json.dist`.
bool is_template_name(std::string_view path);

// A template is for neither of these, whatever else its name says; nor is a name with the words of both
// (`.env.test.production`).
bool is_production_name(std::string_view path);  // `.env.production.local`, `prod.env`
bool is_test_name(std::string_view path);        // of tests and development: `.env.test`, `.env.dev`
// Made to be committed for tests: `.env.test`, `.env.ci`, `tests/app.env`. Its secrets protect nothing.
bool is_test_fixture(std::string_view path);

}  // namespace credlint
