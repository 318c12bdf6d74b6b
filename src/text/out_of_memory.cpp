#include "text/out_of_memory.h"

#include <atomic>
#include <cstdlib>
#include <string_view>

#include <unistd.h>

namespace credlint {
namespace {

void* checked(void* block, std::size_t size) {
    if (block == nullptr && size != 0) out_of_memory();
    return block;
}

}  // namespace

void out_of_memory() {
    // Of several threads, only the first one reports it.
    static std::atomic_flag said;
    while (said.test_and_set()) ::pause();
    constexpr std::string_view message = "credlint: error: out of memory; not everything was checked\n";
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, message.data(), message.size());
    ::_exit(2);
}

void* checked_malloc(std::size_t size) {
    return checked(std::malloc(size), size);
}

void* checked_calloc(std::size_t count, std::size_t size) {
    return checked(std::calloc(count, size), count * size);
}

void* checked_realloc(void* block, std::size_t size) {
    return checked(std::realloc(block, size), size);
}

}  // namespace credlint
