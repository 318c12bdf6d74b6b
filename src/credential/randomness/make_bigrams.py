#!/usr/bin/env python3
"""Writes bigrams.inc: how often one character follows another in words and identifiers.

    python3 make_bigrams.py /usr/share/dict/american-english-small > bigrams.inc

The words are SCOWL's (Debian: wamerican-small), the rest is made here from a fixed seed: words joined the way
programs, hosts and files are named, with the abbreviations and numbers that stand between them. The output
depends on the word list and on this file alone. See README.md.
"""

import math
import sys

OTHER, EDGE = 36, 37  # what is neither letter nor digit; where the value begins and ends
LEAST = 0.0004        # what any character may follow, so that one odd pair decides nothing

# What appears in names besides dictionary words.
SHORT = """
    aes alg amqp api app args arn auth aws azure backend bak bin bool btn bucket ca cache cbc cdn cert cfg chacha ci
    cidr cli cmd cn config conf conn cors cpu crm crt csrf css csv ctl ctr ctx cwd db ddl debug dec def dev dir dns
    doc docker dsn dsa ec ecdhe ecdsa ecr edu ek env eu err etc exe exp ext fcm fe fmt fn foo fs ftp func gcm gcp gid
    git github gitlab go gpg gpt gpu grpc gui gz hash hdr helm hex hmac host href html http https iam id idx img impl
    impl info init int io ip iso jar java jdbc js json jwt k8s key kms ks kube kv lang ldap len lib lint linux llm log
    ltd md mfa mgr min mongo mq msg mta mysql nat net nginx nlp node npm ns num oauth obj oidc org os otp param pem
    perf pg pgp php pid pkcs pkg png pod port postgres ppa pre prod proto proxy ps pub pwd py qa ram rabbitmq rb rds
    redis ref regexp repo req res rest rev rgb rm rpc rs rsa s3 saml sdk sec sentry sha sig sla smtp snapshot sns sql
    sqlite sqs src srv ssh ssl ssm sso src std str sts sub sum svc svg sys tag tar tcp temp tf tgz tls tmp toml totp ts
    ttl tx txt ubuntu udp ui uid unix uri url us usr utc util utils uuid v1 v2 v3 var vault vm vnet vpc vpn web webhook
    win ws www xml xyz yaml yml zip
""".split()
NUMBERS = ["1", "2", "3", "4", "5", "10", "01", "02", "16", "24", "32", "42", "64", "100", "123", "128", "256", "384",
           "443", "512", "1000", "1234", "2016", "2019", "2020", "2022", "2023", "2024", "3000", "3306", "4096", "5432",
           "6379", "8000", "8080", "9000", "12345", "27017", "20240229", "20241022", "123456789012"]


class Random:
    """A linear congruential generator: the same in every version of the language."""

    def __init__(self, seed):
        self.state = seed

    def below(self, bound):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % bound

    def of(self, items):
        return items[self.below(len(items))]


def index(character):
    if "a" <= character <= "z":
        return ord(character) - ord("a")
    if "0" <= character <= "9":
        return 26 + ord(character) - ord("0")
    return OTHER


def texts(words):
    random = Random(4)
    for word in words:
        yield word
    for _ in range(len(words) * 2):
        separator = random.of(["-", "_", "_", ".", "/", " ", "", ""])
        parts = []
        for _ in range(1 + random.below(4)):
            kind = random.below(16)
            parts.append(random.of(words) if kind < 9 else random.of(SHORT) if kind < 14 else random.of(NUMBERS))
        yield separator.join(parts)


def counts(words):
    table = [[0.0] * 38 for _ in range(38)]
    for text in texts(words):
        before = EDGE
        for character in text:
            at = index(character)
            table[before][at] += 1
            before = at
        table[before][EDGE] += 1
    # One digit is as good as another.
    for row in table:
        row[26:36] = [sum(row[26:36]) / 10] * 10
    digits = [sum(column) / 10 for column in zip(*table[26:36])]
    table[26:36] = [list(digits) for _ in range(10)]
    return table


def main():
    with open(sys.argv[1], encoding="utf-8") as lines:
        words = [word for word in (line.strip().lower() for line in lines) if word.isascii() and word.isalpha()]
    print("// Made by make_bigrams.py from SCOWL's words; see README.md. Do not edit.")
    print("// The cost, in eighths of a bit, of the column's character after the row's.")
    for row in counts(words):
        total = sum(row)
        cost = [-math.log2((1 - 38 * LEAST) * count / total + LEAST) for count in row]
        print("{" + ", ".join(str(round(8 * bits)) for bits in cost) + "},")


main()
