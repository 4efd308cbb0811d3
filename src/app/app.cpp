#include "app/app.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "app/frame_scheduler.h"
#include "app/licences.h"
#include "app/sounds.h"
#include "app/views/cramp.h"
#include "app/views/done.h"
#include "app/views/log.h"
#include "app/views/player.h"
#include "app/views/progress.h"
#include "app/views/reminders.h"
#include "app/views/routines.h"
#include "app/views/settings.h"
#include "app/views/tonight.h"
#include "app/views/welcome.h"
#include "content/strings_file.h"
#include "core/day_options.h"
#include "core/nights.h"
#include "storage/settings_file.h"
#include "ui/screens/player.h"
#include "ui/screens/rest.h"
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
Millis to_next_step(Millis left, Millis step) {
    const Millis part = left % step;
    return part > Millis{0} ? part : step;
}

// When a page of reminders is no longer right by itself.
Millis until_changes(const ui::RemindersView& page) {
    Millis next = Millis::max();
    for (const auto& at : {page.next, page.quiet_until})
        if (at && at->at > page.now.at)
            next = std::min<Millis>(next, at->at - page.now.at + Seconds{1});
        else if (at)  // due, and held by whoever delivers it
            next = std::min<Millis>(next, std::chrono::minutes{1});
    return next;
}

constexpr const char* pseudo_language = "en-XA";

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
    has_voice_ = SoundTrial::has_voice(device_);
    if (std::string notice = reminders_.read(); !notice.empty()) say(std::move(notice));
    take_over_first_reminder();
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
    Settings settings = settings_;
    const bool dim = place_ == ui::Place::cramp && is_night(device_.now(), settings.night);
    if (rest_.locked() || dim) settings.theme = ThemeChoice::night;  // whatever was chosen
    const ui::Look wanted = look_for(settings, device_.system_look(), device_.now());
    fade_.want(wanted.theme, device_.boot_now(), at_once || wanted.reduced_motion);
}

ui::Look App::look() const {
    ui::Look look = look_for(settings_, device_.system_look(), device_.now());
    look.theme = fade_.shown(device_.boot_now());
    look.tr = &strings_;
    return look;
}

Known App::known() const {
    return {library_,
            settings_,
            strings_,
            device_.now(),
            poses(),
            reminders_.chosen(),
            cramp_lately(history_, device_.now().at)};
}

void App::read_journal() {
    history_ = fold(storage::read_journals(device_.data_folder()).entries);
    const SessionEntry* cut = interrupted(history_.sessions, device_.now().at);
    // What is being played in another window was not cut off.
    const bool offered =
        cut && !cut_off_declined_ && !storage::LiveSession::exists(device_.data_folder());
    cut_off_ = offered ? std::optional(*cut) : std::nullopt;
    show_lists();
}

void App::show_lists() {
    tonight_ = tonight_view(known(), history_, cut_off_ ? &*cut_off_ : nullptr);
    tonight_.last_night = morning_.asked(history_, settings_, device_.now());
    routines_ = routines_view(known());
    progress_ = progress_view(known(), history_);
    log_ = log_view(known(), history_, mending_.last());
    welcome_ = welcome_view(known(), welcome_.page, reminders_.first());
    reminders_page_ = reminders_view(known(), reminders_, history_, zone_here(device_));
    reminders_page_.at_login = device_.reminders_at_login();
    reminders_page_.calendar = calendar_;
    lists_until_ = device_.boot_now() + std::min(until_tonight_changes(settings_, device_.now()),
                                                 until_changes(reminders_page_));
    settings_page_ = settings_view(known(), cards_, device_.data_place(), history_);
    settings_page_.has_voice = has_voice_;
    settings_page_.takes_files = device_.takes_files();
    settings_page_.handed_out = backup_;
    settings_page_.has_haptics = device_.has_haptics();
    if (const Routine* routine = content::find(library_, routine_.card.id))
        routine_ = routine_view(known(), *routine);
}

std::optional<ui::Action> App::draw(ui::Frame& frame) const {
    if (rest_.locked() && player_)
        return rest_screen(
            frame, rest_view(player_->session(), rest_, device_.boot_now(), cramp_.has_value()));
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
        case ui::Place::player: {
            ui::PlayerView view = player_view(known(), player_->session(), frame.look);
            view.sheet = player_sheet_;
            view.pulse = pulse(player_->session(), frame.look);
            return player_screen(frame, view);
        }
        case ui::Place::cramp: {
            ui::CrampView view = cramp_view(known(), cards_, player_->session(), frame.look);
            view.pulse = pulse(player_->session(), frame.look);
            view.veil = cramp_->veil(player_->session());
            return cramp_screen(frame, view);
        }
        case ui::Place::call:
            return call_screen(frame, call_view(known(), cards_, dialing_));
        case ui::Place::number:
            return number_screen(frame, number_view(known(), dialing_));
        case ui::Place::done:
            return done_screen(frame, done_view(known(), *player_, felt_));
        case ui::Place::progress:
            return progress_screen(frame, progress_);
        case ui::Place::log:
            return log_screen(frame, log_);
        case ui::Place::log_add:
            return log_add_screen(frame, log_add_view(known()));
        case ui::Place::log_entry:
            return log_entry_screen(frame, log_entry_view(known(), mending_));
        case ui::Place::reminders:
            return reminders_screen(frame, reminders_page_);
        case ui::Place::reminder:
            return reminder_screen(frame, reminder_view(known(), reminder_));
        case ui::Place::reminder_opens:
            return reminder_opens_screen(frame, reminder_opens_view(known(), reminder_));
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
    std::visit(
        Overload{
            [&](const ui::Open& where) { open(where.place, where.id); },
            [&](ui::GoBack) { go_back(); },
            [&](ui::Cramp) { cramp(); },
            [&](const ui::Play& choice) { play_chosen(choice.routine); },
            [&](ui::GoOnWithInterrupted) { go_on_with_interrupted(); },
            [&](ui::ForgetInterrupted) { forget_interrupted(); },
            [&](ui::StillHurting) {
                if (cramp_) cramp_->still_hurting(*player_);
            },
            [&](ui::ImUp) {
                if (cramp_) cramp_->im_up(*player_);
            },
            [&](ui::Eased) {
                if (cramp_) cramp_->eased(*player_);
            },
            [&](const ui::Call& one) { call(one.whom); },
            [&](ui::TypeNumber typed) { dialing_.type(typed.key); },
            [&](ui::SaveNumber) { save_number(); },
            [&](const ui::TellOfNight& told) { tell_of_night(told.answer); },
            [&](ui::Pause) { session(&Player::pause); },
            [&](ui::Resume) { session(&Player::resume); },
            [&](ui::Skip) { session(&Player::skip); },
            [&](ui::Back) { session(&Player::back); },
            [&](ui::Lengthen) { session(&Player::lengthen); },
            [&](ui::TapWhenReady) { session(&Player::tap); },
            [&](ui::DoneForNow) { session(&Player::done_for_now); },
            [&](ui::UndoDone) { undo_done(); },
            [&](ui::Touch) { touched(); },
            [&](ui::Unlock) { rest_.unlock(device_.boot_now()); },
            [&](ui::UnlockTap) { rest_.tapped(device_.boot_now()); },
            [&](ui::SaveAgain) {
                if (player_) player_->save_again();
            },
            [&](const ui::Feel& answer) { feel(answer.legs); },
            [&](const ui::Set& change) { set(change.key, change.value); },
            [&](const ui::TrySound& sound) { try_sound(sound.what); },
            [&](ui::FinishWelcome) {
                set("welcomed", "1");
                open(ui::Place::tonight);
            },
            [&](const ui::KeepReminder& one) { keep(one.reminder); },
            [&](const ui::RemoveReminder& one) { remove(one.reminder); },
            [&](ui::PutBackReminder) { told(reminders_.put_back()); },
            [&](ui::PauseReminders length) { pause_reminders(length); },
            [&](ui::RemindAtLogin at) { told(device_.set_reminders_at_login(at.on)); },
            [&](ui::ExportReminders) { export_reminders(); },
            [&](ui::HandOutBackup) { hand_out_backup(); },
            [&](ui::AskForBackup) { device_.ask_for_file(); },
            [&](const ui::Draft& draft) { mending_.change(draft.entry, rollover_of(settings_)); },
            [&](ui::DraftLength draft) { mending_.set_length(draft.length); },
            [&](ui::KeepDraft) { mended(mending_.keep(journal())); },
            [&](ui::DeleteDraft) { mended(mending_.erase(journal())); },
            [&](ui::UndoEntry) { told(mending_.undo(journal())); },
            [&](ui::StartPause) { pause_days(true); },
            [&](ui::EndPause) { pause_days(false); },
        },
        action);
    tick();
}

// The four places of the navigation bar have nothing behind them.
void App::open(ui::Place place, const std::string& id) {
    const bool is_tab = place == ui::Place::tonight || place == ui::Place::routines ||
                        place == ui::Place::progress || place == ui::Place::settings;
    const bool looks_aside = cramp_ && (place == ui::Place::call || place == ui::Place::number);
    const bool was_session = is_in_session() && !looks_aside;
    if (was_session) leave_session();
    if (is_tab) {
        back_.clear();
    } else if (place_ != place && !was_session) {  // a session that was left is not come back to
        back_.push_back(place_);
    }
    place_ = place;
    dialing_.shown.clear();
    if (place == ui::Place::number) begin_number(id);
    if (place == ui::Place::licences && licences_.licences.empty())
        licences_ = read_licences(device_.assets_folder() / "licences");
    open_day_page(id);
    routine_ = {};
    if (const Routine* routine = content::find(library_, id))
        routine_ = routine_view(known(), *routine);
    read_journal();
}

void App::go_back() {
    const ui::Place before = back_.empty() ? ui::Place::tonight : back_.back();
    if (!back_.empty()) back_.pop_back();
    const bool looked_aside = place_ == ui::Place::call || place_ == ui::Place::number;
    if (is_in_session() && !looked_aside) leave_session();
    place_ = before;
    dialing_.shown.clear();
    mending_.forget_last();
    reminders_.forget_removed();
    read_journal();
}

void App::set(const std::string& key, const std::string& value) {
    if (key == "welcome.page") {  // of the first start: not kept
        welcome_ = welcome_view(known(), std::atoi(value.c_str()), reminders_.first());
        return;
    }
    if (key == "reminder.first") return told(reminders_.choose_first(value));
    if (key == "player.sheet") {  // open or not: not kept either
        player_sheet_ = value == "1";
        return;
    }
    reread_settings();
    auto changed = with(settings_, key, value);
    if (!changed) return say(changed.error().message);
    if (*changed == settings_) return;
    take(std::move(*changed));
    const Result<void> kept = storage::save_settings(device_.data_folder(), settings_);
    settings_kept_ = kept.has_value();
    if (!kept) say(kept.error().message);
    show_lists();
}

// Another window may have changed them. What could not be kept is only here.
void App::reread_settings() {
    if (!settings_kept_) return;
    storage::SettingsReading reading = storage::read_settings(device_.data_folder());
    if (reading.exists && reading.notice.empty() && reading.settings != settings_)
        take(std::move(reading.settings));
}

void App::take(Settings changed) {
    const bool heard_otherwise = listening_of(changed) != listening_of(settings_);
    settings_ = std::move(changed);
    if (player_ && heard_otherwise) player_->listen(listening_of(settings_));
    if (player_) player_->feel(settings_.haptics);
    choose_theme(false);
}

void App::play_chosen(const std::string& id) {
    const Routine* routine = content::find(library_, id);
    if (!routine) return;
    Preferences preferences = preferences_now(known(), id);
    if (!compile(*routine, preferences)) {  // its file has other limits now than when it was chosen
        preferences = {};
        preferences.night = is_night(device_.now(), settings_.night);
        preferences.recent_cramp = known().recent_cramp;
        preferences.for_me = settings_.for_me;
    }
    play(*routine, preferences, std::nullopt);
}

void App::undo_done() {
    if (place_ != ui::Place::done || !player_) return;
    player_->take_back_done();
    if (player_->session().is_over()) return;
    felt_.reset();
    place_ = ui::Place::player;
}

void App::play(const Routine& routine, const Preferences& preferences,
               std::optional<SessionEntry> resumed) {
    Result<Timeline> timeline = compile(routine, preferences);
    if (!timeline) return say(timeline.error().message);
    begin(routine, std::move(*timeline), std::move(resumed), wait_for_speech);
    if (!is_in_session()) back_.push_back(place_);
    place_ = ui::Place::player;
}

void App::begin(const Routine& routine, Timeline timeline, std::optional<SessionEntry> resumed,
                Millis wait_for_lines) {
    trial_.reset();
    cramp_.reset();
    player_.reset();  // the last one may still ring, and there is one sound device
    bank_.reset();
    if (device_.may_sound())
        if (auto bank = sounds_for(device_, routine, timeline, wait_for_lines))
            bank_.emplace(std::move(*bank));
    told_.clear();
    felt_.reset();
    felt_entry_.reset();
    player_sheet_ = false;
    Player::Options options;
    options.rollover = rollover_of(settings_);
    options.resumed = std::move(resumed);
    options.listening = listening_of(settings_);
    options.haptics = settings_.haptics;
    player_.emplace(std::move(timeline), device_, journal_ ? &*journal_ : nullptr,
                    bank_ ? &*bank_ : nullptr, std::move(options));
    player_->start();
}

// Again and again as often as somebody asks: the one before gives way.
void App::try_sound(const std::string& what) {
    trial_.reset();
    if (player_ && !player_->session().is_over()) return;
    player_.reset();  // what still rings gives way too: there is one sound device
    auto trial = SoundTrial::start(device_, settings_, what == "voice");
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
    if (cramp_) cramp_->follow(*player_);
    cramp_.reset();
    if (player_ && !player_->saved() && !player_->save_again())
        say("The last session could not be saved.");
    if (player_ && !player_->ringing()) player_.reset();
}

bool App::tick() {
    bool changed = false;
    if (player_) {
        const Session::State before = player_->session().state();
        const bool was_over = player_->session().is_over();
        player_->tick();
        for (const std::string& notice : player_->take_notices()) {
            if (!told_.insert(notice).second) continue;
            say(notice);
            changed = true;
        }
        changed = changed || player_->session().state() != before;
        if (place_ == ui::Place::player && player_->session().is_over()) place_ = ui::Place::done;
        if (cramp_) follow_cramp(was_over);
        if (!is_in_session() && !player_->ringing()) player_.reset();
    }
    const bool was_locked = rest_.locked();
    follow_rest();
    changed = changed || rest_.locked() != was_locked;
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

// A rest that ended in the dark leaves it dark.
void App::follow_rest() {
    bool resting = false;
    if (player_ && place_ == ui::Place::player) {
        const Session& session = player_->session();
        resting = session.state() == Session::State::playing &&
                  is_quiet(session.timeline(), session.phase());
    } else if (player_ && (place_ == ui::Place::done || place_ == ui::Place::cramp)) {
        resting = rest_.locked() && player_->session().is_over();
    }
    rest_.follow(resting, device_.boot_now());
    if (rest_.locked()) player_sheet_ = false;
}

void App::sounds_came() {
    has_voice_ = SoundTrial::has_voice(device_);
    settings_page_.has_voice = has_voice_;
    if (!player_ || player_->session().is_over() || !device_.may_sound()) return;
    const Timeline& timeline = player_->session().timeline();
    const Routine* routine = content::find(library_, timeline.routine);
    if (!routine || (bank_ && player_->has_sound() && bank_->missing_lines() == 0)) return;
    // What could not be brought before is not asked for again.
    auto bank = sounds_for(device_, *routine, timeline, Millis{0});
    if (!bank) return;
    player_->sound_from(nullptr);  // it may still read the one before
    bank_.emplace(std::move(*bank));
    player_->sound_from(&*bank_);
}

void App::touched() {
    rest_.touched(device_.boot_now());
    if (cramp_) cramp_->touched();
}

std::optional<Millis> App::session_changes_in() const {
    const Session& session = player_->session();
    const ui::Look shown = look();
    const Millis step = rest_.locked() || shown.reduced_motion ? pace::night_rest : pace::countdown;
    switch (session.state()) {
        case Session::State::counting_in:
            return to_next_step(session.count_in_left(), step);
        case Session::State::playing: {
            if (!rest_.locked() && poses_ &&
                figure::moves_at(*poses_, session.timeline(), session.position(),
                                 figure_options(session.timeline(), shown)))
                return pace::figure;
            if (!rest_.locked() && !shown.reduced_motion && pulse(session, shown) > 0)
                return pace::figure;
            return to_next_step(session.left_in_phase(), step);
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
    const Millis now = device_.boot_now();
    std::optional<Millis> next;
    const auto also = [&](std::optional<Millis> in) {
        if (in) next = std::min(*in, next.value_or(*in));
    };
    also(notices_.changes_in(now));
    also(rest_.changes_in(now));
    if (fade_.running(now)) also(pace::touch);
    if (place_ == ui::Place::player && player_) also(session_changes_in());
    if (place_ == ui::Place::cramp && player_) also(cramp_changes_in());
    return next;
}

// The system may turn the screen off in a pause, on every other screen, and where light and sound
// fade away.
void App::set_awake() {
    const bool wanted = front_ && (place_ == ui::Place::player || place_ == ui::Place::cramp) &&
                        player_ && !player_->session().is_over() &&
                        player_->session().state() != Session::State::paused &&
                        !(falls_asleep(player_->session()) && rest_.locked());
    if (wanted == std::exchange(awake_, wanted)) return;
    device_.keep_awake(wanted);
}

void App::leaving_front() {
    front_ = false;
    tick();
}

void App::back_in_front() {
    front_ = true;
    touched();
    reread_settings();
    if (std::string notice = reminders_.read(); !notice.empty()) say(std::move(notice));
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
