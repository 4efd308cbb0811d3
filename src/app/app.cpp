#include "app/app.h"

#include <algorithm>
#include <utility>

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
#include "core/diary/nights.h"
#include "core/settings/day_options.h"
#include "core/time/overload.h"
#include "storage/settings_file.h"
#include "ui/screens/player.h"
#include "ui/screens/rest.h"
#include "ui/widgets/toast.h"

namespace legato {

namespace {

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

}  // namespace

App::App(Device& device) : App(device, {}) {}

App::App(Device& device, std::vector<content::Fault> faults)
    : device_(device),
      library_(content::load_library(
          {device.assets_folder() / "routines", device.data_folder() / "routines"})),
      defaults_(defaults_of(device.assets_folder(), faults)),
      cards_(content::load_cards(device.assets_folder() / "cards")),
      reminders_(
          device.data_folder(), [&device] { return device.now().at; }, defaults_.reminders) {
    for (const content::Fault& fault : faults) say(to_string(fault));
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
    has_voice_ = SoundTrial::has_voice(device_, defaults_.sound_trial);
    if (std::string notice = reminders_.read(); !notice.empty()) say(std::move(notice));
    take_over_first_reminder();
    read_journal();
    prepare_voices(device_, library_.routines);
}

void App::open_named(const std::string& what) {
    const bool in_session = player_ && !player_->session().is_over();
    if (place_ == ui::Place::welcome || in_session || what == water_tick) return;
    update(what == cramp_question ? ui::Open{ui::Place::log, {}}
                                  : ui::Open{ui::Place::routine, what});
}

void App::open_bedtime() {
    const auto meant = content::offered(library_, Offer::shortcut);
    if (!meant.empty()) open_named(meant.front()->id);
}

Known App::known() const {
    return {library_,
            settings_,
            strings_,
            device_.now(),
            poses(),
            reminders_.chosen(),
            cramp_lately(history_, device_.now().at, counts_as_)};
}

void App::read_journal() {
    history_ = fold(storage::read_journals(device_.data_folder()).entries);
    const SessionEntry* cut = interrupted(history_.sessions, device_.now().at, counts_as_);
    // What is being played in another window was not cut off.
    const bool offered =
        cut && !cut_off_declined_ && !storage::LiveSession::exists(device_.data_folder());
    cut_off_ = offered ? std::optional(*cut) : std::nullopt;
    show_lists();
}

void App::show_lists() {
    tonight_ = tonight_view(known(), history_, cut_off_ ? &*cut_off_ : nullptr);
    tonight_.last_night = morning_.asked(history_, settings_, device_.now());
    if (home_screen_is_asked()) tonight_.home_screen = device_.home_screen();
    routines_ = routines_view(known());
    progress_ = progress_view(known(), history_);
    log_ = log_view(known(), history_, mending_.last());
    welcome_ = welcome_view(known(), welcome_.page, reminders_.first());
    reminders_page_ = reminders_view(known(), reminders_, history_, device_.local_zone());
    reminders_page_.at_login = device_.reminders_at_login();
    reminders_page_.calendar = calendar_;
    lists_until_ = device_.boot_now() + std::min(until_tonight_changes(settings_, device_.now()),
                                                 until_changes(reminders_page_));
    settings_page_ = settings_view(known(), cards_, device_.data_place(), history_);
    settings_page_.has_voice = has_voice_;
    settings_page_.takes_files = device_.takes_files();
    settings_page_.home_screen = device_.home_screen();
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
            [&](ui::PutOnHomeScreen home_screen) { put_on_home_screen(home_screen.wanted); },
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

void App::touched() {
    rest_.touched(device_.boot_now());
    if (cramp_) cramp_->touched();
}

}  // namespace legato
