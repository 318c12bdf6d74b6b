#include "fix/open_lines.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>

#include "schema/aws/region_typo.h"
#include "suppress/masked_spans.h"
#include "text/ascii.h"
#include "text/nearest.h"
#include "text/printable.h"
#include "text/timestamp.h"
#include "text/trim.h"

namespace credlint {
namespace {

// Values that appear in any file. Shorter than four characters is too short for a secret.
bool is_common_value(std::string_view value) {
    value = trimmed(value, " \t\"'");
    return value.size() < 4 || value == "true" || value == "false" || value == "null" || value == "none";
}

bool among(std::span<const std::string_view> words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

// At most as many digits as a numeric setting or a time in seconds has.
bool short_number(std::string_view value) {
    return value.size() <= 10 && std::all_of(value.begin(), value.end(), is_digit);
}

// `123456789012`, `1234-5678-9012`.
bool is_account(std::string_view value) {
    std::string digits(value);
    std::erase_if(digits, [](char c) { return c == '-' || c == ' '; });
    return digits.size() == 12 && std::all_of(digits.begin(), digits.end(), is_digit);
}

// A region, or an obvious typo of one: not a text that only begins or ends like one (`frankfurt` and other
// words, `us-east-1-` and anything).
bool nearly_region(std::string_view value) {
    using Kind = aws::RegionTypo::Kind;
    const Kind kind = aws::region_typo(value).kind;
    constexpr std::array open{Kind::none, Kind::white_space, Kind::quotes,    Kind::upper_case,
                              Kind::zone, Kind::punctuation, Kind::no_number, Kind::mistyped};
    return std::find(open.begin(), open.end(), kind) != open.end();
}

// A setting with few possible values, and one of them.
bool public_setting(const SettingField& setting, std::string_view value) {
    using Kind = Type::Kind;
    value = trimmed(value, " \t\"'");
    const std::string word = folded(value);
    constexpr std::string_view switches[] = {"on", "off", "yes", "no", "enabled", "disabled"};
    switch (setting.rule->type.kind) {
        case Kind::region:
            return nearly_region(value);
        case Kind::enumeration:
            return among(setting.rule->type.values, word) || among(setting.rule->type.values, value) ||
                   !nearest(word, setting.rule->type.values, 1).empty();
        case Kind::boolean:
            return word == "true" || word == "false" || among(switches, word);
        case Kind::integer:
            return short_number(value);
        case Kind::account_id:
            return is_account(value);
        case Kind::date_time:
            return short_number(value) || parse_timestamp(value).has_value();
        default:
            return false;
    }
}

struct Parts {
    std::vector<Span> known;   // entries, headers, comments; everything else is unread
    std::vector<Span> hidden;  // the parts of them that must not be shown
};

void sort(std::vector<Span>& spans) {
    std::sort(spans.begin(), spans.end(), [](Span a, Span b) { return a.begin < b.begin; });
}

Parts parts_of(const ParsedFile& file) {
    Parts out;
    std::vector<Span> open;
    for (const Part& part : file.parts) {
        for (const Entry& entry : part.document.entries) out.known.push_back(entry.whole);
        for (const Section& section : part.document.sections) {
            // The contents of an unclosed bracket are unknown.
            const std::string_view header = file.source->text(section.header);
            if (header.ends_with(']') || header.ends_with('{') || header.ends_with('['))
                out.known.push_back(section.header);
        }
        for (const Span comment : part.document.comments) out.known.push_back(comment);
        for (const Span span : masked_spans(*file.source, part.document, part.values, *file.rules)) {
            const std::string_view text = file.source->text(span);
            if (!is_common_value(text)) out.hidden.push_back(span);
        }
        for (const SettingField& setting : part.credentials.settings) {
            const Span value = setting.entry.value;
            if (public_setting(setting, file.source->text(value))) open.push_back(value);
        }
    }
    sort(out.known);
    sort(out.hidden);
    sort(open);
    std::erase_if(out.hidden, [&](Span span) {
        const auto at = std::lower_bound(open.begin(), open.end(), span.begin,
                                         [](Span each, std::uint32_t begin) { return each.begin < begin; });
        return at != open.end() && *at == span;
    });
    return out;
}

// Without its line end.
bool plain_line(std::string_view line) {
    // CI runners take `::word::` for a command, wherever it is printed.
    return harmless(line) && !trimmed(line, " \t").starts_with("::");
}

template <typename IsOpen>
OpenLines lines_where(std::string_view bytes, const IsOpen& is_open) {
    OpenLines out;
    constexpr std::string_view mark = "\xEF\xBB\xBF";  // byte order mark
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t found = bytes.find('\n', at);
        const std::size_t end = found == bytes.npos ? bytes.size() : found;
        if (at == 0 && bytes.starts_with(mark)) at = mark.size();
        std::string_view line = bytes.substr(at, end - at);
        if (line.ends_with('\r')) line.remove_suffix(1);
        const Span span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + line.size())};
        out.push_back(plain_line(line) && is_open(span));
        at = end + 1;
    }
    return out;
}

}  // namespace

bool harmless(std::string_view text) {
    std::string shown(text);
    std::erase_if(shown, [](char c) { return c == '\n' || c == '\r' || c == '\t'; });
    return printable(shown) == shown && suspicious_runs(shown).empty();
}

OpenLines open_lines(const ParsedFile& file) {
    const std::string_view bytes = file.source->bytes();
    const Parts parts = parts_of(file);
    auto hidden = parts.hidden.begin();
    auto known = parts.known.begin();
    return lines_where(bytes, [&](Span line) {
        while (hidden != parts.hidden.end() && hidden->end <= line.begin) ++hidden;
        if (hidden != parts.hidden.end() && hidden->begin < line.end) return false;
        std::uint32_t at = line.begin;  // everything before it is known
        const auto form = [&](std::uint32_t end) {
            return at >= end || bytes.substr(at, end - at).find_first_not_of(" \t{}[],:\"") == bytes.npos;
        };
        while (known != parts.known.end() && known->begin < line.end) {
            if (!form(known->begin)) return false;
            at = std::max(at, known->end);
            if (known->end > line.end) return true;
            ++known;
        }
        return form(line.end);
    });
}

OpenLines open_lines(std::string_view patterns) {
    return lines_where(patterns, [](Span) { return true; });
}

}  // namespace credlint
