#include "support/adversary.h"

#include <string_view>
#include <utility>

#include "template/random.h"
#include "text/printable.h"

namespace credlint::test {
namespace {

// `@` is the secret. It is where a value, a comment or nothing at all is read.
constexpr std::string_view hidden_places[] = {
    "A=@\nA=@\n",
    "A=1 # @\nA=2 # @\n",
    "A=1 #@\nA=2\n",
    "# @\nA=1\nA=2\n",
    "#A=@\n#A=@\n=1\n",
    "A=\"@\nA=1\n",
    "A='@\nA='@\n",
    "A=`@",
    "A=\"@' B=\"\nA=1\n",
    "A=\"one\n@\ntwo\"\nA=1\n",
    "A=\"one\n  @\"\nA=\"@\n\"\n",
    "A=\"one\n@\" @\nA=1\n",
    "A=\"x\" @\nA='x'@\n",
    "A=\"@\"@\n",
    "A=\"x\" # @\nA=1\n",
    "=@\n:@\n = @\n",
    "A: @\nA: \"@\"\n",
    "A = @ \nA\t=\t@\t\n",
    "export A=@\nexport A=@ @\n",
    "set A=@\n$Env:A=\"@\"\n$Env:A='@'\n",
    "A=${B:-@}\nA=$(echo @)\nA=`echo @`\n",
    "MY KEY=@\nexport MY KEY=@\n",
    "curl -H 'Authorization: Bearer @' x\n",
    "https://user:@@host/path\npostgres://u:@@h/db\n",
    "URL=https://user:@@host/path?x=@\nURL=1\n",
    "{\"key\": \"@\"}\n",
    "{\n  \"key\": \"@\",\n  \"@\": \"key\"\n}\n",
    "\"key\": \"@\",\nkey: \"@\",\nkey\": \"@\"\n'@'\n\"@\"\n",
    "<key>@</key>\n<@>\n",
    "!@\n&@\n*@\n|@\n(@)\n{@}\n<@>\n~@\n^@\n%@%\n,@\n;@\n?@\n$@\n",
    "[a] @\nb = 1\n",
    "[a]@]\nb = 1\n",
    "[a]\nb = 1\n  @\nb = 2\n",
    "[a]\nb = 1 ; @\nb = 2 # @\n",
    "; @\n[a] ; @\nb = 1\nb = 2\n",
    "[a]\naws_access_key_id = @\n  @\naws_secret_access_key = @\n @\nb\n",
    "[a]\naws_session_token = \"@\"\naws_session_token : '@' @\n",
    "AWS_ACCESS_KEY_ID=@\nAWS_SECRET_ACCESS_KEY=@\nAWS_SESSION_TOKEN=@ @\n",
    "AWS_ACCESS_KEY_ID=AKIA@\nAWS_SECRET_ACCESS_KEY=@...\nAWS_SESSION_TOKEN=@...\n",
    "AWS_ACCESS_KEY_ID=\"@\\n@\"\nAWS_SECRET_ACCESS_KEY='@\"'\nAWS_SECRET_ACCESS_KEY=@%2F\n",
    "A=@\r\nA=@\r\n",
};

// A line of its own, which a .env file may have for a name without a value.
constexpr std::string_view bare_places[] = {
    "A=1\r@\rA=2\r", "A=\\\n@\nA=1\n",  "A=x\\\n  @\n  B\n", "-----BEGIN X-----\n@@\n-----END X-----\n",
    "@\n",           "A=1\n@\nA=2\n",   "  @  \n\t@\n",      "@ # @\n",
    "export @\n",    "set @\n$Env:@\n", "A=1\n@\n@\n@\nB\n",
};

// Here it is where a name is read, so that only its form shows that it is none.
constexpr std::string_view name_places[] = {
    "- @\n- key: @\n  @: key\n",
    "[a]\nb =\n  [@\n  @\nb = 2\n",
    "MY @=1\nexport MY @=1\n",
    "@=1\n@=2\n",
    "@: 1\n@ : 2\n",
    "@==\n@==\n",
    "export @\nexport @=1\nexport @=2\n",
    "set @=1\n$Env:@=2\n$Env:@=3\n$Env:@\n",
    "@=\"x\n@='y\n",
    "@ @\n@ B\nA @\n",
    "@_AWS_ACCESS_KEY_ID=nothing of the kind\n@_AWS_SECRET_ACCESS_KEY=x y\n",
    "@-AWS_SESSION_TOKEN=a b\nA_@_AWS_ACCESS_KEY_ID=a b\n",
    "[@]\nA=1\nA=2\n",
    "[profile @]\naws_access_key_id=x y z\naws_access_key_id=1\n",
    "[@\nA=1\nA=2\n",
    "[@] @\n[@]]\nA=1\nA=2\n",
    "[a]\n@\n@ = 1\n@ = 2\n",
    "[a]\ns3 =\n  @ = 1\n  @ = 2\n  @\n",
    "[a]\naws_access_key_id = a b\n@\n@ and more\n",
    "A=1\r@\r@=2\r@=3\n",
    "A=x\r\n@\r\n@=1\r\n@=1\r\n",
};

struct Alphabet {
    std::string_view name;
    std::string_view characters;
    std::size_t length;
    bool identifying;  // no one would take it for a name, wherever it is
    bool bare = true;  // nor on a line of its own
};

// The first one is tried in every way.
constexpr Alphabet alphabets[] = {
    {"base64", "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", 40, true},
    {"base62", "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", 32, true},
    {"hex", "0123456789abcdef", 32, true},
    {"base32", "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 32, true},
    {"base64url", "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", 43, false},
    {"capitals", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", 20, false, false},
    {"small letters", "abcdefghijklmnopqrstuvwxyz", 16, false, false},
    {"digits", "0123456789", 16, false},
    {"password", "ABCDEFabcdef0123456789!%&()*+,./;<>?@^_{|}~-", 16, false},
};

std::string drawn(Random& random, std::string_view characters, std::size_t length) {
    std::string out;
    for (std::size_t i = 0; i < length; ++i) {
        out += characters[random.below(static_cast<std::uint32_t>(characters.size()))];
    }
    return out;
}

std::string filled(std::string_view place, std::string_view secret) {
    std::string out;
    for (const char c : place) {
        if (c == '@') {
            out += secret;
        } else {
            out += c;
        }
    }
    return out;
}

std::string utf16(std::string_view text, bool big_endian, bool mark) {
    std::string out = !mark ? "" : big_endian ? "\xfe\xff" : "\xff\xfe";
    for (const char c : text) out += big_endian ? std::string{'\0', c} : std::string{c, '\0'};
    return out;
}

std::string crlf(std::string_view text) {
    std::string out;
    for (const char c : text) out += c == '\n' ? std::string("\r\n") : std::string(1, c);
    return out;
}

// The same text among others: each makes lint look at other lines, or read them in another way.
std::vector<std::pair<std::string, std::string>> variants(const std::string& text) {
    return {
        {", after a byte order mark", "\xef\xbb\xbf" + text},
        {", with CRLF", crlf(text)},
        {", after a byte that is not UTF-8", "\xff" + text},
        {", before a byte that is not UTF-8", text + "\xff"},
        {", without its last line end", text.substr(0, text.size() - 1)},
        {", in a profile", "[default]\naws_access_key_id = x y\n" + text},
        {", with a NUL behind", text + std::string("\0\n", 2)},
    };
}

// Cut at every place by what ends a line, as terminals and chat programs do.
void add_wrapped(std::vector<Adversary>& out, const std::string& secret) {
    for (std::size_t at = 1; at < secret.size(); ++at) {
        const std::string head = secret.substr(0, at), tail = secret.substr(at);
        const std::string place = "wrapped at " + std::to_string(at);
        // What is left over after the cut must itself look like a secret to be known as one.
        if (tail.size() < 9) continue;
        out.push_back({place, "A=" + head + "\n" + tail + "\nB=1\n", secret});
        out.push_back({place + ", escaped", "A=" + head + "\\\n" + tail + "\nB=1\n", secret});
        out.push_back({place + ", in an open quote", "A=\"" + head + "\n" + tail + "\nB=1\n", secret});
        out.push_back({place + ", in quotes", "A=\"" + head + "\n" + tail + "\"\nA=1\n", secret});
        out.push_back({place + ", indented", "[a]\nb = " + head + "\n  " + tail + "\nb = 1\n", secret});
        out.push_back(
            {place + ", not indented", "[a]\naws_session_token = " + head + "\n" + tail + "\n", secret});
    }
}

// In every way for an identifying alphabet; otherwise only as the file is meant to be read.
void add(std::vector<Adversary>& out, const Alphabet& alphabet, std::string_view place,
         const std::string& secret) {
    Adversary adversary{std::string(alphabet.name) + " in `" + printable(place) + "`", filled(place, secret),
                        secret};
    if (!alphabet.identifying)
        adversary.formats = {place.find_first_of("[;") == 0 ? Format::ini : Format::dotenv};
    out.push_back(adversary);
    if (&alphabet != &alphabets[0]) return;
    for (auto& [name, text] : variants(adversary.text)) {
        out.push_back({adversary.name + name, std::move(text), secret, adversary.formats});
    }
}

}  // namespace

std::vector<Adversary> adversaries() {
    Random random(20);
    const auto secret_of = [&](const Alphabet& alphabet) {
        return drawn(random, alphabet.characters, alphabet.length);
    };
    std::vector<Adversary> out;
    for (const Alphabet& alphabet : alphabets) {
        for (const std::string_view place : hidden_places) add(out, alphabet, place, secret_of(alphabet));
        if (!alphabet.bare) continue;
        for (const std::string_view place : bare_places) add(out, alphabet, place, secret_of(alphabet));
        if (!alphabet.identifying) continue;
        for (const std::string_view place : name_places) add(out, alphabet, place, secret_of(alphabet));
    }
    add_wrapped(out, secret_of(alphabets[0]));
    add_wrapped(out, secret_of(alphabets[2]));
    return out;
}

std::vector<Adversary> utf16_adversaries() {
    Random random(16);
    std::vector<Adversary> out;
    for (const std::string_view place : {"A=@\nA=@\n", "# @\n", "@\n", "[a]\nb = @\nb = @\n"}) {
        const std::string secret = drawn(random, alphabets[0].characters, alphabets[0].length);
        for (const bool big_endian : {false, true}) {
            for (const bool mark : {false, true}) {
                out.push_back({(big_endian ? "UTF-16BE `" : "UTF-16LE `") + printable(place) + "`",
                               utf16(filled(place, secret), big_endian, mark), secret});
            }
        }
    }
    return out;
}

}  // namespace credlint::test
