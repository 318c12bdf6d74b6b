#include "support/hardening.h"

#include <cstring>

#include <elf.h>

namespace credlint::test {
namespace {

struct Section {
    std::string_view name;
    Elf64_Shdr header;

    Elf64_Addr end() const { return header.sh_addr + header.sh_size; }
};

class Program {
public:
    explicit Program(std::string_view bytes) : bytes_(bytes), header_(read<Elf64_Ehdr>(0)) {
        for (std::size_t i = 0; i < header_.e_phnum; ++i)
            segments_.push_back(read<Elf64_Phdr>(header_.e_phoff + i * header_.e_phentsize));
        const auto section = [&](std::size_t i) {
            return read<Elf64_Shdr>(header_.e_shoff + i * header_.e_shentsize);
        };
        if (header_.e_shnum == 0) return;
        const Elf64_Shdr names = section(header_.e_shstrndx);
        for (std::size_t i = 0; i < header_.e_shnum; ++i) {
            const Elf64_Shdr one = section(i);
            sections_.push_back({bytes.substr(names.sh_offset + one.sh_name).data(), one});
        }
    }

    bool is_position_independent() const { return header_.e_type == ET_DYN; }
    const std::vector<Elf64_Phdr>& segments() const { return segments_; }
    const std::vector<Section>& sections() const { return sections_; }

    const Elf64_Phdr* segment(Elf64_Word type) const {
        for (const Elf64_Phdr& one : segments_)
            if (one.p_type == type) return &one;
        return nullptr;
    }

    bool binds_now() const {
        const Elf64_Phdr* dynamic = segment(PT_DYNAMIC);
        if (!dynamic) return false;
        for (std::size_t at = 0; at + sizeof(Elf64_Dyn) <= dynamic->p_filesz; at += sizeof(Elf64_Dyn)) {
            const auto entry = read<Elf64_Dyn>(dynamic->p_offset + at);
            if (entry.d_tag == DT_NULL) break;
            if (entry.d_tag == DT_BIND_NOW) return true;
            if (entry.d_tag == DT_FLAGS && (entry.d_un.d_val & DF_BIND_NOW) != 0) return true;
            if (entry.d_tag == DT_FLAGS_1 && (entry.d_un.d_val & DF_1_NOW) != 0) return true;
        }
        return false;
    }

private:
    template <typename T>
    T read(std::size_t at) const {
        T out{};
        const std::string_view from = bytes_.substr(at, sizeof out);
        std::memcpy(&out, from.data(), from.size());
        return out;
    }

    std::string_view bytes_;
    Elf64_Ehdr header_;
    std::vector<Elf64_Phdr> segments_;
    std::vector<Section> sections_;
};

bool overlap(const Elf64_Phdr& segment, const Section& section) {
    return section.header.sh_addr < segment.p_vaddr + segment.p_memsz && segment.p_vaddr < section.end();
}

bool contains(const Elf64_Phdr& segment, const Section& section) {
    return section.header.sh_addr >= segment.p_vaddr && section.end() <= segment.p_vaddr + segment.p_memsz;
}

// Attackers build programs from constants in executable mappings.
bool is_constant(const Section& section) {
    return section.name.starts_with(".rodata") || section.name == ".eh_frame";
}

bool is_offset_table(const Section& section) {
    return section.name == ".got" || section.name == ".got.plt";
}

}  // namespace

std::vector<std::string> missing_hardening(std::string_view bytes) {
    if (bytes.size() < sizeof(Elf64_Ehdr) || !bytes.starts_with(ELFMAG) || bytes[EI_CLASS] != ELFCLASS64)
        return {"not an ELF program of 64 bits"};
    const Program program(bytes);
    std::vector<std::string> missing;
    if (!program.is_position_independent()) missing.emplace_back("is not position-independent");
    if (!program.binds_now()) missing.emplace_back("does not bind all symbols at start-up");

    const Elf64_Phdr* stack = program.segment(PT_GNU_STACK);
    if (!stack || (stack->p_flags & PF_X) != 0) missing.emplace_back("has an executable stack");

    const Elf64_Phdr* relro = program.segment(PT_GNU_RELRO);
    if (!relro) missing.emplace_back("has no data that is read-only after relocation");

    bool finds_constants = false;
    for (const Section& section : program.sections()) {
        if (relro && is_offset_table(section) && !contains(*relro, section))
            missing.push_back("has a writable " + std::string(section.name));
        finds_constants = finds_constants || is_constant(section);
    }
    if (!finds_constants) missing.emplace_back("does not say where its constants are");

    for (const Elf64_Phdr& segment : program.segments()) {
        if (segment.p_type != PT_LOAD || (segment.p_flags & PF_X) == 0) continue;
        if ((segment.p_flags & PF_W) != 0) missing.emplace_back("has a writable and executable segment");
        for (const Section& section : program.sections()) {
            if (is_constant(section) && overlap(segment, section))
                missing.push_back("has an executable " + std::string(section.name));
        }
    }
    return missing;
}

}  // namespace credlint::test
