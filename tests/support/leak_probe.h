// Looks for secrets in what the program says. Knows the secrets, and how an output may disguise them:
// other case, colors, escapes of bytes in between, the escapes of JSON. Knows nothing of any program.
#pragma once

#include <bitset>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace credlint::test {

class LeakProbe {
public:
    // What is shorter may be in any text by chance.
    static constexpr std::size_t least = 8;

    // A random value: no `piece` bytes of it may be shown, in any case. At most `least`.
    void plant(std::string_view secret, std::size_t piece = least);
    // A value that may be made of words: it may not be shown as a whole.
    void hide(std::string_view value);

    // The first secret that the output contains; empty: none.
    std::string leak_in(std::string_view output) const;

private:
    std::string piece_in(std::string_view text) const;

    // Folded, of one length each.
    struct Pieces {
        std::unordered_set<std::uint64_t> keys;
        std::bitset<1 << 16> filter;  // most of an output is not in it
    };
    std::map<std::size_t, Pieces> pieces_;
    std::vector<std::string> values_;
};

}  // namespace credlint::test
