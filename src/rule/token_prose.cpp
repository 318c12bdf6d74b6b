#include "rule/token_prose.h"

#include <span>

#include "text/ascii.h"
#include "text/list.h"

namespace credlint {
namespace {

// `SES`, `npm`: letters that are spelled out.
bool spelt_out(std::string_view word) {
    return (word.size() > 1 && is_upper(word[0]) && is_upper(word[1])) || word.starts_with("npm");
}

}  // namespace

std::string with_article(std::string_view name) {
    const std::string_view vowels =
        spelt_out(name.substr(0, name.find(' '))) ? "AEFHILMNORSXaefhilmnorsx" : "AEIOaeio";
    // `U` is pronounced as in `user`, except in `Upstash` and the like.
    const bool an = (!name.empty() && vowels.find(name.front()) != vowels.npos) || name.starts_with("Up");
    return (an ? "an " : "a ") + std::string(name);
}

std::string token_what(const TokenRule& rule) {
    std::string out = "Judges the value of ";
    out += rule.keys.empty() ? "every key" : listed(rule.keys, " and ", "`");
    if (!rule.anchors.empty()) {
        out += rule.keys.empty() ? " that has " : ", and wherever it stands a value that has ";
        out += listed(rule.anchors, " or ", "`") + " in it";
    }
    out += ". " + with_article(rule.name);
    out[out.size() - with_article(rule.name).size()] = 'A';
    if (!rule.prefixes.empty()) out += " begins with " + listed(rule.prefixes, " or ", "`");
    if (rule.max_length != 0) {
        out += rule.prefixes.empty() ? " has " : " and has ";
        out += rule.min_length == rule.max_length
                   ? std::to_string(rule.min_length)
                   : std::to_string(rule.min_length) + " to " + std::to_string(rule.max_length);
        out += " characters";
    }
    if (rule.prefixes.empty() && rule.max_length == 0) out += " has a form of its own";
    if (rule.structure != Structure::none) out += "; what is written inside it must hold, too";
    return out + ".";
}

std::string token_why(const TokenRule& rule) {
    return "The provider refuses every request that carries another value. One that is nearly right was cut "
           "off, "
           "wrapped or mistyped while it was copied, and the error at run time does not say so: it looks as "
           "if " +
           with_article(rule.name) + " had been revoked.";
}

std::string token_instead(const TokenRule&) {
    return "Copy the value again, whole and on one line, from where it was issued. To leave it open, leave "
           "it empty "
           "or write a placeholder such as `your_key_here`.";
}

}  // namespace credlint
