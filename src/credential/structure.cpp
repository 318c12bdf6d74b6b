#include "credential/structure.h"

#include <array>

namespace credlint {

Inside checksum(bool holds, std::size_t head) {
    Inside inside;
    inside.state = holds ? Inside::State::proven : Inside::State::broken;
    inside.fault = holds ? Evidence::Fault::none : Evidence::Fault::checksum;
    inside.proof = holds ? "its checksum holds" : "";
    inside.head = head;
    return inside;
}

Inside read_structure(const TokenRule& token, std::string_view prefix, std::string_view value) {
    // In the order of structure_names.
    constexpr auto decoders = std::to_array<Inside (*)(std::string_view prefix, std::string_view value)>({
#define CREDLINT_FOUND(name, function) structures::function,
#include "structures.def"
#undef CREDLINT_FOUND
    });
    if (token.structure == Structure::none) return {};
    return decoders[static_cast<std::size_t>(token.structure) - 1](prefix, value);
}

}  // namespace credlint
