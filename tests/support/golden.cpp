#include "support/golden.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

#include <catch2/catch.hpp>

#include "support/fixture.h"
#include "text/printable.h"

namespace credlint::test {
namespace {

constexpr std::size_t context_lines = 2;
// Texts with more lines than this are compared from both ends only; the table below grows with its square.
constexpr std::size_t max_table_lines = 1500;

// With their line ends, so that a missing one shows.
std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t size = std::min(text.find('\n'), text.size() - 1) + 1;
        lines.push_back(text.substr(0, size));
        text.remove_prefix(size);
    }
    return lines;
}

struct Step {
    char sign;  // ' ', '-', '+'
    std::string_view line;
};

// A longest common subsequence, by the book.
std::vector<Step> steps(std::vector<std::string_view> a, std::vector<std::string_view> b) {
    const bool small = std::max(a.size(), b.size()) <= max_table_lines;
    const std::size_t rows = small ? a.size() : 0, columns = small ? b.size() : 0;
    std::vector<std::vector<std::uint32_t>> common(rows + 1, std::vector<std::uint32_t>(columns + 1, 0));
    for (std::size_t i = rows; i-- > 0;) {
        for (std::size_t j = columns; j-- > 0;) {
            common[i][j] =
                a[i] == b[j] ? common[i + 1][j + 1] + 1 : std::max(common[i + 1][j], common[i][j + 1]);
        }
    }
    std::vector<Step> out;
    std::size_t i = 0, j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a[i] == b[j]) {
            out.push_back({' ', a[i]});
            ++i, ++j;
        } else if (i < a.size() && (j == b.size() || !small || common[i + 1][j] >= common[i][j + 1])) {
            out.push_back({'-', a[i++]});
        } else {
            out.push_back({'+', b[j++]});
        }
    }
    return out;
}

std::string shown(std::string_view line) {
    const bool ended = line.ends_with('\n');
    if (ended) line.remove_suffix(1);
    return printable(line) + (ended ? "\n" : "\n(no line end)\n");
}

}  // namespace

bool updating_goldens() {
    const char* value = std::getenv("CREDLINT_UPDATE_GOLDENS");
    return value != nullptr && std::string_view(value) == "1";
}

std::string line_diff(std::string_view expected, std::string_view actual) {
    if (expected == actual) return {};
    const std::vector<Step> all = steps(lines_of(expected), lines_of(actual));
    std::string out;
    bool gap = false;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::size_t begin = i > context_lines ? i - context_lines : 0;
        const std::size_t end = std::min(i + context_lines + 1, all.size());
        const bool near = std::any_of(all.begin() + static_cast<std::ptrdiff_t>(begin),
                                      all.begin() + static_cast<std::ptrdiff_t>(end),
                                      [](const Step& step) { return step.sign != ' '; });
        if (near) {
            if (gap) out += "...\n";
            out += all[i].sign + shown(all[i].line);
        }
        gap = !near;
    }
    return out;
}

void check_golden(const std::filesystem::path& golden, std::string_view actual) {
    if (updating_goldens()) {
        if (actual.empty()) {
            remove_file(golden);
        } else if (!file_exists(golden) || read_file(golden) != actual) {
            write_file(golden, actual);
        }
        SUCCEED();
        return;
    }
    const std::string expected = file_exists(golden) ? read_file(golden) : std::string();
    if (expected == actual) {
        SUCCEED();
        return;
    }
    FAIL_CHECK(shown_path(golden) << " is not what comes out now (CREDLINT_UPDATE_GOLDENS=1 rewrites it):\n"
                                  << line_diff(expected, actual));
}

}  // namespace credlint::test
