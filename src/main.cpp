#include "cli/cli.h"

int main(int argc, char** argv) {
    return credlint::cli::main(argc, argv);
}
