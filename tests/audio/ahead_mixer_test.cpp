#include "audio/ahead_mixer.h"

#include <functional>
#include <random>

#include "audio/sound_support.h"
#include "support/sample_routines.h"

using namespace legato;
using namespace legato::audio;

namespace {

// A speaker behind a queue that a mixer keeps full.
class Speaker : public SampleQueue {
  public:
    explicit Speaker(std::size_t ahead) : ahead_(ahead) {}
    void follow(AheadMixer& mixer) { mixer_ = &mixer; }

    std::optional<std::int64_t> heard() const override {
        return static_cast<std::int64_t>(heard_.size() / 2);
    }
    void renew(std::int64_t from) override {
        renewed = from;
        queue_.resize(static_cast<std::size_t>(from) * 2 - heard_.size());
        fill(1);
    }

    /// Lets the mixer fill the queue, and takes frames out of it.
    void take(std::size_t frames) {
        fill(ahead_ / block + 1);
        heard_.insert(heard_.end(), queue_.begin(),
                      queue_.begin() + static_cast<std::ptrdiff_t>(frames * 2));
        queue_.erase(queue_.begin(), queue_.begin() + static_cast<std::ptrdiff_t>(frames * 2));
    }

    const Samples& all_heard() const { return heard_; }
    std::optional<std::int64_t> renewed;  ///< frame of the latest renewal

  private:
    static constexpr std::size_t block = 2048;

    void fill(std::size_t blocks) {
        for (; blocks > 0 && queue_.size() / 2 < ahead_; --blocks) {
            queue_.resize(queue_.size() + block * 2);
            mixer_->mix(std::span(queue_).last(block * 2));
        }
    }

    std::size_t ahead_;
    AheadMixer* mixer_ = nullptr;
    Samples heard_;
    Samples queue_;
};

constexpr std::size_t second = 48'000;

SoundBank steady(std::size_t frames) {
    return SoundBank(
        std::vector<SoundBank::Clip>(all_sounds.size(), SoundBank::Clip(frames, 1000)));
}
const ClipStart bell{0, clip_of(Sound::bell), full_gain};

// Gives the same commands to a mixer with a queue and to one without: to that one at the very frame
// from which the queue was renewed.
struct Both {
    Speaker speaker{second * 3 / 2};
    AheadMixer ahead{built_sounds(), &speaker};
    CueMixer plain{built_sounds()};
    Samples expected;

    Both() { speaker.follow(ahead); }

    void expect_until(std::size_t frame) {
        const std::size_t from = expected.size();
        expected.resize(frame * 2);
        plain.mix(std::span(expected).subspan(from));
    }

    template <class Command>
    void command(Command give) {
        give(ahead);
        expect_until(static_cast<std::size_t>(*speaker.renewed));
        give(plain);
    }
};

}  // namespace

TEST_CASE("what is heard through a queue is what a mixer without one plays, and so is the place") {
    const Timeline timeline = compile(sample::everything()).value();
    std::mt19937 random(5);
    Both both;
    for (int i = 0; i < 300; ++i) {
        const Millis from{random() % 20'000};
        const std::vector<std::function<void()>> commands{
            [&] { both.command([&](auto& m) {
                      m.play(schedule(timeline, {from, {}, {}}));
                  }); },
            [&] { both.command([&](auto& m) { m.amend(schedule(timeline, {})); }); },
            [&] { both.command([](auto& m) { m.pause(); }); },
            [&] { both.command([](auto& m) { m.play({bell}, ReleaseMode::goes_on); }); }};
        commands[random() % commands.size()]();
        for (int blocks = 1 + static_cast<int>(random() % 3); blocks > 0; --blocks) {
            both.speaker.take(random() % 20'000 + 2000);
            const auto heard = static_cast<std::size_t>(*both.speaker.heard());
            if (heard * 2 < both.expected.size()) continue;
            both.expect_until(heard);
            REQUIRE(both.ahead.position() == both.plain.position());
        }
    }
    const Samples& heard = both.speaker.all_heard();
    const std::size_t common = std::min(heard.size(), both.expected.size());
    CHECK(common > 100 * second);
    CHECK(std::equal(heard.begin(), heard.begin() + static_cast<std::ptrdiff_t>(common),
                     both.expected.begin()));
}

TEST_CASE("a command is heard at once, whatever the queue holds") {
    const SoundBank bank = steady(second * 60);
    Speaker speaker(second * 3 / 2);
    AheadMixer mixer(bank, &speaker);
    speaker.follow(mixer);
    mixer.play({bell});
    speaker.take(second);
    CHECK(speaker.all_heard().back() == 1000);
    mixer.pause();
    speaker.take(second / 20);
    CHECK(speaker.all_heard().back() == 0);
    CHECK(mixer.position().frames < static_cast<std::int64_t>(second + second / 20));
    CHECK(mixer.position().frames >= static_cast<std::int64_t>(second));
}

TEST_CASE("nothing counts as played before it is heard") {
    Speaker speaker(second * 3 / 2);
    AheadMixer mixer(built_sounds(), &speaker);
    speaker.follow(mixer);
    const auto first = mixer.play({bell});
    CHECK(mixer.position() == PlayPosition{});
    speaker.take(1);
    CHECK(mixer.position() == PlayPosition{first, 1});
    speaker.take(4999);
    CHECK(mixer.position() == PlayPosition{first, 5000});
    const auto other = mixer.play({bell});
    CHECK(mixer.position() == PlayPosition{first, 5000});
    speaker.take(second);
    CHECK(mixer.position().play == other);
    CHECK(mixer.position().frames == static_cast<std::int64_t>(second) - (*speaker.renewed - 5000));
}

TEST_CASE("a sound rings until it was heard, and one to come does already") {
    const SoundBank bank = steady(second / 4);
    Speaker speaker(second * 3 / 2);
    AheadMixer mixer(bank, &speaker);
    speaker.follow(mixer);
    CHECK_FALSE(mixer.ringing());
    mixer.play({bell});
    CHECK(mixer.ringing());
    speaker.take(second / 5);
    CHECK(mixer.ringing());
    speaker.take(second / 10);
    CHECK_FALSE(mixer.ringing());
    mixer.play({bell});
    CHECK(mixer.ringing());
}

TEST_CASE("a queue that ran dry goes on where it stopped") {
    const SoundBank bank = steady(second * 60);
    Speaker speaker(4096);
    AheadMixer mixer(bank, &speaker);
    speaker.follow(mixer);
    mixer.play({bell});
    speaker.take(4096);
    const PlayPosition before = mixer.position();
    CHECK(before.frames == 4096);
    mixer.amend({bell});
    CHECK(mixer.position() == before);
    speaker.take(100);
    CHECK(mixer.position().frames == before.frames + 100);
}
