#include "support/leak_probe.h"

#include <algorithm>
#include <cstring>

#include <nlohmann/json.hpp>

namespace credlint::test {
namespace {

char folded(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::uint64_t key_of(std::string_view piece) {
    std::uint64_t key = 0;
    for (const char c : piece) key = key << 8 | static_cast<unsigned char>(folded(c));
    return key;
}

std::size_t filter_slot(std::uint64_t key) {
    return static_cast<std::size_t>(key * 0x9e3779b97f4a7c15 >> 48);
}

// Without colors and without `\x00`, `\n`, `\u202e`: the characters on both sides of an escape come
// together, as in UTF-16 or over a line's end.
std::string without_escapes(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view rest = text.substr(at);
        if (rest.starts_with("\x1b[")) {
            at += std::min(rest.find('m') + 1, rest.size());
        } else if (rest.starts_with("\\x")) {
            at += std::min<std::size_t>(4, rest.size());
        } else if (rest.starts_with("\\u")) {
            at += std::min<std::size_t>(6, rest.size());
        } else if (rest.starts_with("\\n") || rest.starts_with("\\r") || rest.starts_with("\\t")) {
            at += 2;
        } else {
            out += text[at++];
        }
    }
    return out;
}

void collect_strings(const nlohmann::json& value, std::string& out) {
    if (value.is_string()) out += value.get_ref<const std::string&>() + '\n';
    if (value.is_object()) {
        for (const auto& [key, member] : value.items()) {
            out += key + '\n';
            collect_strings(member, out);
        }
    }
    if (value.is_array()) {
        for (const nlohmann::json& element : value) collect_strings(element, out);
    }
}

}  // namespace

void LeakProbe::plant(std::string_view secret, std::size_t piece) {
    piece = std::min(piece, least);
    Pieces& pieces = pieces_[piece];
    for (std::size_t at = 0; at + piece <= secret.size(); ++at) {
        const std::uint64_t key = key_of(secret.substr(at, piece));
        pieces.keys.insert(key);
        pieces.filter.set(filter_slot(key));
    }
}

void LeakProbe::hide(std::string_view value) {
    if (value.size() >= least) values_.emplace_back(value);
}

std::string LeakProbe::piece_in(std::string_view text) const {
    for (const auto& [length, pieces] : pieces_) {
        const std::uint64_t of_length = length == sizeof(std::uint64_t) ? ~0ULL : (1ULL << 8 * length) - 1;
        std::uint64_t key = 0;
        for (std::size_t at = 0; at < text.size(); ++at) {
            key = (key << 8 | static_cast<unsigned char>(folded(text[at]))) & of_length;
            if (at + 1 >= length && pieces.filter.test(filter_slot(key)) && pieces.keys.contains(key)) {
                return std::string(text.substr(at + 1 - length, length));
            }
        }
    }
    for (const std::string& value : values_) {
        if (text.find(value) != text.npos) return value;
    }
    return {};
}

std::string LeakProbe::leak_in(std::string_view output) const {
    std::vector<std::string> texts{std::string(output)};
    if (output.starts_with('{')) {
        const nlohmann::json parsed = nlohmann::json::parse(output, nullptr, false);
        if (!parsed.is_discarded()) collect_strings(parsed, texts.emplace_back());
    }
    for (const std::string& text : texts) {
        if (std::string leak = piece_in(text); !leak.empty()) return leak;
        if (std::string leak = piece_in(without_escapes(text)); !leak.empty()) return leak;
    }
    return {};
}

}  // namespace credlint::test
