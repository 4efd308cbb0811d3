#pragma once

#include <functional>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "support/pose_book.h"
#include "support/themes.h"
#include "ui/headless.h"
#include "ui/samples/all.h"

namespace legato::testing {

/// How a screen is shown: everything that can shift a layout.
struct Situation {
    int width, height;
    ui::Insets insets;
    float text_scale = 1;
    NamedTheme theme{"light", ui::light_theme()};
    const ui::Strings* tr = &ui::english();

    ui::Rect area() const {
        return {insets.left, insets.top, static_cast<float>(width) - insets.left - insets.right,
                static_cast<float>(height) - insets.top - insets.bottom};
    }
    std::string name() const {
        std::ostringstream out;
        out << theme.name << ' ' << width << 'x' << height << " text " << text_scale;
        if (insets.top > 0 || insets.left > 0) out << " with insets";
        return out.str();
    }
};

struct Size {
    int width, height;
    ui::Insets insets = {};
};
#ifdef LEGATO_SANITIZED  // five to ten times as slow, and layouts are no different
inline const std::vector<Size> plain_sizes{{360, 640}, {915, 412}};
inline const std::vector<float> text_scales{1, 2};
#else
inline const std::vector<Size> plain_sizes{{360, 640}, {412, 915}, {915, 412}, {800, 1280}};
inline const std::vector<float> text_scales{0.85F, 1, 1.3F, 2};
#endif
inline const std::vector<Size> inset_sizes{{412, 915, {0, 40, 0, 30}}, {915, 412, {44, 0, 44, 20}}};

/// What was found wrong, each fault once, with how often and where first.
class Findings {
  public:
    void add(const std::string& fault, const Situation& where) {
        Found& found = found_[fault];
        if (found.times++ == 0) found.first = where.name();
    }
    bool empty() const { return found_.empty(); }
    std::string told() const {
        std::string out;
        for (const auto& [fault, found] : found_)
            out +=
                fault + "  (" + std::to_string(found.times) + "x, first at " + found.first + ")\n";
        return out;
    }

  private:
    struct Found {
        int times = 0;
        std::string first;
    };
    std::map<std::string, Found> found_;
};

/// One screen in a situation, settled; lists are gone through page by page.
struct ShownScreen {
    const std::string& name;
    const Situation& situation;
    const ui::Tree& tree;
    int page;  ///< of a list: 0 is its beginning
    const ui::Screen& screen;
    Headless& on;
};

/// Shows every sample, with and without a figure, in every theme and text size given.
inline void show_all(const std::vector<Size>& sizes, const std::vector<float>& scales,
                     const std::vector<NamedTheme>& themes, const ui::Strings& tr,
                     const std::function<void(const ShownScreen&)>& look) {
    auto screens = sample::all_screens(&sample::shipped_poses());
    for (auto& screen : sample::all_screens()) {
        screen.name += ", without a figure";
        if (screen.name.find("player") == 0) screens.push_back(std::move(screen));
    }
    constexpr int most_pages = 12;
    Headless shown;
    for (const float scale : scales)
        for (const auto& [name, screen] : screens)
            for (const Size& size : sizes)
                for (const NamedTheme& theme : themes) {
                    const Situation situation{size.width, size.height, size.insets,
                                              scale,      theme,       &tr};
                    shown.viewport = {size.width, size.height, 1, size.insets};
                    shown.look.theme = theme.theme;
                    shown.look.text_scale = scale;
                    shown.look.tr = &tr;
                    shown.settle(screen);
                    const ui::Point middle = situation.area().center();
                    for (int page = 0; page < most_pages; ++page) {
                        look({name, situation, shown.ui.tree(), page, screen, shown});
                        const ui::Tree before = shown.ui.tree();
                        shown.ui.handle(ui::Wheel{middle, -6});
                        shown.settle(screen);
                        if (shown.ui.tree().size() == before.size() &&
                            std::equal(before.begin(), before.end(), shown.ui.tree().begin(),
                                       [](const ui::Node& a, const ui::Node& b) {
                                           return a.rect == b.rect && a.id == b.id;
                                       }))
                            break;
                    }
                    shown.ui.handle(ui::Wheel{middle, 10'000});
                    shown.settle(screen);
                }
}

}  // namespace legato::testing
