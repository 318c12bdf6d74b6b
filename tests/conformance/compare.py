"""Compares how two parsers read the same inputs: compare.py NAME INPUTS OURS THEIRS. Exit code 1 if they differ."""

import json
import pathlib
import re
import sys

name, inputs, ours_path, theirs_path = sys.argv[1:]


def lines(path):
    with open(path, encoding="utf-8") as file:
        return {line["id"]: line for line in map(json.loads, file)}


def normal(value):
    """How many U+FFFD replace invalid bytes depends on the decoder, not on the parser."""
    if isinstance(value, dict):
        return {normal(key): normal(item) for key, item in value.items()}
    return re.sub("\ufffd+", "\ufffd", value) if isinstance(value, str) else value


def texts(stem):
    for kind in ("config", "credentials"):
        path = pathlib.Path(inputs, f"{stem}.{kind}")
        if path.exists():
            yield kind, path.read_bytes()


def allowed_difference(stem):
    """The differences that README.md allows, by exact conditions; returns the name of one."""
    for _, data in texts(stem):
        text = data.decode("utf-8", "replace")
        if name == "aws-rust":
            headers = [re.split("[#;]", line)[0].strip(" \t") for line in text.split("\n") if line.startswith("[")]
            raw = {header[1:-1] for header in (header.rstrip("\r") for header in headers)}
            if len({" ".join(header.split()) for header in raw}) < len(raw):
                return "headers that differ in spaces only"
    return None


ours, theirs = lines(ours_path), lines(theirs_path)
if ours.keys() != theirs.keys() or not ours:
    sys.exit(f"{name}: not the same inputs were read: {len(ours)} by us, {len(theirs)} by them")

parts = ["error", "profiles", "sso_sessions"]
# The Rust SDK cannot list other sections.
if name != "aws-rust":
    parts.append("services")

differing, allowed, refused = 0, {}, 0
for stem in sorted(ours):
    refused += theirs[stem]["error"]
    if all(normal(ours[stem][part]) == normal(theirs[stem][part]) for part in parts):
        continue
    difference = allowed_difference(stem)
    if difference:
        allowed[difference] = allowed.get(difference, 0) + 1
        continue
    differing += 1
    if differing <= 5:
        for kind, data in texts(stem):
            print(f"--- {stem}.{kind}\n{data!r}")
        for part in parts:
            if normal(ours[stem][part]) != normal(theirs[stem][part]):
                print(f"  {part}: we read    {ours[stem][part]}\n  {part}: they read  {theirs[stem][part]}")

details = "".join(f"; {count} allowed: {difference}" for difference, count in allowed.items())
print(f"{name}: {len(ours)} inputs, {differing} read differently ({refused} are refused{details})")
sys.exit(1 if differing else 0)
