#include "schema/type.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <span>

#include "schema/aws/bedrock_model.h"
#include "schema/aws/region_typo.h"
#include "schema/aws/role_arn.h"
#include "text/ascii.h"
#include "text/list.h"
#include "text/nearest.h"
#include "text/timestamp.h"
#include "text/trim.h"

namespace credlint {
namespace {

using How = Suggestion::How;
using Words = std::span<const std::string_view>;

bool digits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

bool contains(Words words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

std::string quoted(std::string_view text) {
    return "`" + std::string(text) + "`";
}

std::string counted(std::size_t count, std::string_view noun) {
    return std::to_string(count) + " " + std::string(noun) + (count == 1 ? "" : "s");
}

Suggestion replace(std::string_view text, bool safe) {
    return {How::replace, text, safe, "write " + quoted(text)};
}

// In lowercase, without whitespace and quotes around it.
std::string bare_word(std::string_view text) {
    return folded(trimmed(text, " \t\"'"));
}

std::optional<Mismatch> boolean(std::string_view value) {
    constexpr std::array<std::string_view, 7> yes{"1", "enable", "enabled", "on", "t", "y", "yes"};
    constexpr std::array<std::string_view, 7> no{"0", "disable", "disabled", "f", "n", "no", "off"};
    const std::string word = bare_word(value);
    const bool known = word == "true" || word == "false";
    if (known && word.size() == value.size()) return std::nullopt;
    Mismatch out{known ? "has blanks or quotes inside its value" : "is neither `true` nor `false`",
                 "write `true` or `false`"};
    if (word == "true" || contains(yes, word)) out.suggestion = replace("true", false);
    if (word == "false" || contains(no, word)) out.suggestion = replace("false", false);
    if (out.suggestion) out.help = out.suggestion->title;
    return out;
}

std::optional<Mismatch> integer(const Type& type, std::string_view value) {
    if (!digits(value)) return Mismatch{"is no whole number", "write digits only"};
    std::uint64_t number = 0;
    const bool fits = std::from_chars(value.data(), value.data() + value.size(), number).ec == std::errc();
    const std::string minimum = std::to_string(type.minimum);
    if (fits && number < type.minimum)
        return Mismatch{"is less than " + minimum, "write " + minimum + " or more"};
    if (type.maximum != 0 && (!fits || number > type.maximum)) {
        const std::string maximum = std::to_string(type.maximum);
        return Mismatch{"is more than " + maximum, "write a number from " + minimum + " to " + maximum};
    }
    return std::nullopt;
}

std::optional<Mismatch> enumeration(const Type& type, std::string_view value) {
    for (const std::string_view word : type.values) {
        if (word == value || word == folded(value)) return std::nullopt;
        if (folded(word) == folded(value))
            return Mismatch{"has a right word in the wrong case", "write " + quoted(word),
                            replace(word, true)};
    }
    Mismatch out{"is none of " + listed(type.values, ", ", "`"), "write one of them"};
    const std::string_view near = value.size() < 3 ? std::string_view() : nearest(value, type.values);
    if (!near.empty()) {
        out.help = "did you mean " + quoted(near) + "?";
        out.suggestion = replace(near, false);
    }
    return out;
}

Mismatch region_mismatch(const aws::RegionTypo& typo) {
    using Kind = aws::RegionTypo::Kind;
    const std::string meant = quoted(typo.meant);
    switch (typo.kind) {
        case Kind::white_space:
            return {"has white space beside the region's name", "remove the blanks",
                    replace(typo.meant, true)};
        case Kind::quotes:
            return {"has quotes round the region's name, and SDKs take them as a part of it",
                    "remove the quotes", replace(typo.meant, true)};
        case Kind::upper_case:
            return {"has capitals in the region's name", "write " + meant, replace(typo.meant, true)};
        case Kind::zone:
            return {"names an availability zone, not a region",
                    "write " + meant + ", the region that the zone lies in", replace(typo.meant, false)};
        case Kind::local_zone:
            return {"names a zone of a region, not the region",
                    "write " + meant + ", the region that the zone belongs to", replace(typo.meant, false)};
        case Kind::punctuation:
            return {"does not spell the region as AWS does", "write " + meant, replace(typo.meant, true)};
        case Kind::no_number:
            return {"names a region without its number", "did you mean " + meant + "?",
                    replace(typo.meant, false)};
        case Kind::display_name:
            return {"has a region's name for people, not its code", "write " + meant,
                    replace(typo.meant, false)};
        case Kind::mistyped:
            return {"names no AWS region", "did you mean " + meant + "?", replace(typo.meant, false)};
        case Kind::global:
            return {"names a pseudo region: only endpoints of global services lie in it",
                    "write the region that your resources are in", std::nullopt, true};
        default:
            return {"names no AWS region", "write a region's code, such as `us-east-1`", std::nullopt, true};
    }
}

std::optional<Mismatch> region(std::string_view value) {
    const aws::RegionTypo typo = aws::region_typo(value);
    if (typo.kind == aws::RegionTypo::Kind::none) return std::nullopt;
    return region_mismatch(typo);
}

std::optional<Mismatch> account_id(std::string_view value) {
    if (digits(value) && value.size() == 12) return std::nullopt;
    std::string bare(value);
    std::erase_if(bare, [](char c) { return c == '-' || c == ' '; });
    if (!digits(bare)) return Mismatch{"is no account ID", "write the account's twelve digits"};
    if (bare.size() == 12)
        return Mismatch{"has more in it than the account's twelve digits", "write the digits only",
                        Suggestion{How::remove, "- ", true, "remove all but the digits"}};
    return Mismatch{
        "has " + counted(bare.size(), "digit") + "; an account ID has 12",
        bare.size() < 12 ? "write all digits, with zeros at the beginning" : "write the twelve digits"};
}

std::optional<Mismatch> role_arn(std::string_view value) {
    const auto wrong = [](std::string message) {
        return Mismatch{std::move(message), "write `arn:aws:iam::ACCOUNT:role/NAME`"};
    };
    switch (aws::judge_role_arn(value)) {
        case aws::RoleArn::right:
            return std::nullopt;
        case aws::RoleArn::no_arn:
            return wrong("is no ARN");
        case aws::RoleArn::partition:
            return wrong("names no partition of AWS behind `arn:`");
        case aws::RoleArn::service:
            return wrong("is the ARN of another service than IAM");
        case aws::RoleArn::session:
            return wrong("is the ARN of a role's session, not of the role");
        case aws::RoleArn::account:
            return wrong("has no account of twelve digits in its ARN");
        case aws::RoleArn::other:
            return wrong("is the ARN of something that is no role");
    }
    return std::nullopt;
}

std::optional<Mismatch> url(std::string_view value) {
    if (const std::size_t end = value.find("://"); end != value.npos) {
        const std::string scheme = folded(value.substr(0, end));
        if (scheme == "http" || scheme == "https") return std::nullopt;
        return Mismatch{"is no `http` or `https` address", "begin it with `https://`"};
    }
    Mismatch out{"is an address without `http://` or `https://`", "begin it with `https://`, or `http://`"};
    if (value.starts_with("localhost") || value.starts_with("127.0.0.1")) {
        out.help = "begin it with `http://`";
        out.suggestion = Suggestion{How::insert, "http://", false, "add `http://`"};
    }
    return out;
}

std::optional<Mismatch> date_time(std::string_view value) {
    if (parse_timestamp(value)) return std::nullopt;
    Mismatch out{"is not a time as RFC 3339 writes it", "write it in UTC, like `2025-10-28T12:37:18Z`"};
    if (parse_timestamp(std::string(value) + "Z")) {
        out.message = "has no time zone, so it cannot be compared with the clock";
    } else {
        // With a time zone, lenient parsers may accept the time.
        out.doubtful = value.ends_with('Z') || value.ends_with("GMT") || value.ends_with("UTC") ||
                       value.find('+') != value.npos;
    }
    return out;
}

std::optional<Mismatch> session_name(std::string_view value) {
    const bool allowed = std::all_of(value.begin(), value.end(), [](char c) {
        return is_letter_or_digit(c) || std::string_view("_+=,.@-").find(c) != std::string_view::npos;
    });
    if (!allowed)
        return Mismatch{"has characters that no session name may have", "use letters, digits and `+=,.@-_`"};
    if (value.size() < 2 || value.size() > 64)
        return Mismatch{"has " + counted(value.size(), "character") + "; a session name has 2 to 64",
                        "choose a name of 2 to 64 characters"};
    return std::nullopt;
}

std::optional<Mismatch> model(std::string_view value) {
    switch (aws::judge_model(value)) {
        case aws::ModelFault::none:
            return std::nullopt;
        case aws::ModelFault::no_vendor:
            return Mismatch{"has a model's name from its vendor's API, not a Bedrock model ID",
                            "write the ID that Bedrock lists, with its vendor: `anthropic.…`"};
        case aws::ModelFault::no_version:
            return Mismatch{"ends with the model's date, and its version is missing",
                            "write the version behind the date, such as `-v1:0`"};
    }
    return std::nullopt;
}

}  // namespace

std::optional<Mismatch> mismatch(const Type& type, std::string_view value) {
    switch (type.kind) {
        case Type::Kind::boolean:
            return boolean(value);
        case Type::Kind::integer:
            return integer(type, value);
        case Type::Kind::enumeration:
            return enumeration(type, value);
        case Type::Kind::region:
            return region(value);
        case Type::Kind::account_id:
            return account_id(value);
        case Type::Kind::role_arn:
            return role_arn(value);
        case Type::Kind::url:
        case Type::Kind::endpoint:
            return url(value);
        case Type::Kind::date_time:
            return date_time(value);
        case Type::Kind::session_name:
            return session_name(value);
        case Type::Kind::model:
            return model(value);
        case Type::Kind::string:
        case Type::Kind::profile:
            return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace credlint
