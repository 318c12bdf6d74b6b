#include "credential/structure.h"

#include <array>

#include "credential/structures/aws.h"
#include "credential/structures/crc.h"

namespace credlint {
namespace {

struct Decoder {
    std::string_view name;
    Inside (*read)(std::string_view prefix, std::string_view value);
};

// One line a name of structure_names, in their order.
constexpr auto decoders = std::to_array<Decoder>({
    {"aws-access-key-id", structures::aws_access_key_id},
    {"aws-session-token", structures::aws_session_token},
    {"crc32-base62", structures::crc32_base62},
});
static_assert(decoders.size() == structure_names.size());
static_assert([] {
    for (std::size_t i = 0; i < decoders.size(); ++i) {
        if (decoders[i].name != structure_names[i]) return false;
        if (i > 0 && decoders[i].name <= decoders[i - 1].name) return false;
    }
    return true;
}());

}  // namespace

Inside checksum(bool holds) {
    Inside inside;
    inside.state = holds ? Inside::State::proven : Inside::State::broken;
    inside.fault = holds ? Evidence::Fault::none : Evidence::Fault::checksum;
    inside.proof = holds ? "its checksum holds" : "";
    return inside;
}

Inside read_structure(const TokenRule& token, std::string_view prefix, std::string_view value) {
    if (token.structure == Structure::none) return {};
    return decoders[static_cast<std::size_t>(token.structure) - 1].read(prefix, value);
}

}  // namespace credlint
