// Writes JSON in order, indented by two spaces, and buffers only the current piece, so that a report of any
// length takes no memory. Invalid UTF-8 becomes U+FFFD. Whether a text may be shown is up to the caller.
#pragma once

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>

#include "json/json.h"
#include "report/reporter.h"

namespace credlint {

class JsonWriter {
public:
    // Of an object or array: one member per line, or the whole of it on one line.
    enum class Layout : std::uint8_t { lines, line };

    // Closes the innermost object or array.
    class [[nodiscard]] Scope {
    public:
        Scope(const Scope&) = delete;
        Scope& operator=(const Scope&) = delete;
        ~Scope() { writer_.end(bracket_); }

    private:
        friend class JsonWriter;
        Scope(JsonWriter& writer, char bracket) : writer_(writer), bracket_(bracket) {}
        JsonWriter& writer_;
        char bracket_;
    };

    explicit JsonWriter(const Sink& sink) : sink_(sink) {}
    JsonWriter(const JsonWriter&) = delete;
    JsonWriter& operator=(const JsonWriter&) = delete;
    ~JsonWriter();

    // The whole document, or an item of an array.
    void item(const Json& json);
    Scope object(Layout layout = Layout::lines) { return begin('{', '}', layout); }
    Scope array(Layout layout = Layout::lines) { return begin('[', ']', layout); }
    template <typename T>
    void item(const T& value) {
        separate();
        write(value);
    }

    // A member of an object.
    Scope object(std::string_view key, Layout layout = Layout::lines) {
        name(key);
        return begin('{', '}', layout);
    }
    Scope array(std::string_view key, Layout layout = Layout::lines) {
        name(key);
        return begin('[', ']', layout);
    }
    template <typename T>
    void member(std::string_view key, const T& value) {
        name(key);
        item(value);
    }

private:
    template <typename T>
    void write(const T& value) {
        if constexpr (std::is_same_v<T, bool>) {
            out_ += value ? "true" : "false";
        } else if constexpr (std::is_same_v<T, std::nullptr_t>) {
            out_ += "null";
        } else if constexpr (std::integral<T>) {
            out_ += std::to_string(value);
        } else {
            append_quoted(out_, value);
        }
    }
    Scope begin(char open, char close, Layout layout);
    void end(char close);
    void separate();  // from the previous item
    void new_line();
    void name(std::string_view key);
    void flush();

    const Sink& sink_;
    std::string out_;
    int depth_ = 0;
    int line_depth_ = 0;  // of the outermost one that is written on one line; 0: none is
    bool empty_ = true;   // whether what was opened last is empty
    bool named_ = false;  // a key was written, and its value must follow
};

}  // namespace credlint
