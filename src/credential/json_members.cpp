#include "credential/json_members.h"

#include <algorithm>
#include <utility>

#include "json/json.h"

namespace credlint {
namespace {

constexpr std::size_t most_members = 64;
constexpr std::size_t deepest = 8;
constexpr std::size_t longest_name = 64;

}  // namespace

// The elements of an object or an array, each before its own elements.
void JsonMembers::add_all_in(const Json& around, const std::string& path) {
    const auto add = [&](std::string_view name, const Json& json) {
        if (members_.size() == most_members) return;
        std::string place = path;
        if (!place.empty()) place += '.';
        place += name;
        Member member{place, Member::Kind::other, {}, 0};
        if (json.is_text()) {
            member.kind = Member::Kind::text;
            member.text = json.text();
        } else if (json.is_number()) {
            member.kind = Member::Kind::number;
            member.number = json.number();
        }
        members_.push_back(std::move(member));
        add_all_in(json, place);
    };
    for (const JsonMember& member : around.members())
        add(member.name.size() <= longest_name ? std::string_view(member.name) : std::string_view(),
            member.value);
    const std::vector<Json>& items = around.items();
    for (std::size_t i = 0; i < items.size(); ++i) add(std::to_string(i), items[i]);
}

std::optional<JsonMembers> JsonMembers::read(std::string_view text) {
    const std::optional<Json> json = parse_json(text, deepest);
    if (!json || !(json->is_object() || json->is_array())) return std::nullopt;
    JsonMembers out;
    out.add_all_in(*json, {});
    return out;
}

const JsonMembers::Member* JsonMembers::find(std::string_view path) const {
    const auto found =
        std::find_if(members_.begin(), members_.end(), [&](const Member& m) { return m.path == path; });
    return found == members_.end() ? nullptr : &*found;
}

const std::string* JsonMembers::text(std::string_view path) const {
    const Member* member = find(path);
    return member != nullptr && member->kind == Member::Kind::text ? &member->text : nullptr;
}

std::optional<std::int64_t> JsonMembers::number(std::string_view path) const {
    constexpr double most = 1e15;
    const Member* member = find(path);
    if (member == nullptr || member->kind != Member::Kind::number) return std::nullopt;
    if (!(member->number >= -most && member->number <= most)) return std::nullopt;
    return static_cast<std::int64_t>(member->number);
}

}  // namespace credlint
