#include "credential/weak.h"

#include <algorithm>
#include <string>

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

constexpr std::string_view many = "a default of many products";

// As in the products' manuals and images. Sorted.
constexpr Default defaults[] = {
    {"admin", many},
    {"admin123", many},
    {"admin1234", many},
    {"adminadmin", "the default password of qBittorrent"},
    {"administrator", many},
    {"adminpassword", many},
    {"airflow", "the default password of Airflow's Compose file"},
    {"arangodb", "the name of the product"},
    {"cassandra", "the default password of Cassandra"},
    {"changeit", "the default password of Java's key stores"},
    {"clickhouse", "the name of the product"},
    {"couchbase", "the name of the product"},
    {"django", "the name of the product"},
    {"docker", "the name of the product"},
    {"dockerpass", "the password of Docker's samples"},
    {"elastic", "the name of the product"},
    {"elasticsearch", "the name of the product"},
    {"example-password", "a password of samples"},
    {"foobared", "the password in Redis's sample configuration"},
    {"ghost", "the name of the product"},
    {"gitea", "the name of the product"},
    {"gitlab", "the name of the product"},
    {"grafana", "the name of the product"},
    {"guest", "the default password of RabbitMQ"},
    {"homestead", "the default password of Laravel Homestead"},
    {"influxdb", "the name of the product"},
    {"jenkins", "the name of the product"},
    {"joomla", "the name of the product"},
    {"keycloak", "the name of the product"},
    {"laravel", "the name of the product"},
    {"lobe66", "the default password of LobeChat's Compose file"},
    {"mariadb", "the name of the product"},
    {"mastodon", "the name of the product"},
    {"matomo", "the name of the product"},
    {"metabase", "the name of the product"},
    {"minio", "the name of the product"},
    {"minio123", "an old default of MinIO"},
    {"minioadmin", "the default of MinIO"},
    {"mongo", "the name of the product"},
    {"mongodb", "the name of the product"},
    {"moodle", "the name of the product"},
    {"mosquitto", "the name of the product"},
    {"my-secret-pw", "the password in the documents of MySQL's image"},
    {"mypass123", "a password of samples"},
    {"mysecretpassword", "the password in the documents of PostgreSQL's image"},
    {"mysql", "the name of the product"},
    {"n8n", "the name of the product"},
    {"neo4j", "the default password of Neo4j"},
    {"nextcloud", "the name of the product"},
    {"odoo", "the default password of Odoo's database"},
    {"oracle", "the name of the product"},
    {"postgres", "the default password of PostgreSQL's samples"},
    {"postgres123", "the name of the product and a number"},
    {"postgresql", "the name of the product"},
    {"prisma", "the name of the product"},
    {"rabbitmq", "the name of the product"},
    {"raspberry", "the old default password of Raspberry Pi OS"},
    {"redis", "the name of the product"},
    {"redmine", "the name of the product"},
    {"root", "the name of the user"},
    {"rootpass", "a password of samples"},
    {"rootpassword", "a password of samples"},
    {"rootroot", "the name of the user, twice"},
    {"s3cret", "the password in Tomcat's sample configuration"},
    {"sail", "the default password of Laravel Sail"},
    {"somewordpress", "the password in Docker's sample for WordPress"},
    {"sonar", "the default password of SonarQube's database"},
    {"strapi", "the name of the product"},
    {"supersecret", "a secret of samples"},
    {"superset", "the name of the product"},
    {"symfony", "the name of the product"},
    {"temporal", "the default password of Temporal's Compose file"},
    {"tomcat", "the default password of Tomcat"},
    {"toor", "an old default of Linux images"},
    {"vagrant", "the default password of Vagrant"},
    {"wordpress", "the default password of WordPress's samples"},
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

constexpr std::string_view one_of_the_first = "among the first that anybody tries";
constexpr std::string_view django = "one that Django's own command made for development";

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
    return word_of_key(value, key) ? "a word of its own name" : std::string_view();
}

}  // namespace credlint
