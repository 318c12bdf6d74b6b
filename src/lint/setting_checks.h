// The engine of the checks of settings: values that do not fit their type, and unknown names. A check says
// which types it covers and adds what only it knows about a mismatch.
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

// An unknown name, and the name that was most likely meant.
struct UnknownSetting {
    const Entry& entry;
    std::size_t begin = 0;  // where the unknown name begins in the key
    aws::NameTypo typo;
    std::string_view message;  // to be appended to the key
};
void report_unknown(const CheckContext& context, FindingSink& emit, const UnknownSetting& unknown);

}  // namespace credlint
