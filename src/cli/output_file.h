// A report in a file: written beside it and put in its place when it is whole, so that nobody reads half of
// one. What is no regular file (a pipe, /dev/stderr) is written to as it is.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "cli/terminal.h"
#include "text/result.h"

namespace credlint::cli {

class OutputFile {
public:
    explicit OutputFile(std::string path);
    ~OutputFile();
    OutputFile(const OutputFile&) = delete;
    OutputFile& operator=(const OutputFile&) = delete;

    Output& output() { return *output_; }
    // Why it could not be written; nothing if it stands there whole.
    std::optional<Failure> finish();

private:
    std::string path_;
    std::string partial_;  // empty: written to as it is
    int descriptor_ = -1;
    int error_ = 0;
    std::unique_ptr<Output> output_;
};

}  // namespace credlint::cli
