// Tests of "My pregnancy has ended": no reason is asked, few words are said, and nothing mentions
// the pregnancy afterwards.
#include <fstream>

#include "app/app_driver.h"
#include "storage/reminders_file.h"
#include "support/wrong_words.h"

using namespace legato;
using namespace legato::testing;
using ui::Place;

namespace {

struct Person {
    FakeDevice device{};
    AppDriver driver{device};

    Person() {
        device.at_login = false;
        driver.app.update(ui::Set{"for_me", "pregnant"});
        go(Place::reminders);
        for (const char* one : {"wind_down", "sit_break", "water"})
            driver.act(std::string("reminders.") + one);
        driver.act("reminders." + to_string(reminders().at(2).id));  // chosen once, now off
        go(Place::pause);
    }
    void go(const ui::Destination& where) {
        driver.app.update(ui::Open{where});
        driver.loop.redraw();
        driver.settle();
    }
    std::vector<Reminder> reminders() const {
        return storage::read_reminders(device.data_folder()).reminders;
    }
    std::string all_words() const {
        std::string all;
        for (const ui::Node& node : driver.ui.tree()) all += node.label + "\n" + node.value + "\n";
        return all;
    }
    std::string calls() {
        go(Place::call);
        return all_words();
    }
};

}  // namespace

TEST_CASE("after one tap one sentence is said, and no word of a pregnancy is left") {
    Person person;
    person.driver.act("pause.ended");
    CHECK(person.driver.app.place() == Place::pause);
    CHECK(person.driver.label("pause.sorry.0") ==
          "We are sorry if this is hard. Nothing will remind you.");
    CHECK(person.driver.app.settings().for_me == ForMe::neither);
    CHECK(wrong_word(ForMe::neither, person.all_words()).empty());
    // Comes back to the page: the words are said once, and nothing reminds her.
    person.go(Place::settings);
    person.go(Place::pause);
    CHECK_FALSE(person.driver.shows("pause.sorry.0"));
    CHECK_FALSE(person.driver.shows("pause.ended"));
    CHECK(wrong_word(ForMe::neither, person.all_words()).empty());
}

TEST_CASE("every reminder stops, and with the last one what brings them at login") {
    Person person;
    REQUIRE(person.device.at_login == true);
    person.driver.act("pause.ended");
    REQUIRE(person.reminders().size() == 3);
    for (const Reminder& one : person.reminders()) CHECK_FALSE(one.active);
    CHECK(person.device.at_login == false);
    person.go(Place::reminders);
    CHECK(person.driver.label("reminders.next") == "Nothing will remind you");
}

TEST_CASE("all of it is taken back by one tap, each reminder as it was") {
    Person person;
    const std::vector<Reminder> before = person.reminders();
    person.driver.act("pause.ended");
    person.driver.pass(Seconds{9});
    person.driver.act("settings.last.undo");
    CHECK(person.driver.app.settings().for_me == ForMe::pregnant);
    CHECK_FALSE(person.driver.app.settings().signs_until);
    REQUIRE(person.reminders().size() == before.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        CHECK(person.reminders()[i].active == before[i].active);
        CHECK(person.reminders()[i].rule == before[i].rule);
    }
    CHECK(person.driver.shows("pause.ended"));
    CHECK_FALSE(person.driver.shows("pause.sorry.0"));
}

TEST_CASE("erasing is offered there, and what is kept for her safety is not among it") {
    Person person;
    person.driver.act("pause.ended");
    person.driver.act("erase");
    person.driver.act("erase.yes");
    CHECK(person.driver.label("settings.last") == "Your log is erased.");
    CHECK(person.driver.shows("pause.sorry.0"));
    CHECK(person.driver.app.settings().signs_until);
    CHECK(person.driver.app.settings().for_me == ForMe::neither);
}

TEST_CASE("the signs of a clot and of high blood pressure stay for six weeks, to the hour") {
    Person person;
    person.driver.act("pause.ended");
    const auto has = [](const std::string& all, const char* words) {
        return all.find(words) != std::string::npos;
    };
    const auto pressure = "pain just under your ribs", clot = "one leg painful, swollen, hot";
    CHECK(has(person.calls(), pressure));
    CHECK(has(person.calls(), clot));
    person.device.pass(std::chrono::hours{24} * 42 - Seconds{60});
    CHECK(has(person.calls(), pressure));
    CHECK(wrong_word(ForMe::neither, person.calls()).empty());
    person.device.pass(Seconds{120});
    CHECK_FALSE(has(person.calls(), pressure));
    CHECK(has(person.calls(), clot));
}

TEST_CASE("where nothing can be kept it is so all the same, until Legato is closed") {
    Person person;
    std::filesystem::remove_all(person.device.data_folder());
    std::ofstream(person.device.data_folder()) << "not a folder";
    person.driver.act("pause.ended");
    CHECK(person.driver.app.settings().for_me == ForMe::neither);
    CHECK(person.driver.shows("pause.sorry.0"));
    CHECK(person.driver.shows("toast"));
}
