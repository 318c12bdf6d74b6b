#include "workspace/glob.h"

#include <algorithm>
#include <optional>

namespace credlint {
namespace {

using Bytes = std::bitset<256>;

constexpr std::string_view special = "*?[\\";

template <typename Member>
Bytes bytes_where(Member member) {
    Bytes out;
    for (int c = 0; c < 128; ++c) out[static_cast<std::size_t>(c)] = member(c);
    return out;
}

// `[:name:]`, for ASCII as in the C locale, except for git's own definition of whitespace.
std::optional<Bytes> named_class(std::string_view name) {
    const auto digit = [](int c) { return c >= '0' && c <= '9'; };
    const auto upper = [](int c) { return c >= 'A' && c <= 'Z'; };
    const auto lower = [](int c) { return c >= 'a' && c <= 'z'; };
    const auto alpha = [=](int c) { return upper(c) || lower(c); };
    const auto graph = [](int c) { return c > ' ' && c < 0x7f; };
    if (name == "alnum") return bytes_where([=](int c) { return alpha(c) || digit(c); });
    if (name == "alpha") return bytes_where(alpha);
    if (name == "blank") return bytes_where([](int c) { return c == ' ' || c == '\t'; });
    if (name == "cntrl") return bytes_where([](int c) { return c < ' ' || c == 0x7f; });
    if (name == "digit") return bytes_where(digit);
    if (name == "graph") return bytes_where(graph);
    if (name == "lower") return bytes_where(lower);
    if (name == "print") return bytes_where([=](int c) { return c == ' ' || graph(c); });
    if (name == "punct") return bytes_where([=](int c) { return graph(c) && !alpha(c) && !digit(c); });
    if (name == "space")
        return bytes_where([](int c) { return c == ' ' || (c >= '\t' && c <= '\n') || c == '\r'; });
    if (name == "upper") return bytes_where(upper);
    if (name == "xdigit") {
        return bytes_where(
            [=](int c) { return digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); });
    }
    return std::nullopt;
}

// Reads `[…]` from after the opening bracket. `at` ends after the closing one; nothing: there is none, or the
// class is unknown.
class SetReader {
public:
    SetReader(std::string_view pattern, std::size_t at) : pattern_(pattern), at_(at) {}

    std::optional<Bytes> read() {
        const bool negated = peek() == '!' || peek() == '^';
        if (negated) ++at_;
        do {  // a leading `]` is a member
            if (!member()) return std::nullopt;
            if (at_ >= pattern_.size()) return std::nullopt;
        } while (pattern_[at_] != ']');
        ++at_;
        if (negated) bytes_.flip();
        bytes_.reset('/');
        return bytes_;
    }
    std::size_t end() const { return at_; }

private:
    char peek(std::size_t ahead = 0) const {
        return at_ + ahead < pattern_.size() ? pattern_[at_ + ahead] : '\0';
    }
    void insert(char c) { bytes_.set(static_cast<unsigned char>(c)); }

    bool member() {
        if (at_ >= pattern_.size()) return false;
        if (peek() == '-' && before_ != 0 && peek(1) != '\0' && peek(1) != ']') return range();
        if (peek() == '[' && peek(1) == ':') {
            const std::size_t close = pattern_.find(']', at_ + 2);
            if (close == pattern_.npos) return false;
            if (close > at_ + 2 && pattern_[close - 1] == ':') return named(close);
        }
        return single();
    }
    bool single() {
        if (peek() == '\\') ++at_;
        if (at_ >= pattern_.size()) return false;
        before_ = peek();
        insert(before_);
        ++at_;
        return true;
    }
    bool range() {
        at_ += peek(1) == '\\' ? 2 : 1;
        if (at_ >= pattern_.size()) return false;
        const auto last = static_cast<unsigned char>(peek());
        for (unsigned c = static_cast<unsigned char>(before_); c <= last; ++c) bytes_.set(c);
        ++at_;
        before_ = 0;
        return true;
    }
    bool named(std::size_t close) {
        const std::optional<Bytes> members = named_class(pattern_.substr(at_ + 2, close - 1 - (at_ + 2)));
        if (!members) return false;
        bytes_ |= *members;
        at_ = close + 1;
        before_ = 0;
        return true;
    }

    std::string_view pattern_;
    std::size_t at_;
    char before_ = 0;  // what a range may begin with
    Bytes bytes_;
};

}  // namespace

Glob::Glob(std::string_view pattern) {
    std::size_t at = std::min(pattern.find_first_of(special), pattern.size());
    head_ = pattern.substr(0, at);
    while (at < pattern.size() && !matchless_) {
        switch (pattern[at]) {
            case '*':
                at = add_stars(pattern, at);
                break;
            case '?':
                add({Step::any});
                ++at;
                break;
            case '[':
                at = add_set(pattern, at + 1);
                break;
            case '\\':
                matchless_ = ++at == pattern.size();
                [[fallthrough]];
            default:
                if (!matchless_) add({Step::character, pattern[at]});
                ++at;
        }
    }
    for (auto step = steps_.rbegin(); step != steps_.rend() && step->kind == Step::character; ++step) {
        tail_ += step->value;
    }
    std::reverse(tail_.begin(), tail_.end());
}

// `**` matches folders only between slashes. Git compares the text before the first special character
// separately, so that `**` after it also counts as the beginning: `a**/b` matches `ab`.
std::size_t Glob::add_stars(std::string_view pattern, std::size_t at) {
    const std::size_t end = std::min(pattern.find_first_not_of('*', at), pattern.size());
    const std::string_view rest = pattern.substr(end);
    const bool begins = at == head_.size() || pattern[at - 1] == '/';
    const bool wide = end - at > 1 && begins;
    if (wide && rest.starts_with('/')) {
        add({Step::folders});
        return end + 1;
    }
    add({wide && (rest.empty() || rest.starts_with("\\/")) ? Step::all : Step::star});
    return end;
}

std::size_t Glob::add_set(std::string_view pattern, std::size_t at) {
    SetReader reader(pattern, at);
    const std::optional<Set> read = reader.read();
    matchless_ = !read;
    if (!read) return at;
    add({Step::set, 0, static_cast<std::uint32_t>(sets_.size())});
    sets_.push_back(*read);
    return reader.end();
}

bool Glob::accepts(const Step& step, char c) const {
    if (step.kind == Step::character) return c == step.value;
    if (step.kind == Step::set) return sets_[step.index].test(static_cast<unsigned char>(c));
    return c != '/';
}

// On a mismatch the last star takes one more character, and where it cannot, because it ends at a slash, the
// last `**` takes one more folder. Earlier ones need not: whatever they could gain, the last one can.
bool Glob::matches(std::string_view path) const {
    if (matchless_ || !path.starts_with(head_) || !path.ends_with(tail_)) return false;
    struct Retry {
        std::size_t step = 0;  // 0: none
        std::size_t at = 0;
        Step::Kind kind = Step::star;
    };
    Retry star;
    Retry wide;
    std::size_t at = head_.size();
    std::size_t step = 0;
    for (;;) {
        if (step == steps_.size()) {
            if (at == path.size()) return true;
        } else if (const Step& next = steps_[step]; next.kind == Step::star) {
            star = {++step, at};
            continue;
        } else if (next.kind >= Step::folders) {
            wide = {++step, at, next.kind};
            star = {};
            continue;
        } else if (at < path.size() && accepts(next, path[at])) {
            if (path[at] == '/') star = {};
            ++step;
            ++at;
            continue;
        }
        if (star.step != 0 && star.at < path.size() && path[star.at] != '/') {
            at = ++star.at;
            step = star.step;
            continue;
        }
        if (wide.step == 0) return false;
        wide.at = wide.kind == Step::folders ? path.find('/', wide.at) : wide.at;
        if (wide.at >= path.size()) return false;
        at = ++wide.at;
        step = wide.step;
        star = {};
    }
}

}  // namespace credlint
