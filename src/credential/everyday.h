// Everyday forms that hold digits and letters without meaning and are no secret: numbers, dates and
// schedules, hosts, addresses, paths and file names, images and their digests, and base64 of plain words.
// Knows no keys, and nothing of statistics but what base64 stands for.
#pragma once

#include <string_view>

namespace credlint {

bool everyday(std::string_view value);

}  // namespace credlint
