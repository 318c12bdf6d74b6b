#include "credential/aws/near_names.h"
#include "credential/shown_name.h"
#include "lint/check.h"
#include "lint/settings.h"
#include "lint/words.h"
#include "rule/claim.h"

namespace credlint::checks {
namespace {

using How = aws::NearName::How;

constexpr std::string_view service_endpoint = "AWS_ENDPOINT_URL_";

// Where in the key the name begins that is not known: behind the words of a group, and behind the beginning
// that all endpoints of services share.
std::size_t name_begin(std::string_view key, bool shared_file) {
    if (shared_file) return 0;
    const std::size_t at = aws::variable_begin(key);
    return key.substr(at).starts_with(service_endpoint) ? at + service_endpoint.size() : at;
}

// Whether the right name is set beside it: then the other one is meant for another program.
bool set_beside(const Subject& subject, std::string_view right, std::uint32_t section) {
    const std::string name = claim_name(right);
    const auto same = [&](const Entry& entry) {
        return entry.section == section && entry.parent.empty() &&
               claim_name(subject.source.text(entry.key)) == name;
    };
    for (const aws::Setting& setting : subject.credentials.settings) {
        if (same(setting.entry)) return true;
    }
    for (const Credential& credential : subject.credentials.credentials) {
        for (const Field& field : credential.fields) {
            if (same(field.entry)) return true;
        }
    }
    return false;
}

void judge_name(const Subject& subject, const Entry& entry, Emit& emit) {
    const bool shared_file = subject.credentials.shared_file != aws::SharedFile::none;
    const std::string_view key = subject.source.text(entry.key);
    const auto near =
        shared_file ? aws::near_property(key) : aws::near_variable(key.substr(aws::variable_begin(key)));
    if (!near) return;
    const std::size_t begin = name_begin(key, shared_file);
    const std::string right = std::string(key.substr(0, begin)).append(near->name);
    if (near->how != How::nothing && set_beside(subject, right, entry.section)) return;

    const bool service = !shared_file && key.substr(0, begin).ends_with(service_endpoint);
    Finding& finding =
        emit(entry.key, quoted_key(subject.source, entry) + in_section(subject, entry.section) +
                            (service ? " names no service of AWS" : " is a name that no AWS SDK reads"));
    // Of reworded names, programs may read some themselves.
    if (near->how == How::reworded || near->how == How::nothing) finding.severity = Severity::info;
    if (near->how == How::nothing) {
        finding.help = "end it with a service's ID, such as `S3` or `DYNAMODB`";
        return;
    }
    finding.help =
        (near->how == How::mistyped ? "did you mean `" : "SDKs call it `") + shown_name(right) + "`";
    if (near->how == How::mistyped) finding.help += "?";
    if (near->how == How::reworded) return;
    const std::uint32_t from = entry.key.begin + static_cast<std::uint32_t>(begin);
    finding.fixes.push_back({"rename it to `" + shown_name(right) + "`",
                             Fix::Safety::unsafe,
                             {{{from, entry.key.end}, std::string(near->name)}}});
}

// `export AWS_ACCESS_KEY_ID = …` in a shared file: the shell's word is a part of the name there.
constexpr std::string_view shell_word = "export ";

void judge_shell_lines(const Subject& subject, Emit& emit) {
    if (subject.credentials.shared_file == aws::SharedFile::none) return;
    for (const Credential& credential : subject.credentials.credentials) {
        for (const Field& field : credential.fields) {
            const Entry& entry = field.entry;
            const std::string_view key = subject.source.text(entry.key);
            const bool meant =
                field.real() || field.verdict == Verdict::malformed || field.verdict == Verdict::wrong_slot;
            if (!meant || !key.starts_with(shell_word)) continue;
            std::string name(
                key.substr(std::min(key.find_first_not_of(" \t", shell_word.size()), key.size())));
            for (char& c : name) {
                if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
            }
            Finding& finding =
                emit(entry.key, quoted_key(subject.source, entry) + in_section(subject, entry.section) +
                                    " is a name that no AWS SDK reads: `export` is part of it here");
            finding.help = "write `" + shown_name(name) + "`; only shells know `export`";
            finding.fixes.push_back(
                {"rename it to `" + shown_name(name) + "`", Fix::Safety::unsafe, {{entry.key, name}}});
        }
    }
}

}  // namespace

void aws_unknown_variable(const Subject& subject, Emit& emit) {
    for (const Entry& entry : subject.credentials.strangers) judge_name(subject, entry, emit);
    judge_shell_lines(subject, emit);
}

}  // namespace credlint::checks
