// The decoders of the structures in rules, and their building blocks: PEM, DER, base64, base32, base58,
// bech32, URLs, JSON. Any text, and any message in the form of a token of each structure. Nothing crashes,
// results are inside of the value, and encoding is reversible.
#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "codec/base32.h"
#include "codec/base58.h"
#include "codec/base64.h"
#include "codec/bech32.h"
#include "credential/json_members.h"
#include "credential/pem/der.h"
#include "credential/pem/pem.h"
#include "credential/structure.h"
#include "credential/url.h"
#include "rule/rule_book.h"
#include "support/input.h"
#include "support/require.h"

namespace {

using namespace credlint;
using fuzz::require;
using State = DecodeResult::State;

// One token of each structure.
const std::vector<const TokenRule*>& structured_tokens() {
    static const std::vector<const TokenRule*> tokens = [] {
        std::vector<const TokenRule*> out(structure_names.size());
        for (const TokenRule& token : builtin_rules().tokens) {
            if (token.structure != Structure::none)
                out[static_cast<std::size_t>(token.structure) - 1] = &token;
        }
        std::erase(out, nullptr);
        return out;
    }();
    return tokens;
}

bool points_into(std::string_view piece, std::string_view text) {
    return !piece.empty() && piece.data() >= text.data() && piece.data() < text.data() + text.size();
}

bool same(const DecodeResult& a, const DecodeResult& b) {
    return a.state == b.state && a.fault == b.fault && a.position == b.position && a.head == b.head &&
           a.detail == b.detail && a.proof == b.proof && a.decoded.account == b.decoded.account &&
           a.decoded.issued == b.decoded.issued && a.decoded.expires == b.decoded.expires &&
           a.decoded.not_before == b.decoded.not_before && a.decoded.region == b.decoded.region &&
           a.decoded.project == b.decoded.project;
}

void require_decoded(const TokenRule& token, const std::string& value) {
    std::string_view prefix;
    for (const std::string_view each : token.prefixes) {
        if (value.starts_with(each) && each.size() > prefix.size()) prefix = each;
    }
    const DecodeResult inside = read_structure(token, prefix, value);
    require(same(inside, read_structure(token, prefix, std::string(value))), "the same value says the same");
    require((inside.state == State::broken) == (inside.fault != Evidence::Fault::none),
            "what is broken has a fault");
    require(inside.position <= value.size() + 1 && inside.head <= value.size(), "places are in the value");
    for (const std::string_view text : {inside.detail, inside.proof, inside.decoded.part})
        require(!points_into(text, value), "what is said of a value is constant text");
    require(inside.state != State::proven || !inside.proof.empty(), "a proof is named");
}

// --- PEM and DER ---

void require_elements(std::string_view bytes) {
    for (std::string_view rest = bytes; const auto element = pem::read_element(rest);) {
        require(element->rest.size() < rest.size(), "an element takes some bytes");
        require(element->content.size() + element->rest.size() < rest.size(), "an element has a head");
        require(element->content.data() >= rest.data() &&
                    element->content.data() + element->content.size() == element->rest.data(),
                "an element's content is where it is");
        rest = element->rest;
    }
    if (pem::whole_sequence(bytes) == pem::Whole::yes)
        require(pem::whole_sequence(bytes.substr(0, bytes.size() - 1)) != pem::Whole::yes,
                "a sequence without its end is not whole");
    pem::validity(bytes);
}

void require_blocks(std::string_view text) {
    for (std::size_t from = 0; from < text.size();) {
        const pem::Block block = pem::read_block(text, from);
        if (block.label.empty()) return;
        require(points_into(block.label, text.substr(from)), "a label is a piece of the text");
        require(!points_into(block.fault, text), "a fault is constant text");
        require(block.end > from && block.end <= text.size(), "a block ends in the text");
        from = block.end;
    }
}

// --- codecs ---

void require_codecs(const std::string& bytes) {
    for (const Base64 alphabet : {Base64::standard, Base64::url}) {
        const std::string text = to_base64(bytes, alphabet);
        require(from_base64(text, alphabet) == bytes && canonical_base64(text, alphabet),
                "base64 is decoded again");
        const auto decoded = from_base64(bytes, alphabet);
        if (!decoded || !canonical_base64(bytes, alphabet)) continue;
        std::string again = to_base64(*decoded, alphabet);
        again.resize(again.find_last_not_of('=') + 1);
        require(again == bytes.substr(0, bytes.find_last_not_of('=') + 1), "base64 is encoded again");
    }
    require(from_base32(to_base32(bytes)) == bytes, "base32 is decoded again");
    if (const auto decoded = from_base32(bytes))
        require(to_base32(*decoded) == bytes, "base32 is encoded again");
    if (bytes.size() <= 80) {
        require(from_base58check(to_base58check(bytes)) == bytes, "base58 is decoded again");
        require(from_bech32("nsec", to_bech32("nsec", bytes)) == bytes, "bech32 is decoded again");
    }
    if (bytes.size() <= 128) from_base58check(bytes);
    from_bech32("nsec", bytes);
}

// --- URLs and JSON ---

void require_address(const std::string& text) {
    require(percent_decoded(text).size() <= text.size(), "escapes are longer than their characters");
    const auto url = read_url(text);
    if (!url) return;
    for (const Span span : {url->scheme, url->user, url->password, url->host, url->port})
        require(span.begin <= span.end && span.end <= text.size(), "the parts of an address are in it");
    require(url->position <= text.size(), "a fault is in the address");
    require(url->has_password || url->password.empty(), "without a password, its span is empty");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes = fuzz::bytes_of(data, size);
    const fuzz::Budget budget(size);
    const std::string text = fuzz::expanded(bytes);
    const std::vector<const TokenRule*>& tokens = structured_tokens();
    for (const TokenRule* token : tokens) require_decoded(*token, text);

    // The first byte chooses a token; the rest is its message.
    if (!bytes.empty()) {
        const TokenRule& token = *tokens[static_cast<unsigned char>(bytes[0]) % tokens.size()];
        const std::string message = bytes.substr(1);
        for (const std::string_view prefix : token.prefixes) {
            require_decoded(token, std::string(prefix) + message);
            require_decoded(token, std::string(prefix) + to_base64(message));
            require_decoded(token, std::string(prefix) + to_base64(message, Base64::url));
        }
        require_decoded(token, to_base64(message));
    }
    require_elements(bytes);
    require_blocks(text);
    require_blocks("-----BEGIN CERTIFICATE-----\n" + to_base64(bytes) + "\n-----END CERTIFICATE-----\n");
    require_codecs(bytes);
    require_address(text);
    JsonMembers::read(text);
    return 0;
}
