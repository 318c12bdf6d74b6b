// Files that are made so that a secret in them may be taken for something else: a name, a section, a
// comment, a line that is nothing. Made from a fixed seed, the same everywhere.
#pragma once

#include <string>
#include <vector>

#include "document/document.h"

namespace credlint::test {

struct Adversary {
    std::string name;  // what is odd about it
    std::string text;
    std::string secret;
    std::vector<Format> formats{Format::dotenv, Format::ini, Format::json};  // to read it as
};

std::vector<Adversary> adversaries();
// Not readable as text, but with the same secrets in them.
std::vector<Adversary> utf16_adversaries();

}  // namespace credlint::test
