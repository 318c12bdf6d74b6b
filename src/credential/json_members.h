// What a small JSON text contains: its members by path (`m.r`, and `1` for the second element of an array),
// as decoders of tokens need it. Not what a file in JSON looks like; that is document/. The cost of hostile
// text is linear in its length.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace credlint {

class Json;

class JsonMembers {
public:
    // Nothing for what is not JSON, neither an object nor an array, or nested deeper than any token.
    static std::optional<JsonMembers> read(std::string_view text);

    bool has(std::string_view path) const { return find(path) != nullptr; }
    // Null: no such member, or not a string.
    const std::string* text(std::string_view path) const;
    // Without its fraction. Nothing: no such member, not a number, or out of range for seconds.
    std::optional<std::int64_t> number(std::string_view path) const;

private:
    struct Member {
        std::string path;
        enum class Kind : std::uint8_t { text, number, other } kind = Kind::other;
        std::string text;
        double number = 0;
    };
    void add_all_in(const Json& around, const std::string& path);
    const Member* find(std::string_view path) const;

    std::vector<Member> members_;  // the first of them
};

}  // namespace credlint
