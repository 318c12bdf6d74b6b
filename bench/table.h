// What was measured, as a table, and whether it keeps to its limits. Knows no clock.
#pragma once

#include <string>
#include <vector>

namespace credlint::bench {

struct Row {
    std::string what;
    std::string measured;
    double ratio = 0;  // or whatever `unit` says
    double limit = 0;  // 0: only told
    const char* unit = "x";
};

void print(const std::string& title, const std::vector<Row>& rows);

std::string milliseconds(double seconds);

// Takes `--fail-over X` off the front of the arguments; 0 if it is not there.
double take_fail_over(int& argc, char**& argv);

// 0, or 1 if `fail_over` is given and something is past that many times its limit; standard error says what.
int exit_code(const std::vector<Row>& rows, double fail_over);

}  // namespace credlint::bench
