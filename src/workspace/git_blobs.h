// The bytes of objects stored by git, by their IDs; read as they are stored, without the filters and
// converters that a repository may configure. One git process for all, started on first use. May be called
// from several threads. Internal to the module.
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

    // `path` is the file that a failure is reported for.
    Result<std::string> read(const std::string& id, const std::string& path);

private:
    const Repository repository_;
    std::mutex mutex_;
    std::unique_ptr<Subprocess> git_;
};

}  // namespace credlint
