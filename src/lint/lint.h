// The engine: runs every check and every token rule over one subject, and puts their findings in order.
#pragma once

#include <span>
#include <vector>

#include "lint/check.h"
#include "lint/finding.h"

namespace credlint {

// Findings by place, then rule; the same finding twice is told once.
std::vector<Finding> lint(const Subject& subject);

// Who can see the file through git.
enum class Exposure : std::uint8_t {
    unknown,    // git cannot be asked
    outside,    // no repository
    at_home,    // no repository, and the folder that AWS tools keep it in
    tracked,    // committed or staged
    ignored,    // .gitignore keeps it out
    untracked,  // one `git add` away
};

// Gives the findings that depend on exposure their severity and words; drops them where the secret is in
// its place (ignored, at home).
void settle(std::vector<Finding>& findings, Exposure exposure);

// Every rule there is, TOML and C++ alike, sorted by id: the one list that documentation prints from.
std::vector<const RuleMeta*> all_rules(const RuleBook& rules);

// What of one document must not be shown of the lines that the findings touch. In order.
std::vector<Span> masked_spans(const Source& source, const Document& document,
                               std::span<const Finding> findings);

}  // namespace credlint
