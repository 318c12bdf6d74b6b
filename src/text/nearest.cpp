#include "text/nearest.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace credlint {

namespace {

// Optimal string alignment: only the last three rows of the usual table are kept.
class EditDistance {
public:
    // More than `limit` as soon as it cannot be less.
    std::size_t operator()(std::string_view a, std::string_view b, std::size_t limit) {
        before_.assign(b.size() + 1, 0);
        last_.assign(b.size() + 1, 0);
        row_.assign(b.size() + 1, 0);
        for (std::size_t j = 0; j <= b.size(); ++j) row_[j] = j;
        std::size_t least = 0;
        for (std::size_t i = 1; i <= a.size(); ++i) {
            before_.swap(last_);
            last_.swap(row_);
            row_[0] = i;
            const std::size_t least_of_last = std::exchange(least, i);
            for (std::size_t j = 1; j <= b.size(); ++j) {
                const std::size_t change = last_[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row_[j] = std::min({last_[j] + 1, row_[j - 1] + 1, change});
                const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                if (swapped) row_[j] = std::min(row_[j], before_[j - 2] + 1);
                least = std::min(least, row_[j]);
            }
            // Swapped adjacent characters go back two rows.
            if (least > limit && least_of_last > limit) return limit + 1;
        }
        return row_[b.size()];
    }

private:
    std::vector<std::size_t> before_, last_, row_;
};

}  // namespace

std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates,
                         std::size_t most) {
    // A longer word is hardly a typo, and each comparison takes the product of the lengths.
    constexpr std::size_t longest = 128;
    if (word.size() > longest) return {};
    const std::size_t limit = std::min(most, std::max<std::size_t>(1, word.size() / 3));
    std::size_t best = limit + 1;
    std::string_view found;
    EditDistance distance;
    for (const std::string_view candidate : candidates) {
        const std::size_t longer = std::max(word.size(), candidate.size());
        const std::size_t shorter = std::min(word.size(), candidate.size());
        if (longer - shorter >= best) continue;
        const std::size_t edits = distance(word, candidate, best - 1);
        if (edits < best) {
            best = edits;
            found = candidate;
        }
    }
    return found;
}

}  // namespace credlint
