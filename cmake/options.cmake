# Flags for our own code: warnings, sanitizers, sections that the linker can drop.
add_library(credlint_flags INTERFACE)
target_link_libraries(credlint_flags INTERFACE credlint_hardening)
target_compile_options(credlint_flags INTERFACE
  $<$<COMPILE_LANGUAGE:CXX>:-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor>
  -ffunction-sections -fdata-sections)
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # False positives on `"text" + std::string` (GCC bug 105651).
  target_compile_options(credlint_flags INTERFACE $<$<COMPILE_LANGUAGE:CXX>:-Wno-restrict>)
endif()
target_link_options(credlint_flags INTERFACE -Wl,--gc-sections)
# For code that runs once and mostly waits for the system.
set(credlint_small $<$<CONFIG:Release>:-Os>)
if(CREDLINT_WERROR)
  target_compile_options(credlint_flags INTERFACE $<$<COMPILE_LANGUAGE:CXX>:-Werror>)
endif()
if(CREDLINT_SANITIZE)
  target_compile_options(credlint_flags INTERFACE
    -fsanitize=${CREDLINT_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer -gline-tables-only)
  target_link_options(credlint_flags INTERFACE -fsanitize=${CREDLINT_SANITIZE})
endif()
