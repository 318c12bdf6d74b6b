// Connection strings of Azure (`AccountName=…;AccountKey=…`) and shared access signatures
// (`sv=…&se=…&sig=…`): their fields, and of the keys in them the length and, where they have one, the
// checksum. Facts: the documentation of Azure Storage, Service Bus, Cosmos DB, IoT Hub and App Configuration.
#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>

#include "codec/base64.h"
#include "credential/placeholder/placeholder.h"
#include "credential/structures/decode_result.h"
#include "credential/url.h"
#include "text/ascii.h"
#include "text/timestamp.h"

namespace credlint::structures {
namespace {

// The value of a field, unchanged; nothing: there is no such field. `name` in lowercase.
std::optional<std::string_view> field(std::string_view text, std::string_view name, char separator) {
    while (!text.empty()) {
        const std::string_view pair = text.substr(0, text.find(separator));
        const std::size_t equals = pair.find('=');
        if (equals != pair.npos && same_word(pair.substr(0, equals), name)) return pair.substr(equals + 1);
        text.remove_prefix(std::min(pair.size() + 1, text.size()));
    }
    return std::nullopt;
}

std::size_t bytes_in(std::string_view base64) {
    const std::optional<std::string> bytes = from_base64(base64);
    return bytes ? bytes->size() : 0;
}

// What replaces a key in documentation.
bool filler(std::string_view key) {
    return non_secret(key, "account key shared access secret") == Verdict::placeholder ||
           key.find_first_of("<>{}[]$") != key.npos || key.find("...") != key.npos;
}

// `2026-01-01T00:00:00Z`, with less of it, or Unix seconds.
std::optional<std::int64_t> time(std::string text) {
    if (!text.empty() && std::all_of(text.begin(), text.end(), is_digit)) {
        std::int64_t seconds = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
        return error == std::errc{} ? std::optional(seconds) : std::nullopt;
    }
    if (text.size() == 10) text += "T00:00:00Z";
    if (text.size() == 17 && text.back() == 'Z') text.insert(16, ":00");
    return parse_timestamp(text);
}

DecodeResult keyed(std::string_view key, std::initializer_list<std::size_t> sizes, std::string_view account) {
    if (filler(key)) return sample();
    const std::size_t size = bytes_in(key);
    if (std::find(sizes.begin(), sizes.end(), size) == sizes.end())
        return wrong("contains a truncated or modified access key: its length is wrong");
    const DecodeResult key_result = azure_key({}, key);
    if (key_result.state == DecodeResult::State::broken)
        return wrong("contains an access key with a checksum mismatch: it is mistyped, truncated or made up");
    DecodeResult result =
        proven(key_result.state == DecodeResult::State::proven ? "valid checksum of its key"
                                                               : "matching fields, key of the right length");
    result.decoded.project = account;
    return result;
}

}  // namespace

DecodeResult azure_connection_string(std::string_view, std::string_view value) {
    const auto of = [&](std::string_view name) { return field(value, name, ';'); };
    const auto host = [&](std::string_view url) {
        const std::size_t begin = url.find("://");
        const std::string_view rest = begin == url.npos ? url : url.substr(begin + 3);
        return rest.substr(0, rest.find_first_of("/.:"));
    };
    if (const auto emulator = of("usedevelopmentstorage")) {
        DecodeResult result;
        result.state = DecodeResult::State::published;
        result.detail = "the connection string of the storage emulator";
        return result;
    }
    if (const auto name = of("accountname")) {
        const auto key = of("accountkey");
        if (*name == "devstoreaccount1") {
            DecodeResult result;
            result.state = DecodeResult::State::published;
            result.detail = "the account of the storage emulator";
            return result;
        }
        if (key) return filler(*name) ? sample() : keyed(*key, {64}, *name);
        if (of("sharedaccesssignature")) return {};
        return filler(*name) ? sample() : wrong("names a storage account, but has no `AccountKey`");
    }
    if (const auto endpoint = of("accountendpoint")) {
        const auto key = of("accountkey");
        if (!key) return wrong("names a Cosmos DB account, but has no `AccountKey`");
        if (endpoint->find("//localhost") != endpoint->npos) return {};
        return filler(*endpoint) ? sample() : keyed(*key, {64}, host(*endpoint));
    }
    const auto endpoint = of("endpoint") ? of("endpoint") : of("hostname");
    const auto key = of("sharedaccesskey");
    if (endpoint && of("sharedaccesskeyname")) {
        if (filler(*endpoint)) return sample();
        if (!key) return wrong("names a shared access key, but has no `SharedAccessKey`");
        if (endpoint->find("localhost") != endpoint->npos) return {};
        return keyed(*key, {32}, host(*endpoint));
    }
    return {};
}

// Reads when it begins and ends.
DecodeResult azure_shared_access_signature(std::string_view, std::string_view value) {
    const std::size_t blank = value.rfind(' ');  // `SharedAccessSignature sr=…`
    std::string_view query = blank == value.npos ? value : value.substr(blank + 1);
    if (const std::size_t begin = query.find('?'); begin != query.npos) query.remove_prefix(begin + 1);
    const auto of = [&](std::string_view name) { return field(query, name, '&'); };
    const auto signature = of("sig");
    const auto end = of("se");
    if (!signature && !end) return {};
    if (!signature) return wrong("is a shared access signature without `sig`");
    if (filler(*signature)) return sample();
    if (bytes_in(percent_decoded(*signature)) != 32)
        return wrong("is a shared access signature whose `sig` is truncated or modified");
    // A stored access policy may give the end.
    if (!of("sv") && !of("sr")) return {};
    DecodeResult result = proven("matching fields, signature of the right length");
    if (end) result.decoded.expires = time(percent_decoded(*end));
    if (const auto begin = of("st")) result.decoded.not_before = time(percent_decoded(*begin));
    return result;
}

}  // namespace credlint::structures
