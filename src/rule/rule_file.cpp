#include "rule/rule_file.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "rule/literal_words.h"
#include "rule/meta_reader.h"
#include "rule/rule_storage.h"
#include "rule/rule_syntax.h"
#include "rule/token_prose.h"
#include "rule/token_words.h"
#include "template/template.h"
#include "text/files.h"

namespace credlint {
namespace {

constexpr std::array<std::string_view, 4> top_words = {"provider", "token", "set", "published"};
constexpr std::array<std::string_view, 29> token_words = {
    "id",           "title",     "name",           "role",     "confidence", "severity", "description",
    "rationale",    "remedy",    "error_message",  "symptoms", "docs",       "tags",     "secret",
    "random",       "keys",      "ambiguous_keys", "anchors",  "prefixes",   "alphabet", "length",
    "shape",        "structure", "lifetime",       "good",     "bad",        "keywords", "exclude_keywords",
    "test_prefixes"};
constexpr std::array<std::string_view, 2> set_words = {"id", "roles"};
constexpr std::array<std::string_view, 4> published_words = {"sha256", "name", "docs", "local"};
constexpr std::array<std::string_view, 3> confidences = {"high", "medium", "low"};

// Each costs about half a microsecond when the shape is first used; a whole run on a small file takes a few
// hundred.
constexpr int max_steps = 400;

// More failures than a user wants to see at once; the rest of a file is not checked.
constexpr std::size_t max_failures = 100;
constexpr std::size_t max_prefixes = 1000;  // of a token
// Of all files, without those of a base. Each costs a few tenths of a millisecond in every run.
constexpr std::size_t max_tokens = 2000;
// Limit on the expanded templates in the examples of all files.
constexpr std::size_t max_examples_size = std::size_t{2} << 20;

// Reads one file after the other into the storage. What the files have in common, such as the IDs given
// so far, is kept here.
class Reader : private MetaReader {
public:
    Reader(RuleStorage& store, std::vector<Failure>& failures)
        : MetaReader(store, failures), store_(store), failures_(failures) {}

    // To be called first: files add to the book's tokens.
    void begin_with(const RuleBook& base) {
        constexpr RulePlace built_in{"the built-in rules"};
        store_.tokens.assign(base.tokens.begin(), base.tokens.end());
        store_.places.resize(base.tokens.size());
        base_tokens_ = base.tokens.size();
        store_.sets.assign(base.sets.begin(), base.sets.end());
        for (const TokenRule& token : base.tokens) token_ids_.emplace(token.meta.id, built_in);
        for (const SetRule& set : base.sets) set_ids_.emplace(set.id, built_in);
    }

    // To be called last: names that the files claim become theirs.
    void end_with(const RuleBook& base) {
        const auto add = [](const ClaimTable& from, const auto& given, std::vector<Claim>& to) {
            for (const Claim& claim : from)
                if (!given.contains(std::string(claim.name))) to.push_back(claim);
        };
        add(base.claims, claims_, store_.claims);
        add(base.words, words_, store_.words);
        const std::vector<Published> own = store_.published;
        std::copy_if(base.published.begin(), base.published.end(), std::back_inserter(store_.published),
                     [&](const Published& value) {
                         return std::none_of(own.begin(), own.end(), [&](const Published& other) {
                             return other.sha256 == value.sha256;
                         });
                     });
    }

    void read(const RuleText& file) {
        begin(file.path);
        const std::size_t first_failure = failures_.size();
        if (const auto top = parse_toml(file.path, file.text, failures_)) read_top(*top);
        std::stable_sort(failures_.begin() + static_cast<std::ptrdiff_t>(first_failure), failures_.end(),
                         [](const Failure& a, const Failure& b) {
                             return std::tie(a.line, a.column) < std::tie(b.line, b.column);
                         });
    }

private:
    void read_top(const toml::table& top) {
        if (const toml::node* check = top.get("check"))
            return fail(check->source(),
                        "`[check]` is reserved for built-in checks; a rule file must use `[[token]]`");
        only(top, top_words);
        const std::string_view provider = kebab(top, "provider");
        const auto token_tables = tables(top, "token");
        if (token_tables.empty() && !top.contains("token") && !top.contains("published"))
            fail(top.source(), "missing `[[token]]`");
        const std::size_t first_token = store_.tokens.size();
        const auto each = [&](const std::vector<const toml::table*>& all, auto use) {
            for (const toml::table* table : all) {
                if (failures_.size() < max_failures) use(*table);
            }
        };
        each(token_tables, [&](const toml::table& table) { read_token(table, provider); });
        const std::set<std::string_view> claimed = claimed_roles(token_tables);
        each(token_tables, [&](const toml::table& table) { claimable(table, claimed); });

        std::vector<std::string_view> roles;
        for (std::size_t i = first_token; i < store_.tokens.size(); ++i)
            roles.push_back(store_.tokens[i].role);
        std::sort(roles.begin(), roles.end());
        roles.erase(std::unique(roles.begin(), roles.end()), roles.end());
        each(tables(top, "set"), [&](const toml::table& table) { read_set(table, provider, roles); });
        each(tables(top, "published"), [&](const toml::table& table) { read_published(table); });
    }

    // A key that claims one form of a role also accepts the others.
    void claimable(const toml::table& table, const std::set<std::string_view>& claimed) {
        if (table.contains("prefixes") || table.contains("anchors") || has_names(table)) return;
        const auto role = table["role"].value<std::string_view>();
        if (role && claimed.contains(*role)) return;
        fail(table.source(),
             "missing `keys`, `keywords`, `prefixes` or `anchors`: no value would match this token");
    }

    // The search takes time if many words are wrong.
    std::string suggestion(std::string_view word, std::span<const std::string_view> known) const {
        return failures_.size() < max_failures ? did_you_mean(word, known) : std::string();
    }

    void read_token(const toml::table& table, std::string_view provider) {
        only(table, token_words);
        if (store_.tokens.size() - base_tokens_ == max_tokens) {
            if (!std::exchange(too_many_tokens_, true))
                fail(table.source(), "more than " + std::to_string(max_tokens) + " tokens");
            return;
        }
        TokenRule rule;
        TokenPlaces places;
        places.token = place(table.source());
        rule.provider = provider;
        rule.role = kebab(table, "role");
        rule.name = text(table, "name", Need::required, Lines::one);
        rule.confidence = read_confidence(table);
        rule.secret = flag(table, "secret", true);
        rule.random = flag(table, "random", false);
        rule.keys = read_keys(table, "keys", claims_, store_.claims);
        rule.ambiguous_keys = read_keys(table, "ambiguous_keys", claims_, store_.claims);
        rule.keywords = read_keys(table, "keywords", words_, store_.words);
        rule.exclude_keywords = read_keys(table, "exclude_keywords", words_, store_.words);
        read_form(table, rule);
        read_literals(table, rule);
        read_token_meta(table, rule);
        rule.good = examples(table, "good", places.good);
        rule.bad = examples(table, "bad", places.bad);
        if (!rule.bad.empty()) rule.meta.example = rule.bad.front();
        store_.tokens.push_back(rule);
        store_.places.push_back(std::move(places));
    }

    // What the author leaves out gets a text that is true of any token.
    void read_token_meta(const toml::table& table, TokenRule& rule) {
        RuleMeta& meta = rule.meta;
        read_meta(table, Need::optional, meta);
        meta.id = table.contains("id")
                      ? kebab(table, "id")
                      : store_.keep(std::string(rule.provider) + "-malformed-" + std::string(rule.role));
        unique(token_ids_, std::string(meta.id), table.contains("id") ? *table.get("id") : table, "id");
        if (meta.title.empty()) meta.title = store_.keep("malformed " + std::string(rule.name));
        if (meta.description.empty()) meta.description = store_.keep(token_description(rule));
        if (meta.rationale.empty()) meta.rationale = store_.keep(token_rationale(rule));
        if (meta.remedy.empty()) meta.remedy = store_.keep(token_remedy(rule));
        if (meta.tags.empty())
            meta.tags = store_.keep(std::vector<std::string_view>{rule.provider, "correctness"});
        const bool sure = rule.confidence != Confidence::low;
        meta.severity =
            read_severity(table, Need::optional).value_or(sure ? Severity::error : Severity::warning);
        if (meta.severity == Severity::error && !sure)
            fail(table.get("severity")->source(), "`severity` must not be `error` if `confidence` is `low`");
    }

    Confidence read_confidence(const toml::table& table) {
        const std::string_view given = text(table, "confidence", Need::required, Lines::one);
        const auto known = std::find(confidences.begin(), confidences.end(), given);
        if (known != confidences.end()) return static_cast<Confidence>(known - confidences.begin());
        if (!given.empty())
            fail(table.get("confidence")->source(),
                 "`confidence` must be one of `high`, `medium`, `low`" + did_you_mean(given, confidences));
        return Confidence::high;
    }

    // What finds the token where no key claims it: its prefixes, unless the author gives others.
    void read_literals(const toml::table& table, TokenRule& rule) {
        if (const toml::node* given = table.get("anchors")) {
            // None: only keys find it, for example because another provider's tokens begin in the same way.
            if (given->is_array() && given->as_array()->empty()) return;
            rule.anchors = texts(table, "anchors", Need::optional, Lines::one,
                                 [&](std::string_view literal, const toml::node& node) {
                                     if (literal == whole_value) return;
                                     const std::string fault = literal_fault(literal);
                                     if (!fault.empty()) fail(node.source(), fault);
                                 });
            return;
        }
        std::vector<std::string_view> identifying;
        std::copy_if(rule.prefixes.begin(), rule.prefixes.end(), std::back_inserter(identifying),
                     [](std::string_view prefix) { return literal_fault(prefix).empty(); });
        if (identifying.empty() && table.contains("prefixes") && !table.contains("keys"))
            fail(table.source(), "missing `keys`: no prefix is specific enough to find the token by it");
        rule.anchors = store_.keep(std::move(identifying));
    }

    // Keys become claims of the token that is about to be stored.
    std::span<const std::string_view> read_keys(const toml::table& table, std::string_view word,
                                                std::map<std::string, RulePlace>& given,
                                                std::vector<Claim>& out) {
        const std::uint16_t token =
            word == "exclude_keywords" ? no_token : static_cast<std::uint16_t>(store_.tokens.size());
        return texts(
            table, word, Need::optional, Lines::one, [&](std::string_view key, const toml::node& node) {
                if (!is_claim_name(key))
                    return fail(node.source(),
                                "a key must be letters and digits separated by `_`, `-` or `.`, at most " +
                                    std::to_string(max_claim_length) + " characters");
                unique(given, claim_name(key), node, "key");
                out.push_back({store_.keep(claim_name(key)), token, word == "ambiguous_keys"});
            });
    }

    void read_form(const toml::table& table, TokenRule& rule) {
        const auto number = [&](std::string_view word, auto take) {
            const toml::node* node = table.get(word);
            const std::string_view fault = node != nullptr ? take(*node, rule) : std::string_view();
            if (!fault.empty()) fail(node->source(), std::string(fault));
        };
        number("length", read_length);
        number("lifetime", read_lifetime);
        rule.prefixes = texts(table, "prefixes", Need::optional, Lines::one,
                              [&](std::string_view prefix, const toml::node& node) {
                                  if (!is_prefix(prefix))
                                      fail(node.source(), "a prefix must be printable ASCII without spaces");
                                  else if (rule.max_length > 0 && prefix.size() > rule.max_length)
                                      fail(node.source(), "prefix is longer than the value");
                              });
        if (rule.prefixes.size() > max_prefixes) {
            fail(table.get("prefixes")->source(), "more than " + std::to_string(max_prefixes) + " prefixes");
            rule.prefixes = {};
        }
        rule.test_prefixes = texts(
            table, "test_prefixes", Need::optional, Lines::one,
            [&](std::string_view prefix, const toml::node& node) {
                if (std::find(rule.prefixes.begin(), rule.prefixes.end(), prefix) == rule.prefixes.end())
                    fail(node.source(), "not one of the `prefixes`" + suggestion(prefix, rule.prefixes));
            });
        rule.alphabet = text(table, "alphabet", Need::optional, Lines::one);
        if (!rule.alphabet.empty()) {
            const Alphabet alphabet = parse_alphabet(rule.alphabet);
            rule.allowed = alphabet.bytes;
            if (!alphabet.error.empty())
                fail(table.get("alphabet")->source(), "invalid `alphabet`: " + std::string(alphabet.error));
        }
        rule.shape = text(table, "shape", Need::optional, Lines::one);
        if (!rule.shape.empty()) {
            rule.pattern = &store_.patterns.emplace_back(rule.shape);
            const std::string error = rule.pattern->error();
            if (!error.empty()) fail(table.get("shape")->source(), "invalid `shape`: " + error);
            if (rule.pattern->steps() > max_steps)
                fail(table.get("shape")->source(), "invalid `shape`: compiles to " +
                                                       std::to_string(rule.pattern->steps()) +
                                                       " steps, at most " + std::to_string(max_steps) +
                                                       " are allowed; give the length of the value in "
                                                       "`length`, and use `+` instead of a count");
        }
        const std::string_view structure = text(table, "structure", Need::optional, Lines::one);
        if (const auto known = structure_named(structure))
            rule.structure = *known;
        else if (!structure.empty())
            fail(table.get("structure")->source(), unknown_structure(structure));
        for (const std::string_view word : {"prefixes", "alphabet", "length", "shape"})
            if (table.contains(word)) return;
        if (rule.random) return;
        fail(table.source(), "missing `prefixes`, `alphabet`, `length` or `shape`");
    }

    std::span<const std::string_view> examples(const toml::table& table, std::string_view key,
                                               std::vector<RulePlace>& places) {
        return texts(
            table, key, Need::required, Lines::many, [&](std::string_view example, const toml::node& node) {
                places.push_back(place(node.source()));
                if (examples_size_ > max_examples_size) return;
                const Result<Expansion> expansion = expand(example, 0);
                if (expansion) examples_size_ += expansion->text.size();
                if (examples_size_ > max_examples_size)
                    return fail(node.source(), "the examples are " + larger_than(max_examples_size));
                if (!expansion) {
                    fail_example(node, expansion.failure());
                } else if (key == "bad" && !std::any_of(expansion->marks.begin(), expansion->marks.end(),
                                                        [](Span mark) { return !mark.empty(); })) {
                    fail(node.source(), "a `bad` example must have `«»` around what the finding must mark");
                }
            });
    }

    void read_set(const toml::table& table, std::string_view provider,
                  std::span<const std::string_view> known) {
        only(table, set_words);
        SetRule set;
        set.provider = provider;
        set.id = kebab(table, "id");
        if (!set.id.empty()) unique(set_ids_, std::string(set.id), *table.get("id"), "set");
        std::map<std::string, RulePlace> given;
        set.roles = texts(
            table, "roles", Need::required, Lines::one, [&](std::string_view role, const toml::node& node) {
                unique(given, std::string(role), node, "role");
                if (!std::binary_search(known.begin(), known.end(), role))
                    fail(node.source(), "unknown role " + quoted(role) + suggestion(role, known));
            });
        store_.sets.push_back(set);
    }

    void read_published(const toml::table& table) {
        only(table, published_words);
        Published value;
        value.name = text(table, "name", Need::required, Lines::one);
        value.docs = text(table, "docs", Need::required, Lines::one);
        value.local = flag(table, "local", false);
        const std::string_view hash = text(table, "sha256", Need::required, Lines::one);
        const auto [end, error] = std::from_chars(hash.data(), hash.data() + hash.size(), value.sha256, 16);
        if (!hash.empty() && (hash.size() != 16 || error != std::errc{} || end != hash.data() + hash.size()))
            fail(table.get("sha256")->source(), "`sha256` must be the first 16 hexadecimal digits of a hash");
        unique(published_, std::string(hash), table, "hash");
        store_.published.push_back(value);
    }

    RuleStorage& store_;
    std::vector<Failure>& failures_;
    std::size_t base_tokens_ = 0;
    bool too_many_tokens_ = false;
    std::size_t examples_size_ = 0;
    std::map<std::string, RulePlace> token_ids_, set_ids_, claims_, words_, published_;
};

}  // namespace

RuleLoad load_rules(std::span<const RuleText> files) {
    return load_rules(files, RuleBook());
}

RuleLoad load_rules(std::span<const RuleText> files, const RuleBook& base) {
    auto storage = std::make_unique<RuleStorage>();
    std::vector<Failure> failures;
    Reader reader(*storage, failures);
    reader.begin_with(base);
    for (const RuleText& file : files) reader.read(file);
    reader.end_with(base);
    if (failures.empty() && !storage->finish())
        failures.push_back({std::string(files.back().path), 0, 0, "too many literals in total"});
    if (!failures.empty()) storage = std::make_unique<RuleStorage>();
    return {LoadedRules(std::move(storage)), std::move(failures)};
}

RuleLoad load_rules(std::string_view path, std::string_view text) {
    const RuleText file{path, text};
    return load_rules({&file, 1});
}

}  // namespace credlint
