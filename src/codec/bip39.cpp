#include "codec/bip39.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "codec/sha256.h"

namespace credlint {
namespace {

constexpr std::size_t list_size = 2048;
constexpr std::size_t bits_per_word = 11;

constexpr std::string_view text =
#include "codec/bip39_words.inc"
    ;

// Where each word begins. In the order of the list, which is that of the alphabet.
constexpr auto begins = [] {
    std::array<std::uint16_t, list_size + 1> out{};
    std::size_t count = 0;
    out[count++] = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == ' ') out[count++] = static_cast<std::uint16_t>(i + 1);
    }
    return out;
}();
static_assert(begins[list_size] == text.size());

std::string_view word(std::size_t index) {
    const std::size_t begin = begins[index];
    return text.substr(begin, begins[index + 1] - begin - 1u);
}

std::optional<std::size_t> index_of(std::string_view sought) {
    std::size_t low = 0;
    std::size_t high = list_size;
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (word(middle) < sought) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < list_size && word(low) == sought ? std::optional(low) : std::nullopt;
}

// The first bits of the hash, as many as there are words of 32 bits.
bool bit_of(std::string_view bytes, std::size_t bit) {
    return (static_cast<unsigned char>(bytes[bit / 8]) >> (7 - bit % 8) & 1) != 0;
}

std::string with_hash(std::string_view entropy) {
    const auto hash = sha256(entropy);
    return std::string(entropy) + static_cast<char>(hash[0]);
}

}  // namespace

Mnemonic read_mnemonic(std::string_view words) {
    std::vector<std::size_t> indices;
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        const std::optional<std::size_t> index = index_of(words.substr(0, end));
        if (!index || indices.size() == 24) return Mnemonic::none;
        indices.push_back(*index);
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    if (indices.size() < 12 || indices.size() % 3 != 0) return Mnemonic::none;
    const std::size_t check_bits = indices.size() / 3;
    std::string bytes((indices.size() * bits_per_word + 7) / 8, '\0');
    for (std::size_t i = 0; i < indices.size() * bits_per_word; ++i) {
        const std::size_t bit = indices[i / bits_per_word] >> (bits_per_word - 1 - i % bits_per_word) & 1;
        bytes[i / 8] = static_cast<char>(bytes[i / 8] | static_cast<char>(bit << (7 - i % 8)));
    }
    const std::size_t entropy = check_bits * 4;
    const std::string expected = with_hash(std::string_view(bytes).substr(0, entropy));
    for (std::size_t i = 0; i < check_bits; ++i) {
        if (bit_of(bytes, entropy * 8 + i) != bit_of(expected, entropy * 8 + i))
            return Mnemonic::wrong_checksum;
    }
    return Mnemonic::valid;
}

std::string to_mnemonic(std::string_view entropy) {
    const std::string bytes = with_hash(entropy);
    std::string out;
    for (std::size_t at = 0; at + bits_per_word <= entropy.size() * 33 / 4; at += bits_per_word) {
        std::size_t index = 0;
        for (std::size_t i = 0; i < bits_per_word; ++i)
            index = index << 1 | (bit_of(bytes, at + i) ? 1u : 0u);
        if (!out.empty()) out += ' ';
        out += word(index);
    }
    return out;
}

}  // namespace credlint
