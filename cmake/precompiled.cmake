# The headers of the standard library that most files include, compiled once for all of our code: reading them was half
# of the cost of a build. Our own headers are not precompiled, so that a change to one recompiles only its users.
#
# Every file still includes what it uses: the preset `sanitize` compiles without precompiled headers.
# Headers that few files include are left out: loading all of this costs every file a tenth of a second.
set(credlint_precompiled_headers
  <algorithm> <array> <charconv> <cstdint> <functional> <map> <memory> <optional> <set> <span> <string> <string_view>
  <tuple> <unordered_map> <utility> <variant> <vector>)
#
# Twice: GCC compiles a file with the optimization of its precompiled headers, whatever its own options are.
file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/generated/precompiled.cpp CONTENT "")
foreach(name precompiled precompiled_small)
  add_library(credlint_${name} OBJECT ${PROJECT_BINARY_DIR}/generated/precompiled.cpp)
  target_link_libraries(credlint_${name} PRIVATE credlint_flags)
  target_precompile_headers(credlint_${name} PRIVATE ${credlint_precompiled_headers})
endforeach()
target_compile_options(credlint_precompiled_small PRIVATE ${credlint_small})

# Some libraries need it, and it defines a macro: headers must be compiled with the same flags as their users.
target_compile_options(credlint_flags INTERFACE -pthread)

function(credlint_use_precompiled target)
  target_precompile_headers(${target} REUSE_FROM credlint_precompiled)
endfunction()

# Compiles a target for size.
function(credlint_use_precompiled_small target)
  target_precompile_headers(${target} REUSE_FROM credlint_precompiled_small)
  target_compile_options(${target} PRIVATE ${credlint_small})
endfunction()

# Requirements of ccache (its manual, "Precompiled headers"): without the first it never finds a file in the cache, and
# without the others it does not recognize the headers or the compiler considers them too new.
if(CMAKE_CXX_COMPILER_LAUNCHER MATCHES "ccache$")
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros
                                  ${CMAKE_CXX_COMPILER_LAUNCHER})
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND NOT CMAKE_DISABLE_PRECOMPILE_HEADERS)
  target_compile_options(credlint_flags INTERFACE $<$<COMPILE_LANGUAGE:CXX>:-fpch-preprocess>)
  # False positives about `std::string`: GCC forgets the pragmas of <bits/char_traits.h> that turn them off.
  target_compile_options(credlint_flags INTERFACE
    $<$<COMPILE_LANGUAGE:CXX>:-Wno-array-bounds -Wno-stringop-overflow -Wno-stringop-overread>)
elseif(CMAKE_CXX_COMPILER_ID MATCHES Clang)
  target_compile_options(credlint_flags INTERFACE "$<$<COMPILE_LANGUAGE:CXX>:SHELL:-Xclang -fno-pch-timestamp>")
endif()
