#include <iostream>

#include "app/session/player.h"
#include "app/session/sounds.h"
#include "cli/legs.h"
#include "cli/library.h"
#include "cli/relief.h"
#include "cli/terminal.h"
#include "cli/terminal_session.h"
#include "cli/verb.h"
#include "core/diary/nights.h"

namespace legato::cli {

namespace {

struct PlayArgs {
    std::string routine;
    double speed = 1.0;
    bool mute = false;
    Hearing hearing;
    bool resume = false;  ///< true: go on with the session that was cut off
    Choosing choosing;
};

void obey_key(Player& player, char key) {
    const bool playing = player.session().state() == Session::State::playing ||
                         player.session().state() == Session::State::counting_in;
    switch (key) {
        case ' ':
        case 'p':
            playing ? player.pause() : player.resume();
            break;
        case '\n':
        case '\r':
            player.tap();
            break;
        case 'n':
            player.skip();
            break;
        case 'b':
            player.back();
            break;
        case '+':
            player.lengthen();
            break;
        case 'd':
        case 'q':
            player.done_for_now();
            break;
        default:
            break;
    }
}

Sitting sitting_in(Terminal& terminal, const Device& device) {
    Sitting sitting;
    sitting.keys =
        "space pause, n next, b back, + ten seconds more, d done for now, w something feels wrong";
    sitting.obey = [&](Player& player, char key) {
        if (key == 'w') {
            player.pause();
            show_card(terminal, device, stop_card);
            terminal.say("\n  c who to call, space go on, d done for now");
        } else if (key == 'c') {
            player.pause();
            show_card(terminal, device, call_card);
        } else {
            obey_key(player, key);
        }
    };
    return sitting;
}

// Record to go on with, if --resume asks for one.
Result<std::optional<SessionEntry>> cut_off(const Device& device, const PlayArgs& args,
                                            const CountsAsById& counts_as) {
    const auto sessions = fold(storage::read_journals(device.data_folder()).entries).sessions;
    const SessionEntry* entry = interrupted(sessions, device.now().at, counts_as);
    const bool fits = entry && entry->routine == args.routine &&
                      !storage::LiveSession::exists(device.data_folder());
    if (args.resume && !fits)
        return fail("there is no session of " + args.routine + " that was cut off");
    if (args.resume) return std::optional(*entry);
    if (fits)
        std::cerr << "legato: the last session was cut off at step " << entry->phase + 1
                  << "; to go on there: legato play " << args.routine << " --resume\n";
    return std::optional<SessionEntry>{};
}

int play(Call& call, const PlayArgs& args) {
    const Result<Device*> made = call.device();
    if (!made) return complain(made.error().message);
    Device& device = **made;
    const content::Library library = load_routines(device);
    if (content::is_relief(library, args.routine))
        return play_relief(device, library, args.routine,
                           {args.speed, args.mute, args.hearing, args.choosing});
    const CountsAsById counts_as = content::counts_as(library);
    Preferences start = preferences_at(device.now());
    start.recent_cramp = cramp_lately(fold(storage::read_journals(device.data_folder()).entries),
                                      device.now().at, counts_as);
    start.for_me = settings_of(device, call.days).for_me;
    const Result<Chosen> what = chosen(library, args.routine, args.choosing, start);
    if (!what) return complain(what.error().message);
    if (const Result<void> open = may_play(device, call.days, what->routine); !open)
        return complain(open.error().message, exit_closed);
    const auto resumed = cut_off(device, args, counts_as);
    if (!resumed) return complain(resumed.error().message);
    Preferences preferences = *resumed ? (*resumed)->preferences : what->preferences;
    preferences.for_me = what->preferences.for_me;  // chooses the words for who she is now
    Result<Timeline> timeline = compile(what->routine, preferences);
    if (!timeline) return complain(timeline.error().message);

    const Result<Listening> listening = listening_of(args.hearing);
    if (!listening) return complain(listening.error().message);
    const Result<audio::SoundBank> bank = sounds_for(device, what->routine, *timeline, *listening);
    if (!bank) std::cerr << "legato: " << bank.error().message << "\n";
    Result<storage::Journal> journal = storage::Journal::open(device.data_folder(), device.id());
    if (!journal) std::cerr << "legato: " << journal.error().message << "\n";

    Player::Options options;
    options.speed = args.speed;
    options.mute = args.mute;
    options.listening = *listening;
    options.resumed = *resumed;
    options.rollover = rollover_of(device, call.days);
    Terminal terminal;
    options.taps_pass = !terminal.has_keys();
    Player player(std::move(*timeline), device, append_to(journal ? &*journal : nullptr),
                  bank ? &*bank : nullptr, options);
    return run_session(terminal, player, sitting_in(terminal, device));
}

}  // namespace

void add_play(Verbs& verbs) {
    const auto [verb, args] = verbs.add("play", "A guided session in the terminal", play);
    verb.add_option("ID", args.routine, "Which routine")->required();
    verb.add_option("--speed", args.speed, "So many times faster, silently")->check(is_speed);
    verb.add_flag("--mute", args.mute, "Without sound");
    add_options(verb, args.hearing);
    verb.add_flag("--resume", args.resume, "Go on with the session that was cut off");
    add_options(verb, args.choosing);
}

}  // namespace legato::cli
