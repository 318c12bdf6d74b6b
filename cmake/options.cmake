# Flags for our own code: warnings, sanitizers, sections that the linker can drop.
add_library(credlint_flags INTERFACE)
target_link_libraries(credlint_flags INTERFACE credlint_hardening)
target_compile_options(credlint_flags INTERFACE
  $<$<COMPILE_LANGUAGE:CXX>:-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor>
  -ffunction-sections -fdata-sections)
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # False alarms on `"text" + std::string` (GCC bug 105651).
  target_compile_options(credlint_flags INTERFACE $<$<COMPILE_LANGUAGE:CXX>:-Wno-restrict>)
endif()
target_link_options(credlint_flags INTERFACE -Wl,--gc-sections)
if(CREDLINT_WERROR)
  target_compile_options(credlint_flags INTERFACE $<$<COMPILE_LANGUAGE:CXX>:-Werror>)
endif()
if(CREDLINT_SANITIZE)
  target_compile_options(credlint_flags INTERFACE
    -fsanitize=${CREDLINT_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer -g)
  target_link_options(credlint_flags INTERFACE -fsanitize=${CREDLINT_SANITIZE})
endif()

# Lays out a static program for a quick start, if the linker can (GNU ld and lld can). The map says what lies
# where; cmake/layout.py reads it.
include(CheckLinkerFlag)
function(credlint_startup_layout target)
  check_linker_flag(CXX -Wl,-T,${PROJECT_SOURCE_DIR}/cmake/startup.ld CREDLINT_LINKER_TAKES_SCRIPTS)
  if(NOT CREDLINT_LINKER_TAKES_SCRIPTS)
    return()
  endif()
  foreach(script startup.ld startup_code.ld)
    target_link_options(${target} PRIVATE -Wl,-T,${PROJECT_SOURCE_DIR}/cmake/${script})
    set_property(TARGET ${target} APPEND PROPERTY LINK_DEPENDS ${PROJECT_SOURCE_DIR}/cmake/${script})
  endforeach()
  target_link_options(${target} PRIVATE -Wl,-Map,${PROJECT_BINARY_DIR}/${target}.map)
endfunction()
