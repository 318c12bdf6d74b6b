# The house: one library a room. A room lists the rooms to its left that it uses; everything else about
# it is found by looking into its folder.

function(credlint_room name)
  cmake_parse_arguments(ROOM "" "" "USES;PRIVATE" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/${name}/*.cpp
                                      ${PROJECT_SOURCE_DIR}/src/${name}/*/*.cpp)
  list(FILTER sources EXCLUDE REGEX "/generator/")
  add_library(credlint_${name} STATIC ${sources} ${credlint_${name}_generated})
  target_include_directories(credlint_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
  list(TRANSFORM ROOM_USES PREPEND credlint_)
  target_link_libraries(credlint_${name} PUBLIC ${ROOM_USES} PRIVATE credlint_flags ${ROOM_PRIVATE})
  target_compile_definitions(credlint_${name} PRIVATE CREDLINT_VERSION="${PROJECT_VERSION}")
endfunction()

# src/grammars/<name>/src/parser.c, as the generator wrote them.
function(credlint_grammars)
  add_library(credlint_grammars STATIC)
  foreach(name IN LISTS ARGN)
    target_sources(credlint_grammars PRIVATE src/grammars/${name}/src/parser.c)
    set_property(SOURCE src/grammars/${name}/src/parser.c APPEND PROPERTY INCLUDE_DIRECTORIES
      ${PROJECT_SOURCE_DIR}/src/grammars/${name}/src)
  endforeach()
  target_link_libraries(credlint_grammars PRIVATE credlint_flags)
endfunction()

# rules/*.toml made into constants by a program that loads them as strictly as a user's rules.
function(credlint_builtin_rules name)
  file(GLOB rules CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/rules/*.toml)
  set(output ${PROJECT_BINARY_DIR}/generated/builtin_rules.cpp)
  add_executable(rulegen ${PROJECT_SOURCE_DIR}/src/rule/generator/main.cpp)
  target_link_libraries(rulegen PRIVATE credlint_rule credlint_flags)
  add_custom_command(OUTPUT ${output} COMMAND rulegen ${output} ${rules} DEPENDS rulegen ${rules}
    COMMENT "Compiling rules/*.toml" VERBATIM)
  add_library(credlint_${name} STATIC ${output})
  target_link_libraries(credlint_${name} PUBLIC credlint_rule PRIVATE credlint_flags)
endfunction()

# One `const Check` a file of the folder, named like it: the table of all of them, sorted.
function(credlint_check_table folder)
  file(GLOB files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${folder}/*.cpp)
  set(declarations "")
  set(entries "")
  foreach(file IN LISTS files)
    get_filename_component(id ${file} NAME_WE)
    string(REPLACE "-" "_" symbol ${id})
    string(APPEND declarations "extern const Check ${symbol};\n")
    string(APPEND entries "    &checks::${symbol},\n")
  endforeach()
  set(output ${PROJECT_BINARY_DIR}/generated/check_table.cpp)
  file(CONFIGURE OUTPUT ${output} @ONLY CONTENT "#include \"lint/check.h\"

namespace credlint {
namespace checks {
@declarations@}  // namespace checks

static const Check* const table[] = {
@entries@};

std::span<const Check* const> all_checks() { return table; }

}  // namespace credlint
")
  set(credlint_lint_generated ${output} PARENT_SCOPE)
endfunction()
