#include "app/session/cue_list.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "app/app_driver.h"
#include "app/session/sounds.h"
#include "content/routine_file.h"

using namespace legato;
using namespace legato::testing;
using nlohmann::json;

namespace {

// What is left of a whole list at a position.
json rest_of(json list, Millis from) {
    json phases = json::array(), cues = json::array();
    for (const json& phase : list["phases"]) {
        const json& length = phase["length_ms"];
        const auto start = phase["start_ms"].get<Millis::rep>();
        const bool is_over =
            length.is_number() && start + length.get<Millis::rep>() <= from.count();
        if (start >= from.count() || !is_over) phases.push_back(phase);
    }
    for (const json& cue : list["cues"])
        if (cue["at_ms"].get<Millis::rep>() >= from.count()) cues.push_back(cue);
    list["phases"] = std::move(phases);
    list["cues"] = std::move(cues);
    return list;
}

}  // namespace

TEST_CASE("from any position, the list of cues has what the whole list has from there on") {
    const FakeDevice device;
    const audio::Voices voices = voices_of(device);
    int compared = 0;
    for (const Routine& routine : content::load_library({places::routines}).routines) {
        INFO(routine.id);
        const Timeline timeline = compile(routine).value();
        const json whole = json::parse(cue_list(timeline, voices));
        CHECK(whole.at("cues").size() == timeline.cues.size());
        CHECK(whole.at("phases").size() == timeline.phases.size());
        std::vector<Millis> positions{Millis{-3000}, timeline.total(),
                                      timeline.total() + Millis{1}};
        for (const Phase& phase : timeline.phases)
            for (const int off : {-1, 0, 1, 777}) positions.push_back(phase.start + Millis{off});
        for (const Millis at : positions) {
            INFO(at.count());
            CHECK(json::parse(cue_list(timeline, voices, at)) == rest_of(whole, at));
            ++compared;
        }
    }
    CHECK(compared > 500);
}

TEST_CASE("a session that plays has its list of cues, from where it is") {
    FakeDevice device;
    AppDriver driver(device);
    CHECK(driver.app.cue_list().empty());
    driver.play("calf_wall");
    const content::Library library = content::load_library({places::routines});
    const Timeline timeline = compile(*content::find(library, "calf_wall")).value();
    const json whole = json::parse(cue_list(timeline, voices_of(device)));
    const auto time_of = [&](std::size_t cue) {
        return Millis{whole.at("cues").at(cue).at("at_ms").get<Millis::rep>()};
    };
    for (const Millis passed : {Seconds{30}, Seconds{60}, Seconds{90}}) {
        driver.pass(Seconds{30});
        const json rest = json::parse(driver.app.cue_list());
        const std::size_t past = whole.at("cues").size() - rest.at("cues").size();
        REQUIRE(past > 0);
        CHECK(rest == rest_of(whole, time_of(past)));
        // It began a moment ago, after it had counted in.
        CHECK(time_of(past - 1) < passed + Seconds{1});
        CHECK(time_of(past) > passed - Seconds{5});
    }
}
