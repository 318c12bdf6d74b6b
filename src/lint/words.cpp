#include "lint/words.h"

#include <algorithm>

#include "text/printable.h"
#include "text/timestamp.h"

namespace credlint {

std::string quoted_key(const Source& source, const Entry& entry) {
    return "`" + printable_key(source.text(entry.key)) + "`";
}

bool bare_name(std::string_view text) {
    const auto upper = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto lower = [](char c) { return c >= 'a' && c <= 'z'; };
    const bool capitals = std::any_of(text.begin(), text.end(), upper);
    std::size_t word = 0;  // characters since the last `_`
    bool digits = false;   // in this word
    for (const char c : text) {
        if (c == '_') {
            word = 0;
            digits = false;
            continue;
        }
        ++word;
        const bool digit = c >= '0' && c <= '9';
        digits |= digit;
        if (capitals ? !upper(c) && !digit : !lower(c)) return false;
        if (digits && word > 8) return false;
    }
    if (!suspicious_runs(text).empty()) return false;
    return !text.empty() && (upper(text[0]) || lower(text[0]) || text[0] == '_');
}

std::string in_section(const Subject& subject, std::uint32_t section) {
    if (section == 0) return {};
    std::string_view name = subject.source.text(subject.document.sections[section].name);
    const bool profiles = aws_shared_file(subject);
    if (profiles && name.starts_with("profile ")) {
        name.remove_prefix(8);
        if (name.size() >= 2 && name.front() == '"' && name.back() == '"')
            name = name.substr(1, name.size() - 2);
    }
    return (profiles ? " in profile `" : " in section `") + printable_key(name) + "`";
}

std::string plural(std::uint32_t count, std::string_view noun) {
    std::string out = std::to_string(count);
    out.append(" ").append(noun);
    if (count != 1) out.append("s");
    return out;
}

std::string date_and_time(std::int64_t seconds) {
    const std::string time = format_timestamp(seconds);
    return time.substr(0, 10) + " " + time.substr(11, 5) + " UTC";
}

std::string duration(std::int64_t seconds) {
    const auto in = [&](std::int64_t unit, std::string_view name) {
        return plural(static_cast<std::uint32_t>(seconds / unit), name);
    };
    if (seconds < 2 * 3600) return in(60, "minute");
    return seconds < 72 * 3600 ? in(3600, "hour") : in(24 * 3600, "day");
}

std::string account_number(std::uint64_t account) {
    const std::string digits = std::to_string(account);
    return std::string(12 - std::min<std::size_t>(digits.size(), 12), '0') + digits;
}

Fix comment_out(const Source& source, const Entry& entry) {
    const std::string_view bytes = source.bytes();
    const std::size_t newline =
        entry.whole.begin == 0 ? bytes.npos : bytes.rfind('\n', entry.whole.begin - 1);
    std::size_t line = newline == bytes.npos ? 0 : newline + 1;
    Fix fix{"comment the line out", Fix::Safety::unsafe, {}};
    while (true) {
        const auto begin = static_cast<std::uint32_t>(line);
        fix.edits.push_back({{begin, begin}, "# "});
        const std::size_t end = bytes.find('\n', line);
        if (end == bytes.npos || end >= entry.whole.end) return fix;
        line = end + 1;
    }
}

bool aws_shared_file(const Subject& subject) {
    return subject.credentials.shared_file != aws::SharedFile::none;
}

}  // namespace credlint
