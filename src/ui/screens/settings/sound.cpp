#include <algorithm>

#include "ui/screens/settings/pages.h"

namespace legato::ui::settings {

namespace {

constexpr int volume_step = 10;

std::optional<Action> volume(Column& rows, const std::string& key, const std::string& title,
                             Icon icon, int now) {
    Frame& frame = rows.frame();
    const int step = rows.stepper({.id = "set." + key,
                                   .title = title,
                                   .value = percent_words(frame.tr, now),
                                   .icon = icon,
                                   .can_less = now > 0,
                                   .can_more = now < 100});
    if (step == 0) return std::nullopt;
    return Set{key, std::to_string(std::clamp(now + step * volume_step, 0, 100))};
}

}  // namespace

std::optional<Action> sound(Frame& frame, const SettingsView& view) {
    Rect area = text_column(frame);
    std::optional<Action> action = top_bar(
        frame, area, view.has_haptics ? frame.tr("Sound and vibration") : frame.tr("Sound"));
    const auto take = [&](std::optional<Action> asked) {
        if (asked) action = std::move(asked);
    };
    const Settings& now = view.settings;
    Column rows(frame, "settings.sound", area);
    take(by_rows(rows, now, "sound",
                 {{"voice", profile_words(frame.tr, SoundProfile::voice), Icon::voice,
                   frame.tr("Every step is said, with soft tones. Captions too.")},
                  {"whisper", profile_words(frame.tr, SoundProfile::whisper), Icon::sound,
                   frame.tr("The same, much softer: only for you.")},
                  {"silent", profile_words(frame.tr, SoundProfile::silent), Icon::sound_off,
                   view.has_haptics ? frame.tr("Captions, and pulses that you can feel.")
                                    : frame.tr("Captions only.")}}));
    if (now.sound != SoundProfile::silent) {
        rows.heading("sound.volume", frame.tr("How loud"));
        if (view.has_voice) {
            take(volume(rows, "voice_volume", frame.tr("Voice"), Icon::voice, now.voice_volume));
            if (rows.button({.id = "sound.try_voice",
                             .label = frame.tr("Hear the voice"),
                             .icon = Icon::play}))
                action = TrySound{"voice"};
            rows.gap(size::small_gap);
        }
        take(volume(rows, "tone_volume", frame.tr("Tones"), Icon::bell, now.tone_volume));
        if (rows.button(
                {.id = "sound.try_tones", .label = frame.tr("Hear a tone"), .icon = Icon::play}))
            action = TrySound{"tones"};
        rows.text("sound.softer", frame.tr("In night hours everything is softer by itself."),
                  Text::caption, frame.theme.ink_soft);
    }
    if (view.has_haptics && rows.toggle({"set.haptics", frame.tr("Vibration"),
                                         frame.tr("A short pulse when a step begins or ends."),
                                         Icon::vibration, now.haptics}))
        action = Set{"haptics", now.haptics ? "0" : "1"};
    return action;
}

}  // namespace legato::ui::settings
