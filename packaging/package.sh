#!/bin/sh
# Makes the packages of a built program: package.sh PROGRAM FOLDER. Called by `./dev package`.
# Reproducible: files have the time SOURCE_DATE_EPOCH, are owned by root, and in order.
set -eu

program=$1
target=$2
version=$("$program" --version | sed 's/^credlint //')
root=$(cd "$(dirname "$0")/.." && pwd -P)
machine=$(uname -m)
: "${SOURCE_DATE_EPOCH:?}"
export SOURCE_DATE_EPOCH
umask 022
LC_ALL=C
TZ=UTC
export LC_ALL TZ

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# The libraries in the static program, and the notices that their licenses require.
libraries='libtree-sitter-dev libre2-dev libcmark-dev nettle-dev libsecp256k1-dev libcli11-dev
    libtomlplusplus-dev nlohmann-json3-dev libc6-dev'

licences() {
    cat "$root/LICENSE"
    for library in $libraries "$(cd /usr/share/doc && echo libstdc++-*-dev)"; do
        printf '\n=== %s, linked into the program ===\n\n' "$library"
        cat "/usr/share/doc/$library/copyright"
    done
}

put() { install -D -m 644 "$1" "$2"; }

# Sets the time of every file.
settle() { find "$1" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +; }

make_parts() {
    strip --remove-section=.comment -o "$scratch/credlint" "$program"
    "$program" man >"$scratch/credlint.1"
    for shell in bash zsh fish; do
        "$program" completions "$shell" >"$scratch/credlint.$shell"
    done
    licences >"$scratch/licences"
}

# make_archive FILE FOLDER NAME…: these files and folders of the folder.
make_archive() {
    file=$target/$1
    folder=$2
    shift 2
    tar --create --directory="$folder" --format=ustar --sort=name --owner=root:0 --group=root:0 \
        --mtime="@$SOURCE_DATE_EPOCH" "$@" | gzip -n9 >"$file"
    printf '%s\n' "$file"
}

# --- the tarball: unpack it anywhere ---

make_tarball() {
    name=credlint-$version-linux-$machine
    folder=$scratch/$name
    install -D -m 755 "$scratch/credlint" "$folder/bin/credlint"
    put "$scratch/credlint.1" "$folder/share/man/man1/credlint.1"
    put "$scratch/credlint.bash" "$folder/share/bash-completion/completions/credlint"
    put "$scratch/credlint.zsh" "$folder/share/zsh/site-functions/_credlint"
    put "$scratch/credlint.fish" "$folder/share/fish/vendor_completions.d/credlint.fish"
    put "$root/editors/vim/compiler/credlint.vim" "$folder/editors/vim/compiler/credlint.vim"
    put "$root/editors/vscode/tasks.json" "$folder/editors/vscode/tasks.json"
    put "$scratch/licences" "$folder/LICENSE"
    put "$root/README.md" "$folder/README.md"
    make_archive "$name.tar.gz" "$scratch" "$name"
}

# --- the Python package: pip install ---

# A static program runs on any Linux, so the tags are the oldest ones that installers know.
make_wheel() {
    tag=py3-none-manylinux_2_17_$machine.manylinux2014_$machine.musllinux_1_1_$machine
    python3 -B "$root/packaging/wheel.py" "$scratch/credlint" "$scratch/licences" "$version" "$tag" "$target"
}

# What the program is built from, for all other systems.
make_sdist() {
    name=credlint-$version
    mkdir "$scratch/$name"
    for part in CMakeLists.txt LICENSE README.md cmake rules schemas src; do
        cp -R "$root/$part" "$scratch/$name/$part"
    done
    sed -e 's|"\.\./\.\."|"."|' -e 's|\.\./\.\./||' "$root/packaging/python/pyproject.toml" \
        >"$scratch/$name/pyproject.toml"
    python3 -B "$root/packaging/wheel.py" metadata "$version" >"$scratch/$name/PKG-INFO"
    # git knows no empty folders.
    find "$scratch/$name" -type d -empty -delete
    chmod -R u=rwX,go=rX "$scratch/$name"
    make_archive "$name.tar.gz" "$scratch" "$name"
}

# --- the npm package: npx credlint ---

make_npm() {
    case $machine in
        x86_64) cpu=x64 ;;
        aarch64) cpu=arm64 ;;
        *) cpu=$machine ;;
    esac
    folder=$scratch/package
    install -D -m 755 "$scratch/credlint" "$folder/bin/credlint"
    put "$scratch/licences" "$folder/LICENSE"
    put "$root/README.md" "$folder/README.md"
    sed -e "s/@VERSION@/$version/" -e "s/@CPU@/$cpu/" "$root/packaging/npm/package.json" >"$folder/package.json"
    make_archive "credlint-$version-npm-$machine.tgz" "$scratch" package
}

# --- the context of a container: docker build - <FILE ---

make_container() {
    folder=$scratch/container
    install -D -m 755 "$scratch/credlint" "$folder/credlint"
    put "$scratch/licences" "$folder/LICENSE"
    put "$root/packaging/container/Dockerfile" "$folder/Dockerfile"
    make_archive "credlint-$version-container-$machine.tar.gz" "$folder" Dockerfile LICENSE credlint
}

# --- the Debian package ---

copyright() {
    cat <<'TEXT'
credlint was written by its authors and packaged by them from their own repository.
Upstream and packaging are one.

TEXT
    cat "$scratch/licences"
}

changelog() {
    cat <<TEXT
credlint ($version) unstable; urgency=medium

  * Built from the repository; CHANGELOG.md there says what is new.

 -- $maintainer  $(date --rfc-email --date="@$SOURCE_DATE_EPOCH")
TEXT
}

control() {
    cat <<TEXT
Package: credlint
Version: $version
Architecture: $architecture
Maintainer: $maintainer
Installed-Size: $(du -sk --apparent-size "$1" | cut -f1)
Suggests: git
Section: devel
Priority: optional
Description: linter and validator for .env and credential files
 credlint reads .env files, the shared files of the AWS SDKs and other files
 with credentials, knows what each value is meant to be, and reports which
 ones cannot work, which error they cause at run time, and how to fix them.
 .
 It works offline, from bytes alone, and never prints a secret. Hooks, CI
 systems and editors read its reports (SARIF, JSON and others).
TEXT
}

# Why the package differs from Debian policy.
overrides() {
    cat <<'TEXT'
# One file that runs everywhere, in hooks and bare containers, is what users ask for. It is linked
# statically and position-independent, which lintian takes for a shared library.
credlint: shared-library-lacks-prerequisites [usr/bin/credlint]
TEXT
}

make_deb() {
    architecture=$(dpkg --print-architecture)
    maintainer='credlint authors <maintainers@credlint.invalid>'
    folder=$scratch/deb
    install -D -m 755 "$scratch/credlint" "$folder/usr/bin/credlint"
    doc=$folder/usr/share/doc/credlint
    mkdir -p "$doc" "$folder/usr/share/man/man1" "$folder/usr/share/lintian/overrides" "$folder/DEBIAN"
    gzip -n9 <"$scratch/credlint.1" >"$folder/usr/share/man/man1/credlint.1.gz"
    put "$scratch/credlint.bash" "$folder/usr/share/bash-completion/completions/credlint"
    put "$scratch/credlint.zsh" "$folder/usr/share/zsh/vendor-completions/_credlint"
    put "$scratch/credlint.fish" "$folder/usr/share/fish/vendor_completions.d/credlint.fish"
    put "$root/editors/vim/compiler/credlint.vim" "$folder/usr/share/vim/vimfiles/compiler/credlint.vim"
    put "$root/editors/vscode/tasks.json" "$doc/examples/tasks.json"
    copyright >"$doc/copyright"
    changelog | gzip -n9 >"$doc/changelog.gz"
    overrides >"$folder/usr/share/lintian/overrides/credlint"
    control "$folder/usr" >"$folder/DEBIAN/control"
    (cd "$folder" && find usr -type f | sort | xargs md5sum) >"$folder/DEBIAN/md5sums"
    settle "$folder"
    deb=$target/credlint_${version}_$architecture.deb
    dpkg-deb --root-owner-group -Zgzip --build "$folder" "$deb" >/dev/null
    printf '%s\n' "$deb"
}

mkdir -p "$target"
make_parts
make_tarball
make_npm
make_container
if command -v python3 >/dev/null; then
    make_wheel
    make_sdist
else
    echo 'skipped: python3 is not installed; no Python package was made' >&2
fi
if command -v dpkg-deb >/dev/null; then
    make_deb
else
    echo 'skipped: dpkg-deb is not installed; no .deb was made' >&2
fi
(cd "$target" && find . -type f ! -name SHA256SUMS -printf '%f\n' | sort | xargs sha256sum >"$scratch/sums")
mv "$scratch/sums" "$target/SHA256SUMS"
printf '%s\n' "$target/SHA256SUMS"
