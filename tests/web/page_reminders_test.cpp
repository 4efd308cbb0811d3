#include "page_reminders.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "storage/journal.h"
#include "storage/reminder_state_file.h"
#include "storage/reminders_file.h"
#include "support/fake_device.h"

using namespace legato;
using namespace legato::testing;
using namespace std::chrono_literals;
using web::PageReminders;

namespace {

Reminder reminder(std::uint8_t number, const char* rule, const char* opens) {
    Reminder one{{}, parse_rule(rule).value(), opens, std::string("Text ") + opens, {}, true};
    one.id.bytes[0] = number;
    return one;
}
const Reminder walk = reminder(1, "daily 10:30", "walk_10");
const Reminder sit = reminder(2, "every 60m window=09:00-18:00", "sit_break");
const Reminder water = reminder(3, "daily 10:30", "water");

// A page on a phone in memory, opened at ten o'clock, and time that passes by hand.
struct Stage {
    explicit Stage(const std::vector<Reminder>& reminders) {
        choose(reminders);
        open();
    }
    Stage(const Stage&) = delete;
    Stage& operator=(const Stage&) = delete;

    void choose(const std::vector<Reminder>& reminders) {
        REQUIRE(storage::save_reminders(device.data_folder(), reminders));
    }
    // Also again: what the page before has shown stays where it is.
    void open() {
        page.emplace(device, PageReminders::Ports{
                                 [this](const Notice& notice) {
                                     if (may_show) shown.push_back(notice);
                                     return may_show;
                                 },
                                 [this](const EntryId& one) { withdrawn.push_back(one); },
                                 [this](const std::string& what) { opened.push_back(what); }});
        step();
    }
    void step() { page->step(settings, playing); }
    void play(bool on) {
        playing = on;
        step();
    }
    // As the page waits.
    void pass(Millis time) {
        const Millis end = device.boot + time;
        while (device.boot < end) {
            const Millis left = end - device.boot;
            device.pass(std::clamp(page->wait().value_or(left), Millis{1}, left));
            step();
            ++steps;
        }
    }
    void answer(const Reminder& one, const char* what) {
        page->heard(to_string(one.id), what);
        step();
    }
    ReminderState kept() const { return storage::read_reminder_state(device.data_folder()); }

    FakeDevice device;
    Settings settings;
    bool playing = false, may_show = true;
    std::vector<Notice> shown;
    std::vector<EntryId> withdrawn;
    std::vector<std::string> opened;
    int steps = 0;
    std::optional<PageReminders> page;
};

}  // namespace

TEST_CASE("what was due before the page was opened does not ring, what comes due then does") {
    Stage stage({reminder(7, "daily 09:30", "walk_10"), reminder(8, "daily 09:50", "water"), sit});
    CHECK(stage.shown.empty());
    stage.pass(59min);
    CHECK(stage.shown.empty());
    stage.pass(2min);
    REQUIRE(stage.shown.size() == 1);
    CHECK(stage.shown[0].reminder == sit.id);

    // Nor does it when the page is loaded again.
    stage.open();
    stage.pass(10min);
    CHECK(stage.shown.size() == 1);
}

TEST_CASE("a reminder on a page is put off for ten minutes, twice at most") {
    Stage stage({walk});
    stage.pass(31min);
    REQUIRE(stage.shown.size() == 1);
    CHECK(stage.shown[0].summary == "Text walk_10");
    CHECK(stage.shown[0].opens == "walk_10");
    CHECK(stage.shown[0].can_snooze);
    for (const std::size_t times : {1U, 2U}) {
        stage.answer(walk, "later");
        CHECK(stage.withdrawn.size() == times);
        stage.pass(9min);
        CHECK(stage.shown.size() == times);
        stage.pass(2min);
        REQUIRE(stage.shown.size() == times + 1);
    }
    CHECK_FALSE(stage.shown[2].can_snooze);
    CHECK(stage.opened.empty());
}

TEST_CASE("whoever just had a break has the next one an interval later") {
    Stage stage({sit});
    stage.pass(61min);
    REQUIRE(stage.shown.size() == 1);
    CHECK(stage.shown[0].had == "I just had one");
    stage.pass(3min);
    stage.answer(sit, "had");
    stage.pass(59min);
    CHECK(stage.shown.size() == 1);
    stage.pass(2min);
    CHECK(stage.shown.size() == 2);
}

TEST_CASE("a glass of water is ticked in the journal of the page") {
    Stage stage({water});
    stage.pass(31min);
    REQUIRE(stage.shown.size() == 1);
    CHECK(stage.shown[0].had == "Done");
    stage.answer(water, "had");
    const History history = fold(storage::read_journals(stage.device.data_folder()).entries);
    REQUIRE(history.ticks.size() == 1);
    CHECK(history.ticks[0].what == "water");
    CHECK(history.ticks[0].ticked.at == stage.device.now().at);
}

TEST_CASE("a start opens what the reminder is for") {
    Stage stage({walk});
    stage.pass(31min);
    stage.answer(walk, "start");
    CHECK(stage.opened == std::vector<std::string>{"walk_10"});
    CHECK(stage.withdrawn == std::vector<EntryId>{walk.id});
}

TEST_CASE("a person's own routine is named, and can be started") {
    Reminder own = reminder(4, "daily 10:30", "my_walk");
    own.text.clear();
    Stage stage({});
    const auto routines = stage.device.data_folder() / "routines";
    std::filesystem::create_directories(routines);
    std::filesystem::copy_file(std::filesystem::path(places::routines) / "ankle_circles.toml",
                               routines / "my_walk.toml");
    stage.choose({own});
    stage.page->look_again();
    stage.pass(31min);
    REQUIRE(stage.shown.size() == 1);
    CHECK(stage.shown[0].summary == "Ankle circles");
    CHECK(stage.shown[0].can_start);
}

TEST_CASE("a running session holds reminders back, and takes a break away that is shown") {
    Stage stage({sit});
    stage.pass(61min);
    REQUIRE(stage.shown.size() == 1);
    stage.play(true);
    CHECK(stage.withdrawn.size() == 1);
    stage.pass(30min);
    CHECK(stage.shown.size() == 1);
    stage.play(false);
    CHECK(stage.shown.size() == 2);
    CHECK(stage.kept().ignored_in_a_row == 0);
}

TEST_CASE("files are looked at when they are others, and not by the clock") {
    Stage stage({});
    CHECK_FALSE(stage.page->wait());
    stage.choose({walk});
    stage.pass(40min);
    CHECK(stage.shown.empty());
    stage.page->look_again();
    CHECK(stage.page->wait() == Millis{0});
    stage.step();
    CHECK(stage.shown.size() == 1);  // late by ten minutes
    stage.choose({});
    stage.page->look_again();
    stage.step();
    CHECK(stage.withdrawn.size() == 1);
}

TEST_CASE("a clock that is set ahead, and a zone that is another, are noticed within a minute") {
    Stage stage({walk});
    SECTION("clock") {
        stage.device.wall += 31min;
    }
    SECTION("zone") {
        stage.device.offset += 31min;
    }
    stage.step();
    stage.pass(1min);
    CHECK(stage.shown.size() == 1);
}

TEST_CASE("a page that waits all day wakes once a minute at most") {
    Stage stage({reminder(9, "daily 09:00", "walk_10")});
    stage.pass(10h);
    CHECK(stage.shown.empty());
    CHECK(stage.steps <= 601);
}

TEST_CASE("what a page has shown that was closed since can be answered, by its reminder") {
    Stage stage({walk, water});
    stage.pass(31min);
    REQUIRE(stage.shown.size() == 1);  // one stands for the other
    stage.open();
    SECTION("later") {
        stage.answer(walk, "later");
        CHECK(stage.opened.empty());
        stage.pass(11min);
        REQUIRE(stage.shown.size() == 2);
        CHECK(stage.shown[1].reminder == walk.id);
    }
    SECTION("start") {
        stage.answer(walk, "start");
        CHECK(stage.opened == std::vector<std::string>{"walk_10"});
    }
    SECTION("done") {
        stage.answer(water, "had");
        CHECK(storage::read_journals(stage.device.data_folder()).entries.size() == 1);
    }
    SECTION("by what nobody knows") {
        const ReminderState before = stage.kept();
        stage.answer(reminder(77, "daily 10:30", "walk_10"), "start");
        stage.answer(walk, "0");
        stage.answer(walk, "closed");
        stage.page->heard("", "");
        stage.page->heard("no id", "had");
        stage.pass(30min);
        CHECK(stage.opened.empty());
        CHECK(stage.kept() == before);
        CHECK(stage.shown.size() == 1);
    }
}

TEST_CASE("breaks that are closed without an answer were ignored, and two are followed by quiet") {
    Stage stage({sit});
    for (int i = 0; i < 2; ++i) {
        stage.pass(61min);
        stage.answer(sit, "closed");
    }
    REQUIRE(stage.shown.size() == 2);
    CHECK(stage.kept().ignored_two);
    stage.pass(115min);
    CHECK(stage.shown.size() == 2);
    stage.pass(10min);
    CHECK(stage.shown.size() == 3);
}

TEST_CASE("what could not be shown stays due, and is tried again in a minute") {
    Stage stage({walk});
    SECTION("as it may not be") {
        stage.may_show = false;
        stage.pass(40min);
        CHECK(stage.kept().last_fired.empty());
        stage.may_show = true;
        stage.pass(61s);
        CHECK(stage.shown.size() == 1);
    }
    SECTION("as was found later") {
        stage.pass(30min);
        REQUIRE(stage.shown.size() == 1);
        stage.answer(walk, "failed");
        CHECK(stage.shown.size() == 1);
        CHECK(stage.kept().last_fired.empty());
        stage.pass(61s);
        CHECK(stage.shown.size() == 2);
    }
}
