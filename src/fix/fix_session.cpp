#include "fix/fix_session.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace credlint {
namespace {

// Fixes may uncover findings with further fixes.
constexpr int max_rounds = 10;
// How often a file is linted, and how many bytes. Failing fixes must not keep credlint busy for hours.
constexpr std::size_t max_proofs = 500;
constexpr std::size_t least_proofs = 20;
constexpr std::size_t max_proved_bytes = 32 * 1024 * 1024;

using Name = std::pair<std::string_view, std::string>;  // rule and message: positions move, names stay
using Rules = std::set<std::string_view>;

// Rules with more findings than are listed. Which ones are listed may change, so only their number counts.
Rules counted_rules(const std::vector<Finding>& findings) {
    Rules out;
    for (const Finding& finding : findings) {
        if (finding.rest != 0) out.insert(finding.rule->id);
    }
    return out;
}

Name name_of(const Finding& finding, const Rules& counted) {
    return {finding.rule->id, counted.contains(finding.rule->id) ? std::string() : finding.message};
}

struct Tally {
    std::uint32_t count = 0;
    Severity worst = Severity::note;
};

// Exposure does not depend on the file's bytes: a fixed value is not a worse secret than before.
std::map<Name, Tally> tally(const std::vector<Finding>& findings, const Rules& counted) {
    std::map<Name, Tally> out;
    for (const Finding& finding : findings) {
        if (finding.depends_on_exposure) continue;
        Tally& tally = out[name_of(finding, counted)];
        tally.count += finding.count();
        tally.worst = std::max(tally.worst, finding.severity);
    }
    return out;
}

struct Candidate {
    const Finding* finding;
    const Fix* fix;
};

// One round over one text.
class Round {
public:
    Round(const std::string& bytes, std::vector<Finding> findings, const FixPolicy& policy, int& proofs)
        : bytes_(bytes),
          policy_(policy),
          proofs_(proofs),
          findings_(std::move(findings)),
          counted_(counted_rules(findings_)),
          before_(tally(findings_, counted_)) {
        for (const Finding& finding : findings_) {
            const Fix* fix = permitted_fix(finding, policy.permitted);
            if (fix == nullptr || fix->elsewhere != nullptr) continue;
            if (!policy.allowed || policy.allowed(bytes, *fix)) candidates_.push_back({&finding, fix});
        }
    }

    void run() { take(candidates_); }
    const Edits& edits() const { return edits_; }
    // The remaining findings.
    std::vector<Finding>& after() { return after_; }
    std::uint32_t fixed() const { return static_cast<std::uint32_t>(taken_.size()); }

private:
    // Tries all at once, and halves of them if that fails: few fixes fail.
    void take(std::span<const Candidate> some) {
        Edits edits = edits_;
        std::vector<Candidate> taken = taken_;
        for (const Candidate& candidate : some) {
            if (add_edits(edits, candidate.fix->edits)) taken.push_back(candidate);
        }
        if (taken.size() == taken_.size()) return;
        if (verifies(edits, taken)) {
            edits_ = std::move(edits);
            taken_ = std::move(taken);
        } else if (some.size() > 1) {
            take(some.first(some.size() / 2));
            take(some.subspan(some.size() / 2));
        }
    }

    bool verifies(const Edits& edits, const std::vector<Candidate>& taken) {
        if (proofs_-- <= 0) return false;
        if (policy_.keeps_values && !policy_.keeps_values(bytes_, edits)) return false;
        std::map<Name, Tally> allowed = before_;
        Severity least = Severity::error;
        for (const auto& [finding, fix] : taken) {
            least = std::min(least, finding->severity);
            if (!finding->depends_on_exposure) --allowed[name_of(*finding, counted_)].count;
        }
        std::optional<std::vector<Finding>> after = policy_.lint(edited(bytes_, edits));
        if (!after) return false;
        // Counted for each rule, since messages contain names, which a fix may change.
        std::map<std::string_view, std::int64_t> more;
        for (const auto& [name, tally] : allowed) more[name.first] -= tally.count;
        std::map<std::string_view, Severity> worst;
        for (const auto& [name, tally] : tally(*after, counted_)) {
            more[name.first] += tally.count;
            const auto was = allowed.find(name);
            if (was == allowed.end()) {
                worst[name.first] = std::max(worst[name.first], tally.worst);
            } else if (tally.count > was->second.count) {
                return false;  // the finding remains, or there is a new one
            }
        }
        for (const auto& [rule, severity] : worst) {
            if (severity > least && more[rule] > 0) return false;
        }
        after_ = std::move(*after);
        return true;
    }

    const std::string& bytes_;
    const FixPolicy& policy_;
    int& proofs_;
    std::vector<Finding> findings_;
    Rules counted_;
    std::map<Name, Tally> before_;
    std::vector<Candidate> candidates_;
    std::vector<Candidate> taken_;
    Edits edits_;
    std::vector<Finding> after_;
};

// False: it conflicts with the edits of other fixes.
bool add_related_edits(Edits& edits, const Edits& more) {
    if (more.size() != 1 || edits.empty() || !more[0].span.empty() || edits.back().span != more[0].span)
        return add_edits(edits, more);
    // Both add a line at the end, and the first of them has ended the line that was there.
    std::string& text = edits.back().replacement;
    std::string_view line = more[0].replacement;
    if (line.starts_with('\n')) line.remove_prefix(1);
    if (("\n" + text).find("\n" + std::string(line)) == text.npos) text += line;
    return true;
}

}  // namespace

const Fix* permitted_fix(const Finding& finding, Fix::Safety permitted) {
    if (finding.suppressed != Suppressed::no) return nullptr;
    for (const Fix& fix : finding.fixes) {
        if (!fix.edits.empty() && (fix.safety == Fix::Safety::safe || permitted == Fix::Safety::unsafe))
            return &fix;
    }
    return nullptr;
}

FixedText fix_text(std::string bytes, const FixPolicy& policy) {
    FixedText out{std::move(bytes), {}, 0};
    auto proofs =
        static_cast<int>(std::clamp(max_proved_bytes / (out.bytes.size() + 1), least_proofs, max_proofs));
    std::optional<std::vector<Finding>> findings = policy.lint(out.bytes);
    for (int i = 0; findings && i < max_rounds; ++i) {
        Round round(out.bytes, std::move(*findings), policy, proofs);
        round.run();
        if (round.fixed() == 0) break;
        out.edits = composed(out.edits, round.edits());
        out.fixed += round.fixed();
        out.bytes = edited(out.bytes, round.edits());
        findings = std::move(round.after());
    }
    return out;
}

std::vector<FixedRelatedFile> fix_related_files(std::span<const Finding* const> findings,
                                                Fix::Safety permitted) {
    std::map<std::string_view, FixedRelatedFile> files;
    for (const Finding* finding : findings) {
        const Fix* fix = permitted_fix(*finding, permitted);
        if (fix == nullptr || fix->elsewhere == nullptr) continue;
        FixedRelatedFile& file = files[fix->elsewhere->path()];
        if (file.source == nullptr) file.source = fix->elsewhere;
        if (add_related_edits(file.edits, fix->edits)) ++file.fixed;
    }
    std::vector<FixedRelatedFile> out;
    for (auto& [path, file] : files) out.push_back(std::move(file));
    return out;
}

}  // namespace credlint
