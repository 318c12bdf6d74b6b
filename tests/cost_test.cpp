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

#include "recipe/fix.h"
#include "recipe/run.h"
#include "report/reporter.h"
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
        describe_rules(report, builtin_rules());
        std::size_t written = 0;
        for (const Reporter& reporter : reporters()) {
            if (reporter.name == format)
                reporter.write(report, {}, [&](std::string_view piece) { written += piece.size(); });
        }
        CHECK(report.files_checked == 1);
    }
    return {processor_time() - start, static_cast<double>(peak - before)};
}

// The best of some: others use the machine, too.
Cost least_cost(const std::string& path, const std::string& bytes, std::string_view format, int times) {
    Cost out = cost_of(path, bytes, format);
    for (int i = 1; i < times; ++i) out.seconds = std::min(out.seconds, cost_of(path, bytes, format).seconds);
    return out;
}

#ifdef NDEBUG
constexpr std::size_t size = 256 * 1024;
constexpr bool measured = true;
#else
constexpr std::size_t size = 16 * 1024;  // assertions cost more than what they check
constexpr bool measured = false;
#endif

}  // namespace

TEST_CASE("cost: no shape of a file costs more than its bound", "[cost]") {
    const std::string ordinary = filled(ordinary_shape(), size);
    const double measure = least_cost(".env", ordinary, "full", 5).seconds;
    for (const HostileShape& shape : hostile_shapes()) {
        CAPTURE(shape.path, shape.head, shape.unit);
        const std::string bytes = filled(shape, size);
        Cost cost = cost_of(shape.path, bytes, "full");
        if (!measured) continue;
        if (cost.seconds > shape.most_cost * measure) cost = least_cost(shape.path, bytes, "full", 5);
        constexpr double noise = 1.25;  // of a machine that does other things, too
        CHECK(cost.seconds / measure < noise * shape.most_cost);
        // A file of nothing but findings has up to so many of a rule, and those are kept.
        constexpr double listed = 1.5e6;
        CHECK((cost.bytes - listed) / static_cast<double>(bytes.size()) < shape.most_memory);
    }
}
