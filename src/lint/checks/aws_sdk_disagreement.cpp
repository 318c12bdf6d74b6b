#include <algorithm>
#include <vector>

#include "credential/aws/profiles.h"
#include "lint/check.h"
#include "lint/support/message.h"
#include "lint/support/sdks.h"
#include "text/ascii.h"
#include "text/line.h"

namespace credlint::checks {
namespace {

constexpr std::string_view names[] = {"aws_access_key_id", "aws_secret_access_key", "aws_session_token"};

bool is_space(char c) {
    return c == ' ' || c == '\t';
}

// One of each kind: Java follows the same specification as Rust.
struct Readings {
    LocatedBindings boto3, js, go, rust;
};

Readings read_all(const CheckContext& context) {
    const bool config = aws::shared_file_of(context.credentials) == aws::SharedFile::config;
    const loader::FileRole role = config ? loader::FileRole::config : loader::FileRole::credentials;
    const loader::Input file{context.source.bytes(), Format::ini, role};
    const auto read_as = [&](std::string_view name) {
        return LocatedBindings(loader::find_loader(name)->read({&file, 1}), role);
    };
    return {read_as("boto3"), read_as("aws-js"), read_as("aws-go"), read_as("aws-rust")};
}

// What is read from the line that begins there.
const loader::Binding* read_at(const LocatedBindings& bindings, std::uint32_t line) {
    return bindings.first_in({line, line + 1});
}

// What a line must contain for any two SDKs to differ on its key. Most files contain none of it.
bool suspicious(std::string_view line) {
    if (line.empty() || line.front() == '#' || line.front() == ';') return false;
    if (is_space(line.front())) return true;
    if (line.front() == '[') return false;  // aws-ignored-section
    const std::string_view key = line.substr(0, line.find('='));
    if (key.find(':') != key.npos || folded(key) != key) return true;
    for (std::size_t at = line.find_first_of("#;"); at != line.npos; at = line.find_first_of("#;", at + 1)) {
        if (is_space(line[at - 1])) return true;
    }
    return false;
}

bool suspicious_file(std::string_view bytes) {
    for (Span line; line.end < bytes.size();) {
        line = line_at(bytes, line.end);
        if (suspicious(bytes.substr(line.begin, line.size()))) return true;
    }
    return false;
}

// `key: value`
bool colon(const CheckContext& context, const Entry& entry, std::uint32_t line, const Readings& read,
           FindingSink& emit) {
    const bool equals = context.source.text(entry.separator).find('=') != std::string_view::npos;
    const bool some = read_at(read.boto3, line) != nullptr || read_at(read.go, line) != nullptr;
    if (equals || !some || read_at(read.js, line) != nullptr) return false;
    const Sdks fine = readers(context, {"boto3", "aws-go"});
    const Sdks skip = readers(context, {"aws-js"});
    const Sdks refuse = readers(context, {"aws-rust", "aws-java"});
    if (skip.words.empty() && refuse.words.empty()) return false;
    std::string message = "`:` after " + quoted_key(context.source, entry);
    message += fine.words.empty() ? " is not read: " : " is read only by " + fine.words + "; ";
    if (!skip.words.empty()) message += skip.words + " " + skip.verb("skip") + " the line";
    if (!skip.words.empty() && !refuse.words.empty()) message += ", ";
    if (!refuse.words.empty()) message += refuse.words + " " + refuse.verb("reject") + " the whole file";
    Finding& finding = emit(entry.separator, std::move(message));
    finding.help = "write `=`";
    finding.fixes.push_back({finding.help, Fix::Safety::safe, {{entry.separator, " = "}}});
    return true;
}

bool upper_case(const CheckContext& context, const Entry& entry, std::uint32_t line, const Readings& read,
                FindingSink& emit) {
    const loader::Binding* js = read_at(read.js, line);
    const std::string plain = folded(context.source.text(entry.key));
    const bool known = std::find(std::begin(names), std::end(names), plain) != std::end(names);
    if (js == nullptr || !known || js->key == plain) return false;
    const Sdks blind = readers(context, {"aws-js", "aws-java"});
    const Sdks fine = readers(context, {"boto3", "aws-go", "aws-rust"});
    if (blind.words.empty()) return false;
    std::string message = quoted_key(context.source, entry) + " in uppercase is not found by " + blind.words;
    if (!fine.words.empty()) message += "; " + fine.words + " " + fine.verb("read") + " it";
    Finding& finding = emit(entry.key, std::move(message));
    finding.help = "write `" + plain + "`";
    finding.fixes.push_back({finding.help, Fix::Safety::safe, {{entry.key, plain}}});
    return true;
}

void comment(const CheckContext& context, const Entry& entry, std::uint32_t line, const Readings& read,
             FindingSink& emit) {
    const loader::Binding* boto3 = read_at(read.boto3, line);
    const loader::Binding* js = read_at(read.js, line);
    const loader::Binding* go = read_at(read.go, line);
    if (boto3 == nullptr || (js == nullptr && go == nullptr) || !reads_any(context, {"boto3"})) return;
    const std::string& value = js != nullptr ? *js->value : *go->value;
    if (*boto3->value == value || !boto3->value->starts_with(value)) return;
    const std::string_view bytes = context.source.bytes();
    std::uint32_t begin = entry.value.end;
    while (begin < entry.whole.end && is_space(bytes[begin])) ++begin;
    if (begin == entry.value.end || begin == entry.whole.end || (bytes[begin] != '#' && bytes[begin] != ';'))
        return;
    std::string message = "boto3 and the AWS CLI keep this comment as part of " +
                          quoted_key(context.source, entry) + in_section(context, entry.section);
    if (!reads_only(context, {"boto3"})) message += "; the other SDKs ignore it";
    Finding& finding = emit({begin, entry.whole.end}, std::move(message));
    finding.help = "put the comment on its own line";
    const Span whole_line = line_at(bytes, entry.whole.end);
    finding.fixes.push_back(
        {finding.help,
         Fix::Safety::safe,
         {{{entry.value.end, begin}, std::string(line_break_like(context.source.text(whole_line)))}}});
}

// An indented key below another one with a value: the strict parsers treat it as part of that value.
void swallowed(const CheckContext& context, const Readings& read, FindingSink& emit) {
    const Sdks strict = readers(context, {"boto3", "aws-rust", "aws-java"});
    const Sdks fine = readers(context, {"aws-js", "aws-go"});
    if (strict.words.empty()) return;
    const std::string_view bytes = context.source.bytes();
    for (std::uint32_t line = 0, end = 0; line < bytes.size(); line = end) {
        end = line_at(bytes, line).end;
        std::uint32_t key = line;
        while (key < end && is_space(bytes[key])) ++key;
        const std::string_view text = bytes.substr(key, end - key);
        for (const std::string_view name : names) {
            const std::size_t after = name.size();
            const bool is_key = text.size() > after && folded(text.substr(0, after)) == name &&
                                (is_space(text[after]) || text[after] == '=');
            if (key == line || !is_key) continue;
            const bool lost = !read.boto3.bindings().refusal && read_at(read.boto3, line) == nullptr;
            const loader::Binding* js = read_at(read.js, line);
            // All of them treat `s3.aws_access_key_id` as nested.
            if (!lost || js == nullptr || folded(js->key) != name) continue;
            const Span span{key, key + static_cast<std::uint32_t>(after)};
            std::string message = strict.words + " " + strict.verb("treat") + " this indented `" +
                                  std::string(name) + "` as part of the value above";
            if (!fine.words.empty()) message += "; " + fine.words + " " + fine.verb("read") + " it as a key";
            Finding& finding = emit(span, std::move(message));
            finding.help = "remove the indentation";
            finding.fixes.push_back({finding.help, Fix::Safety::unsafe, {{{line, key}, ""}}});
        }
    }
}

// Keys that are indented below their header: most read them, the others find no property to continue.
void indented_profile(const CheckContext& context, const Readings& read, FindingSink& emit) {
    const Sdks refuse = readers(context, {"aws-rust", "aws-java"});
    if (!read.rust.bindings().refusal || refuse.words.empty()) return;
    const std::string_view bytes = context.source.bytes();
    const std::uint32_t line = read.rust.bindings().refusal->origin.span.begin;
    const loader::Binding* boto3 = read_at(read.boto3, line);
    std::uint32_t key = line;
    while (key < bytes.size() && is_space(bytes[key])) ++key;
    if (key == line || boto3 == nullptr || read_at(read.js, line) == nullptr) return;
    std::string message = refuse.words + " " + refuse.verb("reject") +
                          " the whole file because this first line of a profile is indented";
    if (!reads_only(context, {"aws-rust", "aws-java"})) message += "; the other SDKs read it";
    Finding& finding = emit({key, key + static_cast<std::uint32_t>(boto3->key.size())}, std::move(message));
    finding.severity = Severity::warning;
    finding.help = "remove the indentation of the profile";
}

}  // namespace

void aws_sdk_disagreement(const CheckContext& context, FindingSink& emit) {
    if (!aws_shared_file(context) || context.source.size() > max_compared_size) return;
    const std::vector<Credential>& credentials = context.credentials.credentials;
    const auto aws = [](const Credential& credential) { return credential.is("aws"); };
    if (std::none_of(credentials.begin(), credentials.end(), aws)) return;
    if (!suspicious_file(context.source.bytes())) return;
    const Readings read = read_all(context);
    for (const Credential& credential : credentials) {
        if (!aws(credential)) continue;
        for (const Field& field : credential.fields) {
            // Malformed values have been reported, and differences in other values do no harm.
            if (!field.real()) continue;
            const std::uint32_t line = line_at(context.source.bytes(), field.entry.key.begin).begin;
            if (colon(context, field.entry, line, read, emit)) continue;
            if (upper_case(context, field.entry, line, read, emit)) continue;
            comment(context, field.entry, line, read, emit);
        }
    }
    swallowed(context, read, emit);
    indented_profile(context, read, emit);
}

}  // namespace credlint::checks
