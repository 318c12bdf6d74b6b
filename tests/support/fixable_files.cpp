#include "support/fixable_files.h"

#include <random>
#include <string_view>
#include <vector>

#include "support/fixture.h"

namespace credlint::test {
namespace {

// Lines that fixes are offered for, and what may come between a fix and its neighbors.
struct Pieces {
    std::vector<std::string> dotenv, ini, json, headers;
};

const Pieces& pieces() {
    static const Pieces all = [] {
        const auto expanded = [](std::vector<std::string> lines) {
            for (std::string& line : lines) line = Expanded(line, 3).text();
            return lines;
        };
        Pieces out;
        const std::vector<std::string> directives = {
            "# credlint: ignore[nope] x",
            "# credlint: ignore[typo]",
            "# credlint: ignore[duplicate-key, nope]",
            "# credlint ignore[weak-secret]",
            "# credlint: ignroe[weak-secret]",
            "# credlint: disable[nope]",
            "# credlint: ignore[nope] it's \"",
            "  # credlint: ignore[nope] `",
        };
        out.dotenv = {
            "AWS_REGION=US-EAST-1",
            "AWS_DEFAULT_REGION='us_east_1'",
            "export AWS_REGION=\"EU-WEST-1\"",
            "AWS_ACCESS_KEY_ID=\"'{aws-akia:123456789012}'\"",
            "AWS_ACCESS_KEY_ID='\"{aws-akia:123456789012}\"'",
            "AWS_ACCESS_KEY_ID=\" {aws-akia:123456789012} \"",
            "AWS_ACCESS_KEY_ID=`'{aws-akia:123456789012}'`",
            "AWS_SECRET_ACCESS_KEY='`{aws-secret}`'",
            "AWS_SECRET_ACCESS_KEY={aws-secret}",
            "AWS_ACCESS_KEY_ID={aws-secret}",
            "AWS_SECRET_ACCESS_KEY={aws-akia:123456789012}",
            "AWS_SECURITY_TOKEN={aws-session-token:123456789012}",
            "AWS_EC2_METADATA_DISABLED=no",
            "AWS_MAX_ATTEMPTS='3 times'",
            "A=1",
            "KEEP=x",
            "FOO='bar",
            "FOO=\"bar",
            "FOO=`bar",
            "FOO=\"a\\\"",
            "B=it's",
            "C='x' # it's",
            "D=\"x\"y",
            "E=",
            "F= # c",
            "G",
            "'",
            "\"",
            "H='one",
            "two'",
            "I=\"three",
            "four\" # c",
            "# A=1",
            "# '",
            "   ",
            "",
            "  J = 1",
            "K: 2",
            "A=2",
        };
        out.ini = {
            "region = US-EAST-1",
            "  region = us-west-2",
            "region=EU-WEST-1 # home",
            "regoin = us-east-1",
            "aws_access_key_id = {aws-akia:123456789012}",
            "aws_access_key_id : {aws-akia:123456789012}",
            "AWS_ACCESS_KEY_ID = {aws-akia:123456789012}",
            "aws_access_key_id = '{aws-akia:123456789012}'",
            "aws_access_key_id = {aws-akia:123456789012} # laptop",
            "aws_secret_access_key = {aws-secret}",
            "aws_secret_access_key = {aws-secret} ; old",
            "  aws_secret_access_key = {aws-secret}",
            "aws_security_token = {aws-session-token:123456789012}",
            "output = JSON",
            "cli_pager =",
            "s3 =",
            "  max_concurrent_requests = 20",
            "\taddressing_style = PATH",
            "keep = 1",
            "  keep2 = 2",
            "x",
            "  y",
            "; c",
            "  # c",
            "# '",
            "",
            "  ",
        };
        out.headers = {"[default]",         "[dev]",          "[ dev ]",         "[profile dev]",
                       "[Default]",         "[profile  two]", "[sso-session s]", "[dev] # c",
                       "[profile \"dev\"]", "[open",          "  [default]"};
        out.json = {
            "\"AWS_REGION\": \"US-EAST-1\",",
            "\"region\": \"us_east_1\",",
            "\"AccessKeyId\": \"'{aws-akia:123456789012}'\",",
            "\"SecretAccessKey\": \"{aws-secret}\",",
            "\"SecretAccessKey\": \"{aws-akia:123456789012}\",",
            "\"AccessKeyId\": \"{aws-secret}\",",
            "\"keep\": \"1\",",
            "\"open: 1,",
            "\"inner\": {",
            "},",
            "// credlint: ignore[nope]",
            "// c",
            "\"list\": [",
            "],",
            "\"a\": 1,, ",
            "",
        };
        for (std::vector<std::string>* lines : {&out.dotenv, &out.ini})
            lines->insert(lines->end(), directives.begin(), directives.end());
        out.ini.push_back("; credlint: ignore[nope] x");
        for (std::vector<std::string>* lines : {&out.dotenv, &out.ini, &out.json}) *lines = expanded(*lines);
        return out;
    }();
    return all;
}

class Maker {
public:
    explicit Maker(std::uint32_t seed, std::size_t size = 1) : random_(seed), size_(size) {}

    FixableFile file() {
        switch (below(8)) {
            case 0:
            case 1:
            case 2:
                return {".env", Format::dotenv, mark() + lines(pieces().dotenv, 10)};
            case 3:
                return {".aws/credentials", Format::ini, mark() + ini()};
            case 4:
                return {".aws/config", Format::ini, mark() + ini()};
            case 5:
                return {"a.ini", Format::ini, mark() + ini()};
            case 6:
                return {"a.json", Format::json, mark() + "{" + line_end() + lines(pieces().json, 8) + "}"};
            default:
                return {"R.md", Format::markdown, mark() + markdown()};
        }
    }
    FixableFile dotenv() { return {".env", Format::dotenv, mark() + lines(pieces().dotenv, 10)}; }

private:
    std::uint32_t below(std::size_t bound) { return static_cast<std::uint32_t>(random_() % bound); }
    std::string mark() {
        ends_ = below(4);
        return below(10) == 0 ? "\xEF\xBB\xBF" : "";
    }
    std::string line_end() {
        static constexpr const char* ends[] = {"\n", "\r\n", "\r"};
        return ends[ends_ < 3 ? ends_ : below(3)];
    }
    std::string lines(const std::vector<std::string>& from, std::size_t most) {
        std::string out;
        for (std::size_t left = 1 + below(most * size_); left > 0; --left) {
            out += from[below(from.size())];
            if (left > 1 || below(5) > 0) out += line_end();
        }
        return out;
    }
    std::string ini() {
        std::string out = below(6) == 0 ? lines(pieces().ini, 3) : "";
        for (std::size_t left = 1 + below(2); left > 0; --left) {
            if (!out.empty() && !out.ends_with('\n') && !out.ends_with('\r')) out += line_end();
            out += pieces().headers[below(pieces().headers.size())] + line_end() + lines(pieces().ini, 7);
        }
        return out;
    }
    std::string markdown() {
        std::string out = "# Setup" + line_end() + line_end();
        for (std::size_t left = 1 + below(2); left > 0; --left) {
            const std::uint32_t kind = below(3);
            out += std::string("```") + (kind == 0 ? "sh" : kind == 1 ? "ini" : "json") + line_end();
            out += kind == 0   ? lines(pieces().dotenv, 6)
                   : kind == 1 ? ini()
                               : "{" + lines(pieces().json, 4) + "}";
            out += line_end() + "```" + line_end() + "text" + line_end();
        }
        return out;
    }

    std::mt19937 random_;
    std::size_t size_;
    std::uint32_t ends_ = 0;
};

}  // namespace

FixableFile fixable_file(std::uint32_t seed, std::size_t size) {
    return Maker(seed, size).file();
}

FixableFile fixable_dotenv_file(std::uint32_t seed) {
    return Maker(seed).dotenv();
}

}  // namespace credlint::test
