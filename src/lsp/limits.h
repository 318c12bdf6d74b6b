// What the server takes from a client. Past a limit it says so and goes on, so that memory and time stay in
// proportion to what is sent.
#pragma once

#include <cstddef>

namespace credlint::lsp {

// More than editors send for any file that people edit.
inline constexpr std::size_t longest_message = std::size_t{64} << 20;
// A message that is a little longer is skipped as a whole; what claims to be longer than this is taken for
// garbage, because its end would only be waited for.
inline constexpr std::size_t longest_skipped_message = std::size_t{1} << 31;
// The protocol needs about ten levels. Each value of a message costs memory, even if it is one byte long.
inline constexpr std::size_t deepest_message = 64;
inline constexpr std::size_t most_values_in_message = std::size_t{1} << 22;

// Messages that wait for their turn; further ones stay in the pipe until then.
inline constexpr std::size_t most_waiting_messages = 4096;
inline constexpr std::size_t most_waiting_bytes = std::size_t{16} << 20;

// Larger documents are not linted while they are edited.
inline constexpr std::size_t largest_document = std::size_t{16} << 20;

// Editors show no more of one file, either.
inline constexpr std::size_t most_diagnostics = 1000;
// One line can contain thousands of findings; nobody reads that many at once.
inline constexpr std::size_t most_findings_in_hover = 20;
inline constexpr std::size_t most_findings_with_actions = 50;

}  // namespace credlint::lsp
