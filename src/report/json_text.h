// JSON as it goes out, piece by piece: two blanks a level, keys in the order they were set, one item of a
// long list in memory at a time. Text that is not UTF-8 gets U+FFFD, because nlohmann's writer would throw.
#pragma once

#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "report/reporter.h"

namespace credlint {

using Json = nlohmann::ordered_json;

// Lines after the first are indented by `depth` levels.
std::string json_text(const Json& value, int depth);

// `[` … `]` at `depth`, whose items come one by one.
class JsonList {
public:
    JsonList(const Sink& sink, int depth) : sink_(sink), depth_(depth) { sink_("["); }
    void add(const Json& item);
    void close();

private:
    const Sink& sink_;
    int depth_;
    bool empty_ = true;
};

}  // namespace credlint
