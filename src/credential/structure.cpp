#include "credential/structure.h"

#include <array>

namespace credlint {

DecodeResult checksum(bool matches, std::size_t head) {
    DecodeResult result;
    result.state = matches ? DecodeResult::State::proven : DecodeResult::State::broken;
    result.fault = matches ? Evidence::Fault::none : Evidence::Fault::checksum;
    result.proof = matches ? "valid checksum" : "";
    result.head = head;
    return result;
}

DecodeResult read_structure(const TokenRule& token, std::string_view prefix, std::string_view value) {
    // In the order of structure_names.
    constexpr auto decoders =
        std::to_array<DecodeResult (*)(std::string_view prefix, std::string_view value)>({
#define CREDLINT_FOUND(name, function) structures::function,
#include "structures.def"
#undef CREDLINT_FOUND
        });
    if (token.structure == Structure::none) return {};
    return decoders[static_cast<std::size_t>(token.structure) - 1](prefix, value);
}

}  // namespace credlint
