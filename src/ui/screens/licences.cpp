#include "ui/screens/licences.h"

#include "ui/screens/layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/top_bar.h"

namespace legato::ui {

namespace {

// Draws only what can be seen of a text, as licences are long.
class Reader {
  public:
    Reader(Frame& frame, const Rect& viewport)
        : frame_(frame), scroll_(frame, "licences", viewport) {}

    void read(const std::string& id, const std::string& text, Text style, Color color, Role role,
              float after) {
        const float height = paragraph_height(frame_.canvas, text, style, scroll_.width());
        if (const Rect place = scroll_.next(height); scroll_.shows(place))
            paragraph(frame_, place, {id, text, style, color, Align::left, role});
        scroll_.gap(after);
    }
    void gap(float height) { scroll_.gap(height); }

  private:
    Frame& frame_;
    ScrollArea scroll_;
};

}  // namespace

std::optional<Action> licences_screen(Frame& frame, const LicencesView& view) {
    const Theme& theme = frame.theme;
    Rect area = text_column(frame);
    std::optional<Action> action = top_bar(frame, area, frame.tr("Licences"));
    Reader reader(frame, area);
    reader.read("licences.thanks", frame.tr("Legato stands on the work of others. Thank you."),
                Text::body, theme.ink_soft, Role::text, size::margin);
    for (std::size_t i = 0; i < view.licences.size(); ++i) {
        const LicencesView::Licence& licence = view.licences[i];
        const std::string id = "licences." + std::to_string(i);
        reader.read(id, licence.of, Text::title, theme.ink, Role::heading, 4);
        reader.read(id + ".kind", licence.kind, Text::strong, theme.accent_text, Role::text,
                    size::gap);
        for (std::size_t p = 0; p < licence.paragraphs.size(); ++p)
            reader.read(id + "." + std::to_string(p), licence.paragraphs[p], Text::caption,
                        theme.ink_soft, Role::text, size::small_gap);
        reader.gap(size::margin);
    }
    return action;
}

}  // namespace legato::ui
