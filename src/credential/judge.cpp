#include "credential/judge.h"

#include <algorithm>
#include <array>
#include <string>

#include "credential/aws_values.h"
#include "credential/placeholder.h"
#include "credential/published.h"
#include "credential/randomness.h"
#include "credential/structure.h"
#include "credential/weak.h"
#include "rule/lookup.h"
#include "rule/pattern.h"
#include "text/ascii.h"

namespace credlint {
namespace {

using Fault = Evidence::Fault;

bool hex(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

// Characters before a byte offset; continuation bytes of UTF-8 do not count.
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

bool length_fits(const TokenRule& token, std::size_t length) {
    return length >= token.min_length && (token.max_length == 0 || length <= token.max_length);
}

std::string upper_case(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), to_upper);
    return out;
}

// What is wrong that would be wrong in any token: it came in with a paste, a decoder or a quote.
Evidence foreign_matter(const TokenRule& token, std::string_view value) {
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
        evidence.count = static_cast<std::uint32_t>(
            std::count_if(value.begin(), value.end(), [](char c) { return c == ' ' || c == '\t'; }));
    } else if (dots != value.npos) {
        found(Fault::ellipsis, dots);
    } else if (quote != value.npos && !token.allowed.has(value[quote])) {
        found(Fault::quote, quote);
    } else if (wide != value.end()) {
        found(Fault::non_ascii, static_cast<std::size_t>(wide - value.begin()));
    } else if (!token.allowed.empty() && !token.allowed.has('%')) {
        for (std::size_t i = value.find('%'); i != value.npos; i = value.find('%', i + 1)) {
            if (i + 2 < value.size() && hex(value[i + 1]) && hex(value[i + 2])) {
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

// Documents show how a value begins and fill it up: `IQoJb3JpZ2luX2Vj_your_token`.
bool sample(std::string_view value, std::size_t head, std::string_view key) {
    return non_secret(value.substr(head), key) == Verdict::placeholder;
}

// Whether people think such values up.
bool chosen(const TokenRule& token) {
    constexpr std::array<std::string_view, 5> roles = {"password", "passphrase", "secret", "secret-key",
                                                       "secret-key-base"};
    return std::find(roles.begin(), roles.end(), token.role) != roles.end();
}

// Of a value without a form of its own, statistics tell whether it is a secret.
Verdict formless(const RuleBook& rules, std::string_view value, std::string_view key) {
    if (const std::optional<Verdict> verdict = non_secret(rules, value, key)) return *verdict;
    return looks_random(value) ? Verdict::random : Verdict::wordlike;
}

// Whether words may have the form, too: with letters past `f`, and either no beginning of its own or, where
// scanners tell the form and no vendor, signs that words are joined by.
bool words_fit(const TokenRule& token, std::string_view prefix) {
    const ByteSet& allowed = token.allowed;
    if (!allowed.empty() && !allowed.has('s') && !allowed.has('S')) return false;
    const bool hearsay = token.grade == Grade::c || token.grade == Grade::d;
    const bool joined = allowed.has('_') || allowed.has('-') || allowed.has('.');
    return prefix.empty() || (hearsay && joined);
}

// Prefix, alphabet and length; what has to be compiled first is not asked.
bool has_measure(const TokenRule& token, std::string_view value) {
    const std::string_view prefix = prefix_of(token, value);
    if (!token.prefixes.empty() && prefix.empty()) return false;
    if (!token.allowed.empty() && token.allowed.first_outside(value.substr(prefix.size())) != value.npos) {
        return false;
    }
    return length_fits(token, value.size());
}

}  // namespace

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

namespace {

// What the bytes decide by themselves, whatever words they hold: published, built as no other value is,
// sealed.
bool decided(const RuleBook& rules, const TokenRule& token, std::string_view value, Inside& inside,
             Judgement& judgement) {
    using State = Inside::State;
    if (const Published* published = find_published(rules, value)) {
        judgement.verdict = Verdict::known_public;
        judgement.evidence.detail = published->name;
        judgement.evidence.local = published->local;
        return true;
    }
    inside = read_structure(token, judgement.prefix, value);
    // Prefix, alphabet and length are no less a part of the form than what is written inside.
    if (inside.state == State::proven && (token.max_length == 0 || has_measure(token, value))) {
        judgement.verdict = Verdict::proven;
        judgement.evidence.proof = inside.proof;
        judgement.decoded = std::move(inside.decoded);
        return true;
    }
    if (inside.state == State::published || documentation_key(value)) {
        judgement.verdict = Verdict::known_public;
        judgement.evidence.detail = inside.detail;
        judgement.evidence.local = inside.state == State::published;
        return true;
    }
    if (inside.state != State::sealed && inside.state != State::sample) return false;
    judgement.verdict = inside.state == State::sealed ? Verdict::encrypted : Verdict::placeholder;
    return true;
}

// Of the right form, which is all that most tokens prove: a filler of the right form is still a filler.
void judge_formed(const RuleBook& rules, const TokenRule& token, std::string_view value, std::string_view key,
                  Inside inside, Judgement& judgement) {
    const std::string_view body = value.substr(judgement.prefix.size());
    const std::optional<Verdict> words =
        mask_or_sequence(body) ? Verdict::placeholder : non_secret(rules, value, key);
    if (words) {
        judgement.verdict = *words;
        return;
    }
    // Letters alone, without a beginning of their own, may be words that no list knows; and so may `figd_`
    // and what goes on with it.
    if (token.secret && inside.state == Inside::State::silent && words_fit(token, judgement.prefix) &&
        !looks_random(judgement.prefix.empty() ? value : body)) {
        judgement.verdict = Verdict::wordlike;
        return;
    }
    judgement.decoded = std::move(inside.decoded);
    if (token.provider == "aws") inspect_aws_value(token, value, judgement);
}

// Of another form than it should be: left open, or broken.
void judge_unformed(const RuleBook& rules, const TokenRule& token, std::string_view value,
                    std::string_view key, const Inside& inside, bool formed, Judgement& judgement) {
    const bool broken = inside.state == Inside::State::broken;
    // What a decoder can say in words, it has read: it knows a sample when it sees one. And a ciphertext of
    // which it knows that nobody can open it is none.
    const bool read = broken && inside.fault == Fault::content;
    std::optional<Verdict> words;
    if (!read) words = non_secret(rules, value, key);
    // Any text has a checksum that does not hold.
    const bool like = !judgement.prefix.empty() || inside.fault != Fault::checksum;
    const bool unsealed = broken && like && words == Verdict::encrypted;
    if (words && !unsealed) {
        judgement.verdict = *words;
        return;
    }
    if (formed && !broken) return;
    // Documents keep the prefix and fill up the rest: `sk-your-key`, `ghp_xxxx`.
    const bool filled = !read && !judgement.prefix.empty() && sample(value, judgement.prefix.size(), key);
    if (filled || (broken && (!read || inside.head > 0) && sample(value, inside.head, key))) {
        judgement.verdict = Verdict::placeholder;
        return;
    }
    judgement.verdict = Verdict::malformed;
    if (!read) judgement.evidence = foreign_matter(token, value);
    // A wrong length tells more than the checksum that it breaks.
    if (judgement.evidence.fault == Fault::none && broken && (formed || inside.fault != Fault::checksum)) {
        judgement.evidence.fault = inside.fault;
        judgement.evidence.detail = inside.detail;
        judgement.evidence.position = inside.position;
    }
    if (judgement.evidence.fault == Fault::none) judgement.evidence = form_fault(token, value);
    judgement.evidence.length = characters(value);
    judgement.evidence.expected_min = token.min_length;
    judgement.evidence.expected_max = token.max_length;
}

}  // namespace

Judgement judge(const RuleBook& rules, const TokenRule& token, std::string_view value, std::string_view key) {
    Judgement judgement;
    judgement.prefix = prefix_of(token, value);
    Inside inside;
    if (decided(rules, token, value, inside, judgement)) return judgement;
    const bool formed = has_form(token, value);
    if (token.random) {
        judgement.evidence.detail = weakness(value, key, chosen(token));
        const bool weak = !judgement.evidence.detail.empty();
        if (weak || formed) {
            judgement.verdict = weak ? Verdict::weak : formless(rules, value, key);
            return judgement;
        }
    }
    // A form without prefix and length is one that words have, too.
    const bool telling = !token.prefixes.empty() || token.max_length != 0;
    if (formed && telling && inside.state != Inside::State::broken)
        judge_formed(rules, token, value, key, std::move(inside), judgement);
    else
        judge_unformed(rules, token, value, key, inside, formed, judgement);
    return judgement;
}

}  // namespace credlint
