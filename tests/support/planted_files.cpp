#include "support/planted_files.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "support/fixture.h"
#include "template/random.h"

namespace credlint::test {
namespace {

constexpr std::string_view lower = "abcdefghijklmnopqrstuvwxyz";
constexpr std::string_view upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::string_view base62 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
constexpr std::string_view hex = "0123456789abcdef";
constexpr std::string_view digits = "0123456789";

std::string drawn(Random& random, std::string_view from, std::size_t length) {
    std::string out;
    for (std::size_t i = 0; i < length; ++i)
        out += from[random.below(static_cast<std::uint32_t>(from.size()))];
    return out;
}

std::string made_up(Random& random, std::size_t syllables) {
    std::string out;
    for (std::size_t i = 0; i < syllables; ++i) {
        out += drawn(random, "bdfgkmnpstvz", 1);
        out += drawn(random, "aeiou", 1);
    }
    return out;
}

// A kind of secret. `looks`: like nothing that anyone would call a variable, so that it is known for a
// secret even where a name is read.
struct Kind {
    bool looks;
    PlantedSecret (*make)(Random& random);
};

PlantedSecret secret(std::string text, std::size_t least = 6) {
    return {std::move(text), least};
}

// What has few letters has pieces in common with hashes and numbers in reports.
constexpr std::size_t of_few_letters = 8;

PlantedSecret from_template(Random& random, std::string_view text) {
    return secret(Expanded(text, random.next()).text());
}

constexpr Kind kinds[] = {
    {true, [](Random& random) { return secret(drawn(random, base62, 24 + random.below(20))); }},
    {true, [](Random& random) { return secret(drawn(random, "+/" + std::string(base62), 40)); }},
    {true, [](Random& random) { return secret(drawn(random, "-_" + std::string(base62), 43)); }},
    {true, [](Random& random) { return secret(drawn(random, hex, 32), of_few_letters); }},
    {true, [](Random& random) { return secret(drawn(random, hex, 64), of_few_letters); }},
    {true,
     [](Random& random) {
         return secret(drawn(random, hex, 8) + "-" + drawn(random, hex, 4) + "-4" + drawn(random, hex, 3) +
                           "-a" + drawn(random, hex, 3) + "-" + drawn(random, hex, 12),
                       of_few_letters);
     }},
    {true, [](Random& random) { return secret(drawn(random, digits, 16), of_few_letters); }},
    {true, [](Random& random) { return secret(drawn(random, upper, 24)); }},
    {true, [](Random& random) { return secret(drawn(random, lower, 24)); }},
    {true,
     [](Random& random) {
         std::string out = drawn(random, upper, 5);
         for (int i = 0; i < 4; ++i) out += "-" + drawn(random, "ABCDEFGHJKLMNPQRSTUVWXYZ23456789", 5);
         return secret(std::move(out));
     }},
    {true, [](Random& random) { return from_template(random, "{github-crc32:ghp_}"); }},
    {true, [](Random& random) { return from_template(random, "{aws-akia:123456789012}"); }},
    {true, [](Random& random) { return from_template(random, "{aws-secret}"); }},
    {true, [](Random& random) { return from_template(random, "{gitlab:glpat-}"); }},
    {true,
     [](Random& random) {
         std::string out = "sk";  // in pieces, so that nothing here is taken for one
         return secret(out.append("_live_").append(drawn(random, base62, 24)));
     }},
    {true,
     [](Random& random) {
         return secret("django-insecure-" +
                       drawn(random, "#%&*(_=+)" + std::string(lower) + "0123456789", 50));
     }},
    {false,
     [](Random& random) {
         return secret(drawn(random, upper, 1) + drawn(random, "!%&*+,.;<>?^_~" + std::string(base62), 13) +
                       drawn(random, digits, 2));
     }},
    {false, [](Random& random) { return secret(made_up(random, 4) + drawn(random, digits, 2)); }},
    {false,
     [](Random& random) {
         return secret(made_up(random, 4) + "-" + made_up(random, 3) + "-" + made_up(random, 5));
     }},
    {false, [](Random& random) { return secret(made_up(random, 6)); }},
};

// What every provider's tokens begin with is no secret.
std::string without_prefix(std::string_view text) {
    for (const std::string_view prefix : {"ghp_", "AKIA", "glpat-", "sk_live_", "django-insecure-"}) {
        if (text.starts_with(prefix)) return std::string(text.substr(prefix.size()));
    }
    return std::string(text);
}

// `@` is a secret of any kind, another one each time; `%` one that looks like one; `$` lines of base64.
constexpr std::string_view dotenv_places[] = {
    "KEY=@\nKEY=@\n",
    "DB_PASSWORD=\"@\"\nDB_PASSWORD='@'\nDB_PASSWORD=`@`\n",
    "API_TOKEN = @ \nAPI_TOKEN: @\nexport API_TOKEN=@ # @\n",
    "SECRET_KEY=\"@\nSECRET_KEY=1\n",
    "PASSWORD='one\n@\n%\nPASSWORD=\"two\n",
    "PASSWORD=\"one\n%\n@\nthree\"\nPASSWORD=1\n",
    "PASSWORD=\"@\n@\n@\nA=1\nA=2\n",
    "A=%\\\n%\nA=1\n",
    "A=%\n%\nA=1\n",
    "# @\n# KEY=@\n#KEY=@\nA=1\nA=2\n",
    "A=1 # @\nA=2 # @ @\nA=3 #@\n",
    "@=AWS_SECRET_ACCESS_KEY\n@=AWS_SECRET_ACCESS_KEY\n",
    "@=STRIPE_SECRET_KEY\nexport @=DB_PASSWORD\n@ = GITHUB_TOKEN\n@=\"OPENAI_API_KEY\"\n@=db_password\n",
    "%=1\n%=2\n% = 3\nexport %=4\n",
    "% A=DB_PASSWORD\nMY %=x\n",
    "# credlint:@\nA=1\n# credlint: @\nA=2\n",
    "# credlint: @[committed-secret]\n# credlint: @[@] @\nA=1\nA=2\n",
    "# credlint: ignore[@] @\nA=1\n# credlint: ignore[@, duplicate-key]\nA=2\n# credlint ignore[@]\n",
    "# credlint: disable[@]\n# credlint: ignore[duplicate-key] @\n# credlint: ignore-file[@\nA=1\nA=2\n",
    "A=1 # credlint: ignore[@] @\nA=2 # credlint:@\n# credlint: enable[@]\n",
    "AWS_REGION=US-EAST-1\nAWS_RETRY_MODE=@\nAWS_ACCOUNT_ID=@\nAWS_REGION=@\n",
    "AWS_REGION=US-EAST-1\nAWS_STS_REGIONAL_ENDPOINTS=@\nAWS_MAX_ATTEMPTS=@\nAWS_USE_FIPS_ENDPOINT=@\n",
    "AWS_PROFILE=@\nAWS_DEFAULT_REGION=@\nAWS_CREDENTIAL_EXPIRATION=@\nAWS_ENDPOINT_URL=http://localhost/@\n",
    "AWS_ROLE_ARN=@\nAWS_DEFAULT_OUTPUT=@\nAWS_CA_BUNDLE=@\nAWS_EC2_METADATA_DISABLED=@\n",
    "# credlint:@\nAWS_REGION=US-EAST-1\nAWS_DEFAULT_REGION=us-east-1-@\nAWS_REGION=@paris\n",
    "AWS_ACCESS_KEY_ID=@\nAWS_SECRET_ACCESS_KEY=@\nAWS_SESSION_TOKEN=@\nAWS_SECURITY_TOKEN=@\n",
    "PROD_AWS_ACCESS_KEY_ID=@\nNEXT_PUBLIC_API_SECRET=@\nVITE_STRIPE_SECRET_KEY=@\n",
    "DATABASE_URL=postgres://u:@@host/db\nDATABASE_URL=postgres://u:@@host:x/db?password=@\n",
    "REDIS_URL=redis://:@@host\nAMQP=amqp://@:@@h//\nURL=https://@@host/@\nURL=\n",
    "CONFIG={\"password\": \"@\", \"@\": \"AWS_SECRET_ACCESS_KEY\"}\nCONFIG='[\"@\"]'\n",
    "A=${B:-@}\nA=$(echo @)\n",
    "PRIVATE_KEY=-----BEGIN OPENSSH PRIVATE KEY-----\n$\n%\n$==\n-----END OPENSSH PRIVATE "
    "KEY-----\nA=1\nA=2\n",
    "PRIVATE_KEY=\"-----BEGIN RSA PRIVATE KEY-----\n$\n$\n%\n",
    "KEY=$\n$\n$=\nB\nKEY=1\n",
    "@\n%\nMY @=1\nA=1\nA=2\n",
    "=@\nA=\"x\" @\nA=\"@\"@\nB='@\nC=@\n",
};

constexpr std::string_view ini_places[] = {
    "[default]\naws_access_key_id = @\naws_secret_access_key = @\naws_session_token = @\naws_access_key_id = "
    "1\n",
    "[profile p]\noutput = @\nretry_mode = @\nregion = @\nregion = US-EAST-1\n",
    "[profile q]\nsource_profile = @\nrole_arn = @\ncredential_source = @\nmfa_serial = @\n",
    "[profile r]\nsso_session = @\nsso_region = @\nsso_account_id = @\nsso_start_url = https://h/@\n",
    "[profile s]\ncredential_process = /bin/x --key @\nweb_identity_token_file = @\nduration_seconds = @\n",
    "[profile t]\ns3 =\n  addressing_style = @\n  @ = AWS_SECRET_ACCESS_KEY\n  max_queue_size = @\n",
    "[%]\nregion = us-east-1\nregion = us-east-1\n[%]\n",
    "[profile %]\naws_access_key_id = x y\naws_access_key_id = @\n[profile %\n",
    "[sso-session %]\nsso_region = @\n[services %]\n[%] @\n",
    "[u]\n@ = aws_secret_access_key\n@ = AWS_SECRET_ACCESS_KEY\n@ : DB_PASSWORD\n",
    "[v]\npassword = one\n  @\n  @\n@\npassword = @\n",
    "[w]\n; credlint: ignore[@] @\na = 1\n# credlint:@\na = 2\n; @\n",
    "[x]\nuser = @ ; @\nuser = @ # @\n@\n",
    "[profile y]\nmax_attempts = @\nuse_fips_endpoint = @\ncli_pager = @\nca_bundle = @\nregion = "
    "us-east-1-@\n",
    "% = 1\n[z]\n% = 1\n% = 2\n",
};

constexpr std::string_view json_places[] = {
    "{\"password\": \"@\", \"password\": \"@\"}\n",
    "{\"@\": \"AWS_SECRET_ACCESS_KEY\", \"@\": \"STRIPE_SECRET_KEY\",}\n",
    "{\"a\": [\"@\", {\"secret\": \"@\", \"%\": 1, \"%\": 2}], \"a\": [@]}\n",
    "// @\n{\"api_key\": \"@\" /* @ */, // credlint: ignore[@] @\n \"api_key\": '@'}\n",
    "{\"%\": {\"token\": \"@\"}, \"%\": {\"token\": \"@\"},,}\n",
    "{\"AccessKeyId\": \"@\", \"SecretAccessKey\": \"@\", \"SessionToken\": \"@\", \"Expiration\": \"@\"}\n",
    "{\"region\": \"@\", \"url\": \"postgres://u:@@host/db\", \"url\": @}\n",
    "{\"client_secret\": \"@\n\"private_key\": \"-----BEGIN PRIVATE KEY-----\\n$\\n$\\n-----END\"\n%\n",
    "{\"a\": \"@\"} @ {\"b\": @, %: \"@\"\n",
};

constexpr std::string_view csv_places[] = {
    "Access key ID,Secret access key\n@,@\n",
    "User name,Password,Access key ID,Secret access key,Console login link\nu,@,@,@,https://@\n",
    "User Name,Access Key Id,Secret Access Key\n@,\"@\",\"@\n@,@\n",
};

constexpr std::string_view markdown_places[] = {
    "```env\nDB_PASSWORD=@\nDB_PASSWORD=@\n```\n\n@\n",
    "```sh\nexport API_TOKEN=@\nexport API_TOKEN=\"@\n@\n```\n",
    "```ini\n[%]\naws_secret_access_key = @\naws_secret_access_key = @\n```\n",
    "```json\n{\"secret\": \"@\", \"@\": \"DB_PASSWORD\"}\n```\n",
    "* text `@`\n\n      # credlint:@\n      KEY=@\n      @=AWS_SECRET_ACCESS_KEY\n",
    "> ```env\n> # credlint: ignore[@] @\n> %=1\n> PRIVATE_KEY=-----BEGIN PRIVATE KEY-----\n> $\n> %\n> "
    "```\n",
};

constexpr std::string_view s3fs_places[] = {"@:@\n", "bucket:@:@\n@:@\n", "# @\n@\n@:@:@:@\n"};

constexpr std::string_view boto_places[] = {
    "[Credentials]\naws_access_key_id = @\naws_secret_access_key = @\ngs_oauth2_refresh_token = @\n@\n",
    "[Boto]\nproxy_pass = @\nproxy_pass = @\n@ = AWS_SECRET_ACCESS_KEY\n",
};
constexpr std::string_view s3cfg_places[] = {
    "[default]\naccess_key = @\nsecret_key = @\ngpg_passphrase = @\nsecret_key = @\naccess_token = @\n",
    "[%]\naccess_key = @\nsecret_key = @\nbucket_location = @\n",
};
constexpr std::string_view rclone_places[] = {
    "[remote]\ntype = s3\naccess_key_id = @\nsecret_access_key = @\nregion = @\nsecret_access_key = @\n",
    "[%]\ntype = b2\naccount = @\nkey = @\npass = @\ntoken = {\"access_token\":\"@\"}\ntoken = @\n",
};

struct Sort {
    std::string_view name;
    Format format;
    const std::string_view* places;
    std::size_t count;
};

template <std::size_t count>
constexpr Sort sort(std::string_view name, Format format, const std::string_view (&places)[count]) {
    return {name, format, places, count};
}

constexpr Sort sorts[] = {
    sort(".env", Format::dotenv, dotenv_places),     sort(".aws/config", Format::ini, ini_places),
    sort("settings.ini", Format::ini, ini_places),   sort("secrets.json", Format::json, json_places),
    sort("accessKeys.csv", Format::csv, csv_places), sort("README.md", Format::markdown, markdown_places),
    sort(".passwd-s3fs", Format::s3fs, s3fs_places), sort(".boto", Format::ini, boto_places),
    sort(".s3cfg", Format::ini, s3cfg_places),       sort("rclone.conf", Format::ini, rclone_places),
};

PlantedSecret made(Random& random, char mark) {
    if (mark == '$') return secret(drawn(random, base62, 64));
    while (true) {
        const Kind& kind = kinds[random.below(static_cast<std::uint32_t>(std::size(kinds)))];
        if (!kind.looks && mark != '@') continue;
        PlantedSecret out = kind.make(random);
        out.looks = kind.looks;
        return out;
    }
}

void plant(PlantedFile& file, std::string_view place, Random& random) {
    for (std::size_t i = 0; i < place.size(); ++i) {
        const char c = place[i];
        // `$(` and `${` are those of a shell; a URL has its own `@` after the password.
        const bool of_shell =
            c == '$' && i + 1 < place.size() && (place[i + 1] == '(' || place[i + 1] == '{');
        const bool of_address = c == '@' && i > 0 && place[i - 1] == '@' && place.find("://") != place.npos;
        if ((c != '@' && c != '%' && c != '$') || of_shell || of_address) {
            file.text += c;
            continue;
        }
        PlantedSecret one = made(random, c);
        file.text += one.text;
        one.text = without_prefix(one.text);
        file.secrets.push_back(std::move(one));
    }
}

}  // namespace

std::string made_up_word(std::size_t number) {
    Random random(number);
    return made_up(random, 5);
}

std::vector<PlantedFile> planted_files(std::size_t of_each_sort) {
    std::vector<PlantedFile> out;
    Random random(4);
    for (const Sort& sort : sorts) {
        for (std::size_t i = 0; i < of_each_sort; ++i) {
            PlantedFile file{std::string(sort.name), sort.format, {}, {}};
            // One place alone, so that nothing above it changes how it is read; more in every other file.
            plant(file, sort.places[i % sort.count], random);
            for (std::size_t more = i % 2 * 3; more > 0; --more)
                plant(file, sort.places[random.below(static_cast<std::uint32_t>(sort.count))], random);
            out.push_back(std::move(file));
        }
    }
    return out;
}

}  // namespace credlint::test
