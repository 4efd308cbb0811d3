// Tests that "For me now" is obeyed everywhere: no word and no picture is for somebody else.
#include <set>

#include "app/app_driver.h"
#include "app/exports/exports.h"
#include "app/pages/cramp.h"
#include "app/pages/player.h"
#include "app/pages/routines.h"
#include "app/pages/tonight.h"
#include "app/pages/welcome.h"
#include "app/reminders/delivery.h"
#include "app/session/on_screen.h"
#include "content/card_file.h"
#include "content/routine_writer.h"
#include "core/routine/suited.h"
#include "support/all_texts.h"
#include "support/pose_book.h"
#include "support/suggested.h"
#include "support/wrong_words.h"

using namespace legato;
using namespace legato::testing;
using ui::Place;

namespace {

const content::Library& shipped() {
    static const content::Library library = content::load_library({places::routines});
    return library;
}

// Tells whether a node is one of the answers to "For me now", or says that a pregnancy has ended:
// such a node may have words for somebody else.
bool is_a_choice(const std::string& id) {
    for (const char* name : {"for_me.", "set.for_me.", "pause.ended"})
        if (id.rfind(name, 0) == 0) return true;
    return false;
}

/// Reader who goes to every place as a person with the choice `me`, and looks at all texts there.
struct Reader {
    ForMe me;
    FakeDevice device{};
    AppDriver driver{device};
    int read = 0;
    std::set<Place> seen{};

    explicit Reader(ForMe who) : me(who) { driver.app.update(ui::Set{"for_me", name_of(who)}); }

    void look() {
        driver.loop.redraw();
        driver.settle();
        seen.insert(driver.app.place());
        for (const ui::Node& node : driver.ui.tree()) {
            if (is_a_choice(node.id)) continue;
            for (const std::string& text : {node.label, node.value}) {
                INFO("for " << name_of(me) << ": " << node.id << " says " << text);
                ++read;
                // Counts the heading "In pregnancy" as part of the remark below it.
                const bool is_headed = driver.label("routine.remark") == "In pregnancy" &&
                                       node.id.rfind("routine.remark", 0) == 0;
                CHECK(wrong_word(me, (is_headed ? "In pregnancy: " : "") + text).empty());
            }
        }
    }
    void go(const ui::Destination& where) {
        driver.app.update(ui::Open{where});
        look();
    }
    void hours() {
        for (const char* at :
             {"2025-06-11T06:30:00Z", "2025-06-11T12:00:00Z", "2025-06-11T18:00:00Z",
              "2025-06-11T21:30:00Z", "2025-06-12T01:30:00Z"}) {
            device.wall = parse_utc(at).value() - device.boot;
            go(Place::tonight);
        }
    }
    void leg_check() {
        go(ui::ToLegCheck{.massage = true});
        for (int question = 0; question < 12; ++question) {
            device.pass(Seconds{1});
            driver.app.update(ui::AnswerLegCheck{CheckAnswer::no});
            look();
        }
        CHECK(driver.shows("legs.done"));
    }
    void routines() {
        leg_check();  // opens the massage
        for (const Routine& routine : shipped().routines) {
            if (content::is_relief(shipped(), routine.id)) continue;  // read by cramp()
            go(ui::ToRoutine{routine.id});
            driver.app.update(ui::Play{routine.id});
            look();
            REQUIRE(driver.app.place() == Place::player);
            CHECK(driver.app.player()->session().timeline().preferences.for_me == me);
            driver.app.update(ui::DoneForNow{});
            look();
            CHECK(driver.app.place() == Place::done);
        }
    }
    void places() {
        for (const Place place :
             {Place::tonight, Place::routines,  Place::call,         Place::progress, Place::log,
              Place::log_add, Place::settings,  Place::appearance,   Place::sound,    Place::days,
              Place::pause,   Place::reminders, Place::for_me,       Place::data,     Place::safety,
              Place::about,   Place::licences,  Place::good_to_know, Place::compose,  Place::moves})
            go(place);
        for (const Card& card : content::load_cards(places::cards).cards) go(ui::ToCard{card.id});
        driver.app.take_file("mine.toml", content::routine_toml(shipped().routines.front()));
        look();
        driver.app.take_file("mine.toml", std::string("title = 1"));
        look();
        go(ui::ToNumber{Telephone::maternity});
        go(ui::ToNumber{Telephone::emergency});
        for (const char* what : {"walk", "cramp", "night"}) go(ui::ToNewEntry{what});
        for (const Reminder& one : sample::suggested_reminders()) go(ui::ToReminder{one});
        go(ui::ToReminderOpens{new_reminder()});
    }
    void cramp() {
        driver.app.update(ui::Cramp{});
        look();
        driver.app.update(ui::StillHurting{});
        driver.pass(Seconds{30});
        look();
        driver.app.update(ui::Eased{});
        driver.pass(Seconds{30});
        look();
    }
};

struct Pictures {
    ForMe me;
    int bodies = 0;

    void look(const std::optional<figure::Figure>& figure) {
        if (!figure || figure->setting == Setting::foot) return;
        ++bodies;
        CHECK(figure->bump == (me == ForMe::pregnant));
    }
};

}  // namespace

TEST_CASE("on no screen there is a word for somebody else, whatever is chosen") {
    for (const ForMe me : all_for_me) {
        Reader reader(me);
        reader.places();
        reader.hours();
        reader.routines();
        reader.cramp();
        CHECK(reader.read > 2000);
        // Leaves out the first start, whose pages have their own test.
        for (std::size_t i = 1; i <= static_cast<std::size_t>(Place::licences); ++i) {
            INFO("place " << i);
            CHECK(reader.seen.count(static_cast<Place>(i)) == 1);
        }
    }
}

TEST_CASE("nobody is drawn pregnant who has not said that she is, on any screen") {
    const Settings fresh;
    for (const ForMe me : all_for_me) {
        INFO(name_of(me));
        Pictures pictures{me};
        Settings settings;
        settings.for_me = me;
        for (const char* at : {"2025-06-11T08:00:00Z", "2025-06-11T14:00:00Z",
                               "2025-06-11T21:30:00Z", "2025-06-12T02:30:00Z"}) {
            const ViewInputs inputs{shipped(),
                                    settings,
                                    ui::english(),
                                    {parse_utc(at).value(), Seconds{0}, "UTC"},
                                    &sample::shipped_poses()};
            pictures.look(welcome_view(inputs, 0, "none").picture);
            const ui::TonightView tonight = tonight_view(inputs, {}, nullptr);
            pictures.look(tonight.hero->picture);
            for (const auto& card : tonight.breaks) pictures.look(card.picture);
            for (const auto& group : routines_view(inputs).groups)
                for (const auto& card : group.routines) pictures.look(card.picture);
            for (const Routine& routine : shipped().routines) {
                const ui::RoutineView view = routine_view(inputs, routine);
                pictures.look(view.card.picture);
                for (const auto& move : view.moves) pictures.look(move.picture);
                Session session(*compiled(inputs, routine));
                session.start();
                for (const Millis step : {Seconds{4}, Seconds{20}, Seconds{40}, Seconds{60}}) {
                    session.advance(step);
                    const ui::PlayerView player = player_view(inputs, session, {});
                    pictures.look(player.figure);
                    pictures.look(player.next_pose);
                    pictures.look(cramp_view(inputs, {}, session, {}).figure);
                }
            }
        }
        CHECK(pictures.bodies > 500);
    }
    CHECK(fresh.for_me == ForMe::rather_not_say);  // holds before anybody is asked
}

TEST_CASE("no line that is spoken is for somebody else, by day, by night and after a cramp") {
    for (const ForMe me : all_for_me)
        for (const Routine& routine : shipped().routines)
            for (Preferences way : all_ways_to_suit()) {
                way.for_me = me;
                const Timeline timeline = compile(routine, way).value();
                for (const Cue& cue : timeline.cues) {
                    INFO(routine.id << " for " << name_of(me) << ": " << cue.text);
                    CHECK(wrong_word(me, cue.text).empty());
                }
            }
}

TEST_CASE("no notification and no calendar has a word for somebody else") {
    FakeDevice device;
    std::vector<Reminder> all = sample::suggested_reminders();
    unsigned number = 0;
    std::string texts;
    for (Reminder& one : all) {
        one.active = true;
        one.id.bytes[0] = static_cast<std::uint8_t>(++number);
        one.rule = parse_rule("daily 12:00").value();
        one.chosen = parse_utc("2025-06-10T10:00:00Z").value();
        const UtcInstant noon = parse_utc("2025-06-10T12:00:00Z").value();
        const Zone utc{"UTC", [](UtcInstant) { return Seconds{0}; }};
        bool is_shown = false;
        Delivery delivery({[&](const Notice& notice) -> std::optional<std::uint32_t> {
                               is_shown = true;
                               texts += notice.summary + "\n" + notice.body + "\n";
                               for (const auto& answer : answers_to(notice))
                                   texts += answer.label + "\n";
                               return 1;
                           },
                           [](std::uint32_t) {}, [] { return false; }, [](const std::string&) {},
                           [](const TickEntry&) {}, [](const ReminderState&) {}},
                          {});
        delivery.plan(plan_of(routine_facts(shipped()), {}, {}, {one}, noon));
        delivery.step({noon, utc, Millis{0}});
        INFO(one.opens);
        CHECK(is_shown);
    }
    for (const Routine& routine : shipped().routines) texts += routine.title + "\n";
    const auto calendar = export_file(ExportKind::calendar, {all, shipped(), device.data_folder(),
                                                             device.now(), device.local_zone()});
    REQUIRE(calendar);
    texts += calendar->content;
    for (const ForMe me : all_for_me) {
        INFO(name_of(me) << "\n" << texts);
        CHECK(wrong_word(me, texts).empty());
    }
}

// Lists the texts about a pregnancy, and for whom they are. To add one, show it to those people
// only and list it here.
TEST_CASE("of all texts of the screens only these are not for everybody") {
    const std::set<std::string> known{
        // answers to "For me now"
        "I am pregnant", "I had a baby", "My pregnancy has ended",
        "With a bump in pictures and words.", "For the time after birth.",
        // texts for people who are pregnant or would rather not say
        "In pregnancy",
        "In pregnancy ask, too, with a complication, more than one baby, bleeding or a low "
        "placenta.",
        "Ask, too, with a pregnancy complication, more than one baby, bleeding or a low placenta.",
        // texts for people who have, or may have, a midwife
        "Your maternity unit",
        "Ask your midwife or doctor first if you have a heart, lung or blood condition, have had a "
        "blood clot, or were told to rest.",
        "One leg painful, swollen, hot, or a different colour than usual? Call your doctor, or "
        "your maternity unit if you have one, now, day or night.",
        "One leg painful, swollen, hot, or a different colour than usual? Call your maternity "
        "unit, midwife or doctor now, day or night."};
    const auto texts = all_texts();
    REQUIRE(texts);
    std::set<std::string> found;
    for (const auto& [text, translated] : *texts)
        for (const ForMe me : all_for_me)
            if (!wrong_word(me, text).empty()) found.insert(text);
    CHECK(found == known);
}

TEST_CASE("what was cut off goes on in the words of who she is now") {
    FakeDevice device;
    {
        AppDriver before(device);
        before.app.update(ui::Set{"for_me", "pregnant"});
        before.app.update(ui::Play{"side_rest"});
        before.pass(Seconds{10});
    }
    AppDriver driver(device);
    driver.app.update(ui::PregnancyEnded{});
    driver.app.update(ui::GoOnWithInterrupted{});
    driver.settle();
    REQUIRE(driver.app.place() == Place::player);
    const Timeline& timeline = driver.app.player()->session().timeline();
    for (const Phase& phase : timeline.phases) {
        INFO(phase.caption);
        CHECK(wrong_word(ForMe::neither, phase.caption).empty());
    }
    CHECK_FALSE(figure_options(timeline, {}).bump);
}
