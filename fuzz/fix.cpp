// --fix over any document: what no edit touches is read as it was before, the edits make the bytes that are
// written, and fixing again changes nothing. In memory, without git.
#include "recipe/fix.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/value.h"
#include "recipe/memory.h"
#include "recipe/run.h"
#include "support/documents.h"
#include "support/memory_files.h"
#include "support/require.h"

namespace {

using namespace credlint;
using fuzz::require;

const std::string path = "linted.env";

class Fixer {
public:
    explicit Fixer(Format format) {
        memory_.read = [](auto source, Format of, const RuleBook& rules) {
            return std::make_shared<const Reading>(read(std::move(source), of, rules));
        };
        memory_.ask_git = [](const std::vector<std::string>& paths) {
            return std::vector<GitAnswer>(paths.size(), {GitState::tracked});
        };
        request_.paths = {path};
        request_.format = format;
        request_.now = fuzz::now;
        request_.memory = &memory_;
    }

    // Nothing: nothing to fix.
    std::vector<MendedFile> fixed(const std::string& bytes, Fix::Safety permitted) const {
        test::MemoryFiles files;
        files.add(path, bytes);
        const Report report = run(request_, files, builtin_rules());
        return mended_files(report, request_, files, builtin_rules(), permitted);
    }

private:
    Memory memory_;
    Request request_;
};

// What a program reads of an entry.
struct Read {
    std::string section, key, value;
    friend bool operator==(const Read&, const Read&) = default;
};

struct Place {
    Span whole;
    Read read;
};

std::vector<Place> places_of(const std::string& bytes, Format format) {
    const Source source(path, bytes);
    std::vector<Place> out;
    for (const Document& document : parse_parts(source, format)) {
        for (const Entry& entry : document.entries) {
            out.push_back(
                {entry.whole,
                 {std::string(source.text(document.sections[entry.section].name)),
                  std::string(entry_name(source, entry)), read_value(source, document.format, entry).text}});
        }
    }
    return out;
}

// Where a place that no edit touches is afterwards; nothing: one touches it.
std::optional<std::uint32_t> moved(Span place, const Edits& edits) {
    std::int64_t by = 0;
    for (const Edit& edit : edits) {
        if (edit.span.begin < place.end && place.begin < edit.span.end) return std::nullopt;
        if (edit.span.empty() && place.begin < edit.span.begin && edit.span.begin < place.end)
            return std::nullopt;
        if (edit.span.end <= place.begin)
            by += static_cast<std::int64_t>(edit.replacement.size()) - edit.span.size();
    }
    return static_cast<std::uint32_t>(place.begin + by);
}

void require_untouched(const MendedFile& file, Format format) {
    const std::vector<Place> after = places_of(file.after, format);
    for (const Place& place : places_of(file.before, format)) {
        const std::optional<std::uint32_t> begin = moved(place.whole, file.edits);
        if (!begin) continue;
        const bool kept = std::any_of(after.begin(), after.end(), [&](const Place& other) {
            return other.whole.begin == *begin && other.read == place.read;
        });
        require(kept, "an entry that no edit touches is read as it was");
    }
}

void require_sound(const std::string& bytes, Format format, Fix::Safety permitted) {
    const Fixer fixer(format);
    const std::vector<MendedFile> fixed = fixer.fixed(bytes, permitted);
    if (fixed.empty()) return;
    require(fixed.size() == 1 && fixed.front().path == path, "only the linted file is fixed");
    const MendedFile& file = fixed.front();
    require(file.before == bytes && edited(bytes, file.edits) == file.after,
            "the edits make what is written");
    require(file.fixed > 0 && file.after != bytes, "what is fixed has changed");
    if (permitted == Fix::Safety::safe) require_untouched(file, format);
    require(fixer.fixed(file.after, permitted).empty(), "fixing again changes nothing");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string input = fuzz::bytes_of(data, size);
    const fuzz::Budget budget(4 * size);  // each round lints the file again
    std::string_view rest = input;
    const Format format = fuzz::take_format(rest);
    const std::string bytes = fuzz::expanded(rest);
    require_sound(bytes, format, size % 4 == 0 ? Fix::Safety::unsafe : Fix::Safety::safe);
    return 0;
}
