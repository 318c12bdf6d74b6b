# shellcheck shell=sh disable=SC2034,SC2154  # sourced by ../run
tools='go'

install_parser() {
    cp "$here/aws-go/go.mod" "$here/aws-go/main.go" . &&
        go mod tidy -e &&
        go mod vendor &&
        cp "$here/aws-go/export.go.txt" vendor/github.com/aws/aws-sdk-go-v2/config/credlint_export.go &&
        go build -mod=vendor -o driver .
}
run_parser() { ./driver "$1"; }
