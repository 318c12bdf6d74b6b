# Libraries from the distribution, each wrapped in a target, so that only the modules that name it can use it. `SYSTEM`
# includes suppress warnings in their headers.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)

# Headers and archive (or shared object) of a pkg-config package.
function(credlint_pkg name package)
  pkg_check_modules(${name} REQUIRED IMPORTED_TARGET ${package})
  add_library(${name} INTERFACE)
  if(CREDLINT_STATIC)
    find_library(${name}_ARCHIVE NAMES lib${ARGV2}.a REQUIRED)
    target_link_libraries(${name} INTERFACE ${${name}_ARCHIVE} Threads::Threads)
    target_include_directories(${name} SYSTEM INTERFACE ${${name}_INCLUDE_DIRS})
  else()
    target_link_libraries(${name} INTERFACE PkgConfig::${name} Threads::Threads)
  endif()
endfunction()

credlint_pkg(credlint_tree_sitter tree-sitter tree-sitter)
credlint_pkg(credlint_re2 re2 re2)
credlint_pkg(credlint_cmark libcmark cmark)
credlint_pkg(credlint_nettle nettle nettle)
credlint_pkg(credlint_secp256k1 libsecp256k1 secp256k1)
# Its header needs to know that the library is static.
if(CREDLINT_STATIC)
  target_compile_definitions(credlint_cmark INTERFACE CMARK_STATIC_DEFINE)
endif()

# Header-only, as used here.
function(credlint_header_only name header)
  find_path(${name}_INCLUDE ${header} REQUIRED)
  add_library(${name} INTERFACE)
  target_include_directories(${name} SYSTEM INTERFACE ${${name}_INCLUDE})
endfunction()

credlint_header_only(credlint_tomlplusplus toml++/toml.h)
credlint_header_only(credlint_cli11 CLI/CLI.hpp)
credlint_header_only(credlint_nlohmann_json nlohmann/json.hpp)
