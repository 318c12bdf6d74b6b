#!/usr/bin/env python3
"""Writes startup_code.ld: the sections of code that a run on a small file goes through, so that they lie
together and few pages of a large program are touched. `./dev layout` calls it.

    layout.py PROGRAM MAP CALLGRIND...

MAP is the linker's map of PROGRAM, CALLGRIND what `valgrind --tool=callgrind --demangle=no` wrote of its runs, the
most usual first.
A name that a compiler or library does not have is no harm: what is not listed follows behind.
"""

import bisect
import os
import re
import subprocess
import sys


def functions_run(path):
    names, called = {}, set()
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            match = re.match(r"c?fn=\((\d+)\)(?: (.*))?", line)
            if match:
                if match.group(2):
                    names[match.group(1)] = match.group(2).split("'")[0]
                called.add(names[match.group(1)])
    return called


def addresses(program):
    table = subprocess.run(["nm", program], capture_output=True, text=True, check=True).stdout
    found = {}
    for line in table.splitlines():
        parts = line.split()
        if len(parts) == 3 and parts[1] in "tTwWi":
            found.setdefault(parts[2], []).append(int(parts[0], 16))
    return found


def sections(path):
    found, name = [], None
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            alone = re.match(r" (\.text\S*)\s*$", line)
            if alone:
                name = alone.group(1)
                continue
            match = re.match(r" (\.text\S*)?\s+0x([0-9a-f]+)\s+0x([0-9a-f]+) (\S.*)$", line)
            if match and (match.group(1) or name) and int(match.group(3), 16):
                found.append((int(match.group(2), 16), int(match.group(3), 16), match.group(1) or name, match.group(4)))
            name = None
    return sorted(found)


def pattern(file):
    member = re.match(r"(.*)\((.*)\)$", file)
    return f"*{os.path.basename(member[1])}:{member[2]}" if member else f"*{os.path.basename(file)}"


def main():
    program, linker_map, *profiles = sys.argv[1:]
    placed, known = sections(linker_map), addresses(program)
    starts = [section[0] for section in placed]
    seen = set()
    print("/* Made by cmake/layout.py (`./dev layout`): code that runs on small files. */")
    print("SECTIONS\n{\n  .text.startup_code :\n  {")
    for profile in profiles:
        hot = set()
        for name in functions_run(profile):
            for address in known.get(name, []):
                at = bisect.bisect_right(starts, address) - 1
                if at >= 0 and address < placed[at][0] + placed[at][1]:
                    hot.add(f"    {pattern(placed[at][3])}({placed[at][2]})")
        print("\n".join(sorted(hot - seen)))
        if not seen:  # which of these runs is for the processor to say
            print("    *libc.a:*(.text.evex .text.evex512 .text.avx512)")
        seen |= hot
    print("  }\n}\nINSERT BEFORE .text;")


main()
