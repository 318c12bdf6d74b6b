// Files that a template engine turns into a .env file: Jinja, Go templates (consul-template, Helm), ERB.
#pragma once

#include <string_view>

namespace credlint {

// Whether a line of it is a statement of such a language: `{% if x %}`, `{{ with secret "x" }}`, `<% x %>`.
// Then lines need not be assignments, and a name may occur once in each branch.
bool has_template_statements(std::string_view bytes);

}  // namespace credlint
