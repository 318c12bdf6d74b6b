#include "table.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace credlint::bench {
namespace {

std::string number(double value, const char* unit) {
    char text[32];
    std::snprintf(text, sizeof text, "%.2f %s", value, unit);
    return text;
}

bool within(const Row& row, double factor) {
    return row.limit == 0 || row.ratio <= factor * row.limit;
}

const char* judgement(const Row& row) {
    if (row.limit == 0) return "";
    return within(row, 1) ? "ok" : "over";
}

}  // namespace

void print(const std::string& title, const std::vector<Row>& rows) {
    std::printf("\n%s\n%-52s %22s %11s %11s\n", title.c_str(), "what", "measured", "ratio", "limit");
    for (const Row& row : rows) {
        const std::string limit = row.limit == 0 ? "-" : number(row.limit, row.unit);
        std::printf("%-52s %22s %11s %11s  %s\n", row.what.c_str(), row.measured.c_str(),
                    number(row.ratio, row.unit).c_str(), limit.c_str(), judgement(row));
    }
    std::fflush(stdout);
}

std::string milliseconds(double seconds) {
    char text[32];
    std::snprintf(text, sizeof text, seconds < 0.1 ? "%.2f ms" : "%.0f ms", seconds * 1e3);
    return text;
}

double take_fail_over(int& argc, char**& argv) {
    if (argc < 3 || std::strcmp(argv[1], "--fail-over") != 0) return 0;
    const double factor = std::strtod(argv[2], nullptr);
    argc -= 2;
    argv += 2;
    return factor;
}

int exit_code(const std::vector<Row>& rows, double fail_over) {
    if (fail_over <= 0) return 0;
    int code = 0;
    for (const Row& row : rows) {
        if (within(row, fail_over)) continue;
        std::fprintf(stderr, "bench: %s: %s, over %.1f times %s\n", row.what.c_str(),
                     number(row.ratio, row.unit).c_str(), fail_over, number(row.limit, row.unit).c_str());
        code = 1;
    }
    return code;
}

}  // namespace credlint::bench
