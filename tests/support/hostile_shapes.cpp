#include "support/hostile_shapes.h"

#include <cstdint>
#include <string_view>

#include "template/random.h"

namespace credlint::test {
namespace {

const std::string access_key = "AK" + std::string("IA");
const std::string live_key = "sk" + std::string("_live_");
const std::string begin_key = "-----BEGIN RSA PRIVATE KEY-----";

std::vector<HostileShape> signs() {
    std::vector<HostileShape> out;
    for (const char* sign : {"=", "\"", "'", "\\", "[", "#", "\r", "$", "a", "\xef\xbb\xbf", "\xff"}) {
        out.push_back({".env", sign});
        out.push_back({".env", std::string(sign) + "\n"});
    }
    for (const char* sign : {"[", "{", "]", ",", ":", "\"", "\\", "/*", "abc "})
        out.push_back({"secrets.json", sign});
    for (const char* sign : {"[", "[\n", "]", "=\n", " x\n", "[a] x\n"})
        out.push_back({".aws/credentials", sign});
    for (const char* sign : {"> ", "- ", "```\n", "`a", "[", "*a_"}) out.push_back({"README.md", sign});
    for (const char* sign : {"a,", "\"\",", "a,b\n", "\"a,b\n"})
        out.push_back({"accessKeys.csv", sign, "Access key ID,Secret access key\n"});
    out.push_back({".env", std::string(1, '\0')});
    return out;
}

std::vector<HostileShape> repeated_faults() {
    return {
        {".env", "A=\n"},
        {".env", "FOO{n}\n"},
        {".env", "FOO\n"},
        {".env", "%%% {n}\n"},
        {".env", "K{n}=\"abc\n"},
        {".env", "K{n}=\"abc\" def\n"},
        {".env", "MY KEY{n}=x\n"},
        {".env", "K{n}=\"\\\n"},
        {".env", "A=1\r\nB{n}=2\n"},
        {".env", "=x\nA{n}=1\n"},
        {".aws/config", "[default]\na=1\n"},
        {".aws/config", "s3 =\n  max_concurrent_requests = x\n", "[default]\n"},
        {"secrets.json", "\"k\":1,", "{", "\"z\":1}"},
        {"secrets.json", "\"k{n}\":1,", "{", "\"z\":1}"},
        {"secrets.json", "\"a\" \"b\" ", "{", "}"},
        {"secrets.json", "{\"a\":"},
        {"secrets.json", "\"a\n"},
        {"secrets.json", "//a\n"},
    };
}

std::vector<HostileShape> credentials() {
    return {
        {".env", "AWS_ACCESS_KEY_ID=" + access_key + "{n}\n"},
        {".env", "P{n}_AWS_ACCESS_KEY_ID=" + access_key + "{n}\nP{n}_AWS_SECRET_ACCESS_KEY={r}\n"},
        {".env", "STRIPE_SECRET_KEY=" + live_key + "x\n"},
        {".env", "A{n}_OPENAI_API_KEY=sk-ant-api03-{r}{r}\n"},
        {".env", "PASSWORD{n}=password\n"},
        {".env", "DATABASE_URL=postgres://u:p@h:99999{n}/\n"},
        {".env", "NEXT_PUBLIC_SECRET_{n}={r}\n"},
        {".env", "# AWS_SECRET_ACCESS_KEY={r}\n"},
        {".env", "K{n}=${X:-" + live_key + "{r}}\n"},
        {".env", "${X:-a}", "K="},
        {".env", "https://a:b@c/?token={r} ", "U="},
        {".env", access_key},
        {".env", live_key},
        {".env", "eyJhbGciOiJIUzI1NiJ9."},
        {".env", "{r}", "K="},
        {".env", "{r}{r}{r}{r}{r}{r}{r}{r}{r}{r}{r}{r}{n}=x\n"},
        {".env", begin_key + "\n"},
        {".env", "K{n}=\"" + begin_key + "\n"},
        {".env", "J{n}={\"a\":\"{\\\"password\\\":\\\"{r}\\\"}\"}\n"},
        {".env", "AWS_ACESS_KEY_ID=x\n"},
        {".env", "AWS_REGOIN_{n}=x\n"},
        {".env", "AWS_REGION=eu-wets-{n}\n"},
        {".aws/config", "[profile p{n}]\nrole_arn=x\nsource_profile=q{n}\n"},
        {".aws/config", "[profile p{n}]\nrole_arn=x\nsource_profile=p1\n"},
        {".aws/config", "regoin = x\n", "[default]\n"},
        {".aws/credentials", "[p{n}]\naws_access_key_id=" + access_key + "x\naws_secret_access_key=y\n"},
        {".aws/credentials", "[p{n}]\n"},
        {"accessKeys.csv", "{n}," + access_key + "x,{r}\n", "User name,Access key ID,Secret access key\n"},
        {"secrets.json", "{\"AccessKeyId\":\"" + access_key + "x\",\"SecretAccessKey\":\"x\"},", "[", "1]"},
        {"secrets.json", "\"secret{n}\":\"{r}\",", "{", "\"a\":1}"},
        {"secrets.json", "\"k{n}\":\"{\\\"password\\\":\\\"x\\\"}\",", "{", "\"a\":1}"},
        {"README.md", "```env\nA=1\n```\n"},
        {"README.md", "PASSWORD={r}\n", "```env\n", "```\n"},
    };
}

// Little or nothing in each line, and tokens that only their bytes show.
std::vector<HostileShape> short_lines() {
    const std::string token = "gh" + std::string("p_") + "{r}";
    const std::string keys = "Access key ID,Secret access key\n";
    return {
        {".env", "X=" + token + "\n"},
        {".env", "A{n}=" + token + "\n"},
        {".env", "# " + token + "\n"},
        {".env", "STRIPE_SECRET_KEY=" + live_key + "{r}\nSTRIPE_SECRET_KEY=sk_" + "test_{r}\n"},
        {".env", "A{n}=http://u:{r}@h\n"},
        {".env", "A='{\"password\":\"{r}\"}'\n"},
        {".env", "API_KEY=changeme\n"},
        {".env", "PASSWORD=\n"},
        {".env", "K=$(x)\n"},
        {".env", "\n"},
        {".env", "\r\n"},
        {".env", "\t\n"},
        {".env", "a\n\n"},
        {".env", " "},
        {".aws/config", "\n"},
        {".aws/config", "\n", "[default]\n"},
        {".aws/config", "[sso-session s{n}]\n"},
        {".aws/config", "[]\n"},
        {".aws/config", "[a\n"},
        {".aws/config", "[a]\n"},
        {".aws/credentials", "[{n}\n"},
        {".aws/config", "[profile a{n}]\nsso_session=s\n"},
        {".aws/credentials", "[a]\naws_access_key_id=\n"},
        {".aws/credentials", "aws_secret_access_key={r}\n", "[a]\n"},
        {".passwd-s3fs", "a:b\n"},
        {".passwd-s3fs", "a:b:c\n"},
        {".passwd-s3fs", "a\n"},
        {"accessKeys.csv", "\n", keys},
        {"accessKeys.csv", ",\n", keys},
        {"accessKeys.csv", "\"\n", keys},
        {"accessKeys.csv", "a,\"b\n", keys},
        {"README.md", "\n"},
        {"README.md", "```sh\n"},
        {"README.md", "```\nAWS_ACCESS_KEY_ID=x\n```\n"},
        {"README.md", "    AWS_ACCESS_KEY_ID=x\n\n"},
        {"secrets.json", "\n"},
        {"secrets.json", "1 "},
        {"secrets.json", "{},", "[", "1]"},
        {"secrets.json", "\"\":\"\",", "{", "\"z\":1}"},
        // A section and a credential for each 17 bytes: measured 23.
        {"secrets.json", "{\"password\":\"x\"},", "[", "1]", 25},
        {"secrets.json", "\"k{n}\":\"${X:-" + token + "}\",", "{", "\"z\":1}"},
        {"secrets.json", "\"k{n}\":\"" + live_key + "{r}\",", "{", "\"z\":1}"},
    };
}

std::vector<HostileShape> directives() {
    const std::string sign = "# credlint: ";
    return {
        {".env", sign + "ignore[committed-secrte{n}] x\n"},
        {".env", sign + "ignore[syntax] x\n"},
        {".env", sign + "ignore[duplicate-key] x\nA=1\n"},
        {".env", sign + "disable[duplicate-key]\nA=1\n" + sign + "enable[duplicate-key]\n"},
        {".env", sign + "disable[syntax]\n" + sign + "enable[syntax]\n"},
        {".env", sign + "ignore-file[duplicate-key]\nA=1\n"},
        {".env", sign + "ignore\nA=1\n"},
        {".env", sign + "ignroe{n}[syntax]\n"},
        {".env", "A{n}=1 " + sign + "ignore[syntax]\n"},
        {".env", sign + "ignore[a{n}*] x\n"},
        {".env", "syntx{n},", sign + "ignore[", "] x\n"},
        {".env", "# credlint: ignore[*{n}*a*b*c*d] x\n"},
        {".env", "*{n}*a*b*c,", sign + "ignore[", "] x\n"},
        {".env", "A=1\n", sign + "ignore[*1*a*b*c*d*e*f*g*h*i*j*k] x\n"},
        {"accessKeys.csv", "syntx{n},", sign + "ignore[", "] x\n"},
    };
}

void replace(std::string& text, std::string_view what, const std::string& with) {
    for (std::size_t at = text.find(what); at != text.npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

}  // namespace

std::vector<HostileShape> hostile_shapes() {
    std::vector<HostileShape> out;
    for (const auto& some : {signs(), repeated_faults(), credentials(), short_lines(), directives()})
        out.insert(out.end(), some.begin(), some.end());
    return out;
}

std::vector<HostileShape> shapes_of_many_findings() {
    return {
        {".env", "P{n}_AWS_ACCESS_KEY_ID=" + access_key + "{n}\nP{n}_AWS_SECRET_ACCESS_KEY={r}\n"},
        {".env", "MY KEY{n}=x\nAWS_REGION=eu-wets-{n}\nK{n}=\"abc\" def\nPASSWORD{n}=password\n"},
        {"secrets.json", "{\"AccessKeyId\":\"" + access_key + "x\",\"SecretAccessKey\":\"x\"},", "[", "1]"},
    };
}

std::string filled(const HostileShape& shape, std::size_t size) {
    Random random(1);
    std::string out = shape.head;
    for (std::size_t n = 1; out.size() + shape.tail.size() < size; ++n) {
        std::string unit = shape.unit;
        replace(unit, "{n}", std::to_string(n));
        while (unit.find("{r}") != unit.npos) {
            std::string letters;
            while (letters.size() < 40)
                letters += "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ23"[random.below(54)];
            unit.replace(unit.find("{r}"), 3, letters);
        }
        out += unit;
    }
    return out + shape.tail;
}

HostileShape ordinary_shape() {
    return {".env",
            "# settings of service {n}\nAPP_{n}_NAME=\"My service {n}\"\nAPP_{n}_PORT=3000\n"
            "APP_{n}_DEBUG=false\nAPP_{n}_DATABASE_URL=postgres://app:pw@db.internal:5432/app_{n}\n"
            "APP_{n}_API_TOKEN={r}\nAPP_{n}_REGION=eu-west-1\nAPP_{n}_LOG_LEVEL=info\n"
            "APP_{n}_CACHE_TTL=3600\n\n"};
}

}  // namespace credlint::test
