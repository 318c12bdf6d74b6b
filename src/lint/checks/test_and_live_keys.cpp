#include <map>
#include <string>

#include "lint/check.h"
#include "lint/support/describe_secret.h"
#include "lint/support/message.h"
#include "text/file_name.h"

namespace credlint::checks {
namespace {

struct Modes {
    const Field* test = nullptr;
    const Field* live = nullptr;
};

// Keys of providers that have a test mode, by provider and by the prefix of the names: `STAGING_…` may differ
// from the rest.
std::map<std::string, Modes> modes_of(const CheckContext& context) {
    std::map<std::string, Modes> out;
    for (const Credential& credential : context.credentials.credentials) {
        for (const Field& field : credential.fields) {
            if (!field.real() || field.token->test_prefixes.empty() || field.prefix.empty()) continue;
            const std::string group = std::to_string(credential.section) + "\n" + credential.group;
            Modes& modes = out[std::string(field.token->provider) + "\n" + group];
            const Field*& place = of_test_mode(field) ? modes.test : modes.live;
            if (place == nullptr) place = &field;
        }
    }
    return out;
}

}  // namespace

void test_and_live_keys(const CheckContext& context, FindingSink& emit) {
    const std::string& path = context.source.path();
    for (const auto& [name, modes] : modes_of(context)) {
        if (modes.test != nullptr && modes.live != nullptr) {
            const bool first = modes.test->entry.key.begin < modes.live->entry.key.begin;
            const Field& later = first ? *modes.live : *modes.test;
            const Field& earlier = first ? *modes.test : *modes.live;
            Finding& finding = emit(later.entry.value, quoted_key(context.source, later.entry) + " is a " +
                                                           (first ? "live" : "test") + " key, but " +
                                                           quoted_key(context.source, earlier.entry) +
                                                           " is a " + (first ? "test" : "live") + " key");
            finding.notes.push_back({earlier.entry.value, first ? "the test key" : "the live key"});
            finding.help = "use keys of the same mode";
        } else if (modes.test != nullptr && is_production_name(path)) {
            emit(modes.test->entry.value,
                 quoted_key(context.source, modes.test->entry) + " is a test key in a production file")
                .help = "use the live key here";
        } else if (modes.live != nullptr && is_test_name(path)) {
            emit(modes.live->entry.value, quoted_key(context.source, modes.live->entry) +
                                              " is a live key in a test or development file")
                .help = "use a test key here";
        }
    }
}

}  // namespace credlint::checks
