#include "cli/run.h"

#include <CLI/CLI.hpp>
#include <cstdio>
#include <iostream>

#include "cli/library.h"
#include "cli/verbs.h"
#include "core/diary/streak.h"

namespace legato::cli {

namespace {

// CLI11 speaks in exceptions and several lines; people get one line that says what to do.
int complain_about(const CLI::ParseError& error) {
    std::string what = error.what();
    if (const auto end = what.find('\n'); end != what.npos) what.resize(end);
    return complain(what + "; see legato --help");
}

void add_choosing(CLI::App* verb, Choosing& choosing) {
    verb->add_flag("--night", choosing.night, "As at night: quieter, no ticks");
    verb->add_option("--set", choosing.settings,
                     "hold_s, rounds, side, walk_s, rest_s, for_me; wake, ticks, metronome, night, "
                     "recent_cramp: 0 or 1")
        ->type_name("KEY=VALUE")
        ->allow_extra_args(false);
}

void add_hearing(CLI::App* verb, Hearing& hearing) {
    verb->add_option("--profile", hearing.profile, "voice, whisper or silent")
        ->type_name("PROFILE");
    verb->add_flag("--voice,!--no-voice", hearing.voice, "With or without spoken lines (with)");
    verb->add_flag("--ambience,!--no-ambience", hearing.ambience,
                   "With or without a soft background (without)");
}

// An empty word is a variable that was not set, and nobody means the usual folder by it.
std::string is_given(const std::string& text) {
    return text.empty() ? "must not be empty" : "";
}

// Written so that what is not a number is refused too.
std::string is_speed(const std::string& text) {
    double speed = 0;
    const bool fits = CLI::detail::lexical_cast(text, speed) && speed >= 0.01 && speed <= 10'000;
    return fits ? "" : "must be a number from 0.01 to 10000, got '" + text + "'";
}

struct Parsed {
    std::string data, now, zone, open;
    ListArgs list;
    CheckArgs check;
    TimelineArgs timeline;
    RenderArgs render;
    PlayArgs play;
    CrampArgs cramp;
    LogArgs log;
    LogAddArgs log_add;
    StreakArgs streak;
    SettingsArgs settings;
    RemindNextArgs remind_next;
    RemindAddArgs remind_add;
    RemindListArgs remind_list;
    RemindRemoveArgs remind_remove;
    RemindExportArgs remind_export;
    RemindAgentArgs remind_agent;
    DayArgs days;
};

std::string is_weekday(const std::string& text) {
    const Result<std::chrono::weekday> day = parse_weekday(text);
    return day ? "" : day.error().message;
}

void add_days(CLI::App& app, DayArgs& days) {
    app.add_option("--rollover", days.rollover, "The hour at which a day begins, 0 to 12")
        ->check(CLI::Range(0, static_cast<int>(latest_rollover.count())));
    app.add_option("--rest-days", days.rest_days, "Days off in any seven, 0 to 3")
        ->check(CLI::Range(0, most_rest_days));
    app.add_option("--week-start", days.week_start, "Mon to Sun")->check(is_weekday);
}

void describe_remind(CLI::App& remind, Parsed& p) {
    constexpr const char* rules = "daily 21:30, every 60m window=09:00-18:00";
    remind.require_subcommand(1);
    CLI::App* next = remind.add_subcommand("next", "When a rule next rings");
    next->add_option("--rule", p.remind_next.rule, rules)->required();
    next->add_option("--last-fired", p.remind_next.last_fired, "When it last rang")
        ->type_name("UTC@ZONE")
        ->check(is_given);
    next->add_option("--last-session", p.remind_next.last_session, "When the last session began")
        ->type_name("UTC")
        ->check(is_given);
    CLI::App* add = remind.add_subcommand("add", "A reminder more");
    add->add_option("RULE", p.remind_add.rule, rules)->required();
    add->add_option("--routine", p.remind_add.routine, "What it opens")
        ->type_name("ID")
        ->required();
    CLI::App* list = remind.add_subcommand("list", "The reminders");
    list->add_flag("--json", p.remind_list.json, "For programs");
    CLI::App* remove = remind.add_subcommand("remove", "A reminder less");
    remove->add_option("N", p.remind_remove.number, "Its number in the list")->required();
    CLI::App* to_file = remind.add_subcommand("export", "The reminders as a calendar");
    to_file->add_option("FILE", p.remind_export.file, "Where to")
        ->type_name("FILE.ics")
        ->required()
        ->check(is_given);
    CLI::App* agent = remind.add_subcommand("agent", "Bring the reminders to this desktop");
    agent
        ->add_option("--at-login", p.remind_agent.at_login,
                     "Have that from login on, or not any more")
        ->type_name("on|off")
        ->check(CLI::IsMember({"on", "off"}));
    for (CLI::App* verb : {next, add, list, remove, to_file, agent}) verb->fallthrough();
}

void describe(CLI::App& app, Parsed& p) {
    app.description("Legato: guided stretches for tired legs. Without a verb it opens the app.");
    app.set_version_flag("--version", "legato " LEGATO_VERSION);
    app.add_option("--data", p.data, "Keep everything personal in this folder")
        ->type_name("DIR")
        ->check(is_given);
    app.add_option("--now", p.now, "Pretend that it is this moment")
        ->type_name("UTC")
        ->check(is_given);
    app.add_option("--zone", p.zone, "Pretend to be in this time zone")
        ->type_name("ZONE")
        ->check(is_given);
    app.add_option("--open", p.open, "Open the app on this routine")
        ->type_name("ID")
        ->check(is_given);
    add_days(app, p.days);
    app.require_subcommand(0, 1);

    CLI::App* list = app.add_subcommand("list", "The routines");
    list->add_flag("--json", p.list.json, "For programs");

    CLI::App* check = app.add_subcommand("check", "Look for mistakes in routine files");
    check->add_option("FILE", p.check.files, "Routine files")->required();

    CLI::App* timeline = app.add_subcommand("timeline", "A routine, second by second");
    timeline->add_option("ID", p.timeline.routine, "Which routine")->required();
    timeline->add_flag("--json", p.timeline.json, "For programs");
    add_choosing(timeline, p.timeline.choosing);

    CLI::App* render =
        app.add_subcommand("render", "A session's sound as a file for any music player");
    render->add_option("ID", p.render.routine, "Which routine")->required();
    render->add_option("-o,--output", p.render.out, "Where to")->type_name("FILE.wav")->required();
    add_hearing(render, p.render.hearing);
    add_choosing(render, p.render.choosing);

    CLI::App* play = app.add_subcommand("play", "A guided session in the terminal");
    play->add_option("ID", p.play.routine, "Which routine")->required();
    play->add_option("--speed", p.play.speed, "So many times faster, silently")->check(is_speed);
    play->add_flag("--mute", p.play.mute, "Without sound");
    add_hearing(play, p.play.hearing);
    play->add_flag("--resume", p.play.resume, "Go on with the session that was cut off");
    add_choosing(play, p.play.choosing);

    CLI::App* cramp = app.add_subcommand("cramp", "Relief now, in the terminal: asks nothing");
    cramp->add_option("--render", p.cramp.render, "Its sound as a file, instead of playing it")
        ->type_name("FILE.wav")
        ->check(is_given);
    cramp->add_option("--speed", p.cramp.speed, "So many times faster, silently")->check(is_speed);
    cramp->add_flag("--mute", p.cramp.mute, "Without sound");
    add_hearing(cramp, p.cramp.hearing);
    add_choosing(cramp, p.cramp.choosing);

    CLI::App* log = app.add_subcommand("log", "What was done");
    log->add_flag("--json", p.log.json, "For programs");
    log->add_flag("--raw", p.log.raw, "Every entry of the journal, as JSON");
    log->require_subcommand(0, 1);
    CLI::App* add = log->add_subcommand("add", "A session that was done elsewhere");
    add->add_option("--routine", p.log_add.routine, "Which routine")->type_name("ID")->required();
    add->add_option("--at", p.log_add.at, "When it began")->type_name("UTC")->required();
    add->add_option("--seconds", p.log_add.seconds, "How long it took (default: all of it)")
        ->check(CLI::Range(1, 86'400));

    CLI::App* streak = app.add_subcommand("streak", "Streaks, and this week");
    streak->add_flag("--json", p.streak.json, "For programs");

    CLI::App* settings = app.add_subcommand("settings", "Your settings: all, one, or set one");
    settings->add_option("KEY", p.settings.key, "Which one, as theme or choice.ROUTINE.hold_s");
    settings->add_option("VALUE", p.settings.value, "What it is to be");
    settings->add_flag("--json", p.settings.json, "For programs");

    CLI::App* remind = app.add_subcommand("remind", "Reminders");
    describe_remind(*remind, p);

    for (CLI::App* verb :
         {list, check, timeline, render, play, cramp, log, add, streak, settings, remind})
        verb->fallthrough();
}

Result<Place> place_of(const Parsed& p) {
    Place place;
    if (!p.data.empty()) place.data = std::filesystem::absolute(p.data);
    if (!p.zone.empty()) place.zone = p.zone;
    if (!p.now.empty()) {
        Result<UtcInstant> now = parse_utc(p.now);
        if (!now) return tl::make_unexpected(now.error());
        place.now = *now;
    }
    return place;
}

int answer_remind(const CLI::App& remind, Device& device, const Parsed& p) {
    if (remind.got_subcommand("agent"))
        return remind_at_login(device, p.remind_agent.at_login == "on");
    if (remind.got_subcommand("next")) return remind_next(device, p.remind_next, p.days);
    if (remind.got_subcommand("add")) return remind_add(device, p.remind_add);
    if (remind.got_subcommand("remove")) return remind_remove(device, p.remind_remove);
    if (remind.got_subcommand("export")) return remind_export(device, p.remind_export);
    return remind_list(device, p.remind_list);
}

int answer(const CLI::App& app, Device& device, const Parsed& p) {
    if (app.got_subcommand("list")) return list(device, p.list);
    if (app.got_subcommand("timeline")) return timeline(device, p.timeline);
    if (app.got_subcommand("render")) return render(device, p.render);
    if (app.got_subcommand("remind"))
        return answer_remind(*app.get_subcommand("remind"), device, p);
    if (app.got_subcommand("streak")) return streak(device, p.streak, p.days);
    if (app.got_subcommand("settings")) return settings(device, p.settings);
    return app.get_subcommand("log")->got_subcommand("add") ? log_add(device, p.log_add, p.days)
                                                            : log(device, p.log);
}

int open_app(Device& device, const Ports& ports, const std::string& what) {
    if (!what.empty() && what != "cramp_log")  // a reminder may open that, too
        if (const Result<Routine> routine = find_routine(device, what); !routine)
            return complain(routine.error().message);
    Result<int> closed = ports.open_window(device, what);
    if (closed) return *closed;
    return complain(closed.error().message + " To play in the terminal: legato play calf_wall");
}

bool is_to_be_agent(const CLI::App& app, const Parsed& p) {
    return app.got_subcommand("remind") && app.get_subcommand("remind")->got_subcommand("agent") &&
           p.remind_agent.at_login.empty();
}

}  // namespace

int complain(const std::string& message, int exit_code) {
    std::cerr << "legato: " << message << "\n";
    return exit_code;
}

Result<Listening> listening_of(const Hearing& hearing) {
    const auto profile = profile_named(hearing.profile);
    if (!profile)
        return fail("--profile must be voice, whisper or silent, got '" + hearing.profile + "'");
    return Listening{*profile, hearing.voice, hearing.ambience};
}

Result<Preferences> preferences_of(const Choosing& choosing, Preferences preferences) {
    if (choosing.night) preferences.night = true;
    for (const std::string& setting : choosing.settings) {
        const auto equals = setting.find('=');
        if (equals == setting.npos) return fail("--set wants KEY=VALUE, got '" + setting + "'");
        Result<Preferences> changed = with(preferences, std::string_view(setting).substr(0, equals),
                                           std::string_view(setting).substr(equals + 1));
        if (!changed) return changed;
        preferences = *changed;
    }
    return preferences;
}

int run(int argc, const char* const* argv, const Ports& ports) {
    CLI::App app;
    app.name("legato");
    Parsed p;
    describe(app, p);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success))
            return app.exit(error);
        if (argc > 1 && argv[1][0] != '-' && app.get_subcommands().empty())
            return complain("there is no verb '" + std::string(argv[1]) + "'; see legato --help");
        return complain_about(error);
    }
    Result<Place> place = place_of(p);
    if (!place) return complain("--now: " + place.error().message);
    if (!p.open.empty() && !app.get_subcommands().empty())
        return complain("--open is for the app, without a verb");
    if (is_to_be_agent(app, p)) {
        const Result<int> ended = ports.become_agent(*place);
        return ended ? *ended : complain(ended.error().message);
    }
    Result<std::unique_ptr<Device>> made = ports.make_device(*place);
    // Files can be checked wherever the program lies; only lengths of lines are then estimated.
    if (app.got_subcommand("check")) return check(made ? made->get() : nullptr, p.check);
    if (!made) return complain(made.error().message);
    Device& device = **made;
    if (app.got_subcommand("play")) return play(device, p.play, p.days);
    if (app.got_subcommand("cramp")) return cramp(device, p.cramp);
    if (app.get_subcommands().empty()) return open_app(device, ports, p.open);
    const int exit_code = answer(app, device, p);
    // A full disk behind our output is no success: somebody waits for what we had to say.
    if (!std::cout.flush()) return complain("the output could not be written");
    return exit_code;
}

}  // namespace legato::cli
