// The baseline as JSON, one finding per line. Its salt has another name: linters look for secrets under that
// name. Parsed by the parser for other JSON files, which knows where each word is.
#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <system_error>

#include "credential/shown_name.h"
#include "loader/entry_values.h"
#include "suppress/baseline.h"
#include "text/line_index.h"

namespace credlint {
namespace {

constexpr std::string_view version = "1";
constexpr std::string_view list_name = "accepted";
constexpr std::string_view digits = "0123456789abcdef";
constexpr std::size_t hash_digits = 3;
constexpr std::array<std::string_view, 6> keys = {"path", "rule", "section", "name", "hash", "more"};

std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out + '"';
}

std::string hex(std::string_view bytes) {
    std::string out;
    for (const char c : bytes) {
        out += digits[static_cast<unsigned char>(c) >> 4];
        out += digits[static_cast<unsigned char>(c) & 15];
    }
    return out;
}

// The number, or nothing if it is not written as that many lowercase hexadecimal digits.
std::optional<std::uint32_t> from_hex(std::string_view text, std::size_t size) {
    std::uint32_t out = 0;
    for (const char c : text) {
        const std::size_t digit = digits.find(c);
        if (digit == digits.npos) return std::nullopt;
        out = out << 4 | static_cast<std::uint32_t>(digit);
    }
    return text.size() == size ? std::optional(out) : std::nullopt;
}

class Reader {
public:
    explicit Reader(const Source& source)
        : source_(source), document_(parse(source, Format::json)), values_(source, Format::json) {}

    Result<Baseline> read() {
        using Kind = SyntaxError::Kind;
        for (const SyntaxError& error : document_.errors) {
            // Line endings that git or an editor may have changed.
            if (error.kind != Kind::crlf && error.kind != Kind::byte_order_mark)
                fail(error.span, "invalid JSON");
        }
        for (std::size_t i = 1; i < document_.sections.size() && !failure_; ++i) open(document_.sections[i]);
        for (const Entry& entry : document_.entries) {
            if (failure_) break;
            take(entry);
        }
        if (!versioned_ || baseline_.salt.empty()) {
            fail({}, "not a baseline of credlint: missing `" +
                         std::string(versioned_ ? "nonce" : "baseline") + "`");
        }
        for (std::size_t i = 0; i < found_.size() && !failure_; ++i) {
            if (!found_[i].is_list && found_[i].entry.path.empty()) fail(found_[i].place, "missing `path`");
            if (!found_[i].is_list && found_[i].entry.rule.empty()) fail(found_[i].place, "missing `rule`");
            if (!found_[i].is_list) baseline_.entries.push_back(std::move(found_[i].entry));
        }
        if (failure_) return *failure_;
        std::sort(baseline_.entries.begin(), baseline_.entries.end());
        return std::move(baseline_);
    }

private:
    struct Found {
        Span place;
        bool is_list = false;
        BaselineEntry entry = {};
        unsigned keys = 0;  // one bit for each key that is present
    };

    void fail(Span place, std::string message) {
        if (failure_) return;
        const Position at = LineIndex(source_.bytes()).position(place.begin);
        failure_ = Failure{source_.path(), at.line, at.column, std::move(message)};
    }

    // An object in the list, or the list itself.
    void open(const Section& section) {
        if (source_.text(section.name) != list_name)
            return fail(section.header, "unexpected value in a baseline");
        found_.push_back({section.header, source_.text(section.header).ends_with('['), {}, {}});
    }

    void take(const Entry& entry) {
        const std::string key(source_.text(entry.key));
        const std::string value = values_(entry).text;
        if (entry.section == 0) return take_top(entry, key, value);
        Found& found = found_[entry.section - 1];
        const auto broken = [&](std::string_view why) {
            fail(entry.whole, "`" + shown_name(key) + "` " + std::string(why));
        };
        if (found.is_list) return fail(entry.whole, "expected a finding");
        const auto known = std::find(keys.begin(), keys.end(), key);
        if (known == keys.end()) return broken("is not a known key");
        const unsigned bit = 1u << (known - keys.begin());
        if ((found.keys & bit) != 0) return broken("appears twice");
        found.keys |= bit;
        if (entry.quote != Quote::double_quote) return broken("must be a string");
        if (key == "path") {
            found.entry.path = value;
        } else if (key == "rule") {
            found.entry.rule = value;
        } else if (key == "section") {
            found.entry.section = value;
        } else if (key == "name") {
            found.entry.name = value;
        } else if (key == "more") {
            const auto [end, fault] =
                std::from_chars(value.data(), value.data() + value.size(), found.entry.rest);
            if (fault != std::errc() || end != value.data() + value.size() || found.entry.rest == 0)
                return broken("must be a number of findings");
        } else {
            const auto hash = from_hex(value, hash_digits);
            if (!hash) return broken("must be three hexadecimal digits");
            found.entry.hash = static_cast<std::uint16_t>(*hash);
        }
    }

    void take_top(const Entry& entry, const std::string& key, const std::string& value) {
        if (key == "baseline") {
            versioned_ = true;
            if (value != version)
                fail(entry.whole, "unsupported version of a baseline: `baseline` must be 1");
        } else if (key == "nonce") {
            if (value.size() != 2 * baseline_salt_size || !baseline_.salt.empty())
                return fail(entry.whole, "`nonce` must be 32 hexadecimal digits");
            for (std::size_t i = 0; i < value.size(); i += 2) {
                const auto byte = from_hex(std::string_view(value).substr(i, 2), 2);
                if (!byte) return fail(entry.whole, "`nonce` must be 32 hexadecimal digits");
                baseline_.salt += static_cast<char>(*byte);
            }
        } else {
            fail(entry.whole, key.empty() ? "unexpected value in a baseline"
                                          : "`" + shown_name(key) + "` is not a known key");
        }
    }

    const Source& source_;
    Document document_;
    EntryValues values_;
    std::vector<Found> found_;  // by section; the file's own is left out
    bool versioned_ = false;
    Baseline baseline_;
    std::optional<Failure> failure_;
};

}  // namespace

std::string to_text(const Baseline& baseline) {
    std::string out = "{\n  \"baseline\": " + std::string(version) + ",\n  \"nonce\": \"" +
                      hex(baseline.salt) + "\",\n  \"" + std::string(list_name) + "\": [";
    bool first = true;
    for (const BaselineEntry& entry : baseline.entries) {
        out.append(first ? "\n" : ",\n").append("    {\"path\": ").append(quoted(entry.path));
        out.append(", \"rule\": ").append(quoted(entry.rule));
        if (!entry.section.empty()) out.append(", \"section\": ").append(quoted(entry.section));
        if (!entry.name.empty()) out.append(", \"name\": ").append(quoted(entry.name));
        if (entry.hash) {
            const char bytes[] = {static_cast<char>(*entry.hash >> 8), static_cast<char>(*entry.hash & 0xff)};
            out.append(", \"hash\": \"").append(hex({bytes, 2}).substr(1)).append("\"");
        }
        if (entry.rest != 0) out.append(", \"more\": \"").append(std::to_string(entry.rest)).append("\"");
        out += '}';
        first = false;
    }
    return out + (first ? "]\n}\n" : "\n  ]\n}\n");
}

Result<Baseline> parse_baseline(const Source& source) {
    return Reader(source).read();
}

}  // namespace credlint
