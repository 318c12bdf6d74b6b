"""Writes wheels (https://packaging.python.org/specifications/binary-distribution-format/).

wheel.py PROGRAM LICENCES VERSION TAG FOLDER  the wheel of a built program, which pip puts next to `python`
wheel.py metadata VERSION                     prints its metadata

Reproducible: files are in order and have the time SOURCE_DATE_EPOCH.
"""

import base64
import hashlib
import os
import sys
import time
import zipfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def _time():
    # Before 1980, a zip file has no times.
    epoch = max(int(os.environ.get("SOURCE_DATE_EPOCH", 0)), 315532800)
    return time.gmtime(epoch)[:6]


def _add(archive, name, content, mode):
    entry = zipfile.ZipInfo(name, _time())
    entry.create_system = 3  # Unix, whose permissions follow
    entry.external_attr = (0o100000 | mode) << 16
    entry.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(entry, content, compresslevel=9)


def _record_line(name, content):
    digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
    return f"{name},sha256={digest},{len(content)}\n"


def write_wheel(folder, name, version, tag, metadata, files=()):
    """Returns the wheel's name. `files`: (path in the wheel, content, mode)."""
    stem = f"{name.replace('-', '_')}-{version}"
    info = f"{stem}.dist-info"
    python, abi, platforms = tag.split("-")
    tags = "".join(f"Tag: {python}-{abi}-{platform}\n" for platform in platforms.split("."))
    pure = "true" if platforms == "any" else "false"
    entries = [(path.format(stem=stem, info=info), content, mode) for path, content, mode in files]
    entries.append((f"{info}/METADATA", metadata.encode(), 0o644))
    wheel = f"Wheel-Version: 1.0\nGenerator: credlint packaging\nRoot-Is-Purelib: {pure}\n{tags}"
    entries.append((f"{info}/WHEEL", wheel.encode(), 0o644))
    entries.sort()
    record = "".join(_record_line(path, content) for path, content, _ in entries)
    # Last, as the specification recommends.
    entries.append((f"{info}/RECORD", f"{record}{info}/RECORD,,\n".encode(), 0o644))
    file = f"{stem}-{tag}.whl"
    with zipfile.ZipFile(os.path.join(folder, file), "w") as archive:
        for path, content, mode in entries:
            _add(archive, path, content, mode)
    return file


def _read(path):
    with open(path, "rb") as file:
        return file.read()


def program_metadata(version):
    """From packaging/python/pyproject.toml, which builds the same distribution from source."""
    import tomllib  # Python 3.11; hook_backend.py, which imports this module, must run on older ones

    project = tomllib.loads(_read(os.path.join(ROOT, "packaging/python/pyproject.toml")).decode())["project"]
    lines = [
        "Metadata-Version: 2.1",
        f"Name: {project['name']}",
        f"Version: {version}",
        f"Summary: {project['description']}",
        f"Keywords: {','.join(project['keywords'])}",
        f"License: {project['license']['text']}",
        f"Requires-Python: {project['requires-python']}",
        *(f"Classifier: {classifier}" for classifier in project["classifiers"]),
        "License-File: LICENSE",
        "Description-Content-Type: text/markdown",
    ]
    return "\n".join(lines) + "\n\n" + _read(os.path.join(ROOT, "README.md")).decode()


def main():
    if sys.argv[1] == "metadata":
        sys.stdout.write(program_metadata(sys.argv[2]))
        return
    program, licences, version, tag, folder = sys.argv[1:]
    files = [
        ("{stem}.data/scripts/credlint", _read(program), 0o755),
        ("{info}/LICENSE", _read(licences), 0o644),
    ]
    file = write_wheel(folder, "credlint", version, tag, program_metadata(version), files)
    print(os.path.join(folder, file))


if __name__ == "__main__":
    main()
