#include "cli/commands.h"
#include "report/json_writer.h"

namespace credlint::cli {

void write_json(const Json& json, Output& out) {
    const Sink sink = [&](std::string_view text) { out.write(text); };
    JsonWriter(sink).item(json);
}

}  // namespace credlint::cli
