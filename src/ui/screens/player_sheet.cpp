#include "ui/screens/player_sheet.h"

#include "ui/widgets/chips.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/tile.h"

namespace legato::ui {

namespace {

constexpr int volume_step = 10;

std::string explained(const Frame& frame, SoundProfile sound) {
    switch (sound) {
        case SoundProfile::voice:
            return frame.tr("Spoken guidance and tones.");
        case SoundProfile::whisper:
            return frame.tr("The same, much quieter.");
        case SoundProfile::silent:
            return frame.tr("Words on the screen, and a pulse if your device can.");
    }
    return {};
}

}  // namespace

std::optional<Action> player_sheet(Frame& frame, const PlayerView& view,
                                   const PlayerLayout& layout) {
    const Theme& theme = frame.theme;
    const float width = sheet_width(frame);
    const std::vector<Chip> profiles{
        {"player.sound.voice", frame.tr("Voice"), view.sound == SoundProfile::voice, Icon::sound},
        {"player.sound.whisper", frame.tr("Whisper"), view.sound == SoundProfile::whisper,
         Icon::voice},
        {"player.sound.silent", frame.tr("Silent"), view.sound == SoundProfile::silent,
         Icon::sound_off}};
    constexpr const char* names[] = {"voice", "whisper", "silent"};
    const std::string title = frame.tr("Sound"), words = explained(frame, view.sound);
    const bool loud = view.sound != SoundProfile::silent;
    const Stepper volume{
        .id = "player.volume",
        .title = frame.tr("Voice volume"),
        .value = frame.tr("{n} %", {{"n", std::to_string(view.voice_volume)}}),
        .can_less = view.voice_volume > 0,
        .can_more = view.voice_volume < 100,
    };
    const Button longer = lengthen_button(frame), done = done_button(frame);

    const float title_height = line_height(frame.canvas, Text::title);
    const float chips_high = chips_height(frame, profiles, width);
    const float words_height = paragraph_height(frame.canvas, words, Text::body, width);
    const float volume_height = stepper_height(frame, volume, width);
    const float longer_height = button_height(frame, longer, width);
    const float done_height = button_height(frame, done, width);
    float height = title_height + size::gap + chips_high + size::gap + words_height;
    if (loud) height += size::gap + volume_height;
    if (layout.compact()) height += 2 * size::margin + longer_height + size::gap + done_height;

    std::optional<Action> action;
    const Sheet lies = sheet(frame, "player.sheet", height);
    if (lies.dismissed) action = OpenPlayerSheet{false};
    ScrollArea scroll(frame, "player.sheet", lies.content);
    line(frame, scroll.next(title_height),
         {"player.sheet.title", title, Text::title, theme.ink, Align::left, Role::heading});
    scroll.gap(size::gap);
    if (const auto chosen = chips(frame, scroll.next(chips_high), profiles))
        action = Set{"sound", names[*chosen]};
    scroll.gap(size::gap);
    paragraph(frame, scroll.next(words_height),
              {"player.sheet.words", words, Text::body, theme.ink_soft});
    if (loud) {
        scroll.gap(size::gap);
        if (const int step = stepper(frame, scroll.next(volume_height), volume))
            action =
                Set{"voice_volume",
                    std::to_string(std::clamp(view.voice_volume + step * volume_step, 0, 100))};
    }
    if (layout.compact()) {
        scroll.gap(2 * size::margin);
        if (button(frame, scroll.next(longer_height), longer)) action = Lengthen{};
        scroll.gap(size::gap);
        if (button(frame, scroll.next(done_height), done)) action = DoneForNow{};
    }
    return action;
}

}  // namespace legato::ui
