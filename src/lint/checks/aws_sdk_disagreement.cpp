#include <algorithm>
#include <map>
#include <vector>

#include "credential/aws/profiles.h"
#include "lint/check.h"
#include "lint/support/message.h"
#include "lint/support/sdks.h"
#include "loader/aws/sdk.h"
#include "text/ascii.h"
#include "text/line.h"

namespace credlint::checks {
namespace {

constexpr std::string_view names[] = {"aws_access_key_id", "aws_secret_access_key", "aws_session_token"};

using loader::Binding;
using loader::Bindings;

const std::string* value_of(const Bindings& read, std::string_view key) {
    for (const Binding& binding : read.all) {
        if (binding.key == key && binding.parent.empty()) return &*binding.value;
    }
    return nullptr;
}

bool refuses(const Bindings& read) {
    return read.refusal.has_value();
}
bool finds_key(const Bindings& read) {
    return value_of(read, names[0]) != nullptr;
}
bool finds_no_key(const Bindings& read) {
    return !finds_key(read);
}
bool skips_key(const Bindings& read) {
    return !refuses(read) && !finds_key(read);
}
bool keeps_comment(const Bindings& read) {
    return finds_key(read) && *value_of(read, names[0]) == "a # b";
}
bool removes_comment(const Bindings& read) {
    return finds_key(read) && *value_of(read, names[0]) == "a";
}

// The SDKs that read an unusual line in one way or the other: each is a sample of what is reported.
struct Differences {
    std::string_view colon = "[default]\naws_access_key_id: a\n";
    SdkNames read_colon = sdks_where(colon, finds_key);
    SdkNames skip_colon = sdks_where(colon, skips_key);
    SdkNames refuse_colon = sdks_where(colon, refuses);
    std::string_view upper_case = "[default]\nAWS_ACCESS_KEY_ID = a\n";
    SdkNames fold_case = sdks_where(upper_case, finds_key);
    SdkNames need_lower_case = sdks_where(upper_case, finds_no_key);
    std::string_view comment = "[default]\naws_access_key_id = a # b\n";
    SdkNames keep_comment = sdks_where(comment, keeps_comment);
    SdkNames remove_comment = sdks_where(comment, removes_comment);
    std::string_view indented = "[default]\nregion = a\n aws_access_key_id = b\n";
    SdkNames read_indented = sdks_where(indented, finds_key);
    SdkNames continue_value = sdks_where(indented, finds_no_key);
    std::string_view first_indented = "[default]\n aws_access_key_id = a\n";
    SdkNames read_first_indented = sdks_where(first_indented, finds_key);
    SdkNames refuse_first_indented = sdks_where(first_indented, refuses);
};

const Differences& differences() {
    static const Differences all;
    return all;
}

// What each of the SDKs reads from the file.
class Readers {
public:
    explicit Readers(const CheckContext& context) {
        const bool config = aws::shared_file_of(context.credentials) == aws::SharedFile::config;
        const loader::FileRole role = config ? loader::FileRole::config : loader::FileRole::credentials;
        const loader::Input file{context.source.bytes(), Format::ini, role};
        for (const loader::Loader* each : loader::all_loaders()) {
            if (each->sdk != nullptr) read_.try_emplace(each->name, each->read({&file, 1}), role);
        }
    }

    // What the first of these SDKs that reads the line that begins there reads from it.
    const Binding* first(const SdkNames& sdks, std::uint32_t line) const {
        for (const std::string_view sdk : sdks) {
            if (const Binding* binding = at(sdk, line)) return binding;
        }
        return nullptr;
    }
    bool all_read(const SdkNames& sdks, std::uint32_t line) const {
        return std::all_of(sdks.begin(), sdks.end(),
                           [&](std::string_view sdk) { return at(sdk, line) != nullptr; });
    }
    // Whether it reads the file, but not that line.
    bool skips(std::string_view sdk, std::uint32_t line) const {
        return refusal(sdk) == nullptr && at(sdk, line) == nullptr;
    }
    // Null: the SDK reads the file.
    const loader::Refusal* refusal(std::string_view sdk) const {
        const Bindings& bindings = read_.at(sdk).bindings();
        return bindings.refusal ? &*bindings.refusal : nullptr;
    }

private:
    const Binding* at(std::string_view sdk, std::uint32_t line) const {
        return read_.at(sdk).first_in({line, line + 1});
    }

    std::map<std::string_view, LocatedBindings> read_;
};

// What a line must contain for any two SDKs to differ on its key. Most files contain none of it.
bool suspicious(std::string_view line) {
    if (line.empty() || line.front() == '#' || line.front() == ';') return false;
    if (is_space_or_tab(line.front())) return true;
    if (line.front() == '[') return false;  // aws-ignored-section
    const std::string_view key = line.substr(0, line.find('='));
    if (key.find(':') != key.npos || folded(key) != key) return true;
    for (std::size_t at = line.find_first_of("#;"); at != line.npos; at = line.find_first_of("#;", at + 1)) {
        if (is_space_or_tab(line[at - 1])) return true;
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
bool colon(const CheckContext& context, const Entry& entry, std::uint32_t line, const Readers& read,
           FindingSink& emit) {
    const bool equals = context.source.text(entry.separator).find('=') != std::string_view::npos;
    const Differences& all = differences();
    if (equals || read.first(all.read_colon, line) == nullptr || read.first(all.skip_colon, line) != nullptr)
        return false;
    const Sdks fine = readers(context, all.read_colon);
    const Sdks skip = readers(context, all.skip_colon);
    const Sdks refuse = readers(context, all.refuse_colon);
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

bool upper_case(const CheckContext& context, const Entry& entry, std::uint32_t line, const Readers& read,
                FindingSink& emit) {
    const Differences& all = differences();
    const Binding* binding = read.first(all.need_lower_case, line);
    const std::string plain = folded(context.source.text(entry.key));
    const bool known = std::find(std::begin(names), std::end(names), plain) != std::end(names);
    if (binding == nullptr || !known || binding->key == plain) return false;
    const Sdks blind = readers(context, all.need_lower_case);
    const Sdks fine = readers(context, all.fold_case);
    if (blind.words.empty()) return false;
    std::string message = quoted_key(context.source, entry) + " in uppercase is not found by " + blind.words;
    if (!fine.words.empty()) message += "; " + fine.words + " " + fine.verb("read") + " it";
    Finding& finding = emit(entry.key, std::move(message));
    finding.help = "write `" + plain + "`";
    finding.fixes.push_back({finding.help, Fix::Safety::safe, {{entry.key, plain}}});
    return true;
}

void comment(const CheckContext& context, const Entry& entry, std::uint32_t line, const Readers& read,
             FindingSink& emit) {
    const Differences& all = differences();
    const Binding* kept = read.first(all.keep_comment, line);
    const Binding* removed = read.first(all.remove_comment, line);
    const Sdks keep = readers(context, all.keep_comment);
    if (kept == nullptr || removed == nullptr || keep.words.empty()) return;
    if (*kept->value == *removed->value || !kept->value->starts_with(*removed->value)) return;
    const std::string_view bytes = context.source.bytes();
    std::uint32_t begin = entry.value.end;
    while (begin < entry.whole.end && is_space_or_tab(bytes[begin])) ++begin;
    if (begin == entry.value.end || begin == entry.whole.end || (bytes[begin] != '#' && bytes[begin] != ';'))
        return;
    std::string message = keep.words + " " + keep.verb("keep") + " this comment as part of " +
                          quoted_key(context.source, entry) + in_section(context, entry.section);
    if (!reads_only(context, all.keep_comment)) message += "; the other SDKs ignore it";
    Finding& finding = emit({begin, entry.whole.end}, std::move(message));
    finding.help = "put the comment on its own line";
    const Span whole_line = line_at(bytes, entry.whole.end);
    finding.fixes.push_back(
        {finding.help,
         Fix::Safety::safe,
         {{{entry.value.end, begin}, std::string(line_break_like(context.source.text(whole_line)))}}});
}

// An indented key below another one with a value: the strict parsers treat it as part of that value.
void swallowed(const CheckContext& context, const Readers& read, FindingSink& emit) {
    const Differences& all = differences();
    const Sdks strict = readers(context, all.continue_value);
    const Sdks fine = readers(context, all.read_indented);
    if (strict.words.empty()) return;
    const std::string_view bytes = context.source.bytes();
    for (std::uint32_t line = 0, end = 0; line < bytes.size(); line = end) {
        end = line_at(bytes, line).end;
        std::uint32_t key = line;
        while (key < end && is_space_or_tab(bytes[key])) ++key;
        const std::string_view text = bytes.substr(key, end - key);
        for (const std::string_view name : names) {
            const std::size_t after = name.size();
            const bool is_key = text.size() > after && folded(text.substr(0, after)) == name &&
                                (is_space_or_tab(text[after]) || text[after] == '=');
            if (key == line || !is_key) continue;
            const Binding* binding = read.first(all.read_indented, line);
            // All of them treat `s3.aws_access_key_id` as nested.
            if (!read.skips(all.continue_value.front(), line) || binding == nullptr ||
                folded(binding->key) != name)
                continue;
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
void indented_profile(const CheckContext& context, const Readers& read, FindingSink& emit) {
    const Differences& all = differences();
    const Sdks refuse = readers(context, all.refuse_first_indented);
    const loader::Refusal* refusal = nullptr;
    for (const std::string_view sdk : all.refuse_first_indented) {
        if (refusal == nullptr) refusal = read.refusal(sdk);
    }
    if (refusal == nullptr || refuse.words.empty()) return;
    const std::string_view bytes = context.source.bytes();
    const std::uint32_t line = refusal->origin.span.begin;
    std::uint32_t key = line;
    while (key < bytes.size() && is_space_or_tab(bytes[key])) ++key;
    if (key == line || !read.all_read(all.read_first_indented, line)) return;
    const Binding* binding = read.first(all.read_first_indented, line);
    std::string message = refuse.words + " " + refuse.verb("reject") +
                          " the whole file because this first line of a profile is indented";
    if (!reads_only(context, all.refuse_first_indented)) message += "; the other SDKs read it";
    Finding& finding = emit({key, key + static_cast<std::uint32_t>(binding->key.size())}, std::move(message));
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
    const Readers read(context);
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
