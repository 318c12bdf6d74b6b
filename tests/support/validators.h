// Third-party programs that validate a report. Where one is not installed, a line says that the
// test was skipped, and no error is found.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace credlint::test {

// By python3's jsonschema, xmllint. Empty: nothing is wrong.
std::string problems_by_json_schema(const std::string& document, const std::filesystem::path& schema);
std::string problems_by_xml_schema(const std::string& document, const std::filesystem::path& schema);

// tests/schemas/
std::filesystem::path schema_file(const std::string& name);
// A file that comes with Microsoft's multitool.
std::filesystem::path sarif_schema_file();

// What Microsoft's multitool says about it, with the rules of SARIF and GitHub on, as `SARIF2009 note`; each
// once, sorted. Judged by what it wrote, for its exit code is 0 whatever it found.
std::vector<std::string> judged_by_multitool(const std::string& document);

}  // namespace credlint::test
