#include "ui/settings_page.h"

using namespace legato;
using namespace legato::testing;
using ui::Place;
using Page = SettingsPage;

TEST_CASE("the log is erased only by whoever says twice that she means it") {
    Page page{Place::data};
    const auto step = [&](const char* id) {
        const auto actions = page.act(id);
        REQUIRE(count<ui::EraseLog>(actions) == 1);
        return std::get<ui::EraseLog>(actions[0]).step;
    };
    CHECK(step("erase") == ui::EraseLog::ask);
    page.view.asks_to_erase = true;
    CHECK_FALSE(page.node("erase"));
    CHECK(step("erase.no") == ui::EraseLog::leave);
    CHECK(step("erase.yes") == ui::EraseLog::now);
}

TEST_CASE("what was done on a page of the settings can be taken back on it") {
    Page page{Place::data};
    CHECK_FALSE(page.node("settings.last.undo"));
    page.view.last = "Your log is erased.";
    CHECK(page.node("settings.last")->label == "Your log is erased.");
    CHECK(count<ui::TakeBack>(page.act("settings.last.undo")) == 1);
}

TEST_CASE("the data page opens the log and says where it lies") {
    Page page{Place::data};
    CHECK(page.node("data.log")->value == "12 sessions kept");
    CHECK(page.node("data.folder.0")->label == page.view.data_place);
    const auto actions = page.act("data.log");
    REQUIRE(count<ui::Open>(actions) == 1);
    CHECK(place_of(std::get<ui::Open>(actions[0]).where) == Place::log);
}

TEST_CASE("the data page says whether Legato needs the net, and since when it does not") {
    Page page{Place::data};
    CHECK_FALSE(page.node("data.offline"));
    const std::string promise = page.node("data.promise.0")->label;
    page.view.offline = {OfflineUse::kept, LocalDay{std::chrono::year{2025} / 6 / 3}};
    CHECK(page.node("data.offline")->label == "Kept for use without the net");
    CHECK(page.node("data.offline.0")->label == "Since Tue 3 June");
    page.view.offline = {OfflineUse::not_yet, {}};
    CHECK(page.node("data.offline")->label == "Not yet kept for use without the net");
    CHECK(page.node("data.promise.0")->label == promise);
    page.view.offline = {OfflineUse::cannot, {}};
    CHECK(page.node("data.offline")->label == "Needs the net each time it is opened");
    CHECK(page.node("data.promise.0")->label == "No account, no cloud, no statistics.");
}
