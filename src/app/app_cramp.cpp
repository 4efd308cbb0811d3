#include "app/app.h"
#include "app/frame_scheduler.h"
#include "app/sounds.h"
#include "app/views/player.h"
#include "core/diary/nights.h"

namespace legato {

// While she looks up whom to call, it goes on.
bool App::is_in_session() const {
    switch (place_) {
        case ui::Place::player:
        case ui::Place::done:
        case ui::Place::cramp:
            return true;
        case ui::Place::call:
        case ui::Place::number:
            return cramp_.has_value();
        default:
            return false;
    }
}

// Nothing stands before the first word: no line is waited for, and the journal is told when it
// sounds already.
void App::cramp() {
    const Routine* routine = content::cramp_routine(library_);
    if (!routine) return;
    auto guide = cramp_guide(*routine, preferences_now(known(), routine->id));
    if (!guide) return play_chosen(routine->id);  // somebody's own: it helps as a routine
    if (player_ && !player_->session().is_over()) player_->done_for_now();
    if (!is_in_session()) back_.push_back(place_);
    begin(*routine, guide->start, std::nullopt, Millis{0});
    cramp_.emplace(std::move(*guide), *player_, device_, journal_ ? &*journal_ : nullptr);
    place_ = ui::Place::cramp;
    rest_ = {};
    choose_theme(true);
}

// Untouched, it ends in the dark.
void App::follow_cramp(bool was_over) {
    const bool card_opens = cramp_->follow(*player_);
    if (place_ != ui::Place::cramp) return;
    if (card_opens) return open(ui::Place::call);
    const bool ends = player_->session().is_over() && !was_over;
    if (!ends || cramp_->veil(player_->session()) < 1) return;
    rest_.darken(device_.boot_now());
    choose_theme(true);
}

std::optional<Millis> App::cramp_changes_in() const {
    if (rest_.locked() || player_->session().is_over()) return std::nullopt;
    std::optional<Millis> next = session_changes_in();
    const float veil = cramp_->veil(player_->session());
    if (next && veil > 0 && veil < 1) next = std::min(*next, pace::fade);
    return next;
}

float App::pulse(const Session& session, const ui::Look& look) const {
    return device_.has_haptics() ? 0.F : pulse_of(session, look.reduced_motion);
}

// Whoever is called is not talked over.
void App::call(Telephone whom) {
    const std::string number = number_of(settings_, whom);
    if (number.empty()) return;
    if (player_ && !player_->session().is_over()) player_->pause();
    if (!device_.call(number)) dialing_.shown = number;
}

void App::begin_number(const std::string& whom) {
    dialing_ = {};
    dialing_.whom = whom == "emergency" ? Telephone::emergency : Telephone::maternity;
    dialing_.typed = number_of(settings_, dialing_.whom);
}

void App::save_number() {
    set(key_of(dialing_.whom), dialing_.typed);
    go_back();
}

void App::tell_of_night(const ui::NightAnswer& answer) {
    for (const JournalEntry& entry :
         morning_.answered(history_, counts_as_, device_.now(), answer)) {
        const Result<void> kept =
            journal_ ? journal_->append(entry) : fail("There is no journal to save to.");
        if (!kept) say(kept.error().message);
    }
    read_journal();
}

}  // namespace legato
