#include "loader/entry_values.h"

#include <algorithm>

#include "loader/plain.h"
#include "text/line.h"

namespace credlint {
namespace {

Span inside_quotes(const Entry& entry) {
    Span span = entry.value;
    if (entry.quote != Quote::none && span.size() >= 2) {
        ++span.begin;
        --span.end;
    }
    return span;
}

}  // namespace

std::optional<std::string> Value::literal() const {
    const bool blank = text.find_first_not_of(" \t") == std::string::npos;
    if (broken || blank || !references.empty() || text.find_first_of("\r\n") != std::string::npos)
        return std::nullopt;
    return text;
}

LocatedBindings::LocatedBindings(loader::Bindings bindings, loader::FileRole file)
    : bindings_(std::move(bindings)) {
    for (std::size_t i = 0; i < bindings_.all.size(); ++i) {
        const loader::Binding& binding = bindings_.all[i];
        // A nested key has the position of the key above it.
        if (binding.origin.file == file && binding.parent.empty())
            by_begin_.emplace_back(binding.origin.span.begin, i);
    }
    std::sort(by_begin_.begin(), by_begin_.end());
}

const loader::Binding* LocatedBindings::first_in(Span span) const {
    const auto found =
        std::lower_bound(by_begin_.begin(), by_begin_.end(), std::pair(span.begin, std::size_t{0}));
    if (found == by_begin_.end() || found->first >= span.end) return nullptr;
    return &bindings_.all[found->second];
}

EntryValues::EntryValues(const Source& source, Format format, const loader::Loader& loader,
                         loader::FileRole role)
    : EntryValues(source, format) {
    const loader::Input file{source.bytes(), format, role};
    loader::Bindings bindings = loader.read({&file, 1});
    if (!bindings.refusal) read_ = std::make_shared<const LocatedBindings>(std::move(bindings), role);
}

Value EntryValues::operator()(const Entry& entry) const {
    Value value;
    value.broken = entry.unterminated;
    const loader::Binding* binding = nullptr;
    if (read_ != nullptr && !entry.key.empty()) {
        const std::uint32_t line = line_at(source_->bytes(), entry.whole.begin).begin;
        binding = read_->first_in({line, entry.key.end});
    }
    if (binding != nullptr && binding->value) {
        value.text = *binding->value;
        value.references = binding->references;
        if (binding->parts.size() == 1) value.place = binding->parts.front();
    } else {
        loader::PlainValue plain = loader::read_plain(*source_, format_, entry);
        value.text = std::move(plain.text);
        value.references = std::move(plain.references);
        value.place = inside_quotes(entry);
    }
    if (source_->text(value.place) != value.text) value.place = {};
    return value;
}

std::vector<Span> EntryValues::parts() const {
    std::vector<Span> out;
    if (read_ == nullptr) return out;
    for (const loader::Binding& binding : read_->bindings().all)
        out.insert(out.end(), binding.parts.begin(), binding.parts.end());
    return out;
}

}  // namespace credlint
