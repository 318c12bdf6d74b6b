#include "credential/dollar_signs.h"

#include <algorithm>

#include "text/ascii.h"

namespace credlint {

bool DollarSigns::are_literal(const Value& value, const Entry& entry) {
    const std::uint32_t begin = entry.value.begin + (entry.quote == Quote::none ? 0 : 1);
    return std::all_of(value.references.begin(), value.references.end(), [&](Span reference) {
        const std::string_view text = source_.text(reference);
        if (reference.begin <= begin || text.size() < 2 || !is_letter(text[1])) return false;
        // `http://$host/`, `${A}/$b` and `a $b` are put together from pieces.
        if (!is_letter_or_digit(source_.text({reference.begin - 1, reference.begin})[0])) return false;
        const std::string_view name = text.substr(1);
        const bool lower = std::any_of(name.begin(), name.end(), is_lower);
        const bool words = name.find('_') != name.npos;
        return (lower || name.size() < 3) && !words && !is_defined(name);
    });
}

bool DollarSigns::is_defined(std::string_view name) {
    if (names_.empty()) {
        for (const Entry& entry : document_.entries) names_.insert(source_.text(entry.key));
    }
    return names_.contains(name);
}

}  // namespace credlint
