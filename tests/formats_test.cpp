// fixtures/formats/<format>/: what each input is lowered to, as `credlint show document` prints it.
#include <filesystem>
#include <string>

#include <catch2/catch.hpp>

#include "support/fixture.h"
#include "support/golden.h"
#include "support/pipeline.h"

using namespace credlint;
using namespace credlint::test;

namespace {

namespace fs = std::filesystem;

void check_formats(Format format) {
    std::size_t inputs = 0;
    for (const fs::path& file : files_below(fixtures_folder() / "formats" / to_string(format))) {
        if (file.extension() == ".document") {
            INFO(shown_path(file));
            CHECK(fs::exists(fs::path(file).replace_extension()));
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

}  // namespace

TEST_CASE("formats: dotenv files are lowered as expected", "[formats]") {
    check_formats(Format::dotenv);
}

TEST_CASE("formats: code blocks of documents are lowered in place", "[formats]") {
    check_formats(Format::markdown);
}

TEST_CASE("formats: tables, password files and the environment are lowered as expected", "[formats]") {
    check_formats(Format::csv);
    check_formats(Format::s3fs);
    check_formats(Format::environment);
}

TEST_CASE("formats: INI files are lowered as expected", "[formats]") {
    check_formats(Format::ini);
}

TEST_CASE("formats: JSON files are lowered as expected", "[formats]") {
    check_formats(Format::json);
}
