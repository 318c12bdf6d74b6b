// The engine of the checks over settings: values that do not fit their type, and names that are not known. A
// check says which types are its own and what only it knows of a mismatch.
#pragma once

#include <functional>
#include <initializer_list>
#include <string_view>

#include "lint/check.h"
#include "schema/aws/name_typos.h"
#include "schema/type.h"

namespace credlint {

// May change what is reported of a setting, or prevent it with `false`.
using MismatchFilter = std::function<bool(const SettingField&, std::string_view value, Mismatch&)>;

// Reports every setting of one of the types whose value does not fit it. Values that are references or
// placeholders are left alone.
void report_mismatches(const CheckContext& context, FindingSink& emit,
                       std::initializer_list<Type::Kind> types, const MismatchFilter& keep);

// An unknown name, and what it was most likely meant to be.
struct UnknownSetting {
    const Entry& entry;
    std::size_t begin = 0;  // in the key: where the name begins that is not known
    aws::NameTypo typo;
    std::string_view message;  // as it follows the key
};
void report_unknown(const CheckContext& context, FindingSink& emit, const UnknownSetting& unknown);

}  // namespace credlint
