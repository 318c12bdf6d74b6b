// A report in a file: a new one that takes its place when it is whole, so that nobody reads half of one, and
// never that of a file that is linted. What is no regular file (a pipe, /dev/stderr) is written to as it is.
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
    // Why it could not be written; nothing if it stands there whole.
    std::optional<Failure> finish();

private:
    std::string path_;
    Descriptor folder_or_special_;
    std::optional<NewFile> file_;  // nothing: written to as it is
    int error_ = 0;
    std::unique_ptr<Output> output_;
};

}  // namespace credlint::cli
