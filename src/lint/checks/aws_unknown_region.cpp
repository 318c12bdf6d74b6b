#include "credential/aws/region_slip.h"
#include "lint/check.h"
#include "lint/settings.h"
#include "lint/words.h"

namespace credlint::checks {
namespace {

using Kind = aws::RegionSlip::Kind;

// What stands beside the settings, looked for when it is first asked for.
class Neighbours {
public:
    explicit Neighbours(const Subject& subject) : subject_(subject), endpoints_(subject) {}

    bool foreign_endpoint(const aws::Setting& setting) { return endpoints_.beside(setting.entry.section); }

    // A key of AWS's own: then no other provider is asked, whose regions have other names.
    bool aws_key(const aws::Setting& setting) {
        if (!credentials_) credentials_ = aws_credentials(subject_);
        const auto found = credentials_->find({setting.entry.section, setting.group});
        const Field* id = found != credentials_->end() ? found->second->find("access-key-id") : nullptr;
        return id != nullptr && id->real();
    }

private:
    const Subject& subject_;
    ForeignEndpoints endpoints_;
    std::optional<std::map<Place, const Credential*>> credentials_;
};

struct Words {
    std::string message;  // behind the key
    std::string help;
    std::optional<Fix::Safety> fix;
};

Words words_for(const aws::RegionSlip& slip) {
    const std::string meant = "`" + std::string(slip.meant) + "`";
    switch (slip.kind) {
        case Kind::white_space:
            return {"has white space beside the region's name", "remove the blanks", Fix::Safety::safe};
        case Kind::quotes:
            return {"has quotes round the region's name, and SDKs take them as a part of it",
                    "remove the quotes", Fix::Safety::safe};
        case Kind::upper_case:
            return {"has capitals in the region's name", "write " + meant, Fix::Safety::safe};
        case Kind::zone:
            return {"names an availability zone, not a region",
                    "write " + meant + ", the region that the zone lies in", Fix::Safety::unsafe};
        case Kind::local_zone:
            return {"names a zone of a region, not the region",
                    "write " + meant + ", the region that the zone belongs to", Fix::Safety::unsafe};
        case Kind::punctuation:
            return {"does not spell the region as AWS does", "write " + meant, Fix::Safety::safe};
        case Kind::no_number:
            return {"names a region without its number", "did you mean " + meant + "?", Fix::Safety::unsafe};
        case Kind::display_name:
            return {"has a region's name for people, not its code", "write " + meant, Fix::Safety::unsafe};
        case Kind::mistyped:
            return {"names no AWS region", "did you mean " + meant + "?", Fix::Safety::unsafe};
        case Kind::global:
            return {"names a pseudo region: only endpoints of global services lie in it",
                    "write the region that your resources are in", std::nullopt};
        default:
            return {"names no AWS region", "write a region's code, such as `us-east-1`", std::nullopt};
    }
}

void judge_region(const Subject& subject, const aws::Setting& setting, Neighbours& neighbours, Emit& emit) {
    const auto value = literal_value(subject, setting.entry);
    if (!value) return;
    const aws::RegionSlip slip = aws::region_slip(*value);
    if (slip.kind == Kind::none || (slip.meant.empty() && fills_place(subject, setting.entry, *value)))
        return;
    // R2's `auto`, Spaces' `nyc3`: wrong only beside a key of AWS.
    if (slip.kind == Kind::unknown && !neighbours.aws_key(setting)) return;
    if (neighbours.foreign_endpoint(setting)) return;

    const Words words = words_for(slip);
    Finding& finding =
        emit(setting.entry.value, quoted_key(subject.source, setting.entry) +
                                      in_section(subject, setting.entry.section) + " " + words.message);
    const bool doubtful = slip.kind == Kind::global || slip.kind == Kind::unknown;
    finding.severity = severity_of(setting, doubtful ? Severity::warning : Severity::error);
    finding.help = words.help;
    if (words.fix) finding.fixes.push_back(write_instead(subject, setting.entry, slip.meant, *words.fix));
}

}  // namespace

void aws_unknown_region(const Subject& subject, Emit& emit) {
    Neighbours neighbours(subject);
    for (const aws::Setting& setting : subject.credentials.settings) {
        if (setting.rule->kind == aws::SettingRule::Kind::region)
            judge_region(subject, setting, neighbours, emit);
    }
}

}  // namespace credlint::checks
