// Whether what a file gives for a name is one that a person chose, or could be a piece of a secret: of a key,
// a section, a profile, a word of the command line. The one place that decides it; whatever names something
// in any output asks here. Knows nothing of lines without a value (lint/support/bare_names.h).
#pragma once

#include <string>
#include <string_view>

#include "document/entry_list.h"

namespace credlint {

// By its look alone: no UUID, no row of digits, no address with a password, and nothing that is built like a
// token or looks drawn by chance.
bool looks_like_a_name(std::string_view text);

// The text, made fit to show and cut to 64 characters, or `****`.
std::string shown_name(std::string_view text);

// Of an entry also by what stands beside its key: the line may be swapped (`…=AWS_SECRET_ACCESS_KEY`), or the
// end of a wrapped base64 text (`…==`).
bool may_show_name(const Source& source, const Entry& entry);
bool may_show_name(std::string_view name, std::string_view value);
std::string shown_name(const Source& source, const Entry& entry);

// Whether a value is what the key of a secret is called: `AWS_SECRET_ACCESS_KEY`, `stripeApiKey`.
bool names_a_secret(std::string_view value);

}  // namespace credlint
