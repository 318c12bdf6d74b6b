#include "recipe/readings.h"

#include <algorithm>

#include "credential/aws/profiles.h"
#include "lint/company.h"
#include "recipe/memory.h"
#include "recipe/source.h"
#include "workspace/family.h"

namespace credlint {
namespace {

bool has_relations(const Reading& reading) {
    if (reading.parts.size() != 1) return false;
    const CredentialSet& set = reading.parts.front().credentials;
    return !set.settings.empty() || !aws::profiles_of(set).all.empty() ||
           std::any_of(set.credentials.begin(), set.credentials.end(),
                       [](const Credential& c) { return c.is("aws"); });
}

}  // namespace

Result<std::shared_ptr<const Reading>> Readings::read(const std::string& path) {
    const std::string folder = path.substr(0, path.rfind('/') + 1);
    if (folder != folder_) kept_.clear();
    folder_ = folder;
    const auto kept = kept_.find(path);
    if (kept != kept_.end() && kept->second != nullptr) return kept->second;
    Result<Source> bytes = read_source(path, request_, files_);
    if (!bytes) return bytes.failure();
    auto source = std::make_shared<const Source>(std::move(*bytes));
    const FileSettings& settings = settings_.of(source->path());
    const Result<Format> format = format_of(*source, request_, settings.format);
    if (!format) return format.failure();
    if (request_.memory != nullptr) return request_.memory->read(std::move(source), *format, *settings.rules);
    return std::make_shared<const Reading>(credlint::read(std::move(source), *format, *settings.rules));
}

Family Readings::family(const std::string& path, const std::shared_ptr<const Reading>& reading) {
    Family out;
    const bool alone = path == "-" || !has_relations(*reading);
    kept_[path] = alone ? nullptr : reading;
    if (alone) return out;
    std::map<std::string, const Relative*> relatives;
    for (const std::vector<std::string>& set : families(path, files_)) {
        Cascade cascade;
        for (const std::string& name : set) {
            if (name == path) {
                cascade.push_back(nullptr);
                continue;
            }
            const auto [at, is_new] = relatives.try_emplace(name, nullptr);
            if (const auto other = is_new ? sibling(name) : nullptr) {
                const Part& part = other->parts.front();
                out.readings.push_back(other);
                out.relatives.push_back(
                    relative(other->source, part.document, part.credentials, linted_.contain(name)));
                at->second = &out.relatives.back();
            }
            if (at->second != nullptr) cascade.push_back(at->second);
        }
        if (cascade.size() > 1) out.cascades.push_back(std::move(cascade));
    }
    return out;
}

// Null: it cannot be read, or says nothing of credentials.
std::shared_ptr<const Reading> Readings::sibling(const std::string& path) {
    auto kept = kept_.find(path);
    if (kept == kept_.end()) {
        const Result<std::shared_ptr<const Reading>> fresh = read(path);
        // Its own turn to be linted may still come.
        const bool keep = fresh && (has_relations(**fresh) || linted_.contain(path));
        kept = kept_.emplace(path, keep ? *fresh : nullptr).first;
    }
    return kept->second != nullptr && has_relations(*kept->second) ? kept->second : nullptr;
}

}  // namespace credlint
