#include "template/template.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <optional>

#include "codec/crc.h"
#include "template/random.h"
#include "template/synthetic.h"
#include "template/synthetic_checksums.h"
#include "template/synthetic_forms.h"
#include "text/line_index.h"
#include "text/nearest.h"

namespace credlint {
namespace {

constexpr std::string_view open_mark = "«";
constexpr std::string_view close_mark = "»";
constexpr std::string_view ellipsis = "…";
constexpr std::uint32_t max_count = 65536;

constexpr std::string_view digits = "0123456789";
constexpr std::string_view upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::string_view lower = "abcdefghijklmnopqrstuvwxyz";
constexpr std::string_view base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr std::string_view base64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

bool only(std::string_view text, std::string_view alphabet) {
    return text.find_first_not_of(alphabet) == std::string_view::npos;
}

template <typename Number>
std::optional<Number> number(std::string_view text) {
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

// The arguments between a template's `:` and its end, split at commas; one that is missing or empty takes
// its default.
class Arguments {
public:
    explicit Arguments(std::string_view text) : text_(text) {}
    std::string_view text() const { return text_; }
    std::size_t count() const {
        return text_.empty() ? 0 : 1 + static_cast<std::size_t>(std::count(text_.begin(), text_.end(), ','));
    }
    std::string_view at(std::size_t index, std::string_view otherwise) const {
        std::string_view rest = text_;
        for (; index > 0; --index) {
            const std::size_t comma = rest.find(',');
            if (comma == std::string_view::npos) return otherwise;
            rest.remove_prefix(comma + 1);
        }
        const std::string_view word = rest.substr(0, rest.find(','));
        return word.empty() ? otherwise : word;
    }

private:
    std::string_view text_;
};

using Made = std::optional<std::string>;  // nullopt: the arguments do not fit

Made made_text(const Arguments& arguments, Random& random, std::string_view alphabet) {
    const auto count = number<std::uint32_t>(arguments.at(0, {}));
    if (arguments.count() != 1 || !count || *count == 0 || *count > max_count) return std::nullopt;
    return synthetic::text(random, alphabet, *count);
}

constexpr std::string_view some_account = "123456789012";
bool is_account(std::string_view text) {
    return text.size() == 12 && only(text, digits);
}

Made made_key_id(const Arguments& arguments, Random& random, std::string_view prefix) {
    const std::string_view account = arguments.at(0, some_account);
    if (arguments.count() > 1 || !is_account(account)) return std::nullopt;
    return synthetic::aws_key_id(random, prefix, *number<std::uint64_t>(account));
}

Made made_secret(const Arguments& arguments, Random& random, std::string_view) {
    if (arguments.count() > 0) return std::nullopt;
    return synthetic::aws_secret(random);
}

Made made_session_token(const Arguments& arguments, Random& random, std::string_view) {
    const std::string_view account = arguments.at(0, some_account), region = arguments.at(1, "us-east-1");
    const auto issued = number<std::uint64_t>(arguments.at(2, "1761655038"));
    const bool named = region.size() < 128 && only(region, "abcdefghijklmnopqrstuvwxyz0123456789-");
    if (arguments.count() > 3 || !is_account(account) || !named || !issued) return std::nullopt;
    return synthetic::aws_session_token(random, account, region, *issued);
}

Made made_bedrock_key(const Arguments& arguments, Random& random, std::string_view) {
    if (arguments.count() > 0) return std::nullopt;
    return synthetic::aws_bedrock_key(random);
}

Made made_bedrock_url(const Arguments& arguments, Random& random, std::string_view) {
    const auto issued = number<std::int64_t>(arguments.at(0, "1761655038"));
    const auto lifetime = number<std::uint32_t>(arguments.at(1, "43200"));
    if (arguments.count() > 2 || !issued || !lifetime) return std::nullopt;
    return synthetic::aws_bedrock_url(random, *issued, *lifetime);
}

Made made_session_token_v1(const Arguments& arguments, Random& random, std::string_view) {
    const auto issued = number<std::uint64_t>(arguments.at(0, "1761655038"));
    if (arguments.count() > 1 || !issued) return std::nullopt;
    return synthetic::aws_session_token_v1(random, *issued);
}

Made made_github(const Arguments& arguments, Random& random, std::string_view) {
    const std::string_view prefix = arguments.at(0, {});
    const bool named =
        prefix.ends_with('_') && prefix.size() <= 16 && only(prefix, "abcdefghijklmnopqrstuvwxyz_");
    if (arguments.count() != 1 || !named) return std::nullopt;
    return synthetic::github_token(random, prefix);
}

// Tokens that parse their arguments themselves.
template <auto make>
Made made_form(const Arguments& arguments, Random& random, std::string_view) {
    return make(random, arguments.text());
}

struct Kind {
    std::string_view name;
    std::string_view usage;
    std::string_view fixed;  // the alphabet to draw from, or the prefix
    Made (*make)(const Arguments&, Random&, std::string_view fixed);
    bool shows_prefix = false;  // sketch: `fixed` is shown before the ellipsis

    // sketch: the argument is the beginning of the token.
    bool begins_with_argument() const { return usage.ends_with("_}") || usage.ends_with("-}"); }
};

constexpr std::array kinds = {
    Kind{"base62", "{base62:35}", base62_digits, made_text},
    Kind{"base58", "{base58:69}", "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz", made_text},
    Kind{"base64", "{base64:40}", base64, made_text},
    Kind{"base32", "{base32:16}", base32, made_text},
    Kind{"hex", "{hex:32}", "0123456789abcdef", made_text},
    Kind{"upper", "{upper:10}", upper, made_text},
    Kind{"lower", "{lower:10}", lower, made_text},
    Kind{"digits", "{digits:12}", digits, made_text},
    Kind{"age-key", "{age-key}", "AGE-SECRET-KEY-1", made_form<synthetic::age_key>, true},
    Kind{"atlassian", "{atlassian:ATATT3xFfGF0}", {}, made_form<synthetic::atlassian_token>},
    Kind{"azure-cask", "{azure-cask:ACOG,2025-10,84}", {}, made_form<synthetic::azure_cask>},
    Kind{"azure-devops-pat", "{azure-devops-pat}", {}, made_form<synthetic::azure_devops_pat>},
    Kind{"azure-key", "{azure-key:+ASt,64,Default0}", {}, made_form<synthetic::azure_key>},
    Kind{"bitbucket", "{bitbucket}", "ATBB", made_form<synthetic::bitbucket_password>, true},
    Kind{"bitcoin-wif", "{bitcoin-wif:K}", {}, made_form<synthetic::bitcoin_wif>},
    Kind{"bitcoin-xprv", "{bitcoin-xprv:xprv}", {}, made_form<synthetic::bitcoin_xprv>},
    Kind{"cloudflare", "{cloudflare:cfut_}", {}, made_form<synthetic::cloudflare_token>},
    Kind{"confluent", "{confluent}", "cflt", made_form<synthetic::confluent_secret>, true},
    Kind{"dotenvx-public-key", "{dotenvx-public-key}", {}, made_form<synthetic::dotenvx_public_key>},
    Kind{"dotenvx-value", "{dotenvx-value}", "encrypted:", made_form<synthetic::dotenvx_value>, true},
    Kind{"entra-secret", "{entra-secret}", {}, made_form<synthetic::entra_secret>},
    Kind{"github-fine-grained", "{github-fine-grained}", "github_pat_",
         made_form<synthetic::github_fine_grained>, true},
    Kind{"github-refresh", "{github-refresh}", "ghr_", made_form<synthetic::github_refresh_token>, true},
    Kind{"gitlab", "{gitlab:glpat-}", {}, made_form<synthetic::gitlab_token>},
    Kind{"gitlab-v0", "{gitlab-v0:glpat-}", {}, made_form<synthetic::gitlab_token_v0>},
    Kind{"grafana", "{grafana}", "glsa_", made_form<synthetic::grafana_token>, true},
    Kind{"mnemonic", "{mnemonic:12}", {}, made_form<synthetic::mnemonic>},
    Kind{"nats-seed", "{nats-seed:U}", {}, made_form<synthetic::nats_seed>},
    Kind{"nostr-key", "{nostr-key}", "nsec1", made_form<synthetic::nostr_key>, true},
    Kind{"stellar-seed", "{stellar-seed}", {}, made_form<synthetic::stellar_seed>},
    Kind{"vercel", "{vercel:vcp_}", {}, made_form<synthetic::vercel_token>},
    Kind{"zuplo", "{zuplo}", "zpka_", made_form<synthetic::zuplo_key>, true},
    Kind{"aws-akia", "{aws-akia:123456789012}", "AKIA", made_key_id, true},
    Kind{"aws-asia", "{aws-asia:123456789012}", "ASIA", made_key_id, true},
    Kind{"aws-secret", "{aws-secret}", {}, made_secret},
    Kind{
        "aws-session-token", "{aws-session-token:123456789012,us-east-1,1761655038}", {}, made_session_token},
    Kind{"aws-bedrock-key", "{aws-bedrock-key}", "ABSK", made_bedrock_key, true},
    Kind{"aws-bedrock-url", "{aws-bedrock-url:1761655038,43200}", {}, made_bedrock_url},
    Kind{"aws-session-token-v1", "{aws-session-token-v1:1761655038}", {}, made_session_token_v1},
    Kind{"github-crc32", "{github-crc32:ghp_}", {}, made_github},
    Kind{"base64url", "{base64url:43}", {}, made_form<synthetic::base64url>},
    Kind{"bytes", "{bytes:32}", {}, made_form<synthetic::bytes_base64>},
    Kind{"bytes-url", "{bytes-url:32}", {}, made_form<synthetic::bytes_base64url>},
    Kind{"azure-sas", "{azure-sas:1793191038}", {}, made_form<synthetic::azure_sas>},
    Kind{"certificate", "{certificate:1761655038,1793191038}", {}, made_form<synthetic::certificate>},
    Kind{"clerk", "{clerk:pk_test_}", {}, made_form<synthetic::clerk_key>},
    Kind{"discord", "{discord:1761655038}", {}, made_form<synthetic::discord_token>},
    Kind{"google-service-account",
         "{google-service-account:acme-shop}",
         {},
         made_form<synthetic::google_service_account>},
    Kind{"grafana-api-key", "{grafana-api-key}", "eyJrIjoi", made_form<synthetic::grafana_api_key>, true},
    Kind{"grafana-cloud", "{grafana-cloud}", "glc_", made_form<synthetic::grafana_cloud_token>, true},
    Kind{"jfrog", "{jfrog:1793191038}", "cmVmdGtu", made_form<synthetic::jfrog_token>, true},
    Kind{"jwt", "{jwt:iss=acme,exp=1793191038}", "eyJ", made_form<synthetic::jwt>, true},
    Kind{"mapbox", "{mapbox:sk}", {}, made_form<synthetic::mapbox_token>},
    Kind{"onepassword", "{onepassword}", "ops_", made_form<synthetic::onepassword_token>, true},
    Kind{"openai", "{openai:sk-proj-,74}", "sk-", made_form<synthetic::openai_key>, true},
    Kind{"pem", "{pem:rsa,escaped}", "-----BEGIN ", made_form<synthetic::pem>, true},
    Kind{"pypi", "{pypi:1793191038}", "pypi-", made_form<synthetic::pypi_token>, true},
    Kind{"sentry", "{sentry:1761655038}", "sntrys_", made_form<synthetic::sentry_org_token>, true},
    Kind{"vault", "{vault}", "hvs.", made_form<synthetic::vault_token>, true},
    Kind{"wireguard", "{wireguard}", {}, made_form<synthetic::wireguard_key>},
};

// A template as it appears in the text: `{name:arguments#label}`.
struct Call {
    const Kind* kind = nullptr;
    std::string_view name, arguments, label;
    std::string_view whole;  // with its braces
    bool closed = true;
};

const Kind* find_kind(std::string_view name) {
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&](const Kind& k) { return k.name == name; });
    return found == kinds.end() ? nullptr : &*found;
}

// The template that opens at `at`, where there is a `{`; nullopt: the brace is just a brace. A call without
// a kind has an unknown name, but was surely meant as a template.
std::optional<Call> call_at(std::string_view text, std::size_t at) {
    if (at > 0 && text[at - 1] == '$') return std::nullopt;
    std::string_view rest = text.substr(at + 1);
    Call call;
    call.name = rest.substr(0, rest.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-"));
    if (call.name.empty() || !only(call.name.substr(0, 1), lower) || call.name.size() == rest.size())
        return std::nullopt;
    const char after = rest[call.name.size()];
    if (after != ':' && after != '#' && after != '}') return std::nullopt;
    call.kind = find_kind(call.name);

    const std::size_t end = rest.find_first_of("}{\"' \t\r\n", call.name.size());
    call.closed = end != std::string_view::npos && rest[end] == '}';
    if (!call.kind && (after != ':' || !call.closed || end == call.name.size() + 1)) return std::nullopt;
    std::string_view body = rest.substr(0, end);
    call.whole = text.substr(at, body.size() + 2);
    body.remove_prefix(call.name.size());
    const std::size_t hash = body.find('#');
    if (hash != std::string_view::npos) call.label = body.substr(hash);
    call.arguments = body.substr(0, hash);
    if (call.arguments.starts_with(':')) call.arguments.remove_prefix(1);
    return call;
}

// FNV-1a, then the seed and the ordinal mixed in by the generator itself.
Random stream(const Call& call, std::uint64_t seed, std::uint64_t ordinal) {
    std::uint64_t hash = 0xcbf29ce484222325;
    for (char c : call.whole) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    Random mix(seed);
    hash ^= mix.next();
    if (!call.label.empty()) return Random(hash);
    return Random(hash ^ Random(ordinal).next());
}

std::string unknown(const Call& call) {
    std::array<std::string_view, kinds.size()> names;
    std::transform(kinds.begin(), kinds.end(), names.begin(), [](const Kind& kind) { return kind.name; });
    std::string message = "unknown template `" + std::string(call.name) + "`";
    const std::string_view like = nearest(call.name, names);
    return like.empty() ? message : message + "; did you mean `" + std::string(like) + "`?";
}

}  // namespace

Result<Expansion> expand(std::string_view text, std::uint64_t seed) {
    Expansion result;
    std::uint64_t ordinal = 0;
    constexpr std::size_t none = std::string_view::npos;
    std::size_t opened = none;     // where the open mark is in `text`
    std::uint32_t mark_begin = 0;  // and in the result
    const auto fail = [&](std::size_t at, std::string message) {
        const Position position = LineIndex(text).position(static_cast<std::uint32_t>(at));
        return Failure{{}, position.line, position.column, std::move(message)};
    };
    const auto here = [&] { return static_cast<std::uint32_t>(result.text.size()); };

    for (std::size_t at = 0; at < text.size();) {
        const std::string_view rest = text.substr(at);
        if (rest.starts_with(open_mark)) {
            if (opened != none) return fail(at, "nested `«`");
            opened = at;
            mark_begin = here();
            at += open_mark.size();
        } else if (rest.starts_with(close_mark)) {
            if (opened == none) return fail(at, "`»` without a matching `«`");
            result.marks.push_back({mark_begin, here()});
            opened = none;
            at += close_mark.size();
        } else if (const auto call = rest.front() == '{' ? call_at(text, at) : std::nullopt) {
            if (!call->kind) return fail(at, unknown(*call));
            Random random = stream(*call, seed, ++ordinal);
            const Made made = call->closed && call->label != "#"
                                  ? call->kind->make(Arguments(call->arguments), random, call->kind->fixed)
                                  : std::nullopt;
            if (!made)
                return fail(at, "invalid template; the syntax is `" + std::string(call->kind->usage) + "`");
            result.text += *made;
            at += call->whole.size();
        } else {
            result.text += text[at++];
        }
    }
    if (opened != none) return fail(opened, "`«` without a matching `»`");
    return result;
}

std::string sketch(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view rest = text.substr(at);
        if (rest.starts_with(open_mark) || rest.starts_with(close_mark)) {
            at += open_mark.size();
        } else if (const auto call = rest.front() == '{' ? call_at(text, at) : std::nullopt;
                   call && call->kind && call->closed) {
            if (call->kind->shows_prefix) result += call->kind->fixed;
            if (call->kind->begins_with_argument()) result += call->arguments;
            result += ellipsis;
            at += call->whole.size();
        } else {
            result += text[at++];
        }
    }
    return result;
}

}  // namespace credlint
