// IgnoreRules and Glob over any patterns and paths: they agree with a matcher that tries everything, and no
// pattern makes them slow. The input is the text of a .gitignore, a line `%%`, and a path a line.
#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "support/input.h"
#include "support/require.h"
#include "text/file_name.h"
#include "workspace/ignore_rules.h"

namespace {

using namespace credlint;
using fuzz::require;
using Verdict = IgnoreRules::Verdict;

// The maximum length of compared paths: the other matcher is slow.
constexpr std::size_t longest_path = 60;
constexpr std::size_t longest_pattern = 60;
constexpr std::size_t most_paths = 8;

// Matches a pattern by trying every way in which its stars can match. Does not support `[`.
class Trial {
public:
    Trial(std::string_view pattern, std::string_view path)
        : pattern_(pattern),
          path_(path),
          plain_(std::min(pattern.find_first_of("*?\\"), pattern.size())),
          failed_((pattern.size() + 1) * (path.size() + 1)) {}

    bool matches(std::size_t p = 0, std::size_t at = 0) {
        std::vector<bool>::reference failed = failed_[p * (path_.size() + 1) + at];
        if (failed) return false;
        const bool matched = tries(p, at);
        if (!matched) failed = true;
        return matched;
    }

private:
    bool tries(std::size_t p, std::size_t at) {
        if (p == pattern_.size()) return at == path_.size();
        if (pattern_[p] == '*') return stars(p, at);
        const bool any = pattern_[p] == '?';
        if (pattern_[p] == '\\' && ++p == pattern_.size()) return false;
        if (at == path_.size() || (any ? path_[at] == '/' : path_[at] != pattern_[p])) return false;
        return matches(p + 1, at + 1);
    }

    bool stars(std::size_t p, std::size_t at) {
        const std::size_t end = std::min(pattern_.find_first_not_of('*', p), pattern_.size());
        const std::string_view rest = pattern_.substr(end);
        const bool begins = p == plain_ || pattern_[p - 1] == '/';
        const bool wide = end - p > 1 && begins;
        if (wide && rest.starts_with('/')) {
            if (matches(end + 1, at)) return true;
            for (std::size_t i = at; i < path_.size(); ++i) {
                if (path_[i] == '/' && matches(end + 1, i + 1)) return true;
            }
            return false;
        }
        const bool over_folders = wide && (rest.empty() || rest.starts_with("\\/"));
        for (std::size_t i = at;; ++i) {
            if (matches(end, i)) return true;
            if (i == path_.size() || (path_[i] == '/' && !over_folders)) return false;
        }
    }

    std::string_view pattern_;
    std::string_view path_;
    std::size_t plain_;  // what precedes the first special character
    std::vector<bool> failed_;
};

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

// A valid file name in a folder.
bool is_path(std::string_view text) {
    return !text.empty() && text.size() <= longest_path && !text.starts_with('/') && !text.ends_with('/') &&
           text.find("//") == text.npos && text.find("..") == text.npos && text.find('\0') == text.npos;
}

// The verdict of one pattern for one path.
Verdict tried(std::string_view pattern, std::string_view path, bool is_folder) {
    const bool takes_back = pattern.starts_with('!');
    if (takes_back) pattern.remove_prefix(1);
    const bool of_folders = pattern.ends_with('/');
    if (of_folders) pattern.remove_suffix(1);
    if (pattern.empty() || (of_folders && !is_folder)) return Verdict::none;
    const bool of_names = pattern.find('/') == pattern.npos;
    if (pattern.starts_with('/')) pattern.remove_prefix(1);
    if (!Trial(pattern, of_names ? base_name(path) : path).matches()) return Verdict::none;
    return takes_back ? Verdict::kept : Verdict::ignored;
}

void require_agreement(std::string_view pattern, std::string_view path) {
    if (pattern.size() > longest_pattern || pattern.find('[') != pattern.npos) return;
    IgnoreRules rules;
    rules.add(pattern);
    for (const bool is_folder : {false, true}) {
        require(rules.verdict(path, is_folder) == tried(pattern, path, is_folder),
                "a pattern matches what it matches when everything is tried");
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes = fuzz::bytes_of(data, size);
    const fuzz::Budget budget(size);
    const std::vector<std::string_view> parts = fuzz::parts_of(bytes);
    const IgnoreRules rules(parts.front());
    std::vector<std::string_view> paths = lines_of(parts.back());
    paths.resize(std::min(paths.size(), most_paths));
    for (const std::string_view path : paths) {
        const Verdict file = rules.verdict(path, false);
        const Verdict folder = rules.verdict(path, true);
        require(!rules.empty() || (file == Verdict::none && folder == Verdict::none), "no rule, no verdict");
        if (!is_path(path)) continue;
        require(folder != Verdict::ignored || rules.ignores(std::string(path) + "/name", false),
                "nothing below an ignored folder is taken back");
        for (const std::string_view line : lines_of(parts.front())) require_agreement(line, path);
    }
    return 0;
}
