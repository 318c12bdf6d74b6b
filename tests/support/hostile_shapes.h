// Files that are made to cost much: one fault, sign or name again and again. Each is a pattern that is
// repeated up to a size, so that tests can measure and fuzz targets can begin with the same shapes.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace credlint::test {

struct HostileShape {
    std::string path;  // says the format
    std::string unit;  // `{n}` is a number that counts up, `{r}` 40 random letters and digits
    std::string head = {};
    std::string tail = {};
    double most_memory = 20;  // bytes for each byte of the file
};

std::vector<HostileShape> hostile_shapes();
// Some of them, with findings of many rules: for what depends on the output.
std::vector<HostileShape> shapes_of_many_findings();
// About so many bytes.
std::string filled(const HostileShape& shape, std::size_t size);

// What people write: the measure for the others.
HostileShape ordinary_shape();

}  // namespace credlint::test
