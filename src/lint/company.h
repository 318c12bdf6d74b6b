// A credential in company: as programs see it that read its file together with others, where one file
// overrides another key by key. What `AWS_SESSION_TOKEN=` sets to nothing is overridden too. Knows which
// files those are from the subject, not from their names.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "lint/check.h"

namespace credlint {

struct Company {
    struct Member {
        const Field* field = nullptr;
        const Relative* relative = nullptr;  // the file it stands in; null: the subject
    };
    std::vector<Member> members;  // what is not overridden, by rising precedence

    // What programs use for the role: the last that is not empty, or else the last; null: none.
    const Member* find(std::string_view role) const;
};

// The part of another file that is read together with a subject.
Relative relative(std::shared_ptr<const Source> source, const Document& document,
                  const CredentialSet& credentials, bool linted);

// One for each cascade that the subject is part of; none if it is read alone.
std::vector<Company> companies(const Subject& subject, const Credential& credential);

// The first field that sets the role in another file, if programs see it beside the credential and it is
// neither empty nor a placeholder; without a field: nobody supplies it.
Company::Member supplied(const std::vector<Company>& all, std::string_view role);

// Whether a value is there for programs to use.
bool filled(const Field& field);

// What a message says of files that are not surely read together; empty for others.
std::string only_where_together(const Subject& subject, const Source& other);

// The other file's name in backticks, made fit to show.
std::string quoted_name(const Source& source);

}  // namespace credlint
