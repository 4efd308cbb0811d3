#include <catch2/catch.hpp>

#include "support/shown.h"
#include "ui/samples/progress.h"

using namespace legato;
using namespace legato::testing;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

auto page_of(ui::LogEntryView view) {
    return Shown{std::move(view), ui::log_entry_screen};
}

template <class Entry, class Page>
Entry draft_by(Page& page, const std::string& id) {
    const auto actions = page.act(id);
    REQUIRE(count<ui::Draft>(actions) == 1);
    return std::get<Entry>(std::get<ui::Draft>(actions[0]).entry);
}

}  // namespace

TEST_CASE("a session is moved by days and by the clock, and made longer or shorter") {
    auto page = page_of(sample::session_entry_view());
    const auto began = std::get<SessionEntry>(page.view.entry).started.at;
    CHECK(page.node("entry.day")->value == "Yesterday");
    CHECK(draft_by<SessionEntry>(page, "entry.day.more").started.at == began + days{1});
    CHECK(draft_by<SessionEntry>(page, "entry.day.less").started.at == began - days{1});
    CHECK(page.node("entry.time")->value == "20:32");
    CHECK(draft_by<SessionEntry>(page, "entry.time.hour.less").started.at == began - hours{1});
    CHECK(draft_by<SessionEntry>(page, "entry.time.minute.more").started.at == began + minutes{3});
    CHECK(page.node("entry.length")->value == "3 min");
    CHECK(std::get<ui::DraftLength>(page.act("entry.length.more").at(0)).length == minutes{4});
    CHECK(std::get<ui::DraftLength>(page.act("entry.length.less").at(0)).length == minutes{2});
}

TEST_CASE("nothing can be moved to after today") {
    auto page = page_of(sample::cramp_entry_view());
    CHECK(page.node("entry.day")->value == "Today");
    CHECK_FALSE(page.node("entry.day.more")->enabled);
}

TEST_CASE("of a cramp the leg, the strength and the length are said or left open") {
    auto page = page_of(sample::cramp_entry_view());
    CHECK(draft_by<CrampEntry>(page, "entry.leg.both").leg == Leg::both);
    CHECK(draft_by<CrampEntry>(page, "entry.leg.left").leg == Leg::unsaid);
    CHECK(draft_by<CrampEntry>(page, "entry.strength.more").strength == 7);
    auto& cramp = std::get<CrampEntry>(page.view.entry);
    cramp.strength = 0;
    CHECK_FALSE(draft_by<CrampEntry>(page, "entry.strength.less").strength);
    cramp.strength.reset();
    CHECK(page.node("entry.strength")->value == "Not said");
    CHECK_FALSE(page.node("entry.strength.less")->enabled);
    CHECK(draft_by<CrampEntry>(page, "entry.strength.more").strength == 0);
    CHECK(page.node("entry.length")->value == "Not said");
}

TEST_CASE("what was said of a night, of legs and of a pause can be said otherwise") {
    std::map<std::string, ui::LogEntryView> views;
    for (const auto& [name, view] : sample::entry_views()) views[name] = view;
    auto night = page_of(views["night"]);
    CHECK(draft_by<NightEntry>(night, "entry.said.some").said == NightSaid::some);
    CHECK(draft_by<NightEntry>(night, "entry.day.less").night ==
          std::get<NightEntry>(views["night"].entry).night - days{1});
    auto legs = page_of(views["legs"]);
    CHECK(std::get<ui::DraftLegs>(legs.act("entry.legs.worse").at(0)).legs == ui::Legs::worse);
    auto pause = page_of(views["pause"]);
    const auto now = std::get<PauseEntry>(views["pause"].entry);
    CHECK(draft_by<PauseEntry>(pause, "entry.day.less").first_day == now.first_day - days{1});
    CHECK(draft_by<PauseEntry>(pause, "entry.until.less").last_day == *now.last_day - days{1});
}

TEST_CASE("an entry is kept when something has changed, and what is new cannot be taken out") {
    auto page = page_of(sample::session_entry_view());
    CHECK_FALSE(page.node("entry.keep")->enabled);
    CHECK(count<ui::DeleteDraft>(page.act("entry.delete")) == 1);
    page.view.is_changed = true;
    CHECK(count<ui::KeepDraft>(page.act("entry.keep")) == 1);
    page.view.is_new = true;
    CHECK_FALSE(page.node("entry.delete"));
    CHECK(page.node("entry.keep")->label == "Add to the log");
}

TEST_CASE("the log leads to each of its entries, to adding one, and takes back the last change") {
    Headless screen;
    const ui::LogView view = sample::log_of_all_kinds();
    const ui::Screen log = [&](ui::Frame& frame) { return log_screen(frame, view); };
    const auto act = [&](const char* id) {
        screen.settle(log);
        screen.ui.activate(id);
        return screen.settle(log).at(0);
    };
    CHECK(place_of(std::get<ui::Open>(act("log.2")).where) == ui::Place::log_entry);
    CHECK(std::get<ui::ToEntry>(std::get<ui::Open>(act("log.2")).where).id == view.rows[2].entry);
    CHECK(place_of(std::get<ui::Open>(act("log.add")).where) == ui::Place::log_add);
    CHECK(std::holds_alternative<ui::UndoEntry>(act("log.last.undo")));
    const ui::Screen add = [](ui::Frame& frame) {
        return log_add_screen(frame, {{{"calf_wall", "Calf stretch"}}});
    };
    screen.settle(add);
    screen.ui.activate("log_add.calf_wall");
    const ui::Action added = screen.settle(add).at(0);
    CHECK(std::get<ui::ToNewEntry>(std::get<ui::Open>(added).where).what == "calf_wall");
}
