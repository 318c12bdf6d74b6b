// Limits on what the server accepts from a client. Beyond a limit it reports that and continues, so that
// memory and time stay proportional to the input.
#pragma once

#include <cstddef>

namespace credlint::lsp {

// More than editors send for any file that people edit.
inline constexpr std::size_t longest_message = std::size_t{64} << 20;
// A message that is a little longer is skipped as a whole. A claimed length beyond this is taken for garbage,
// since the server would otherwise wait for the end of the message.
inline constexpr std::size_t longest_skipped_message = std::size_t{1} << 31;
// The protocol needs about ten levels. Each value of a message costs memory, even if it is one byte long.
inline constexpr std::size_t deepest_message = 64;
inline constexpr std::size_t most_values_in_message = std::size_t{1} << 22;

// Messages in the queue; further ones stay in the pipe.
inline constexpr std::size_t most_waiting_messages = 4096;
inline constexpr std::size_t most_waiting_bytes = std::size_t{16} << 20;

// Larger documents are not linted while they are edited.
inline constexpr std::size_t largest_document = std::size_t{16} << 20;

// Editors do not show more for one file.
inline constexpr std::size_t most_diagnostics = 1000;
// One line can contain thousands of findings, too many to read at once.
inline constexpr std::size_t most_findings_in_hover = 20;
inline constexpr std::size_t most_findings_with_actions = 50;

}  // namespace credlint::lsp
