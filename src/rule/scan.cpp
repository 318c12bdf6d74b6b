#include "rule/scan.h"

#include <algorithm>
#include <array>
#include <vector>

#include "text/ascii.h"

namespace credlint {
namespace {

// Each table lookup waits for the one before it, so several places are read in turn: each quarter of a block
// on its own. A block is small enough that what is found in it needs little memory.
constexpr std::size_t streams = 4;
constexpr std::size_t block = 64 * 1024;

// One reader of a part of the buffer, and what it found.
class Stream {
public:
    Stream(const LiteralTable& table, std::string_view bytes) : table_(table), bytes_(bytes) {}

    // Looks for what begins in [begin, end).
    void start(std::size_t begin, std::size_t end) {
        begin_ = begin;
        end_ = end;
        hits_.clear();
    }

    // What ends after the byte at `last`, according to the row that it led to.
    void note(std::uint16_t row, std::size_t last) {
        if (row < table_.ending) return;
        const std::size_t ending = static_cast<std::size_t>(row - table_.ending) / table_.row_cells;
        for (std::size_t i = table_.first[ending]; i < table_.first[ending + 1]; ++i) {
            const std::uint16_t index = table_.ends[i];
            const PackedLiteral& literal = table_.literals[index];
            const std::size_t at = last + 1 - literal.text.size;
            if (at < begin_ || at >= end_) continue;
            if (!literal.inside && !may_begin_word(bytes_, at)) continue;
            hits_.push_back({static_cast<std::uint32_t>(at), index});
        }
    }

    // Reads on from `at` until nothing that begins before the end can still be open.
    void finish(std::uint16_t row, std::size_t at) {
        const std::size_t last = std::min(bytes_.size(), end_ + table_.longest - 1);
        for (; at < last; ++at) {
            row =
                table_.next[row * LiteralTable::cell + table_.column[static_cast<unsigned char>(bytes_[at])]];
            note(row, at);
        }
    }

    // In the order of beginnings; the automaton reports them in that of ends.
    void visit(const std::function<void(const LiteralHit&)>& visitor) {
        std::stable_sort(hits_.begin(), hits_.end(),
                         [](const Hit& a, const Hit& b) { return a.begin < b.begin; });
        for (const Hit& hit : hits_) visitor({hit.begin, table_.literal(hit.literal)});
    }

private:
    struct Hit {
        std::uint32_t begin;
        std::uint16_t literal;
    };

    const LiteralTable& table_;
    std::string_view bytes_;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
    std::vector<Hit> hits_;
};

using Streams = std::array<Stream, streams>;

// Each stream reads `count` bytes, in turn.
void read(const LiteralTable& table, std::string_view bytes, std::size_t begin, std::size_t count,
          Streams& all) {
    const std::uint16_t* next = table.next.data();
    const std::uint8_t* column = table.column.data();
    const std::uint16_t ending = table.ending;
    const auto* byte = reinterpret_cast<const unsigned char*>(bytes.data()) + begin;
    std::array<std::uint16_t, streams> rows{};
    for (std::size_t i = 0; i < count; ++i) {
        std::uint16_t furthest = 0;
        for (std::size_t s = 0; s < streams; ++s) {
            rows[s] = next[std::size_t{rows[s]} * LiteralTable::cell + column[byte[i + s * count]]];
            furthest = std::max(furthest, rows[s]);
        }
        if (furthest < ending) continue;
        for (std::size_t s = 0; s < streams; ++s) all[s].note(rows[s], begin + i + s * count);
    }
    for (std::size_t s = 0; s < streams; ++s) all[s].finish(rows[s], begin + (s + 1) * count);
}

bool in_word(char c) {
    return is_letter_or_digit(c) || c == '_';
}

}  // namespace

bool may_begin_word(std::string_view bytes, std::size_t at) {
    if (at == 0 || !in_word(bytes[at - 1]) || !in_word(bytes[at])) return true;
    if (at >= 2 && bytes[at - 2] == '\\') return true;
    return at >= 3 && bytes[at - 3] == '%' && is_hex_digit(bytes[at - 2]) && is_hex_digit(bytes[at - 1]);
}

void scan(const RuleBook& rules, std::string_view bytes,
          const std::function<void(const LiteralHit&)>& visit) {
    const LiteralTable& table = rules.literals;
    if (table.literals.empty()) return;
    const Stream fresh(table, bytes);
    Streams all = {fresh, fresh, fresh, fresh};
    for (std::size_t begin = 0; begin < bytes.size(); begin += block) {
        const std::size_t size = std::min(block, bytes.size() - begin);
        const std::size_t count = size / streams;
        // The last stream reads the remainder of the division by four.
        for (std::size_t i = 0; i < streams; ++i) {
            all[i].start(begin + i * count, i + 1 < streams ? begin + (i + 1) * count : begin + size);
        }
        read(table, bytes, begin, count, all);
        for (Stream& stream : all) stream.visit(visit);
    }
}

}  // namespace credlint
