#include "audio/ahead_mixer.h"

#include <algorithm>
#include <utility>

namespace legato::audio {

namespace {

// Frames of a piece, of which each is a moment that can be gone back to: 11 ms.
constexpr std::size_t longest_piece = 512;

}  // namespace

// Gives the mixer a command at the moment from which it can be heard.
template <class Command>
void AheadMixer::obey(Command command) {
    const auto from = go_back();
    command();
    if (from) queue_->renew(*from);
}

std::uint32_t AheadMixer::play(Schedule schedule, ReleaseMode release, AmbienceEnvelope envelope) {
    std::uint32_t number = 0;
    obey([&] { number = mixer_.play(std::move(schedule), release, std::move(envelope)); });
    return number;
}

void AheadMixer::amend(Schedule schedule, AmbienceEnvelope envelope) {
    obey([&] { mixer_.amend(std::move(schedule), std::move(envelope)); });
}

void AheadMixer::pause() {
    obey([&] { mixer_.pause(); });
}

// Goes back to the first moment that a command can still change, and returns its frame. Nullopt:
// without a queue a command is heard with the next block anyway.
std::optional<std::int64_t> AheadMixer::go_back() {
    const auto now = heard();
    if (!now) return std::nullopt;
    forget_until(*now);
    const auto first = std::find_if(pieces_.begin(), pieces_.end(), [&](const Piece& piece) {
        return piece.begin >= *now + frames_on_the_way;
    });
    if (first != pieces_.end()) {
        mixer_.go_back_to(first->before);
        mixed_ = first->begin;
        pieces_.erase(first, pieces_.end());
    }
    return mixed_;
}

// Keeps the piece that is being heard, as the position lies in it.
void AheadMixer::forget_until(std::int64_t heard) {
    while (pieces_.size() > 1 && pieces_.front().end < heard) pieces_.pop_front();
    if (!pieces_.empty()) mixer_.keep_from(pieces_.front().before);
}

const AheadMixer::Piece* AheadMixer::piece_at(std::int64_t heard) const {
    const auto piece = std::find_if(pieces_.begin(), pieces_.end(), [heard](const Piece& one) {
        return one.begin < heard && heard <= one.end;
    });
    return piece == pieces_.end() ? nullptr : &*piece;
}

PlayPosition AheadMixer::position() const {
    const auto now = heard();
    if (!now) return mixer_.position();
    const Piece* piece = piece_at(*now);
    if (!piece) return {};
    PlayPosition position = piece->after;
    if (piece->moves) position.frames -= piece->end - *now;
    return position;
}

bool AheadMixer::ringing() const {
    const auto now = heard();
    if (!now || pieces_.empty()) return mixer_.ringing();
    const Piece* piece = piece_at(*now);
    const bool follows_latest = piece && piece->serial == pieces_.back().serial;
    return !follows_latest || piece->ringing || !mixer_.has_taken_all();
}

void AheadMixer::mix(std::span<std::int16_t> stereo) noexcept {
    const auto now = heard();
    if (!now) return mixer_.mix(stereo);
    forget_until(*now);
    while (!stereo.empty()) {
        const auto piece = stereo.first(std::min(stereo.size(), longest_piece * 2));
        mix_piece(piece);
        stereo = stereo.subspan(piece.size());
    }
}

void AheadMixer::mix_piece(std::span<std::int16_t> stereo) {
    const CueMixer::Moment before = mixer_.moment();
    mixer_.mix(stereo);
    const auto end = mixed_ + static_cast<std::int64_t>(stereo.size() / 2);
    const CueMixer::Moment after = mixer_.moment();
    pieces_.push_back({mixed_, end, before, after.serial(), mixer_.position(), after.is_running(),
                       mixer_.ringing()});
    mixed_ = end;
}

}  // namespace legato::audio
