#include "credential/weak.h"

#include <algorithm>
#include <string>

#include "credential/made_up.h"
#include "credential/placeholder/phrase.h"
#include "credential/randomness.h"
#include "rule/claim.h"
#include "text/ascii.h"
#include "text/word_table.h"

namespace credlint {
namespace {

struct Default {
    std::string_view value;  // folded
    std::string_view what;
};

constexpr std::string_view many = "a default password of many products";

// As in the products' manuals and images. Sorted.
constexpr Default defaults[] = {
    {"admin", many},
    {"admin123", many},
    {"admin1234", many},
    {"adminadmin", "the default password of qBittorrent"},
    {"administrator", many},
    {"adminpassword", many},
    {"airflow", "the default password of Airflow's Compose file"},
    {"arangodb", "the product name"},
    {"cassandra", "the default password of Cassandra"},
    {"changeit", "the default password of Java keystores"},
    {"clickhouse", "the product name"},
    {"couchbase", "the product name"},
    {"django", "the product name"},
    {"docker", "the product name"},
    {"dockerpass", "the password in Docker's samples"},
    {"elastic", "the product name"},
    {"elasticsearch", "the product name"},
    {"example-password", "a common sample password"},
    {"foobared", "the password in Redis's sample configuration"},
    {"ghost", "the product name"},
    {"gitea", "the product name"},
    {"gitlab", "the product name"},
    {"grafana", "the product name"},
    {"guest", "the default password of RabbitMQ"},
    {"homestead", "the default password of Laravel Homestead"},
    {"influxdb", "the product name"},
    {"jenkins", "the product name"},
    {"joomla", "the product name"},
    {"keycloak", "the product name"},
    {"laravel", "the product name"},
    {"lobe66", "the default password of LobeChat's Compose file"},
    {"mariadb", "the product name"},
    {"mastodon", "the product name"},
    {"matomo", "the product name"},
    {"metabase", "the product name"},
    {"minio", "the product name"},
    {"minio123", "a former default password of MinIO"},
    {"minioadmin", "the default password of MinIO"},
    {"mongo", "the product name"},
    {"mongodb", "the product name"},
    {"moodle", "the product name"},
    {"mosquitto", "the product name"},
    {"my-secret-pw", "the password in the documentation of MySQL's image"},
    {"mypass123", "a common sample password"},
    {"mysecretpassword", "the password in the documentation of PostgreSQL's image"},
    {"mysql", "the product name"},
    {"n8n", "the product name"},
    {"neo4j", "the default password of Neo4j"},
    {"nextcloud", "the product name"},
    {"odoo", "the default password of Odoo's database"},
    {"oracle", "the product name"},
    {"postgres", "the default password in PostgreSQL's samples"},
    {"postgres123", "the product name and a number"},
    {"postgresql", "the product name"},
    {"prisma", "the product name"},
    {"rabbitmq", "the product name"},
    {"raspberry", "the former default password of Raspberry Pi OS"},
    {"redis", "the product name"},
    {"redmine", "the product name"},
    {"root", "the user name"},
    {"rootpass", "a common sample password"},
    {"rootpassword", "a common sample password"},
    {"rootroot", "the user name, twice"},
    {"s3cret", "the password in Tomcat's sample configuration"},
    {"sail", "the default password of Laravel Sail"},
    {"somewordpress", "the password in Docker's sample for WordPress"},
    {"sonar", "the default password of SonarQube's database"},
    {"strapi", "the product name"},
    {"supersecret", "a common sample secret"},
    {"superset", "the product name"},
    {"symfony", "the product name"},
    {"temporal", "the default password of Temporal's Compose file"},
    {"tomcat", "the default password of Tomcat"},
    {"toor", "a former default password of Linux images"},
    {"vagrant", "the default password of Vagrant"},
    {"wordpress", "the default password in WordPress's samples"},
    {"zabbix", "the default password of Zabbix"},
};
static_assert(std::is_sorted(std::begin(defaults), std::end(defaults),
                             [](const Default& a, const Default& b) { return a.value < b.value; }));

// The most common choices: the head of every published list of leaked passwords. Sorted.
constexpr auto common = word_table(
    "000000", "111111", "112233", "121212", "123", "123123", "123321", "1234", "12345", "123456", "1234567",
    "12345678", "123456789", "1234567890", "123abc", "123qwe", "131313", "1q2w3e", "1q2w3e4r", "1q2w3e4r5t",
    "1qaz2wsx", "555555", "654321", "666666", "696969", "777777", "7777777", "87654321", "888888",
    "987654321", "a1b2c3", "abc123", "abcd1234", "access", "asdf", "asdf1234", "asdfasdf", "asdfgh",
    "asdfghjkl", "azerty", "baseball", "batman", "charlie", "correcthorsebatterystaple", "dragon", "flower",
    "football", "freedom", "hello", "hunter2", "iloveyou", "jordan", "killer", "letmein", "login", "lovely",
    "master", "michael", "monkey", "mustang", "ninja", "passw0rd", "password", "pokemon", "princess",
    "qazwsx", "qwer1234", "qwerty", "qwertyuiop", "shadow", "solo", "starwars", "sunshine", "superman",
    "trustno1", "welcome", "whatever", "zaq12wsx", "zxcvbn", "zxcvbnm");
static_assert(std::is_sorted(std::begin(common), std::end(common)));

// Words that a number and an exclamation mark make no stronger. Sorted.
constexpr auto stems =
    word_table("admin", "administrator", "azerty", "contrasena", "hello", "iloveyou", "letmein", "motdepasse",
               "mypassword", "pass", "passphrase", "passw", "passwd", "password", "passwort", "postgres",
               "pwd", "qwerty", "qwertz", "root", "secret", "secretkey", "secretpassword", "senha", "summer",
               "supersecret", "superuser", "user", "welcome", "winter");
static_assert(std::is_sorted(std::begin(stems), std::end(stems)));

constexpr std::string_view one_of_the_first = "one of the most common passwords";
constexpr std::string_view django = "Django's generated development key";

// `P@ssw0rd` as it is pronounced.
char said(char c) {
    constexpr std::string_view signs = "@430$5!17";
    constexpr std::string_view letters = "aaeossiit";
    const std::size_t at = signs.find(c);
    return at == signs.npos ? to_lower(c) : letters[at];
}

std::string without_tail(std::string_view value) {
    constexpr std::string_view tail = "0123456789!@#$%^&*?._-+";
    const std::size_t last = value.find_last_not_of(tail);
    return last == value.npos ? std::string() : std::string(value.substr(0, last + 1));
}

bool stem(std::string_view value) {
    std::string plain = without_tail(value);
    std::transform(plain.begin(), plain.end(), plain.begin(), said);
    return std::binary_search(std::begin(stems), std::end(stems), plain);
}

// `claimsolve` under `CLAIMSOLVE_DB_PASSWORD`.
bool word_of_key(std::string_view value, std::string_view key) {
    const std::string name = claim_name(key);
    const std::string word = claim_name(value);
    if (word.size() < 3 || word.find('_') != word.npos) return false;
    for (std::size_t at = name.find(word); at != name.npos; at = name.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        const bool begins = at == 0 || name[at - 1] == '_';
        // Its last word says what it is, and a value that says no more is not one.
        if (begins && end < name.size() && name[end] == '_') return true;
    }
    return false;
}

}  // namespace

std::string_view weakness(std::string_view value, std::string_view key, bool chosen) {
    constexpr std::string_view django_prefix = "django-insecure-";
    if (value.starts_with(django_prefix)) {
        return looks_random(value.substr(django_prefix.size())) ? django : std::string_view();
    }
    const std::string plain = folded(value);
    const auto known =
        std::lower_bound(std::begin(defaults), std::end(defaults), plain,
                         [](const Default& entry, const std::string& text) { return entry.value < text; });
    if (known != std::end(defaults) && known->value == plain) return known->what;
    if (!chosen) return {};
    if (std::binary_search(std::begin(common), std::end(common), plain) || stem(value)) {
        return one_of_the_first;
    }
    const std::string words = folded(without_leet(value));
    if (!words.empty() && is_placeholder_phrase(words, {}))
        return "common words with digits or signs for letters";
    return word_of_key(value, key) ? "a word from its own name" : std::string_view();
}

}  // namespace credlint
