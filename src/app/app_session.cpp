// A session from its first sound to the journal, and the rest in the dark.
#include "app/app.h"

#include <utility>

#include "app/sounds.h"
#include "core/settings/day_options.h"

namespace legato {

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
    has_voice_ = SoundTrial::has_voice(device_, defaults_.sound_trial);
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

void App::quit() {
    if (!player_) return;
    player_->stop();
    if (!player_->saved()) player_->save_again();
    set_awake();
}

}  // namespace legato
