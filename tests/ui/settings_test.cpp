#include "ui/settings_page.h"

using namespace legato;
using namespace legato::testing;
using ui::Place;
using Page = SettingsPage;

TEST_CASE("the first page of the settings tells what is set, and leads to each page") {
    Page home{Place::settings};
    CHECK(home.node("settings.appearance")->value == "Auto · text as the system says");
    CHECK(home.node("settings.sound")->value == "Voice");
    CHECK(home.node("settings.days")->value == "Night from 21:00 to 07:00");
    CHECK(home.node("settings.for_me")->value == "I would rather not say");
    CHECK(home.node("settings.about")->value == "Version 0.1.0");
    for (const auto& [id, place] : {std::pair{"settings.appearance", Place::appearance},
                                    {"settings.sound", Place::sound},
                                    {"settings.reminders", Place::reminders},
                                    {"settings.days", Place::days},
                                    {"settings.for_me", Place::for_me},
                                    {"settings.pause", Place::pause},
                                    {"settings.safety", Place::safety},
                                    {"settings.data", Place::data},
                                    {"settings.about", Place::about}}) {
        const auto actions = home.act(id);
        REQUIRE(count<ui::Open>(actions) == 1);
        CHECK(place_of(std::get<ui::Open>(actions[0]).where) == place);
    }
    home.view = sample::changed_settings();
    CHECK(home.node("settings.appearance")->value == "Night · text 130 %");
    CHECK(home.node("settings.days")->value == "No night hours");
    CHECK(home.node("settings.for_me")->value == "I had a baby");
    CHECK(home.node("settings.reminders")->value == "2 are on");
}

TEST_CASE("themes, contrast, motion and the thumb are chosen by chips") {
    Page page{Place::appearance};
    CHECK(page.node("set.theme.auto")->value == "chosen");
    CHECK(page.set_by("set.theme.night") == "theme=night");
    CHECK(page.set_by("set.high_contrast.on") == "high_contrast=on");
    CHECK(page.set_by("set.reduced_motion.off") == "reduced_motion=off");
    CHECK(page.set_by("set.controls.left") == "controls=left");
}

TEST_CASE("text grows and shrinks in steps, from whatever it is now") {
    Page page{Place::appearance};
    const auto at = [&](float scale, const char* id) {
        page.screen.look.text_scale = scale;
        return page.set_by(id);
    };
    CHECK(at(1, "set.text.more") == "text_percent=115");
    CHECK(at(1, "set.text.less") == "text_percent=85");
    CHECK(at(1.2F, "set.text.more") == "text_percent=130");
    CHECK(at(1.2F, "set.text.less") == "text_percent=115");
    CHECK(at(1.75F, "set.text.more") == "text_percent=200");
    page.screen.look.text_scale = 2;
    CHECK_FALSE(page.node("set.text.more")->enabled);
    page.screen.look.text_scale = 0.85F;
    CHECK_FALSE(page.node("set.text.less")->enabled);
}

TEST_CASE("text as the system says is a switch: off keeps the size that is seen") {
    Page page{Place::appearance};
    page.screen.look.text_scale = 1.2F;
    CHECK(page.node("set.text.system")->value == "on");
    CHECK(page.set_by("set.text.system") == "text_percent=120");
    page.view.settings.text_percent = 130;
    CHECK(page.node("set.text.system")->value == "off");
    CHECK(page.set_by("set.text.system") == "text_percent=0");
}

TEST_CASE("sound: a profile, volumes in tens, and a sound to hear them by") {
    Page page{Place::sound};
    CHECK(page.set_by("set.sound.whisper") == "sound=whisper");
    CHECK(page.node("set.tone_volume")->value == "100 %");
    CHECK(page.set_by("set.tone_volume.less") == "tone_volume=90");
    CHECK_FALSE(page.node("set.tone_volume.more")->enabled);
    const auto actions = page.act("sound.try_tones");
    REQUIRE(count<ui::TrySound>(actions) == 1);
    CHECK(std::get<ui::TrySound>(actions[0]).what == "tones");
}

TEST_CASE("appearance: a screen that can be dimmed stays on in a session if she wants that") {
    Page page{Place::appearance};
    CHECK_FALSE(page.node("set.screen_dimmed"));
    page.view.can_dim = true;
    CHECK(page.set_by("set.screen_dimmed") == "screen_dimmed=1");
}

TEST_CASE("sound: where there are recordings, she chooses whose voice she hears") {
    Page page{Place::sound};
    page.view.has_voice = true;
    CHECK_FALSE(page.node("set.recordings.0"));
    page.view.recordings = 12;
    CHECK(page.set_by("set.recordings.0") == "recordings=0");
    CHECK(page.node("set.recordings.1")->value == "chosen");
}

TEST_CASE("sound: what is heard beside the voice is switched there") {
    Page page{Place::sound};
    CHECK(page.set_by("set.ambience") == "ambience=1");
    CHECK(page.set_by("set.last_ticks") == "last_ticks=0");
    CHECK(page.set_by("set.metronome") == "metronome=1");
    CHECK(page.set_by("set.minute_tone") == "minute_tone=1");
}

TEST_CASE("sound: the quietest tone that is heard is looked for by one question") {
    Page page{Place::sound};
    const auto asked = [&](const char* id) {
        const auto actions = page.act(id);
        REQUIRE(count<ui::Quietest>(actions) == 1);
        return std::get<ui::Quietest>(actions[0]).step;
    };
    CHECK(asked("sound.quietest") == ui::Quietest::begin);
    CHECK_FALSE(page.node("sound.quietest.yes"));
    page.view.seeks_quietest = true;
    CHECK(asked("sound.quietest.yes") == ui::Quietest::is_heard);
    CHECK(asked("sound.quietest.no") == ui::Quietest::is_not_heard);
    CHECK(asked("sound.quietest.again") == ui::Quietest::again);
    CHECK(asked("sound.quietest.leave") == ui::Quietest::leave);
}

TEST_CASE("a machine that cannot speak or vibrate has no rows for it, and silence no volume") {
    Page page{Place::sound};
    CHECK_FALSE(page.node("set.voice_volume"));
    CHECK_FALSE(page.node("set.haptics"));
    page.view.has_voice = page.view.has_haptics = true;
    CHECK(page.set_by("set.voice_volume.less") == "voice_volume=90");
    CHECK(page.set_by("set.haptics") == "haptics=0");
    page.view.settings.sound = SoundProfile::silent;
    CHECK_FALSE(page.node("set.tone_volume"));
    CHECK_FALSE(page.node("sound.try_tones"));
}

TEST_CASE("night hours move by half an hour, around midnight and onto the half hour") {
    Page page{Place::days};
    const auto from = [&](const char* time, const char* id) {
        page.view.settings = with(page.view.settings, "night_from", time).value();
        return page.set_by(id);
    };
    CHECK(from("21:00", "set.night_from.less") == "night_from=20:30");
    CHECK(from("21:00", "set.night_from.more") == "night_from=21:30");
    CHECK(from("23:30", "set.night_from.more") == "night_from=00:00");
    CHECK(from("00:00", "set.night_from.less") == "night_from=23:30");
    CHECK(from("21:10", "set.night_from.less") == "night_from=21:00");
    CHECK(from("21:10", "set.night_from.more") == "night_from=21:30");
    CHECK(page.set_by("set.night_to.more") == "night_to=07:30");
    CHECK_FALSE(page.node("days.no_night"));
    page.view.settings.night.to = page.view.settings.night.from;
    CHECK(page.node("days.no_night"));
}

TEST_CASE("days and weeks begin when they are said to, and streaks can be hidden") {
    Page page{Place::days};
    CHECK(page.node("set.day_starts_at")->value == "04:00");
    CHECK(page.set_by("set.day_starts_at.more") == "day_starts_at=5");
    page.view.settings.day_starts_at = 12;
    CHECK_FALSE(page.node("set.day_starts_at.more")->enabled);
    CHECK(page.node("set.week_starts_on.Mon")->value == "chosen");
    CHECK(page.set_by("set.week_starts_on.Sun") == "week_starts_on=Sun");
    CHECK(page.set_by("set.streaks_shown") == "streaks_shown=0");
}

TEST_CASE("rest days are none to three") {
    Page page{Place::days};
    CHECK(page.node("set.rest_days")->value == "2");
    CHECK(page.set_by("set.rest_days.more") == "rest_days=3");
    page.view.settings.rest_days = 3;
    CHECK_FALSE(page.node("set.rest_days.more")->enabled);
    page.view.settings.rest_days = 0;
    CHECK_FALSE(page.node("set.rest_days.less")->enabled);
}

TEST_CASE("a goal for the week is none, or 60 to 150 minutes") {
    Page page{Place::days};
    CHECK(page.node("set.weekly_goal")->value == "60 min");
    CHECK(page.set_by("set.weekly_goal.more") == "weekly_goal=75");
    CHECK(page.set_by("set.weekly_goal.less") == "weekly_goal=0");
    page.view.settings.weekly_goal = 0;
    CHECK(page.node("set.weekly_goal")->value == "No goal");
    CHECK_FALSE(page.node("set.weekly_goal.less")->enabled);
    CHECK(page.set_by("set.weekly_goal.more") == "weekly_goal=60");
    page.view.settings.weekly_goal = 100;  // set by hand
    CHECK(page.set_by("set.weekly_goal.less") == "weekly_goal=85");
    page.view.settings.weekly_goal = 150;
    CHECK_FALSE(page.node("set.weekly_goal.more")->enabled);
}

TEST_CASE("as many ticks as one likes are chosen, and keep their order") {
    Page page{Place::days};
    CHECK(page.node("set.ticks.water")->value.empty());
    CHECK(page.set_by("set.ticks.walked") == "ticks=walked");
    page.view.settings.ticks = "advised walked";
    CHECK(page.node("set.ticks.walked")->value == "chosen");
    CHECK(page.set_by("set.ticks.water") == "ticks=water walked advised");
    CHECK(page.set_by("set.ticks.walked") == "ticks=advised");
    page.view.settings.ticks = "advised";
    CHECK(page.set_by("set.ticks.advised") == "ticks=");
    page.view.ticks.clear();
    CHECK_FALSE(page.node("set.ticks"));
}

TEST_CASE("for whom it is is said by one tap, or not at all") {
    Page page{Place::for_me};
    CHECK(page.node("set.for_me.rather_not_say")->value == "chosen");
    for (const char* who : {"pregnant", "had_baby", "neither"})
        CHECK(page.set_by(std::string("set.for_me.") + who) == std::string("for_me=") + who);
}

TEST_CASE("the safety page has every line of its cards, and a word if there are none") {
    Page page{Place::safety};
    CHECK(page.node("card.call")->label == "Who to call");
    CHECK(page.node("card.call.0")->role == ui::Role::heading);
    CHECK(page.node("card.call.1.1")->label == "a cramp that has not let go after 10 minutes");
    CHECK(page.node("card.call.3.0"));
    CHECK_FALSE(page.node("safety.missing"));
    page.view.safety.clear();
    CHECK(page.node("safety.missing"));
}

TEST_CASE("about says that nobody has reviewed it, and opens the licences") {
    Page page{Place::about};
    CHECK(page.node("about.review"));
    const auto actions = page.act("about.licences");
    REQUIRE(count<ui::Open>(actions) == 1);
    CHECK(place_of(std::get<ui::Open>(actions[0]).where) == Place::licences);
}

TEST_CASE("about tells what is new, and has a report that can be copied as it is read") {
    Page page{Place::about};
    CHECK(page.node("about.news.0")->label == page.view.news[0]);
    CHECK(page.node("about.report.0")->label == "Legato 0.1.0, Linux");
    CHECK(count<ui::CopyReport>(page.act("about.copy")) == 1);
}

TEST_CASE("Escape and the arrow lead back from every page") {
    for (const Place place : {Place::appearance, Place::sound, Place::days, Place::pause,
                              Place::for_me, Place::data, Place::safety, Place::about}) {
        Page page{place};
        CHECK(count<ui::GoBack>(page.act("back")) == 1);
        page.screen.press(ui::Key::escape);
        CHECK(count<ui::GoBack>(page.settle()) == 1);
    }
}
