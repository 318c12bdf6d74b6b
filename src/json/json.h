// A JSON value: what a text contains, or what is to be written. The only reader of JSON;
// report/json_writer.h writes it.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace credlint {

struct JsonItem;
struct JsonMember;

class Json {
public:
    Json();  // null
    Json(std::nullptr_t);
    Json(std::same_as<bool> auto value) : Json() { set(value); }
    Json(std::signed_integral auto value) : Json() { set(static_cast<std::int64_t>(value)); }
    template <std::unsigned_integral T>
    requires(!std::same_as<T, bool>) Json(T value) : Json() { set(static_cast<std::uint64_t>(value)); }
    explicit Json(double value);
    Json(std::string text);
    Json(std::string_view text);
    Json(const char* text);
    // Pairs that begin with a text are the members of an object; anything else makes an array.
    Json(std::initializer_list<JsonItem> items);
    template <typename T>
    explicit Json(const std::vector<T>& items) : Json(array()) {
        for (const T& item : items) push_back(item);
    }
    static Json array();
    static Json object();

    Json(const Json&);
    Json(Json&&) noexcept;
    Json& operator=(const Json&);
    Json& operator=(Json&&) noexcept;
    ~Json();

    bool is_null() const { return holds<std::monostate>(); }
    bool is_boolean() const { return holds<bool>(); }
    bool is_integer() const { return holds<std::int64_t>() || holds<std::uint64_t>(); }
    bool is_number() const { return is_integer() || holds<double>(); }
    bool is_text() const { return holds<std::string>(); }
    bool is_array() const { return holds<std::vector<Json>>(); }
    bool is_object() const { return holds<std::vector<JsonMember>>(); }

    // Only of a value of that kind.
    bool truth() const { return std::get<bool>(value_); }
    double number() const;
    std::string integer_text() const;
    const std::string& text() const { return std::get<std::string>(value_); }

    // Empty if the value is not an array, or not an object.
    const std::vector<Json>& items() const;
    const std::vector<JsonMember>& members() const;
    bool empty() const;
    // Null: there is none. If the name is given twice, the last one counts.
    const Json* find(std::string_view name) const;
    bool contains(std::string_view name) const { return find(name) != nullptr; }

    void push_back(Json item);                // to an array
    Json& operator[](std::string_view name);  // of an object, or null that becomes one; made if it is missing
    void add_members(Json object);

private:
    friend class JsonBuilder;
    template <typename T>
    bool holds() const {
        return std::holds_alternative<T>(value_);
    }

    void set(bool value);
    void set(std::int64_t value);
    void set(std::uint64_t value);

    std::variant<std::monostate, bool, std::int64_t, std::uint64_t, double, std::string, std::vector<Json>,
                 std::vector<JsonMember>>
        value_;
};

struct JsonMember {
    std::string name;
    Json value;
};

// What an initializer list is made of: it can be moved out of one.
struct JsonItem {
    template <typename T>
    requires std::convertible_to<T, Json> JsonItem(T&& from) : value(std::forward<T>(from)) {}
    JsonItem(std::initializer_list<JsonItem> items) : value(items) {}
    mutable Json value;
};

// Nothing if the text is not JSON in UTF-8, or nested deeper than that.
std::optional<Json> parse_json(std::string_view text, std::size_t deepest = 1000);

// In one line. Text that is not UTF-8 gets U+FFFD.
std::string to_text(const Json& json);
void append_quoted(std::string& out, std::string_view text);

}  // namespace credlint
