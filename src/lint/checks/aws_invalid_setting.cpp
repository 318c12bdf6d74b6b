#include <algorithm>
#include <charconv>

#include "credential/aws/role_arn.h"
#include "lint/check.h"
#include "lint/settings.h"
#include "lint/words.h"
#include "text/ascii.h"
#include "text/nearest.h"

namespace credlint::checks {
namespace {

using Kind = aws::SettingRule::Kind;

struct Fault {
    std::string message;  // behind the key
    std::string help;
    std::optional<Fix> fix = {};
};

bool digits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

std::string listed(std::span<const std::string_view> words) {
    std::string out;
    for (const std::string_view word : words) {
        if (!out.empty()) out += ", ";
        out.append("`").append(word).append("`");
    }
    return out;
}

// Case counts for `credential_source` alone, as far as is known.
std::optional<Fault> judge_word(const Subject& subject, const aws::Setting& setting, std::string_view value) {
    const auto& words = setting.rule->words;
    const bool strict = setting.rule->property == "credential_source";
    for (const std::string_view word : words) {
        if (word == value || (!strict && word == folded(value))) return std::nullopt;
        if (folded(word) == folded(value)) {
            return Fault{"has a right word in the wrong case", "write `" + std::string(word) + "`",
                         write_instead(subject, setting.entry, word, Fix::Safety::safe)};
        }
    }
    Fault fault{"is none of " + listed(words), {}};
    const std::string_view near = value.size() < 3 ? std::string_view() : nearest(value, words);
    if (near.empty()) {
        fault.help = "write one of them";
    } else {
        fault.help = "did you mean `" + std::string(near) + "`?";
        fault.fix = write_instead(subject, setting.entry, near, Fix::Safety::unsafe);
    }
    return fault;
}

std::optional<Fault> judge_number(const aws::SettingRule& rule, std::string_view value) {
    if (!digits(value)) return Fault{"is no whole number", "write digits only"};
    std::uint64_t number = 0;
    const bool fits = std::from_chars(value.data(), value.data() + value.size(), number).ec == std::errc();
    const std::string least = std::to_string(rule.least);
    if (fits && number < rule.least) return Fault{"is less than " + least, "write " + least + " or more"};
    if (rule.most != 0 && (!fits || number > rule.most)) {
        const std::string most = std::to_string(rule.most);
        return Fault{"is more than " + most, "write a number from " + least + " to " + most};
    }
    return std::nullopt;
}

std::optional<Fault> judge_account(const Subject& subject, const aws::Setting& setting,
                                   std::string_view value) {
    if (digits(value) && value.size() == 12) return std::nullopt;
    std::string bare(value);
    bare.erase(std::remove_if(bare.begin(), bare.end(), [](char c) { return c == '-' || c == ' '; }),
               bare.end());
    if (!digits(bare)) return Fault{"is no account ID", "write the account's twelve digits"};
    if (bare.size() == 12) {
        Fix fix{"remove all but the digits", Fix::Safety::safe, {}};
        const Span place = inside_quotes(subject, setting.entry);
        const std::string_view text = subject.source.text(place);
        for (std::size_t at = text.find_first_of("- "); at != text.npos;
             at = text.find_first_of("- ", at + 1)) {
            const auto begin = place.begin + static_cast<std::uint32_t>(at);
            fix.edits.push_back({{begin, begin + 1}, {}});
        }
        return Fault{"has more in it than the account's twelve digits", "write the digits only", fix};
    }
    return Fault{
        "has " + plural(static_cast<std::uint32_t>(bare.size()), "digit") + "; an account ID has 12",
        bare.size() < 12 ? "write all digits, with zeros at the beginning" : "write the twelve digits"};
}

std::optional<Fault> judge_arn(std::string_view value) {
    const std::string form = "write `arn:aws:iam::ACCOUNT:role/NAME`";
    switch (aws::judge_role_arn(value)) {
        case aws::RoleArn::right:
            return std::nullopt;
        case aws::RoleArn::no_arn:
            return Fault{"is no ARN", form};
        case aws::RoleArn::partition:
            return Fault{"names no partition of AWS behind `arn:`", form};
        case aws::RoleArn::service:
            return Fault{"is the ARN of another service than IAM", form};
        case aws::RoleArn::session:
            return Fault{"is the ARN of a role's session, not of the role", form};
        case aws::RoleArn::account:
            return Fault{"has no account of twelve digits in its ARN", form};
        case aws::RoleArn::other:
            return Fault{"is the ARN of something that is no role", form};
    }
    return std::nullopt;
}

std::optional<Fault> judge_url(const Subject& subject, const aws::Setting& setting, std::string_view value) {
    if (value.find("://") != value.npos) {
        const std::string scheme = folded(value.substr(0, value.find("://")));
        if (scheme == "http" || scheme == "https") return std::nullopt;
        return Fault{"is no `http` or `https` address", "begin it with `https://`"};
    }
    // Without a dot or a port it is hardly an address at all.
    Fault fault{"is an address without `http://` or `https://`", "begin it with `https://`, or `http://`"};
    if (value.starts_with("localhost") || value.starts_with("127.0.0.1")) {
        const Span place = inside_quotes(subject, setting.entry);
        fault.help = "begin it with `http://`";
        fault.fix = Fix{"add `http://`", Fix::Safety::unsafe, {{{place.begin, place.begin}, "http://"}}};
    }
    return fault;
}

std::optional<Fault> judge_session_name(std::string_view value) {
    const bool allowed = std::all_of(value.begin(), value.end(), [](char c) {
        return is_letter_or_digit(c) || std::string_view("_+=,.@-").find(c) != std::string_view::npos;
    });
    if (!allowed)
        return Fault{"has characters that no session name may have", "use letters, digits and `+=,.@-_`"};
    if (value.size() < 2 || value.size() > 64)
        return Fault{"has " + plural(static_cast<std::uint32_t>(value.size()), "character") +
                         "; a session name has 2 to 64",
                     "choose a name of 2 to 64 characters"};
    return std::nullopt;
}

// SDKs keep quotes in shared files, except for Go's.
std::optional<Fault> judge_quotes(const Subject& subject, const aws::Setting& setting,
                                  std::string_view value) {
    const bool shared = subject.credentials.shared_file != aws::SharedFile::none;
    if (!shared || value.size() < 2 || value.front() != value.back()) return std::nullopt;
    if (value.front() != '"' && value.front() != '\'') return std::nullopt;
    const Span place = setting.entry.value;
    return Fault{"has quotes round its value, and SDKs take them as a part of it", "remove the quotes",
                 Fix{"remove the quotes",
                     Fix::Safety::safe,
                     {{{place.begin, place.begin + 1}, {}}, {{place.end - 1, place.end}, {}}}}};
}

std::optional<Fault> judge_value(const Subject& subject, const aws::Setting& setting,
                                 std::string_view value) {
    if (auto quotes = judge_quotes(subject, setting, value)) return quotes;
    switch (setting.rule->kind) {
        case Kind::word:
            return judge_word(subject, setting, value);
        case Kind::number:
            return judge_number(*setting.rule, value);
        case Kind::account:
            return judge_account(subject, setting, value);
        case Kind::arn:
            return judge_arn(value);
        case Kind::endpoint:
        case Kind::url:
            return judge_url(subject, setting, value);
        case Kind::session_name:
            return judge_session_name(value);
        default:
            return std::nullopt;
    }
}

bool host_and_port(std::string_view value) {
    const std::size_t colon = value.rfind(':');
    return colon != value.npos && digits(value.substr(colon + 1));
}

// Whether the value only fills its place. Numbers and switches do not, and ARNs, which stand for secrets
// elsewhere, need another look.
bool filler(const Subject& subject, const aws::Setting& setting, std::string_view value) {
    const Kind kind = setting.rule->kind;
    const std::string plain = folded(value);
    if (value.find_first_of("<>{}[]$%*") != value.npos) return true;
    if (kind == Kind::word) {
        if (plain == "true" || plain == "false" || !nearest(value, setting.rule->words).empty()) return false;
    } else if (kind == Kind::arn && value.starts_with("arn:")) {
        return plain.find("xxx") != plain.npos || plain.find("your") != plain.npos ||
               plain.find("account") != plain.npos || plain.find("example") != plain.npos;
    } else if (kind == Kind::endpoint || kind == Kind::url) {
        if (host_and_port(value)) return false;
    }
    return value.find_first_not_of("0123456789 -.") != value.npos &&
           fills_place(subject, setting.entry, value);
}

bool judged(Kind kind) {
    switch (kind) {
        case Kind::word:
        case Kind::number:
        case Kind::account:
        case Kind::arn:
        case Kind::endpoint:
        case Kind::url:
        case Kind::session_name:
            return true;
        default:
            return false;
    }
}

}  // namespace

void aws_invalid_setting(const Subject& subject, Emit& emit) {
    for (const aws::Setting& setting : subject.credentials.settings) {
        if (!judged(setting.rule->kind)) continue;
        const auto value = literal_value(subject, setting.entry);
        if (!value) continue;
        auto fault = judge_value(subject, setting, *value);
        if (!fault || filler(subject, setting, *value)) continue;
        Finding& finding =
            emit(setting.entry.value, quoted_key(subject.source, setting.entry) +
                                          in_section(subject, setting.entry.section) + " " + fault->message);
        finding.severity = severity_of(setting, Severity::error);
        if (setting.rule->kind == Kind::account) finding.severity = Severity::warning;
        finding.help = std::move(fault->help);
        if (fault->fix) finding.fixes.push_back(std::move(*fault->fix));
    }
}

}  // namespace credlint::checks
