#include "report/reporter.h"

#include <algorithm>

namespace credlint {

static constexpr const Reporter* table[] = {
#define CREDLINT_FOUND(name, reporter) &reporter##_reporter,
#include "reporters.def"
#undef CREDLINT_FOUND
};

std::span<const Reporter* const> reporters() {
    return table;
}

const Reporter* find_reporter(std::string_view name) {
    const auto found = std::find_if(std::begin(table), std::end(table),
                                    [&](const Reporter* reporter) { return reporter->name == name; });
    return found == std::end(table) ? nullptr : *found;
}

}  // namespace credlint
