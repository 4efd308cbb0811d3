#pragma once

#include "ui/samples/named_screen.h"
#include "ui/screens/licences.h"
#include "ui/screens/settings.h"

namespace legato::sample {

inline CardPart card_part(const std::string& heading, Urgency urgency,
                          const std::vector<std::string>& lines) {
    CardPart part;
    if (!heading.empty()) part.heading = {{heading, {}}};
    part.urgency = urgency;
    part.list = urgency != Urgency::none;
    for (const std::string& line : lines) part.lines.push_back({line, {}});
    return part;
}

inline Card card(const std::string& id, const std::string& title, std::vector<CardPart> parts) {
    Card one;
    one.id = id;
    one.title = title;
    one.parts = std::move(parts);
    return one;
}

inline Card call_card() {
    return card(
        "call", "Who to call",
        {card_part("Call your local emergency number now", Urgency::emergency,
                   {"sudden breathlessness, chest pain, coughing up blood, or collapse",
                    "a fit, or someone cannot be woken"}),
         card_part("Call your maternity unit, midwife or doctor now, day or night", Urgency::now,
                   {"one leg painful, swollen, hot, red or darker than usual",
                    "a cramp that has not let go after 10 minutes"}),
         card_part("Tell your midwife or doctor in the next days", Urgency::soon,
                   {"cramps that keep waking you"}),
         card_part("", Urgency::none,
                   {"If you are unsure, call. Nobody minds a call that turns out well."})});
}

inline ui::SettingsView settings_view() {
    ui::SettingsView view;
    view.version = "0.1.0";
    view.data_place = "/home/somebody/.local/share/legato";
    view.sessions = 12;
    view.ticks = {{"water", "Water"},
                  {"walked", "Walked"},
                  {"stockings", "Stockings on"},
                  {"advised", "Took what I was advised"}};
    view.news = {"Small things of the day can be ticked on Tonight: you choose which, or none.",
                 "Words, voice and pictures follow what you say under “For me now”."};
    view.report = {"Legato 0.1.0, Linux", "language en, voice, vibrates",
                   "theme auto, text_percent 0, reduced_motion auto, high_contrast auto",
                   "routines 19, with faults 0"};
    view.safety = {call_card()};
    view.about = {card("about", "Not medical advice",
                       {card_part("", Urgency::none,
                                  {"General wellbeing guidance, not medical advice.",
                                   "It cannot tell a cramp from a blood clot."})})};
    return view;
}

/// As on a phone that speaks and vibrates, with everything set otherwise than at first.
inline ui::SettingsView changed_settings() {
    ui::SettingsView view = settings_view();
    view.has_voice = view.has_haptics = view.can_dim = view.takes_files = true;
    view.home_screen = HomeScreen::by_browser_menu;
    view.offline.use = OfflineUse::cannot;
    view.sessions = 1;
    view.settings.theme = ThemeChoice::night;
    view.settings.text_percent = 130;
    view.settings.reduced_motion = SystemChoice::on;
    view.settings.high_contrast = SystemChoice::off;
    view.settings.sound = SoundProfile::whisper;
    view.settings.voice_volume = 0;
    view.settings.haptics = false;
    view.settings.night = {std::chrono::minutes{0}, std::chrono::minutes{0}};
    view.settings.day_starts_at = 12;
    view.settings.week_starts_on = std::chrono::Sunday;
    view.settings.controls = Side::left;
    view.settings.streaks_shown = false;
    view.settings.rest_days = 0;
    view.settings.weekly_goal = 0;
    view.settings.ticks = "water advised";
    view.last = "The pause has begun.";
    view.asks_to_erase = true;
    view.reminders = 2;
    view.paused_since = LocalDay{std::chrono::year{2025} / 6 / 3};
    view.settings.for_me = ForMe::had_baby;
    view.safety.clear();
    return view;
}

inline ui::LicencesView licences_view() {
    return {
        {{"Legato",
          "MIT License",
          {"Copyright (c) the Legato authors", "Permission is hereby granted, free of charge."}},
         {"Letters: Quicksand and Inter",
          "SIL Open Font License 1.1",
          {"Copyright 2011 The Quicksand Project Authors",
           "See <https://example.org/a-very-long-address-that-does-not-fit-on-one-line>"}}}};
}

inline std::vector<NamedScreen> settings_screens() {
    using ui::Place;
    std::vector<NamedScreen> screens;
    const auto add = [&](const std::string& suffix, const ui::SettingsView& view) {
        for (const auto& [name, place] : {std::pair{"settings", Place::settings},
                                          {"appearance", Place::appearance},
                                          {"sound", Place::sound},
                                          {"days", Place::days},
                                          {"pause", Place::pause},
                                          {"for_me", Place::for_me},
                                          {"data", Place::data},
                                          {"safety", Place::safety},
                                          {"about", Place::about}})
            screens.push_back({name + suffix, [view, place = place](ui::Frame& frame) {
                                   return settings_screen(frame, view, place);
                               }});
    };
    add("", settings_view());
    add("_changed", changed_settings());
    ui::SettingsView silent = settings_view();
    silent.settings.sound = SoundProfile::silent;
    screens.push_back({"sound_silent", [silent](ui::Frame& frame) {
                           return settings_screen(frame, silent, Place::sound);
                       }});
    ui::SettingsView asked = settings_view();
    asked.has_voice = asked.seeks_quietest = true;
    asked.recordings = 12;
    screens.push_back({"sound_asked", [asked](ui::Frame& frame) {
                           return settings_screen(frame, asked, Place::sound);
                       }});
    ui::SettingsView ended = settings_view();
    ended.settings.for_me = ForMe::neither;
    ended.pregnancy_ended = true;
    ended.last = "Words, pictures and reminders are changed.";
    screens.push_back({"pause_ended", [ended](ui::Frame& frame) {
                           return settings_screen(frame, ended, Place::pause);
                       }});
    screens.push_back({"licences", [view = licences_view()](ui::Frame& frame) {
                           return licences_screen(frame, view);
                       }});
    return screens;
}

}  // namespace legato::sample
