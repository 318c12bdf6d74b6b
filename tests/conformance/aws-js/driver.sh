# shellcheck shell=sh disable=SC2034,SC2154  # sourced by ../run
tools='npm node'

install_parser() {
    cp "$here/aws-js/package.json" "$here/aws-js/driver.mjs" . &&
        npm install --silent --no-audit --no-fund --fetch-retries=1 --fetch-timeout=30000 \
            --fetch-retry-mintimeout=1000 --fetch-retry-maxtimeout=2000
}
run_parser() { node driver.mjs "$1"; }
