#include <sys/stat.h>

#include <fstream>

#include "app/app_driver.h"
#include "support/file_text.h"

using namespace legato;
using namespace legato::testing;
using ui::Place;

namespace {

namespace fs = std::filesystem;

std::string written(const std::string& title, const std::string& say = "Rest.") {
    return "title = \"" + title +
           "\"\npurpose = \"To be read.\"\ncautions = [\"Leave it out when tired.\"]\n"
           "[[step]]\nkind = \"rest\"\ntitle = \"Rest\"\nseconds = 90\nsay = \"" +
           say + "\"\n";
}

std::string shipped(const std::string& id) {
    return file_text(std::string(places::routines) + "/" + id + ".toml");
}

struct Person {
    FakeDevice device{};
    AppDriver driver{device};

    void bring(const std::string& name, const std::string& content) {
        driver.app.take_file(name, content);
        driver.loop.redraw();
        driver.settle();
    }
    fs::path file(const std::string& id) const {
        return device.data_folder() / "routines" / (id + ".toml");
    }
    std::string kept(const std::string& id) const { return file_text(file(id)); }
    Place place() const { return driver.app.place(); }
    bool lists(const std::string& id) {
        driver.app.update(ui::Open{Place::routines});
        driver.loop.redraw();
        driver.settle();
        return driver.shows("routines." + id);
    }
    std::string shown() const {
        std::string all;
        for (const ui::Node& node : driver.ui.tree()) all += node.label + " " + node.value + "\n";
        return all;
    }
};

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != text.npos;
}

}  // namespace

TEST_CASE("a file is shown before it is taken in, and nothing is kept until it is") {
    Person person;
    person.bring("Heel Slides (1).toml", written("Heel slides"));
    CHECK(person.place() == Place::brought);
    CHECK(has(person.shown(), "Heel slides"));
    CHECK(has(person.shown(), "Leave it out when tired."));
    CHECK_FALSE(fs::exists(person.file("heel_slides_1")));
    person.driver.app.update(ui::GoBack{});
    CHECK_FALSE(person.lists("heel_slides_1"));

    person.bring("Heel Slides (1).toml", written("Heel slides"));
    person.driver.act("routine.keep");
    CHECK(person.place() == Place::routine);
    CHECK(person.kept("heel_slides_1") == written("Heel slides"));
    CHECK(person.driver.shows("routine.begin"));
    person.driver.act("routine.begin");
    CHECK(person.place() == Place::player);
}

TEST_CASE("what was taken in can be taken back at once, and so can what was removed") {
    Person person;
    person.bring("mine.toml", written("Mine"));
    person.driver.act("routine.keep");
    person.driver.act("own.done.undo");
    CHECK_FALSE(fs::exists(person.file("mine")));
    CHECK(person.place() == Place::routines);
    CHECK_FALSE(person.driver.shows("routines.mine"));

    person.bring("mine.toml", written("Mine"));
    person.driver.act("routine.keep");
    REQUIRE(person.lists("mine"));
    person.driver.act("routines.mine");
    person.driver.act("routine.remove");
    CHECK(person.place() == Place::routines);
    CHECK_FALSE(person.driver.shows("routines.mine"));
    CHECK_FALSE(fs::exists(person.file("mine")));
    person.driver.pass(Seconds{9});  // waits as long as a person may need
    person.driver.act("own.done.undo");
    CHECK(person.driver.shows("routines.mine"));
    CHECK(person.kept("mine") == written("Mine"));
    CHECK_FALSE(person.driver.shows("own.done.undo"));
}

TEST_CASE("a file in the place of one of her own says so, and the old one can be had back") {
    Person person;
    person.bring("mine.toml", written("First"));
    CHECK_FALSE(person.driver.shows("routine.first"));
    person.driver.act("routine.keep");
    person.bring("MINE.toml", written("Second"));
    CHECK(person.driver.shows("routine.first"));
    person.driver.act("routine.keep");
    CHECK(person.kept("mine") == written("Second"));
    person.driver.act("own.done.undo");
    CHECK(person.kept("mine") == written("First"));
    CHECK(person.place() == Place::routine);
    CHECK(has(person.shown(), "First"));
}

TEST_CASE("a routine of Legato's cannot be replaced, whatever the file holds") {
    Person person;
    for (const char* name : {"calf_wall.toml", "Calf_Wall.TOML", "/tmp/calf wall.toml"}) {
        INFO(name);
        person.bring(name, written("Mine"));
        CHECK(person.place() == Place::brought);
        CHECK_FALSE(person.driver.shows("routine.keep"));
        CHECK(has(person.shown(), "comes with Legato has the name calf_wall"));
    }
    person.driver.app.update(ui::KeepBrought{});
    CHECK_FALSE(fs::exists(person.file("calf_wall")));
    person.bring("my_calf_wall.toml", shipped("calf_wall"));
    person.driver.act("routine.keep");
    CHECK(fs::exists(person.file("my_calf_wall")));
}

TEST_CASE("a file with faults tells them line by line, and is not kept") {
    Person person;
    person.bring(
        "mine.toml",
        "title = \"Mine\"\nsecnds = 3\n[[step]]\nkind = \"sleep\"\ntitle = \"x\"\nsay = \"x\"\n");
    CHECK(person.place() == Place::brought);
    CHECK_FALSE(person.driver.shows("routine.keep"));
    CHECK(has(person.shown(), "Line 4: kind must be"));
    CHECK(has(person.shown(), "Nothing was changed"));
    person.driver.app.update(ui::KeepBrought{});
    CHECK_FALSE(fs::exists(person.file("mine")));
    std::string many;
    for (int i = 0; i < 50; ++i) many += "x" + std::to_string(i) + " = 1\n";
    person.bring("many.toml", many);
    CHECK(has(person.shown(), "more."));
    for (const char* other : {"", "\x89PNG\r\n\x1A\n", "PK\x03\x04", "BEGIN:VCALENDAR"}) {
        person.bring("photo.png", other);
        CHECK(person.place() == Place::brought);
        CHECK_FALSE(person.driver.shows("routine.keep"));
    }
    person.bring("long.toml", std::string(8'000'000, '#'));
    CHECK(has(person.shown(), "too large"));
}

TEST_CASE("words to think about are shown before and after a file is taken in, and in the list") {
    Person person;
    person.bring("mine.toml", written("Mine", "It cures leg cramps."));
    CHECK(has(person.shown(), "Line 8: 'cures' promises something"));
    person.driver.act("routine.keep");
    CHECK(has(person.shown(), "Line 8: 'cures' promises something"));
    REQUIRE(person.lists("mine"));
    CHECK(has(person.shown(), "has words to think about"));
}

TEST_CASE("a title is shown as it is written, whatever it means to somebody") {
    for (const char* title :
         {"## Calves ##", "%s %n %d", "{0}", "<b>x</b>", "ערב טוב", "e\u0301"}) {
        INFO(title);
        if (title[0] == '{') continue;  // skips braces, which only steps may have
        Person person;
        person.bring("mine.toml", written(title, title));
        person.driver.act("routine.keep");
        REQUIRE(person.lists("mine"));
        CHECK(person.driver.label("routines.mine") == title);
        person.driver.act("routines.mine");
        person.driver.act("routine.begin");
        CHECK(person.place() == Place::player);
        CHECK(has(person.shown(), title));
    }
}

TEST_CASE("a copy of one's own routine can be handed on, as it was written") {
    Person person;
    person.bring("mine.toml", "# by Jo\n" + written("Mine"));
    person.driver.act("routine.keep");
    person.driver.act("routine.save");
    CHECK(person.device.exported == "# by Jo\n" + written("Mine"));
    CHECK(person.device.exported_name == "mine.toml");
    CHECK(has(person.shown(), "the desk/mine.toml"));
    person.device.hands_full = true;
    person.driver.act("routine.save");
    CHECK(person.kept("mine") == "# by Jo\n" + written("Mine"));
}

TEST_CASE("routines of Legato's can be neither removed nor handed on") {
    Person person;
    person.driver.act("nav.routines");
    person.driver.act("routines.calf_wall");
    CHECK_FALSE(person.driver.shows("routine.remove"));
    CHECK_FALSE(person.driver.shows("routine.save"));
    person.driver.app.update(ui::RemoveRoutine{"calf_wall"});
    CHECK(fs::exists(std::string(places::routines) + "/calf_wall.toml"));
    person.driver.app.update(ui::RemoveRoutine{"../settings"});
    person.driver.app.update(ui::UndoRoutine{});
    CHECK(person.lists("calf_wall"));
}

TEST_CASE("a file waits while a session, a cramp, a call or the first start is there") {
    Person person;
    person.driver.play("calf_wall");
    person.bring("mine.toml", written("Mine"));
    CHECK(person.place() == Place::player);
    person.driver.app.update(ui::DoneForNow{});
    for (const ui::Action& there : {ui::Action{ui::Open{Place::call}}, ui::Action{ui::Cramp{}}}) {
        person.driver.app.update(there);
        const Place before = person.place();
        person.bring("mine.toml", written("Mine"));
        CHECK(person.place() == before);
    }
    FakeDevice fresh;
    AppDriver first(fresh, true);
    first.app.take_file("mine.toml", written("Mine"));
    CHECK(first.app.place() == Place::welcome);
}

TEST_CASE("a file that cannot be read, or kept, says so and changes nothing") {
    Person person;
    person.driver.app.take_file("mine.toml", fail("This file cannot be read: it is a folder."));
    person.driver.loop.redraw();
    person.driver.settle();
    CHECK(has(person.shown(), "it is a folder"));
    fs::create_directories(person.device.data_folder());
    REQUIRE(mkfifo((person.device.data_folder() / "routines").c_str(), 0600) == 0);
    person.bring("mine.toml", written("Mine"));
    person.driver.act("routine.keep");
    CHECK(person.place() == Place::brought);
    person.driver.pass(Seconds{9});
    CHECK(has(person.shown(), "Could not save"));
}

TEST_CASE("a backup is still a backup, wherever it is dropped") {
    Person person;
    person.driver.act("nav.settings");
    person.driver.act("settings.data");
    person.bring("notes.txt", "hello");
    CHECK(person.place() == Place::data);
    CHECK(has(person.shown(), "not a backup"));
    person.bring("mine.toml", written("Mine"));
    CHECK(person.place() == Place::brought);
    person.bring("legato.legato", "hello");
    CHECK(person.place() == Place::brought);
}

TEST_CASE("where files can be chosen there is a row for it, else a word about dropping them") {
    Person person;
    person.driver.act("nav.routines");
    CHECK(person.driver.shows("own.drop"));
    CHECK_FALSE(person.driver.shows("own.take"));
    person.device.picks_files = true;
    person.driver.act("nav.tonight");
    person.driver.act("nav.routines");
    CHECK_FALSE(person.driver.shows("own.drop"));
    person.driver.act("own.take");
    CHECK(person.device.asked_for_file == 1);
}
