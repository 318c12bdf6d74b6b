// Every loader, on any bytes: its spans are in the file, and so are the values of a document's entries.
#include "loader/loader.h"

#include <cstdint>
#include <string>
#include <string_view>

#include "document/document.h"
#include "loader/entry_values.h"
#include "support/documents.h"
#include "support/require.h"

namespace {

using namespace credlint;
using fuzz::require;

bool inside(Span span, std::uint32_t size) {
    return span.begin <= span.end && span.end <= size;
}

void require_sound(const loader::Bindings& bindings, std::uint32_t size) {
    if (bindings.refusal) require(inside(bindings.refusal->origin.span, size), "a refusal is in the file");
    for (const loader::Binding& binding : bindings.all) {
        require(binding.section < bindings.sections.size(), "a binding's section exists");
        require(inside(binding.origin.span, size), "a binding is in the file");
        for (const Span part : binding.parts)
            require(inside(part, size), "the parts of a value are in the file");
        for (const Span reference : binding.references)
            require(inside(reference, size), "a reference is in the file");
        for (const loader::Effect& effect : binding.effects)
            require(inside(effect.span, size), "an effect is in the file");
    }
}

void require_sound(const Source& source, const Document& document, const EntryValues& values) {
    for (const Entry& entry : document.entries) {
        const Value value = values(entry);
        require(value.place.empty() || source.text(value.place) == value.text, "a value is at its place");
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const fuzz::Budget budget(size);
    const std::string all = fuzz::bytes_of(data, size);
    std::string_view bytes = all;
    const Format format = fuzz::take_format(bytes);
    const Source source("input", std::string(bytes));
    const Document document = parse(source, format);
    for (const loader::Loader* each : loader::all_loaders()) {
        if (!each->reads(format)) continue;
        using enum loader::FileRole;
        for (const loader::FileRole role : {config, credentials}) {
            const loader::Input file{source.bytes(), format, each->sdk == nullptr ? only : role};
            require_sound(each->read({&file, 1}), source.size());
            require_sound(source, document, EntryValues(source, format, *each, file.role));
            if (each->sdk == nullptr) break;
        }
    }
    return 0;
}
