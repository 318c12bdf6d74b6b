#include "rule/symptoms.h"

#include <algorithm>

#include "text/ascii.h"
#include "text/nearest.h"

namespace credlint {
namespace {

bool in_word(char c) {
    return is_letter_or_digit(c) || c == '_' || c == '-';
}

// Lowercase, one space between words, none around the text.
std::string plain(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const bool space = is_whitespace(c);
        if (space && (out.empty() || out.back() == ' ')) continue;
        out += space ? ' ' : to_lower(c);
    }
    while (!out.empty() && (out.back() == ' ' || out.back() == '.')) out.pop_back();
    return out;
}

// Whether the text contains the words, as whole words.
bool contains(std::string_view text, std::string_view words) {
    for (std::size_t at = text.find(words); at != text.npos; at = text.find(words, at + 1)) {
        const std::size_t end = at + words.size();
        const bool begins = at == 0 || !in_word(text[at - 1]) || !in_word(words.front());
        const bool ends = end == text.size() || !in_word(text[end]) || !in_word(words.back());
        if (begins && ends) return true;
    }
    return false;
}

// Whether the text contains the message, in which `…` replaces what differs from case to case.
bool contains_message(std::string_view text, std::string_view message) {
    constexpr std::string_view anything = "…";
    while (true) {
        const std::size_t gap = message.find(anything);
        if (gap == message.npos) return contains(text, message);
        const std::string_view part = message.substr(0, gap);
        const std::size_t at = text.find(part);
        if (at == text.npos) return false;
        text.remove_prefix(at + part.size());
        message.remove_prefix(gap + anything.size());
    }
}

std::vector<std::string_view> words_of(std::string_view text) {
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && in_word(text[end])) ++end;
        if (end > at) words.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

// `ExpiredToken`: two humps or more, each with a lowercase letter.
bool is_code(std::string_view word) {
    std::size_t humps = 0;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (!is_upper(word[i]) && !is_lower(word[i])) return false;
        if (i + 1 < word.size() && is_upper(word[i]) && is_lower(word[i + 1])) ++humps;
    }
    return humps >= 2 && is_upper(word[0]);
}

std::vector<std::string_view> codes_of(std::string_view text) {
    std::vector<std::string_view> codes = words_of(text);
    std::erase_if(codes, [](std::string_view word) { return !is_code(word); });
    return codes;
}

void add_phrase(std::vector<std::string>& phrases, std::string_view text) {
    std::string phrase = plain(text);
    if (std::count(phrase.begin(), phrase.end(), ' ') >= 2) phrases.push_back(std::move(phrase));
}

// A message, and the parts before and after the first colon in it.
void add_message(std::vector<std::string>& phrases, std::string_view message) {
    add_phrase(phrases, message);
    const std::size_t colon = message.find(": ");
    if (colon == message.npos) return;
    add_phrase(phrases, message.substr(0, colon));
    add_phrase(phrases, message.substr(colon + 2));
}

// The messages that a rule quotes.
std::vector<std::string> phrases_of(const RuleMeta& rule) {
    std::vector<std::string> phrases;
    add_message(phrases, rule.error_message);
    for (const char quote : {'"', '`'}) {
        std::string_view rest = rule.symptoms;
        while (true) {
            const std::size_t open = rest.find(quote);
            const std::size_t close = open == rest.npos ? rest.npos : rest.find(quote, open + 1);
            if (close == rest.npos) break;
            add_message(phrases, rest.substr(open + 1, close - open - 1));
            rest.remove_prefix(close + 1);
        }
    }
    return phrases;
}

template <typename Matches>
std::vector<const RuleMeta*> those(std::span<const RuleMeta* const> rules, Matches matches) {
    std::vector<const RuleMeta*> out;
    std::copy_if(rules.begin(), rules.end(), std::back_inserter(out),
                 [&](const RuleMeta* rule) { return matches(*rule); });
    return out;
}

std::vector<const RuleMeta*> with_code(std::span<const RuleMeta* const> rules, const std::string& code) {
    return those(rules, [&](const RuleMeta& r) {
        return contains(plain(r.error_message), code) || contains(plain(r.symptoms), code);
    });
}

}  // namespace

Symptoms symptoms(std::span<const RuleMeta* const> rules, std::string_view asked) {
    const std::string wanted = plain(asked);
    if (wanted.empty()) return {};

    std::vector<std::string_view> codes;
    for (const RuleMeta* rule : rules) {
        for (const std::string_view text : {rule->error_message, rule->symptoms}) {
            const std::vector<std::string_view> more = codes_of(text);
            codes.insert(codes.end(), more.begin(), more.end());
        }
    }
    for (const std::string_view code : codes) {
        if (contains(wanted, plain(code))) return {std::string(code), with_code(rules, plain(code)), {}};
    }

    Symptoms found{std::string(asked), {}, {}};
    found.rules = those(rules, [&](const RuleMeta& rule) {
        return contains(plain(rule.error_message), wanted) || contains(plain(rule.symptoms), wanted) ||
               contains(plain(rule.description), wanted);
    });
    if (!found.rules.empty()) return found;

    for (const RuleMeta* rule : rules) {
        for (const std::string& phrase : phrases_of(*rule)) {
            if (!contains_message(wanted, phrase)) continue;
            found.asked = phrase;
            found.rules.push_back(rule);
            break;
        }
    }
    if (!found.rules.empty()) return found;

    for (const std::string_view word : words_of(asked)) {
        if (!is_code(word) && words_of(asked).size() > 1) continue;
        found.suggestion = nearest(word, codes);
        if (!found.suggestion.empty()) break;
    }
    return found;
}

}  // namespace credlint
