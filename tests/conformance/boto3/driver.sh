# shellcheck shell=sh disable=SC2034,SC2154  # sourced by ../run
tools='python3'

install_parser() {
    { [ -x venv/bin/pip ] || python3 -m venv venv; } &&
        venv/bin/pip --quiet --retries 1 --timeout 30 install 'botocore==1.44.5'
}
run_parser() { venv/bin/python "$here/boto3/driver.py" "$1"; }
