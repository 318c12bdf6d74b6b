// The bytes of what git stores, by the names that git gives them; read as they are stored, without the
// filters and converters that a repository may configure. One git for all, started when it is first asked.
// May be asked from several threads. Internal to the room.
#pragma once

#include <memory>
#include <mutex>
#include <string>

#include "text/result.h"
#include "workspace/repository.h"

namespace credlint {

class Subprocess;

class GitBlobs {
public:
    explicit GitBlobs(Repository repository);
    ~GitBlobs();

    // `path` is what a failure is told of.
    Result<std::string> read(const std::string& id, const std::string& path);

private:
    const Repository repository_;
    std::mutex mutex_;
    std::unique_ptr<Subprocess> git_;
};

}  // namespace credlint
