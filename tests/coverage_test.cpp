// Which kinds of tokens are known: all that three or more of the surveyed scanners know and that can be
// recognised offline (facts/tokens.md, 1a to 1c and the three lists of 6). A kind that loses its rules is
// found here.
#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <string_view>

#include <catch2/catch.hpp>

#include "rule/claim.h"
#include "rule/rule_book.h"

using namespace credlint;

namespace {

// A kind by the name of its rule file.
constexpr std::string_view known_by_bytes[] = {  // a checksum, or a structure that can be read
    "age",       "anthropic", "atlassian",   "aws",        "azure",     "azure-connection",
    "bitbucket", "bitcoin",   "clerk",       "cloudflare", "confluent", "discord",
    "django",    "dotenvx",   "github",      "gitlab",     "google",    "grafana",
    "groq",      "jfrog",     "jwt",         "laravel",    "mapbox",    "nats",
    "nostr",     "npm",       "onepassword", "openai",     "pem",       "pypi",
    "rails",     "sendgrid",  "sentry",      "slack",      "stellar",   "stripe",
    "supabase",  "telegram",  "vapid",       "vault",      "vercel",    "wireguard",
    "zuplo"};
constexpr std::string_view prefixed[] = {
    "airtable",     "alibaba",     "assemblyai",  "brevo",      "buildkite",
    "cerebras",     "circleci",    "cockroachdb", "cohere",     "contentful",
    "crates-io",    "databricks",  "deepgram",    "deepseek",   "defined-networking",
    "digitalocean", "docker",      "doppler",     "duffel",     "easypost",
    "elevenlabs",   "facebook",    "figma",       "firecrawl",  "fly",
    "heroku",       "huggingface", "jina",        "langfuse",   "langsmith",
    "line",         "linear",      "mailchimp",   "mailgun",    "microsoft-teams",
    "mistral",      "mongodb",     "neon",        "netlify",    "new-relic",
    "notion",       "nuget",       "nvidia",      "openrouter", "perplexity",
    "pinecone",     "plaid",       "planetscale", "posthog",    "postman",
    "pulumi",       "razorpay",    "render",      "replicate",  "resend",
    "rubygems",     "runpod",      "shippo",      "shopify",    "sonar",
    "sourcegraph",  "square",      "stability",   "tailscale",  "tavily",
    "tencent",      "terraform",   "together",    "twilio",     "twitter",
    "xai",          "yandex"};
constexpr std::string_view prioritised[] = {
    "adyen",       "alchemy",     "algolia",     "amplitude", "asana",        "auth0",     "bfl",
    "binance",     "bitwarden",   "box",         "braintree", "brave",        "clickup",   "codecov",
    "coinbase",    "dashscope",   "datadog",     "dropbox",   "elastic",      "etherscan", "exa",
    "fal",         "fireworks",   "flutterwave", "hetzner",   "honeycomb",    "hubspot",   "ibm",
    "infisical",   "infura",      "instagram",   "intercom",  "launchdarkly", "linkedin",  "linode",
    "meilisearch", "mercadopago", "minimax",     "mixpanel",  "mollie",       "monday",    "moonshot",
    "ngrok",       "okta",        "ovh",         "paypal",    "paystack",     "pinterest", "postmark",
    "pusher",      "railway",     "reddit",      "rollbar",   "salesforce",   "sanity",    "scaleway",
    "segment",     "serpapi",     "snowflake",   "snyk",      "spotify",      "storyblok", "stytch",
    "tiktok",      "trello",      "turso",       "twitch",    "upstash",      "vast",      "vultr",
    "wandb",       "workos",      "zai",         "zendesk"};
constexpr std::string_view surveyed[] = {
    "ably",          "abuseipdb",   "adafruit",      "adobe",        "aikido",
    "aiven",         "alpaca",      "alpha-vantage", "amazon-mws",   "apify",
    "apollo",        "appwrite",    "arcjet",        "authress",     "axiom",
    "baseten",       "beamer",      "bitly",         "bittrex",      "block-protocol",
    "blynk",         "branch",      "browserstack",  "bugsnag",      "builder-io",
    "buttercms",     "cal-com",     "canva",         "chartmogul",   "checkly",
    "civo",          "clarifai",    "clearbit",      "clickhouse",   "clojars",
    "close",         "cloudant",    "cloudinary",    "code-climate", "coingecko",
    "coinmarketcap", "configcat",   "consul",        "couchbase",    "courier",
    "coveralls",     "cursor",      "cypress",       "data-gov",     "databento",
    "datocms",       "dbt",         "deepl",         "deno",         "dependency-track",
    "devin",         "discourse",   "disqus",        "drone",        "dynatrace",
    "e2b",           "endor-labs",  "etsy",          "exoscale",     "expo",
    "fastly",        "fauna",       "finicity",      "finnhub",      "firebase",
    "flickr",        "frame-io",    "freemius",      "freshbooks",   "ghost",
    "gitea",         "gitter",      "gocardless",    "greptile",     "gumroad",
    "harness",       "hcaptcha",    "influxdb",      "infracost",    "inngest",
    "intra42",       "ionic",       "ipinfo",        "jd-cloud",     "jenkins",
    "jumpcloud",     "kagi",        "klaviyo",       "kraken",       "kucoin",
    "lichess",       "liveblocks",  "livekit",       "llamaindex",   "lob",
    "lokalise",      "looker",      "magic",         "mailersend",   "mailjet",
    "mailtrap",      "materialize", "matrix",        "mattermost",   "maxmind",
    "meraki",        "messagebird", "midtrans",      "modal",        "mux",
    "newsapi",       "nomad",       "nytimes",       "octopus",      "ollama",
    "onesignal",     "openshift",   "openweather",   "opsgenie",     "ory",
    "paddle",        "pagerduty",   "particle",      "persona",      "pipedrive",
    "plivo",         "polar",       "porkbun",       "prefect",      "private-ai",
    "pubnub",        "pushbullet",  "pushover",      "pyx",          "rapidapi",
    "readme",        "rootly",      "samsara",       "sauce-labs",   "scalingo",
    "scrapingbee",   "sendbird",    "serper",        "settlemint",   "shodan",
    "shortcut",      "sidekiq",     "softlayer",     "sparkpost",    "splunk",
    "squarespace",   "stackhawk",   "statsig",       "sumo-logic",   "teamcity",
    "telnyx",        "thingsboard", "tinybird",      "tmdb",         "travis",
    "trigger-dev",   "truenas",     "typeform",      "upcloud",      "uploadthing",
    "upstage",       "uptimerobot", "val-town",      "virustotal",   "volcengine",
    "vonage",        "voyage",      "wakatime",      "webflow",      "wit",
    "woocommerce",   "youtrack"};

std::set<std::string_view> known_providers() {
    std::set<std::string_view> providers;
    for (const TokenRule& token : builtin_rules().tokens) providers.insert(token.provider);
    return providers;
}

template <typename Kinds>
void all_known(const Kinds& kinds) {
    const std::set<std::string_view> known = known_providers();
    for (const std::string_view kind : kinds) {
        INFO(kind);
        CHECK(known.count(kind) == 1);
    }
}

// Some variable name, or some part of the value, identifies the token.
bool reachable(const RuleBook& rules, const TokenRule& token) {
    const auto same = [&](const TokenRule& other) {
        return other.provider == token.provider && other.role == token.role &&
               !(other.keys.empty() && other.ambiguous_keys.empty() && other.keywords.empty());
    };
    return !token.anchors.empty() || std::any_of(rules.tokens.begin(), rules.tokens.end(), same);
}

}  // namespace

TEST_CASE("tokens with a checksum or a structure have rules") {
    all_known(known_by_bytes);
}

TEST_CASE("tokens with an identifying prefix have rules") {
    all_known(prefixed);
}

TEST_CASE("tokens of the priority lists have rules") {
    all_known(prioritised);
}

TEST_CASE("tokens that three or more scanners know have rules") {
    all_known(surveyed);
    std::set<std::string_view> all(std::begin(known_by_bytes), std::end(known_by_bytes));
    all.insert(std::begin(prefixed), std::end(prefixed));
    all.insert(std::begin(prioritised), std::end(prioritised));
    all.insert(std::begin(surveyed), std::end(surveyed));
    CHECK(all.size() >= 224);
}

TEST_CASE("every token can be found by a name, prefix or keyword") {
    const RuleBook& rules = builtin_rules();
    for (const TokenRule& token : rules.tokens) {
        INFO(token.meta.id);
        CHECK(reachable(rules, token));
    }
}

TEST_CASE("a key claims a token of the provider that it names") {
    struct Case {
        std::string_view key, provider;
    };
    constexpr Case cases[] = {
        {"HF_TOKEN", "huggingface"},
        {"HUGGING_FACE_HUB_TOKEN", "huggingface"},
        {"HUGGINGFACEHUB_API_TOKEN", "huggingface"},
        {"RESEND_API_KEY", "resend"},
        {"TWILIO_AUTH_TOKEN", "twilio"},
        {"MEILI_MASTER_KEY", "meilisearch"},
        {"STAGING_DATABRICKS_TOKEN", "databricks"},
        {"DD_API_KEY", "datadog"},
        {"TF_TOKEN_app_terraform_io", "terraform"},
        {"upstash.redis-rest-token", "upstash"},
        {"ALIBABA_CLOUD_ACCESS_KEY_ID", "alibaba"},
        {"SCALEWAY_ACCESS_KEY_ID", "scaleway"},
    };
    for (const Case& c : cases) {
        INFO(c.key);
        const std::optional<ClaimMatch> match = claim(builtin_rules(), c.key);
        REQUIRE(match);
        CHECK(match->token->provider == c.provider);
    }
}
