#include "app/session/session_sounds.h"

#include <algorithm>
#include <utility>

#include "app/session/sounds.h"
#include "core/routine/speech.h"

namespace legato {

void SessionSounds::keep_ready(const Timeline& relief, const Listening& listening) {
    kept_ = lines_in(relief);
    if (!bank_) bank_.emplace();
    bank_->make_room(kept_, {});
    loader_.emplace(*bank_, device_.assets_folder() / "sounds", voices_of(device_, listening),
                    audio::needs_of(relief, Millis{0}, {}, {}));
}

const audio::SoundBank* SessionSounds::begin(const Routine& routine, const Timeline& timeline,
                                             const Listening& listening, Millis wait) {
    if (!device_.gives_idle_time()) {
        auto all = sounds_for(device_, routine, timeline, listening, wait);
        bank_.reset();
        if (all) bank_.emplace(std::move(*all));
        return bank_ ? &*bank_ : nullptr;
    }
    loader_.reset();
    if (!bank_) bank_.emplace();
    lines_ = spoken_in(routine, timeline);
    bank_->make_room(lines_, kept_);
    have_spoken(device_, lines_, listening, wait);
    look_again(timeline, Millis{0}, listening);
    return &*bank_;
}

void SessionSounds::look_again(const Timeline& timeline, Millis at, const Listening& listening) {
    if (!device_.gives_idle_time()) return;
    audio::Voices voices = voices_of(device_, listening);
    const auto missing = std::count_if(lines_.begin(), lines_.end(),
                                       [&](const std::string& line) { return !voices.find(line); });
    bank_->set_missing_lines(static_cast<std::size_t>(missing));
    loader_.emplace(*bank_, device_.assets_folder() / "sounds", std::move(voices),
                    audio::needs_of(timeline, at, listening, lines_));
}

audio::Loader::Step SessionSounds::step(bool files_come) {
    using Did = audio::Loader::Step;
    if (!loader_) return Did::done;
    const Did did = loader_->step();
    if (did != Did::waits || files_come) return did;
    loader_->pass_over();
    return Did::worked;
}

}  // namespace legato
