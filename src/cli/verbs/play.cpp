#include <algorithm>
#include <cmath>
#include <iostream>

#include "app/player.h"
#include "app/sounds.h"
#include "cli/library.h"
#include "cli/terminal.h"
#include "cli/verbs.h"

namespace legato::cli {

namespace {

std::string bar(Millis done, Millis total, std::size_t width) {
    const double part = static_cast<double>(done.count()) /
                        static_cast<double>(std::max<Millis::rep>(total.count(), 1));
    const auto filled = static_cast<std::size_t>(
        std::lround(std::clamp(part, 0.0, 1.0) * static_cast<double>(width)));
    std::string text;
    for (std::size_t i = 0; i < width; ++i) text += i < filled ? "█" : "░";
    return text;
}

std::string status_line(const Session& session) {
    const Timeline& timeline = session.timeline();
    std::string state;
    if (session.state() == Session::State::paused) state = "  paused";
    if (session.state() == Session::State::waiting) state = "  press Enter to go on";
    if (session.state() == Session::State::counting_in)
        state = "  on in " + format_countdown(session.count_in_left());
    return format_countdown(session.left_in_phase()) + "  " +
           bar(session.position(), timeline.total(), 24) + "  " +
           format_countdown(timeline.total() - session.position()) + " left" + state;
}

void tell(Terminal& terminal, const Session& session, const std::vector<SessionEvent>& events) {
    const auto& phases = session.timeline().phases;
    for (const SessionEvent& event : events) {
        if (event.kind == SessionEvent::Kind::phase_started) {
            const Phase& phase = phases[event.index];
            terminal.say("\n" + std::to_string(event.index + 1) + "/" +
                         std::to_string(phases.size()) + "  " + phase.title + "  (" +
                         format_countdown(phase.length) + ")");
            if (!phase.show.empty()) terminal.say("      " + phase.show);
            if (phase.kind == PhaseKind::breathe && !phase.caption.empty())
                terminal.say("      " + phase.caption);
        }
        if (event.kind == SessionEvent::Kind::cue) {
            const Cue& cue = session.timeline().cues[event.index];
            const Phase& phase = phases[phase_at(session.timeline(), cue.at)];
            if (cue.kind == CueKind::voice && phase.kind != PhaseKind::breathe)
                terminal.say("      “" + cue.text + "”");
        }
        if (event.kind == SessionEvent::Kind::waiting) terminal.say("      Press Enter to go on.");
        if (event.kind == SessionEvent::Kind::count_in)
            terminal.say("      " + std::to_string(event.index));
    }
}

void obey(Player& player, char key) {
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

void tell_notices(Terminal& terminal, Player& player) {
    std::cout << std::flush;
    for (const std::string& notice : player.take_notices()) {
        if (terminal.can_redraw())
            terminal.say(notice);
        else
            std::cerr << "legato: " << notice << "\n";
    }
}

int run_session(Terminal& terminal, Player& player) {
    terminal.say(player.session().timeline().title +
                 (terminal.has_keys()
                      ? "   (space pause, n next, b back, + ten seconds more, d done for now)"
                      : ""));
    player.start();
    while (!player.session().is_over() || (player.ringing() && !terminal.was_interrupted())) {
        if (terminal.was_interrupted()) player.stop();
        const std::vector<SessionEvent> events = player.tick();
        tell_notices(terminal, player);
        tell(terminal, player.session(), events);
        terminal.show(status_line(player.session()));
        if (player.session().state() == Session::State::stopped) break;
        const Millis most = player.session().is_over() ? Millis{50} : Millis{250};
        if (const auto key =
                terminal.wait_for_key(std::clamp(player.next_tick_in(), Millis{1}, most)))
            obey(player, *key);
    }
    terminal.hide();
    tell_notices(terminal, player);
    if (!player.saved() && !player.save_again()) tell_notices(terminal, player);
    const Outcome outcome = player.session().outcome();
    const bool stopped = player.session().state() == Session::State::stopped;
    terminal.say("\n" +
                 std::string(stopped               ? "Stopped"
                             : outcome.completed() ? "Well done"
                                                   : "Done for now") +
                 " after " + format_countdown(outcome.active) +
                 (player.saved() ? ". It is in your log." : "."));
    return stopped ? exit_stopped : exit_done;
}

// The record to go on with, if --resume asked for one.
Result<std::optional<SessionEntry>> cut_off(const Device& device, const PlayArgs& args) {
    const auto sessions = fold(storage::read_journals(device.data_folder()).entries).sessions;
    const SessionEntry* entry = interrupted(sessions, device.now().at);
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

}  // namespace

int play(Device& device, const PlayArgs& args, const DayArgs& days) {
    const Result<Chosen> what =
        chosen(device, args.routine, args.choosing, preferences_at(device.now()));
    if (!what) return complain(what.error().message);
    const auto resumed = cut_off(device, args);
    if (!resumed) return complain(resumed.error().message);
    Result<Timeline> timeline =
        compile(what->routine, *resumed ? (*resumed)->preferences : what->preferences);
    if (!timeline) return complain(timeline.error().message);

    const Result<Listening> listening = listening_of(args.hearing);
    if (!listening) return complain(listening.error().message);
    const Result<audio::SoundBank> bank = sounds_for(device, what->routine, *timeline);
    if (!bank) std::cerr << "legato: " << bank.error().message << "\n";
    Result<storage::Journal> journal = storage::Journal::open(device.data_folder(), device.id());
    if (!journal) std::cerr << "legato: " << journal.error().message << "\n";

    Player::Options options;
    options.speed = args.speed;
    options.mute = args.mute;
    options.listening = *listening;
    options.resumed = *resumed;
    options.rollover = rollover_of(device, days);
    Terminal terminal;
    options.taps_pass = !terminal.has_keys();
    Player player(std::move(*timeline), device, journal ? &*journal : nullptr,
                  bank ? &*bank : nullptr, options);
    return run_session(terminal, player);
}

}  // namespace legato::cli
