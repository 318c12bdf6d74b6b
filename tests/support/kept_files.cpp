#include "support/kept_files.h"

#include <algorithm>
#include <map>
#include <vector>

#include <catch2/catch.hpp>

#include "document/document.h"
#include "fix/program_values.h"
#include "support/loaded.h"
#include "text/ascii.h"

namespace credlint::test {
namespace {

// The lines of a text, each ended by LF, CRLF or CR, that a place is on.
Span lines_around(const std::string& text, Span place) {
    const auto is_end = [&](std::size_t i) {
        return text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'));
    };
    if (!place.empty()) --place.end;  // the last of its characters
    while (place.begin > 0 && !is_end(place.begin - 1)) --place.begin;
    while (place.end < text.size() && !is_end(place.end)) ++place.end;
    return place;
}

struct State {
    std::multimap<std::string, std::string> entries;  // that no edit touches: key, and all of it
    std::set<std::string> names;                      // keys of the others, in lowercase
    bool renamed = false;                             // a header is another
};

State state_of(const FixableFile& file, const std::string& text, const std::vector<Span>& edits) {
    std::vector<Span> lines;
    for (const Span edit : edits) lines.push_back(lines_around(text, edit));
    const auto touched = [&](Span place) {
        return std::any_of(lines.begin(), lines.end(),
                           [&](Span line) { return place.begin <= line.end && line.begin <= place.end; });
    };
    const Source source(file.name, text);
    State out;
    for (const Document& document : parse_parts(source, file.format)) {
        for (const Entry& entry : document.entries) {
            const Section& section = document.sections[entry.section];
            const std::string key(source.text(entry.key));
            const bool renamed = !section.header.empty() && touched(section.header);
            out.renamed |= renamed;
            if (renamed || touched(entry.whole)) {
                out.names.insert(folded(key));
                out.names.insert(folded(source.text(entry.parent)));
            } else {
                out.entries.emplace(folded(key), std::string(source.text(section.name)) + "|" + key + "|" +
                                                     std::string(source.text(entry.value)));
            }
        }
    }
    return out;
}

// What edits replace, and what they put there.
struct Places {
    std::vector<Span> before, after;
};

Places places_of(const FixableFile& file, const Edits& edits) {
    Places out;
    std::int64_t moved = 0;
    for (const Edit& edit : edits) {
        out.before.push_back(edit.span);
        const auto begin = static_cast<std::uint32_t>(edit.span.begin + moved);
        // Where lines were removed, the next one is not what the fix is about.
        const auto size = static_cast<std::uint32_t>(edit.replacement.size());
        if (size > 0 || lines_around(file.text, edit.span) != Span{edit.span.begin, edit.span.end - 1})
            out.after.push_back({begin, begin + size});
        moved += static_cast<std::int64_t>(size) - edit.span.size();
    }
    return out;
}

// The keys that an AWS SDK finds in the lines of these places.
void add_names(std::set<std::string>& names, const std::string& text, const loader::Bindings& bindings,
               const std::vector<Span>& places) {
    std::vector<Span> lines;
    for (const Span place : places) lines.push_back(lines_around(text, place));
    for (const loader::Binding& binding : bindings.all) {
        const std::uint32_t at = binding.origin.span.begin;
        if (std::any_of(lines.begin(), lines.end(),
                        [&](Span line) { return line.begin <= at && at <= line.end; }))
            names.insert(folded(binding.parent.empty() ? binding.key : binding.parent));
    }
}

using Values = std::map<std::string, std::string>;

// By `profile|key` or `key`, without those that fixes are about; nothing: refused.
std::optional<Values> values_of(const loader::Bindings& bindings, const std::set<std::string>& names) {
    if (bindings.refusal) return std::nullopt;
    Values out;
    for (const loader::Binding& binding : bindings.all) {
        const std::string& key = binding.parent.empty() ? binding.key : binding.parent;
        if (names.contains(plain_name(key))) continue;
        const loader::BoundSection& section = bindings.sections[binding.section];
        if (!section.kind.empty() && section.kind != "profile") continue;
        out[section.name + "|" + binding.parent + "|" + binding.key] =
            binding.value ? "=" + *binding.value : "";
    }
    return out;
}

// As a failure shows it.
std::string listed(const Values& values) {
    std::string out;
    for (const auto& [key, value] : values) out += key + "=" + value + "\n";
    return out;
}

void check_values(std::string_view who, const std::optional<Values>& before,
                  const std::optional<Values>& after) {
    INFO(who);
    if (!before) return;
    REQUIRE(after);
    REQUIRE(listed(*before) == listed(*after));
}

}  // namespace

std::string plain_name(std::string_view key) {
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (key.starts_with(mark)) key.remove_prefix(mark.size());
    return folded(key);
}

std::optional<std::set<std::string>> names_in_edits(const FixableFile& file, const Edits& edits) {
    const auto [before, after] = places_of(file, edits);
    State old = state_of(file, file.text, before);
    State fresh = state_of(file, edited(file.text, edits), after);
    // A new header makes everything below it part of another section.
    if (old.renamed != fresh.renamed) return std::nullopt;
    std::set<std::string> names = old.names;
    names.insert(fresh.names.begin(), fresh.names.end());
    for (State* state : {&old, &fresh})
        std::erase_if(state->entries, [&](const auto& entry) { return names.contains(entry.first); });
    REQUIRE(old.entries == fresh.entries);
    if (old.renamed || fresh.renamed) return std::nullopt;
    return names;
}

void check_values(const FixableFile& file, const Edits& edits) {
    const std::optional<std::set<std::string>> known = names_in_edits(file, edits);
    if (!known) return;
    const std::set<std::string>& names = *known;
    const std::string after = edited(file.text, edits);
    if (file.format == Format::dotenv) {
        for (const loader::Loader* each : dotenv_loaders()) {
            if (!sees_lines(*each, file.text)) continue;
            check_values(each->name, values_of(read_as(*each, file.text), names),
                         values_of(read_as(*each, after), names));
        }
    }
    if (!file.name.starts_with(".aws/")) return;
    const bool config = file.name == ".aws/config";
    const auto [old_places, new_places] = places_of(file, edits);
    for (const loader::Loader* each : aws_loaders()) {
        const auto read = [&](const std::string& bytes) {
            return read_as(*each, bytes, Format::ini,
                           config ? loader::FileRole::config : loader::FileRole::credentials);
        };
        const loader::Bindings old = read(file.text);
        const loader::Bindings fresh = read(after);
        std::set<std::string> all_names = names;
        add_names(all_names, file.text, old, old_places);
        add_names(all_names, after, fresh, new_places);
        check_values(each->name, values_of(old, all_names), values_of(fresh, all_names));
    }
}

}  // namespace credlint::test
