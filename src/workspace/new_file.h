// A new file, which gets its name only when it is complete. Until then it has no name, where the file system
// and /proc allow that, and in the last instant one in a folder that only its owner can enter: `.env` in
// `.env.credlint-…`, which lines for either name in .gitignore cover. What a killed run left there is removed
// by the next one. Knows nothing of what is written, nor of any file that was there before.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <sys/types.h>

#include "text/descriptor.h"

namespace credlint {

class NewFile {
public:
    // In a folder that is open for as long as this object lives. The umask is applied to the mode.
    NewFile(int folder, std::string name, mode_t mode);
    ~NewFile();
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    // To write to. Negative: it could not be created, and errno says why; likewise below.
    int get() const { return file_.get(); }
    bool fill(std::string_view bytes);
    // Replaces whatever has the name now.
    bool replace();
    // Only if the name is free.
    bool take_free();

private:
    int open(mode_t mode);
    bool enter_private_folder();
    bool link_into(int folder) const;

    int folder_;
    std::string name_;
    std::string private_name_;  // of the folder; empty: there is none
    std::optional<Descriptor> private_folder_;
    bool has_name_ = false;  // in the private folder
    Descriptor file_;
};

}  // namespace credlint
