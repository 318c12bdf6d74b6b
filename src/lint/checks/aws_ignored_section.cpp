#include <string>
#include <string_view>
#include <unordered_set>

#include "credential/aws/profiles.h"
#include "credential/shown_name.h"
#include "lint/check.h"

namespace credlint::checks {
namespace {

using aws::SectionName;
using Fault = SectionName::Fault;
using Kind = SectionName::Kind;

// What SDKs do with such a header, and what to do about it.
struct Wording {
    std::string message;
    std::string help;
    Severity severity = Severity::warning;
    Fix::Safety safety = Fix::Safety::unsafe;
    bool fixable = true;
};

// `[profile dev]`: what the header should be.
std::string right_header(const SectionName& section, std::string_view name) {
    std::string out = "`[";
    if (!section.word.empty()) out.append(section.word).append(" ");
    return out + shown_name(name) + "]`";
}

Wording wording_for(const SectionName& section, std::string_view header_text, std::string_view name) {
    const std::string header = "`[" + shown_name(header_text) + "]`";
    const std::string right = right_header(section, name);
    const std::string write = "write " + right;
    const std::string rename = "rename it: all SDKs accept letters, digits and `_-/.%@:+`";
    switch (section.fault) {
        case Fault::no_prefix:
            return {"SDKs ignore " + header + ": in `config`, a profile header begins with `profile`", write,
                    Severity::warning, Fix::Safety::safe};
        case Fault::prefix:
            return {"SDKs do not find profile `" + shown_name(name) +
                        "`: in `credentials`, a header must not contain the word `profile`",
                    write, Severity::error, Fix::Safety::safe};
        case Fault::misplaced:
            return {"SDKs read " + header + " only in `config`", "move it to `~/.aws/config`",
                    Severity::warning, Fix::Safety::unsafe, false};
        case Fault::joined:
            return {"SDKs ignore " + header + ": it is neither a profile nor a session", write};
        case Fault::misspelt: {
            const bool boto = section.word == "profile" && header_text.starts_with("profile");
            return {(boto ? "only boto3 and the AWS CLI treat " + header + " as a profile"
                          : "SDKs ignore " + header),
                    write};
        }
        case Fault::upper_default:
            return {
                "`[DEFAULT]` is not the default profile: boto3 and the AWS CLI add its lines to all "
                "other profiles",
                "write `[default]`", Severity::error};
        case Fault::default_case:
            return {header + " is not the default profile: its name is `default`", "write `[default]`"};
        case Fault::nameless:
            return {"SDKs ignore " + header + ": it has no name", "add a name", Severity::warning,
                    Fix::Safety::unsafe, false};
        case Fault::spaces_around:
            return {"boto3, the AWS CLI and the JavaScript SDK treat the spaces in `[ " +
                        shown_name(header_text) + " ]` as part of the name",
                    write, Severity::warning, Fix::Safety::safe};
        case Fault::quotes:
            return {"only boto3, the AWS CLI and the JavaScript SDK remove the quotes in " + header, write,
                    Severity::warning, Fix::Safety::safe};
        case Fault::quoted_space:
            // The CLI itself writes such headers.
            return {
                "only boto3 and the AWS CLI read " + header + ": other SDKs do not accept spaces in a name",
                rename, Severity::note, Fix::Safety::unsafe, false};
        case Fault::space:
            return {"most SDKs ignore " + header + ": they do not accept spaces in a name", rename,
                    Severity::warning, Fix::Safety::unsafe, false};
        case Fault::characters:
            return {"the Rust, Java and C++ SDKs ignore " + header + " because of the characters in its name",
                    rename, Severity::warning, Fix::Safety::unsafe, false};
        case Fault::none:
            break;
    }
    return {};
}

// The corrected header, without moving text: only what precedes and follows the name is rewritten.
Fix fixed_header(const CheckContext& context, const Section& section, const SectionName& name,
                 std::string title, Fix::Safety safety) {
    Fix fix{std::move(title), safety, {}};
    const bool of_default = name.fault == Fault::upper_default || name.fault == Fault::default_case;
    const std::uint32_t begin = section.header.begin + 1;
    const std::uint32_t end = section.header.end - 1;
    if (of_default) {
        fix.edits.push_back({{begin, end}, "default"});
        return fix;
    }
    const std::string before = name.word.empty() ? std::string() : std::string(name.word) + " ";
    if (context.source.text({begin, name.name.begin}) != before)
        fix.edits.push_back({{begin, name.name.begin}, before});
    if (name.name.end < end) fix.edits.push_back({{name.name.end, end}, ""});
    return fix;
}

}  // namespace

void aws_ignored_section(const CheckContext& context, FindingSink& emit) {
    const std::size_t count = context.document.sections.size();
    const auto name_at = [&](std::size_t i) {
        return aws::section_name(context.source, context.document, aws::profiles_of(context.credentials), i);
    };
    std::size_t first = 0;
    while (first < count && name_at(first).fault == Fault::none) ++first;
    if (first == count) return;

    const auto name_of = [&](const SectionName& section) {
        const bool cased = section.fault == Fault::upper_default || section.fault == Fault::default_case;
        return cased ? std::string_view("default") : context.source.text(section.name);
    };
    // Fixing a header must not create a second one with its name.
    std::unordered_set<std::string_view> profiles, others;
    const auto take = [&](const SectionName& section) {
        return (section.kind == Kind::profile ? profiles : others).insert(name_of(section)).second;
    };
    for (std::size_t i = 0; i < count; ++i) {
        const SectionName section = name_at(i);
        if (section.fault == Fault::none) take(section);
    }
    for (std::size_t i = first; i < count; ++i) {
        const SectionName section = name_at(i);
        if (section.fault == Fault::none) continue;
        const Section& place = context.document.sections[i];
        Wording wording = wording_for(section, context.source.text(place.name), name_of(section));
        Finding& finding = emit(place.header, std::move(wording.message));
        finding.severity = wording.severity;
        finding.help = std::move(wording.help);
        if (!wording.fixable) continue;
        if (take(section)) {
            finding.fixes.push_back(fixed_header(context, place, section, finding.help, wording.safety));
        } else {
            finding.help = "move its lines to " + right_header(section, name_of(section));
        }
    }
}

}  // namespace credlint::checks
