#include <array>
#include <fstream>

#include "app/app_driver.h"
#include "content/routine_file.h"
#include "support/file_text.h"

using namespace legato;
using namespace legato::testing;
using ui::Place;

namespace {

namespace fs = std::filesystem;

struct Person {
    FakeDevice device{};
    AppDriver driver{device};

    Person() { begin(); }
    void open_routines() {
        driver.app.update(ui::Open{Place::routines});
        driver.loop.redraw();
        driver.settle();
    }
    void begin() {
        open_routines();
        driver.act("own.compose");
    }
    void add(const std::string& move) {
        driver.act("compose.add");
        driver.act("moves." + move);
    }
    fs::path file(const std::string& id) const {
        return device.data_folder() / "routines" / (id + ".toml");
    }
    std::string kept(const std::string& id) const { return file_text(file(id)); }
    /// Reads the routine that was kept, which must be without a fault.
    Routine routine(const std::string& id) const {
        const auto read = content::read_routine_file(file(id));
        REQUIRE(read.has_value());
        REQUIRE(read->routine.has_value());
        return *read->routine;
    }
    /// Lists the titles of the moves in their order: "Calf hold, Breathe".
    std::string moves() const {
        std::string all;
        for (int i = 0; driver.shows("compose.move." + std::to_string(i)); ++i)
            all += (all.empty() ? "" : ", ") + driver.label("compose.move." + std::to_string(i));
        return all;
    }
    Place place() const { return driver.app.place(); }
};

}  // namespace

TEST_CASE("moves that are put together are a routine of one's own, which plays") {
    Person person;
    CHECK(person.place() == Place::compose);
    person.add("calf_wall.0");
    CHECK(person.place() == Place::compose);
    person.add("calm_breath.0");
    CHECK(person.moves() == "Calf hold, Breathe");
    person.driver.act("compose.name.1");
    person.driver.act("compose.keep");
    CHECK(person.place() == Place::routine);
    const Routine mine = person.routine("my_morning");
    CHECK(mine.title == "My morning");
    CHECK(mine.items.size() == 5);  // 2 to get ready, holds, 1 to get ready, breath
    CHECK(mine.cautions.size() > 4);
    CHECK(mine.counts_as == CountsAs::movement);
    person.driver.act("routine.begin");
    CHECK(person.place() == Place::player);
    person.driver.pass(Seconds{60});
    CHECK(person.place() == Place::player);
    person.open_routines();
    CHECK(person.driver.shows("routines.my_morning"));
}

TEST_CASE("the numbers of the selected move are what is written, and the order is") {
    Person person;
    person.add("calf_wall.0");
    person.driver.act("compose.seconds.more");
    person.driver.act("compose.seconds.more");
    CHECK(person.driver.value("compose.seconds") == "30 s");
    person.driver.act("compose.rounds.less");
    person.add("ankle_circles.0");
    person.driver.act("compose.times.less");
    person.driver.act("compose.earlier");
    CHECK(person.moves() == "Circles outward, Circles inward, Calf hold");
    person.driver.act("compose.later");
    CHECK(person.moves() == "Calf hold, Circles outward, Circles inward");
    person.driver.act("compose.earlier");
    person.driver.act("compose.keep");
    const Routine mine = person.routine("my_evening");
    const Group& circles = std::get<Group>(mine.items[1]);
    const Group& holds = std::get<Group>(mine.items.back());
    CHECK(circles.each[0].reps == 7);
    CHECK(circles.sides.size() == 2);
    CHECK(holds.rounds == 2);
    CHECK(holds.each[0].length == Seconds{30});
}

TEST_CASE("the side that it begins with is chosen while it is put together") {
    Person person;
    person.add("calm_breath.0");
    CHECK_FALSE(person.driver.shows("compose.side.right"));  // has no sides
    person.add("calf_wall.0");
    CHECK(person.driver.value("compose.side.left") == "chosen");
    person.driver.act("compose.side.right");
    CHECK(person.driver.value("compose.side.right") == "chosen");
    person.driver.act("compose.keep");
    CHECK(person.driver.value("routine.side.right") == "chosen");
    const auto chosen_side = [&](const std::string& id) {
        const auto& choices = person.driver.app.settings().choices;
        return choices.contains(id) ? choices.at(id).at("side") : "";
    };
    CHECK(chosen_side("my_evening") == "right");

    // Takes it back and makes it again: the left is the left again.
    person.driver.act("own.done.undo");
    person.begin();
    person.add("calf_wall.0");
    person.driver.act("compose.keep");
    CHECK(person.driver.value("routine.side.left") == "chosen");
    CHECK(chosen_side("my_evening").empty());
}

TEST_CASE("a move can be taken out, and with none left there is nothing to keep") {
    Person person;
    person.driver.act("compose.keep");
    CHECK(person.place() == Place::compose);
    person.add("calf_wall.0");
    person.add("calm_breath.0");
    person.driver.act("compose.move.0");
    person.driver.act("compose.out");
    CHECK(person.moves() == "Breathe");
    person.driver.act("compose.move.0");
    person.driver.act("compose.out");
    person.driver.act("compose.keep");
    CHECK_FALSE(fs::exists(person.device.data_folder() / "routines"));
}

TEST_CASE("what is not kept yet is there when one comes back") {
    Person person;
    person.add("calf_wall.0");
    person.driver.act("back");
    CHECK(person.place() == Place::routines);
    person.driver.act("own.compose");
    CHECK(person.moves() == "Calf hold");
    person.driver.act("compose.keep");
    person.begin();
    CHECK(person.moves().empty());
}

TEST_CASE("a second one of the same name has a number, and can be taken back alone") {
    Person person;
    for (int i = 0; i < 2; ++i) {
        person.begin();
        person.add("calm_breath.0");
        person.driver.act("compose.keep");
    }
    CHECK(person.routine("my_evening").title == "My evening");
    CHECK(person.routine("my_evening_2").title == "My evening 2");
    person.driver.act("own.done.undo");
    CHECK(fs::exists(person.file("my_evening")));
    CHECK_FALSE(fs::exists(person.file("my_evening_2")));
}

TEST_CASE("moves of a cramp, and what is closed, are not there to be taken") {
    Person person;
    person.driver.act("compose.add");
    CHECK(person.driver.shows("moves.calf_wall.0"));
    for (const char* routine : {"cramp_now", "calf_massage"})
        CHECK_FALSE(person.driver.shows(std::string("moves.") + routine + ".0"));
    for (const char* routine : {"cramp_now", "calf_massage", "none", ""})
        person.driver.app.update(ui::Compose{ui::Compose::add, 0, 0, routine});
    person.driver.app.update(ui::Compose{ui::Compose::add, 99, 0, "calf_wall"});
    person.driver.act("back");
    CHECK(person.moves().empty());
}

TEST_CASE("more than a routine can hold is not added, and is told") {
    Person person;
    for (int i = 0; i < 120; ++i) {
        person.driver.app.update(ui::Open{Place::moves});
        person.driver.app.update(ui::Compose{ui::Compose::add, 0, 0, "walk_30"});
        if (person.place() == Place::moves) break;
    }
    CHECK(person.place() == Place::moves);
    person.driver.loop.redraw();
    person.driver.settle();
    CHECK(person.driver.shows("toast"));
    person.driver.act("back");
    person.driver.act("compose.keep");
    CHECK(person.routine("my_evening").items.size() > 3);
}

TEST_CASE("a full disk keeps what was put together on the screen") {
    Person person;
    person.add("calm_breath.0");
    fs::create_directories(person.device.data_folder());
    std::ofstream(person.device.data_folder() / "routines") << "a file";
    person.driver.act("compose.keep");
    CHECK(person.place() == Place::compose);
    CHECK(person.moves() == "Breathe");
}

TEST_CASE("a name can be typed where there is something to type with") {
    Person person;
    CHECK_FALSE(person.driver.shows("compose.name.type"));
    person.device.has_keys = true;
    person.begin();
    person.add("calm_breath.0");
    person.driver.act("compose.name.type");
    CHECK(person.device.asked_line == "Its name|");
    const auto type = [&](const std::string& line) {
        person.driver.app.take_line(line);
        person.driver.loop.redraw();
        person.driver.settle();
    };
    type("Für m");
    type("Für mich: \"ruhig\"");
    CHECK(person.driver.label("compose.name.5") == "Für mich: \"ruhig\"");
    person.driver.act("compose.keep");
    CHECK(person.routine("f_r_mich_ruhig").title == "Für mich: \"ruhig\"");
    // Types a line on another page, which changes nothing.
    type("Else");
    CHECK(person.place() == Place::routine);
}

TEST_CASE("whatever is typed, the name is one that can be read, or one that is offered") {
    for (const auto& [line, id, title] : std::vector<std::array<std::string, 3>>{
             {"", "my_evening", "My evening"},
             {"   ", "my_evening", "My evening"},
             {"{side}", "side", "side"},
             {"calf wall", "calf_wall_2", "calf wall 2"},
             {"../../x", "x", "../../x"},
             {"## %s", "s", "## %s"},
             {"a\x1B[31m\nb", "a_31m_b", "a?[31m?b"},
             {"ערב", "routine", "ערב"},
             {"a\u202Eb", "a_b", "a?b"},
             {std::string(500, 'x'), std::string(60, 'x'), std::string(60, 'x') + "…"}}) {
        INFO(line);
        Person person;
        person.add("calm_breath.0");
        person.driver.app.take_line(line);
        person.driver.loop.redraw();
        person.driver.settle();
        person.driver.act("compose.keep");
        CHECK(person.routine(id).title == title);
    }
}
