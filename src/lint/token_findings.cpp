#include "lint/token_findings.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>

#include "lint/support/message.h"
#include "lint/support/suggest_fix.h"
#include "rule/claim.h"
#include "rule/token_prose.h"
#include "text/list.h"

namespace credlint {
namespace {

using Fault = Evidence::Fault;

bool inside(const Evidence& evidence) {
    return evidence.position > 1 && evidence.position < evidence.length;
}

// The position in the value, which is not shown.
std::string at(const Evidence& evidence) {
    if (evidence.position == 1) return "at its start";
    if (evidence.position == evidence.length) return "at its end";
    return "at character " + std::to_string(evidence.position) + " of " + std::to_string(evidence.length);
}

std::string expected_length(const Evidence& evidence) {
    if (evidence.expected_min == evidence.expected_max) return std::to_string(evidence.expected_min);
    if (evidence.expected_max == 0) return "at least " + std::to_string(evidence.expected_min);
    return std::to_string(evidence.expected_min) + " to " + std::to_string(evidence.expected_max);
}

// What is wrong with the value, to be appended to its key.
std::string trouble(const Field& field) {
    const Evidence& evidence = *field.evidence;
    const std::string length = plural(evidence.length, "character");
    switch (evidence.fault) {
        case Fault::white_space:
            return inside(evidence) ? "has white space inside, " + at(evidence)
                                    : "has white space " + at(evidence);
        case Fault::line_break:
            if (evidence.position == evidence.length) return "ends in a carriage return or a line break";
            return "goes over more than one line: a line break " + at(evidence);
        case Fault::ellipsis:
            return "was cut short: it has an ellipsis " + at(evidence);
        case Fault::quote:
            return "has a quote as part of the value, " + at(evidence);
        case Fault::percent_escape:
            return "is URL-encoded: a percent escape " + at(evidence);
        case Fault::non_ascii:
            return "has a character that is not ASCII, " + at(evidence);
        case Fault::wrong_prefix:
            return "does not begin with " + listed(field.token->prefixes, " or ", "`");
        case Fault::other_prefix:
            return "holds " + std::string(evidence.detail);
        case Fault::doubled:
            return "holds the same value twice in a row";
        case Fault::comment:
            return "has a comment as part of the value, " + at(evidence);
        case Fault::content:
            return std::string(evidence.detail);
        case Fault::lower_case:
            return "is in lower case; it must be upper case";
        case Fault::character:
            return "has a character that no " + std::string(field.token->name) + " has, " + at(evidence);
        case Fault::length:
            return "is " + length + " long, not " + expected_length(evidence);
        case Fault::structure:
            return "was cut off or changed: it is not a whole " + std::string(field.token->name);
        case Fault::checksum:
            return "has a checksum that belongs to another value: a typo, a cut or an invention";
        case Fault::shape:
        case Fault::none:
            break;
    }
    return "does not have the form of " + with_article(field.token->name);
}

std::string help_for(const Field& field) {
    const Evidence& evidence = *field.evidence;
    switch (evidence.fault) {
        case Fault::white_space:
            if (evidence.count == 1 && evidence.length == evidence.expected_max) {
                return "this space was probably a `+` that URL decoding lost; copy the value again from its "
                       "source";
            }
            return "something was pasted into the value or it was wrapped; copy it again in one piece";
        case Fault::line_break:
            if (evidence.position == evidence.length) return "take it off the end of the value";
            return "join the value into one line";
        case Fault::quote:
            return "take the quote off; it is not part of the key";
        case Fault::percent_escape:
            return "decode it: `%2F` is `/`, `%2B` is `+`, `%3D` is `=`";
        case Fault::ellipsis:
            return "copy the whole value again, not as a terminal or a document shows it";
        case Fault::doubled:
            return "delete the second half";
        case Fault::comment:
            return "put the comment behind the quote, or on a line of its own";
        case Fault::wrong_prefix:
        case Fault::other_prefix:
            if (field.token->prefixes.empty()) return "put the " + std::string(field.token->name) + " here";
            return "put the value that begins with " + listed(field.token->prefixes, " or ", "`") + " here";
        case Fault::structure:
            return "copy the whole token again, as one line, or get new credentials";
        case Fault::lower_case:
            return "write it in upper case, as it was issued";
        case Fault::length:
            return evidence.length < evidence.expected_min ? "the end was cut off; copy the whole value again"
                   : evidence.length >= 100
                       ? "this looks like another value, perhaps a session token; put the " +
                             std::string(field.token->name) + " here"
                       : "something was added; copy the value again";
        default:
            return "copy the value again from where it was issued";
    }
}

// Such a key is right if the program's code sets LocalStack's address, which is not visible in any file.
bool is_localstack(const Field& field) {
    return field.evidence->fault == Fault::other_prefix && field.evidence->detail == "a LocalStack key";
}

void malformed(const CheckContext& context, const Field& field, FindingCollector& out) {
    FindingSink emit(field.token->meta, out);
    Finding& finding =
        emit(field.entry.value, quoted_key(context.source, field.entry) + " " + trouble(field));
    finding.help = help_for(field);
    if (is_localstack(field)) {
        finding.severity = Severity::warning;
        finding.help = "set `AWS_ENDPOINT_URL` to LocalStack's address beside it, or use a key of AWS";
    }
    if (std::optional<Fix> fix = fix_value(context, field)) finding.fixes.push_back(std::move(*fix));
}

// Each contains what belongs to the other: one mistake, reported where it begins.
const Field* swapped_with(const Credential& credential, const Field& field) {
    const Field* other = credential.find(field.fits->role);
    return other != nullptr && other->fits == field.token ? other : nullptr;
}

// A key of another provider is sent to that provider's address: `OPENAI_BASE_URL` next to `OPENAI_API_KEY`.
class Addresses {
public:
    explicit Addresses(const CheckContext& context) : context_(context) {}

    bool lead_elsewhere(const Field& field) {
        if (field.fits->provider == field.token->provider) return false;
        const std::string key = claim_name(context_.source.text(field.entry.key));
        const std::string vendor = key.substr(0, key.find('_') + 1);
        if (vendor.empty()) return false;
        if (!gathered_) gather();
        const auto name = names_.lower_bound(vendor);
        return name != names_.end() && name->starts_with(vendor);
    }

private:
    void gather() {
        constexpr std::array<std::string_view, 6> ends{"URL", "BASE", "ENDPOINT", "HOST", "URI", "PROVIDER"};
        for (const Entry& entry : context_.document.entries) {
            std::string name = claim_name(context_.source.text(entry.key));
            const auto ends_so = [&](std::string_view end) { return name.ends_with(end); };
            if (!entry.value.empty() && std::any_of(ends.begin(), ends.end(), ends_so))
                names_.insert(std::move(name));
        }
        gathered_ = true;
    }

    const CheckContext& context_;
    bool gathered_ = false;
    std::set<std::string> names_;
};

void wrong_slot(const CheckContext& context, const Credential& credential, const Field& field,
                Addresses& addresses, FindingCollector& out) {
    const Field* other = swapped_with(credential, field);
    if (other != nullptr && other->entry.whole.begin < field.entry.whole.begin) return;
    FindingSink emit(field.token->meta, out);
    const std::string key = quoted_key(context.source, field.entry);
    if (other == nullptr) {
        if (addresses.lead_elsewhere(field)) return;
        Finding& finding = emit(field.entry.value, key + " holds " + with_article(field.fits->name));
        finding.help = "put the " + std::string(field.token->name) + " here";
        // Whoever publishes this value, as intended, exposes the secret.
        if (!field.token->secret && field.fits->secret) finding.severity = Severity::error;
        return;
    }
    const std::string other_key = quoted_key(context.source, other->entry);
    Finding& finding = emit(field.entry.value, key + " and " + other_key + " are swapped");
    finding.help = "exchange the two values";
    finding.fixes.push_back(exchange_keys(context, field.entry, other->entry));
    finding.notes.push_back({other->entry.value, "this is the " + std::string(field.token->name)});
}

}  // namespace

void token_findings(const CheckContext& context, FindingCollector& out) {
    Addresses addresses(context);
    for (const Credential& credential : context.credentials.credentials) {
        for (const Field& field : credential.fields) {
            if (field.verdict == Verdict::malformed) malformed(context, field, out);
            if (field.verdict == Verdict::wrong_slot) wrong_slot(context, credential, field, addresses, out);
        }
    }
}

}  // namespace credlint
