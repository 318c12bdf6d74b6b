#include "fix/proved_fixes.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>

#include "credential/aws/shared_file.h"
#include "fix/fix_proof.h"
#include "fix/local_fixes.h"
#include "text/line.h"

namespace credlint {
namespace {

// Limits on proofs for one file. For local fixes: bytes that are read, in addition to the size of the file.
constexpr std::size_t local_bytes = 32 * 1024;
// Each of the others reads the whole file.
constexpr std::size_t other_bytes = 64 * 1024;
constexpr std::size_t most_others = 32;

struct Candidate {
    const Fix* fix;
    Span lines;  // from its first to its last edit
    bool proved = false;
};

using Candidates = std::vector<Candidate*>;

bool is_of_file(const Fix& fix) {
    return fix.elsewhere == nullptr && !fix.edits.empty();
}

Span lines_of(std::string_view bytes, const Fix& fix) {
    const Span last = fix.edits.back().span;
    const Span line = line_at(bytes, last.end);
    const bool whole_lines = !last.empty() && line.begin == last.end;
    return {line_at(bytes, fix.edits.front().span.begin).begin, whole_lines ? last.end : line.end};
}

std::vector<Candidate> candidates_in(std::string_view bytes, const std::vector<Finding>& findings) {
    std::vector<Candidate> out;
    for (const Finding& finding : findings) {
        for (const Fix& fix : finding.fixes) {
            if (is_of_file(fix)) out.push_back({&fix, lines_of(bytes, fix)});
        }
    }
    return out;
}

// Local fixes that are verified together: between any two of them is a fresh line, so that no fix can hide
// the effect of another.
struct Batch {
    Candidates all = {};

    bool take(Candidate& candidate, const std::vector<Span>& fresh) {
        if (!all.empty()) {
            const auto next = std::lower_bound(fresh.begin(), fresh.end(), all.back()->lines.end,
                                               [](Span a, std::uint32_t b) { return a.begin < b; });
            if (next == fresh.end() || next->end > candidate.lines.begin) return false;
        }
        all.push_back(&candidate);
        return true;
    }
};

class FixVerifier {
public:
    FixVerifier(const Source& source, Format format) : source_(source), format_(format) {}

    void verify(std::vector<Candidate>& candidates) {
        Candidates local, others;
        for (Candidate& candidate : candidates)
            (is_local(source_.bytes(), format_, *candidate.fix) ? local : others).push_back(&candidate);
        if (!local.empty()) prove_local(std::move(local), others);
        others.resize(std::min({others.size(), other_bytes / (source_.size() + 1), most_others}));
        if (others.empty()) return;
        const Span all{0, source_.size()};
        Proof proof = proof_of({&all, 1}, {}, other_bytes);
        for (Candidate* candidate : others) verify({&candidate, 1}, proof);
    }

private:
    struct Proof {
        Excerpt excerpt;
        FixProof proof;
        std::size_t left;  // bytes that may still be read
    };

    Proof proof_of(std::span<const Span> lines, const std::vector<Span>& fresh, std::size_t left) const {
        Excerpt excerpt(source_.bytes(), format_, lines, fresh);
        FixProof proof(source_.path(), excerpt.text(), format_);
        return {std::move(excerpt), std::move(proof), left};
    }

    // Those that fit into no batch are added to the others.
    void prove_local(Candidates local, Candidates& others) {
        std::sort(local.begin(), local.end(),
                  [](const Candidate* a, const Candidate* b) { return a->lines.begin < b->lines.begin; });
        const std::vector<Span> fresh = fresh_lines(source_.bytes(), format_);
        // There are rarely more than three in a row.
        std::array<Batch, 3> batches;
        for (Candidate* candidate : local) {
            const bool taken = std::any_of(batches.begin(), batches.end(),
                                           [&](Batch& batch) { return batch.take(*candidate, fresh); });
            if (!taken) others.push_back(candidate);
        }
        std::vector<Span> lines;
        for (const Candidate* candidate : local) lines.push_back(candidate->lines);
        // Which programs read the file may depend on any of its lines.
        if (format_ == Format::ini && !aws::shared_file_of_path(source_.path()))
            lines.assign(1, {0, source_.size()});
        Proof proof = proof_of(lines, fresh, local_bytes + source_.size());
        for (const Batch& batch : batches) verify(batch.all, proof);
    }

    // Tries all at once, and halves of them if that fails.
    void verify(std::span<Candidate* const> some, Proof& proof) {
        if (some.empty() || proof.left < proof.excerpt.text().size()) return;
        proof.left -= proof.excerpt.text().size();
        Edits edits;
        for (const Candidate* candidate : some)
            edits.insert(edits.end(), candidate->fix->edits.begin(), candidate->fix->edits.end());
        edits = proof.excerpt.edits(edits);
        if (some.size() == 1 ? proof.proof.holds(edits) : proof.proof.holds_for_each(edits)) {
            for (Candidate* candidate : some) candidate->proved = true;
        } else if (some.size() > 1) {
            verify(some.first(some.size() / 2), proof);
            verify(some.subspan(some.size() / 2), proof);
        }
    }

    const Source& source_;
    Format format_;
};

}  // namespace

void drop_unproved_fixes(const Source& source, Format format, std::vector<Finding>& findings) {
    std::vector<Candidate> candidates = candidates_in(source.bytes(), findings);
    if (candidates.empty()) return;
    FixVerifier(source, format).verify(candidates);
    auto next = candidates.begin();
    for (Finding& finding : findings) {
        std::vector<Fix> kept;
        for (Fix& fix : finding.fixes) {
            if (!is_of_file(fix) || (next++)->proved) kept.push_back(std::move(fix));
        }
        finding.fixes = std::move(kept);
    }
}

}  // namespace credlint
