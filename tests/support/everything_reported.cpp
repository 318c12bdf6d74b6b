#include "support/everything_reported.h"

#include <algorithm>

#include "fix/apply_fixes.h"
#include "loader/loader.h"
#include "run/run.h"
#include "support/lsp_client.h"
#include "support/memory_files.h"
#include "support/pipeline.h"
#include "suppress/baseline.h"

namespace credlint::test {

std::vector<Output> all_outputs(const std::string& name, const std::string& text, Format format) {
    Report report = report_on(lint_text(name, text, format, Exposure::tracked));
    report.rules.clear();  // their text is the same whatever the file contains
    std::vector<Output> out;
    for (const Reporter* reporter : reporters()) {
        out.push_back({std::string(reporter->name), written(report, reporter->name)});
    }
    out.push_back({"full, in colour", written(report, "full", {true, 100})});
    out.push_back({"full, narrow", written(report, "full", {false, 30})});
    for (const Phase phase : {Phase::document, Phase::credentials}) {
        const std::string command = phase == Phase::document ? "show document" : "show credentials";
        for (const char* output_format : {"full", "json"}) {
            out.push_back({command + ", " + output_format, shown(phase, name, text, format, output_format)});
        }
    }
    for (const loader::Loader* loader : loader::all_loaders()) {
        if (!loader->reads(format) && loader->sdk == nullptr) continue;
        const std::string sdk(loader->name);
        for (const char* output_format : {"full", "json"}) {
            out.push_back({"show values --as " + sdk + ", " + output_format,
                           shown_values(sdk, name, text, format, output_format)});
        }
    }
    return out;
}

std::vector<Output> fix_outputs(const std::string& name, const std::string& text, Format format) {
    MemoryFiles files;
    files.add(name, text);
    Request request;
    request.paths = {name};
    request.format = format;
    request.now = fixture_time;
    const Report report = run(request, files, builtin_rules());
    std::vector<Output> out;
    for (const Fix::Safety permitted : {Fix::Safety::safe, Fix::Safety::unsafe}) {
        const std::string option = permitted == Fix::Safety::safe ? "--diff" : "--diff --unsafe-fixes";
        out.push_back({option, fix_patch(report, request, files, builtin_rules(), permitted).text});
    }
    out.push_back({"summary", summary(report, {}, {true, true})});

    const std::string salt(baseline_salt_size, 's');
    Baseline baseline{salt, {}};
    for (const FileReport& file : report.files) {
        const ParsedFile parsed = read(file.source, file.format, builtin_rules());
        baseline.entries = baseline_entries(parsed, file.source->path(), file.findings, salt);
    }
    out.push_back({"baseline create", to_text(baseline)});
    return out;
}

std::vector<Output> explain_outputs(const std::string& text) {
    std::vector<Output> out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string line = text.substr(at, end - at);
        if (!line.empty()) out.push_back({"explain `" + line + "`", explained(line)});
        at = end + 1;
    }
    return out;
}

std::vector<Output> editor_outputs(const std::string& name, const std::string& text) {
    const std::string uri = "file:///nowhere/" + name;
    const MemoryFiles disk;
    LspClient client(disk);
    client.initialize({{"textDocument",
                        {{"codeAction", {{"codeActionLiteralSupport", EditorJson::object()}}},
                         {"hover", {{"contentFormat", {"plaintext"}}}}}}});
    client.open(uri, text);
    std::vector<Output> out{{"diagnostics", client.pushed(uri).dump()}};
    const auto lines = static_cast<int>(std::count(text.begin(), text.end(), '\n'));
    for (int line = 0; line < lines; ++line) {
        for (const int character : {0, 20})
            out.push_back({"hover", client.ask("textDocument/hover", at_place(uri, line, character)).dump()});
    }
    const EditorJson actions = client.ask("textDocument/codeAction", {{"textDocument", {{"uri", uri}}},
                                                                      {"range", range(0, 0, lines, 0)},
                                                                      {"context", EditorJson::object()}});
    for (const EditorJson& action : actions) out.push_back({"action", action["title"].dump()});
    return out;
}

}  // namespace credlint::test
