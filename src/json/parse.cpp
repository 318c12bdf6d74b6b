#include <nlohmann/json.hpp>

#include "json/json.h"

namespace credlint {

// What the library's parser calls while it reads; `false` ends it.
class JsonBuilder {
public:
    explicit JsonBuilder(std::size_t deepest) : deepest_(deepest) {}

    bool null() { return add(nullptr); }
    bool boolean(bool value) { return add(value); }
    bool number_integer(std::int64_t value) { return add(value); }
    bool number_unsigned(std::uint64_t value) { return add(value); }
    bool number_float(double value, const std::string&) { return add(Json(value)); }
    bool string(std::string& value) { return add(std::move(value)); }
    bool binary(nlohmann::json::binary_t&) { return false; }
    bool start_object(std::size_t) { return open(Json::object()); }
    bool start_array(std::size_t) { return open(Json::array()); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(std::string& name) {
        std::get<std::vector<JsonMember>>(open_.back()->value_).push_back({std::move(name), {}});
        return true;
    }
    bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception&) { return false; }

    Json take() { return std::move(whole_); }

private:
    Json& place(Json value) {
        if (open_.empty()) return whole_ = std::move(value);
        auto& around = open_.back()->value_;
        if (auto* items = std::get_if<std::vector<Json>>(&around))
            return items->emplace_back(std::move(value));
        return std::get<std::vector<JsonMember>>(around).back().value = std::move(value);
    }
    bool add(Json value) {
        place(std::move(value));
        return true;
    }
    bool open(Json value) {
        if (open_.size() == deepest_) return false;
        open_.push_back(&place(std::move(value)));
        return true;
    }
    bool close() {
        open_.pop_back();
        return true;
    }

    std::size_t deepest_;
    Json whole_;
    std::vector<Json*> open_;  // each is the last one in the one before
};

std::optional<Json> parse_json(std::string_view text, std::size_t deepest) {
    JsonBuilder builder(deepest);
    if (!nlohmann::json::sax_parse(text.begin(), text.end(), &builder)) return std::nullopt;
    return builder.take();
}

}  // namespace credlint
