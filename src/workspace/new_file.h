// A file on its way to its name, which it takes when it is whole. Until then it has none, where the file
// system and /proc allow that, and in the last instant one in a folder that only its owner can enter: `.env`
// in
// `.env.credlint-…`, which lines for either name in .gitignore cover. What a killed run left there is removed
// by the next one. Knows nothing of what is written, and of no file that was there before.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <sys/types.h>

#include "text/descriptor.h"

namespace credlint {

class NewFile {
public:
    // In a folder that is open for as long as this lives. The user's mask is taken off the mode.
    NewFile(int folder, std::string name, mode_t mode);
    ~NewFile();
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    // To write to. Negative: it could not be made, and errno says why; so below.
    int get() const { return file_.get(); }
    bool fill(std::string_view bytes);
    // In the place of what has the name now.
    bool replace();
    // Only if nothing has it.
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
