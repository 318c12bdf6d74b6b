#include "credential/json_members.h"

#include <algorithm>
#include <utility>

#include <nlohmann/json.hpp>

namespace credlint {
namespace {

constexpr std::size_t most_members = 64;
constexpr std::size_t deepest = 8;
constexpr std::size_t longest_name = 64;

}  // namespace

// What the parser calls while it reads; `false` ends it.
struct JsonMembers::Handler {
    using Kind = Member::Kind;
    struct Level {
        bool array = false;
        std::size_t index = 0;
        std::size_t path = 0;  // how much of `path` belongs to what is around
    };

    bool null() { return add({}); }
    bool boolean(bool) { return add({}); }
    bool number_integer(std::int64_t value) { return add_number(static_cast<double>(value)); }
    bool number_unsigned(std::uint64_t value) { return add_number(static_cast<double>(value)); }
    bool number_float(double value, const std::string&) { return add_number(value); }
    bool string(std::string& value) { return add({{}, Kind::text, std::move(value), 0}); }
    bool binary(nlohmann::json::binary_t&) { return false; }
    bool start_object(std::size_t) { return open(false); }
    bool start_array(std::size_t) { return open(true); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(std::string& name) {
        enter(name.size() <= longest_name ? std::string_view(name) : std::string_view());
        return true;
    }
    bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception&) { return false; }

    void enter(std::string_view name) {
        path.resize(levels.back().path);
        if (!path.empty()) path += '.';
        path += name;
    }
    // The place of an element is known without a key.
    void place() {
        if (levels.back().array) enter(std::to_string(levels.back().index++));
    }
    bool add(Member member) {
        if (levels.empty()) return false;
        place();
        if (out.members_.size() == most_members) return true;
        member.path = path;
        out.members_.push_back(std::move(member));
        return true;
    }
    bool add_number(double value) { return add({{}, Kind::number, {}, value}); }
    bool open(bool array) {
        if (levels.size() == deepest) return false;
        if (!levels.empty() && !add({})) return false;
        levels.push_back({array, 0, path.size()});
        return true;
    }
    bool close() {
        path.resize(levels.back().path);
        levels.pop_back();
        return true;
    }

    JsonMembers& out;
    std::string path;
    std::vector<Level> levels;
};

std::optional<JsonMembers> JsonMembers::read(std::string_view text) {
    JsonMembers out;
    Handler handler{out, {}, {}};
    if (!nlohmann::json::sax_parse(text.begin(), text.end(), &handler)) return std::nullopt;
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
