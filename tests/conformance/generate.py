"""Writes inputs for the differential tests: generate.py FOLDER COUNT CASES.

Shared files as people write them, with the mistakes that people make: comments, quotes, indentation,
continued lines, repeated sections and keys, odd headers, other separators, a byte order mark, CRLF, case.
The same files every time: the generator of numbers is its own. CASES is a suite of the specification, in
the form of smithy-rs' profile-parser-tests.json; it may be absent.
"""

import json
import pathlib
import sys


class Chance:
    def __init__(self, seed):
        self.state = seed * 2654435761 % 2**64 + 1

    def below(self, count):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % count

    def one_of(self, words):
        return words[self.below(len(words))]

    def once_in(self, count):
        return self.below(count) == 0


NAMES = ["default", "dev", "prod", "a.b", "team/x", "DEFAULT", "Default", "with-dash", "x@y", "über", "1", "a+b:c%"]
TYPES = ["profile", "profile", "profile", "sso-session", "services", "profiles", "Profile", "sso-sesion", "plugins"]
KEYS = [
    "aws_access_key_id", "aws_secret_access_key", "aws_session_token", "region", "role_arn", "source_profile",
    "output", "s3", "AWS_ACCESS_KEY_ID", "Aws_Secret_Access_Key", "endpoint_url", "sso_session", "a", "b",
    "export aws_access_key_id", "in valid", "k.x", "k:y",
]
VALUES = [
    "AKIDVALUE", "abc/def+ghi", "us-east-1", "", "", "x=y", "a:b", "v#w", "v;w", "#x", "'quoted'", '"quoted"',
    '"open', "'", '"', '""', "''", "tw o", "é", "arn:aws:iam::1:role/x", "true", "a = b", '"a" b', "\\", "\u00a0x",
]
COMMENTS = [" # note", " ; note", "\t# note", "\t; note", "#tight", ";tight", " # a ; b", " ; a # b", "  #", " # x = y",
            "\u00a0# wide", " # see [x]"]
SPACES = ["", " ", " ", " ", "\t", "  ", " \t "]
INDENTS = [" ", "  ", "    ", "\t", " \t", "\u00a0", "\x0c"]
JUNK = ["nothing here", "=value", "= ", ":value", "[", "]", "[]", "[ ]", "[open", "[open # x]", "key", "'", "-----", "[]]",
        "[a]b]", "[[x]]", "x", "\x0b", "\u2003", "\ufeff"]


def header(chance, credentials):
    name = chance.one_of(NAMES)
    kind = chance.below(20)
    if kind == 0:
        inner = chance.one_of(['profile "my prof"', "profile 'my prof'", "profile a b", "profile  two", "profile\ttab",
                               'profile "dev"', "profile 'dev'", 'profile "open', "profilefoo", "profile", "profile ",
                               "profile.dot", "a b", "profile \\x", 'profile "a\\"b"', "sso-session.x", "profile \u00a0x",
                               '"dev"', "profile dev # x", "default ; x", 'profile ""', "profile\u00a0x", 'profile"x" y'])
    elif kind == 1:
        inner = chance.one_of(SPACES) + name + chance.one_of(SPACES)
    elif name == "default" and chance.once_in(2) or credentials and not chance.once_in(6):
        inner = name
    else:
        inner = chance.one_of(TYPES) + " " + name
    line = "[" + inner + "]"
    if chance.once_in(10):
        line += chance.one_of(COMMENTS + [" junk", " ]", "x", " "])
    if chance.once_in(20):
        line = chance.one_of(INDENTS) + line
    return line


def assignment(chance):
    separator = ":" if chance.once_in(15) else "="
    line = chance.one_of(KEYS) + chance.one_of(SPACES) + separator + chance.one_of(SPACES) + chance.one_of(VALUES)
    if chance.once_in(8):
        line += chance.one_of(COMMENTS)
    if chance.once_in(15):
        line += chance.one_of([" ", "\t", "\u00a0", "\x1c", "\x85"])
    return line


def line_of(chance, credentials):
    kind = chance.below(100)
    if kind < 16:
        return header(chance, credentials)
    if kind < 68:
        return assignment(chance)
    if kind < 76:
        return chance.one_of(INDENTS) + assignment(chance)
    if kind < 81:
        return chance.one_of(INDENTS) + chance.one_of(["more", "more # note", "x=y", "k = v ; c", "[x]", "[profile in]", "=v",
                                                       "more  ", "'q'", "k = 'q' # c", "K = V", "#c", "; c", "a\x0bb"])
    if kind < 88:
        return chance.one_of(["", "", " ", "\t"])
    if kind < 95:
        return chance.one_of(["# comment", "; comment", "#", "  # indented", "\t; indented", "# [x]", "# a = b"])
    return chance.one_of(JUNK)


def file_of(chance, credentials):
    # Half of the files are valid except for one line; otherwise the strict parsers would refuse nearly all.
    if chance.once_in(2):
        lines = []
        for name in NAMES[: 1 + chance.below(4)]:
            plain = name if credentials or name == "default" else "profile " + name
            lines.append("[" + plain + "]")
            keys = KEYS[: 1 + chance.below(8)]
            lines += [key + " = " + chance.one_of(["AKIDVALUE", "abc/def+ghi", "us-east-1"]) for key in keys]
        for _ in range(1 + chance.below(2)):
            lines.insert(chance.below(len(lines) + 1), line_of(chance, credentials))
    else:
        lines = [header(chance, credentials)] if not chance.once_in(8) else []
        lines += [line_of(chance, credentials) for _ in range(chance.below(9))]
    end = chance.one_of(["\n"] * 12 + ["\r\n"] * 3 + ["\r"])
    text = end.join(lines) + ("" if chance.once_in(4) else end)
    if chance.once_in(30):
        text = "\ufeff" + text
    data = text.encode()
    if chance.once_in(60):
        at = chance.below(len(data) + 1)
        data = data[:at] + b"\xe9" + data[at:]
    return data


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(int(sys.argv[2])):
        chance = Chance(number + 1)
        which = chance.below(5)
        if which != 1:
            (folder / f"g{number:05}.config").write_bytes(file_of(chance, False))
        if which > 2 or which == 1:
            (folder / f"g{number:05}.credentials").write_bytes(file_of(chance, True))
    cases = pathlib.Path(sys.argv[3])
    if cases.exists():
        for number, case in enumerate(json.loads(cases.read_text("utf-8"))["tests"]):
            for kind, extension in (("configFile", "config"), ("credentialsFile", "credentials")):
                if kind in case["input"]:
                    (folder / f"s{number:05}.{extension}").write_text(case["input"][kind], "utf-8", newline="")


main()
