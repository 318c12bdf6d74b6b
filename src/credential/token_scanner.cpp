#include "credential/token_scanner.h"

#include <algorithm>
#include <unordered_map>

#include "credential/form.h"
#include "credential/pem/pem.h"
#include "credential/randomness.h"
#include "credential/structure.h"
#include "rule/scan.h"
#include "text/ascii.h"

namespace credlint {
namespace {

// The characters of tokens where no rule gives them: everything up to a quote, space or bracket.
bool token_character(char c) {
    return is_letter_or_digit(c) || std::string_view("_-.+/=~%").find(c) != std::string_view::npos;
}

bool belongs(const TokenRule& token, char c) {
    return token.allowed.empty() ? token_character(c) : token.allowed.has(c);
}

std::string_view prefix_at(const TokenRule& token, std::string_view text) {
    std::string_view longest;
    for (const std::string_view prefix : token.prefixes) {
        if (text.starts_with(prefix) && prefix.size() > longest.size()) longest = prefix;
    }
    return longest;
}

constexpr std::string_view pem_header = "-----BEGIN ";

// A key in PEM ends with its footer, whatever is in its lines, and a line break may follow. No block extends
// into the next one, so that the cost of a file of headers is linear in its length.
Span pem_block(std::string_view text, std::size_t at) {
    const std::size_t next = std::min(text.find(pem_header, at + 1), text.size());
    std::size_t end = at + pem::read_block(text.substr(at, next - at)).end;
    while (end < next) {
        const std::size_t size = text.substr(end).starts_with("\\n") ? 2 : 1;
        if (size == 1 && std::string_view(" \r\n").find(text[end]) == std::string_view::npos) break;
        end += size;
    }
    return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
}

// Where a token begins whose prefix contains what was found at `at`, as `https://` before a host; `at` if
// none does.
std::size_t prefix_around(const TokenRule& token, std::string_view text, std::size_t at) {
    for (const std::string_view prefix : token.prefixes) {
        for (std::size_t before = 1; before < prefix.size() && before <= at; ++before) {
            if (text.substr(at - before).starts_with(prefix)) return at - before;
        }
    }
    return at;
}

// The run of the token's characters around what was found at `at`; from there on if it is a prefix.
Span candidate(const TokenRule& token, std::string_view text, std::size_t at) {
    if (text.substr(at).starts_with(pem_header)) return pem_block(text, at);
    std::size_t begin = at;
    std::size_t end = at;
    const std::string_view prefix = prefix_at(token, text.substr(at));
    if (prefix.empty()) {
        begin = prefix_around(token, text, at);
        // A `=` is only at the end of a token; before one it separates a name, as in `AccountKey=`.
        const auto in_run = [&](char c) { return belongs(token, c) && c != '='; };
        if (begin == at) {
            while (begin > 0 && in_run(text[begin - 1])) --begin;
        }
        const std::string_view head = prefix_at(token, text.substr(begin));
        end = begin + head.size();
    } else {
        end += prefix.size();
    }
    while (end < text.size() && belongs(token, text[end])) ++end;
    // A sentence or a list continues after it.
    while (end > begin && std::string_view(".,;:").find(text[end - 1]) != std::string_view::npos) --end;
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

// Three parts as in a JSON Web Token, at least one of which was cut or changed. Documentation abbreviates
// them.
bool is_broken_jwt(const TokenRule& token, std::string_view prefix, std::string_view text) {
    constexpr std::size_t shortest = 40;
    if (token.provider != "jwt" || text.size() < shortest || std::count(text.begin(), text.end(), '.') != 2)
        return false;
    const DecodeResult result = read_structure(token, prefix, text);
    return result.state == DecodeResult::State::broken && result.fault != Evidence::Fault::character;
}

bool better(const FoundToken& a, const FoundToken& b) {
    const auto rank = [](const FoundToken& f) { return f.judgement.verdict == Verdict::proven ? 0 : 1; };
    if (rank(a) != rank(b)) return rank(a) < rank(b);
    if (a.span.size() != b.span.size()) return a.span.size() > b.span.size();
    // `sk-ant-` is more specific than `sk-`.
    if (a.judgement.prefix.size() != b.judgement.prefix.size())
        return a.judgement.prefix.size() > b.judgement.prefix.size();
    return a.span.begin < b.span.begin;
}

bool overlap(Span a, Span b) {
    return a.begin < b.end && b.begin < a.end;
}

}  // namespace

std::vector<FoundToken> scan_tokens(const RuleBook& rules, std::string_view text) {
    std::vector<FoundToken> all;
    std::unordered_map<std::uint16_t, std::uint32_t> looked_at;  // by token: the end of its last run
    scan(rules, text, [&](const LiteralHit& hit) {
        for (const std::uint16_t index : hit.literal.tokens) {
            const TokenRule& token = rules.tokens[index];
            // Within a run of its characters a token does not begin again; `sk-sk-sk-…` would take forever.
            std::uint32_t& end = looked_at[index];
            if (hit.begin < end) continue;
            const Span span = candidate(token, text, hit.begin);
            end = std::max(span.end, hit.begin + 1);
            const std::string_view value = text.substr(span.begin, span.size());
            if (!has_form(token, value)) continue;
            // A token without a length is known to be complete only by what is written inside.
            const bool must_prove = token.structure != Structure::none && token.min_length == 0;
            Judgement judgement = judge(rules, token, value, {});
            const bool formed = judgement.verdict == Verdict::well_formed && !must_prove;
            if (judgement.verdict != Verdict::proven && !formed) continue;
            all.push_back({&token, span, std::move(judgement)});
        }
    });
    std::stable_sort(all.begin(), all.end(), better);
    std::vector<FoundToken> out;
    for (FoundToken& found : all) {
        const auto other = [&](const FoundToken& o) { return overlap(o.span, found.span); };
        if (std::none_of(out.begin(), out.end(), other)) out.push_back(std::move(found));
    }
    std::sort(out.begin(), out.end(),
              [](const FoundToken& a, const FoundToken& b) { return a.span.begin < b.span.begin; });
    return out;
}

namespace {

// Paths, addresses, digests and identifiers: told apart before any rule is unpacked and any expression
// compiled.
bool is_ordinary_word(std::string_view text) {
    std::size_t digits = 0, hexadecimal = 0, dashes = 0, slashes = 0;
    for (const char c : text) {
        if (c == ' ' || c == '{') return false;
        if (c == '@' || c == ',' || c == ';') return true;
        digits += is_digit(c) ? 1 : 0;
        hexadecimal += is_hex_digit(c) ? 1 : 0;
        dashes += c == '-' ? 1 : 0;
        slashes += c == '/' ? 1 : 0;
    }
    const bool uuid = text.size() == 36 && dashes == 4;
    return digits < 3 || hexadecimal == text.size() || uuid || (slashes > 0 && !text.ends_with('='));
}

}  // namespace

const TokenRule* whole_form(const RuleBook& rules, std::string_view text) {
    if (is_ordinary_word(text)) return nullptr;
    const auto& literals = rules.literals.literals;
    const char* texts = rules.literals.texts;
    const auto found = std::lower_bound(
        literals.begin(), literals.end(), whole_value,
        [&](const PackedLiteral& each, std::string_view sought) { return each.text.in(texts) < sought; });
    if (found == literals.end() || found->text.in(texts) != whole_value) return nullptr;
    const auto index = static_cast<std::size_t>(found - literals.begin());
    for (const std::uint16_t each : rules.literals.literal(index).tokens) {
        const TokenRule& token = rules.tokens[each];
        if (!has_form(token, text)) continue;
        const Verdict verdict = judge(rules, token, text, {}).verdict;
        if (verdict == Verdict::proven) return &token;
        if (verdict == Verdict::well_formed && token.structure == Structure::none) return &token;
    }
    return nullptr;
}

const TokenRule* truncated_token(const RuleBook& rules, std::string_view text) {
    const TokenRule* nearest = nullptr;
    std::size_t longest = 0;
    scan(rules, text.substr(0, rules.literals.longest), [&](const LiteralHit& hit) {
        if (hit.begin != 0) return;
        for (const std::uint16_t index : hit.literal.tokens) {
            const TokenRule& token = rules.tokens[index];
            const std::string_view prefix = prefix_at(token, text);
            if (text.starts_with(pem_header)) {
                // PEM also contains other things than private keys.
                if (pem::read_block(text).is_private_key()) nearest = &token;
                continue;
            }
            // A decoder has read its beginning: a JSON Web Token with a complete header.
            if (is_broken_jwt(token, prefix, text)) nearest = &token;
            // At least half a token; and what follows is nothing that people write.
            if (prefix.size() < 4 || prefix.size() <= longest) continue;
            if (token.min_length == 0 || text.size() * 2 < token.min_length) continue;
            if (token.max_length != 0 && text.size() > token.max_length * std::size_t{2}) continue;
            const std::string_view rest = text.substr(prefix.size());
            const auto digits = std::count_if(rest.begin(), rest.end(), is_digit);
            if (!looks_random(rest) && digits < 12) continue;
            nearest = &token;
            longest = prefix.size();
        }
    });
    return nearest;
}

}  // namespace credlint
