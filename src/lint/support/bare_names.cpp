#include "lint/support/bare_names.h"

#include <algorithm>

#include "credential/randomness.h"
#include "credential/shown_name.h"
#include "schema/aws/settings.h"
#include "text/ascii.h"
#include "text/printable.h"
#include "text/trim.h"

namespace credlint {
namespace {

// Shorter words occur by chance.
constexpr std::size_t least_word = 6;
// By how many bits chance may explain a word better, as for `CXXFLAGS`.
constexpr double most_excess = 9;

// Without the quotes and whitespace around it.
std::string_view inner(std::string_view text) {
    return trimmed(text, " \t\r\"'`");
}

std::string_view line_above(std::string_view bytes, std::uint32_t offset) {
    const std::size_t end = offset == 0 ? bytes.npos : bytes.rfind('\n', offset - 1);
    if (end == bytes.npos || end == 0) return {};
    const std::size_t begin = bytes.rfind('\n', end - 1);
    return bytes.substr(begin == bytes.npos ? 0 : begin + 1, end - (begin == bytes.npos ? 0 : begin + 1));
}

// In INI, a word may also continue the value above, unless it is a known name.
bool setting_name(std::string_view text) {
    const auto settings = aws::settings();
    return text.find('_') != text.npos ||
           std::any_of(settings.begin(), settings.end(),
                       [&](const SettingRule& rule) { return rule.property == text; });
}

}  // namespace

bool bare_name(std::string_view text) {
    const bool capitals = std::any_of(text.begin(), text.end(), is_upper);
    std::size_t word = 0;  // characters since the last `_`
    bool digits = false;   // in this word
    for (const char c : text) {
        if (c == '_') {
            word = 0;
            digits = false;
            continue;
        }
        ++word;
        digits |= is_digit(c);
        if (capitals ? !is_upper(c) && !is_digit(c) : !is_lower(c)) return false;
        if (digits && word > 8) return false;
    }
    if (text.empty() || is_digit(text.front()) || !looks_like_a_name(text)) return false;
    const bool one_word = text.find('_') == text.npos && text.size() >= least_word;
    return !one_word || excess_bits(text) <= most_excess;
}

BareNames::BareNames(const Source& source, const Document& document)
    : source_(source),
      is_ini_(document.format == Format::ini),
      open_quote_(source.size()),
      looked_at_(document.extent.begin) {
    for (const SyntaxError& error : document.errors) {
        if (error.kind != SyntaxError::Kind::unterminated_quote) continue;
        open_quote_ = error.span.begin;
        return;
    }
}

bool BareNames::shows(Span line) {
    const std::string_view text = source_.text(line);
    if (!bare_name(text) || (is_ini_ && !setting_name(text))) return false;
    return open_quote_ >= line.begin && !within_key_block(line.begin) && !below_secret(line);
}

// Between `-----BEGIN` and `-----END`.
bool BareNames::within_key_block(std::uint32_t offset) {
    constexpr std::string_view dashes = "-----";
    const std::string_view bytes = source_.bytes().substr(0, offset);
    while (looked_at_ < offset) {
        const std::size_t found = bytes.find(dashes, looked_at_);
        if (found == bytes.npos) {
            looked_at_ = offset;
            break;
        }
        looked_at_ = found + dashes.size();
        const std::string_view label = bytes.substr(looked_at_);
        if (label.starts_with("BEGIN")) in_block_ = true;
        if (label.starts_with("END")) in_block_ = false;
    }
    return in_block_;
}

// Whether it may continue the line above: a long value, or a piece of one. Names of several words, and known
// words, do not.
bool BareNames::below_secret(Span line) const {
    const std::string_view text = source_.text(line);
    if (text.find('_') != text.npos || excess_bits(text) <= 0) return false;
    std::string_view above = line_above(source_.bytes(), line.begin);
    if (inner(above).starts_with('#')) return false;
    const std::size_t equals = above.find('=');
    const bool assignment = equals != above.npos;
    if (assignment) above.remove_prefix(equals + 1);
    above = inner(above);
    return assignment ? above.size() >= 16 && looks_random(above) : !above.empty() && !bare_name(above);
}

}  // namespace credlint
