// The values of a document's entries: as read by the loader that is configured for the file, or else by the
// plain one. The only way from an entry to its value. Plain values are read on demand and not stored; those
// of another loader are stored for the whole file.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "document/document.h"
#include "loader/loader.h"

namespace credlint {

struct Value {
    std::string text;
    std::vector<Span> references = {};  // that the program replaces with other values; spans of the source
    Span place = {};                    // of the text in the source; empty: no text, or in another form there
    bool broken = false;                // a quote is left open, so that the end of the value is unknown

    // The text if it is on one line and complete: not empty, no reference and not broken. It may be a
    // placeholder.
    std::optional<std::string> literal() const;
};

// Bindings, with a lookup by position in one of their files.
class LocatedBindings {
public:
    LocatedBindings(loader::Bindings bindings, loader::FileRole file);

    const loader::Bindings& bindings() const { return bindings_; }
    // The first binding whose key, or the line of whose key, begins in the span; null if there is none.
    const loader::Binding* first_in(Span span) const;

private:
    loader::Bindings bindings_;
    std::vector<std::pair<std::uint32_t, std::size_t>> by_begin_;  // with the binding's index
};

class EntryValues {
public:
    // Plain values. The source must live as long.
    EntryValues(const Source& source, Format format) : source_(&source), format_(format) {}
    // The loader's values. Where it reads no value or rejects the file, plain values are used, so that no
    // secret is missed. `role`: which of the files that the loader reads together the source is.
    EntryValues(const Source& source, Format format, const loader::Loader& loader, loader::FileRole role);

    Value operator()(const Entry& entry) const;
    // All spans that the configured loader reads values from; empty for plain values, which are in their
    // entries.
    std::vector<Span> parts() const;

private:
    const Source* source_;
    Format format_;
    std::shared_ptr<const LocatedBindings> read_;  // null: plain values
};

}  // namespace credlint
