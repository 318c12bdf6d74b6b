#include "report/json_text.h"

namespace credlint {

static std::string line_start(int depth) {
    return '\n' + std::string(static_cast<std::size_t>(depth) * 2, ' ');
}

std::string json_text(const Json& value, int depth) {
    const std::string flat = value.dump(2, ' ', false, Json::error_handler_t::replace);
    const std::string start = line_start(depth);
    std::string out;
    out.reserve(flat.size() * 5 / 4);
    // A line feed inside a string is written as an escape, so each one here is layout.
    for (const char c : flat) {
        if (c == '\n') {
            out += start;
        } else {
            out += c;
        }
    }
    return out;
}

void JsonList::add(const Json& item) {
    sink_((empty_ ? "" : ",") + line_start(depth_ + 1) + json_text(item, depth_ + 1));
    empty_ = false;
}

void JsonList::close() {
    sink_(empty_ ? "]" : line_start(depth_) + ']');
}

}  // namespace credlint
