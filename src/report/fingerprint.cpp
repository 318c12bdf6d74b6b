#include "report/fingerprint.h"

#include <cstdint>
#include <map>

#include "credential/shown_name.h"

namespace credlint {
namespace {

// FNV-1a: it must be stable and short, but not secret, because nothing secret goes in.
class Hash {
public:
    void add(std::string_view text) {
        for (const char c : text) state_ = (state_ ^ static_cast<unsigned char>(c)) * prime;
        state_ *= prime;  // as for a NUL: distinguishes "a" "bc" from "ab" "c"
    }
    std::uint64_t value() const { return state_; }

private:
    static constexpr std::uint64_t prime = 0x100000001B3u;
    std::uint64_t state_ = 0xCBF29CE484222325u;
};

std::string hexadecimal(std::uint64_t value) {
    std::string out;
    for (int shift = 60; shift >= 0; shift -= 4) out += "0123456789abcdef"[value >> shift & 0xF];
    return out;
}

}  // namespace

std::vector<std::string> fingerprints(const FileReport& file, const RepositoryInfo& repository_info) {
    Hash of_path;
    of_path.add(path_from_top(file.source->path(), repository_info));
    std::map<std::uint64_t, std::uint32_t> counts;
    std::vector<std::string> out;
    out.reserve(file.findings.size());
    for (const Finding& finding : file.findings) {
        Hash hash = of_path;
        hash.add(finding.rule->id);
        if (finding.rest != 0) hash.add("rest");
        // A key that may be a pasted secret is masked here as well.
        hash.add(shown_name(file.source->text(finding.section)));
        hash.add(shown_name(file.source->text(finding.key)));
        hash.add(std::to_string(++counts[hash.value()]));
        out.push_back(hexadecimal(hash.value()));
    }
    return out;
}

}  // namespace credlint
