// A merged credential: as seen by programs that read its file together with others, where one file overrides
// another key by key. A token that `AWS_SESSION_TOKEN=` sets to nothing is also overridden. Knows which files
// those are from the context, not from their names.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "lint/check.h"

namespace credlint {

struct MergedCredential {
    struct Member {
        const Field* field = nullptr;
        const RelatedFile* file = nullptr;  // the file that contains it; null: the context
    };
    std::vector<Member> members;  // everything that is not overridden, by rising precedence

    // What programs use for the role: the last field that is not empty, or else the last; null: none.
    const Member* find(std::string_view role) const;
};

// The part of another file that is read together with a context.
RelatedFile relative(std::shared_ptr<const Source> source, const Document& document,
                     const EntryValues& values, const CredentialSet& credentials, bool linted);

// One for each load order that contains the context; none if it is read alone.
std::vector<MergedCredential> merged_credentials(const CheckContext& context, const Credential& credential);

// The first field that sets the role in another file, if programs see it together with the credential and it
// is neither empty nor a placeholder; without a field if there is none.
MergedCredential::Member provided_by(const std::vector<MergedCredential>& all, std::string_view role);

// Whether there is a value for programs to use.
bool filled(const Field& field);

// A qualification for messages about files that are not always read together; empty for others.
std::string only_where_together(const CheckContext& context, const Source& other);

// The other file's name in backticks, made printable.
std::string quoted_name(const Source& source);

}  // namespace credlint
