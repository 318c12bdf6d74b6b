#include "support/register_case.h"

#include <utility>

#include <catch2/catch.hpp>

namespace credlint::test {
namespace {

class FoundCase : public Catch::ITestInvoker {
public:
    explicit FoundCase(std::function<void()> body) : body_(std::move(body)) {}
    void invoke() const override { body_(); }

private:
    std::function<void()> body_;
};

}  // namespace

void register_case(const std::string& name, std::function<void()> body) {
    // Catch2 owns it from here on.
    const Catch::AutoReg registered(new FoundCase(std::move(body)), CATCH_INTERNAL_LINEINFO, "",
                                    Catch::NameAndTags{name, "[fixture]"});
}

}  // namespace credlint::test
