// A credential in company: as programs see it that read its file together with others, where one file
// overrides another key by key. What `AWS_SESSION_TOKEN=` sets to nothing is overridden too. Knows which
// files those are from the context, not from their names.
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
        const RelatedFile* relative = nullptr;  // the file it stands in; null: the context
    };
    std::vector<Member> members;  // what is not overridden, by rising precedence

    // What programs use for the role: the last that is not empty, or else the last; null: none.
    const Member* find(std::string_view role) const;
};

// The part of another file that is read together with a context.
RelatedFile relative(std::shared_ptr<const Source> source, const Document& document,
                     const CredentialSet& credentials, bool linted);

// One for each load_order that the context is part of; none if it is read alone.
std::vector<MergedCredential> merged_credentials(const CheckContext& context, const Credential& credential);

// The first field that sets the role in another file, if programs see it beside the credential and it is
// neither empty nor a placeholder; without a field: nobody supplies it.
MergedCredential::Member provided_by(const std::vector<MergedCredential>& all, std::string_view role);

// Whether a value is there for programs to use.
bool filled(const Field& field);

// What a message says of files that are not surely read together; empty for others.
std::string only_where_together(const CheckContext& context, const Source& other);

// The other file's name in backticks, made fit to show.
std::string quoted_name(const Source& source);

}  // namespace credlint
