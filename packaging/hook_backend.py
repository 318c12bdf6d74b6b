"""Builds what hook runners install from this repository (pyproject.toml in its root): no files, but a dependency on
the wheel of this version.

A build backend (https://peps.python.org/pep-0517/) without dependencies of its own, so that installing a hook takes
nothing from a package index but that wheel.
"""

import os
import re

import wheel

NAME = "credlint-hook"


def version():
    with open(os.path.join(wheel.ROOT, "CMakeLists.txt"), encoding="utf-8") as file:
        return re.search(r"^project\(credlint VERSION ([0-9.]+)", file.read(), re.MULTILINE).group(1)


def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    metadata = (
        f"Metadata-Version: 2.1\nName: {NAME}\nVersion: {version()}\n"
        f"Summary: Installs credlint for hook runners\nRequires-Dist: credlint=={version()}\n"
    )
    return wheel.write_wheel(wheel_directory, NAME, version(), "py3-none-any", metadata)


def build_sdist(sdist_directory, config_settings=None):
    raise NotImplementedError("credlint-hook is only installed from the repository")
