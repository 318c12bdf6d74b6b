// What the checksums are for: a made-up token whose checksum matches is proven, and one that was changed,
// swapped or cut anywhere is malformed, except where no checksum covers it; those places are listed, with
// the reason.
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

#include "credential/form.h"
#include "credential/judge.h"
#include "rule/claim.h"
#include "template/random.h"
#include "template/template.h"

using namespace credlint;

namespace {

constexpr std::string_view printable =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/_-.=~!";

// Sanitizers make each round slow: then one change in so many is tried.
constexpr std::size_t thin = CREDLINT_ROUNDS < 100000 ? 16 : 1;

// Places from `first` to `last`, from 0, where a change may go unseen.
struct Blind {
    std::size_t first, last;
    std::string_view why;
};

// Lengths from `least` to `most` that a cut-off token may have unseen.
struct Stump {
    std::size_t least, most;
    std::string_view why;
};

struct TokenKind {
    std::string_view key;      // that claims it
    std::string_view example;  // template
    std::vector<Blind> blind = {};
    std::vector<Stump> stumps = {};
    bool unsure = false;  // a checksum that does not match says nothing
};

constexpr std::string_view kind_in_prefix =
    "the prefix is not covered, and another one has the same checksum";
constexpr std::string_view older = "keys of the older kind have no such letters, and no checksum";
constexpr std::string_view own_prefix = "whoever runs GitLab may give tokens a prefix of its own";
constexpr std::string_view no_route = "a token that is not routable is as long as this and has no checksum";
constexpr std::string_view other_seed =
    "the seeds of two kinds of keys differ by what one character makes up for: it is a key of the other kind";
constexpr std::string_view derived = "how keys that are derived are summed is not known for sure";

const std::vector<TokenKind> kinds = {
    {"GITHUB_TOKEN", "{github-crc32:ghp_}", {{2, 2, kind_in_prefix}}},
    {"GITHUB_TOKEN", "{github-crc32:gho_}", {{2, 2, kind_in_prefix}}},
    {"GITHUB_TOKEN", "{github-crc32:ghu_}", {{2, 2, kind_in_prefix}}},
    {"GITHUB_TOKEN", "{github-crc32:ghs_}", {{2, 2, kind_in_prefix}}, {}, true},
    {"GITHUB_REFRESH_TOKEN", "{github-refresh}"},
    {"GITHUB_TOKEN", "{github-fine-grained}", {{85, 92, "what the last eight are is not known"}}},
    {"NPM_TOKEN", "{github-crc32:npm_}", {{0, 3, "tokens of other registries begin in any way"}}},
    {"VERCEL_TOKEN", "{vercel:vcp_}", {{2, 2, kind_in_prefix}}},
    {"AI_GATEWAY_API_KEY", "{vercel:vck_}", {{2, 2, kind_in_prefix}}},
    {"CLOUDFLARE_API_TOKEN", "{cloudflare:cfut_}", {{2, 2, kind_in_prefix}}},
    {"CLOUDFLARE_API_TOKEN", "{cloudflare:cfat_}", {{2, 2, kind_in_prefix}}},
    {"CLOUDFLARE_API_KEY", "{cloudflare:cfk_}"},
    {"GITLAB_TOKEN", "{gitlab:glpat-}", {{0, 5, own_prefix}}, {{26, 26, no_route}}},
    {"GITLAB_TOKEN",
     "{gitlab-v0:glpat-}",
     {{0, 5, own_prefix}},
     {{26, 26, no_route}, {27, 46, "whose it is stands in front, in base64, with little that looks random"}}},
    {"GITLAB_DEPLOY_TOKEN", "{gitlab:gldt-}", {}, {{25, 25, no_route}}},
    {"GITLAB_RUNNER_TOKEN", "{gitlab:glrt-}", {}, {{25, 25, no_route}}},
    {"GRAFANA_TOKEN", "{grafana}"},
    {"JIRA_API_TOKEN", "{atlassian:ATATT3xFfGF0}"},
    {"BITBUCKET_TOKEN", "{atlassian:ATCTT3xFfGN0}"},
    {"BITBUCKET_APP_PASSWORD", "{bitbucket}"},
    {"ZUPLO_API_KEY", "{zuplo}"},
    {"CONFLUENT_API_SECRET", "{confluent}", {{0, 3, older}}},
    {"AZURE_STORAGE_KEY", "{azure-key:+ASt,64,Default0}", {{76, 79, older}}},
    {"AZURE_COSMOS_KEY", "{azure-key:ACDb,64,MastRW00}", {{3, 3, other_seed}, {76, 79, older}}},
    {"AZURE_COSMOS_KEY", "{azure-key:ACDb,64,MastRO00}", {{3, 3, other_seed}, {76, 79, older}}},
    {"AZURE_BATCH_KEY", "{azure-key:+ABa,64,AbAcct00}", {{76, 79, older}}},
    {"AZURE_APIM_KEY", "{azure-key:APIM,64,GitKey00}"},
    {"AZURE_SERVICE_BUS_KEY", "{azure-key:+ASb,32,Manage00}", {{33, 36, older}}},
    {"AZURE_EVENT_HUB_KEY", "{azure-key:+AEh,32,Listen00}", {{33, 36, older}}},
    {"AZURE_IOT_HUB_KEY", "{azure-key:AIoT,32,Device00}", {{33, 36, older}}},
    {"AZURE_EVENT_GRID_KEY", "{azure-key:AZEG,32,Default0}", {{33, 36, older}}},
    {"AZURE_REDIS_KEY", "{azure-key:AzCa,32,Access00}", {}, {}, true},
    {"AZURE_SEARCH_KEY", "{azure-key:AzSe,39,PAdmin00}"},
    {"AZURE_FUNCTION_KEY", "{azure-key:AzFu,40,Functi00}", {{44, 47, older}}},
    {"ACR_PASSWORD",
     "{azure-key:+ACR,39,ACRDflt0}",
     {{42, 45, older}, {51, 51, "without its last character its letters stand elsewhere"}},
     {{20, 51, "passwords of the older kind have any length"}}},
    {"AZURE_OPENAI_API_KEY",
     "{azure-cask:ACOG,2025-10,84}",
     {{57, 57, derived}},
     {{32, 32, "keys of the older kind are as long as this and have no checksum"}}},
    {"AZURE_DEVOPS_PAT",
     "{azure-cask:AZDO,2026-01,88}",
     {{57, 57, derived}},
     {{84, 84, "the short form is the first of it"}}},
    {"AZURE_DEVOPS_PAT", "{azure-devops-pat}", {{51, 51, "its lower four bits belong to no byte"}}},
    {"AZURE_CLIENT_SECRET",
     "{entra-secret}",
     {},
     {{32, 34, "secrets of the older kind are as long as this and have no checksum"}}},
    {"SOPS_AGE_KEY", "{age-key}"},
    {"NOSTR_PRIVATE_KEY", "{nostr-key}"},
    {"BITCOIN_PRIVATE_KEY", "{bitcoin-wif:K}"},
    {"BITCOIN_PRIVATE_KEY", "{bitcoin-wif:5}"},
    {"BITCOIN_PRIVATE_KEY", "{bitcoin-xprv:xprv}"},
    {"NATS_SEED", "{nats-seed:U}"},
    {"NATS_SEED", "{nats-seed:A}"},
    {"STELLAR_SECRET_KEY", "{stellar-seed}"},
};

std::string made(const TokenKind& kind, std::uint64_t seed) {
    const Result<Expansion> expansion = expand(kind.example, seed);
    REQUIRE(expansion);
    return expansion->text;
}

class Judge {
public:
    explicit Judge(const TokenKind& kind) : key_(kind.key) {
        const std::optional<ClaimMatch> match = claim(builtin_rules(), key_);
        REQUIRE(match);
        claimed_ = match->token;
    }
    // The verdict on the value.
    const TokenRule& form(std::string_view value) const {
        return form_for(builtin_rules(), *claimed_, value);
    }
    Verdict operator()(std::string_view value) const {
        return judge(builtin_rules(), form(value), value, key_).verdict;
    }

private:
    std::string_view key_;
    const TokenRule* claimed_ = nullptr;
};

const Blind* blind_at(const TokenKind& kind, std::size_t at) {
    const auto found = std::find_if(kind.blind.begin(), kind.blind.end(), [&](const Blind& blind) {
        return at >= blind.first && at <= blind.last;
    });
    return found == kind.blind.end() ? nullptr : &*found;
}

bool stump(const TokenKind& kind, std::size_t length) {
    return std::any_of(kind.stumps.begin(), kind.stumps.end(),
                       [&](const Stump& each) { return length >= each.least && length <= each.most; });
}

// What all tokens of a group begin with reads as words; twelve more characters identify a token.
std::size_t identifying_length(const TokenKind& kind) {
    const std::string a = made(kind, 0), b = made(kind, 1);
    return static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin()) +
           12;
}

// Counts what went wrong, so that a broken decoder makes one failure per group and not ten thousand.
struct Tally {
    std::size_t tried = 0, wrong = 0, where = 0;

    void take(bool right, std::size_t at) {
        ++tried;
        if (right) return;
        if (wrong++ == 0) where = at;
    }
};

void report(const TokenKind& kind, std::string_view what, const Tally& tally) {
    INFO(kind.example << ", " << what << ": " << tally.wrong << " of " << tally.tried << ", first at "
                      << tally.where);
    CHECK(tally.tried > 0);
    CHECK(tally.wrong == 0);
}

}  // namespace

TEST_CASE("checksums: tokens whose checksum matches are proven", "[checksum]") {
    for (const TokenKind& kind : kinds) {
        const Judge verdict(kind);
        Tally tally;
        for (std::uint64_t seed = 0; seed < CREDLINT_ROUNDS / 10; ++seed) {
            tally.take(verdict(made(kind, seed)) == Verdict::proven, seed);
        }
        report(kind, "not proven", tally);
    }
}

TEST_CASE("checksums: a changed character is detected", "[checksum]") {
    for (const TokenKind& kind : kinds) {
        const Judge verdict(kind);
        const std::string token = made(kind, 1);
        const ByteSet& allowed = verdict.form(token).allowed;
        Tally tally;
        std::vector<bool> unseen(kind.blind.size());
        for (std::size_t at = 0; at < token.size(); ++at) {
            const Blind* blind = blind_at(kind, at);
            for (const char c : printable) {
                // Of characters that no such token contains, two are enough.
                const bool tried = blind != nullptr || (at + static_cast<unsigned char>(c)) % thin == 0;
                if (c == token[at] || !tried || !(allowed.has(c) || c == '!' || c == '=')) continue;
                std::string changed = token;
                changed[at] = c;
                const Verdict now = verdict(changed);
                if (blind != nullptr) {
                    const auto index = static_cast<std::size_t>(blind - kind.blind.data());
                    unseen[index] = unseen[index] || now != Verdict::malformed;
                } else {
                    tally.take(kind.unsure ? now != Verdict::proven : now == Verdict::malformed, at);
                }
            }
        }
        report(kind, "unseen changes", tally);
        for (std::size_t i = 0; i < unseen.size(); ++i) {
            INFO(kind.example << ": " << kind.blind[i].why << ": but every change is seen");
            CHECK(unseen[i]);
        }
    }
}

TEST_CASE("checksums: two swapped neighbors are detected", "[checksum]") {
    for (const TokenKind& kind : kinds) {
        const Judge verdict(kind);
        Tally tally;
        for (std::uint64_t seed = 0; seed < CREDLINT_ROUNDS / 4000; ++seed) {
            const std::string token = made(kind, seed);
            for (std::size_t at = 0; at + 1 < token.size(); ++at) {
                if (token[at] == token[at + 1]) continue;
                const bool left = blind_at(kind, at) != nullptr, right = blind_at(kind, at + 1) != nullptr;
                if (left && right) continue;
                std::string swapped = token;
                std::swap(swapped[at], swapped[at + 1]);
                const Verdict now = verdict(swapped);
                const bool lenient = kind.unsure || left || right;
                tally.take(lenient ? now != Verdict::proven : now == Verdict::malformed, at);
            }
        }
        report(kind, "unseen exchanges", tally);
    }
}

TEST_CASE("checksums: a truncated token is detected", "[checksum]") {
    for (const TokenKind& kind : kinds) {
        const Judge verdict(kind);
        const std::size_t least = identifying_length(kind);
        Tally tally;
        for (std::uint64_t seed = 0; seed < CREDLINT_ROUNDS / 4000; ++seed) {
            const std::string token = made(kind, seed);
            for (std::size_t length = 1; length < token.size(); ++length) {
                if (stump(kind, length)) continue;
                const Verdict now = verdict(std::string_view(token).substr(0, length));
                const bool too_short =
                    length < least && (now == Verdict::placeholder || now == Verdict::empty);
                tally.take(now == Verdict::malformed || too_short, length);
            }
        }
        report(kind, "unseen cuts", tally);
    }
}
