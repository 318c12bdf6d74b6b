// Findings as SARIF's results. Columns in UTF-16 units, as GitHub and VS Code count.
#pragma once

#include <string>
#include <vector>

#include "report/elsewhere.h"
#include "report/file_view.h"
#include "report/json_writer.h"

namespace credlint {

// What relative paths begin at: the top of the repository.
inline constexpr std::string_view sarif_base = "%SRCROOT%";

// A member of the object that is being written.
void write_sarif_artifact(JsonWriter& json, std::string_view path, const Checkout& checkout);

// Those of one file.
class SarifResults {
public:
    SarifResults(const FileReport& file, const Report& report, Elsewhere& elsewhere);

    // Writes the next item of an array: the file's finding of that number.
    void write(JsonWriter& json, std::size_t number);

private:
    void location(JsonWriter& json, std::string_view path, Span span, const LineIndex& index) const;
    void related_locations(JsonWriter& json, const Finding& finding);
    void fixes(JsonWriter& json, const Finding& finding);
    void fix(JsonWriter& json, const Fix& fix);

    FileView file_;
    const std::vector<Finding>& findings_;
    const Report& report_;
    Elsewhere& elsewhere_;
    std::vector<std::string> fingerprints_;
};

}  // namespace credlint
