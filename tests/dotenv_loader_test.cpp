// How programs read .env files: odd lines one by one, and the real programs over many made-up files, if they
// are installed.
#include <chrono>
#include <map>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

#include "support/loaded.h"
#include "support/real_dotenv.h"

using namespace credlint;
using namespace credlint::test;
using loader::Bindings;
using loader::Loader;

namespace {

const std::string refused = "(refused)";

// `A=1 B`, a line break as `\n`.
std::string text_of(const Bindings& bindings) {
    if (bindings.refusal) return refused;
    std::string out;
    for (const loader::Binding& binding : bindings.all) {
        out += out.empty() ? "" : " ";
        out += binding.key;
        if (!binding.value) continue;
        out += '=';
        for (const char c : *binding.value) out += c == '\n' ? std::string("\\n") : std::string(1, c);
    }
    return out;
}

struct Row {
    std::string_view text;
    std::string python, node;
};

RealValues counted(const Bindings& bindings) {
    if (bindings.refusal) return std::nullopt;
    RealValues out(std::in_place);
    for (const loader::Binding& binding : bindings.all) (*out)[binding.key] = binding.value;
    return out;
}

std::vector<std::string> made_up_texts(int count) {
    const std::vector<std::string> pieces = {"A",
                                             "B",
                                             "FOO",
                                             "a.b",
                                             "x-y",
                                             "1A",
                                             "export ",
                                             "export\t",
                                             "=",
                                             "=",
                                             "=",
                                             "=",
                                             ":",
                                             ": ",
                                             " ",
                                             "  ",
                                             "\t",
                                             "\n",
                                             "\n",
                                             "\n",
                                             "\r\n",
                                             "\r",
                                             "'",
                                             "\"",
                                             "`",
                                             "'",
                                             "\"",
                                             "\\",
                                             "\\'",
                                             "\\\"",
                                             "\\n",
                                             "\\r",
                                             "\\`",
                                             "#",
                                             " #",
                                             "c",
                                             "bar",
                                             "\xC2\xA0",
                                             "\xEF\xBB\xBF",
                                             "\xE2\x80\xA8",
                                             "\xE2\x80\xA9",
                                             "\xC2\x85",
                                             "\v",
                                             "\f",
                                             "\x1c",
                                             "$X",
                                             "\xC3\xA9",
                                             std::string(1, '\0'),
                                             "__proto__",
                                             "A=",
                                             "B=",
                                             "A='",
                                             "B=\"",
                                             "C=`",
                                             "'\n",
                                             "\"\n",
                                             "`\n",
                                             "\n\n",
                                             "# c\n",
                                             "\xFF",
                                             "\xE2\x82",
                                             "\xF0\x9F\x98",
                                             "\xED\xA0\x80"};
    std::mt19937 random(11);
    std::vector<std::string> out;
    for (int i = 0; i < count; ++i) {
        // Invalid UTF-8 makes python-dotenv reject the whole file, so only some texts have it.
        const std::size_t kinds = pieces.size() - (random() % 20 == 0 ? 0 : 4);
        std::string& text = out.emplace_back();
        for (std::size_t left = 1 + random() % 30; left > 0; --left) text += pieces[random() % kinds];
    }
    return out;
}

}  // namespace

TEST_CASE("dotenv readers: what the real programs return", "[loader]") {
    const Row rows[] = {
        {"A=1\nB=2\n", "A=1 B=2", "A=1 B=2"},
        {"A=1\rB=2\r", "A=1 B=2", "A=1 B=2"},
        {"A=1\r\nB=2\r\n", "A=1 B=2", "A=1 B=2"},
        {"# A=1\rB=2", "B=2", "B=2"},
        {"A", "A", ""},
        {"A = 1", "A=1", "A=1"},
        {"A: 1", "", "A=1"},
        {"export A=1", "A=1", "A=1"},
        {"A=b c # d", "A=b c", "A=b c"},
        {"A=b#c", "A=b#c", "A=b"},
        {"A=#c", "A=#c", "A="},
        {"A='b#c' # d", "A=b#c", "A=b#c"},
        {"A=\"b\\nc\"", "A=b\\nc", "A=b\\nc"},
        {"A='b\\nc'", "A=b\\nc", "A=b\\nc"},
        {"A=\"b\\tc\"", "A=b\tc", "A=b\\tc"},
        {"A=`b`", "A=`b`", "A=b"},
        {"A=\"b\r\nc\"\r\nB=2", "A=b\\nc B=2", "A=b\\nc B=2"},
        {"A=\"b\nB=2\n", "B=2", "A=\"b B=2"},
        {"A='b\nB='c'\nC=1", "C=1", "A='b B=c C=1"},
        {"A='b\\'\nB=1", "A=b\\ B=1", "A=b\\ B=1"},
        {"A=\"b\"c\nB=2", "B=2", "A=\"b\"c B=2"},
        {"A=\n'b'\n", "A= b", "A=b"},
        {"1A=x\nA-B=1\nA.B=2", "1A=x A-B=1 A.B=2", "1A=x A-B=1 A.B=2"},
        {"\xEF\xBB\xBF"
         "A=1",
         "\xEF\xBB\xBF"
         "A=1",
         "A=1"},
        {"A=b\xFF", refused, "A=b\xEF\xBF\xBD"},
        {"", "", ""},
    };
    for (const Row& row : rows) {
        INFO(row.text);
        CHECK(text_of(read_as(*loader::find_loader("python-dotenv"), row.text)) == row.python);
        CHECK(text_of(read_as(*loader::find_loader("dotenv"), row.text)) == row.node);
    }
}

TEST_CASE("dotenv readers: the real programs read made-up files alike", "[loader]") {
    const std::vector<std::string> texts = made_up_texts(10'000);
    for (const RealDotenv& real : real_dotenvs()) {
        const std::optional<std::vector<RealValues>> read = real.read(texts);
        if (!read) continue;
        REQUIRE(read->size() == texts.size());
        const Loader* model = loader::find_loader(real.loader);
        REQUIRE(model != nullptr);
        for (std::size_t i = 0; i < texts.size(); ++i) {
            CAPTURE(model->name, texts[i]);
            // util.parseEnv() answers with an object, which can have no property of this name.
            if (texts[i].find("__proto__") != texts[i].npos) continue;
            REQUIRE(counted(read_as(*model, texts[i])) == (*read)[i]);
        }
    }
}

TEST_CASE("dotenv readers: a file of open quotes takes no longer than others", "[loader]") {
    using Clock = std::chrono::steady_clock;
    const auto lines = [](std::string_view line) {
        std::string out;
        while (out.size() < 400'000) out += line;
        return out;
    };
    const auto time_of = [](const std::string& text) {
        const Clock::time_point begin = Clock::now();
        for (const Loader* each : dotenv_loaders()) read_as(*each, text);
        return Clock::now() - begin;
    };
    Clock::duration ordinary = time_of(lines("NAME=value\n"));
    for (const std::string_view line : {"A=\"x\n", "A='x\\'\n", "A=`\\`\\`\n", "'\n", "A=' \\' x\n",
                                        "A=\"\\\" \\\"x\n", "A=  #\n", "A\n", "export \n", "A=\"\"x\n"}) {
        INFO(line);
        // One quote in front keeps all others open, or closes them.
        for (const std::string_view first : {"", "B='\n", "B=\"\n", "B=`\n"})
            CHECK(time_of(std::string(first) + lines(line)) < 40 * ordinary + std::chrono::milliseconds(200));
    }
}
