// Whether a name in a file was chosen by a person, or could be a piece of a secret: the name of a key, a
// section, a profile, a word of the command line. The only place that decides it; used for every name in any
// output. Knows nothing of lines without a value (lint/support/bare_names.h).
#pragma once

#include <string>
#include <string_view>

#include "document/entry_list.h"

namespace credlint {

// By its form alone: not a UUID, not a row of digits, not a URL with a password, and nothing that has the
// form of a token or looks random.
bool looks_like_a_name(std::string_view text);

// The text, made fit to show and cut to 64 characters, or `****`.
std::string shown_name(std::string_view text);

// Of an entry also by what is next to its key: the line may be swapped (`…=AWS_SECRET_ACCESS_KEY`), or the
// end of a wrapped base64 text (`…==`).
bool may_show_name(const Source& source, const Entry& entry);
bool may_show_name(std::string_view name, std::string_view value);
std::string shown_name(const Source& source, const Entry& entry);

// Whether a value is a name of a secret's key: `AWS_SECRET_ACCESS_KEY`, `stripeApiKey`.
bool names_a_secret(std::string_view value);

}  // namespace credlint
