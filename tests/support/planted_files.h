// Files of every format with secrets of many kinds in every place where the syntax lets one be: values, open
// and wrapped ones, comments, suppressions, names of swapped lines, settings. Made from a fixed seed, the
// same everywhere.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "document/document.h"

namespace credlint::test {

struct PlantedSecret {
    std::string text;
    std::size_t least;  // how long a piece must be that no output may contain; shorter ones occur by chance
    bool looks = true;  // like a secret, and nothing that a person would call a variable
};

struct PlantedFile {
    std::string name;  // as such a file is called
    Format format;
    std::string text;
    std::vector<PlantedSecret> secrets;
};

// So many of each sort of file, with several places each.
std::vector<PlantedFile> planted_files(std::size_t of_each_sort);

// A word that looks like any other but is in no file: `vokutemi`.
std::string made_up_word(std::size_t number);

}  // namespace credlint::test
