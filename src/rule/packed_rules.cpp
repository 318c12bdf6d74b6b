#include "rule/packed_rules.h"

#include <memory>

#include "rule/pattern.h"

namespace credlint {

TokenUnpacker::TokenUnpacker(const PackedTokens& packed)
    : packed_(packed),
      tokens_(std::allocator<TokenRule>().allocate(packed.tokens.size())),
      lists_(std::allocator<std::string_view>().allocate(packed.lists.size())),
      is_unpacked_(new std::atomic<bool>[packed.tokens.size()]()) {}

void TokenUnpacker::make(std::size_t index) {
    const std::lock_guard lock(mutex_);
    if (is_unpacked_[index].load(std::memory_order_relaxed)) return;
    std::construct_at(&tokens_[index], token(packed_.tokens[index]));
    is_unpacked_[index].store(true, std::memory_order_release);
}

std::span<const std::string_view> TokenUnpacker::list(PackedList from) {
    for (std::size_t i = from.first; i < from.first + from.size; ++i)
        std::construct_at(&lists_[i], packed_.lists[i].in(packed_.texts));
    return {lists_ + from.first, from.size};
}

TokenRule TokenUnpacker::token(const PackedToken& from) {
    const auto text = [&](PackedText packed) { return packed.in(packed_.texts); };
    TokenRule rule;
    rule.meta = {.id = text(from.id),
                 .title = text(from.title),
                 .description = text(from.description),
                 .rationale = text(from.rationale),
                 .example = text(from.example),
                 .remedy = text(from.remedy),
                 .error_message = text(from.error_message),
                 .symptoms = text(from.symptoms),
                 .docs = text(from.docs),
                 .severity = from.severity,
                 .tags = list(from.tags)};
    rule.provider = text(from.provider);
    rule.role = text(from.role);
    rule.name = text(from.name);
    rule.confidence = from.confidence;
    rule.secret = from.secret;
    rule.random = from.random;
    rule.lifetime = from.lifetime;
    rule.anchors = list(from.anchors);
    rule.keys = list(from.keys);
    rule.ambiguous_keys = list(from.ambiguous_keys);
    rule.keywords = list(from.keywords);
    rule.exclude_keywords = list(from.exclude_keywords);
    rule.prefixes = list(from.prefixes);
    rule.test_prefixes = list(from.test_prefixes);
    rule.alphabet = text(from.alphabet);
    if (!rule.alphabet.empty()) rule.allowed = parse_alphabet(rule.alphabet).bytes;
    rule.min_length = from.min_length;
    rule.max_length = from.max_length;
    rule.shape = text(from.shape);
    if (!rule.shape.empty()) rule.pattern = new Pattern(rule.shape);
    rule.structure = from.structure;
    rule.good = list(from.good);
    rule.bad = list(from.bad);
    return rule;
}

void TokenList::unpack(std::size_t index) const {
    unpacker_->unpack(index);
}

void TokenList::unpack_all() const {
    for (std::size_t index = 0; index < size(); ++index) unpacker_->unpack(index);
}

}  // namespace credlint
