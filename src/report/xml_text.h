// Text from files as XML attributes and elements may contain it.
#pragma once

#include <string>
#include <string_view>

namespace credlint {

// Printable, so that characters that XML cannot represent are gone, and with `<&>"'` as entities.
std::string xml_text(std::string_view text);

// ` name="value"`
std::string xml_attribute(std::string_view name, std::string_view value);

}  // namespace credlint
