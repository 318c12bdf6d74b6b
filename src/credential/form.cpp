#include "credential/form.h"

#include <algorithm>
#include <string>

#include "credential/aws_values.h"
#include "rule/lookup.h"
#include "rule/pattern.h"
#include "text/ascii.h"

namespace credlint {
namespace {

using Fault = Evidence::Fault;

bool length_fits(const TokenRule& token, std::size_t length) {
    return length >= token.min_length && (token.max_length == 0 || length <= token.max_length);
}

std::string upper_case(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), to_upper);
    return out;
}

}  // namespace

std::uint32_t characters(std::string_view text) {
    return static_cast<std::uint32_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

std::string_view prefix_of(const TokenRule& token, std::string_view value) {
    for (const std::string_view prefix : token.prefixes) {
        if (value.starts_with(prefix)) return prefix;
    }
    return {};
}

bool has_measure(const TokenRule& token, std::string_view value) {
    const std::string_view prefix = prefix_of(token, value);
    if (!token.prefixes.empty() && prefix.empty()) return false;
    if (!token.allowed.empty() && token.allowed.first_outside(value.substr(prefix.size())) != value.npos) {
        return false;
    }
    return length_fits(token, value.size());
}

bool has_form(const TokenRule& token, std::string_view value) {
    return has_measure(token, value) && (token.pattern == nullptr || token.pattern->matches(value));
}

const TokenRule& form_for(const RuleBook& rules, const TokenRule& claimed, std::string_view value) {
    const TokenRule* best = &claimed;
    std::size_t longest = prefix_of(claimed, value).size();
    for (const TokenRule& other : siblings(rules, claimed)) {
        if (&other == &claimed || other.role != claimed.role) continue;
        const std::size_t length = prefix_of(other, value).size();
        const bool better =
            length > longest || (length == longest && !has_form(*best, value) && has_form(other, value));
        if (!better) continue;
        best = &other;
        longest = length;
    }
    return *best;
}

Evidence pasted_fault(const TokenRule& token, std::string_view value) {
    Evidence evidence;
    const auto found = [&](Fault fault, std::size_t at) {
        evidence.fault = fault;
        evidence.position = characters(value.substr(0, at)) + 1;
        evidence.count = 1;
    };
    const std::size_t line = value.find_first_of("\r\n");
    const std::size_t space = value.find_first_of(" \t");
    const std::size_t dots = std::min(value.find("..."), value.find("…"));
    const std::size_t quote = value.find_first_of("\"'`");
    const auto wide = std::find_if(value.begin(), value.end(), [](char c) { return (c & 0x80) != 0; });
    if (line != value.npos) {
        found(Fault::line_break, line);
    } else if (space != value.npos) {
        const std::size_t more = value.find_first_not_of(" \t", space);
        const bool comment = more != value.npos && (value[more] == '#' || value[more] == ';');
        const bool whole = token.max_length != 0 && has_form(token, value.substr(0, space));
        found(comment && whole ? Fault::comment : Fault::white_space, space);
        evidence.count =
            static_cast<std::uint32_t>(std::count_if(value.begin(), value.end(), is_space_or_tab));
    } else if (dots != value.npos) {
        found(Fault::ellipsis, dots);
    } else if (quote != value.npos && !token.allowed.has(value[quote])) {
        found(Fault::quote, quote);
    } else if (wide != value.end()) {
        found(Fault::non_ascii, static_cast<std::size_t>(wide - value.begin()));
    } else if (!token.allowed.empty() && !token.allowed.has('%')) {
        for (std::size_t i = value.find('%'); i != value.npos; i = value.find('%', i + 1)) {
            if (i + 2 < value.size() && is_hex_digit(value[i + 1]) && is_hex_digit(value[i + 2])) {
                found(Fault::percent_escape, i);
                break;
            }
        }
    }
    return evidence;
}

Evidence form_fault(const TokenRule& token, std::string_view value) {
    Evidence evidence;
    const std::string_view prefix = prefix_of(token, value);
    const std::string_view half = value.substr(0, value.size() / 2);
    if (token.max_length != 0 && value.substr(half.size()) == half && has_form(token, half)) {
        evidence.fault = Fault::doubled;
        return evidence;
    }
    if (token.provider == "aws" && prefix.empty()) {
        evidence.detail = other_aws_value(token, value);
        evidence.fault = evidence.detail.empty() ? Fault::none : Fault::other_prefix;
        if (evidence.fault != Fault::none) return evidence;
    }
    if (!token.prefixes.empty() && prefix.empty()) {
        const std::string folded = upper_case(value);
        if (folded != value && has_form(token, folded)) {
            evidence.fault = Fault::lower_case;
            return evidence;
        }
        evidence.fault = Fault::wrong_prefix;
        return evidence;
    }
    const std::size_t outside =
        token.allowed.empty() ? value.npos : token.allowed.first_outside(value.substr(prefix.size()));
    if (outside != value.npos) {
        evidence.fault = has_form(token, upper_case(value)) ? Fault::lower_case : Fault::character;
        evidence.position = characters(value.substr(0, prefix.size() + outside)) + 1;
    } else if (!length_fits(token, value.size())) {
        evidence.fault = Fault::length;
    } else if (token.pattern != nullptr && !token.pattern->matches(value)) {
        evidence.fault = Fault::shape;
    }
    return evidence;
}

}  // namespace credlint
