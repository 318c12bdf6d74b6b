#include "inputs.h"

#include <array>
#include <cstddef>
#include <functional>
#include <random>

#include "template/template.h"

namespace credlint::bench {
namespace {

using Random = std::mt19937;

template <typename Items>
const auto& pick(Random& random, const Items& items) {
    return items[random() % std::size(items)];
}

std::string hex_digits(Random& random, std::size_t count) {
    std::string text;
    while (text.size() < count) text += pick(random, std::string_view("0123456789abcdef"));
    return text;
}

std::string word(Random& random) {
    static constexpr std::array words = {"service", "cache", "worker", "mail",   "queue", "report",
                                         "session", "admin", "upload", "backup", "image", "search"};
    return pick(random, words);
}

std::string upper(std::string text) {
    for (char& c : text) c = static_cast<char>(c - 'a' + 'A');
    return text;
}

// No two lines of a file have the same key: `number` is part of it.
std::string key(Random& random, const std::string& number) {
    static constexpr std::array subjects = {"_HOST_", "_PORT_", "_URL_", "_TIMEOUT_", "_NAME_", "_ENABLED_"};
    return upper(word(random)) + pick(random, subjects) + number;
}

std::string comment(Random& random) {
    std::string text = "#";
    for (auto words = 3 + random() % 8; words > 0; --words) text += " " + word(random);
    return text;
}

// A value, of kinds in about the proportions of real files; `quotes` as in a .env file.
std::string value(Random& random, const std::string& number, bool quotes) {
    switch (random() % (quotes ? 10 : 6)) {
        case 0:
            return std::to_string(random() % 65536);
        case 1:
            return random() % 2 == 0 ? "true" : "false";
        case 2:
            return "https://" + word(random) + ".example.com/" + word(random) + "?page=" + number;
        case 3:
            return word(random) + "," + word(random) + "," + word(random);
        case 4:
            return "/var/lib/" + word(random) + "/" + word(random) + "-" + number;
        case 5:
            return hex_digits(random, 40);
        case 6:
            return '"' + word(random) + " of the " + word(random) + '"';
        case 7:
            return "\"${HOME}/" + word(random) + "/${" + upper(word(random)) + ":-" + word(random) + "}\"";
        case 8:
            return "'" + word(random) + " #" + number + "'";
        default:
            return word(random) + " # " + word(random);
    }
}

std::string env_line(Random& random, std::size_t number) {
    const auto kind = random() % 10;
    if (kind == 0) return "";
    if (kind <= 2) return comment(random);
    const std::string digits = std::to_string(number);
    return (kind == 3 ? "export " : "") + key(random, digits) + "=" + value(random, digits, true);
}

std::string ini_line(Random& random, std::size_t number) {
    const auto kind = random() % 12;
    const std::string digits = std::to_string(number);
    if (kind == 0) return "";
    if (kind == 1) return comment(random);
    if (kind == 2) return "[profile " + word(random) + "-" + digits + "]";
    if (kind == 3) return "s3_" + digits + " =\n  max_concurrent_requests = 20\n  addressing_style = path";
    return word(random) + "_" + digits + " = " + value(random, digits, false);
}

// An element of a list, followed by another.
std::string json_lines(Random& random, std::size_t number) {
    const std::string digits = std::to_string(number);
    return "  {\n    \"name\": \"" + word(random) + "-" + digits +
           "\",\n    \"port\": " + std::to_string(random() % 65536) + ",\n    \"env\": {\"" +
           key(random, digits) + "\": \"" + value(random, digits, false) + "\"},\n    \"tags\": [\"" +
           word(random) + "\", true]\n  },";
}

using Line = std::function<std::string(Random&, std::size_t)>;

// Whole lines, padded to the size with a comment.
std::string lines(std::string text, std::size_t size, const Line& line) {
    Random random;
    for (std::size_t number = 0;; ++number) {
        const std::string next = line(random, number) + "\n";
        if (text.size() + next.size() > size) break;
        text += next;
    }
    if (text.size() + 2 <= size) text += "#" + std::string(size - text.size() - 2, '-') + "\n";
    return text;
}

}  // namespace

std::string ordinary_env(std::size_t size) {
    return lines({}, size, env_line);
}

std::string ordinary_ini(std::size_t size) {
    return lines("[default]\nregion = eu-west-1\n", size, ini_line);
}

std::string ordinary_json(std::size_t size) {
    const std::string end = "  {}\n]\n";
    Random random;
    std::string text = "[\n";
    for (std::size_t number = 0;; ++number) {
        const std::string next = json_lines(random, number) + "\n";
        if (text.size() + next.size() + end.size() > size) break;
        text += next;
    }
    return text + end;
}

std::string env_with_findings(std::size_t size) {
    const auto credential = expand(
        "AWS_ACCESS_KEY_ID={aws-asia:123456789012}\n"
        "AWS_SECRET_ACCESS_KEY={aws-secret}\n",
        1);
    return lines(credential->text + "MODE=one\nMODE=two\nTITLE=\"left open\n", size, env_line);
}

std::string env_with_secret(std::size_t size) {
    const auto credential = expand(
        "AWS_ACCESS_KEY_ID={aws-akia:123456789012}\n"
        "AWS_SECRET_ACCESS_KEY={aws-secret}\n",
        1);
    return lines(credential->text, size, env_line);
}

std::string env_with_secrets(std::size_t size) {
    const auto secrets = expand(
        "GITHUB_TOKEN={github-crc32:ghp_}\nNPM_TOKEN={github-crc32:npm_}\nGITLAB_TOKEN={gitlab:glpat-}\n"
        "OPENAI_API_KEY={openai:sk-proj-,74}\nSTRIPE_SECRET_KEY=sk_live_{base62:24}\n"
        "SENDGRID_API_KEY=SG.{base64url:22}.{base64url:43}\nVERCEL_TOKEN={vercel:vcp_}\n"
        "CLOUDFLARE_API_TOKEN={cloudflare:cfut_}\n",
        1);
    return lines(secrets->text, size, env_line);
}

std::string repeated(std::string_view piece, std::size_t size) {
    std::string text;
    while (text.size() < size) text += piece;
    text.resize(size);
    return text;
}

std::string numbered(std::string_view piece, std::size_t size) {
    std::string text;
    for (std::size_t number = 0; text.size() < size; ++number) {
        for (const char c : piece) c == '#' ? text += std::to_string(number) : text += c;
    }
    return text;
}

std::string random_bytes(std::size_t size) {
    Random random;
    std::string text(size, '\0');
    for (char& c : text) c = static_cast<char>(random() & 0xff);
    return text;
}

std::string random_text(std::size_t size) {
    Random random;
    std::string text;
    while (text.size() < size) text += pick(random, std::string_view("\n\n =:#'\"`\\$${}[];ABCabc123"));
    return text;
}

}  // namespace credlint::bench
