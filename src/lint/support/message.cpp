#include "lint/support/message.h"

#include <algorithm>

#include "credential/aws/profile_name.h"
#include "credential/aws/profiles.h"
#include "credential/shown_name.h"
#include "text/line.h"
#include "text/timestamp.h"

namespace credlint {

std::string quoted_key(const Source& source, const Entry& entry) {
    return "`" + shown_name(source, entry) + "`";
}

std::string in_section(const CheckContext& context, std::uint32_t section) {
    if (section == 0) return {};
    const std::string_view name = context.source.text(context.document.sections[section].name);
    const Format format = context.document.format;
    if (name.empty() && format != Format::ini) return {};  // a row of a table, an object in a list
    if (format == Format::json) return " in `" + shown_name(name) + "`";
    return aws_shared_file(context) ? " in profile `" + shown_name(aws::without_profile(name)) + "`"
                                    : " in section `" + shown_name(name) + "`";
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
    std::uint32_t line = line_at(bytes, entry.whole.begin).begin;
    Fix fix{"comment out the line", Fix::Safety::unsafe, {}};
    // In a document, after the markers of a list or quote that contains the line.
    const std::string_view margin = bytes.substr(line, entry.whole.begin - line);
    const std::size_t skip = margin.find_first_not_of(" \t") == margin.npos ? 0 : margin.size();
    while (true) {
        const std::size_t marks = bytes.substr(line).starts_with(margin) ? skip : 0;
        const auto begin = static_cast<std::uint32_t>(line + marks);
        fix.edits.push_back({{begin, begin}, "# "});
        line = line_at(bytes, line).end;
        if (line >= entry.whole.end) return fix;
    }
}

void offer_removal(const CheckContext& context, const Entry& entry, Finding& finding) {
    if (context.document.format != Format::json) {
        finding.fixes.push_back(comment_out(context.source, entry));
        return;
    }
    constexpr std::string_view whitespace = " \t\r\n";
    const std::string_view bytes = context.source.bytes();
    const std::size_t before = bytes.find_last_not_of(whitespace, entry.whole.begin - 1);
    const std::size_t after = bytes.find_first_not_of(whitespace, entry.whole.end);
    if (entry.whole.begin == 0 || before == bytes.npos || after == bytes.npos) return;
    const bool first = bytes[before] == '{';
    if (!first && bytes[before] != ',') return;
    Span span{static_cast<std::uint32_t>(before + 1), entry.whole.end};
    if (bytes[after] == ',') {
        span.end = static_cast<std::uint32_t>(after + 1);
    } else if (bytes[after] != '}') {
        return;
    } else if (!first) {
        span.begin = static_cast<std::uint32_t>(before);
    }
    finding.fixes.push_back({"remove the member", Fix::Safety::unsafe, {{span, {}}}});
}

bool aws_shared_file(const CheckContext& context) {
    return aws::shared_file_of(context.credentials) != aws::SharedFile::none;
}

}  // namespace credlint
