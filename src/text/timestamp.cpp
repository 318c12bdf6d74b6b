#include "text/timestamp.h"

#include <array>
#include <chrono>
#include <cstdio>

#include "text/ascii.h"

namespace credlint {
namespace {

namespace chrono = std::chrono;

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
            if (!is_digit(text_[i])) return false;
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
        !in.number(2, 1, 31, day) || !in.take("Tt ") || !in.number(2, 0, 23, hour) || !in.take(":") ||
        !in.number(2, 0, 59, minute) || !in.take(":") || !in.number(2, 0, 60, second)) {
        return std::nullopt;
    }
    const chrono::year_month_day date{chrono::year(year), chrono::month(static_cast<unsigned>(month)),
                                      chrono::day(static_cast<unsigned>(day))};
    if (!date.ok()) return std::nullopt;
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
    return chrono::sys_seconds(chrono::sys_days(date)).time_since_epoch().count() + seconds - offset;
}

std::string format_timestamp(std::int64_t seconds) {
    // Years of chrono have 16 bits; the calendar repeats after 10000.
    constexpr chrono::seconds cycle = chrono::days(25 * 146'097);
    const chrono::sys_seconds time(chrono::seconds(seconds) % cycle);
    const auto day = chrono::floor<chrono::days>(time);
    const chrono::year_month_day date(day);
    const chrono::hh_mm_ss of_day(time - day);
    std::array<char, 32> out{};
    std::snprintf(out.data(), out.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ",
                  static_cast<int>(date.year()) % 10000, static_cast<unsigned>(date.month()),
                  static_cast<unsigned>(date.day()), static_cast<int>(of_day.hours().count()),
                  static_cast<int>(of_day.minutes().count()), static_cast<int>(of_day.seconds().count()));
    return out.data();
}

}  // namespace credlint
