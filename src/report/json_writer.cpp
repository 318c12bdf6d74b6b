#include "report/json_writer.h"

#include "text/utf8.h"

namespace credlint {

static constexpr std::size_t piece = 64 * 1024;

JsonWriter::~JsonWriter() {
    flush();
}

void JsonWriter::flush() {
    sink_(out_);
    out_.clear();
}

JsonWriter::Scope JsonWriter::begin(char open, char close, Layout layout) {
    separate();
    out_ += open;
    ++depth_;
    if (layout == Layout::line && line_depth_ == 0) line_depth_ = depth_;
    empty_ = true;
    return {*this, close};
}

void JsonWriter::end(char close) {
    const bool in_one_line = line_depth_ != 0;
    if (line_depth_ == depth_) line_depth_ = 0;
    --depth_;
    if (!empty_ && !in_one_line) new_line();
    out_ += close;
    empty_ = false;
    if (depth_ == 0) out_ += '\n';
    if (out_.size() >= piece) flush();
}

void JsonWriter::separate() {
    if (named_) {
        named_ = false;
        return;
    }
    if (depth_ == 0) return;
    if (!empty_) out_ += ',';
    if (line_depth_ == 0) {
        new_line();
    } else if (!empty_) {
        out_ += ' ';
    }
    empty_ = false;
}

void JsonWriter::new_line() {
    out_ += '\n';
    out_.append(static_cast<std::size_t>(depth_) * 2, ' ');
}

void JsonWriter::name(std::string_view key) {
    separate();
    out_ += '"';
    out_.append(key).append("\": ");
    named_ = true;
}

static bool is_plain(char c) {
    return c >= ' ' && c <= '~' && c != '"' && c != '\\';
}

void JsonWriter::string(std::string_view text) {
    out_ += '"';
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        while (at < text.size() && is_plain(text[at])) ++at;
        out_.append(text, begin, at - begin);
        if (at == text.size()) break;
        const Character character = character_at(text, at);
        const char32_t c = character.code_point;
        if (!character.valid) {
            out_ += "\xEF\xBF\xBD";
        } else if (c == '"' || c == '\\') {
            out_ += {'\\', static_cast<char>(c)};
        } else if (c == '\n') {
            out_ += "\\n";
        } else if (c == '\r') {
            out_ += "\\r";
        } else if (c == '\t') {
            out_ += "\\t";
        } else if (c < ' ') {
            constexpr std::string_view digits = "0123456789abcdef";
            out_ += {'\\', 'u', '0', '0', digits[c >> 4], digits[c & 0xF]};
        } else {
            out_.append(text, at, character.length);
        }
        at += character.length;
    }
    out_ += '"';
}

}  // namespace credlint
