#include "lint/rule_names.h"

#include <algorithm>

#include "text/mask.h"
#include "text/nearest.h"
#include "text/printable.h"

namespace credlint {
namespace {

constexpr std::size_t longest = 64;
constexpr std::size_t most_asked = 100;

// Calls `visit` with the pieces between the separators; stops at the first for which it says no.
template <typename Visit>
bool all_pieces(std::string_view text, std::string_view separators, Visit visit) {
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find_first_of(separators, at), text.size());
        if (end > at && !visit(text.substr(at, end - at))) return false;
        at = end + 1;
    }
    return true;
}

}  // namespace

RuleNames::RuleNames(std::span<const RuleMeta* const> rules) {
    for (const RuleMeta* rule : rules) {
        names_.push_back(rule->id);
        names_.insert(names_.end(), rule->tags.begin(), rule->tags.end());
    }
    std::sort(names_.begin(), names_.end());
    names_.erase(std::unique(names_.begin(), names_.end()), names_.end());
    for (const std::string_view name : names_) {
        all_pieces(name, "-", [&](std::string_view word) { return words_.insert(word), true; });
    }
}

std::string_view RuleNames::nearest_to(std::string_view text) {
    return ask(text).nearest;
}

bool RuleNames::is_near(std::string_view text) const {
    if (text.size() > longest) return false;
    if (text == "all") return true;  // which nobody may write, but people do
    if (text.find('*') != text.npos) {
        return all_pieces(text, "*", [&](std::string_view piece) {
            return piece.size() > 1 && std::any_of(names_.begin(), names_.end(), [&](std::string_view name) {
                       return name.find(piece) != name.npos;
                   });
        });
    }
    if (all_pieces(text, "-", [&](std::string_view word) { return words_.contains(word); })) return true;
    constexpr std::size_t most_edits = 2;
    return !nearest(text, names_, most_edits).empty();
}

const RuleNames::Answer& RuleNames::ask(std::string_view text) {
    static constexpr Answer not_asked, known{true};
    const auto answer = asked_.find(text);
    if (answer != asked_.end()) return answer->second;
    if (std::binary_search(names_.begin(), names_.end(), text)) return known;
    if (asked_.size() == most_asked) return not_asked;
    return asked_.emplace(text, Answer{is_near(text), nearest(text, names_)}).first->second;
}

bool RuleNames::shows(std::string_view text) {
    return ask(text).shows;
}

std::string RuleNames::shown(std::string_view text) {
    return shows(text) ? printable(text) : std::string(mask);
}

}  // namespace credlint
