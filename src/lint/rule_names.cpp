#include "lint/rule_names.h"

#include <algorithm>
#include <set>

#include "text/mask.h"
#include "text/nearest.h"
#include "text/printable.h"

namespace credlint {
namespace {

constexpr std::size_t longest = 64;
constexpr std::size_t most_asked = 100;

// Calls `visit` with the pieces between the separators; stops at the first for which it returns false.
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
    std::set<std::string_view> tags;  // few, each shared by many rules
    for (const RuleMeta* rule : rules) {
        names_.push_back(rule->id);
        tags.insert(rule->tags.begin(), rule->tags.end());
    }
    names_.insert(names_.end(), tags.begin(), tags.end());
    std::sort(names_.begin(), names_.end());
    names_.erase(std::unique(names_.begin(), names_.end()), names_.end());
}

std::string_view RuleNames::nearest_to(std::string_view text) {
    return ask(text).nearest;
}

bool RuleNames::has_word(std::string_view word) const {
    return std::any_of(names_.begin(), names_.end(), [&](std::string_view name) {
        return name.find(word) != name.npos &&
               !all_pieces(name, "-", [&](std::string_view each) { return each != word; });
    });
}

bool RuleNames::is_near(std::string_view text, std::string_view nearest_name) const {
    if (text.size() > longest) return false;
    if (text == "all") return true;  // not allowed, but people write it
    if (text.find('*') != text.npos) {
        return all_pieces(text, "*", [&](std::string_view piece) {
            return piece.size() > 1 && std::any_of(names_.begin(), names_.end(), [&](std::string_view name) {
                       return name.find(piece) != name.npos;
                   });
        });
    }
    if (all_pieces(text, "-", [&](std::string_view word) { return has_word(word); })) return true;
    constexpr std::size_t most_edits = 2;
    return !nearest(text, std::span(&nearest_name, 1), most_edits).empty();
}

const RuleNames::Answer& RuleNames::ask(std::string_view text) {
    static constexpr Answer not_asked, known{true};
    const auto answer = asked_.find(text);
    if (answer != asked_.end()) return answer->second;
    if (std::binary_search(names_.begin(), names_.end(), text)) return known;
    if (asked_.size() == most_asked) return not_asked;
    const std::string_view found = nearest(text, names_);
    return asked_.emplace(text, Answer{is_near(text, found), found}).first->second;
}

bool RuleNames::shows(std::string_view text) {
    return ask(text).shows;
}

std::string RuleNames::shown(std::string_view text) {
    return shows(text) ? printable(text) : std::string(mask);
}

}  // namespace credlint
