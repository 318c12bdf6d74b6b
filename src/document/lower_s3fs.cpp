#include <algorithm>

#include "document/lowering.h"
#include "text/ascii.h"

namespace credlint {
namespace {

// The two names that s3fs reads in place of fields.
constexpr std::string_view names[] = {"AWSAccessKeyId", "AWSSecretKey"};

bool names_key(std::string_view line, std::size_t equals) {
    return equals != line.npos &&
           std::find(std::begin(names), std::end(names), line.substr(0, equals)) != std::end(names);
}

class Lines {
public:
    Lines(std::string_view bytes, Document& document) : bytes_(bytes), document_(document) {}

    void line(Span span) {
        const std::string_view text = bytes_.substr(span.begin, span.size());
        const std::size_t equals = text.find('=');
        const std::size_t first = text.find(':');
        const std::size_t last = text.rfind(':');
        if (text[0] == '#') {
            document_.comments.push_back(span);
        } else if (names_key(text, equals)) {
            const auto at = span.begin + static_cast<std::uint32_t>(equals);
            add({span.begin, at}, {at + 1, span.end}, Implied::nothing, section_of_names());
        } else if (first == text.npos || text.find_first_not_of(':') == text.npos) {
            document_.errors.push_back({SyntaxError::Kind::junk, span});
        } else {
            const auto id_begin = static_cast<std::uint32_t>(first == last ? 0 : first + 1);
            const auto colon = span.begin + static_cast<std::uint32_t>(last);
            if (id_begin != 0) {
                // The bucket that the key is for.
                document_.comments.push_back({span.begin, span.begin + id_begin - 1});
            }
            const std::uint32_t section = next_section(span.begin + id_begin);
            const Span id{span.begin + id_begin, colon};
            add({id.begin, id.begin}, id, Implied::access_key_id, section);
            add({colon + 1, colon + 1}, {colon + 1, span.end}, Implied::secret_access_key, section);
        }
    }

private:
    std::uint32_t next_section(std::uint32_t begin) {
        document_.sections.push_back({{begin, begin}, {begin, begin}});
        return static_cast<std::uint32_t>(document_.sections.size() - 1);
    }
    // Both names form one credential, wherever their lines are.
    static std::uint32_t section_of_names() { return 0; }

    void add(Span key, Span value, Implied implied, std::uint32_t section) {
        Entry entry;
        entry.whole = {key.begin, value.end};
        entry.prefix = {key.begin, key.begin};
        entry.key = key;
        entry.separator = {key.end, value.begin};
        entry.value = value;
        entry.implied = implied;
        entry.section = section;
        document_.entries.push_back(entry);
    }

    std::string_view bytes_;
    Document& document_;
};

}  // namespace

void lower_s3fs(std::string_view bytes, std::uint32_t begin, std::uint32_t most_rows, Document& document) {
    Lines lines(bytes, document);
    while (begin < bytes.size()) {
        const auto end = static_cast<std::uint32_t>(std::min(bytes.find('\n', begin), bytes.size()));
        Span span{begin, end};
        const auto empty_at = [&](std::uint32_t at) { return is_line_space(bytes[at]) || bytes[at] == '\r'; };
        while (span.begin < span.end && empty_at(span.begin)) ++span.begin;
        while (span.begin < span.end && empty_at(span.end - 1)) --span.end;
        if (document.sections.size() > most_rows) {
            const auto rest = static_cast<std::uint32_t>(bytes.size());
            document.errors.push_back({SyntaxError::Kind::too_many, {span.begin, rest}});
            return;
        }
        if (!span.empty()) lines.line(span);
        begin = end + 1;
    }
}

}  // namespace credlint
