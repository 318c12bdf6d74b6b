// The built-in tokens as rulegen writes them: without pointers (see packed_text.h), and what makes TokenRules
// of them. Only the generated file and builtin_rules() need it.
#pragma once

#include <atomic>
#include <cstdint>
#include <mutex>
#include <span>

#include "rule/token_list.h"
#include "text/packed_text.h"

namespace credlint {

// The members are those of RuleMeta and TokenRule.
struct PackedToken {
    PackedText id, title, description, rationale, example, remedy, error_message, symptoms, docs;
    PackedList tags;
    PackedText provider, role, name;
    PackedList anchors, keys, ambiguous_keys, keywords, exclude_keywords, prefixes, test_prefixes;
    PackedText alphabet, shape;
    PackedList good, bad;
    std::uint32_t lifetime, min_length, max_length;
    Severity severity;
    Confidence confidence;
    Structure structure;
    bool secret, random;
};

struct PackedTokens {
    const char* texts;
    std::span<const PackedText> lists;
    std::span<const PackedToken> tokens;
};

// Lives as long as the program: nothing that it made is freed.
class TokenUnpacker {
public:
    explicit TokenUnpacker(const PackedTokens& packed);

    TokenList list() { return TokenList({tokens_, packed_.tokens.size()}, this); }
    void unpack(std::size_t index) {
        if (!is_unpacked_[index].load(std::memory_order_acquire)) make(index);
    }

private:
    void make(std::size_t index);
    TokenRule token(const PackedToken& from);
    std::span<const std::string_view> list(PackedList from);

    PackedTokens packed_;
    TokenRule* tokens_;        // as many as packed; memory that is not written to costs nothing
    std::string_view* lists_;  // the same
    std::atomic<bool>* is_unpacked_;
    std::mutex mutex_;
};

}  // namespace credlint
