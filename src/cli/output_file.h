// A report in a file: a new file replaces the old one when it is complete, so that a partial report is never
// visible, and it never replaces a file that is linted. Other files (a pipe, /dev/stderr) are written to
// directly.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "cli/terminal.h"
#include "text/descriptor.h"
#include "text/result.h"
#include "workspace/new_file.h"

namespace credlint::cli {

class OutputFile {
public:
    explicit OutputFile(std::string path);
    OutputFile(const OutputFile&) = delete;
    OutputFile& operator=(const OutputFile&) = delete;

    Output& output() { return *output_; }
    // Why it could not be written; nullopt if it is complete.
    std::optional<Failure> finish();

private:
    std::string path_;
    Descriptor folder_or_special_;
    std::optional<NewFile> file_;  // nullopt: written to directly
    int error_ = 0;
    std::unique_ptr<Output> output_;
};

}  // namespace credlint::cli
