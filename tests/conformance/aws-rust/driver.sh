# shellcheck shell=sh disable=SC2034,SC2154  # sourced by ../run
tools='cargo'
# cargo takes minutes.
by_name_only=true

install_parser() {
    mkdir -p src &&
        cp "$here/aws-rust/Cargo.toml" . &&
        cp "$here/aws-rust/src/main.rs" src/ &&
        cargo build --quiet
}
run_parser() { target/debug/driver "$1"; }
