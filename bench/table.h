// Measurements as a table, and whether they are within their limits. Does not measure.
#pragma once

#include <string>
#include <vector>

namespace credlint::bench {

struct Row {
    std::string what;
    std::string measured;
    double ratio = 0;  // or whatever `unit` says
    double limit = 0;  // 0: only reported
    const char* unit = "x";
};

void print(const std::string& title, const std::vector<Row>& rows);

std::string milliseconds(double seconds);

// Removes `--fail-over X` from the front of the arguments; 0 if it is missing.
double take_fail_over(int& argc, char**& argv);

// 0, or 1 if `fail_over` is given and a row exceeds that many times its limit; standard error says which.
int exit_code(const std::vector<Row>& rows, double fail_over);

}  // namespace credlint::bench
