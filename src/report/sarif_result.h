// Findings as SARIF results. Columns count UTF-16 units, as in GitHub and VS Code.
#pragma once

#include <string>
#include <vector>

#include "report/file_view.h"
#include "report/json_writer.h"
#include "report/related_files.h"

namespace credlint {

// What relative paths start from: the top of the repository.
inline constexpr std::string_view sarif_base = "%SRCROOT%";

// A file, as locations refer to it.
struct SarifArtifact {
    SarifArtifact(std::string_view path, const RepositoryInfo& repository_info);
    // A member of the object that is being written.
    void write(JsonWriter& json) const;

    std::string uri;
    bool below = false;  // relative to the base
};

// The results of one file.
class SarifResults {
public:
    SarifResults(const FileReport& file, const Report& report, RelatedFiles& elsewhere);

    // Writes the next item of an array: the file's finding with that index.
    void write(JsonWriter& json, std::size_t number);

private:
    void related_locations(JsonWriter& json, const Finding& finding);
    void fixes(JsonWriter& json, const Finding& finding);
    void fix(JsonWriter& json, const Fix& fix);

    FileView file_;
    SarifArtifact artifact_;
    const std::vector<Finding>& findings_;
    const Report& report_;
    RelatedFiles& elsewhere_;
    std::vector<std::string> fingerprints_;
};

}  // namespace credlint
