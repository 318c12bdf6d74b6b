#include "run/file_cache.h"

#include <algorithm>

#include "credential/aws/profiles.h"
#include "lint/support/merged_credential.h"
#include "loader/cascade.h"
#include "run/run_cache.h"
#include "run/source.h"

namespace credlint {
namespace {

bool has_relations(const ParsedFile& parsed) {
    if (parsed.parts.size() != 1) return false;
    const CredentialSet& set = parsed.parts.front().credentials;
    return !set.settings.empty() || !aws::profiles_of(set).all.empty() ||
           std::any_of(set.credentials.begin(), set.credentials.end(),
                       [](const Credential& c) { return c.is("aws"); });
}

}  // namespace

Result<std::shared_ptr<const ParsedFile>> FileCache::read(const std::string& path) {
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
    const loader::Loader* loader = loader::loader_for(*format, settings.loaders);
    if (request_.cache != nullptr)
        return request_.cache->read(std::move(source), *format, *settings.rules, loader);
    return std::make_shared<const ParsedFile>(
        credlint::read(std::move(source), *format, *settings.rules, loader));
}

FileGroup FileCache::group_of(const std::string& path, const std::shared_ptr<const ParsedFile>& parsed) {
    FileGroup out;
    const bool alone = path == "-" || !has_relations(*parsed);
    kept_[path] = alone ? nullptr : parsed;
    if (alone) return out;
    std::map<std::string, const RelatedFile*> related;
    for (const std::vector<std::string>& set : load_orders(path, files_, parsed->loader)) {
        LoadOrder load_order;
        for (const std::string& name : set) {
            if (name == path) {
                load_order.push_back(nullptr);
                continue;
            }
            const auto [at, is_new] = related.try_emplace(name, nullptr);
            if (const auto other = is_new ? sibling(name) : nullptr) {
                const Part& part = other->parts.front();
                out.files.push_back(other);
                out.related.push_back(relative(other->source, part.document, part.values, part.credentials,
                                               linted_.contain(name)));
                at->second = &out.related.back();
            }
            if (at->second != nullptr) load_order.push_back(at->second);
        }
        if (load_order.size() > 1) out.load_orders.push_back(std::move(load_order));
    }
    return out;
}

// Null: it cannot be read, or contains nothing about credentials.
std::shared_ptr<const ParsedFile> FileCache::sibling(const std::string& path) {
    auto kept = kept_.find(path);
    if (kept == kept_.end()) {
        const Result<std::shared_ptr<const ParsedFile>> fresh = read(path);
        // It may still have to be linted itself.
        const bool keep = fresh && (has_relations(**fresh) || linted_.contain(path));
        kept = kept_.emplace(path, keep ? *fresh : nullptr).first;
    }
    return kept->second != nullptr && has_relations(*kept->second) ? kept->second : nullptr;
}

}  // namespace credlint
