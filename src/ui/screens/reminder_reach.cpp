#include "ui/screens/reminder_reach.h"

#include "ui/words.h"

namespace legato::ui {

namespace {

LocalDay day_of(const LocalStamp& stamp) {
    return std::chrono::floor<std::chrono::days>(wall_time(stamp));
}

// Offers a calendar, which rings where Legato cannot.
Obstacle by_calendar(const Frame& frame, std::string why) {
    return {std::move(why), frame.tr("Put it into your calendar"),
            ExportFile{ExportKind::calendar}};
}

std::optional<Obstacle> of_machine(const Frame& frame, Reminding reminding) {
    switch (reminding) {
        case Reminding::comes:
            return std::nullopt;
        case Reminding::while_open:
            return by_calendar(frame, frame.tr("It comes only while Legato is open."));
        case Reminding::helper_off:
            return Obstacle{frame.tr("It does not come: nothing here brings it."),
                            frame.tr("Remind me on this computer"), RemindAtLogin{true}};
        case Reminding::can_ask:
            return Obstacle{frame.tr("It does not come: notifications are not allowed yet."),
                            frame.tr("Allow them"), AskToRemind{}};
        case Reminding::refused:
            return by_calendar(frame,
                               frame.tr("It does not come: notifications are not allowed. The "
                                        "settings of your browser can change that."));
        case Reminding::cannot:
            return by_calendar(frame, frame.tr("It does not come: there are no notifications "
                                               "here."));
    }
    return std::nullopt;
}

}  // namespace

std::string near_time(const Frame& frame, const LocalStamp& at, const LocalStamp& now) {
    return frame.tr("{day}, {time}", {{"day", near_day_words(frame.tr, day_of(at), day_of(now))},
                                      {"time", format_clock(time_of_day(at))}});
}

std::optional<Obstacle> obstacle_of(const Frame& frame, const Reach& reach, const LocalStamp& now,
                                    const Reminder& reminder, bool never) {
    if (!reminder.active) return std::nullopt;
    if (reach.on_pause)
        return Obstacle{frame.tr("It does not come: you are having a pause."),
                        frame.tr("End the pause"), EndPause{}};
    if (reach.closed.count(reminder.opens) > 0)
        return Obstacle{frame.tr("It rests: a leg check has closed what it opens."),
                        frame.tr("To the leg check"), Open{ToLegCheck{}}};
    if (reach.quiet_until)
        return Obstacle{
            frame.tr("Quiet until {when}", {{"when", near_time(frame, *reach.quiet_until, now)}}),
            frame.tr("Remind me again"), PauseReminders{PauseReminders::no_longer}};
    if (never)
        return Obstacle{frame.tr("It does not come: its hours lie within the quiet hours."),
                        frame.tr("Change its hours"), Open{ToReminder{reminder}}};
    return of_machine(frame, reach.reminding);
}

std::optional<Action> obstacle_rows(Column& rows, const std::string& id,
                                    const std::optional<Obstacle>& obstacle) {
    if (!obstacle) return std::nullopt;
    rows.text(id + ".why", obstacle->why, Text::body, rows.frame().theme.ink_soft);
    if (!obstacle->way.empty() &&
        rows.button({.id = id + ".way", .label = obstacle->way, .icon = Icon::bell}))
        return obstacle->tap;
    return std::nullopt;
}

}  // namespace legato::ui
