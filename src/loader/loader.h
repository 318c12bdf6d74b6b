// How a program reads a file: bytes in, bindings out. A loader is one file below this folder that exports one
// constant of its own name; cmake/loader_table.cmake generates the table of all loaders from the folder, and
// `show values`, completions, the configuration and its schema list what is in that table. Each is exact
// about line ends, quotes and skipped lines, since programs differ there. Knows no findings; does not touch
// the disk.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "text/span.h"

namespace credlint::loader {

struct AwsSdk;

// Which one of the files that a program reads together.
enum class FileRole : std::uint8_t { only, config, credentials };

struct Input {
    std::string_view bytes;
    Format format = Format::dotenv;
    FileRole role = FileRole::only;
};

// Where a binding or a refusal comes from, in the file of that role: a key or the line that it is on.
struct Origin {
    FileRole file = FileRole::only;
    Span span;
};

// A side effect of reading the file.
struct Effect {
    enum class Kind : std::uint8_t {
        command,        // runs a program: `$(pass aws)`
        host_variable,  // reads a variable of the environment that the file does not set
    };
    Kind kind;
    Span span;
};
std::string_view to_string(Effect::Kind kind);

struct Binding {
    std::string key;
    std::optional<std::string> value;  // nullopt: a key without a value, which the program keeps
    Origin origin;
    std::vector<Span> parts;            // of the file, which the value consists of
    std::uint32_t section = 0;          // index into Bindings::sections
    std::string parent = {};            // the key that this one is nested below; empty: not nested
    std::vector<Span> references = {};  // that the program replaces with other values
    std::vector<Effect> effects = {};
};

struct BoundSection {
    std::string kind;  // "profile", "sso-session", "services"; empty: programs do not distinguish kinds
    std::string name;
};

// The program rejects the files, and with them every value.
struct Refusal {
    // The program's own message, without the path and without text of the file.
    std::string message;
    Origin origin;
};

struct Bindings {
    std::vector<BoundSection> sections =
        std::vector<BoundSection>(1);  // the first has no name: before any section
    std::vector<Binding> all;          // section by section; for a duplicate key, the last one is effective
    std::optional<Refusal> refusal = {};
};

// Names of files in one folder that a program reads together; overridden files come first.
using FileNames = std::vector<std::string>;

struct Loader {
    std::string_view name;                       // on the command line and in the configuration: "boto3"
    std::span<const std::string_view> programs;  // in sentences: "boto3", "the AWS CLI"
    std::span<const Format> formats;             // of the files that it reads
    Bindings (*read)(std::span<const Input> files);
    // Which files it reads the one of that name together with, if they exist: a set for each mode of the
    // application. The folder is empty or ends with `/`. Null: it reads each file alone.
    std::vector<FileNames> (*cascade)(std::string_view folder, std::string_view name) = nullptr;
    const AwsSdk* sdk = nullptr;  // null: not an AWS SDK; see aws/sdk.h

    std::string title() const;  // "boto3 and the AWS CLI"
    bool reads(Format format) const;
};

// Sorted by name.
std::span<const Loader* const> all_loaders();
// Null: there is no loader with that name.
const Loader* find_loader(std::string_view name);
// The first of these that reads the format; null: the plain loader is used.
const Loader* loader_for(Format format, std::span<const std::string_view> names);

}  // namespace credlint::loader
