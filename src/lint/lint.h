// The engine: runs every check and every token rule over one context, and puts their findings in order.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "lint/check.h"
#include "lint/finding.h"

namespace credlint {

// Returns the listed findings; the sink keeps the others.
std::vector<Finding> lint(const CheckContext& context, FindingCollector& sink);
std::vector<Finding> lint(const CheckContext& context);

// By location, then rule; identical findings are merged.
void put_in_order(std::vector<Finding>& findings);

// Who can see the file through git.
enum class Exposure : std::uint8_t {
    unknown,        // git cannot tell
    outside,        // no repository
    at_home,        // no repository, and the place where tools keep their keys
    tracked,        // committed or staged
    ignored,        // .gitignore keeps it out
    untracked,      // not tracked, not ignored
    template_file,  // meant to be committed, wherever it is
    assumed,        // the user specified that it is treated as committed
};

// Gives the findings that depend on exposure their severity and wording; drops them if the secret is where it
// belongs (ignored, at home). `reason`: why git cannot tell. `keep_out`: the fix that makes git ignore an
// untracked file.
void apply_exposure(std::vector<Finding>& findings, Exposure exposure, std::string_view reason = {},
                    const std::optional<Fix>& keep_out = {});

// All rules, TOML and C++ alike, sorted by ID: the one list that documentation is generated from.
std::vector<const RuleMeta*> all_rules(const RuleBook& rules);
// The same in no particular order, which saves most of the time.
std::vector<const RuleMeta*> unsorted_rules(const RuleBook& rules);

}  // namespace credlint
