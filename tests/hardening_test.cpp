// The built program is hardened as cmake/hardening.cmake asks: read from the program itself, because a flag
// that is requested but has no effect protects nothing.
#include "support/hardening.h"

#include <cstring>
#include <filesystem>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include <elf.h>

#include "support/fixture.h"

using namespace credlint::test;

namespace {

using Missing = std::vector<std::string>;

bool is_hardened_build() {
#ifndef NDEBUG
    WARN("skipped: a debug build is not hardened");
    return false;
#endif
    const bool sanitized = read_file(CREDLINT_BINARY).find("__asan_init") != std::string::npos;
    if (sanitized) WARN("skipped: a build with sanitizers is not hardened");
    return !sanitized;
}

// Changes the flags of the first segment of a type.
std::string with_segment_flags(std::string program, Elf64_Word type, Elf64_Word flags) {
    Elf64_Ehdr header;
    std::memcpy(&header, program.data(), sizeof header);
    for (std::size_t i = 0; i < header.e_phnum; ++i) {
        char* const place = program.data() + header.e_phoff + i * header.e_phentsize;
        Elf64_Phdr segment;
        std::memcpy(&segment, place, sizeof segment);
        if (segment.p_type != type) continue;
        segment.p_flags = flags;
        std::memcpy(place, &segment, sizeof segment);
        break;
    }
    return program;
}

}  // namespace

TEST_CASE("hardening: the program is position-independent, and nothing is writable and executable",
          "[hardening]") {
    if (!is_hardened_build()) return;
    CHECK(missing_hardening(read_file(CREDLINT_BINARY)) == Missing{});
}

TEST_CASE("hardening: what is missing in a program is reported", "[hardening]") {
    if (!is_hardened_build()) return;
    const std::string program = read_file(CREDLINT_BINARY);
    CHECK(missing_hardening("#!/bin/sh\n") == Missing{"not an ELF program of 64 bits"});

    std::string fixed = program;
    fixed[offsetof(Elf64_Ehdr, e_type)] = ET_EXEC;
    CHECK(missing_hardening(fixed) == Missing{"is not position-independent"});

    CHECK(missing_hardening(with_segment_flags(program, PT_GNU_STACK, PF_R | PF_W | PF_X)) ==
          Missing{"has an executable stack"});
    const Missing writable = missing_hardening(with_segment_flags(program, PT_LOAD, PF_R | PF_W | PF_X));
    CHECK(writable.front() == "has a writable and executable segment");
}

TEST_CASE("hardening: our own code has stack protectors, checked buffers and landing pads", "[hardening]") {
    if (!is_hardened_build()) return;
    // Those of the libraries that are linked in prove nothing about ours.
    std::size_t libraries = 0;
    std::string all;
    for (const auto& file :
         std::filesystem::directory_iterator(std::filesystem::path(CREDLINT_BINARY).parent_path())) {
        const std::string name = file.path().filename().string();
        if (!name.starts_with("libcredlint_") || !name.ends_with(".a")) continue;
        // Generated tables, nearly without code.
        if (name == "libcredlint_grammars.a" || name == "libcredlint_rules.a") continue;
        const std::string library = read_file(file.path());
        INFO(name);
        CHECK(library.find("__stack_chk_fail") != std::string::npos);
        all += library;
        ++libraries;
    }
    CHECK(libraries > 5);
    CHECK(all.find("__snprintf_chk") != std::string::npos);
#ifdef __x86_64__
    CHECK(all.find("\xf3\x0f\x1e\xfa") != std::string::npos);
#endif
}
