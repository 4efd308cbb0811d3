#include "ui/words.h"

#include "core/time/local_time.h"

namespace legato::ui {

std::string in_minutes(const Strings& tr, Millis length) {
    if (length < std::chrono::minutes{1})
        return tr("{n} s", {{"n", std::to_string(std::chrono::round<Seconds>(length).count())}});
    // Half a minute more does not make a ten-minute walk an eleven-minute one.
    return tr("{n} min", {{"n", std::to_string((length.count() + 29'999) / 60'000)}});
}

std::string month_name(const Strings& tr, std::chrono::month month) {
    switch (static_cast<unsigned>(month)) {
        case 1:
            return tr("January");
        case 2:
            return tr("February");
        case 3:
            return tr("March");
        case 4:
            return tr("April");
        case 5:
            return tr("May");
        case 6:
            return tr("June");
        case 7:
            return tr("July");
        case 8:
            return tr("August");
        case 9:
            return tr("September");
        case 10:
            return tr("October");
        case 11:
            return tr("November");
        default:
            return tr("December");
    }
}

std::string short_month(const Strings& tr, std::chrono::month month) {
    switch (static_cast<unsigned>(month)) {
        case 1:
            return tr("Jan");
        case 2:
            return tr("Feb");
        case 3:
            return tr("Mar");
        case 4:
            return tr("Apr");
        case 5:
            return tr("May");
        case 6:
            return tr("Jun");
        case 7:
            return tr("Jul");
        case 8:
            return tr("Aug");
        case 9:
            return tr("Sep");
        case 10:
            return tr("Oct");
        case 11:
            return tr("Nov");
        default:
            return tr("Dec");
    }
}

std::string short_weekday(const Strings& tr, std::chrono::weekday weekday) {
    switch (weekday.c_encoding()) {
        case 0:
            return tr("Sun");
        case 1:
            return tr("Mon");
        case 2:
            return tr("Tue");
        case 3:
            return tr("Wed");
        case 4:
            return tr("Thu");
        case 5:
            return tr("Fri");
        default:
            return tr("Sat");
    }
}

std::string weekday_name(const Strings& tr, std::chrono::weekday weekday) {
    switch (weekday.c_encoding()) {
        case 0:
            return tr("Sunday");
        case 1:
            return tr("Monday");
        case 2:
            return tr("Tuesday");
        case 3:
            return tr("Wednesday");
        case 4:
            return tr("Thursday");
        case 5:
            return tr("Friday");
        default:
            return tr("Saturday");
    }
}

std::string day_words(const Strings& tr, LocalDay day) {
    const std::chrono::year_month_day date{day};
    return tr("{weekday} {day} {month}",
              {{"weekday", short_weekday(tr, std::chrono::weekday{day})},
               {"day", std::to_string(static_cast<unsigned>(date.day()))},
               {"month", month_name(tr, date.month())}});
}

std::string near_day_words(const Strings& tr, LocalDay day, LocalDay today) {
    switch ((day - today).count()) {
        case 0:
            return tr("Today");
        case -1:
            return tr("Yesterday");
        case 1:
            return tr("Tomorrow");
        default:
            return day_words(tr, day);
    }
}

std::string day_and_time(const Strings& tr, const LocalStamp& stamp) {
    const LocalDay day = std::chrono::floor<std::chrono::days>(wall_time(stamp));
    return tr("{day}, {time}",
              {{"day", day_words(tr, day)}, {"time", format_clock(time_of_day(stamp))}});
}

std::string interval_words(const Strings& tr, std::chrono::minutes length) {
    if (length.count() % 60 == 0) return tr("{n} h", {{"n", std::to_string(length.count() / 60)}});
    return tr("{n} min", {{"n", std::to_string(length.count())}});
}

std::string leg_words(const Strings& tr, Leg leg) {
    switch (leg) {
        case Leg::left:
            return tr("Left leg");
        case Leg::right:
            return tr("Right leg");
        case Leg::both:
            return tr("Both legs");
        case Leg::unsaid:
            break;
    }
    return "";
}

std::string night_words(const Strings& tr, NightSaid said) {
    switch (said) {
        case NightSaid::none:
            return tr("No cramp");
        case NightSaid::some:
            return tr("Cramp");
        case NightSaid::skip:
            break;
    }
    return tr("Skipped");
}

namespace {

std::string weekdays_words(const Strings& tr, Weekdays days) {
    using namespace std::chrono;
    const Weekdays workdays = Weekdays::of({Monday, Tuesday, Wednesday, Thursday, Friday});
    if (days == Weekdays::all()) return tr("every day");
    if (days == workdays) return tr("Mon to Fri");
    std::string names;
    for (int i = 0; i < 7; ++i)
        if (const weekday day = Monday + std::chrono::days{i}; days.has(day))
            names += (names.empty() ? "" : " ") + short_weekday(tr, day);
    return names;
}

}  // namespace

std::string rule_words(const Strings& tr, const ReminderRule& rule) {
    const std::string days = weekdays_words(tr, rule.days);
    if (const auto* every = std::get_if<EveryRule>(&rule.when))
        return tr("Every {interval}, {from} to {to}, {days}",
                  {{"interval", interval_words(tr, every->interval)},
                   {"from", format_clock(every->from)},
                   {"to", format_clock(every->to)},
                   {"days", days}});
    const auto& daily = std::get<DailyRule>(rule.when);
    if (daily.after_cramp)
        return tr("{time}, after a night with a cramp", {{"time", format_clock(daily.at)}});
    return tr("{time}, {days}", {{"time", format_clock(daily.at)}, {"days", days}});
}

std::string counts_as_words(const Strings& tr, CountsAs counts_as) {
    switch (counts_as) {
        case CountsAs::nothing:
            return "";
        case CountsAs::movement:
            return tr("Movement");
        case CountsAs::bedtime:
            return tr("Bedtime");
    }
    return "";
}

std::string side_words(const Strings& tr, Side side) {
    switch (side) {
        case Side::left:
            return tr("left side");
        case Side::right:
            return tr("right side");
        case Side::either:
            return tr("either side");
        case Side::both:
            return "";
    }
    return "";
}

std::string for_me_words(const Strings& tr, ForMe for_me) {
    switch (for_me) {
        case ForMe::pregnant:
            return tr("I am pregnant");
        case ForMe::had_baby:
            return tr("I had a baby");
        case ForMe::neither:
            return tr("Neither");
        case ForMe::rather_not_say:
            break;
    }
    return tr("I would rather not say");
}

}  // namespace legato::ui
