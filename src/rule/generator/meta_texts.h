// The texts of a rule, in the order of RuleMeta's members, which the generated tables name.
#pragma once

#include <string_view>

#include "rule/rule.h"

namespace credlint {

// Calls `text(name, value)` for each.
void for_each_text(const RuleMeta& meta, auto text) {
    text("id", meta.id);
    text("title", meta.title);
    text("description", meta.description);
    text("rationale", meta.rationale);
    text("example", meta.example);
    text("remedy", meta.remedy);
    text("error_message", meta.error_message);
    text("symptoms", meta.symptoms);
    text("docs", meta.docs);
}

}  // namespace credlint
