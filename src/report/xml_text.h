// Text from files as XML's attributes and elements may hold it.
#pragma once

#include <string>
#include <string_view>

namespace credlint {

// Printable, so that what XML has no way to write is gone, and with `<&>"'` as entities.
std::string xml_text(std::string_view text);

// ` name="value"`
std::string xml_attribute(std::string_view name, std::string_view value);

}  // namespace credlint
