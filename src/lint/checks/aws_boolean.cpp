#include <algorithm>

#include "lint/check.h"
#include "lint/settings.h"
#include "lint/words.h"
#include "text/ascii.h"

namespace credlint::checks {
namespace {

constexpr std::string_view yes[] = {"1", "enable", "enabled", "on", "t", "y", "yes"};
constexpr std::string_view no[] = {"0", "disable", "disabled", "f", "n", "no", "off"};

bool among(std::span<const std::string_view> words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

// In lower case, without what stands round it.
std::string bare_word(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" \t\"'");
    if (begin == text.npos) return {};
    return folded(text.substr(begin, text.find_last_not_of(" \t\"'") - begin + 1));
}

void judge_boolean(const Subject& subject, const aws::Setting& setting, Emit& emit) {
    const auto value = literal_value(subject, setting.entry);
    if (!value) return;
    const std::string word = bare_word(*value);
    const bool truth = word == "true" || word == "false";
    if (truth && word.size() == value->size()) return;
    const bool meant = among(yes, word) || word == "true";
    const bool denied = among(no, word) || word == "false";
    if (!meant && !denied && fills_place(subject, setting.entry, *value)) return;

    const std::string key = quoted_key(subject.source, setting.entry);
    const std::string place = in_section(subject, setting.entry.section);
    std::string message =
        key + place + (truth ? " has blanks or quotes inside its value" : " is neither `true` nor `false`");
    if (!denied) message += ": botocore reads it as false";
    Finding& finding = emit(setting.entry.value, std::move(message));
    finding.help = meant ? "write `true`" : denied ? "write `false`" : "write `true` or `false`";
    // For botocore, any other word is false already.
    if (meant) finding.fixes.push_back(write_instead(subject, setting.entry, "true", Fix::Safety::unsafe));
    if (denied) finding.fixes.push_back(write_instead(subject, setting.entry, "false", Fix::Safety::safe));
}

}  // namespace

void aws_boolean(const Subject& subject, Emit& emit) {
    for (const aws::Setting& setting : subject.credentials.settings) {
        if (setting.rule->kind == aws::SettingRule::Kind::boolean) judge_boolean(subject, setting, emit);
    }
}

}  // namespace credlint::checks
