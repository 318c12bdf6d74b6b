// fixtures/formats/<format>.txt: what each input is lowered to, as `credlint show document` prints it.
#include <array>
#include <filesystem>
#include <string>

#include <catch2/catch.hpp>

#include "support/fixture.h"
#include "support/golden.h"
#include "support/pipeline.h"
#include "support/register_case.h"

using namespace credlint;
using namespace credlint::test;

namespace {

namespace fs = std::filesystem;

void check_format(Format format) {
    std::size_t inputs = 0;
    for (const fs::path& file : files_below(fixtures_folder() / "formats" / to_string(format))) {
        if (file.extension() == ".document") {
            INFO(shown_path(file));
            CHECK(file_exists(fs::path(file).replace_extension()));
            continue;
        }
        ++inputs;
        INFO(shown_path(file));
        const std::string name = file.filename().string();
        check_golden(file.string() + ".document",
                     shown(Phase::document, name, Expanded(file).text(), format));
    }
    CHECK(inputs > 0);
}

constexpr std::array formats = {Format::dotenv, Format::ini,      Format::json,       Format::csv,
                                Format::s3fs,   Format::markdown, Format::environment};

const bool registered = [] {
    for (const Format format : formats) {
        register_case("formats/" + std::string(to_string(format)), [format] { check_format(format); });
    }
    return true;
}();

}  // namespace
