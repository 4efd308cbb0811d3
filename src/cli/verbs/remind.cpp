#include <iomanip>
#include <iostream>
#include <set>

#include "app/exports/exports.h"
#include "app/reminders/reminders.h"
#include "app/reminders/trial.h"
#include "cli/json.h"
#include "cli/legs.h"
#include "cli/library.h"
#include "cli/reminders.h"
#include "cli/verb.h"
#include "core/reminders/next_fire.h"
#include "storage/durable.h"
#include "storage/journal.h"
#include "storage/reminders_file.h"
#include "storage/settings_file.h"

namespace legato::cli {

namespace {

struct RemindNextArgs {
    std::string rule;
    std::string last_fired;    ///< UTC@ZONE
    std::string last_session;  ///< UTC
};

struct RemindAddArgs {
    std::vector<std::string> rule;  ///< rule, in one word or in several
    std::string routine;
};

struct RemindListArgs {
    bool json = false;
};

struct RemindRemoveArgs {
    int number = 0;  ///< number of the reminder, as `list` counts
};

struct RemindTestArgs {
    int number = 0;  ///< number of the reminder; 0: the first that is on, or offered
};

struct RemindExportArgs {
    std::string file;
};

struct RemindAgentArgs {
    std::string at_login;  ///< "on", "off", or empty: become the agent
};

// Parses "2025-06-10T20:30:00Z@Europe/London".
Result<LocalStamp> parse_stamp(const Device& device, const std::string& text) {
    const auto at_sign = text.find('@');
    if (at_sign == text.npos)
        return fail("'" + text.substr(0, 60) +
                    "' has no zone; write it like 2025-06-10T20:30:00Z@Europe/London");
    const Result<UtcInstant> at = parse_utc(std::string_view(text).substr(0, at_sign));
    if (!at) return tl::make_unexpected(at.error());
    const Result<Zone> zone = device.zone(text.substr(at_sign + 1));
    if (!zone) return tl::make_unexpected(zone.error());
    return stamp(*at, *zone);
}

tl::unexpected<Error> no_such(const std::vector<Reminder>& all, int number) {
    return fail("there is no reminder " + std::to_string(number) +
                (all.empty() ? "; there are none" : "; see legato remind list"));
}

std::vector<Reminder> told(storage::RemindersReading reading) {
    if (!reading.notice.empty()) std::cerr << "legato: " << reading.notice << "\n";
    return std::move(reading.reminders);
}

std::vector<Reminder> stored_reminders(const Device& device) {
    return told(storage::read_reminders(device.data_folder()));
}

int remind_next(const Device& device, const RemindNextArgs& args, const DayArgs& days) {
    const Result<ReminderRule> rule = parse_rule(args.rule);
    if (!rule) return complain("--rule: " + rule.error().message);
    const Zone zone = device.local_zone();
    RuleHistory history;
    if (!args.last_fired.empty()) {
        const Result<LocalStamp> fired = parse_stamp(device, args.last_fired);
        if (!fired) return complain("--last-fired: " + fired.error().message);
        history.last_fired = *fired;
    }
    if (!args.last_session.empty()) {
        const Result<UtcInstant> session = parse_utc(args.last_session);
        if (!session) return complain("--last-session: " + session.error().message);
        history.last_break = *session;
        history.done = {practice_day(stamp(*session, zone), rollover_of(days))};
    }
    const auto at = next_fire(*rule, history, device.now().at, zone, rollover_of(days));
    std::cout << (at ? format_utc(*at) : "") << "\n";
    return at ? exit_done : exit_check_failed;
}

int remind_add(const Device& device, const RemindAddArgs& args) {
    std::string text;
    for (const std::string& word : args.rule) text += (text.empty() ? "" : " ") + word;
    const Result<ReminderRule> rule = parse_rule(text);
    if (!rule) return complain(rule.error().message);
    const Result<Routine> routine = find_routine(load_routines(device), args.routine);
    if (!routine) return complain(routine.error().message);
    std::vector<content::Fault> untold;  // faults not told: a suggested text is not needed
    const content::Defaults defaults = defaults_of(device.assets_folder(), untold);
    const Reminder reminder{storage::new_entry_id(),
                            *rule,
                            routine->id,
                            suggested_text(defaults.reminders, routine->id),
                            device.now().at,
                            true};
    const auto add = [&](std::vector<Reminder>& all) -> Result<void> {
        all.push_back(reminder);
        return {};
    };
    Result<storage::RemindersReading> kept = storage::change_reminders(device.data_folder(), add);
    if (!kept) return complain(kept.error().message);
    std::cout << told(*std::move(kept)).size() << "\n";
    return exit_done;
}

const char* way_to_reminders(Reminding reminding) {
    return reminding == Reminding::helper_off
               ? " To switch it on: legato remind agent --at-login on"
               : "";
}

// Tells on stderr why reminders that are on do not come.
void warn_if_none_comes(const Device& device) {
    const Reminding reminding = device.reminding();
    if (const std::string why = why_none_comes(reminding); !why.empty())
        std::cerr << "legato: " << why << way_to_reminders(reminding) << "\n";
}

int remind_list(const Device& device, const RemindListArgs& args) {
    const content::Library library = load_routines(device);
    Json rows = Json::array();
    int number = 0;
    bool any_on = false;
    const std::vector<Reminder> all = stored_reminders(device);
    std::set<EntryId> open;
    for (const Reminder& reminder : open_reminders(device, library, all)) open.insert(reminder.id);
    for (const Reminder& reminder : all) {
        ++number;
        const bool closed = open.count(reminder.id) == 0;
        any_on = any_on || (reminder.active && !closed);
        if (args.json)
            rows.push_back({{"number", number},
                            {"id", to_string(reminder.id)},
                            {"rule", to_string(reminder.rule)},
                            {"routine", reminder.opens},
                            {"text", text_of(reminder, library)},
                            {"active", reminder.active},
                            {"closed", closed}});
        else
            std::cout << std::setw(3) << number << "  " << std::left << std::setw(18)
                      << reminder.opens << std::right << "  " << to_string(reminder.rule)
                      << (reminder.active ? "" : "  (off)")
                      << (closed ? "  (closed by a leg check: legato legs)" : "") << "\n";
    }
    if (args.json) std::cout << print(rows) << "\n";
    if (any_on) warn_if_none_comes(device);
    return exit_done;
}

int remind_remove(const Device& device, const RemindRemoveArgs& args) {
    const auto remove = [&](std::vector<Reminder>& all) -> Result<void> {
        if (args.number < 1 || args.number > static_cast<int>(all.size()))
            return no_such(all, args.number);
        all.erase(all.begin() + (args.number - 1));
        return {};
    };
    Result<storage::RemindersReading> kept =
        storage::change_reminders(device.data_folder(), remove);
    if (!kept) return complain(kept.error().message);
    told(*std::move(kept));
    return exit_done;
}

// Finds the reminder with this number; for 0 the first that is on, or one of those offered.
Result<Reminder> reminder_to_try(const Device& device, int number) {
    const std::vector<Reminder> all = stored_reminders(device);
    if (number != 0) {
        if (number < 0 || number > static_cast<int>(all.size())) return no_such(all, number);
        return all[static_cast<std::size_t>(number - 1)];
    }
    for (const Reminder& one : all)
        if (one.active) return one;
    std::vector<content::Fault> untold;
    const content::Defaults defaults = defaults_of(device.assets_folder(), untold);
    return defaults.reminders.empty() ? new_reminder() : defaults.reminders.front().reminder;
}

int remind_test(Device& device, const RemindTestArgs& args) {
    const Result<Reminder> reminder = reminder_to_try(device, args.number);
    if (!reminder) return complain(reminder.error().message);
    const content::Library library = load_routines(device);
    if (open_reminders(device, library, {*reminder}).empty())
        return complain(reminder->opens +
                            " is closed by a leg check, so this reminder rests; see " +
                            "legato legs",
                        exit_check_failed);
    const Plan plan =
        plan_of(routine_facts(library), {}, storage::read_settings(device.data_folder()).settings,
                {}, device.now().at);
    const Reminding reminding = device.reminding();
    const Result<Notice> trial = trial_of(plan, *reminder, reminding);
    if (!trial)
        return complain(trial.error().message + way_to_reminders(reminding), exit_check_failed);
    if (const Result<void> shown = device.notify(trial->summary, trial->body); !shown)
        return complain(shown.error().message, exit_check_failed);
    std::cout << "shown: " << trial->summary << "\n";
    return exit_done;
}

int remind_export(const Device& device, const RemindExportArgs& args) {
    const content::Library library = load_routines(device);
    const std::vector<Reminder> reminders =
        open_reminders(device, library, stored_reminders(device));
    const Result<Exported> calendar =
        export_file(ExportKind::calendar,
                    {reminders, library, device.data_folder(), device.now(), device.local_zone()});
    if (!calendar) return complain(calendar.error().message);
    if (const Result<void> saved = storage::replace_file(args.file, calendar->content); !saved)
        return complain(saved.error().message);
    return exit_done;
}

int remind_agent(Call& call, const RemindAgentArgs& args) {
    if (args.at_login.empty()) {
        const Result<int> ended = call.ports.become_agent(call.place);
        return ended ? *ended : complain(ended.error().message);
    }
    const Result<Device*> made = call.device();
    if (!made) return complain(made.error().message);
    Device& device = **made;
    const bool on = args.at_login == "on";
    if (const Result<void> done = device.set_reminders_at_login(on); !done)
        return complain(done.error().message);
    return exit_done;
}

}  // namespace

void add_remind(Verbs& verbs) {
    constexpr const char* rules = "daily 21:30, every 60m window=09:00-18:00";
    CLI::App& remind = *verbs.app().add_subcommand("remind", "Reminders")->fallthrough();
    remind.require_subcommand(1);

    const auto [next, when] = verbs.add(remind, "next", "When a rule next rings", remind_next);
    next.add_option("--rule", when.rule, rules)->required();
    next.add_option("--last-fired", when.last_fired, "When it last rang")
        ->type_name("UTC@ZONE")
        ->check(is_given);
    next.add_option("--last-session", when.last_session, "When the last session began")
        ->type_name("UTC")
        ->check(is_given);
    const auto [add, added] = verbs.add(remind, "add", "A reminder more", remind_add);
    add.add_option("RULE", added.rule, rules)->required();
    add.add_option("--routine", added.routine, "What it opens")->type_name("ID")->required();
    const auto [list, listed] = verbs.add(remind, "list", "The reminders", remind_list);
    list.add_flag("--json", listed.json, "For programs");
    const auto [remove, removed] = verbs.add(remind, "remove", "A reminder less", remind_remove);
    remove.add_option("N", removed.number, "Its number in the list")->required();
    const auto [test, tried] =
        verbs.add(remind, "test", "A reminder at once, the way they come", remind_test);
    test.add_option("N", tried.number, "Its number in the list");
    const auto [to_file, exported] =
        verbs.add(remind, "export", "The reminders as a calendar", remind_export);
    to_file.add_option("FILE", exported.file, "Where to")
        ->type_name("FILE.ics")
        ->required()
        ->check(is_given);
    const auto [agent, begun] =
        verbs.add(remind, "agent", "Bring the reminders to this desktop", remind_agent);
    agent.add_option("--at-login", begun.at_login, "Have that from login on, or not any more")
        ->type_name("on|off")
        ->check(CLI::IsMember({"on", "off"}));
}

}  // namespace legato::cli
