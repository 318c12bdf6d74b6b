# The headers of the standard library that most files include, compiled once for all of our code: reading them was half
# of what a build cost. Headers of our own are not among them, so that a change to one compiles only what includes it.
#
# Every file still includes what it uses; .ci/run proves it by one build with CMAKE_DISABLE_PRECOMPILE_HEADERS=ON.
# Headers that few files include stay out: loading all of this costs every file a tenth of a second.
set(credlint_precompiled_headers
  <algorithm> <array> <charconv> <cstdint> <functional> <map> <memory> <optional> <set> <span> <string> <string_view>
  <tuple> <unordered_map> <utility> <variant> <vector>)
file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/generated/precompiled.cpp CONTENT "")
add_library(credlint_precompiled OBJECT ${PROJECT_BINARY_DIR}/generated/precompiled.cpp)
target_link_libraries(credlint_precompiled PRIVATE credlint_flags)
target_precompile_headers(credlint_precompiled PRIVATE ${credlint_precompiled_headers})

# Some libraries ask for it, and it defines a macro: headers must be compiled like what includes them.
target_compile_options(credlint_flags INTERFACE -pthread)

function(credlint_use_precompiled target)
  target_precompile_headers(${target} REUSE_FROM credlint_precompiled)
endfunction()

# What ccache asks for (its manual, "Precompiled headers"): without the first it compiles every file every time, and
# without the others it does not see what the headers are or the compiler finds them too new.
if(CMAKE_CXX_COMPILER_LAUNCHER MATCHES "ccache$")
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros
                                  ${CMAKE_CXX_COMPILER_LAUNCHER})
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND NOT CMAKE_DISABLE_PRECOMPILE_HEADERS)
  target_compile_options(credlint_flags INTERFACE $<$<COMPILE_LANGUAGE:CXX>:-fpch-preprocess>)
  # False alarms about `std::string`: GCC forgets the pragmas of <bits/char_traits.h> that turn them off.
  target_compile_options(credlint_flags INTERFACE
    $<$<COMPILE_LANGUAGE:CXX>:-Wno-array-bounds -Wno-stringop-overflow -Wno-stringop-overread>)
elseif(CMAKE_CXX_COMPILER_ID MATCHES Clang)
  target_compile_options(credlint_flags INTERFACE "$<$<COMPILE_LANGUAGE:CXX>:SHELL:-Xclang -fno-pch-timestamp>")
endif()
