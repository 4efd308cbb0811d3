#include "ui/screens/settings/pages.h"

#include <cassert>
#include <iterator>
#include <utility>

#include "ui/widgets/question_card.h"
#include "ui/widgets/snackbar.h"
#include "ui/words.h"

namespace legato::ui {

std::optional<Action> settings_screen(Frame& frame, const SettingsView& view, Place page) {
    using Draw = std::optional<Action> (*)(Frame&, const SettingsView&);
    constexpr std::pair<Place, Draw> pages[] = {
        {Place::settings, settings::home}, {Place::appearance, settings::appearance},
        {Place::sound, settings::sound},   {Place::days, settings::days},
        {Place::pause, settings::pause},   {Place::for_me, settings::for_me},
        {Place::data, settings::data},     {Place::safety, settings::safety},
        {Place::about, settings::about}};
    static_assert(std::size(pages) == std::size(settings_places));
    const bool taken_back = !view.last.empty() && page != Place::settings &&
                            snackbar(frame, "settings.last", view.last, frame.tr("Undo"));
    for (const auto& [place, draw] : pages)
        if (place == page) {
            std::optional<Action> action = draw(frame, view);
            if (taken_back) action = TakeBack{};
            return action;
        }
    assert(false);  // the place is no page of the settings
    return std::nullopt;
}

namespace settings {

std::string value_of(const Settings& settings, std::string_view key) {
    for (const Named& setting : named(settings))
        if (setting.first == key) return setting.second;
    return "";
}

std::chrono::minutes half_hour(std::chrono::minutes now, int step) {
    constexpr std::chrono::minutes half{30}, whole_day = std::chrono::hours{24};
    if (step > 0) return (now / half + 1) * half % whole_day;
    return ((now + whole_day - std::chrono::minutes{1}) / half) * half % whole_day;
}

std::optional<Action> time_row(Column& rows, const std::string& key, const std::string& title,
                               Icon icon, std::chrono::minutes now) {
    const int step = rows.stepper(
        {.id = "set." + key, .title = title, .value = format_clock(now), .icon = icon});
    if (step == 0) return std::nullopt;
    return Set{key, format_clock(half_hour(now, step))};
}

std::optional<Action> by_chips(Column& rows, const Settings& settings, const Question& question,
                               const std::vector<Value>& values) {
    const std::string now = value_of(settings, question.key), id = "set." + question.key;
    Choice choice{id, question.title, question.detail, question.icon};
    for (const Value& one : values)
        choice.chips.push_back({id + "." + one.value, one.label, one.value == now, one.icon});
    if (const auto tapped = rows.choice(choice)) return Set{question.key, values[*tapped].value};
    return std::nullopt;
}

std::optional<Action> by_rows(Column& rows, const Settings& settings, const std::string& key,
                              const std::vector<Value>& values) {
    const std::string now = value_of(settings, key);
    std::optional<Action> action;
    for (const Value& one : values)
        if (rows.answer({"set." + key + "." + one.value, one.label, one.detail, one.icon,
                         one.value == now}))
            action = Set{key, one.value};
    return action;
}

namespace {

Icon icon_of(Urgency urgency) {
    switch (urgency) {
        case Urgency::emergency:
            return Icon::warning;
        case Urgency::now:
            return Icon::phone;
        case Urgency::today:
            return Icon::clock;
        case Urgency::soon:
            return Icon::calendar;
        case Urgency::none:
            break;
    }
    return Icon::none;
}

CardTone tone_of(Urgency urgency) {
    switch (urgency) {
        case Urgency::emergency:
        case Urgency::now:
            return CardTone::accent;
        case Urgency::today:
        case Urgency::soon:
            return CardTone::container;
        case Urgency::none:
            break;
    }
    return CardTone::plain;
}

Passage passage_of(const CardPart& part, const std::string& id) {
    Passage passage{
        .id = id, .list = part.list, .icon = icon_of(part.urgency), .tone = tone_of(part.urgency)};
    if (!part.heading.empty()) passage.heading = part.heading.front().text;
    for (const CardLine& line : part.lines) passage.lines.push_back(line.text);
    return passage;
}

}  // namespace

void read_parts(Column& rows, const Card& card, const std::string& id) {
    for (std::size_t i = 0; i < card.parts.size(); ++i) {
        Passage passage = passage_of(card.parts[i], id + std::to_string(i));
        if (rows.frame().theme.night) passage.style = Text::cue;
        rows.passage(passage);
    }
}

void read_sources(Column& rows, const std::vector<std::string>& sources, const std::string& id) {
    if (sources.empty()) return;
    const Frame& frame = rows.frame();
    rows.heading(id, frame.tr("Where this comes from"));
    for (std::size_t i = 0; i < sources.size(); ++i)
        rows.text(id + "." + std::to_string(i), sources[i], Text::caption, frame.theme.ink_soft);
}

void read_cards(Column& rows, const std::vector<Card>& cards) {
    for (const Card& card : cards) {
        rows.heading("card." + card.id, card.title);
        read_parts(rows, card, "card." + card.id + ".");
    }
}

std::optional<Action> erase_log(Column& rows, const SettingsView& view) {
    Frame& frame = rows.frame();
    if (!view.asks_to_erase) {
        if (rows.tile({.id = "erase",
                       .title = frame.tr("Erase your log"),
                       .detail = frame.tr("All that you did and told. Your settings stay."),
                       .icon = Icon::remove_all}))
            return EraseLog{EraseLog::ask};
        return std::nullopt;
    }
    const QuestionCard question{.id = "erase.sure",
                                .icon = Icon::remove_all,
                                .title = frame.tr("Erase all of your log?"),
                                .detail_id = "erase.what",
                                .detail = frame.tr("Sessions, cramps, nights, ticks and pauses. "
                                                   "Once you leave this page it is gone."),
                                .yes_id = "erase.yes",
                                .yes = frame.tr("Erase"),
                                .yes_icon = Icon::remove_all,
                                .no_id = "erase.no",
                                .no = frame.tr("Keep it")};
    const Rect place = rows.next(question_card_height(frame, question, rows.width()));
    switch (question_card(frame, place, question)) {
        case Reply::yes:
            return EraseLog{EraseLog::now};
        case Reply::no:
            return EraseLog{EraseLog::leave};
        case Reply::none:
            break;
    }
    return std::nullopt;
}

std::string profile_words(const Strings& tr, SoundProfile profile) {
    switch (profile) {
        case SoundProfile::voice:
            return tr("Voice");
        case SoundProfile::whisper:
            return tr("Whisper");
        case SoundProfile::silent:
            break;
    }
    return tr("Silent");
}

std::string theme_words(const Strings& tr, ThemeChoice theme) {
    switch (theme) {
        case ThemeChoice::light:
            return tr("Light");
        case ThemeChoice::dark:
            return tr("Dark");
        case ThemeChoice::night:
            return tr("Night");
        case ThemeChoice::automatic:
            break;
    }
    return tr("Auto");
}

std::string pause_words(const Strings& tr, std::optional<LocalDay> since) {
    if (since) return tr("Since {day}", {{"day", day_words(tr, *since)}});
    return tr("As long as you like: no day is missed");
}

std::string percent_words(const Strings& tr, int percent) {
    return tr("{n} %", {{"n", std::to_string(percent)}});
}

}  // namespace settings

}  // namespace legato::ui
