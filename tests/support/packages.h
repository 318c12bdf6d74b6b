// The packages that `./dev package` makes from this build, for tests that install them.
#pragma once

#include <filesystem>
#include <string>

#include "support/fixture.h"

namespace credlint::test {

class Packages {
public:
    Packages();
    const std::filesystem::path& folder() const { return folder_.path(); }
    // The one file whose name ends like this.
    std::filesystem::path file(const std::string& end) const;

private:
    TempFolder folder_;
};

}  // namespace credlint::test
