# One library for each module. A module lists the modules to its left that it uses; everything else about it is found
# in its folder. Modules that are not SMALL are optimized for speed.

# Only where it is used: a new version compiles few files again.
function(credlint_define_version)
  foreach(source IN LISTS ARGN)
    file(STRINGS ${source} uses REGEX "CREDLINT_VERSION" LIMIT_COUNT 1)
    if(uses)
      set_property(SOURCE ${source} APPEND PROPERTY COMPILE_DEFINITIONS CREDLINT_VERSION="${PROJECT_VERSION}")
    endif()
  endforeach()
endfunction()

function(credlint_module name)
  cmake_parse_arguments(MODULE "SMALL" "" "USES;PRIVATE" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/${name}/*.cpp
                                      ${PROJECT_SOURCE_DIR}/src/${name}/*/*.cpp)
  list(FILTER sources EXCLUDE REGEX "/generator/")
  add_library(credlint_${name} STATIC ${sources} ${credlint_${name}_generated})
  target_include_directories(credlint_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src ${PROJECT_BINARY_DIR}/generated)
  list(TRANSFORM MODULE_USES PREPEND credlint_)
  target_link_libraries(credlint_${name} PUBLIC ${MODULE_USES} PRIVATE credlint_flags ${MODULE_PRIVATE})
  credlint_define_version(${sources})
  if(MODULE_SMALL)
    credlint_use_precompiled_small(credlint_${name})
  else()
    credlint_use_precompiled(credlint_${name})
  endif()
endfunction()

# Writes LIST.def: `CREDLINT_FOUND("some-name", some_name)` for every line of the sources (file patterns) that begins
# with the expression DEFINITION, whose first group is some_name. So no list of a folder's contents is written by hand. A
# change to a source makes CMake run again.
function(credlint_find list definition)
  file(GLOB sources CONFIGURE_DEPENDS ${ARGN})
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${sources})
  set(found)
  foreach(source IN LISTS sources)
    file(STRINGS ${source} lines REGEX "^${definition}")
    foreach(line IN LISTS lines)
      string(REGEX MATCH "^${definition}" match "${line}")
      string(REPLACE _ - name ${CMAKE_MATCH_1})
      list(APPEND found "CREDLINT_FOUND(\"${name}\", ${CMAKE_MATCH_1})")
    endforeach()
  endforeach()
  list(SORT found)
  list(JOIN found "\n" text)
  file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/generated/${list}.def CONTENT "${text}\n" @ONLY)
endfunction()

# src/grammars/<name>/src/parser.c, as written by the generator.
function(credlint_grammars)
  add_library(credlint_grammars STATIC)
  foreach(name IN LISTS ARGN)
    target_sources(credlint_grammars PRIVATE src/grammars/${name}/src/parser.c)
    set_property(SOURCE src/grammars/${name}/src/parser.c APPEND PROPERTY INCLUDE_DIRECTORIES
      ${PROJECT_SOURCE_DIR}/src/grammars/${name}/src)
  endforeach()
  target_link_libraries(credlint_grammars PRIVATE credlint_flags)
endfunction()

# Compiles rules/*.toml into constants, with a program that loads them as strictly as a user's rules.
function(credlint_builtin_rules name)
  file(GLOB generator CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/rule/generator/*.cpp)
  file(GLOB rules CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/rules/*.toml)
  set(output ${PROJECT_BINARY_DIR}/generated/builtin_rules.cpp)
  add_executable(rulegen ${generator})
  target_link_libraries(rulegen PRIVATE credlint_rule credlint_flags)
  credlint_use_precompiled_small(rulegen)
  add_custom_command(OUTPUT ${output} COMMAND rulegen rules ${output} ${rules} DEPENDS rulegen ${rules}
    COMMENT "Compiling rules/*.toml" VERBATIM)
  add_library(credlint_${name} STATIC ${output})
  target_link_libraries(credlint_${name} PUBLIC credlint_rule PRIVATE credlint_flags)
endfunction()

# Settings, regions and services from rules/aws/*.toml, for src/schema/.
function(credlint_setting_table)
  file(GLOB files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/rules/aws/*.toml)
  set(output ${PROJECT_BINARY_DIR}/generated/setting_table.cpp)
  add_custom_command(OUTPUT ${output} COMMAND rulegen settings ${output} ${files} DEPENDS rulegen ${files}
    COMMENT "Compiling rules/aws/*.toml" VERBATIM)
  set(credlint_schema_generated ${output} PARENT_SCOPE)
endfunction()

# The table of all checks, from rules/checks/<id>.toml and the function in src/lint/checks/<id>.cpp of the same
# name; a file without the other stops the build.
function(credlint_check_table)
  file(GLOB rules CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/rules/checks/*.toml)
  file(GLOB code CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/lint/checks/*.cpp)
  set(output ${PROJECT_BINARY_DIR}/generated/check_table.cpp)
  add_custom_command(OUTPUT ${output} COMMAND rulegen checks ${output} ${rules} ${code}
    DEPENDS rulegen ${rules} COMMENT "Compiling rules/checks/*.toml" VERBATIM)
  set(credlint_lint_generated ${output} PARENT_SCOPE)
endfunction()

# The table of all loaders, made again when a file of the folder changes. The command names the files, so that it also
# runs when one of them is gone.
function(credlint_loader_table)
  set(script ${PROJECT_SOURCE_DIR}/cmake/loader_table.cmake)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/loader/*.cpp)
  set(output ${PROJECT_BINARY_DIR}/generated/loader_table.cpp)
  add_custom_command(OUTPUT ${output} COMMAND ${CMAKE_COMMAND} -D OUTPUT=${output} -D "SOURCES=${sources}" -P ${script}
    DEPENDS ${sources} ${script} COMMENT "Listing the loaders" VERBATIM)
  set(credlint_loader_generated ${output} PARENT_SCOPE)
endfunction()
