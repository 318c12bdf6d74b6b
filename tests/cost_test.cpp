// What a hostile file may cost, against an ordinary one of the same size in the same process: time of whole
// runs with their output, and memory a byte. Counts of findings are in finding_limit_test.cpp.
#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <ctime>
#include <new>
#include <string>

#include <catch2/catch.hpp>

#include <malloc.h>

#include "fix/apply_fixes.h"
#include "report/reporter.h"
#include "run/run.h"
#include "support/hostile_shapes.h"
#include "support/memory_files.h"

using namespace credlint;
using namespace credlint::test;

namespace {

std::atomic<std::int64_t> allocated{0};
std::atomic<std::int64_t> peak{0};

}  // namespace

// Only where costs are compared: sanitizers have functions of their own for this.
#ifdef NDEBUG
namespace {

void* counted(void* block) {
    if (block == nullptr) throw std::bad_alloc();
    const auto size = static_cast<std::int64_t>(malloc_usable_size(block));
    const std::int64_t now = allocated += size;
    if (now > peak) peak = now;
    return block;
}

void release(void* block) noexcept {
    if (block != nullptr) allocated -= static_cast<std::int64_t>(malloc_usable_size(block));
    std::free(block);
}

}  // namespace

void* operator new(std::size_t size) {
    return counted(std::malloc(size));
}
void* operator new[](std::size_t size) {
    return counted(std::malloc(size));
}
void operator delete(void* block) noexcept {
    release(block);
}
void operator delete[](void* block) noexcept {
    release(block);
}
void operator delete(void* block, std::size_t) noexcept {
    release(block);
}
void operator delete[](void* block, std::size_t) noexcept {
    release(block);
}
#endif

namespace {

double processor_time() {
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

struct Cost {
    double seconds = 0;
    double bytes = 0;  // at the peak, without the file itself
};

Cost cost_of(const std::string& path, const std::string& bytes, std::string_view format) {
    MemoryFiles files;
    const std::string place = "/nonexistent/" + path;
    files.add(place, bytes);
    Request request;
    request.paths = {place};
    request.now = 1'700'000'000;
    const std::int64_t before = allocated;
    peak = before;
    const double start = processor_time();
    {
        Report report = run(request, files, builtin_rules());
        drop_unproved_fixes(report, 1);
        describe_rules(report);
        std::size_t written = 0;
        find_reporter(format)->write(report, {}, [&](std::string_view piece) { written += piece.size(); });
        CHECK(report.files_checked == 1);
    }
    return {processor_time() - start, static_cast<double>(peak - before)};
}

#ifdef NDEBUG
constexpr std::size_t size = 1024 * 1024;
constexpr bool measured = true;
#else
constexpr std::size_t size = 16 * 1024;  // assertions cost more than what they check
constexpr bool measured = false;
#endif

constexpr double most_cost = 5;  // times what an ordinary file of the size costs

// Ordinary files in one output format. Others also use the machine: the best of some runs counts, and what
// is compared runs in turns.
class Measure {
public:
    explicit Measure(std::string_view format) : format_(format) { run(); }

    void check(const HostileShape& shape) {
        CAPTURE(format_, shape.path, shape.head, shape.unit);
        const std::string bytes = filled(shape, size);
        Cost cost = cost_of(shape.path, bytes, format_);
        if (!measured) return;
        for (int i = 0; i < 8 && cost.seconds > most_cost * seconds_; ++i) {
            run();
            cost.seconds = std::min(cost.seconds, cost_of(shape.path, bytes, format_).seconds);
        }
        CHECK(cost.seconds / seconds_ <= most_cost);
        CHECK(cost.bytes / static_cast<double>(bytes.size()) <= shape.most_memory);
    }

private:
    void run() { seconds_ = std::min(seconds_, cost_of(".env", ordinary_, format_).seconds); }

    std::string_view format_;
    std::string ordinary_ = filled(ordinary_shape(), size);
    double seconds_ = 1e9;
};

}  // namespace

TEST_CASE("cost: no shape of a file costs more than its bound", "[cost]") {
    Measure measure("full");
    for (const HostileShape& shape : hostile_shapes()) measure.check(shape);
}

TEST_CASE("cost: no output format costs more than its bound", "[cost]") {
    for (const Reporter* reporter : reporters()) {
        if (reporter->name == "full") continue;
        Measure measure(reporter->name);
        for (const HostileShape& shape : shapes_of_many_findings()) measure.check(shape);
    }
}
