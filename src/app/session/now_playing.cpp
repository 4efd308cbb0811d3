#include "app/session/now_playing.h"

#include <algorithm>
#include <utility>

#include "app/session/cue_list.h"
#include "app/session/feelings.h"
#include "app/session/sounds.h"
#include "core/diary/nights.h"
#include "core/settings/day_options.h"
#include "storage/live_session.h"

namespace legato {

NowPlaying::NowPlaying(Device& device, const content::Library& library, std::string trial_line,
                       Records& records)
    : device_(device),
      library_(library),
      counts_as_(content::counts_as(library)),
      trial_line_(std::move(trial_line)),
      records_(records),
      sounds_(device),
      has_voice_(SoundTrial::has_voice(device_, trial_line_)) {}

void NowPlaying::begin(const Routine& routine, Timeline timeline,
                       std::optional<SessionEntry> resumed) {
    begin(routine, std::move(timeline), std::move(resumed), wait_for_speech);
}

void NowPlaying::begin(const Routine& routine, Timeline timeline,
                       std::optional<SessionEntry> resumed, Millis wait_for_lines) {
    trial_.reset();
    cramp_.reset();
    player_.reset();  // frees the sound device, of which there is one, where the last session still
                      // rings
    const Listening listening = listening_of(records_.settings());
    const audio::SoundBank* bank = sounds_.begin(routine, timeline, listening, wait_for_lines);
    told_.clear();
    felt_.reset();
    felt_entry_.reset();
    sheet_open_ = false;
    Player::Options options;
    options.rollover = rollover_of(records_.settings());
    options.resumed = std::move(resumed);
    options.listening = listening;
    options.haptics = records_.settings().haptics;
    player_.emplace(std::move(timeline), device_, records_.appender(), bank, std::move(options));
    player_->start();
}

void NowPlaying::begin_cramp(const Routine& routine, CrampGuide guide) {
    begin(routine, guide.start, std::nullopt, Millis{0});
    cramp_.emplace(std::move(guide), *player_, device_, records_.appender());
    rest_ = {};
}

std::string NowPlaying::awaited_sound() const {
    return trial_ && !trial_->plays() ? trial_->awaited() : sounds_.awaited();
}

bool NowPlaying::is_shown_at(ui::Place place) const {
    const bool is_sessions =
        place == ui::Place::player || place == ui::Place::done || place == ui::Place::cramp;
    return is_sessions || is_beside(place);
}

bool NowPlaying::is_beside(ui::Place place) const {
    const bool is_aside =
        place == ui::Place::call || place == ui::Place::number || place == ui::Place::card;
    return is_aside && (cramp_ || is_running());
}

void NowPlaying::command(void (Player::*what)()) {
    if (player_) ((*player_).*what)();
}

void NowPlaying::cramp_command(void (CrampSession::*what)(Player&)) {
    if (cramp_) ((*cramp_).*what)(*player_);
}

void NowPlaying::save_again() {
    if (player_) player_->save_again();
}

bool NowPlaying::undo_done() {
    if (!player_) return false;
    player_->take_back_done();
    if (player_->session().is_over()) return false;
    felt_.reset();
    return true;
}

// Keeps the answer in the journal at once: nobody has to say it twice, and it can be changed.
Result<void> NowPlaying::answer_legs(ui::Legs legs) {
    if (felt_ == legs) return {};
    felt_ = legs;
    const LocalDay day = player_ ? player_->entry().practice_day
                                 : practice_day(device_.now(), rollover_of(records_.settings()));
    const TickEntry entry = answered(legs, felt_entry_, device_.now(), day);
    Result<void> kept = records_.append(entry);
    if (kept) felt_entry_ = entry;
    return kept;
}

Result<void> NowPlaying::leave() {
    if (is_running()) player_->done_for_now();
    if (cramp_) cramp_->follow(*player_);
    cramp_.reset();
    const bool kept = !player_ || player_->saved() || player_->save_again();
    if (player_ && !player_->ringing()) player_.reset();
    return kept ? Result<void>() : fail("The last session could not be saved.");
}

void NowPlaying::quit() {
    if (!player_) return;
    player_->stop();
    if (!player_->saved()) player_->save_again();
}

std::optional<SessionEntry> NowPlaying::cut_off() const {
    const SessionEntry* cut =
        interrupted(records_.history().sessions, device_.now().at, counts_as_);
    const bool is_offered =
        cut && !cut_off_declined_ && !storage::LiveSession::exists(device_.data_folder());
    return is_offered ? std::optional(*cut) : std::nullopt;
}

// Declines the session that was cut off. If that cannot be kept, the session is at least not
// offered again until the next start.
void NowPlaying::decline_cut_off() {
    const auto cut = cut_off();
    if (!cut) return;
    cut_off_declined_ =
        !records_.append(next_revision(*cut, EntryReason::end, device_.now().at)).has_value();
}

Result<void> NowPlaying::try_voice() {
    const bool recorded = records_.settings().recordings;
    const std::string line = recorded ? recorded_line(device_) : "";
    return try_out({line.empty() ? trial_line_ : line});
}

Result<void> NowPlaying::try_out(TriedSound sound) {
    trial_.reset();
    if (is_running()) return {};
    player_.reset();  // stops the last sounds of a session too
    auto trial = device_.gives_idle_time()
                     ? SoundTrial::begin(device_, records_.settings(), std::move(sound))
                     : SoundTrial::start(device_, records_.settings(), std::move(sound));
    if (!trial) return tl::make_unexpected(trial.error());
    trial_.emplace(std::move(*trial));
    return {};
}

// Gets the sound to try. False: its file is waited for.
bool NowPlaying::prepare_trial(bool files_come) {
    const Result<bool> plays = trial_->go_on(device_, records_.settings(), files_come);
    if (plays) return *plays || trial_->awaited().empty();
    trial_.reset();
    trouble_.push_back("There is no sound: " + plays.error().message + ".");
    return true;
}

void NowPlaying::sounds_came() {
    has_voice_ = SoundTrial::has_voice(device_, trial_line_);
    if (!player_) sounds_.ready_no_more();
    if (!is_running()) return;
    looks_for_sounds_ = true;  // not now: this may be a touch
    player_->hear_more();
}

bool NowPlaying::prepare(bool files_come) {
    using Did = audio::Loader::Step;
    if (trial_ && !trial_->plays()) return prepare_trial(files_come);
    if (std::exchange(looks_for_sounds_, false) && is_running())
        sounds_.look_again(player_->session().timeline(), player_->session().position(),
                           listening_of(records_.settings()));
    const Did did = sounds_.step(files_come);
    if (did == Did::brought && is_running()) player_->hear_more();
    return did == Did::brought || did == Did::worked;
}

std::string NowPlaying::cue_list() const {
    if (!player_) return {};
    const Session& session = player_->session();
    return legato::cue_list(session.timeline(),
                            voices_of(device_, listening_of(records_.settings())),
                            session.position());
}

void NowPlaying::follow_settings(const Settings& before) {
    if (!player_) return;
    const Settings& now = records_.settings();
    if (listening_of(now) != listening_of(before)) {
        looks_for_sounds_ = true;
        player_->listen(listening_of(now));
    }
    player_->set_haptics(now.haptics);
}

void NowPlaying::touched() {
    touched_at_ = device_.boot_now();
    rest_.touched(touched_at_);
    if (cramp_) cramp_->touched();
}

}  // namespace legato
