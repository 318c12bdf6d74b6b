// The files of a repository that git reads before it answers anything: small, except in an attack. Never
// waits for anything that is not a regular file, and never reads much. Internal to the module.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "text/files.h"

namespace credlint {

// Of ignore rules, and of configurations.
inline constexpr std::size_t small_file_size = std::size_t{1} << 20;

struct SmallFile {
    enum class State : std::uint8_t {
        read,
        missing,
        would_wait,
        too_large,
        unreadable,
    };
    State state = State::missing;
    std::string text = {};  // empty, unless it was read

    bool usable() const { return state == State::read || state == State::missing; }
};

// `/dev/null` is an empty file, as it is for git.
SmallFile read_small_file(const std::string& path, const Files& files, std::size_t limit = small_file_size);

// Opening a pipe or a device may block forever.
bool would_wait(const std::string& path, const Files& files);
inline constexpr std::string_view would_wait_reason = "a file that git reads is a pipe or a device";

}  // namespace credlint
