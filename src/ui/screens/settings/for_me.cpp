#include "ui/screens/settings/pages.h"
#include "ui/words.h"

namespace legato::ui::settings {

std::optional<Action> for_me(Frame& frame, const SettingsView& view) {
    Rect area = text_column(frame);
    std::optional<Action> action = top_bar(frame, area, frame.tr("For me now"));
    Column rows(frame, "settings.for_me", area);
    rows.text("for_me.why",
              frame.tr("It chooses words, pictures and which signs are named. Your answer stays on "
                       "this device."),
              Text::body, frame.theme.ink_soft);
    std::vector<Value> values;
    const auto add = [&](ForMe who, Icon icon, std::string detail) {
        values.push_back({name_of(who), for_me_words(frame.tr, who), icon, std::move(detail)});
    };
    add(ForMe::pregnant, Icon::heart, frame.tr("With a bump in pictures and words."));
    add(ForMe::had_baby, Icon::heart, frame.tr("For the time after birth."));
    add(ForMe::neither, Icon::spa, frame.tr("For tired legs and night cramps."));
    add(all_for_me.back(), Icon::lock, frame.tr("Plain words that suit everybody."));
    if (auto asked = by_rows(rows, view.settings, "for_me", values)) action = asked;
    return action;
}

}  // namespace legato::ui::settings
