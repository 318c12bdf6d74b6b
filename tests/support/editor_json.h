// JSON as an editor has it: of another library than the program's own, so that each checks the other.
#pragma once

#include <initializer_list>
#include <string>

#include <nlohmann/json.hpp>

#include "json/json.h"

namespace credlint::test {

using EditorJson = nlohmann::ordered_json;

// The member that the names lead to, or null.
inline const EditorJson& at(const EditorJson& json, std::initializer_list<const char*> names) {
    static const EditorJson none;
    const EditorJson* here = &json;
    for (const char* name : names) {
        if (!here->is_object() || !here->contains(name)) return none;
        here = &here->at(name);
    }
    return *here;
}

// Text that is not UTF-8 gets U+FFFD.
inline std::string text_of(const EditorJson& json) {
    return json.dump(-1, ' ', false, EditorJson::error_handler_t::replace);
}

inline Json to_program(const EditorJson& json) {
    return *parse_json(text_of(json));
}

inline EditorJson to_editor(const Json& json) {
    return EditorJson::parse(to_text(json));
}

}  // namespace credlint::test
