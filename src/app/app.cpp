#include "app/app.h"

#include <algorithm>
#include <utility>

#include "app/frame_scheduler.h"
#include "app/sounds.h"
#include "app/views.h"
#include "ui/screens/player.h"
#include "ui/widgets/toast.h"

namespace legato {

namespace {

template <class... F>
struct Overload : F... {
    using F::operator()...;
};
template <class... F>
Overload(F...) -> Overload<F...>;

// The time until a countdown of `left` next shows something else, in steps that meet every whole
// second.
Millis to_next_step(Millis left) {
    const Millis part = left % pace::countdown;
    return part > Millis{0} ? part : pace::countdown;
}

// Light and sound fade away: so may the screen.
bool falls_asleep(const Session& session) {
    const auto fade = fade_of(session.timeline());
    return fade && session.position() >= fade->from && session.position() < fade->to;
}

}  // namespace

App::App(Device& device)
    : device_(device),
      library_(content::load_library(
          {device.assets_folder() / "routines", device.data_folder() / "routines"})) {
    if (auto journal = storage::Journal::open(device.data_folder(), device.id()))
        journal_.emplace(std::move(*journal));
    else
        say(journal.error().message);
    for (std::string& notice : storage::read_journals(device.data_folder()).notices)
        say(std::move(notice));
    if (auto poses = content::load_poses(device_.assets_folder() / "figure" / "poses.toml"))
        poses_.emplace(std::move(*poses));
    else
        say("The figure cannot be shown; everything else works. " + poses.error().message);
    read_journal();
    prepare_voices(device_, library_.routines);
}

void App::read_journal() {
    const auto sessions = fold(storage::read_journals(device_.data_folder()).entries);
    const SessionEntry* cut = interrupted(sessions, device_.now().at);
    // What is being played in another window was not cut off.
    const bool offered =
        cut && !cut_off_declined_ && !storage::LiveSession::exists(device_.data_folder());
    cut_off_ = offered ? std::optional(*cut) : std::nullopt;
    list_ = list_view(library_, cut_off_ ? &*cut_off_ : nullptr, poses());
    log_ = log_view(library_, sessions);
}

std::optional<ui::Action> App::draw(ui::Frame& frame) const {
    if (const std::string* notice = notices_.shown()) ui::toast(frame, *notice);
    switch (screen_) {
        case Screen::list:
            return list_screen(frame, list_);
        case Screen::player:
            return player_screen(frame, ui::view_of(player_->session(), poses()));
        case Screen::done:
            return done_screen(frame,
                               done_view(library_, player_->entry(), player_->saved(), poses()));
        case Screen::log:
            return log_screen(frame, log_);
    }
    return std::nullopt;
}

const ui::Theme& App::theme() const {
    return is_night(device_.now()) ? ui::night_theme() : ui::light_theme();
}

void App::update(const ui::Action& action) {
    const auto session = [&](void (Player::*command)()) {
        if (player_) ((*player_).*command)();
    };
    std::visit(Overload{
                   [&](const ui::Play& choice) {
                       const Preferences preferences = preferences_at(device_.now());
                       if (const Routine* routine = content::find(library_, choice.routine))
                           play(*routine, preferences, std::nullopt);
                   },
                   [&](ui::GoOnWithInterrupted) { go_on_with_interrupted(); },
                   [&](ui::ForgetInterrupted) { forget_interrupted(); },
                   [&](ui::OpenList) { leave_session(); },
                   [&](ui::OpenLog) {
                       read_journal();
                       screen_ = Screen::log;
                   },
                   [&](ui::Pause) { session(&Player::pause); },
                   [&](ui::Resume) { session(&Player::resume); },
                   [&](ui::Skip) { session(&Player::skip); },
                   [&](ui::Back) { session(&Player::back); },
                   [&](ui::Lengthen) { session(&Player::lengthen); },
                   [&](ui::TapWhenReady) { session(&Player::tap); },
                   [&](ui::DoneForNow) { session(&Player::done_for_now); },
                   [&](ui::SaveAgain) {
                       if (player_) player_->save_again();
                   },
               },
               action);
    tick();
}

void App::play(const Routine& routine, const Preferences& preferences,
               std::optional<SessionEntry> resumed) {
    Result<Timeline> timeline = compile(routine, preferences);
    if (!timeline) return say(timeline.error().message);
    player_.reset();  // the last one may still ring, and there is one sound device
    bank_.reset();
    if (auto bank = sounds_for(device_, routine, *timeline)) bank_.emplace(std::move(*bank));
    told_.clear();
    Player::Options options;
    options.resumed = std::move(resumed);
    player_.emplace(std::move(*timeline), device_, journal_ ? &*journal_ : nullptr,
                    bank_ ? &*bank_ : nullptr, std::move(options));
    player_->start();
    screen_ = Screen::player;
}

void App::go_on_with_interrupted() {
    if (!cut_off_) return;
    if (const Routine* routine = content::find(library_, cut_off_->routine))
        play(*routine, cut_off_->preferences, cut_off_);
}

// The part done stays in the log; it is only not offered again.
void App::forget_interrupted() {
    if (!cut_off_) return;
    SessionEntry end = *cut_off_;
    ++end.revision;
    end.reason = EntryReason::end;
    end.written = device_.now().at;
    const Result<void> kept =
        journal_ ? journal_->append(end) : fail("There is no journal to save to.");
    cut_off_declined_ = !kept;  // then at least not until the next start
    read_journal();
}

void App::leave_session() {
    if (player_ && !player_->session().is_over()) player_->done_for_now();
    if (player_ && !player_->saved() && !player_->save_again())
        say("The last session could not be saved.");
    if (player_ && !player_->ringing()) player_.reset();
    read_journal();
    screen_ = Screen::list;
}

bool App::tick() {
    bool changed = false;
    if (player_) {
        const Session::State before = player_->session().state();
        player_->tick();
        for (const std::string& notice : player_->take_notices()) {
            if (!told_.insert(notice).second) continue;
            say(notice);
            changed = true;
        }
        changed = changed || player_->session().state() != before;
        if (screen_ == Screen::player && player_->session().is_over()) screen_ = Screen::done;
        if (screen_ != Screen::player && screen_ != Screen::done && !player_->ringing())
            player_.reset();
    }
    if (notices_.tick(device_.boot_now())) changed = true;
    set_awake();
    return changed;
}

std::optional<Millis> App::session_changes_in() const {
    const Session& session = player_->session();
    switch (session.state()) {
        case Session::State::counting_in:
            return to_next_step(session.count_in_left());
        case Session::State::playing: {
            const figure::FigureOptions options{.night = session.timeline().preferences.night};
            if (poses_ &&
                figure::moves_at(*poses_, session.timeline(), session.position(), options))
                return pace::figure;
            return to_next_step(session.left_in_phase());
        }
        default:
            return std::nullopt;
    }
}

std::optional<Millis> App::next_tick_in() const {
    if (!player_) return std::nullopt;
    const Millis in = player_->next_tick_in();
    return in == Millis::max() ? std::nullopt : std::optional(in);
}

std::optional<Millis> App::next_frame_in() const {
    if (!front_) return std::nullopt;
    std::optional<Millis> next = notices_.changes_in(device_.boot_now());
    if (screen_ == Screen::player && player_)
        if (const auto step = session_changes_in()) next = std::min(*step, next.value_or(*step));
    return next;
}

// The screen may go dark in a pause and on every other screen.
void App::set_awake() {
    const bool wanted =
        front_ && screen_ == Screen::player && player_ && !player_->session().is_over() &&
        player_->session().state() != Session::State::paused && !falls_asleep(player_->session());
    if (wanted == std::exchange(awake_, wanted)) return;
    device_.keep_awake(wanted);
}

void App::leaving_front() {
    front_ = false;
    tick();
}

void App::back_in_front() {
    front_ = true;
    tick();
    if (screen_ == Screen::list || screen_ == Screen::log) read_journal();
}

void App::quit() {
    if (!player_) return;
    player_->stop();
    if (!player_->saved()) player_->save_again();
    set_awake();
}

}  // namespace legato
