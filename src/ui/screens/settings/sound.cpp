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

// Lets her choose between the voices that there are.
std::optional<Action> voices(Column& rows, const Settings& now, int recordings) {
    const Strings& tr = rows.frame().tr;
    rows.heading("sound.voices", tr("Whose voice"));
    return by_rows(
        rows, now, "recordings",
        {{"1", tr("A person's"), Icon::voice,
          tr("Recordings that lie here: {n}. Legato's voice says what is not among them.",
             {{"n", std::to_string(recordings)}})},
         {"0", tr("Legato's"), Icon::sound, tr("A machine's voice says every line.")}});
}

// Asks for the quietest tone that is still heard, or whether one is.
std::optional<Action> quietest(Column& rows, bool is_sought) {
    const Strings& tr = rows.frame().tr;
    rows.heading("sound.soft", tr("As soft as you still hear"));
    const auto button = [&](const char* id, std::string label, Icon icon,
                            Quietest::Step step) -> std::optional<Action> {
        const bool tapped = rows.button(
            {.id = std::string("sound.quietest") + id, .label = std::move(label), .icon = icon});
        return tapped ? std::optional<Action>(Quietest{step}) : std::nullopt;
    };
    if (!is_sought) {
        rows.text("sound.soft.about",
                  tr("Lie down as you will at night, with the phone where it will be. A tone is "
                     "played, softer each time, until you no longer hear it."),
                  Text::caption, rows.frame().theme.ink_soft);
        return button("", tr("Find it"), Icon::play, Quietest::begin);
    }
    rows.text("sound.soft.ask", tr("Did you hear the tone?"), Text::body, rows.frame().theme.ink);
    std::optional<Action> action;
    for (std::optional<Action> asked :
         {button(".yes", tr("Yes"), Icon::check, Quietest::is_heard),
          button(".no", tr("No"), Icon::close, Quietest::is_not_heard),
          button(".again", tr("Play it again"), Icon::replay, Quietest::again),
          button(".leave", tr("Leave it as it was"), Icon::undo, Quietest::leave)})
        if (asked) action = std::move(asked);
    return action;
}

std::optional<Action> beside_the_voice(Column& rows, const Settings& now) {
    const Strings& tr = rows.frame().tr;
    rows.heading("sound.beside", tr("Beside the voice"));
    std::optional<Action> action;
    const auto toggle = [&](const std::string& key, std::string title, std::string detail,
                            Icon icon, bool on) {
        if (rows.toggle({"set." + key, std::move(title), std::move(detail), icon, on}))
            action = Set{key, on ? "0" : "1"};
    };
    toggle("ambience", tr("Soft background"), tr("A quiet, slow sound that makes room for words."),
           Icon::spa, now.ambience);
    toggle("last_ticks", tr("Ticks"), tr("Three in the last seconds of a hold. Never at night."),
           Icon::timer, now.last_ticks);
    toggle("metronome", tr("A soft beat for your steps"), tr("On walks."), Icon::walk,
           now.metronome);
    toggle("minute_tone", tr("A soft tone each minute"), tr("On walks."), Icon::bell,
           now.minute_tone);
    return action;
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
        if (view.has_voice && view.recordings > 0) take(voices(rows, now, view.recordings));
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
        take(quietest(rows, view.seeks_quietest));
        take(beside_the_voice(rows, now));
    }
    if (view.has_haptics && rows.toggle({"set.haptics", frame.tr("Vibration"),
                                         frame.tr("A short pulse when a step begins or ends."),
                                         Icon::vibration, now.haptics}))
        action = Set{"haptics", now.haptics ? "0" : "1"};
    return action;
}

}  // namespace legato::ui::settings
