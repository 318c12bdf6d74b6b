#include "credential/third_party_sections.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "credential/aws/endpoint.h"
#include "rule/claim.h"

namespace credlint {

const ThirdPartySections::Found& ThirdPartySections::found() {
    if (found_) return *found_;
    Found& out = found_.emplace();
    std::set<std::uint32_t> of_s3, of_others;
    for (const Entry& entry : document_.entries) {
        if (entry.key.size() > max_claim_length) continue;
        const std::string name = claim_name(source_.text(entry.key));
        const auto value = [&] { return values_(entry).text; };
        if (aws::names_endpoint(name)) {
            std::set<std::uint32_t>& sections = aws::names_aws_endpoint(name) ? out.sure : out.doubtful;
            if (aws::third_party_endpoint(value())) sections.insert(entry.section);
        } else if (document_.format == Format::ini && (name == "TYPE" || name == "PROVIDER")) {
            // rclone names the provider of S3 without an address: `type = s3`, `provider = Minio`.
            const std::string word = claim_name(value());
            if (name == "TYPE" && word == "S3") of_s3.insert(entry.section);
            if (name == "PROVIDER" && !word.empty() && word != "AWS") of_others.insert(entry.section);
        }
    }
    std::set_intersection(of_s3.begin(), of_s3.end(), of_others.begin(), of_others.end(),
                          std::inserter(out.sure, out.sure.end()));
    return out;
}

}  // namespace credlint
