#include <algorithm>
#include <array>

#include "core/diary/mend.h"
#include "core/time/overload.h"
#include "ui/screens/layout.h"
#include "ui/screens/log.h"
#include "ui/widgets/column.h"
#include "ui/widgets/top_bar.h"
#include "ui/words.h"

namespace legato::ui {

namespace {

using std::chrono::days;
using std::chrono::minutes;

using Asked = std::optional<Action>;

LocalDay day_of(const LocalStamp& stamp) {
    return std::chrono::floor<days>(wall_time(stamp));
}

// Questions about any entry, one row each.
class Fields {
  public:
    Fields(Column& rows, const LogEntryView& view) : rows_(rows), view_(view) {}

    Asked of(const SessionEntry& entry) {
        Asked asked = when(entry, &SessionEntry::started);
        keep(asked, length(std::chrono::ceil<Seconds>(entry.active), minutes{1}));
        return asked;
    }
    Asked of(const CrampEntry& entry) {
        Asked asked = when(entry, &CrampEntry::began);
        keep(asked, leg(entry));
        keep(asked, strength(entry));
        keep(asked, length(entry.lasted, minutes{0}));
        return asked;
    }
    Asked of(const NightEntry& entry) {
        Asked asked;
        const LocalDay last = cramp_night(view_.now);
        if (const int step = day("entry.day", frame().tr("The night that began on"), entry.night,
                                 entry.night < last)) {
            NightEntry other = entry;
            other.night += days{step};
            asked = Draft{other};
        }
        Choice choice{.id = "entry.said", .title = frame().tr("That night"), .icon = Icon::bolt};
        constexpr std::array all{NightSaid::none, NightSaid::some, NightSaid::skip};
        constexpr std::array ids{"none", "some", "skip"};
        for (std::size_t i = 0; i < all.size(); ++i)
            choice.chips.push_back({std::string("entry.said.") + ids[i],
                                    night_words(frame().tr, all[i]), entry.said == all[i]});
        if (const auto tapped = rows_.choice(choice)) {
            NightEntry other = entry;
            other.said = all[*tapped];
            asked = Draft{other};
        }
        return asked;
    }
    Asked of(const TickEntry& entry) {
        Asked asked = when(entry, &TickEntry::ticked);
        if (view_.legs) keep(asked, legs(*view_.legs));
        if (entry.what == walk_tick) keep(asked, length(entry.length, minutes{0}));
        return asked;
    }
    Asked of(const PauseEntry& entry) {
        Asked asked;
        const LocalDay today = day_of(view_.now);
        if (const int step = day("entry.day", frame().tr("From"), entry.first_day,
                                 entry.first_day < entry.last_day.value_or(today)))
            asked = Draft{moved(entry, step, 0)};
        if (!entry.last_day) return asked;
        const int step = rows_.stepper({.id = "entry.until",
                                        .title = frame().tr("Until"),
                                        .value = near_day_words(frame().tr, *entry.last_day, today),
                                        .icon = Icon::calendar,
                                        .can_less = *entry.last_day > entry.first_day,
                                        .can_more = *entry.last_day < today});
        if (step != 0) asked = Draft{moved(entry, 0, step)};
        return asked;
    }
    Asked of(const LegCheckEntry&) {
        return std::nullopt;
    }  // leg checks are never among what can be changed

  private:
    Frame& frame() const { return rows_.frame(); }
    static void keep(Asked& asked, Asked other) {
        if (other) asked = std::move(other);
    }

    int day(const std::string& id, const std::string& title, LocalDay now, bool can_more) {
        return rows_.stepper({.id = id,
                              .title = title,
                              .value = near_day_words(frame().tr, now, day_of(view_.now)),
                              .icon = Icon::calendar,
                              .can_less = true,
                              .can_more = can_more});
    }

    // Rows for the day and the time of day. The rules of the clock are left to whoever carries the
    // change out.
    template <class Entry>
    Asked when(const Entry& entry, LocalStamp Entry::*stamp) {
        const LocalStamp& at = entry.*stamp;
        Entry other = entry;
        const int step =
            day("entry.day", frame().tr("Day"), day_of(at), day_of(at) < day_of(view_.now));
        if (step != 0) (other.*stamp).at += days{step};
        const minutes time = time_of_day(at);
        if (const auto turned =
                rows_.time({.id = "entry.time", .title = frame().tr("It began at"), .time = time}))
            (other.*stamp).at += *turned - time;
        return other == entry ? Asked{} : Asked{Draft{other}};
    }

    Asked length(std::optional<Seconds> now, minutes least) {
        const minutes told = std::chrono::round<minutes>(now.value_or(Seconds{0}));
        const int step =
            rows_.stepper({.id = "entry.length",
                           .title = frame().tr("It took"),
                           .value = now ? in_minutes(frame().tr, *now) : frame().tr("Not said"),
                           .icon = Icon::timer,
                           .can_less = told > least,
                           .can_more = told < longest});
        if (step == 0) return {};
        // Steps: short lengths change by one minute, long ones by five.
        const minutes by{(step > 0 ? told >= minutes{10} : told > minutes{10}) ? 5 : 1};
        return DraftLength{std::clamp(told + step * by, least, longest)};
    }

    Asked legs(Legs now) {
        constexpr std::array all{Legs::better, Legs::same, Legs::worse};
        const auto tapped = rows_.choice(
            {.id = "entry.legs",
             .title = frame().tr("How your legs were"),
             .icon = Icon::heart,
             .chips = {{"entry.legs.better", frame().tr("Better"), now == all[0], Icon::happy},
                       {"entry.legs.same", frame().tr("The same"), now == all[1], Icon::neutral},
                       {"entry.legs.worse", frame().tr("Worse"), now == all[2], Icon::sad}}});
        return tapped ? Asked{DraftLegs{all[*tapped]}} : Asked{};
    }

    Asked leg(const CrampEntry& entry) {
        Choice choice{.id = "entry.leg", .title = frame().tr("Which leg"), .icon = Icon::swap};
        constexpr std::array all{Leg::left, Leg::right, Leg::both};
        constexpr std::array ids{"left", "right", "both"};
        for (std::size_t i = 0; i < all.size(); ++i)
            choice.chips.push_back({std::string("entry.leg.") + ids[i],
                                    leg_words(frame().tr, all[i]), entry.leg == all[i]});
        const auto tapped = rows_.choice(choice);
        if (!tapped) return {};
        CrampEntry other = entry;
        other.leg = entry.leg == all[*tapped] ? Leg::unsaid : all[*tapped];
        return Draft{other};
    }

    Asked strength(const CrampEntry& entry) {
        const int step = rows_.stepper(
            {.id = "entry.strength",
             .title = frame().tr("How strong"),
             .detail = frame().tr("0 is hardly felt, 10 the worst you can think of."),
             .value = entry.strength
                          ? frame().tr("{n} of 10", {{"n", std::to_string(*entry.strength)}})
                          : frame().tr("Not said"),
             .icon = Icon::bolt,
             .can_less = entry.strength.has_value(),
             .can_more = entry.strength.value_or(0) < 10});
        if (step == 0) return {};
        CrampEntry other = entry;
        const int now = entry.strength.value_or(-1) + step;
        other.strength = now < 0 ? std::nullopt : std::optional(now);
        return Draft{other};
    }

    static PauseEntry moved(PauseEntry entry, int from, int until) {
        entry.began.at += days{from};
        entry.first_day += days{from};
        if (entry.ended) entry.ended->at += days{until};
        if (entry.last_day) *entry.last_day += days{until};
        return entry;
    }

    static constexpr minutes longest{240};
    Column& rows_;
    const LogEntryView& view_;
};

// The lower edge of the screen: keep, and beside that, where there is room, delete.
struct Foot {
    Button keep, out;
    bool both = false;
};
Foot foot_of(const Frame& frame, const LogEntryView& view, float width) {
    Foot foot{{.id = "entry.keep",
               .label = view.is_new ? frame.tr("Add to the log") : frame.tr("Keep"),
               .icon = Icon::check,
               .weight = Weight::primary,
               .enabled = view.is_changed},
              {.id = "entry.delete", .label = frame.tr("Take out"), .icon = Icon::remove_all}};
    const float half = (width - size::gap) / 2;
    foot.both = !view.is_new && button_width(frame, foot.keep) <= half &&
                button_width(frame, foot.out) <= half;
    return foot;
}

Asked draw_foot(Frame& frame, Rect& area, const Foot& foot) {
    Asked asked;
    cut_bottom(area, size::gap);
    const float width = foot.both ? (area.w - size::gap) / 2 : area.w;
    const float high = std::max(button_height(frame, foot.keep, width),
                                foot.both ? button_height(frame, foot.out, width) : 0);
    Rect strip = cut_bottom(area, high);
    if (button(frame, cut_right(strip, width), foot.keep)) asked = KeepDraft{};
    if (foot.both && button(frame, cut_left(strip, width), foot.out)) asked = DeleteDraft{};
    cut_bottom(area, size::gap);
    return asked;
}

}  // namespace

std::optional<Action> log_entry_screen(Frame& frame, const LogEntryView& view) {
    Rect area = text_column(frame);
    Asked action = top_bar(frame, area, view.title);
    const Foot foot = foot_of(frame, view, area.w);
    if (auto asked = draw_foot(frame, area, foot)) action = asked;
    Column rows(frame, "log_entry", area);
    Fields fields(rows, view);
    if (auto asked = std::visit([&](const auto& one) { return fields.of(one); }, view.entry))
        action = asked;
    if (!view.is_new && !foot.both && rows.button(foot.out)) action = DeleteDraft{};
    return action;
}

std::optional<Action> log_add_screen(Frame& frame, const LogAddView& view) {
    Rect area = text_column(frame);
    Asked action = top_bar(frame, area, frame.tr("Add to the log"));
    Column rows(frame, "log_add", area);
    const auto row = [&](const std::string& what, const std::string& title,
                         const std::string& detail, Icon icon) {
        if (rows.tile({.id = "log_add." + what, .title = title, .detail = detail, .icon = icon}))
            action = Open{ToNewEntry{what}};
    };
    row("walk", frame.tr("A walk"), frame.tr("Without Legato"), Icon::walk);
    row("cramp", frame.tr("A cramp"), {}, Icon::bolt);
    row("night", frame.tr("How a night was"), {}, Icon::bedtime);
    rows.heading("log_add.routines", frame.tr("Something you did"));
    for (const auto& [id, title] : view.routines) row(id, title, {}, Icon::spa);
    return action;
}

}  // namespace legato::ui
