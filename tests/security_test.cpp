// SECURITY.md's promises name the tests that keep them; this test looks for those.
#include <set>
#include <string>

#include <catch2/catch.hpp>

#include "support/fixture.h"

using namespace credlint::test;

TEST_CASE("security: each promise names what keeps it, and that exists", "[security]") {
    const std::filesystem::path root = CREDLINT_SOURCE_DIR;
    const std::string text = read_file(root / "SECURITY.md");
    const std::string title = "| promise | kept by |\n|---|---|\n";
    const std::size_t table = text.find(title);
    REQUIRE(table != text.npos);
    std::size_t promises = 0;
    for (std::size_t line = table + title.size(); text[line] == '|'; line = text.find('\n', line) + 1) {
        ++promises;
        const std::string row = text.substr(line, text.find('\n', line) - line);
        INFO(row);
        const std::string keepers = row.substr(row.rfind(" | ") + 3);
        std::size_t named = 0;
        for (std::size_t at = keepers.find('`'); at != keepers.npos; at = keepers.find('`', at + 1)) {
            const std::size_t end = keepers.find('`', at + 1);
            CHECK(std::filesystem::exists(root / keepers.substr(at + 1, end - at - 1)));
            ++named;
            at = end;
        }
        CHECK(named > 0);
    }
    CHECK(promises >= 8);
}
