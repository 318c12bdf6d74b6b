// The tokens of a rule book. Loaded ones exist from the beginning; a built-in one is unpacked from the
// constants of the program when it is first used, because most runs use few of them.
// Safe to use from more than one thread.
#pragma once

#include <cstddef>
#include <span>

#include "rule/rule.h"

namespace credlint {

class TokenUnpacker;

class TokenList {
public:
    TokenList() = default;
    explicit TokenList(std::span<const TokenRule> tokens, TokenUnpacker* unpacker = nullptr)
        : tokens_(tokens), unpacker_(unpacker) {}

    std::size_t size() const { return tokens_.size(); }
    bool empty() const { return tokens_.empty(); }
    const TokenRule& operator[](std::size_t index) const {
        if (unpacker_) unpack(index);
        return tokens_[index];
    }
    const TokenRule& back() const { return (*this)[size() - 1]; }
    // Of a token of this list.
    std::size_t index(const TokenRule& token) const {
        return static_cast<std::size_t>(&token - tokens_.data());
    }
    // Unpacks all of them.
    const TokenRule* begin() const {
        if (unpacker_) unpack_all();
        return tokens_.data();
    }
    const TokenRule* end() const { return tokens_.data() + tokens_.size(); }

private:
    void unpack(std::size_t index) const;
    void unpack_all() const;

    std::span<const TokenRule> tokens_;
    TokenUnpacker* unpacker_ = nullptr;
};

}  // namespace credlint
