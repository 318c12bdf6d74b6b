// What happens when the system gives no more memory: a line on standard error and exit code 2, from wherever
// it was asked for. main() makes it the handler of `new`; libraries in C get the functions below, because
// they would end the program in ways of their own.
#pragma once

#include <cstddef>

namespace credlint {

[[noreturn]] void out_of_memory();

// As those of C, but they never return null.
void* checked_malloc(std::size_t size);
void* checked_calloc(std::size_t count, std::size_t size);
void* checked_realloc(void* block, std::size_t size);

}  // namespace credlint
