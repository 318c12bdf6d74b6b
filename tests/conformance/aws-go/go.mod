module credlint/conformance

go 1.24

require github.com/aws/aws-sdk-go-v2/config v1.33.15
