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
    Mismatch out{known ? "contains spaces or quotes" : "is neither `true` nor `false`",
                 "write `true` or `false`"};
    if (word == "true" || contains(yes, word)) out.suggestion = replace("true", false);
    if (word == "false" || contains(no, word)) out.suggestion = replace("false", false);
    if (out.suggestion) out.help = out.suggestion->title;
    return out;
}

std::optional<Mismatch> integer(const Type& type, std::string_view value) {
    if (!digits(value)) return Mismatch{"must be an integer", "use digits only"};
    std::uint64_t number = 0;
    const bool fits = std::from_chars(value.data(), value.data() + value.size(), number).ec == std::errc();
    const std::string minimum = std::to_string(type.minimum);
    if (fits && number < type.minimum)
        return Mismatch{"must be at least " + minimum, "use " + minimum + " or more"};
    if (type.maximum != 0 && (!fits || number > type.maximum)) {
        const std::string maximum = std::to_string(type.maximum);
        return Mismatch{"must be at most " + maximum, "use a number from " + minimum + " to " + maximum};
    }
    return std::nullopt;
}

std::optional<Mismatch> enumeration(const Type& type, std::string_view value) {
    for (const std::string_view word : type.values) {
        if (word == value || word == folded(value)) return std::nullopt;
        if (folded(word) == folded(value))
            return Mismatch{"has the wrong letter case", "write " + quoted(word), replace(word, true)};
    }
    Mismatch out{"must be one of " + listed(type.values, ", ", "`"), "use one of these values"};
    const std::string_view near = value.size() < 3 ? std::string_view() : nearest(value, type.values);
    if (!near.empty()) {
        out.suggestion = replace(near, false);
        out.help = out.suggestion->title;
    }
    return out;
}

Mismatch region_mismatch(const aws::RegionTypo& typo) {
    using Kind = aws::RegionTypo::Kind;
    const std::string write = "write " + quoted(typo.meant);
    switch (typo.kind) {
        case Kind::white_space:
            return {"has whitespace around the region's name", write, replace(typo.meant, true)};
        case Kind::quotes:
            return {"has quotes around the region's name, which SDKs treat as part of it", write,
                    replace(typo.meant, true)};
        case Kind::upper_case:
            return {"must name the region in lowercase", write, replace(typo.meant, true)};
        case Kind::zone:
            return {"names an availability zone, not a region", write, replace(typo.meant, false)};
        case Kind::local_zone:
            return {"names a local zone, not a region", write, replace(typo.meant, false)};
        case Kind::punctuation:
            return {"misspells the region", write, replace(typo.meant, true)};
        case Kind::no_number:
            return {"names a region without its number", write, replace(typo.meant, false)};
        case Kind::display_name:
            return {"is a region's display name, not its code", write, replace(typo.meant, false)};
        case Kind::mistyped:
            return {"names an unknown AWS region", write, replace(typo.meant, false)};
        case Kind::global:
            return {"names a pseudo region, which contains only the endpoints of global services",
                    "use the region of your resources", std::nullopt, true};
        default:
            return {"names an unknown AWS region", "use a region code such as `us-east-1`", std::nullopt,
                    true};
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
    if (!digits(bare)) return Mismatch{"is not an AWS account ID", "use the 12-digit account ID"};
    if (bare.size() == 12)
        return Mismatch{"contains more than the 12 digits of an account ID",
                        "remove everything except the digits",
                        Suggestion{How::remove, "- ", true, "remove everything except the digits"}};
    return Mismatch{
        "has " + counted(bare.size(), "digit") + "; an account ID has 12",
        bare.size() < 12 ? "write all 12 digits, including leading zeros" : "write the 12 digits"};
}

std::optional<Mismatch> role_arn(std::string_view value) {
    const auto wrong = [](std::string message) {
        return Mismatch{std::move(message), "write `arn:aws:iam::ACCOUNT:role/NAME`"};
    };
    switch (aws::judge_role_arn(value)) {
        case aws::RoleArn::right:
            return std::nullopt;
        case aws::RoleArn::no_arn:
            return wrong("is not an ARN");
        case aws::RoleArn::partition:
            return wrong("has an unknown AWS partition after `arn:`");
        case aws::RoleArn::service:
            return wrong("is an ARN of a service other than IAM");
        case aws::RoleArn::session:
            return wrong("is the ARN of a role session, not of the role");
        case aws::RoleArn::account:
            return wrong("has no 12-digit account ID in its ARN");
        case aws::RoleArn::other:
            return wrong("is not the ARN of a role");
    }
    return std::nullopt;
}

std::optional<Mismatch> url(std::string_view value) {
    if (const std::size_t end = value.find("://"); end != value.npos) {
        const std::string scheme = folded(value.substr(0, end));
        if (scheme == "http" || scheme == "https") return std::nullopt;
        return Mismatch{"is not an `http` or `https` URL", "begin it with `https://`"};
    }
    Mismatch out{"is a URL without `http://` or `https://`", "begin it with `https://`, or `http://`"};
    if (value.starts_with("localhost") || value.starts_with("127.0.0.1")) {
        out.help = "begin it with `http://`";
        out.suggestion = Suggestion{How::insert, "http://", false, out.help};
    }
    return out;
}

std::optional<Mismatch> date_time(std::string_view value) {
    if (parse_timestamp(value)) return std::nullopt;
    Mismatch out{"is not a valid RFC 3339 timestamp", "write it in UTC, like `2025-10-28T12:37:18Z`"};
    if (parse_timestamp(std::string(value) + "Z")) {
        out.message = "has no time zone, so it cannot be compared with the current time";
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
        return Mismatch{"contains characters that are not allowed in a session name",
                        "use letters, digits and `+=,.@-_`"};
    if (value.size() < 2 || value.size() > 64)
        return Mismatch{"has " + counted(value.size(), "character") + "; a session name has 2 to 64",
                        "use a name of 2 to 64 characters"};
    return std::nullopt;
}

std::optional<Mismatch> model(std::string_view value) {
    switch (aws::judge_model(value)) {
        case aws::ModelFault::none:
            return std::nullopt;
        case aws::ModelFault::no_vendor:
            return Mismatch{"is a model name from the vendor's API, not a Bedrock model ID",
                            "use the ID that Bedrock lists, with the vendor: `anthropic.…`"};
        case aws::ModelFault::no_version:
            return Mismatch{"ends with the model's date, without a version",
                            "add the version after the date, such as `-v1:0`"};
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
