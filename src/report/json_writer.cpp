#include "report/json_writer.h"

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
    append_quoted(out_, key);
    out_ += ": ";
    named_ = true;
}

void JsonWriter::item(const Json& json) {
    if (json.is_object()) {
        const Scope scope = object();
        for (const JsonMember& member : json.members()) this->member(member.name, member.value);
    } else if (json.is_array()) {
        const Scope scope = array();
        for (const Json& item : json.items()) this->item(item);
    } else {
        separate();
        out_ += to_text(json);
    }
}

}  // namespace credlint
