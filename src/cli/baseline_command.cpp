#include <algorithm>
#include <set>

#include <sys/random.h>

#include "cli/commands.h"
#include "report/reporter.h"
#include "run/config_resolver.h"
#include "run/run.h"
#include "run/suppression_filter.h"
#include "text/printable.h"
#include "workspace/config_search.h"
#include "workspace/write.h"

namespace credlint::cli {
namespace {

std::string counted(std::size_t count, std::string_view noun) {
    std::string out = std::to_string(count);
    out.append(" ").append(noun);
    return count == 1 ? out : out + 's';
}

// From the command line, or else from the effective configuration of the current folder.
std::string chosen(const Options& options, const Files& files) {
    if (!options.baseline_file.empty()) return options.baseline_file;
    ConfigResolver settings(options.request, files, builtin_rules());
    const std::string& configured = settings.of(".env").baseline;
    return configured.empty() ? std::string(baseline_name) : configured;
}

class BaselineCommand {
public:
    BaselineCommand(const Options& options, const Files& files, Output& error)
        : options_(options), files_(files), error_(error), path_(chosen(options, files)) {}

    int create() {
        Baseline baseline;
        if (exists() && !load(baseline)) return 2;
        if (baseline.salt.empty() && !make_salt(baseline.salt)) return 2;
        const std::vector<std::string>& paths = options_.request.paths;
        const Report report = find(paths.empty() ? std::vector<std::string>{"."} : paths);
        if (!report.failures.empty()) return give_up(report);
        baseline.entries.clear();
        for (const FileReport& file : report.files) {
            for (BaselineEntry& entry :
                 baseline_entries(read_again(file), path_of(file), file.findings, baseline.salt))
                baseline.entries.push_back(std::move(entry));
        }
        std::sort(baseline.entries.begin(), baseline.entries.end());
        if (!write(baseline)) return 2;
        print("wrote " + counted(baseline.entries.size(), "finding") + " in " +
              counted(report.files.size(), "file") + " to `" + path_ + "`");
        return 0;
    }

    int prune() {
        Baseline baseline;
        if (!load(baseline)) return 2;
        const Report report = find(paths_to_look_at(baseline));
        if (!report.failures.empty()) return give_up(report);
        std::set<std::size_t> found;
        for (const FileReport& file : report.files) {
            std::vector<Finding> findings = file.findings;
            const std::vector<std::size_t> more =
                mark_known(baseline, read_again(file), path_of(file), findings);
            found.insert(more.begin(), more.end());
        }
        Baseline left{baseline.salt, {}};
        for (std::size_t i = 0; i < baseline.entries.size(); ++i) {
            if (found.contains(i) || !is_asked_for(baseline.entries[i].path))
                left.entries.push_back(baseline.entries[i]);
        }
        const std::size_t gone = baseline.entries.size() - left.entries.size();
        if (gone != 0 && !write(left)) return 2;
        print("removed " + std::to_string(gone) + " of " + counted(baseline.entries.size(), "finding") +
              " from `" + path_ + "`");
        return 0;
    }

private:
    bool exists() const { return files_.kind(path_) != PathKind::missing; }

    // An invalid baseline is not overwritten.
    bool load(Baseline& baseline) {
        Result<std::string> bytes = files_.read_at_most(path_, max_baseline_size);
        if (!bytes) return fail(bytes.failure());
        before_ = std::move(*bytes);
        Result<Baseline> read = parse_baseline(Source(path_, before_));
        if (!read) return fail(read.failure());
        baseline = std::move(*read);
        return true;
    }

    bool make_salt(std::string& salt) {
        salt.resize(baseline_salt_size);
        if (::getentropy(salt.data(), salt.size()) == 0) return true;
        return fail({path_, 0, 0, "the system provides no random bytes for a salt"});
    }

    Report find(const std::vector<std::string>& paths) const {
        Request request = options_.request;
        request.paths = paths;
        request.use_baseline = false;
        return paths.empty() ? Report() : run(request, files_, builtin_rules());
    }

    // The files in the baseline that exist and that the command names.
    std::vector<std::string> paths_to_look_at(const Baseline& baseline) const {
        std::set<std::string> paths;
        for (const BaselineEntry& entry : baseline.entries) {
            const std::string path = in_folder(parent_folder(path_), entry.path);
            if (is_asked_for(entry.path) && files_.kind(path) == PathKind::file) paths.insert(path);
        }
        return {paths.begin(), paths.end()};
    }

    bool is_asked_for(const std::string& path) const {
        const std::vector<std::string>& asked = options_.request.paths;
        return asked.empty() || std::any_of(asked.begin(), asked.end(), [&](const std::string& each) {
                   std::string place = path_in_baseline(path_, each);
                   if (place.ends_with('/')) place.pop_back();
                   return place == "." || path == place || path.starts_with(place + '/');
               });
    }

    std::string path_of(const FileReport& file) const { return path_in_baseline(path_, file.source->path()); }

    static ParsedFile read_again(const FileReport& file) {
        return read(file.source, file.format, builtin_rules(), file.loader);
    }

    bool write(const Baseline& baseline) {
        if (is_in_git_folder(path_)) return fail({path_, 0, 0, "a baseline cannot be written inside `.git`"});
        const std::string text = to_text(baseline);
        if (exists() && text == before_) return true;
        const std::optional<Failure> failure =
            exists() ? replace_file(path_, before_, text) : create_file(path_, text);
        return !failure || fail(*failure);
    }

    int give_up(const Report& report) {
        error_.write(summary(report, style_for(2, options_.color), {false, false}));
        print("`" + path_ + "` was not written");
        return 2;
    }

    bool fail(const Failure& failure) {
        error_.write(failure_line(failure));
        return false;
    }

    void print(const std::string& text) { error_.write("credlint: " + printable(text) + '\n'); }

    const Options& options_;
    const Files& files_;
    Output& error_;
    std::string path_;
    std::string before_;  // the previous contents of the file
};

}  // namespace

int baseline_command(const Options& options, const Files& files, Output&, Output& error) {
    BaselineCommand command(options, files, error);
    return options.command == Command::baseline_create ? command.create() : command.prune();
}

}  // namespace credlint::cli
