// Services that are not those that the names of keys suggest, according to addresses next to them. Emulators
// and mock servers on this machine or in a neighboring container accept any secret, so one in their keys is
// made up; keys for OpenAI may be Azure's. Looks at the document on first use.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "loader/entry_values.h"

namespace credlint {

class LocalServices {
public:
    LocalServices(const Source& source, const Document& document, const EntryValues& values)
        : source_(source), document_(document), values_(values) {}

    // Whether an address or a type in the section says that keys for OpenAI are those of Azure OpenAI.
    bool has_azure_openai(std::uint32_t section);
    // Whether the entry belongs to one: `S3_SECRET_ACCESS_KEY` next to `S3_ENDPOINT=http://localhost:4566`.
    bool has(const Entry& entry);

private:
    using Names = std::set<std::pair<std::uint32_t, std::string>>;  // by section: `S3`
    const Names& names();
    const std::set<std::uint32_t>& azure_openai();

    const Source& source_;
    const Document& document_;
    const EntryValues& values_;
    std::optional<Names> names_;
    std::optional<std::set<std::uint32_t>> azure_openai_;  // sections
};

}  // namespace credlint
