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
            return "contains whitespace " + at(evidence);
        case Fault::line_break:
            if (evidence.position == evidence.length) return "ends with a carriage return or a line break";
            return "contains a line break " + at(evidence);
        case Fault::ellipsis:
            return "is truncated: it contains an ellipsis " + at(evidence);
        case Fault::quote:
            return "contains a quote " + at(evidence);
        case Fault::percent_escape:
            return "is URL-encoded: it contains a percent escape " + at(evidence);
        case Fault::non_ascii:
            return "contains a non-ASCII character " + at(evidence);
        case Fault::wrong_prefix:
            return "does not begin with " + listed(field.token->prefixes, " or ", "`");
        case Fault::other_prefix:
            return "contains " + std::string(evidence.detail);
        case Fault::doubled:
            return "contains the same value twice in a row";
        case Fault::comment:
            return "contains a comment " + at(evidence);
        case Fault::content:
            return std::string(evidence.detail);
        case Fault::lower_case:
            return "must be uppercase";
        case Fault::character:
            return "contains a character that is not allowed in " + with_article(field.token->name) + ", " +
                   at(evidence);
        case Fault::length:
            return "is " + length + " long instead of " + expected_length(evidence);
        case Fault::structure:
            return "is a truncated or modified " + std::string(field.token->name);
        case Fault::checksum:
            return "has a checksum mismatch: the token is mistyped, truncated or made up";
        case Fault::shape:
        case Fault::none:
            break;
    }
    return "does not have the format of " + with_article(field.token->name);
}

std::string help_for(const Field& field) {
    const Evidence& evidence = *field.evidence;
    switch (evidence.fault) {
        case Fault::white_space:
            if (evidence.count == 1 && evidence.length == evidence.expected_max) {
                return "copy the value again from its source; this space was probably a `+` before URL "
                       "decoding";
            }
            return "copy the value again in one piece; it was wrapped, or something was pasted into it";
        case Fault::line_break:
            if (evidence.position == evidence.length) return "remove it from the end of the value";
            return "join the value into one line";
        case Fault::quote:
            return "remove the quote; it is not part of the key";
        case Fault::percent_escape:
            return "decode it: `%2F` is `/`, `%2B` is `+`, `%3D` is `=`";
        case Fault::ellipsis:
            return "copy the complete value again; terminals and documents may show a shortened one";
        case Fault::doubled:
            return "remove the second half";
        case Fault::comment:
            return "put the comment after the closing quote, or on its own line";
        case Fault::wrong_prefix:
        case Fault::other_prefix:
            if (field.token->prefixes.empty()) return "set it to the " + std::string(field.token->name);
            return "set it to the value that begins with " + listed(field.token->prefixes, " or ", "`");
        case Fault::structure:
            return "copy the complete token again as one line, or get new credentials";
        case Fault::lower_case:
            return "write it in uppercase, as it was issued";
        case Fault::length:
            return evidence.length < evidence.expected_min
                       ? "copy the complete value again; its end is missing"
                   : evidence.length >= 100 ? "set it to the " + std::string(field.token->name) +
                                                  "; this looks like another value, perhaps a session token"
                                            : "copy the value again; it contains extra characters";
        default:
            return "copy the value again from its source";
    }
}

// Whether a fix does what the help says.
bool fix_is_help(Fault fault) {
    return fault == Fault::line_break || fault == Fault::quote || fault == Fault::percent_escape;
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
        finding.help = "also set `AWS_ENDPOINT_URL` to LocalStack's address, or use an AWS key";
    }
    if (std::optional<Fix> fix = fix_value(context, field)) {
        if (fix_is_help(field.evidence->fault)) finding.help = fix->title;
        finding.fixes.push_back(std::move(*fix));
    }
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
        Finding& finding = emit(field.entry.value, key + " contains " + with_article(field.fits->name));
        finding.help = "set it to the " + std::string(field.token->name);
        // Whoever publishes this value, as intended, exposes the secret.
        if (!field.token->secret && field.fits->secret) finding.severity = Severity::error;
        return;
    }
    const std::string other_key = quoted_key(context.source, other->entry);
    Finding& finding = emit(field.entry.value, key + " and " + other_key + " are swapped");
    finding.help = "swap the two values";
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
