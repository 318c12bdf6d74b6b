#include "schema/aws/name_typos.h"

#include <algorithm>
#include <string>
#include <vector>

#include "rule/packed_settings.h"
#include "schema/aws/services.h"
#include "schema/aws/settings.h"
#include "text/ascii.h"
#include "text/nearest.h"

namespace credlint::aws {
namespace {

using How = NameTypo::How;
using Words = std::vector<std::string_view>;

// Tokens, which are not settings. Deprecated names are not suggested.
constexpr std::string_view secret_variables[] = {"AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY",
                                                 "AWS_SESSION_TOKEN"};
constexpr std::string_view secret_properties[] = {"aws_access_key_id", "aws_secret_access_key",
                                                  "aws_session_token"};

// What a name that mixes two others was meant to be; empty: not such a name.
std::string_view mistaken_for(std::string_view name) {
    const PackedSettings packed = packed_aws_settings();
    for (const PackedName& each : packed.mistaken_names)
        if (packed.text(each.name) == name) return packed.text(each.meant);
    return {};
}

Words split(std::string_view name) {
    Words out;
    while (true) {
        const std::size_t end = name.find('_');
        out.push_back(name.substr(0, end));
        if (end == name.npos) return out;
        name.remove_prefix(end + 1);
    }
}

// Whether one word is the other, mistyped. A number after a word is intended, and so is a plural at the end.
bool is_typo(std::string_view typed, std::string_view known, bool at_the_end) {
    if (typed.size() < 2 || known.size() < 5) return false;
    const bool plural =
        typed.substr(0, typed.size() - 1) == known && (typed.back() == 'S' || typed.back() == 's');
    if (plural && at_the_end) return false;
    if (std::any_of(typed.begin(), typed.end(), is_digit) &&
        std::none_of(known.begin(), known.end(), is_digit))
        return false;
    const std::size_t most = known.size() >= 7 && typed.front() == known.front() ? 2 : 1;
    return !nearest(typed, {&known, 1}, most).empty();
}

bool same_without_underscores(std::string_view a, std::string_view b) {
    std::size_t i = 0, j = 0;
    while (true) {
        while (i < a.size() && a[i] == '_') ++i;
        while (j < b.size() && b[j] == '_') ++j;
        if (i == a.size() || j == b.size()) return i == a.size() && j == b.size();
        if (a[i++] != b[j++]) return false;
    }
}

std::optional<How> similarity(std::string_view name, const Words& words, std::string_view candidate) {
    if (same_without_underscores(name, candidate)) return How::mistyped;
    Words known = split(candidate);
    if (known.size() != words.size()) return std::nullopt;
    std::size_t typos = 0;
    bool mistyped = true;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == known[i]) continue;
        ++typos;
        mistyped = mistyped && is_typo(words[i], known[i], i + 1 == words.size());
    }
    // One short word alone, as in AWS_PAGES, is too little to go by.
    const bool enough = words.size() > 2 || known.back().size() >= 6;
    if (mistyped && typos <= 2 && enough) return How::mistyped;
    Words sorted = words;
    std::sort(sorted.begin(), sorted.end());
    std::sort(known.begin(), known.end());
    return sorted == known ? std::optional(How::reworded) : std::nullopt;
}

// The nearest of the names in the table, mistyped ones before reworded ones.
template <typename Name>
std::optional<NameTypo> nearest_of(std::string_view name, std::span<const std::string_view> secrets,
                                   Name table_name) {
    if (const std::string_view meant = mistaken_for(name); !meant.empty())
        return NameTypo{How::reworded, meant};
    const Words words = split(name);
    std::optional<NameTypo> found;
    const auto look = [&](std::string_view candidate) {
        if (candidate.empty() || (found && found->how == How::mistyped)) return;
        if (const auto how = similarity(name, words, candidate)) found = NameTypo{*how, candidate};
    };
    for (const std::string_view secret : secrets) look(secret);
    for (const SettingRule& rule : settings()) look(table_name(rule));
    return found;
}

NameTypo service_typo(std::string_view name) {
    std::string joined(name);
    joined.erase(std::remove(joined.begin(), joined.end(), '_'), joined.end());
    for (const std::string_view client : {name, std::string_view(joined)}) {
        if (const std::string_view service = service_of_alias(client); !service.empty())
            return {How::service, service};
    }
    const TextTable all = services();
    Words ids;
    for (std::size_t i = 0; i < all.size(); ++i) ids.push_back(all[i]);
    const auto same = std::find_if(ids.begin(), ids.end(), [&](std::string_view service) {
        return same_without_underscores(name, service);
    });
    if (same != ids.end()) return {How::mistyped, *same};
    const std::string_view service =
        name.size() < 4 ? std::string_view() : nearest(name, ids, name.size() < 8 ? 1 : 2);
    return {service.empty() ? How::unknown : How::mistyped, service};
}

}  // namespace

std::optional<NameTypo> variable_typo(std::string_view name) {
    const std::string_view endpoint = service_endpoint().variable;
    if (name.starts_with(endpoint)) return service_typo(name.substr(endpoint.size()));
    return nearest_of(name, secret_variables, [](const SettingRule& rule) {
        // AWS_CREDENTIALS_FILE is not meant to be the variable of boto 2's file.
        const bool candidate = rule.variable.starts_with("AWS_") && rule.variable != "AWS_CREDENTIAL_FILE";
        return candidate ? rule.variable : std::string_view();
    });
}

std::optional<NameTypo> property_typo(std::string_view key) {
    return nearest_of(folded(key), secret_properties, [](const SettingRule& rule) { return rule.property; });
}

}  // namespace credlint::aws
