#include "support/packages.h"

#include <catch2/catch.hpp>

#include "support/process.h"

namespace credlint::test {

Packages::Packages() {
    Command command;
    command.words = {"sh", std::string(CREDLINT_SOURCE_DIR) + "/packaging/package.sh", CREDLINT_BINARY,
                     folder_.path().string()};
    command.environment = {{"SOURCE_DATE_EPOCH", "1700000000"}};
    const Outcome outcome = run(command);
    INFO(outcome.out << outcome.error);
    REQUIRE(outcome.exit_code == 0);
}

std::filesystem::path Packages::file(const std::string& end) const {
    for (const std::filesystem::path& path : files_below(folder_.path())) {
        if (path.string().ends_with(end)) return path;
    }
    FAIL("no package " << end);
    return {};
}

}  // namespace credlint::test
