# cmake -D OUTPUT=… -D SOURCES=… -P loader_table.cmake: writes the table of all loaders among the source files. A loader is
# a file that declares `extern const Loader <name of the file>;`.
set(names)
foreach(source IN LISTS SOURCES)
  file(STRINGS ${source} declared REGEX "^extern const Loader [a-z0-9_]+;")
  if(declared)
    get_filename_component(name ${source} NAME_WE)
    if(NOT declared STREQUAL "extern const Loader ${name}\;")
      message(FATAL_ERROR "${source}: a loader must have the name of its file: `${name}`")
    endif()
    list(APPEND names ${name})
  endif()
endforeach()
list(SORT names)
set(declarations)
set(rows)
foreach(name IN LISTS names)
  string(APPEND declarations "extern const Loader ${name};\n")
  string(APPEND rows "    &${name},\n")
endforeach()
file(WRITE ${OUTPUT} "// Made by cmake/loader_table.cmake from src/loader. Do not edit.
#include \"loader/loader.h\"

namespace credlint::loader {

${declarations}
namespace {

constexpr const Loader* table[] = {
${rows}};

}  // namespace

std::span<const Loader* const> all_loaders() {
    return table;
}

}  // namespace credlint::loader
")
