#include "text/timestamp.h"

#include <array>
#include <cstdio>

namespace credlint {
namespace {

// Days since 1970-01-01 of a date in the Gregorian calendar, and back; years begin in March, so that the
// leap day comes last (Howard Hinnant, "chrono-compatible low-level date algorithms").
std::int64_t days_from(std::int64_t year, int month, int day) {
    year -= month <= 2 ? 1 : 0;
    const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
    const std::int64_t of_era = year - era * 400;
    const std::int64_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

int days_in(std::int64_t year, int month) {
    constexpr std::array<int, 12> lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : lengths[static_cast<std::size_t>(month - 1)];
}

class Reader {
public:
    explicit Reader(std::string_view text) : text_(text) {}

    bool done() const { return text_.empty(); }
    bool take(std::string_view any_of) {
        if (text_.empty() || any_of.find(text_.front()) == any_of.npos) return false;
        text_.remove_prefix(1);
        return true;
    }
    // That many digits, no more and no fewer, and not above `most`.
    bool number(std::size_t digits, int least, int most, int& out) {
        if (text_.size() < digits) return false;
        out = 0;
        for (std::size_t i = 0; i < digits; ++i) {
            if (text_[i] < '0' || text_[i] > '9') return false;
            out = out * 10 + (text_[i] - '0');
        }
        text_.remove_prefix(digits);
        return out >= least && out <= most;
    }

private:
    std::string_view text_;
};

}  // namespace

std::optional<std::int64_t> parse_timestamp(std::string_view text) {
    Reader in(text);
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0;
    if (!in.number(4, 0, 9999, year) || !in.take("-") || !in.number(2, 1, 12, month) || !in.take("-") ||
        !in.number(2, 1, days_in(year, month), day) || !in.take("Tt ") || !in.number(2, 0, 23, hour) ||
        !in.take(":") || !in.number(2, 0, 59, minute) || !in.take(":") || !in.number(2, 0, 60, second)) {
        return std::nullopt;
    }
    int digit = 0;
    if (in.take(".")) {
        if (!in.number(1, 0, 9, digit)) return std::nullopt;
        while (in.take("0123456789")) {
        }
    }
    std::int64_t offset = 0;
    if (!in.take("Zz")) {
        const bool east = in.take("+");
        int hours = 0, minutes = 0;
        if (!east && !in.take("-")) return std::nullopt;
        if (!in.number(2, 0, 23, hours)) return std::nullopt;
        in.take(":");
        if (!in.number(2, 0, 59, minutes)) return std::nullopt;
        offset = (hours * 60 + minutes) * 60 * (east ? 1 : -1);
    }
    if (!in.done()) return std::nullopt;
    const int seconds = (hour * 60 + minute) * 60 + (second == 60 ? 59 : second);
    return days_from(year, month, day) * 86400 + seconds - offset;
}

std::string format_timestamp(std::int64_t seconds) {
    const std::int64_t days = (seconds >= 0 ? seconds : seconds - 86399) / 86400;
    const auto time = static_cast<int>(seconds - days * 86400);
    const std::int64_t shifted = days + 719468;
    const std::int64_t era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
    const std::int64_t of_era = shifted - era * 146097;
    const std::int64_t year_of_era = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    const std::int64_t of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    const std::int64_t march_month = (5 * of_year + 2) / 153;
    const auto day = static_cast<int>(of_year - (153 * march_month + 2) / 5 + 1);
    const auto month = static_cast<int>(march_month < 10 ? march_month + 3 : march_month - 9);
    const auto year = static_cast<int>(year_of_era + era * 400 + (month <= 2 ? 1 : 0));
    std::array<char, 32> out{};
    std::snprintf(out.data(), out.size(), "%04d-%02d-%02dT%02d:%02d:%02dZ", year % 10000, month, day,
                  time / 3600, time / 60 % 60, time % 60);
    return out.data();
}

}  // namespace credlint
