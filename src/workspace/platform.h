// System calls that only Linux has, and what other Unix systems do instead. Every file that a function opens
// is closed in programs that are started.
#pragma once

#include <string>
#include <utility>

#include <sys/types.h>

#include "text/descriptor.h"

namespace credlint {

// A file without a name, to write to and read from. Negative: errno says why; likewise below.
int open_anonymous_file();

bool open_pipe(int (&ends)[2]);

// Wakes up a thread that waits for a file: after ring(), `waiting()` is readable, until silence(). Neither of
// them waits.
class Bell {
public:
    Bell();
    int waiting() const { return waiting_.get(); }
    void ring() const;
    void silence() const;

private:
    explicit Bell(std::pair<int, int> ends) : waiting_(ends.first), ringing_(ends.second) {}

    Descriptor waiting_;
    Descriptor ringing_;
};

// A new file in the folder that has no name yet. Negative if the system or the file system cannot.
int open_nameless_file(int folder, mode_t mode);
bool name_file(int file, int folder, const std::string& name);

// Only if the new folder has no file of that name.
bool rename_to_free_name(int from_folder, const std::string& name, int to_folder);

// To create files in; the folder need not be readable.
int open_folder_to_write(const std::string& path);

// Whether a pipe has no name in the file system, so that no other program can begin to write to it.
bool is_unnamed_pipe(int pipe);

// Further flags of posix_spawn: a file that was opened in another thread must not reach the new program,
// either.
short spawn_flags();

// Discards the SIGPIPE that is blocked and waits for this thread, if there is one.
void discard_pipe_signal();

// The file of the running program; empty if that is unknown.
std::string own_program();

// Other processes of the same user cannot read this one's memory.
void forbid_reading_memory();

// Kills each child of this process, with the process group that it leads.
void kill_children();

}  // namespace credlint
