#include "credential/aws/session_token.h"

#include <algorithm>
#include <array>

namespace credlint::aws {
namespace {

using Kind = SessionToken::Kind;

// Type and name come first and fill whole groups of base64, so that the text identifies them.
struct Form {
    std::string_view text;
    std::uint8_t type;
    std::uint8_t version;
    bool extra;  // version 1: a part after the creation time
};
constexpr std::array forms{
    Form{"IQoJb3JpZ2luX2Vj", 0x21, 2, false},
    Form{"AgoJb3JpZ2luX2Vj", 0x02, 2, false},
    Form{"FQoDYXdz", 0x15, 1, false},
    Form{"FwoGZXIvYXdz", 0x17, 1, true},
};
static_assert(std::all_of(forms.begin(), forms.end(),
                          [](const Form& form) { return form.text.size() % 4 == 0; }));

// Shorter texts are the beginning of too many things; AWS has no token of fewer characters (STS model: 4 to
// 20000).
constexpr std::size_t shortest_beginning = 4;

const Form* form_of(std::string_view text) {
    const auto found = std::find_if(forms.begin(), forms.end(), [&](const Form& form) {
        return text.starts_with(form.text) ||
               (text.size() >= shortest_beginning && form.text.starts_with(text));
    });
    return found != forms.end() ? &*found : nullptr;
}

// Where the beginning of a known type has one character too many or too few. Not one that differs: other
// types begin like that.
std::optional<std::size_t> damage(std::string_view text) {
    for (const Form& form : forms) {
        const auto differ = std::mismatch(text.begin(), text.end(), form.text.begin(), form.text.end());
        const auto at = static_cast<std::size_t>(differ.first - text.begin());
        if (at == text.size() || at == form.text.size()) continue;
        if (text.substr(at).starts_with(form.text.substr(at + 1)) ||
            text.substr(at + 1).starts_with(form.text.substr(at))) {
            return at;
        }
    }
    return std::nullopt;
}

// 64: not base64. `-` and `_` are those of the alphabet for URLs.
constexpr std::array<std::uint8_t, 256> sextets = [] {
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::array<std::uint8_t, 256> table{};
    table.fill(64);
    for (std::size_t i = 0; i < alphabet.size(); ++i) {
        table[static_cast<unsigned char>(alphabet[i])] = static_cast<std::uint8_t>(i);
    }
    table['-'] = 62;
    table['_'] = 63;
    return table;
}();

unsigned sextet(char c) {
    return sextets[static_cast<unsigned char>(c)];
}

// Base64 whose bytes are decoded in place, so that no decoded copy has to be kept.
class Base64 {
public:
    explicit Base64(std::string_view text) : text_(text) {
        while (padding_ < 2 && text_.ends_with('=')) {
            text_.remove_suffix(1);
            ++padding_;
        }
        const auto outside = std::find_if(text_.begin(), text_.end(), [](char c) { return sextet(c) == 64; });
        readable_ = static_cast<std::size_t>(outside - text_.begin());
    }

    std::size_t size() const { return readable_ * 6 / 8; }
    unsigned operator[](std::size_t byte) const {
        const std::size_t at = byte * 8 / 6;
        const unsigned shift = 4 - static_cast<unsigned>(byte * 8 % 6);
        return (sextet(text_[at]) << 6 | sextet(text_[at + 1])) >> shift & 0xff;
    }

    // The first character that is not base64.
    std::optional<std::size_t> outside() const {
        return readable_ < text_.size() ? std::optional(readable_) : std::nullopt;
    }
    bool for_urls() const { return text_.find_first_of("-_") != text_.npos; }
    bool mixed() const { return for_urls() && text_.find_first_of("+/") != text_.npos; }
    // RFC 4648: padded to groups of four, and the bits that belong to no byte are zero. In URLs the padding
    // may be left out.
    bool whole() const {
        if (outside() || text_.size() % 4 == 1) return false;
        const bool padded = (text_.size() + padding_) % 4 == 0;
        if (!padded && !(for_urls() && padding_ == 0)) return false;
        const unsigned unused = text_.size() % 4 == 2 ? 15 : text_.size() % 4 == 3 ? 3 : 0;
        return (sextet(text_.back()) & unused) == 0;
    }

private:
    std::string_view text_;
    std::size_t padding_ = 0;
    std::size_t readable_ = 0;
};

struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;

    std::size_t size() const { return end - begin; }
};

// Reads fields one after the other; stays where one cannot be read.
class Reader {
public:
    Reader(const Base64& bytes, Range range) : bytes_(bytes), at_(range.begin), end_(range.end) {}

    std::size_t at() const { return at_; }
    bool done() const { return at_ == end_; }

    bool number(unsigned field, std::uint64_t& out) {
        const std::size_t start = at_;
        return (byte(field << 3) && varint(out)) || back_to(start);
    }
    bool blob(unsigned field, std::size_t least, std::size_t most, Range& out) {
        const std::size_t start = at_;
        std::uint64_t length = 0;
        if (!byte(field << 3 | 2) || !varint(length) || length < least || length > most) {
            return back_to(start);
        }
        if (length > end_ - at_) {
            at_ = end_;  // that much is missing
            return false;
        }
        out = {at_, at_ + static_cast<std::size_t>(length)};
        at_ = out.end;
        return true;
    }

private:
    bool back_to(std::size_t start) {
        at_ = at_ == end_ ? end_ : start;
        return false;
    }
    bool byte(unsigned expected) {
        if (at_ == end_ || bytes_[at_] != expected) return false;
        ++at_;
        return true;
    }
    // In as few bytes as it needs, as every encoder writes it.
    bool varint(std::uint64_t& out) {
        out = 0;
        for (unsigned shift = 0; shift < 64 && at_ < end_; shift += 7) {
            const unsigned next = bytes_[at_++];
            if (shift == 63 && next > 1) return false;
            out |= std::uint64_t{next & 0x7fU} << shift;
            if (next < 0x80) return next != 0 || shift == 0;
        }
        return false;
    }

    const Base64& bytes_;
    std::size_t at_;
    std::size_t end_;
};

constexpr std::size_t any_length = 1 << 20;

// Two positive integers in DER, as short as they can be.
bool is_signature(const Base64& bytes, Range range) {
    if (range.size() < 8 || range.size() > 127 || bytes[range.begin] != 0x30 ||
        bytes[range.begin + 1] != range.size() - 2) {
        return false;
    }
    std::size_t at = range.begin + 2;
    for (int i = 0; i < 2; ++i) {
        if (range.end - at < 3 || bytes[at] != 0x02) return false;
        const std::size_t length = bytes[at + 1];
        at += 2;
        if (length == 0 || length > range.end - at || bytes[at] >= 0x80) return false;
        if (length > 1 && bytes[at] == 0 && bytes[at + 1] < 0x80) return false;
        at += length;
    }
    return at == range.end;
}

// Small numbers of either sign: one that has lost bytes in the middle is huge.
bool is_key(std::uint64_t key) {
    constexpr std::uint64_t large = std::uint64_t{1} << 40;
    return key < large || key >= std::uint64_t{0} - large;
}

bool is_region(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

std::string text_of(const Base64& bytes, Range range) {
    std::string out;
    for (std::size_t i = range.begin; i < range.end; ++i) out += static_cast<char>(bytes[i]);
    return out;
}

std::optional<std::uint64_t> account_of(const Base64& bytes, Range range) {
    std::uint64_t account = 0;
    for (std::size_t i = range.begin; i < range.end; ++i) {
        if (bytes[i] < '0' || bytes[i] > '9') return std::nullopt;
        account = account * 10 + (bytes[i] - '0');
    }
    return account;
}

// STS dates from 2011; later than 2106 is not a time but noise.
bool is_time(std::uint64_t seconds) {
    return seconds >= 1'300'000'000 && seconds <= 0xffff'ffff;
}

// The only message inside the token, after its type: reads it, or says at which byte it is invalid.
class Message {
public:
    Message(const Base64& bytes, const Form& form) : bytes_(bytes), form_(form) {}

    std::optional<std::size_t> fault(SessionToken& out) {
        Reader in(bytes_, {form_.text.size() / 4 * 3, bytes_.size()});
        if (!(form_.version == 2 ? version_2(in, out) : version_1(in, out))) return fault_.value_or(in.at());
        // Fields that AWS may add one day are not damage, if they form a message up to the end.
        unsigned field = form_.version == 2 ? 8 : form_.extra ? 7 : 6;
        for (; !in.done() && field < 16; ++field) {
            std::uint64_t number = 0;
            Range range;
            if (!in.number(field, number) && !in.blob(field, 0, any_length, range)) return in.at();
            longer_ = true;
        }
        return in.done() ? std::nullopt : std::optional(in.at());
    }
    bool longer() const { return longer_; }

private:
    bool at(std::size_t byte, bool valid) {
        if (!valid) fault_ = byte;
        return valid;
    }

    bool version_1(Reader& in, SessionToken& out) {
        std::uint64_t key = 0;
        Range iv, cipher, extra;
        return in.number(2, key) && is_key(key) && in.blob(3, 12, 12, iv) &&
               in.blob(4, 1, any_length, cipher) && issued(in, 5, out) &&
               (!form_.extra || in.blob(6, 1, any_length, extra));
    }

    bool version_2(Reader& in, SessionToken& out) {
        std::uint64_t key = 0;
        Range region, signature, content, extra;
        if (!in.number(2, key) || !is_key(key) || !in.blob(3, 1, 64, region)) return false;
        out.region = text_of(bytes_, region);
        return at(region.begin, is_region(out.region)) && in.blob(4, 1, any_length, signature) &&
               at(signature.begin, is_signature(bytes_, signature)) && in.blob(5, 1, any_length, content) &&
               encrypted(content, out) && issued(in, 6, out) && in.blob(7, 1, any_length, extra);
    }

    bool encrypted(Range content, SessionToken& out) {
        Reader in(bytes_, content);
        std::uint64_t key = 0, small = 0;
        Range account, iv, cipher;
        const bool read = in.number(1, key) && is_key(key) && in.number(2, small) && small < 0x80 &&
                          in.blob(3, 12, 12, account) && in.blob(4, 12, 12, iv) &&
                          in.blob(5, 1, any_length, cipher) && in.done();
        if (!read) return at(in.at(), false);
        out.account = account_of(bytes_, account);
        return at(account.begin, out.account.has_value());
    }

    bool issued(Reader& in, unsigned field, SessionToken& out) {
        const std::size_t start = in.at();
        std::uint64_t seconds = 0;
        if (!in.number(field, seconds)) return false;
        out.issued = static_cast<std::int64_t>(seconds);
        return at(start, is_time(seconds));
    }

    const Base64& bytes_;
    const Form& form_;
    std::optional<std::size_t> fault_;
    bool longer_ = false;
};

SessionToken malformed(std::size_t head, std::size_t position) {
    SessionToken out;
    out.kind = Kind::malformed;
    out.head = head;
    out.position = position;
    return out;
}

}  // namespace

SessionToken decode_session_token(std::string_view text) {
    const Form* form = form_of(text);
    if (form == nullptr) {
        const std::optional<std::size_t> at = damage(text);
        return at ? malformed(0, *at + 1) : SessionToken();
    }
    const std::size_t head = std::min(form->text.size(), text.size());
    if (text.size() <= form->text.size()) return malformed(head, 0);

    const Base64 bytes(text);
    if (const auto outside = bytes.outside()) {
        SessionToken out = malformed(head, *outside + 1);
        out.invalid_character = true;
        return out;
    }
    SessionToken out;
    Message message(bytes, *form);
    if (const auto fault = message.fault(out)) {
        return malformed(head, *fault < bytes.size() ? *fault * 4 / 3 + 1 : 0);
    }
    if (!bytes.whole() || bytes.mixed()) return malformed(head, text.size());
    if (bytes.for_urls() || message.longer()) return {};
    out.kind = Kind::decoded;
    out.head = head;
    out.type = form->type;
    out.version = form->version;
    return out;
}

}  // namespace credlint::aws
