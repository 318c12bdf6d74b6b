#include "document/environment.h"

#include <algorithm>
#include <string>
#include <vector>

#include <unistd.h>

#include "run/source.h"

namespace credlint {

Source environment_source() {
    std::vector<std::string> lines;
    for (char** record = ::environ; record != nullptr && *record != nullptr; ++record) {
        const std::string_view text = *record;
        // Compatibility layers of Windows keep folders in variables without a name.
        if (text.find('=', 1) != text.npos && text[0] != '=') lines.push_back(environment_line(text));
    }
    std::sort(lines.begin(), lines.end());
    std::string bytes;
    for (const std::string& line : lines) bytes.append(line).append("\n");
    return {std::string(environment_path), std::move(bytes)};
}

}  // namespace credlint
