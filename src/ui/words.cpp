#include "ui/words.h"

#include <array>
#include <cstdio>

namespace legato::ui {

std::string in_minutes(Millis length) {
    if (length < std::chrono::minutes{1})
        return std::to_string(std::chrono::round<Seconds>(length).count()) + " s";
    // Half a minute more does not make a ten-minute walk an eleven-minute one.
    return std::to_string((length.count() + 29'999) / 60'000) + " min";
}

std::string day_and_time(const LocalStamp& stamp) {
    using namespace std::chrono;
    static constexpr std::array days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array months{"January",   "February", "March",    "April",
                                       "May",       "June",     "July",     "August",
                                       "September", "October",  "November", "December"};
    const sys_seconds wall = stamp.at + stamp.offset;
    const sys_days day = floor<std::chrono::days>(wall);
    const year_month_day date{day};
    const long long minute = floor<minutes>(wall - day).count();
    char clock[48];
    std::snprintf(clock, sizeof clock, ", %02lld:%02lld", minute / 60, minute % 60);
    return std::string(days.at(weekday{day}.c_encoding())) + " " +
           std::to_string(static_cast<unsigned>(date.day())) + " " +
           months.at(static_cast<unsigned>(date.month()) - 1) + clock;
}

std::string counts_as_words(CountsAs counts_as) {
    switch (counts_as) {
        case CountsAs::nothing:
            return "";
        case CountsAs::movement:
            return "Movement";
        case CountsAs::bedtime:
            return "Bedtime";
    }
    return "";
}

std::string side_words(Side side) {
    switch (side) {
        case Side::left:
            return "left side";
        case Side::right:
            return "right side";
        case Side::either:
            return "either side";
        case Side::both:
            return "";
    }
    return "";
}

}  // namespace legato::ui
