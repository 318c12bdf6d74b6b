#include <new>

#include <sys/resource.h>

#include "cli/cli.h"
#include "text/out_of_memory.h"
#include "workspace/platform.h"

// A core file would be a copy of the secrets that are being read, in a folder that others may read.
static void keep_memory_private() {
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    credlint::forbid_reading_memory();
}

int main(int argc, char** argv) {
    keep_memory_private();
    std::set_new_handler(credlint::out_of_memory);
    return credlint::cli::main(argc, argv);
}
