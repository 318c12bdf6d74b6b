// Formats of values that contain digits and letters without meaning and are not secret: numbers, dates and
// schedules, hosts, addresses, paths and file names, images and their digests, and base64 of plain words.
// Knows no keys, and no statistics except for what base64 encodes.
#pragma once

#include <string_view>

namespace credlint {

bool is_benign_format(std::string_view value);

}  // namespace credlint
