#include "core/settings/settings.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace legato;

namespace {

// Each setting with values that it takes and values that it does not.
struct Row {
    const char* key;
    std::vector<const char*> good, bad;
};
const std::vector<Row> rows{
    {"theme", {"auto", "light", "dark", "night"}, {"", "Night", "sepia", "0"}},
    {"text_percent", {"0", "85", "100", "200"}, {"", "84", "201", "-1", "1e2", "100%", "1 00"}},
    {"reduced_motion", {"auto", "on", "off"}, {"", "1", "ON"}},
    {"high_contrast", {"auto", "on", "off"}, {"", "0", "yes"}},
    {"screen_dimmed", {"0", "1"}, {"", "2", "dim"}},
    {"sound", {"voice", "whisper", "silent"}, {"", "loud", "Voice"}},
    {"voice_volume", {"0", "50", "100"}, {"", "101", "-1", "99999999999999999999", "5.5"}},
    {"tone_volume", {"0", "50", "100"}, {"", "101", "-1", "ten"}},
    {"recordings", {"0", "1"}, {"", "2", "mine"}},
    {"ambience", {"0", "1"}, {"", "2", "on"}},
    {"minute_tone", {"0", "1"}, {"", "2", "60"}},
    {"last_ticks", {"0", "1"}, {"", "2", "3"}},
    {"metronome", {"0", "1"}, {"", "2", "100"}},
    {"haptics", {"0", "1"}, {"", "2", "on", "true"}},
    {"night_from", {"00:00", "21:00", "23:59"}, {"", "24:00", "21:60", "9:00", "21.00", "-1:00"}},
    {"night_to", {"00:00", "07:00"}, {"", "7:00", "07:000", "ab:cd"}},
    {"day_starts_at", {"0", "4", "12"}, {"", "13", "-1", "04:00"}},
    {"week_starts_on", {"Mon", "Sun"}, {"", "Monday", "mon", "1"}},
    {"controls", {"left", "right"}, {"", "both", "either"}},
    {"rest_days", {"0", "2", "3"}, {"", "4", "-1", "two"}},
    {"streaks_shown", {"0", "1"}, {"", "no"}},
    {"weekly_goal", {"0", "60", "75", "150"}, {"", "59", "151", "-1", "1", "an hour"}},
    {"quiet_from", {"22:00", "00:00"}, {"", "24:00", "22"}},
    {"quiet_to", {"07:00", "12:30"}, {"", "7:00"}},
    {"reminders_discreet", {"0", "1"}, {"", "yes"}},
    {"reminders_paused_until", {"", "2025-06-10T20:00:00Z"}, {"tomorrow", "2025-06-10"}},
    {"number.maternity", {"", "+442079460018", "112"}, {"+", "12a", "1 2", "12345678901234567"}},
    {"number.emergency", {"", "112"}, {"1+2", "call"}},
    {"for_me", {"pregnant", "had_baby", "neither", "rather_not_say"}, {"", "none"}},
    {"signs_until", {"", "2025-07-22T08:00:00Z"}, {"tomorrow", "2025-07-22"}},
    {"ticks", {"", "water", "water walked low_shoes2"}, {"Water", "water,walked", "a/b", "##"}},
    {"welcomed", {"0", "1"}, {"", "2"}},
    {"home_screen_asked", {"0", "1"}, {"", "yes"}},
    {"choice.calf_wall.hold_s", {"20", "30"}, {"x", "-1"}},
    {"choice.calf_wall.side", {"left", "right"}, {"up"}},
};

std::string value_of(const Settings& settings, const std::string& key) {
    for (const auto& [name, value] : named(settings))
        if (name == key) return value;
    return "not there";
}

}  // namespace

TEST_CASE("every value that a setting takes comes back as it was given") {
    for (const Row& row : rows)
        for (const char* value : row.good) {
            INFO(row.key << " = " << value);
            const Result<Settings> changed = with(Settings{}, row.key, value);
            REQUIRE(changed);
            CHECK(value_of(*changed, row.key) == value);
            CHECK(settings_from(named(*changed)) == *changed);
        }
}

TEST_CASE("a value that makes no sense is refused, and the message says what would") {
    for (const Row& row : rows)
        for (const char* value : row.bad) {
            INFO(row.key << " = " << value);
            const Result<Settings> changed = with(Settings{}, row.key, value);
            REQUIRE_FALSE(changed);
            CHECK(changed.error().message.size() > 10);
        }
    CHECK(with(Settings{}, "theme", "sepia").error().message ==
          "theme must be auto, light, dark or night, got 'sepia'");
    CHECK_FALSE(with(Settings{}, "choice.", "1"));
    CHECK_FALSE(with(Settings{}, "choice.calf_wall", "1"));
    CHECK_FALSE(with(Settings{}, "choice..hold_s", "30"));
}

TEST_CASE("there is a row for every setting") {
    for (const auto& [key, value] : named(Settings{})) {
        INFO(key);
        CHECK(std::any_of(rows.begin(), rows.end(),
                          [&, name = key](const Row& row) { return name == row.key; }));
    }
}

TEST_CASE("of a file that is partly nonsense the rest counts") {
    const Settings settings = settings_from({{"theme", "night"},
                                             {"voice_volume", "4000"},
                                             {"", ""},
                                             {"choice.nonsense", "x"},
                                             {"text_percent", "130"},
                                             {"theme", "purple"}});
    CHECK(settings.theme == ThemeChoice::night);
    CHECK(settings.voice_volume == Settings{}.voice_volume);
    CHECK(settings.text_percent == 130);
    CHECK(settings.choices.empty());
}

TEST_CASE("what a later Legato has set is kept as it came, however much it is") {
    std::vector<Named> values{{"moon_phase", "full = round"}, {"theme", "dark"}};
    for (int i = 0; i < 20'000; ++i) values.emplace_back("x" + std::to_string(i), "1");
    const Settings settings = settings_from(values);
    CHECK(value_of(settings, "moon_phase") == "full = round");
    CHECK(value_of(settings, "x19999") == "1");
    CHECK(settings.unknown.size() == 20'001);
    CHECK(settings_from(named(settings)) == settings);
    CHECK(value_of(*with(settings, "moon_phase", "new"), "moon_phase") == "new");
}

TEST_CASE("a value that only a later Legato knows is kept until another is set here") {
    const Settings settings =
        settings_from({{"theme", "sepia"}, {"choice.calf_wall.hold_s", "by_breath"}});
    CHECK(settings.theme == ThemeChoice::automatic);
    CHECK(settings.choices.empty());
    CHECK(settings.unknown.at("theme") == "sepia");
    CHECK(settings.unknown.at("choice.calf_wall.hold_s") == "by_breath");
    CHECK(settings_from(named(*with(settings, "haptics", "0"))).unknown == settings.unknown);

    const Settings chosen = *with(*with(settings, "theme", "night"), "choice.calf_wall.hold_s", "");
    CHECK(chosen.theme == ThemeChoice::night);
    CHECK(chosen.unknown.empty());
}

TEST_CASE("a choice for a routine shapes how it is played, until it is taken back") {
    const LocalStamp noon{parse_utc("2025-06-10T12:00:00Z").value(), Seconds{0}, "UTC"};
    const LocalStamp midnight{parse_utc("2025-06-10T23:30:00Z").value(), Seconds{0}, "UTC"};
    Settings settings = *with(Settings{}, "choice.calf_wall.hold_s", "30");
    CHECK(preferences_for(settings, "calf_wall", noon).hold == Seconds{30});
    CHECK_FALSE(preferences_for(settings, "ankle_circles", noon).hold);
    CHECK_FALSE(preferences_for(settings, "calf_wall", noon).night);
    CHECK(preferences_for(settings, "calf_wall", midnight).night);

    settings = *with(settings, "choice.calf_wall.hold_s", "");
    CHECK(settings == Settings{});
    CHECK(*with(settings, "choice.never.hold_s", "") == Settings{});
}

TEST_CASE("a choice for one routine does not say who she is: that is one setting") {
    const LocalStamp noon{parse_utc("2025-06-10T12:00:00Z").value(), Seconds{0}, "UTC"};
    const Settings settings =
        *with(*with(Settings{}, "choice.side_rest.for_me", "pregnant"), "for_me", "neither");
    CHECK(preferences_for(settings, "side_rest", noon).for_me == ForMe::neither);
}

TEST_CASE("a tick is shown if its whole word is among those that are chosen") {
    const Settings settings = *with(Settings{}, "ticks", "water walked");
    CHECK(has_tick(settings, "water"));
    CHECK(has_tick(settings, "walked"));
    CHECK_FALSE(has_tick(settings, "walk"));
    CHECK_FALSE(has_tick(settings, "ater"));
    CHECK_FALSE(has_tick(Settings{}, "water"));
    CHECK_FALSE(with(Settings{}, "ticks", std::string(401, 'a')));
    CHECK(with(Settings{}, "ticks", std::string(400, 'a')));
}

TEST_CASE("the signs that stay for six weeks are read until that moment, and not from it on") {
    Card card;
    card.parts = {{{}, Urgency::now, Telephone::none, true, {{"For all.", {}}}}};
    card.parts[0].lines.push_back({"A sign.", {ForMe::had_baby}, true});
    card.parts[0].lines.push_back({"Another.", {ForMe::had_baby}});
    Settings settings = *with(Settings{}, "for_me", "neither");
    const UtcInstant until = parse_utc("2025-07-22T08:00:00Z").value();
    const auto lines = [&](UtcInstant now) {
        return suited(card, settings, now).parts[0].lines.size();
    };
    CHECK(lines(until) == 1);
    settings.signs_until = until;
    CHECK(lines(until - Seconds{1}) == 2);
    CHECK(lines(until) == 1);
    settings.for_me = ForMe::had_baby;
    CHECK(lines(until) == 3);
}

TEST_CASE("what is heard beside the voice is as set, and a routine's own choice goes before") {
    const LocalStamp noon{parse_utc("2025-06-10T12:00:00Z").value(), Seconds{0}, "UTC"};
    CHECK(preferences_for({}, "walk", noon).ticks);
    CHECK_FALSE(preferences_for({}, "walk", noon).metronome);
    Settings settings = with(with(Settings{}, "last_ticks", "0").value(), "metronome", "1").value();
    CHECK_FALSE(preferences_for(settings, "walk", noon).ticks);
    CHECK(preferences_for(settings, "walk", noon).metronome);
    settings = with(settings, "choice.walk.metronome", "0").value();
    CHECK_FALSE(preferences_for(settings, "walk", noon).metronome);
    CHECK(preferences_for(settings, "stroll", noon).metronome);
    settings = with(with(settings, "ambience", "1").value(), "minute_tone", "1").value();
    CHECK(listening_of(settings).ambience);
    CHECK(listening_of(settings).minute_tone);
    CHECK_FALSE(listening_of({}).ambience);
}
