#include "rule/token_prose.h"

#include <span>

#include "text/ascii.h"
#include "text/list.h"

namespace credlint {
namespace {

// `SES`, `npm`, `xAI`: letters that are spelled out; `LINE` and `NATS` are pronounced as words.
bool spelled_out(std::string_view word) {
    if (word == "LINE" || word == "NATS") return false;
    return (word.size() > 1 && is_upper(word[1]) && (is_upper(word[0]) || word[0] == 'x')) ||
           word.starts_with("npm");
}

}  // namespace

std::string with_article(std::string_view name) {
    const std::string_view vowels =
        spelled_out(name.substr(0, name.find(' '))) ? "AEFHILMNORSXaefhilmnorsx" : "AEIOaeio";
    // `U` is pronounced as in `user`, except in `Upstash` and the like.
    const bool an = (!name.empty() && vowels.find(name.front()) != vowels.npos) || name.starts_with("Up");
    return (an ? "an " : "a ") + std::string(name);
}

std::string token_description(const TokenRule& rule) {
    std::string out = "Checks ";
    if (rule.keys.empty() && !rule.anchors.empty()) {
        out += "every value that contains " + listed(rule.anchors, " or ", "`");
    } else {
        out += "the value of " + (rule.keys.empty() ? "every key" : listed(rule.keys, " and ", "`"));
        if (!rule.anchors.empty())
            out += ", and any other value that contains " + listed(rule.anchors, " or ", "`");
    }
    std::string subject = with_article(rule.name);
    subject[0] = 'A';
    out += ". " + subject;
    if (!rule.prefixes.empty()) out += " begins with " + listed(rule.prefixes, " or ", "`");
    if (rule.max_length != 0) {
        out += rule.prefixes.empty() ? " is " : " and is ";
        out += rule.min_length == rule.max_length
                   ? std::to_string(rule.min_length)
                   : std::to_string(rule.min_length) + " to " + std::to_string(rule.max_length);
        out += " characters long";
    }
    if (rule.prefixes.empty() && rule.max_length == 0) out += " has a format of its own";
    out += '.';
    if (rule.structure != Structure::none) out += " Its checksum or contents must also be valid.";
    return out;
}

std::string token_rationale(const TokenRule& rule) {
    return "A malformed value was usually truncated, wrapped or mistyped when it was copied. The provider "
           "rejects every request that uses it, and the runtime error does not give the reason: it is the "
           "same as for a revoked or unknown " +
           std::string(rule.name) + ".";
}

std::string token_remedy(const TokenRule&) {
    return "Copy the value again, complete and on one line, from where it was issued. If you do not have it "
           "yet, leave it empty or use a placeholder such as `your_key_here`.";
}

}  // namespace credlint
