// The entry point for the command line.
#pragma once

namespace credlint::cli {

// Exit code: 0 clean, 1 findings, 2 could not check everything or wrong usage.
int main(int argc, char** argv);

}  // namespace credlint::cli
