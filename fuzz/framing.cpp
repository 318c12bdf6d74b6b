// FrameReader over any bytes: it never loses its position. However a stream is split into pieces, the same
// messages come out; a frame that frame() writes is read again, even after bytes that are not a frame.
#include "lsp/framing.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "support/input.h"
#include "support/require.h"
#include "text/ascii.h"

namespace {

using namespace credlint;
using fuzz::require;
using lsp::FrameReader;

struct Read {
    std::vector<std::string> messages;
    std::size_t complaints = 0;
    friend bool operator==(const Read&, const Read&) = default;
};

void take_all(FrameReader& frames, Read& read) {
    for (FrameReader::Next next = frames.next(); next != FrameReader::Next::none; next = frames.next()) {
        if (next == FrameReader::Next::message)
            read.messages.emplace_back(frames.content());
        else
            ++read.complaints;
    }
}

Read read_in_pieces(std::string_view stream, std::size_t size) {
    FrameReader frames;
    Read read;
    while (!stream.empty()) {
        frames.feed(stream.substr(0, size));
        take_all(frames, read);
        stream.remove_prefix(std::min(size, stream.size()));
    }
    return read;
}

// Any of its bytes may be the beginning of a header.
bool may_contain_header(std::string_view bytes) {
    std::string folded(bytes);
    std::transform(folded.begin(), folded.end(), folded.begin(), [](char c) { return to_lower(c); });
    return folded.find("content-length") != folded.npos;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes = fuzz::bytes_of(data, size);
    const fuzz::Budget budget(size);
    const Read whole = read_in_pieces(bytes, bytes.size() + 1);
    require(whole.complaints <= whole.messages.size() + 1, "one complaint for all that is skipped in one go");
    for (const std::size_t piece : {std::size_t{1}, size % 61 + 2, std::size_t{4096}}) {
        require(read_in_pieces(bytes, piece) == whole, "how a stream is cut does not matter");
    }

    const Read framed = read_in_pieces(lsp::frame(bytes) + lsp::frame("{}"), size % 7 + 1);
    require(framed.messages == std::vector<std::string>{bytes, "{}"} && framed.complaints == 0,
            "what is framed is read");
    if (may_contain_header(bytes)) return 0;
    const Read after = read_in_pieces(bytes + lsp::frame("{}"), size % 13 + 1);
    require(after.messages == std::vector<std::string>{"{}"}, "a frame is found after other bytes");
    return 0;
}
