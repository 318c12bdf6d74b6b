#include "document/json_structure.h"

#include "document/lowering.h"
#include "text/ascii.h"

namespace credlint {
namespace {

// More than most parsers take: .NET stops at 64, PHP at 512, Python near 1000.
constexpr std::size_t deepest = 1000;

bool number_or_literal(std::string_view word) {
    if (word == "true" || word == "false" || word == "null") return true;
    const bool begins = is_digit(word[0]) || word[0] == '-';
    return begins && word.find_first_not_of("0123456789+-.eE") == word.npos;
}

Quote quote_of(char c) {
    return c == '"' ? Quote::double_quote : c == '\'' ? Quote::single_quote : Quote::none;
}

// `"NAME=value"`, as a program gets it in its arguments or its environment: the size of the name, or 0.
std::uint32_t argument_name(std::string_view string) {
    std::uint32_t end = 1;
    while (end < string.size() && (is_upper(string[end]) || is_digit(string[end]) || string[end] == '_'))
        ++end;
    const bool named = end > 2 && end + 1 < string.size() && string[end] == '=' && !is_digit(string[1]);
    return named ? end - 1 : 0;
}

Span before(Span span) {
    return {span.begin, span.begin};
}

}  // namespace

JsonStructure::JsonStructure(std::string_view source, Document& document)
    : source_(source), document_(document) {
    const std::size_t in_extent = text(document.extent).rfind("*/");
    if (in_extent != source.npos) last_comment_end_ = document.extent.begin + in_extent;
}

void JsonStructure::take(JsonToken token, Span span) {
    switch (token) {
        case JsonToken::comment:
        case JsonToken::open_comment:
            document_.comments.push_back(span);
            once(token == JsonToken::comment ? Kind::comment : Kind::unclosed_section, span);
            return;
        case JsonToken::punctuation:
            punctuation(span);
            break;
        default:
            scalar(token, span);
    }
    last_ = span.end;
}

void JsonStructure::finish() {
    end_member();
    if (frames_.empty()) return;
    const std::uint32_t open = frames_.back().open;
    document_.errors.push_back(
        {Kind::unclosed_section, {open, open + 1}, static_cast<std::uint32_t>(frames_.size()) + deeper_});
}

bool JsonStructure::on_line_of_last(Span span) const {
    return text({last_, span.begin}).find('\n') == std::string_view::npos;
}

void JsonStructure::punctuation(Span span) {
    const char c = at(span.begin);
    const bool opens = c == '{' || c == '[';
    const bool closes = c == '}' || c == ']';
    if (deeper_ > 0 || (opens && frames_.size() == deepest)) {
        if (deeper_ == 0) {
            end_member();
            once(Kind::too_deep, span);
        }
        if (opens) ++deeper_;
        if (closes) --deeper_;
        state_ = State::value;
        return;
    }
    if (frames_.empty() && !opens && after_junk_ && on_line_of_last(span)) return junk(span);
    after_junk_ = false;
    if (opens) return open(span);
    if (closes) return close(span);
    return c == ',' ? comma(span) : colon(span);
}

void JsonStructure::open(Span span) {
    const bool object = at(span.begin) == '{';
    if (state_ == State::key && !frames_.empty()) {
        once(Kind::missing_separator, before(span));
    } else if (state_ == State::key) {
        end_member();
    } else if (in_object() && state_ != State::colon) {
        once(Kind::missing_key, span);
    } else if (in_array() && state_ == State::value) {
        once(Kind::missing_comma, before(span));
    }
    Frame frame{span.begin, section(), object};
    Section section;
    section.header = span;
    section.name = before(span);
    const bool named = !key_.empty() && (state_ == State::key || state_ == State::colon);
    if (named) {
        const std::uint32_t quote = quote_of(at(key_.begin)) == Quote::none ? 0 : 1;
        section.header.begin = key_.begin;
        section.name = {key_.begin + quote, key_.end - quote};
    } else if (in_array()) {
        const Span name = document_.sections[frame.section].name;
        if (!name.empty()) section.name = name;
    }
    if (!named && object && !root_ && frame.section == 0) {
        root_ = true;
    } else if (named || object) {
        frame.section = static_cast<std::uint32_t>(document_.sections.size());
        add(document_, document_.sections, section, section.header.begin);
    }
    frames_.push_back(frame);
    state_ = State::start;
    key_ = {};
}

void JsonStructure::close(Span span) {
    end_member();
    if (state_ == State::comma) once(Kind::trailing_comma, comma_);
    const bool object = at(span.begin) == '}';
    if (frames_.size() > 1 && frames_.back().object != object && (frames_.end() - 2)->object == object) {
        once(Kind::unclosed_section, {frames_.back().open, frames_.back().open + 1});
        frames_.pop_back();
    }
    if (frames_.empty() || frames_.back().object != object) {
        once(Kind::unexpected, span);
    } else {
        frames_.pop_back();
    }
    state_ = State::value;
}

void JsonStructure::comma(Span span) {
    const State was = state_;
    end_member();
    const bool listed = !frames_.empty() || fragment_;
    if (!listed || was == State::start || was == State::comma) {
        once(Kind::unexpected, span);
    }
    state_ = State::comma;
    comma_ = span;
}

void JsonStructure::colon(Span span) {
    if (state_ == State::key) {
        if (frames_.empty() && !fragment_) {
            fragment_ = true;
            once(Kind::outside, key_);
        }
        state_ = State::colon;
    } else if (in_object() && (state_ == State::start || state_ == State::comma)) {
        once(Kind::missing_key, span);
        key_ = before(span);
        state_ = State::colon;
    } else {
        once(Kind::unexpected, span);
    }
}

void JsonStructure::scalar(JsonToken token, Span span) {
    const bool more_junk = after_junk_ && on_line_of_last(span);
    after_junk_ = false;
    if (deeper_ > 0) return element(token, span);
    if (state_ == State::colon) return value(token, span);
    if (state_ == State::key && !frames_.empty() && token != JsonToken::open_string &&
        on_line_of_last(span)) {
        const std::string_view sign = text(span);
        if (sign == "=" || sign == "=>") {
            once(Kind::unexpected, span);
            state_ = State::colon;
            return;
        }
        once(Kind::missing_separator, before(span));
        return value(token, span);
    }
    end_member();
    if (more_junk && (frames_.empty() || state_ == State::value)) return junk(span);
    if (frames_.empty() && outside(token, span)) return;
    // `"a": "b" c`, and what follows a quote in the middle of a value.
    if (!frames_.empty() && state_ == State::value) {
        const bool listed = in_array() && number_or_literal(text(span));
        if (token == JsonToken::bare && on_line_of_last(span) && !listed) return junk(span);
        once(Kind::missing_comma, {last_, last_});
    }
    if (in_array()) return element(token, span);
    name(token, span);
}

// Outside of brackets, text is not JSON; a string may be the name of a member in a fragment.
bool JsonStructure::outside(JsonToken token, Span span) {
    if (token == JsonToken::string) return false;
    if (token == JsonToken::bare && !number_or_literal(text(span))) {
        junk(span);
    } else {
        element(token, span);
    }
    return true;
}

void JsonStructure::name(JsonToken token, Span span) {
    if (token == JsonToken::open_string) return element(token, span);
    if (token == JsonToken::bare) once(Kind::unquoted, span);
    if (at(span.begin) == '\'') once(Kind::single_quotes, span);
    key_ = span;
    state_ = State::key;
}

void JsonStructure::value(JsonToken token, Span span) {
    Entry member;
    const bool quoted = !key_.empty() && quote_of(at(key_.begin)) != Quote::none;
    const std::uint32_t quote = quoted ? 1 : 0;
    member.prefix = {key_.begin, key_.begin + quote};
    member.key = {key_.begin + quote, key_.end - quote};
    entry(member, token, span);
}

void JsonStructure::element(JsonToken token, Span span) {
    Entry element;
    if (const std::uint32_t name = token == JsonToken::string ? argument_name(text(span)) : 0; name != 0) {
        element.prefix = {span.begin, span.begin + 1};
        element.key = {span.begin + 1, span.begin + 1 + name};
        element.separator = {element.key.end, element.key.end + 1};
        element.value = {element.separator.end, span.end - 1};
        element.whole = span;
        element.section = section();
        document_.entries.push_back(element);
        key_ = {};
        state_ = State::value;
        return;
    }
    element.prefix = element.key = before(span);
    entry(element, token, span);
}

void JsonStructure::entry(Entry& entry, JsonToken token, Span span) {
    entry.whole = {entry.prefix.begin, span.end};
    entry.separator = {entry.key.end, span.begin};
    entry.value = span;
    entry.section = section();
    entry.quote = token == JsonToken::bare || span.empty() ? Quote::none : quote_of(at(span.begin));
    entry.unterminated = token == JsonToken::open_string;
    document_.entries.push_back(entry);
    key_ = {};
    state_ = State::value;
    if (token == JsonToken::open_string) {
        document_.errors.push_back({Kind::unterminated_quote, span});
        state_ = State::start;  // the line's comma, if it has one, is in the string
    } else if (entry.quote == Quote::single_quote) {
        once(Kind::single_quotes, span);
    } else if (token == JsonToken::bare) {
        check_word(span);
    }
}

// A name that has no colon or no value.
void JsonStructure::end_member() {
    if (state_ == State::key && frames_.empty()) {
        const Span string = key_;
        element(JsonToken::string, string);
    } else if (state_ == State::key) {
        document_.errors.push_back({Kind::missing_separator, key_});
        key_ = {};
        state_ = State::value;
    } else if (state_ == State::colon) {
        once(Kind::missing_value, {last_ - 1, last_});
        value(JsonToken::string, {last_, last_});
    }
}

void JsonStructure::check_word(Span span) {
    if (!span.empty() && !number_or_literal(text(span))) once(Kind::unquoted, span);
}

void JsonStructure::junk(Span span) {
    after_junk_ = true;
    state_ = frames_.empty() ? State::start : State::value;
    std::vector<SyntaxError>& errors = document_.errors;
    if (!errors.empty() && errors.back().kind == Kind::junk && errors.back().span.end <= span.begin &&
        text({errors.back().span.end, span.begin}).find_first_not_of(" \t\r\n\f\v") ==
            std::string_view::npos) {
        errors.back().span.end = span.end;
    } else {
        errors.push_back({Kind::junk, span});
    }
}

// For errors that may occur at every second character: the first of the file, and how many.
void JsonStructure::once(Kind kind, Span span) {
    std::size_t& first = first_[static_cast<std::size_t>(kind)];
    if (first != 0) {
        ++document_.errors[first - 1].count;
        return;
    }
    document_.errors.push_back({kind, span});
    first = document_.errors.size();
}

}  // namespace credlint
