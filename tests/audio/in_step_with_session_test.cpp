#include <random>

#include "audio/sound_support.h"
#include "support/sample_routines.h"

using namespace legato;
using namespace legato::audio;
using namespace std::chrono_literals;
using State = Session::State;

namespace {

// Levels so high that every gain is full, so that impulses come out as they are.
Timeline at_full_level(Timeline timeline) {
    timeline.levels.guides_db = timeline.levels.tones_db = 40;
    for (Cue& cue : timeline.cues) cue.gain_db = 0;
    return timeline;
}

using Heard =
    std::vector<std::pair<std::int64_t, int>>;  // frame since the test began, bits of the sounds

// A session and a mixer that are told the same things at the same moments.
class Pair {
  public:
    explicit Pair(const Timeline& timeline) : session_(timeline), mixer_(bank_) {}

    Session& session() { return session_; }

    // What the program does with the sound after each command.
    void follow() {
        switch (session_.state()) {
            case State::playing:
            case State::counting_in:
                began_from_ = play_from(session_);
                mixer_.play(schedule(session_.timeline(), began_from_));
                break;
            case State::waiting:
            case State::ready:
                break;
            default:
                mixer_.pause();
        }
    }

    void lengthen() {
        const bool runs =
            session_.state() == State::playing || session_.state() == State::counting_in;
        session_.lengthen();
        if (!runs) return follow();
        began_from_.stop_at = session_.next_gate();
        mixer_.amend(schedule(session_.timeline(), began_from_));
    }

    void advance(Millis time, std::mt19937& random) {
        for (Millis done{0}; done < time; ++done) {
            const Millis before = session_.position();
            for (const SessionEvent& event : session_.advance(1ms)) tell(event, before);
            now_ += 1ms;
        }
        const std::int64_t until = to_frames(now_);
        while (mixed_ < until) {
            const auto frames = std::min<std::int64_t>(until - mixed_, 1 + random() % 5000);
            const Samples out = mixed(mixer_, static_cast<std::size_t>(frames));
            for (std::size_t i = 0; i < out.size(); i += 2)
                if (out[i] != 0)
                    heard_.push_back({mixed_ + static_cast<std::int64_t>(i / 2), out[i]});
            mixed_ += frames;
        }
    }

    const Heard& heard() const { return heard_; }
    const Heard& told() const { return told_; }

  private:
    void tell(const SessionEvent& event, Millis before) {
        int sound = 0;
        if (event.kind == SessionEvent::Kind::count_in) sound = 1 << static_cast<int>(Sound::tick);
        if (event.kind == SessionEvent::Kind::cue && session_.timeline().cues[event.index].sound)
            sound = 1 << static_cast<int>(*session_.timeline().cues[event.index].sound);
        if (sound == 0) return;
        const std::int64_t frame = to_frames(now_ + (event.at - before));
        if (!told_.empty() && told_.back().first == frame)
            told_.back().second += sound;
        else
            told_.push_back({frame, sound});
    }

    SoundBank bank_ = impulses();
    Session session_;
    CueMixer mixer_;
    PlayFrom began_from_;
    Millis now_{0};
    std::int64_t mixed_ = 0;
    Heard heard_, told_;
};

}  // namespace

TEST_CASE("the sound and the session agree on every cue, whatever is pressed whenever") {
    std::mt19937 random(2025);
    const Timeline timelines[] = {at_full_level(compile(sample::two_sided(1)).value()),
                                  at_full_level(compile(sample::everything(), metronome).value())};
    std::size_t cues = 0;
    for (int run = 0; run < 30; ++run) {
        Pair pair(timelines[run % 2]);
        pair.session().start();
        pair.follow();
        for (int press = 0; press < 12; ++press) {
            pair.advance(Millis{random() % 9000}, random);
            const State before = pair.session().state();
            switch (random() % 8) {
                case 0:
                    pair.session().pause();
                    break;
                case 1:
                    pair.session().resume();
                    break;
                case 2:
                    pair.session().skip();
                    break;
                case 3:
                    pair.session().back();
                    break;
                case 4:
                    pair.session().tap();
                    break;
                case 5:
                    pair.lengthen();
                    continue;
                case 6:
                    pair.session().say_late(Millis{random() % 5000});
                    break;
                default:
                    if (before == State::paused)
                        pair.session().resume();
                    else
                        continue;
            }
            if (!pair.session().is_over() || before != pair.session().state()) pair.follow();
        }
        pair.session().resume();
        if (pair.session().state() == State::counting_in) pair.follow();
        pair.advance(80s, random);
        INFO("run " << run);
        REQUIRE(pair.heard() == pair.told());
        cues += pair.heard().size();
    }
    CHECK(cues > 500);
}

TEST_CASE("a count-in that is cut short ticks at the seconds that are left") {
    const Timeline timeline = compile(sample::two_sided()).value();
    const auto ticks = [&](Millis lead) {
        std::vector<std::int64_t> frames;
        for (const ClipStart& start : schedule(timeline, {5s, lead, {}}))
            if (start.frame < to_frames(lead)) frames.push_back(start.frame);
        return frames;
    };
    CHECK(ticks(3000ms) == std::vector<std::int64_t>{0, 48'000, 96'000});
    CHECK(ticks(2500ms) == std::vector<std::int64_t>{24'000, 72'000});
    CHECK(ticks(0ms).empty());
}

TEST_CASE("a gate holds back what comes from it on; a gate at the very end holds nothing back") {
    const SoundBank bank = impulses();
    Timeline timeline = compile(sample::two_sided()).value();
    const Schedule gated = schedule(timeline, {0s, 0s, 18s});
    REQUIRE(!gated.empty());
    CHECK(gated.back().frame < 18 * 48'000);
    CHECK(schedule(timeline, {0s, 0s, timeline.total()}) == schedule(timeline, {}));
    CHECK(schedule(timeline, {}).back() ==
          ClipStart{to_frames(timeline.total()), clip_of(Sound::end), to_gain(-16.5)});
}
