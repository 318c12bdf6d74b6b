// JSON tokens put together: objects become sections, members and array elements become entries. What is
// missing or extra is an error, and reading continues. Keeps its state from one window to the next; its own
// stack is bounded, so nesting costs nothing. Internal to document/; knows no grammar.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace credlint {

enum class JsonToken : std::uint8_t {
    punctuation,  // one of {}[],:
    string,       // with its quotes, which may be single ones
    open_string,  // to the end of its line
    bare,         // a number, a word, anything else
    comment,      // closed
    open_comment,
};

class JsonStructure {
public:
    JsonStructure(std::string_view source, Document& document);

    void take(JsonToken token, Span span);
    void finish();

    std::string_view source() const { return source_; }
    // Where the source's last multi-line comment can end; npos: nowhere.
    std::size_t last_comment_end() const { return last_comment_end_; }

private:
    using Kind = SyntaxError::Kind;

    struct Frame {
        std::uint32_t open = 0;     // its bracket
        std::uint32_t section = 0;  // of its contents
        bool object = false;
    };
    // The last token in the innermost object or array.
    enum class State : std::uint8_t { start, comma, key, colon, value };

    bool in_object() const { return !frames_.empty() && frames_.back().object; }
    bool in_array() const { return !frames_.empty() && !frames_.back().object; }
    std::uint32_t section() const { return frames_.empty() ? 0 : frames_.back().section; }
    char at(std::uint32_t offset) const { return source_[offset]; }
    std::string_view text(Span span) const { return source_.substr(span.begin, span.size()); }
    bool on_line_of_last(Span span) const;

    void punctuation(Span span);
    void open(Span span);
    void close(Span span);
    void comma(Span span);
    void colon(Span span);
    void scalar(JsonToken token, Span span);
    bool outside(JsonToken token, Span span);
    void value(JsonToken token, Span span);
    void element(JsonToken token, Span span);
    void name(JsonToken token, Span span);

    void end_member();
    void entry(Entry& entry, JsonToken token, Span span);
    void check_word(Span span);
    void junk(Span span);
    void once(Kind kind, Span span);

    std::string_view source_;
    Document& document_;
    std::size_t last_comment_end_ = std::string_view::npos;
    std::vector<Frame> frames_;
    std::uint32_t deeper_ = 0;  // brackets that are open beyond the deepest frame
    State state_ = State::start;
    Span key_;                // with its quotes, in State::key and State::colon; empty: none
    Span comma_;              // in State::comma
    std::uint32_t last_ = 0;  // end of the last token
    bool root_ = false;       // an object has taken section 0
    bool fragment_ = false;   // there are members outside of any object
    bool after_junk_ = false;
    std::array<std::size_t, 32> first_{};  // by kind: index of its error, from 1; those reported once
};

}  // namespace credlint
