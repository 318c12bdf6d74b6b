#include "workspace/git_index.h"

#include <algorithm>
#include <optional>
#include <string>

namespace credlint {
namespace {

// Longer paths cannot name a file. Without a limit, a small index of version 4 could expand to a huge
// amount of text.
constexpr std::size_t longest_path = 4096;

std::uint32_t number(std::string_view bytes, std::size_t at, std::size_t size) {
    std::uint32_t out = 0;
    for (std::size_t i = 0; i < size; ++i) out = out << 8 | static_cast<unsigned char>(bytes[at + i]);
    return out;
}

class Reader {
public:
    Reader(std::string_view bytes, std::size_t id_size) : bytes_(bytes), id_size_(id_size) {}

    bool read(const std::function<void(const IndexEntry&)>& each) {
        constexpr std::size_t header = 12;
        if (bytes_.size() < header + id_size_ || !bytes_.starts_with("DIRC")) return false;
        version_ = number(bytes_, 4, 4);
        if (version_ < 2 || version_ > 4) return false;
        std::uint32_t count = number(bytes_, 8, 4);
        bytes_.remove_suffix(id_size_);  // the checksum
        at_ = header;
        for (; count > 0; --count) {
            const std::optional<IndexEntry> entry = next();
            if (!entry) return false;
            each(*entry);
        }
        return extensions();
    }

private:
    std::optional<IndexEntry> next() {
        constexpr std::size_t place_of_mode = 24;
        constexpr std::size_t status = 40;  // times, numbers, owner and size of the file
        const std::size_t begin = at_;
        const std::size_t fixed = status + id_size_ + 2;
        if (bytes_.size() - at_ < fixed + 2) return std::nullopt;
        IndexEntry entry;
        entry.mode = number(bytes_, at_ + place_of_mode, 4);
        const std::uint32_t flags = number(bytes_, at_ + fixed - 2, 2);
        at_ += fixed;
        constexpr std::uint32_t extended = 0x4000;
        if ((flags & extended) != 0) {
            if (version_ == 2) return std::nullopt;
            constexpr std::uint32_t skip_worktree = 0x4000;
            constexpr std::uint32_t known = 0x6000;
            const std::uint32_t more = number(bytes_, at_, 2);
            if ((more & ~known) != 0) return std::nullopt;
            entry.skip_worktree = (more & skip_worktree) != 0;
            at_ += 2;
        }
        constexpr std::uint32_t folder = 040000;  // everything in it, in a sparse index
        if (entry.mode == folder) return std::nullopt;
        if (!(version_ == 4 ? compressed_path() : plain_path(begin))) return std::nullopt;
        // In order; the stages of a path in conflict follow each other.
        if (path_.empty() || path_ < last_) return std::nullopt;
        entry.path = path_;
        if (version_ != 4) last_ = path_;
        return entry;
    }

    // Ends with 1 to 8 NULs, so that the next entry begins at a multiple of 8.
    bool plain_path(std::size_t begin) {
        const std::size_t length = bytes_.substr(at_, longest_path + 1).find('\0');
        if (length == bytes_.npos) return false;
        path_ = bytes_.substr(at_, length);
        at_ = begin + ((at_ - begin + length + 8) & ~std::size_t{7});
        return at_ <= bytes_.size();
    }

    // How much to remove from the end of the previous path, and what to append.
    bool compressed_path() {
        std::size_t taken_off = 0;
        for (bool more = true, first = true; more; first = false) {
            if (at_ >= bytes_.size() || taken_off > longest_path) return false;
            const auto byte = static_cast<unsigned char>(bytes_[at_++]);
            taken_off = first ? byte & 0x7fU : (taken_off + 1) << 7 | (byte & 0x7fU);
            more = (byte & 0x80U) != 0;
        }
        const std::size_t length = bytes_.substr(at_, longest_path + 1).find('\0');
        if (length == bytes_.npos || taken_off > whole_.size()) return false;
        before_.assign(whole_);
        whole_.resize(whole_.size() - taken_off);
        if (whole_.size() + length > longest_path) return false;
        whole_.append(bytes_.substr(at_, length));
        at_ += length + 1;
        path_ = whole_;
        last_ = before_;
        return true;
    }

    // Extensions whose name starts with a lowercase letter must be understood: `link` of a split index,
    // `sdir` of a sparse one.
    bool extensions() {
        while (at_ < bytes_.size()) {
            constexpr std::size_t header = 8;
            if (bytes_.size() - at_ < header) return false;
            const char first = bytes_[at_];
            const std::size_t size = number(bytes_, at_ + 4, 4);
            at_ += header;
            if (first < 'A' || first > 'Z' || bytes_.size() - at_ < size) return false;
            at_ += size;
        }
        return true;
    }

    std::string_view bytes_;
    const std::size_t id_size_;
    std::uint32_t version_ = 0;
    std::size_t at_ = 0;
    std::string_view path_;
    std::string_view last_;
    std::string whole_;   // of version 4: the path
    std::string before_;  // and the previous one
};

}  // namespace

bool read_index(std::string_view bytes, std::size_t id_size,
                const std::function<void(const IndexEntry&)>& each) {
    return Reader(bytes, id_size).read(each);
}

}  // namespace credlint
