// The key file of a Google Cloud service account, JSON, as a value or in base64.
#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "codec/base64.h"
#include "credential/json_members.h"
#include "credential/pem/pem.h"
#include "credential/placeholder/placeholder.h"
#include "credential/structures/decode_result.h"

namespace credlint::structures {
namespace {

constexpr std::string_view whitespace = " \t\r\n";

// A line break within a string, where JSON requires `\n`: the result of double quotes in a .env file.
bool line_break_in_string(std::string_view json) {
    bool within = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        if (json[i] == '"') within = !within;
        if (within && json[i] == '\\') ++i;
        if (within && json[i] == '\n') return true;
    }
    return false;
}

bool filler(const std::string& text, std::string_view name) {
    return non_secret(text, name).has_value() || text.find("...") != text.npos;
}

// Of what belongs to the project `p`: `name@p.iam.gserviceaccount.com`. Empty: no project is named.
std::string_view project_of(std::string_view email) {
    constexpr std::string_view end = ".iam.gserviceaccount.com";
    const std::size_t at = email.find('@');
    if (at == email.npos || !email.ends_with(end) || email.size() - end.size() <= at) return {};
    return email.substr(at + 1, email.size() - end.size() - at - 1);
}

DecodeResult read(std::string_view text) {
    const std::optional<JsonMembers> members = JsonMembers::read(text);
    if (!members) {
        if (text.find("service_account") == text.npos) return {};
        if (text.find("...") != text.npos || text.find("YOUR") != text.npos || text.find('<') != text.npos)
            return sample();
        if (line_break_in_string(text))
            return wrong(
                "is not valid JSON: the `\\n` in its private key became line breaks, as in double quotes");
        return text.find_last_not_of(whitespace) != text.npos &&
                       text[text.find_last_not_of(whitespace)] != '}'
                   ? wrong("is truncated: the JSON of its service account key is incomplete")
                   : wrong("is not valid JSON, although it looks like a service account key");
    }
    if (text.find('"') == text.npos) return sample();  // `{}`
    const std::string* type = members->text("type");
    if (type == nullptr || *type != "service_account") return {};
    for (const std::string_view name :
         {"project_id", "private_key_id", "private_key", "client_email", "client_id"}) {
        const std::string* member = members->text(name);
        if (member != nullptr && name != "private_key" && name != "client_id" && filler(*member, name))
            return sample();
    }
    const std::string* email = members->text("client_email");
    const std::string* key = members->text("private_key");
    const std::string* project = members->text("project_id");
    if (key == nullptr) return wrong("is a service account key without `private_key`");
    if (email == nullptr) return wrong("is a service account key without `client_email`");
    const pem::Block block = pem::read_block(*key);
    if (block.sample) return sample();
    if (!block.is_private_key() && filler(*key, "private_key")) return sample();
    if (!block.is_private_key())
        return wrong("is a service account key whose `private_key` is not a private key");
    if (key->find("\\n") != key->npos && key->find('\n') == key->npos)
        return wrong(
            "is a service account key whose `private_key` has `\\n` escaped twice, and therefore no line "
            "break");
    if (!block.fault.empty())
        return wrong("is a service account key whose `private_key` is truncated or modified");
    const std::string_view owner = project_of(*email);
    if (project != nullptr && !owner.empty() && owner != *project)
        return wrong(
            "is a service account key whose `client_email` and `project_id` name different projects");
    DecodeResult result = proven("valid JSON and private key");
    result.decoded.project = project != nullptr ? *project : std::string(owner);
    return result;
}

}  // namespace

DecodeResult google_service_account(std::string_view, std::string_view value) {
    const std::size_t begin = value.find_first_not_of(whitespace);
    if (begin == value.npos) return {};
    if (value[begin] == '{') return read(value);
    // `{"type`, `{\n  "` and `{ "type` in base64.
    const std::string_view base64 = value.substr(begin);
    if (!base64.starts_with("eyJ0eXBl") && !base64.starts_with("ewog") && !base64.starts_with("ewoi") &&
        !base64.starts_with("eyAi")) {
        return {};
    }
    std::string packed(base64);
    std::erase_if(packed, [](char c) { return whitespace.find(c) != whitespace.npos; });
    const std::optional<std::string> text = from_base64(packed);
    if (!text) return {};
    DecodeResult result = read(*text);
    return result;
}

}  // namespace credlint::structures
