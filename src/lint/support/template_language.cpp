#include "lint/support/template_language.h"

#include <algorithm>

namespace credlint {

bool has_template_statements(std::string_view bytes) {
    while (!bytes.empty()) {
        const std::size_t end = std::min(bytes.find('\n'), bytes.size());
        std::string_view line = bytes.substr(0, end);
        line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
        for (const std::string_view begin : {"{%", "{{", "{#", "<%"}) {
            if (line.starts_with(begin)) return true;
        }
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
    }
    return false;
}

}  // namespace credlint
