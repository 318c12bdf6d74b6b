#include "lint/support/production.h"

#include <algorithm>
#include <array>

#include "rule/claim.h"
#include "text/ascii.h"
#include "text/file_name.h"

namespace credlint {

bool is_production_file(const CheckContext& context) {
    const std::string& path = context.source.path();
    if (context.document.embedded || is_template_name(path) || is_test_name(path)) return false;
    if (is_production_name(path)) return true;
    constexpr std::array<std::string_view, 8> names = {"NODE_ENV",  "APP_ENV",  "RAILS_ENV",   "RACK_ENV",
                                                       "FLASK_ENV", "NUXT_ENV", "ENVIRONMENT", "VERCEL_ENV"};
    for (const Entry& entry : context.document.entries) {
        constexpr std::uint32_t longest = 12;
        if (entry.key.size() > longest || entry.value.size() > longest + 2) continue;
        const std::string_view key = context.source.text(entry.key);
        if (std::find(names.begin(), names.end(), key) == names.end()) continue;
        const std::string value = folded(context.value(entry).text);
        if (value == "production" || value == "prod") return true;
    }
    return false;
}

}  // namespace credlint
