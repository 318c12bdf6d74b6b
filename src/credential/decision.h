// A row of the table that decides what a value is. There are two stages: rows that look at the value alone
// (judge.h), then rows that look at what is next to it (neighbours.h). In each stage the first row that
// applies gives the verdict.
#pragma once

#include <string_view>

namespace credlint {

struct DecisionRow {
    std::string_view name;
    std::string_view reason;  // why values to which it applies get the verdict
};

}  // namespace credlint
