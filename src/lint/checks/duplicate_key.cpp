#include <algorithm>
#include <functional>
#include <map>
#include <tuple>
#include <utility>
#include <vector>

#include "credential/shown_name.h"
#include "lint/check.h"
#include "lint/support/message.h"
#include "lint/support/template_language.h"
#include "text/ascii.h"

namespace credlint::checks {
namespace {

// A key in its scope: the section and the property it is nested in. Case is ignored in INI keys, as in SDKs.
std::string scoped_key(const CheckContext& context, const Entry& entry) {
    const std::string_view key = context.source.text(entry.key);
    return context.document.format == Format::ini ? folded(key) : std::string(key);
}

std::uint32_t hash(std::string_view name, std::uint32_t scope = 0) {
    std::uint32_t value = 2166136261u ^ scope;
    for (const char c : name) value = (value ^ static_cast<unsigned char>(c)) * 16777619u;
    return value;
}

std::uint32_t hash(std::string_view key, const Entry& entry) {
    return hash(key, entry.section ^ (entry.parent.begin << 8));
}

// The hashes that occur more than once, sorted. Four bytes per name show which names need a closer look, so
// that memory use stays small for large files.
std::vector<std::uint32_t> repeated_in(std::vector<std::uint32_t> hashes) {
    std::sort(hashes.begin(), hashes.end());
    auto out = hashes.begin();
    for (auto run = hashes.begin(); run != hashes.end();) {
        const std::uint32_t value = *run;
        const auto next =
            std::find_if(run, hashes.end(), [&](std::uint32_t other) { return other != value; });
        if (next - run > 1) *out++ = value;
        run = next;
    }
    hashes.erase(out, hashes.end());
    hashes.shrink_to_fit();
    return hashes;
}

// Names under which JSON files keep remarks; parsers drop all but one, which does no harm.
bool remark(std::string_view key) {
    return key.starts_with("//") || key.starts_with("_comment");
}

// php.ini and uwsgi.ini repeat names on purpose; a file without credentials may be one of these.
bool of_another_program(const CheckContext& context, bool aws) {
    return !aws && context.document.format == Format::ini && context.credentials.credentials.empty();
}

struct Duplicate {
    Span place;
    Span first;
    std::string message;
    const char* first_label = nullptr;
    const char* help = nullptr;
    bool fatal = false;
};

using Report = std::function<void(Duplicate)>;

void repeated_sections(const CheckContext& context, bool fatal, const Report& report) {
    // In JSON, objects of the same name may appear anywhere.
    if (context.document.format == Format::json) return;
    const std::vector<Section>& sections = context.document.sections;
    std::vector<std::uint32_t> hashes;
    hashes.reserve(sections.size());
    for (std::size_t i = 1; i < sections.size(); ++i)
        hashes.push_back(hash(context.source.text(sections[i].name)));
    const std::vector<std::uint32_t> repeated = repeated_in(std::move(hashes));
    if (repeated.empty()) return;

    std::map<std::string_view, Span> first;
    for (std::size_t i = 1; i < sections.size(); ++i) {
        const std::string_view name = context.source.text(sections[i].name);
        if (!std::binary_search(repeated.begin(), repeated.end(), hash(name))) continue;
        const auto [place, is_first] = first.try_emplace(name, sections[i].header);
        if (is_first) continue;
        report({sections[i].header, place->second, "duplicate section `" + shown_name(name) + "`",
                "first defined here",
                fatal ? "merge the two; boto3 and the AWS CLI reject the whole file" : "merge the two",
                fatal});
    }
}

void repeated_keys(const CheckContext& context, bool aws, const Report& report) {
    const bool json = context.document.format == Format::json;
    std::vector<std::uint32_t> hashes;
    hashes.reserve(context.document.entries.size());
    for (const Entry& entry : context.document.entries) {
        if (!entry.key.empty()) hashes.push_back(hash(scoped_key(context, entry), entry));
    }
    const std::vector<std::uint32_t> repeated = repeated_in(std::move(hashes));
    if (repeated.empty()) return;

    using Scope = std::tuple<std::uint32_t, std::uint32_t, std::string>;
    std::map<Scope, Span> first;
    for (const Entry& entry : context.document.entries) {
        if (entry.key.empty()) continue;
        const std::string key = scoped_key(context, entry);
        if (!std::binary_search(repeated.begin(), repeated.end(), hash(key, entry))) continue;
        const auto [place, is_first] = first.try_emplace({entry.section, entry.parent.begin, key}, entry.key);
        if (is_first) continue;
        if (json && remark(key)) continue;
        // In setup.cfg, tox.ini and the like, indented lines continue the value above.
        if (context.document.format == Format::ini && !aws && !entry.parent.empty()) continue;
        // For boto3 and the CLI, nested properties are text of the property that contains them.
        const bool fatal = aws && entry.parent.empty();
        report({entry.key, place->second,
                "duplicate key " + quoted_key(context.source, entry) + in_section(context, entry.section),
                "first set here",
                json    ? "keep one; parsers use the last one or the first, or reject the file"
                : fatal ? "keep one line; boto3 and the AWS CLI reject the whole file"
                        : "keep one line; which one is used depends on the loader",
                fatal});
    }
}

}  // namespace

void duplicate_key(const CheckContext& context, FindingSink& emit) {
    const bool aws = aws_shared_file(context);
    // One line for each branch.
    const bool line_based =
        context.document.format == Format::dotenv || context.document.format == Format::ini;
    if (line_based && has_template_statements(context.source.bytes())) return;
    const bool once = of_another_program(context, aws);
    const auto write = [&](Duplicate& duplicate) {
        Finding& finding = emit(duplicate.place, std::move(duplicate.message));
        finding.notes.push_back({duplicate.first, duplicate.first_label});
        finding.help = duplicate.help;
        if (!duplicate.fatal) finding.severity = once ? Severity::note : Severity::warning;
    };
    std::size_t count = 0;
    Duplicate first;
    const Report report = [&](Duplicate duplicate) {
        ++count;
        if (!once) return write(duplicate);
        if (count == 1 || duplicate.place.begin < first.place.begin) first = std::move(duplicate);
    };
    repeated_sections(context, aws, report);
    repeated_keys(context, aws, report);
    if (!once || count == 0) return;
    if (count > 1) first.message += ", the first of " + std::to_string(count);
    write(first);
}

}  // namespace credlint::checks
