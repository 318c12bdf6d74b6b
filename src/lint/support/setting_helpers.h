// What the checks of settings share: values to compare and never to show, and what is set alongside a
// setting.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "lint/check.h"

namespace credlint {

// Whether the value is only a placeholder: `your-region`, `<account>`.
bool fills_place(const CheckContext& context, const Entry& entry, std::string_view value);

// The span of the value without its quotes.
Span inside_quotes(const CheckContext& context, const Entry& entry);

// Replaces the whole value, inside its quotes.
Fix write_instead(const CheckContext& context, const Entry& entry, std::string_view constant,
                  Fix::Safety safety);

// The last setting with that environment variable or profile property, or null.
const SettingField* find_setting(const CheckContext& context, std::string_view variable,
                                 std::string_view group, std::uint32_t section);

// The sections in which a server that does not belong to AWS is used, where other values are valid. Looks at
// the file once, on first use.
class ThirdPartyEndpoints {
public:
    explicit ThirdPartyEndpoints(const CheckContext& context) : context_(context) {}
    bool apply_to(std::uint32_t section);

private:
    const CheckContext& context_;
    std::optional<std::set<std::uint32_t>> sections_;
    bool of_services_ = false;  // `[services x]`, from which profiles take endpoints
};

// The credentials of AWS by section and group, to find the one that a setting belongs to.
using Place = std::pair<std::uint32_t, std::string_view>;
std::map<Place, const Credential*> aws_credentials(const CheckContext& context);

// The severity of a failure that a setting causes: a warning for those with a prefix, which other programs
// may read.
Severity severity_of(const SettingField& setting, Severity worst);

}  // namespace credlint
