#include "credential/aws/json_names.h"

#include <algorithm>
#include <array>

#include "text/ascii.h"

namespace credlint::aws {
namespace {

struct Name {
    std::string_view lower;
    std::string_view variable;
};

constexpr std::array names{
    Name{"accesskeyid", "AWS_ACCESS_KEY_ID"},
    Name{"accountid", "AWS_ACCOUNT_ID"},
    Name{"expiration", "AWS_CREDENTIAL_EXPIRATION"},
    Name{"expiresat", "AWS_CREDENTIAL_EXPIRATION"},
    Name{"region", "AWS_REGION"},
    Name{"secretaccesskey", "AWS_SECRET_ACCESS_KEY"},
    Name{"sessiontoken", "AWS_SESSION_TOKEN"},
    Name{"token", "AWS_SESSION_TOKEN"},
};
// What Cognito's responses have instead of it.
constexpr std::string_view short_secret = "secretkey";
constexpr std::size_t shortest = 5;
constexpr std::size_t longest = 15;

const Name* find(std::string_view key) {
    if (key.size() < shortest || key.size() > longest) return nullptr;
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&](const Name& name) { return same_word(key, name.lower); });
    return found == names.end() ? nullptr : &*found;
}

bool has(const std::vector<std::uint32_t>& sections, std::uint32_t section) {
    return std::binary_search(sections.begin(), sections.end(), section);
}

void sort(std::vector<std::uint32_t>& sections) {
    std::sort(sections.begin(), sections.end());
    sections.erase(std::unique(sections.begin(), sections.end()), sections.end());
}

}  // namespace

bool is_json_name(std::string_view key) {
    return find(key) != nullptr;
}

JsonNames::JsonNames(const Source& source, const Document& document) {
    std::vector<std::uint32_t> ids;
    std::vector<std::uint32_t> secrets;
    std::vector<std::uint32_t> short_secrets;
    for (const Entry& entry : document.entries) {
        const std::size_t size = entry.key.size();
        if (size == 11 && same_word(source.text(entry.key), "accesskeyid")) ids.push_back(entry.section);
        if (size == 15 && same_word(source.text(entry.key), "secretaccesskey"))
            secrets.push_back(entry.section);
        if (size == short_secret.size() && same_word(source.text(entry.key), short_secret))
            short_secrets.push_back(entry.section);
    }
    sort(ids);
    sort(secrets);
    sort(short_secrets);
    std::set_difference(short_secrets.begin(), short_secrets.end(), secrets.begin(), secrets.end(),
                        std::back_inserter(shortened_));
    secrets.insert(secrets.end(), shortened_.begin(), shortened_.end());
    sort(secrets);
    std::set_intersection(ids.begin(), ids.end(), secrets.begin(), secrets.end(), std::back_inserter(keyed_));
    for (std::size_t i = 1; i < document.sections.size(); ++i) {
        const Span name = document.sections[i].name;
        if (name.size() == 17 && source.text(name) == "awscloudformation")
            placed_.push_back(static_cast<std::uint32_t>(i));
    }
}

std::string_view JsonNames::variable(std::string_view key, std::uint32_t section) const {
    if (keyed_.empty() && placed_.empty()) return {};
    if (same_word(key, short_secret))
        return has(shortened_, section) && has(keyed_, section) ? "AWS_SECRET_ACCESS_KEY" : "";
    const Name* name = find(key);
    if (name == nullptr) return {};
    const bool known = has(keyed_, section) || (name->variable == "AWS_REGION" && has(placed_, section));
    return known ? name->variable : std::string_view();
}

}  // namespace credlint::aws
