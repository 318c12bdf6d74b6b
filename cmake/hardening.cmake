# Hardening of our own code and of the link, for a program that reads hostile bytes. tests/hardening_test.cpp
# checks the built program. A flag that the compiler or the linker does not support is left out. Debug builds and
# builds with sanitizers are not hardened: sanitizers check more and have their own memory layout.
#
# CET (`-fcf-protection`) is incomplete: Debian's C library is built without it, and the linker marks a program for
# it only if every object supports it. Our own code has the landing pads (`endbr64`), but the program is not marked.
include(CheckCXXCompilerFlag)
include(CheckCXXSourceRuns)
include(CheckLinkerFlag)

add_library(credlint_hardening INTERFACE)

set(optimised $<NOT:$<CONFIG:Debug>>)

function(credlint_harden_code flag)
  string(MAKE_C_IDENTIFIER "CREDLINT_HAS${flag}" has)
  check_cxx_compiler_flag(${flag} ${has})
  if(${has})
    target_compile_options(credlint_hardening INTERFACE $<${optimised}:${flag}>)
  endif()
endfunction()

function(credlint_harden_link flag)
  string(MAKE_C_IDENTIFIER "CREDLINT_HAS${flag}" has)
  check_linker_flag(CXX ${flag} ${has})
  if(${has})
    target_link_options(credlint_hardening INTERFACE $<${optimised}:${flag}>)
  endif()
endfunction()

# Links a program that users run. The others (tests, rulegen) are linked with the defaults of the compiler.
function(credlint_link_program target)
  target_link_options(${target} PRIVATE "$<${optimised}:${credlint_program_link_options}>")
  if(CREDLINT_STATIC AND NOT CREDLINT_SANITIZE)
    target_link_options(${target} PRIVATE $<$<CONFIG:Debug>:-static>)
  endif()
endfunction()

if(CREDLINT_SANITIZE)
  return()
endif()

credlint_harden_code(-fPIE)
credlint_harden_code(-fstack-protector-strong)
credlint_harden_code(-fstack-clash-protection)
credlint_harden_code(-ftrivial-auto-var-init=zero)
if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|amd64|AMD64)$")
  credlint_harden_code(-fcf-protection=full)
endif()
# Needs an optimized build. Some distributions' compilers set it to 2 by default.
target_compile_options(credlint_hardening INTERFACE $<${optimised}:-U_FORTIFY_SOURCE>
                                                    $<${optimised}:-D_FORTIFY_SOURCE=3>)

credlint_harden_link(-Wl,-z,relro)
credlint_harden_link(-Wl,-z,now)
credlint_harden_link(-Wl,-z,noexecstack)
credlint_harden_link(-Wl,-z,separate-code)

# A position-independent program is loaded at an unpredictable address. A static one relocates itself when it starts,
# which its C library must support; packed relocations need glibc 2.36.
#
# This is the only flag with a measurable cost: a clean file of 1 KB takes 1.8 to 1.9 times as
# long as an empty program instead of 1.6, because 47 pages with 12,000 pointers are written to at start-up (with
# the built-in rules as pointers it was 189 pages and 2.8 times). All other flags together: nothing at start-up,
# 1.3 % more instructions on a large file.
if(CREDLINT_STATIC)
  set(credlint_program_link_options -static)
  set(CMAKE_REQUIRED_FLAGS -fPIE)
  set(CMAKE_REQUIRED_LINK_OPTIONS -static-pie)
  check_cxx_source_runs("int main() { return 0; }" CREDLINT_STATIC_PIE_RUNS)
  if(CREDLINT_STATIC_PIE_RUNS)
    set(credlint_program_link_options -static-pie)
    set(CMAKE_REQUIRED_LINK_OPTIONS -static-pie -Wl,-z,pack-relative-relocs)
    check_cxx_source_runs("
      static int zero;
      static int* volatile place = &zero;
      int main() { return *place; }" CREDLINT_PACKED_RELOCATIONS_RUN)
    if(CREDLINT_PACKED_RELOCATIONS_RUN)
      list(APPEND credlint_program_link_options -Wl,-z,pack-relative-relocs)
    endif()
  endif()
  unset(CMAKE_REQUIRED_FLAGS)
  unset(CMAKE_REQUIRED_LINK_OPTIONS)
else()
  set(credlint_program_link_options -pie)
endif()
