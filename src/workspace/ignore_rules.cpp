#include "workspace/ignore_rules.h"

#include <algorithm>

#include "text/file_name.h"

namespace credlint {
namespace {

// Spaces at the end count only after `\`.
std::string_view without_trailing_spaces(std::string_view line) {
    std::size_t end = 0;
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (line[at] == ' ') continue;
        if (line[at] == '\\' && ++at == line.size()) return line;
        end = at + 1;
    }
    return line.substr(0, end);
}

}  // namespace

IgnoreRules::IgnoreRules(std::string_view text) {
    if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.starts_with('#')) continue;
        if (line.ends_with('\r')) line.remove_suffix(1);
        add(without_trailing_spaces(line.substr(0, line.find('\0'))));
    }
}

void IgnoreRules::add(std::string_view pattern) {
    const bool takes_back = pattern.starts_with('!');
    if (takes_back) pattern.remove_prefix(1);
    const bool of_folders = pattern.ends_with('/');
    if (of_folders) pattern.remove_suffix(1);
    if (pattern.empty()) return;
    const bool of_names = pattern.find('/') == pattern.npos;
    if (pattern.starts_with('/')) pattern.remove_prefix(1);
    rules_.push_back({Glob(pattern), takes_back, of_folders, of_names});
}

IgnoreRules::Verdict IgnoreRules::verdict(std::string_view path, bool is_folder) const {
    const std::string_view name = base_name(path);
    for (auto rule = rules_.rbegin(); rule != rules_.rend(); ++rule) {
        if (rule->of_folders && !is_folder) continue;
        if (rule->glob.matches(rule->of_names ? name : path))
            return rule->takes_back ? Verdict::kept : Verdict::ignored;
    }
    return Verdict::none;
}

bool IgnoreRules::ignores(std::string_view path, bool is_folder) const {
    std::size_t begin = 0;
    while (path.substr(begin).starts_with("../")) begin += 3;
    for (std::size_t slash = path.find('/', begin); slash != path.npos; slash = path.find('/', slash + 1)) {
        if (verdict(path.substr(0, slash), true) == Verdict::ignored) return true;
    }
    return verdict(path, is_folder) == Verdict::ignored;
}

}  // namespace credlint
