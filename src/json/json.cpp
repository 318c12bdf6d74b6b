#include "json/json.h"

#include <algorithm>

namespace credlint {
namespace {

bool is_member(const JsonItem& item) {
    const std::vector<Json>& pair = item.value.items();
    return pair.size() == 2 && pair.front().is_text();
}

}  // namespace

Json::Json() = default;
Json::Json(std::nullptr_t) {}
Json::Json(double value) : value_(value) {}
Json::Json(std::string text) : value_(std::move(text)) {}
Json::Json(std::string_view text) : value_(std::string(text)) {}
Json::Json(const char* text) : value_(std::string(text)) {}

Json::Json(std::initializer_list<JsonItem> items) {
    if (std::all_of(items.begin(), items.end(), is_member)) {
        auto& members = value_.emplace<std::vector<JsonMember>>();
        for (const JsonItem& item : items) {
            auto& pair = std::get<std::vector<Json>>(item.value.value_);
            members.push_back({std::move(std::get<std::string>(pair[0].value_)), std::move(pair[1])});
        }
    } else {
        auto& list = value_.emplace<std::vector<Json>>();
        for (const JsonItem& item : items) list.push_back(std::move(item.value));
    }
}

void Json::set(bool value) {
    value_ = value;
}

void Json::set(std::int64_t value) {
    value_ = value;
}

void Json::set(std::uint64_t value) {
    value_ = value;
}

Json Json::array() {
    Json out;
    out.value_.emplace<std::vector<Json>>();
    return out;
}

Json Json::object() {
    Json out;
    out.value_.emplace<std::vector<JsonMember>>();
    return out;
}

Json::Json(const Json&) = default;
Json::Json(Json&&) noexcept = default;
Json& Json::operator=(const Json&) = default;
Json& Json::operator=(Json&&) noexcept = default;
Json::~Json() = default;

double Json::number() const {
    if (const auto* value = std::get_if<std::int64_t>(&value_)) return static_cast<double>(*value);
    if (const auto* value = std::get_if<std::uint64_t>(&value_)) return static_cast<double>(*value);
    return std::get<double>(value_);
}

std::string Json::integer_text() const {
    const auto* value = std::get_if<std::int64_t>(&value_);
    return value != nullptr ? std::to_string(*value) : std::to_string(std::get<std::uint64_t>(value_));
}

const std::vector<Json>& Json::items() const {
    static const std::vector<Json> none;
    const auto* items = std::get_if<std::vector<Json>>(&value_);
    return items != nullptr ? *items : none;
}

const std::vector<JsonMember>& Json::members() const {
    static const std::vector<JsonMember> none;
    const auto* members = std::get_if<std::vector<JsonMember>>(&value_);
    return members != nullptr ? *members : none;
}

bool Json::empty() const {
    return items().empty() && members().empty();
}

const Json* Json::find(std::string_view name) const {
    const std::vector<JsonMember>& all = members();
    const auto found =
        std::find_if(all.rbegin(), all.rend(), [&](const JsonMember& member) { return member.name == name; });
    return found == all.rend() ? nullptr : &found->value;
}

void Json::push_back(Json item) {
    std::get<std::vector<Json>>(value_).push_back(std::move(item));
}

Json& Json::operator[](std::string_view name) {
    if (is_null()) value_.emplace<std::vector<JsonMember>>();
    if (const Json* found = find(name)) return const_cast<Json&>(*found);
    return std::get<std::vector<JsonMember>>(value_).emplace_back(JsonMember{std::string(name), {}}).value;
}

void Json::add_members(Json object) {
    auto& members = std::get<std::vector<JsonMember>>(value_);
    for (JsonMember& member : std::get<std::vector<JsonMember>>(object.value_))
        members.push_back(std::move(member));
}

}  // namespace credlint
