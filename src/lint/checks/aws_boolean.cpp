#include <algorithm>

#include "lint/check.h"
#include "lint/settings.h"
#include "lint/words.h"
#include "text/ascii.h"

namespace credlint::checks {
namespace {

constexpr std::string_view yes[] = {"1", "enable", "enabled", "on", "t", "y", "yes"};
constexpr std::string_view no[] = {"0", "disable", "disabled", "f", "n", "no", "off"};

bool among(std::span<const std::string_view> words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

// In lower case, without what stands round it.
std::string bare_word(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" \t\"'");
    if (begin == text.npos) return {};
    return folded(text.substr(begin, text.find_last_not_of(" \t\"'") - begin + 1));
}

void judge_boolean(const Subject& subject, const aws::Setting& setting, Emit& emit) {
    const auto value = literal_value(subject, setting.entry);
    if (!value) return;
    const std::string word = bare_word(*value);
    const bool truth = word == "true" || word == "false";
    if (truth && word.size() == value->size()) return;
    const bool meant = among(yes, word) || word == "true";
    const bool denied = among(no, word) || word == "false";
    if (!meant && !denied && fills_place(subject, setting.entry, *value)) return;

    const std::string key = quoted_key(subject.source, setting.entry);
    const std::string place = in_section(subject, setting.entry.section);
    std::string message =
        key + place + (truth ? " has blanks or quotes inside its value" : " is neither `true` nor `false`");
    if (!denied) message += ": botocore reads it as false";
    Finding& finding = emit(setting.entry.value, std::move(message));
    finding.help = meant ? "write `true`" : denied ? "write `false`" : "write `true` or `false`";
    // For botocore, any other word is false already.
    if (meant) finding.fixes.push_back(write_instead(subject, setting.entry, "true", Fix::Safety::unsafe));
    if (denied) finding.fixes.push_back(write_instead(subject, setting.entry, "false", Fix::Safety::safe));
}

void run(const Subject& subject, Emit& emit) {
    for (const aws::Setting& setting : subject.credentials.settings) {
        if (setting.rule->kind == aws::SettingRule::Kind::boolean) judge_boolean(subject, setting, emit);
    }
}

constexpr std::string_view tags[] = {"aws", "correctness"};

}  // namespace

extern const Check aws_boolean{
    {
        .id = "aws-boolean",
        .title = "switch of an AWS SDK that is neither true nor false",
        .what =
            "Finds switches such as `AWS_USE_FIPS_ENDPOINT`, `AWS_EC2_METADATA_DISABLED` or a profile's "
            "`use_dualstack_endpoint` whose value is not `true` or `false`: `1`, `yes`, `on`, or blanks and "
            "quotes inside the value.",
        .why =
            "botocore and the AWS CLI read everything but `true` as false and say nothing, so that a switch "
            "that was turned on stays off. The SDKs for Go and JavaScript refuse the value.",
        .example = "AWS_USE_FIPS_ENDPOINT=1\n",
        .instead = "Write `true` or `false`.",
        .seen = {},
        .symptom =
            "Python and the CLI: none; the switch is off. Go: `invalid value for environment variable`. "
            "JavaScript: `Cannot load env …. Expected \"true\" or \"false\"`.",
        .docs = "https://docs.aws.amazon.com/sdkref/latest/guide/settings-reference.html",
        .severity = Severity::warning,
        .tags = tags,
    },
    run,
};

}  // namespace credlint::checks
