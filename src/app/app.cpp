#include "app/app.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "app/frame_scheduler.h"
#include "app/licences.h"
#include "app/sounds.h"
#include "app/views/done.h"
#include "app/views/progress.h"
#include "app/views/routines.h"
#include "app/views/settings.h"
#include "app/views/tonight.h"
#include "app/views/welcome.h"
#include "content/strings_file.h"
#include "storage/settings_file.h"
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

constexpr const char* pseudo_language = "en-XA";
constexpr const char* cramp_routine = "cramp_now";

// Light and sound fade away: so may the screen.
bool falls_asleep(const Session& session) {
    const auto fade = fade_of(session.timeline());
    return fade && session.position() >= fade->from && session.position() < fade->to;
}

}  // namespace

App::App(Device& device)
    : device_(device),
      library_(content::load_library(
          {device.assets_folder() / "routines", device.data_folder() / "routines"})),
      cards_(content::load_cards(device.assets_folder() / "cards")) {
    storage::SettingsReading reading = storage::read_settings(device.data_folder());
    settings_ = std::move(reading.settings);
    if (!reading.notice.empty()) say(std::move(reading.notice));
    if (!settings_.welcomed) place_ = ui::Place::welcome;
    choose_theme(true);
    choose_language();

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

void App::choose_language() {
    const std::string language = device_.language();
    if (language == pseudo_language) strings_ = ui::Strings::pseudo();
    const auto file = device_.assets_folder() / "strings" / (language + ".toml");
    std::error_code error;
    if (!std::filesystem::exists(file, error)) return;  // English is in the sources
    if (auto catalogue = content::load_strings(file))
        strings_ = ui::Strings(std::move(*catalogue));
    else
        say(catalogue.error().message);
}

void App::choose_theme(bool at_once) {
    const ui::Look wanted = look_for(settings_, device_.system_look(), device_.now());
    fade_.want(wanted.theme, device_.boot_now(), at_once || wanted.reduced_motion);
}

ui::Look App::look() const {
    ui::Look look = look_for(settings_, device_.system_look(), device_.now());
    look.theme = fade_.shown(device_.boot_now());
    look.tr = &strings_;
    return look;
}

Known App::known() const {
    return {library_, settings_, strings_, device_.now(), poses()};
}

void App::read_journal() {
    sessions_ = fold(storage::read_journals(device_.data_folder()).entries).sessions;
    const SessionEntry* cut = interrupted(sessions_, device_.now().at);
    // What is being played in another window was not cut off.
    const bool offered =
        cut && !cut_off_declined_ && !storage::LiveSession::exists(device_.data_folder());
    cut_off_ = offered ? std::optional(*cut) : std::nullopt;
    show_lists();
}

void App::show_lists() {
    tonight_ = tonight_view(known(), sessions_, cut_off_ ? &*cut_off_ : nullptr);
    routines_ = routines_view(known());
    progress_ = progress_view(known(), sessions_);
    log_ = log_view(known(), sessions_);
    welcome_ = welcome_view(known(), welcome_.page);
    lists_until_ = device_.boot_now() + until_tonight_changes(settings_, device_.now());
    settings_page_ = settings_view(known(), cards_, device_.data_folder(), sessions_.size());
    if (const Routine* routine = content::find(library_, routine_.card.id))
        routine_ = routine_view(known(), *routine);
}

std::optional<ui::Action> App::draw(ui::Frame& frame) const {
    if (const std::string* notice = notices_.shown()) ui::toast(frame, frame.tr(*notice));
    switch (place_) {
        case ui::Place::welcome:
            return welcome_screen(frame, welcome_);
        case ui::Place::tonight:
            return tonight_screen(frame, tonight_);
        case ui::Place::routines:
            return routines_screen(frame, routines_);
        case ui::Place::routine:
            return routine_screen(frame, routine_);
        case ui::Place::player:
            return player_screen(frame, ui::view_of(player_->session(), poses()));
        case ui::Place::done:
            return done_screen(frame, done_view(known(), player_->entry(), player_->saved()));
        case ui::Place::progress:
            return progress_screen(frame, progress_);
        case ui::Place::log:
            return log_screen(frame, log_);
        case ui::Place::licences:
            return licences_screen(frame, licences_);
        default:
            return settings_screen(frame, settings_page_, place_);
    }
}

void App::update(const ui::Action& action) {
    const auto session = [&](void (Player::*command)()) {
        if (player_) ((*player_).*command)();
    };
    std::visit(Overload{
                   [&](const ui::Open& where) { open(where.place, where.id); },
                   [&](ui::GoBack) { go_back(); },
                   [&](ui::Cramp) { cramp(); },
                   [&](const ui::Play& choice) { play_chosen(choice.routine); },
                   [&](ui::GoOnWithInterrupted) { go_on_with_interrupted(); },
                   [&](ui::ForgetInterrupted) { forget_interrupted(); },
                   [&](ui::Pause) { session(&Player::pause); },
                   [&](ui::Resume) { session(&Player::resume); },
                   [&](ui::Skip) { session(&Player::skip); },
                   [&](ui::Back) { session(&Player::back); },
                   [&](ui::Lengthen) { session(&Player::lengthen); },
                   [&](ui::TapWhenReady) { session(&Player::tap); },
                   [&](ui::DoneForNow) { session(&Player::done_for_now); },
                   [&](ui::UndoDone) { undo_done(); },
                   [&](ui::Touch) {},
                   [&](ui::Unlock) {},
                   [&](ui::UnlockTap) {},
                   [&](ui::SaveAgain) {
                       if (player_) player_->save_again();
                   },
                   [&](ui::Feel) {},
                   [&](const ui::Set& change) { set(change.key, change.value); },
                   [&](const ui::TrySound& sound) { try_sound(sound.what); },
                   [&](ui::FinishWelcome) {
                       set("welcomed", "1");
                       open(ui::Place::tonight);
                   },
               },
               action);
    tick();
}

// The four places of the navigation bar have nothing behind them.
void App::open(ui::Place place, const std::string& id) {
    const bool is_tab = place == ui::Place::tonight || place == ui::Place::routines ||
                        place == ui::Place::progress || place == ui::Place::settings;
    if (place_ == ui::Place::player || place_ == ui::Place::done) leave_session();
    if (is_tab) {
        back_.clear();
    } else if (place_ != place) {
        back_.push_back(place_);
    }
    place_ = place;
    if (place == ui::Place::licences && licences_.licences.empty())
        licences_ = read_licences(device_.assets_folder() / "licences");
    routine_ = {};
    if (const Routine* routine = content::find(library_, id))
        routine_ = routine_view(known(), *routine);
    read_journal();
}

void App::go_back() {
    const ui::Place before = back_.empty() ? ui::Place::tonight : back_.back();
    if (!back_.empty()) back_.pop_back();
    if (place_ == ui::Place::player || place_ == ui::Place::done) leave_session();
    place_ = before;
    read_journal();
}

void App::cramp() {
    if (player_ && !player_->session().is_over()) player_->done_for_now();
    play_chosen(cramp_routine);
}

void App::set(const std::string& key, const std::string& value) {
    if (key == "welcome.page") {  // of the first start: not kept
        welcome_ = welcome_view(known(), std::atoi(value.c_str()));
        return;
    }
    auto changed = with(settings_, key, value);
    if (!changed) return say(changed.error().message);
    if (*changed == settings_) return;
    settings_ = std::move(*changed);
    choose_theme(false);
    if (auto kept = storage::save_settings(device_.data_folder(), settings_); !kept)
        say(kept.error().message);
    show_lists();
}

void App::play_chosen(const std::string& id) {
    const Routine* routine = content::find(library_, id);
    if (!routine) return;
    Preferences preferences = preferences_for(settings_, id, device_.now());
    if (!compile(*routine, preferences)) {  // its file has other limits now than when it was chosen
        preferences = {};
        preferences.night = is_night(device_.now(), settings_.night);
    }
    play(*routine, preferences, std::nullopt);
}

// It was stopped by accident: goes on at the step where it stood.
void App::undo_done() {
    if (place_ != ui::Place::done || !player_ || player_->entry().completed) return;
    const SessionEntry entry = player_->entry();
    if (const Routine* routine = content::find(library_, entry.routine))
        play(*routine, entry.preferences, entry);
}

void App::play(const Routine& routine, const Preferences& preferences,
               std::optional<SessionEntry> resumed) {
    Result<Timeline> timeline = compile(routine, preferences);
    if (!timeline) return say(timeline.error().message);
    trial_.reset();
    player_.reset();  // the last one may still ring, and there is one sound device
    bank_.reset();
    if (auto bank = sounds_for(device_, routine, *timeline)) bank_.emplace(std::move(*bank));
    told_.clear();
    Player::Options options;
    options.resumed = std::move(resumed);
    options.listening.profile = settings_.sound;
    player_.emplace(std::move(*timeline), device_, journal_ ? &*journal_ : nullptr,
                    bank_ ? &*bank_ : nullptr, std::move(options));
    player_->start();
    if (place_ != ui::Place::player && place_ != ui::Place::done) back_.push_back(place_);
    place_ = ui::Place::player;
}

bool App::load_sounds() {
    if (!bank_)
        if (auto bank = audio::SoundBank::load(device_.assets_folder() / "sounds"))
            bank_.emplace(std::move(*bank));
    return bank_.has_value();
}

// Again and again as often as somebody asks: the one before gives way.
void App::try_sound(const std::string& what) {
    trial_.reset();
    if (what != "tones" || (player_ && !player_->session().is_over())) return;
    if (!load_sounds()) return say(strings_("The sounds are missing."));
    player_.reset();  // what still rings gives way too
    auto trial = SoundTrial::tones(*bank_, settings_, device_.now(), device_.boot_now());
    if (trial)
        trial_.emplace(std::move(*trial));
    else
        say(strings_("There is no sound: {why}.", {{"why", trial.error().message}}));
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
        if (place_ == ui::Place::player && player_->session().is_over()) place_ = ui::Place::done;
        if (place_ != ui::Place::player && place_ != ui::Place::done && !player_->ringing())
            player_.reset();
    }
    if (trial_ && trial_->left(device_.boot_now()) == Millis{0}) trial_.reset();
    if (notices_.tick(device_.boot_now())) changed = true;
    choose_theme(false);
    if (fade_.running(device_.boot_now())) changed = true;
    if (front_ && !player_ && device_.boot_now() >= lists_until_) {  // another part of the day
        show_lists();
        changed = true;
    }
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
    // The clock asks for another theme a few times a day; only while somebody looks.
    std::optional<Millis> next;
    if (front_) next = until_theme_changes(settings_, device_.now());
    if (front_ && !player_)
        next = std::min(*next, std::max(lists_until_ - device_.boot_now(), Millis{0}));
    if (trial_) {
        const Millis in = trial_->left(device_.boot_now());
        next = std::min(in, next.value_or(in));
    }
    if (!player_) return next;
    const Millis in = player_->next_tick_in();
    return in == Millis::max() ? next : std::min(in, next.value_or(in));
}

std::optional<Millis> App::next_frame_in() const {
    if (!front_) return std::nullopt;
    std::optional<Millis> next = notices_.changes_in(device_.boot_now());
    if (fade_.running(device_.boot_now())) next = pace::touch;
    if (place_ == ui::Place::player && player_)
        if (const auto step = session_changes_in()) next = std::min(*step, next.value_or(*step));
    return next;
}

// The screen may go dark in a pause and on every other screen.
void App::set_awake() {
    const bool wanted =
        front_ && place_ == ui::Place::player && player_ && !player_->session().is_over() &&
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
    choose_theme(false);
    if (!player_) read_journal();
}

void App::quit() {
    if (!player_) return;
    player_->stop();
    if (!player_->saved()) player_->save_again();
    set_awake();
}

}  // namespace legato
