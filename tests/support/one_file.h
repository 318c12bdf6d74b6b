// Reports on one source, made by hand: the least that a reporter needs, without parsing or linting.
#pragma once

#include <algorithm>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include <catch2/catch.hpp>

#include "report/reporter.h"

namespace credlint::test {

inline constexpr std::string_view security_tags[] = {"aws", "security", "cwe-798"};

inline RuleMeta make_rule(std::string_view id, std::string_view title, Severity severity) {
    RuleMeta rule;
    rule.id = id;
    rule.title = title;
    rule.severity = severity;
    return rule;
}

inline const RuleMeta& token_rule() {
    static const RuleMeta rule = [] {
        RuleMeta meta = make_rule("aws-missing-session-token",
                                  "temporary access key without its session token", Severity::error);
        meta.description = "Finds temporary access keys without a session token.";
        meta.rationale = "Every request is refused.";
        meta.example = "AWS_ACCESS_KEY_ID=«{aws-asia:123456789012}»\n";
        meta.remedy = "Copy all three lines.";
        meta.docs = "https://example.com/keys";
        meta.tags = security_tags;
        return meta;
    }();
    return rule;
}
inline const RuleMeta& twice_rule() {
    static const RuleMeta rule = make_rule("dotenv-duplicate-key", "a key is set twice", Severity::warning);
    return rule;
}
inline const RuleMeta& crlf_rule() {
    static const RuleMeta rule = make_rule("text-crlf", "lines end in CRLF", Severity::note);
    return rule;
}

// A report on one source; spans are named by the text they cover.
class OneFile {
public:
    explicit OneFile(std::string bytes, std::string path = ".env") {
        file_.source = std::make_shared<const Source>(std::move(path), std::move(bytes));
    }

    Span span(std::string_view text, std::size_t nth = 0) const {
        std::size_t at = file_.source->bytes().find(text);
        for (; nth > 0; --nth) at = file_.source->bytes().find(text, at + 1);
        REQUIRE(at != std::string_view::npos);
        return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + text.size())};
    }
    OneFile& hide(std::string_view value) {
        for (std::size_t at = 0; (at = file_.source->bytes().find(value, at)) != std::string_view::npos;) {
            file_.masked.push_back(
                {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + value.size())});
            at += value.size();
        }
        std::sort(file_.masked.begin(), file_.masked.end(), [](Span a, Span b) { return a.begin < b.begin; });
        return *this;
    }
    Finding& find(const RuleMeta& rule, Span place, std::string message = "something is wrong") {
        Finding finding;
        finding.rule = &rule;
        finding.severity = rule.severity;
        finding.span = place;
        finding.message = std::move(message);
        file_.findings.push_back(std::move(finding));
        return file_.findings.back();
    }
    Report report() const {
        Report report;
        if (!file_.findings.empty()) report.files.push_back(file_);
        report.files_checked = 1;
        report.rules = {&token_rule(), &twice_rule(), &crlf_rule()};
        return report;
    }
    FileReport& file() { return file_; }

private:
    FileReport file_;
};

inline std::string write(std::string_view format, const Report& report, const ReportStyle& style = {}) {
    const Reporter* reporter = find_reporter(format);
    INFO("output format " << format);
    REQUIRE(reporter != nullptr);
    std::string out;
    reporter->write(report, style, [&](std::string_view piece) { out += piece; });
    return out;
}

}  // namespace credlint::test
