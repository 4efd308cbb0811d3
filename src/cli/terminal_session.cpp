#include "cli/terminal_session.h"

#include <algorithm>
#include <cmath>
#include <iostream>

#include "cli/complain.h"

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

void tell_notices(Terminal& terminal, Player& player) {
    std::cout << std::flush;
    for (const std::string& notice : player.take_notices()) {
        if (terminal.can_redraw())
            terminal.say(notice);
        else
            std::cerr << "legato: " << notice << "\n";
    }
}

std::string closing_words(const Player& player) {
    const Outcome outcome = player.session().outcome();
    const bool stopped = player.session().state() == Session::State::stopped;
    return std::string(stopped               ? "Stopped"
                       : outcome.completed() ? "Well done"
                                             : "Done for now") +
           " after " + format_countdown(outcome.active) +
           (player.saved() ? ". It is in your log." : ".");
}

}  // namespace

int run_session(Terminal& terminal, Player& player, const Sitting& sitting) {
    terminal.say(player.session().timeline().title +
                 (terminal.has_keys() ? "   (" + sitting.keys + ")" : ""));
    player.start();
    if (sitting.started) sitting.started();
    while (!player.session().is_over() || (player.ringing() && !terminal.was_interrupted())) {
        if (terminal.was_interrupted()) player.stop();
        const std::vector<SessionEvent> events = player.tick();
        tell_notices(terminal, player);
        tell(terminal, player.session(), events);
        if (sitting.follow) sitting.follow();
        terminal.show(status_line(player.session()));
        if (player.session().state() == Session::State::stopped) break;
        const Millis most = player.session().is_over() ? Millis{50} : Millis{250};
        if (const auto key =
                terminal.wait_for_key(std::clamp(player.next_tick_in(), Millis{1}, most)))
            sitting.obey(player, *key);
    }
    terminal.hide();
    tell_notices(terminal, player);
    if (!player.saved() && !player.save_again()) tell_notices(terminal, player);
    terminal.say("\n" + (sitting.closing ? sitting.closing() : closing_words(player)));
    return player.session().state() == Session::State::stopped ? exit_stopped : exit_done;
}

}  // namespace legato::cli
