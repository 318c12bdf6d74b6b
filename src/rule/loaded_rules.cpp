#include "rule/rule_file.h"
#include "rule/rule_storage.h"

namespace credlint {

LoadedRules::LoadedRules(std::unique_ptr<RuleStorage> storage) : storage_(std::move(storage)) {}
LoadedRules::LoadedRules(LoadedRules&&) noexcept = default;
LoadedRules& LoadedRules::operator=(LoadedRules&&) noexcept = default;
LoadedRules::~LoadedRules() = default;

const RuleBook& LoadedRules::book() const {
    return storage_->book;
}

std::span<const TokenPlaces> LoadedRules::places() const {
    return storage_->places;
}

}  // namespace credlint
