#include "audio/loader.h"

#include "audio/sound_support.h"
#include "support/places.h"
#include "support/sample_routines.h"

using namespace legato;
using namespace legato::audio;
using namespace std::chrono_literals;
using Did = Loader::Step;
using Kind = Need::Kind;

namespace {

const Timeline& two_sides() {
    static const Timeline timeline = compile(sample::two_sided(1)).value();
    return timeline;
}

std::size_t place_of(const std::vector<Need>& needs, const Need& need) {
    return static_cast<std::size_t>(std::find(needs.begin(), needs.end(), need) - needs.begin());
}
Need line(const std::string& text) {
    return {Kind::line, text, {}};
}
Need tone(Sound sound) {
    return {Kind::tone, {}, sound};
}

// A folder that can say "In", in half a second.
struct Spoken {
    TempFolder folder;

    explicit Spoken(Millis length = 530ms, const char* clip = "short-line.ogg") {
        const auto from = std::filesystem::path(places::data) / "voice" / clip;
        std::filesystem::copy_file(from, folder / "in-1.ogg");
        REQUIRE(write_voice_index(folder.path(), {"x", {{"in-1", length, "spoken", "In"}}}));
    }
    Voices voices() const { return Voices::in({folder.path()}); }
};

// A bank without a clip, with room for lines.
SoundBank empty_bank() {
    SoundBank bank;
    bank.make_room({"In", "Out"}, {});
    return bank;
}

}  // namespace

TEST_CASE("a session needs its sounds in the order of their times, then all other tones") {
    const auto needs = needs_of(two_sides(), Millis{0}, {}, {"What may come."});
    CHECK(needs[0] == tone(*two_sides().cues.front().sound));
    CHECK(needs[1] == line("Stand facing a wall."));
    CHECK(place_of(needs, line("Lean in, left.")) < place_of(needs, tone(Sound::half)));
    CHECK(place_of(needs, tone(Sound::half)) < place_of(needs, tone(Sound::tick)));
    CHECK(place_of(needs, line("Well done.")) < place_of(needs, tone(Sound::breath_in)));
    CHECK(needs.back() == line("What may come."));
    for (const Sound sound : all_sounds)
        CHECK(std::count(needs.begin(), needs.end(), tone(sound)) == 1);
}

TEST_CASE("a session that runs needs first what comes from its phase on") {
    const auto needs = needs_of(two_sides(), two_sides().total() - 1s, {}, {});
    CHECK(place_of(needs, line("Well done.")) < place_of(needs, line("Stand facing a wall.")));
    CHECK(place_of(needs, line("Stand facing a wall.")) < needs.size());
}

TEST_CASE("the ambience comes last, and only for who wants to hear it") {
    Listening listening;
    const Need ambience{Kind::ambience, {}, {}};
    const auto without = needs_of(two_sides(), Millis{0}, listening, {"More."});
    CHECK(place_of(without, ambience) == without.size());
    listening.ambience = true;
    CHECK(needs_of(two_sides(), Millis{0}, listening, {"More."}).back() == ambience);
}

TEST_CASE("a line comes a little at a time, and is the same as one that is read at once") {
    for (const char* clip : {"short-line.ogg", "short-line-16-khz.ogg"}) {
        const Spoken spoken(530ms, clip);
        SoundBank bank = empty_bank();
        Loader loader(bank, places::sounds, spoken.voices(), {line("In")});
        int steps = 0;
        Did last = Did::worked;
        for (; last == Did::worked && steps < 100; ++steps) {
            CHECK_FALSE(bank.line("In"));
            last = loader.step();
        }
        CHECK(last == Did::brought);
        CHECK(steps > 4);
        CHECK(loader.step() == Did::done);
        const auto come = bank.clip(*bank.line("In"));
        const auto whole = read_ogg_clip(spoken.folder / "in-1.ogg").value();
        CHECK(std::equal(come.begin(), come.end(), whole.begin(), whole.end()));
    }
}

TEST_CASE("lines without a clip, cut off or damaged are left out, and the rest comes") {
    const Spoken cut_off(800ms);
    std::ofstream(cut_off.folder / "out-1.ogg") << "no sound at all";
    REQUIRE(write_voice_index(
        cut_off.folder.path(),
        {"x", {{"in-1", 800ms, "spoken", "In"}, {"out-1", 500ms, "spoken", "Out"}}}));
    SoundBank bank = empty_bank();
    Loader loader(bank, places::sounds, cut_off.voices(),
                  {line("In"), line("Out"), line("Never spoken"), tone(Sound::tick)});
    Did last = loader.step();
    while (last == Did::worked) last = loader.step();
    CHECK(last == Did::brought);
    CHECK_FALSE(bank.clip(clip_of(Sound::tick)).empty());
    CHECK(bank.clips() == all_sounds.size());
    CHECK(loader.step() == Did::done);
}

TEST_CASE("a sound that is not made yet is waited for by its name, or passed over") {
    TempFolder sounds;
    const Spoken spoken;
    SoundBank bank = empty_bank();
    Loader loader(bank, sounds.path(), spoken.voices(),
                  {tone(Sound::bell), {Kind::ambience, {}, {}}, tone(Sound::tick)});
    CHECK(loader.step() == Did::waits);
    CHECK(loader.awaited() == "bell");
    std::filesystem::copy_file(std::filesystem::path(places::sounds) / "bell.wav",
                               sounds / "bell.wav");
    CHECK(loader.step() == Did::brought);
    CHECK(loader.step() == Did::waits);
    CHECK(loader.awaited() == "ambience");
    loader.pass_over();
    CHECK(loader.step() == Did::waits);
    CHECK(loader.awaited() == "tick");
    loader.pass_over();
    CHECK(loader.step() == Did::done);
    CHECK(loader.awaited().empty());
}

TEST_CASE("what a bank has already is not brought again") {
    const Spoken spoken;
    SoundBank bank = built_sounds();
    bank.add_line("In", SoundBank::Clip(100, 1));
    Loader loader(bank, places::sounds, spoken.voices(), needs_of(two_sides(), {}, {}, {"In"}));
    CHECK(loader.step() == Did::done);
}

TEST_CASE("a bank forgets the lines of the session before, and keeps those that are always ready") {
    SoundBank bank = built_sounds();
    for (const char* text : {"Relief.", "Before.", "Both."})
        bank.add_line(text, SoundBank::Clip(100, static_cast<std::int16_t>(*text)));
    bank.make_room({"Both.", "Next."}, {"Relief."});
    CHECK_FALSE(bank.line("Before."));
    CHECK_FALSE(bank.line("Next."));
    CHECK(bank.clip(bank.line("Relief.").value()).front() == 'R');
    CHECK(bank.clip(bank.line("Both.").value()).front() == 'B');
    CHECK(bank.clip(clip_of(Sound::bell)).size() ==
          built_sounds().clip(clip_of(Sound::bell)).size());
    const auto* place = bank.clip(clip_of(Sound::bell)).data();
    bank.add_line("Next.", SoundBank::Clip(100, 1));
    CHECK(bank.clip(clip_of(Sound::bell)).data() == place);
}

TEST_CASE("a clip that has not come yet is not struck, and is once it has") {
    SoundBank bank;
    CHECK(schedule(two_sides(), {}, &bank).empty());
    bank.set_tone(Sound::half, SoundBank::Clip(100, 1));
    const Schedule halves = schedule(two_sides(), {}, &bank);
    CHECK(halves.size() == 2);
    for (const ClipStart& one : halves) CHECK(one.clip == clip_of(Sound::half));
}

TEST_CASE("a line that is said late begins at once and is not cut off by the next") {
    SoundBank bank = built_sounds();
    for (const Cue& cue : two_sides().cues)
        if (cue.kind == CueKind::voice && !bank.line(cue.text))
            bank.add_line(cue.text, SoundBank::Clip(4 * 48'000, 3000));
    for (const Millis at : {700ms, 5000ms, 16'000ms, 17'900ms}) {
        const Timeline late = said_late(two_sides(), at, 4s);
        const Schedule starts = schedule(late, {at, 0s, {}}, &bank);
        INFO("touched at " << at.count());
        REQUIRE_FALSE(starts.empty());
        const auto first = std::find_if(starts.begin(), starts.end(), [&](const ClipStart& one) {
            return one.clip == bank.line("Stand facing a wall.");
        });
        REQUIRE(first != starts.end());
        CHECK(first->frame == 0);
        CHECK(first->frames == 0);
        for (auto other = first + 1; other != starts.end(); ++other)
            if (static_cast<std::size_t>(other->clip) >= all_sounds.size())
                CHECK(other->frame >= 4 * 48'000);
    }
}
