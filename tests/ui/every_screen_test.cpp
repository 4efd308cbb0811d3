#include "ui/every_screen.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

#include "support/seen.h"

using namespace legato;
using namespace legato::testing;

namespace {

bool overlap(const ui::Rect& a, const ui::Rect& b, float by) {
    const ui::Rect both = intersection(a, b);
    return both.w > by && both.h > by;
}

bool inside(const ui::Rect& inner, const ui::Rect& outer) {
    const float rounding = 0.51F;
    return inner.x >= outer.x - rounding && inner.y >= outer.y - rounding &&
           inner.right() <= outer.right() + rounding && inner.bottom() <= outer.bottom() + rounding;
}

bool is_text(const ui::Node& node) {
    switch (node.role) {
        case ui::Role::text:
        case ui::Role::heading:
        case ui::Role::status:
        case ui::Role::list_item:
            return true;
        default:
            return false;
    }
}

std::string in_quotes(const std::string& text) {
    return "'" + text + "'";
}

void check_nodes(const ShownScreen& shown, Findings& findings) {
    const auto fault = [&](const std::string& what) {
        findings.add(shown.name + ": " + what, shown.situation);
    };
    const ui::Rect area = shown.situation.area();
    const bool night = shown.situation.theme.theme.night;
    std::set<std::string> ids;
    std::vector<const ui::Node*> targets, texts;
    if (shown.tree.empty()) fault("nothing is told of it");
    for (const ui::Node& node : shown.tree) {
        if (node.id.empty()) fault("a node without an id, labelled " + in_quotes(node.label));
        if (!ids.insert(node.id).second) fault(node.id + " is there twice");
        if (node.label.empty()) fault(node.id + " has no label");
        if (node.clipped) fault(node.id + " has no room for its words");
        if (node.visible.empty()) continue;
        if (!inside(node.visible, area)) fault(node.id + " reaches out of the area");
        if (is_text(node)) {
            for (const ui::Node* other : texts)
                if (overlap(node.visible, other->visible, 0.5F))
                    fault(node.id + " lies on the text " + other->id);
            texts.push_back(&node);
        }
        if (!can_activate(node)) continue;
        const float least = node.id == "cramp" ? 96 : night ? 72 : 48;
        const float high = node.rect.h, wide = node.rect.w;
        if (high < least - 0.01F || wide < std::min(least, 72.F) - 0.01F)
            fault(node.id + " is smaller than a target" + (night ? " at night" : ""));
        for (const ui::Node* other : targets)
            if (overlap(node.visible, other->visible, 0.01F))
                fault(node.id + " overlaps " + other->id);
        targets.push_back(&node);
    }
    if (targets.empty()) fault("there is nothing to tap");
}

// Whether a text belongs to something that is scrolled in sideways.
bool scrolled(const ui::Tree& tree, const SeenText& text) {
    return std::any_of(tree.begin(), tree.end(), [&](const ui::Node& node) {
        return overlap(node.rect, text.rect, 0) && node.visible != node.rect;
    });
}

void check_letters(const ShownScreen& shown, Findings& findings) {
    const auto fault = [&](const std::string& what) {
        findings.add(shown.name + ": " + what, shown.situation);
    };
    const ui::Rect area = shown.situation.area();
    const Seen seen = look_at_frame(1, shown.situation.theme.theme.background);
    for (std::size_t i = 0; i < seen.texts.size(); ++i) {
        const SeenText& text = seen.texts[i];
        if (text.visible.empty()) continue;
        if (!inside(text.visible, area)) fault(in_quotes(text.text) + " is drawn out of the area");
        const bool cut_aside =
            text.rect.x < text.visible.x - 1 || text.rect.right() > text.visible.right() + 1;
        if (cut_aside && !scrolled(shown.tree, text)) fault(in_quotes(text.text) + " is cut off");
        if (text.covered) fault(in_quotes(text.text) + " is painted over");
        for (std::size_t j = 0; j < i; ++j) {
            const SeenText& other = seen.texts[j];
            if (text.icon != other.icon && !overlap(text.visible, other.visible, 2)) continue;
            if (overlap(text.visible, other.visible, 1))
                fault(in_quotes(text.text) + " is drawn on " + in_quotes(other.text));
        }
    }
}

void check_contrast(const ShownScreen& shown, Findings& findings) {
    const Seen seen = look_at_frame(1, shown.situation.theme.theme.background);
    const auto is_disabled = [&](const SeenText& text) {
        return std::any_of(shown.tree.begin(), shown.tree.end(), [&](const ui::Node& node) {
            return !node.enabled && node.rect.contains(text.rect.center());
        });
    };
    for (const SeenText& text : seen.texts) {
        if (text.visible.empty() || text.covered || is_disabled(text)) continue;
        const double least = text.icon ? 3 : 4.5;
        if (text.contrast >= least) continue;
        std::ostringstream what;
        what.precision(2);
        what << shown.name << ": " << (text.icon ? "an icon" : in_quotes(text.text)) << " has only "
             << std::fixed << text.contrast << ":1 in " << shown.situation.theme.name;
        findings.add(what.str(), shown.situation);
    }
}

// Screens on which somebody may lie awake with a cramp.
bool needs_cramp(const std::string& screen) {
    for (const char* name : {"tonight", "welcome", "rest", "player_paused"})
        if (screen.find(name) == 0) return true;
    return false;
}

}  // namespace

TEST_CASE("every screen has room for all it says, and for every finger") {
    Findings findings;
    const auto look = [&](const ShownScreen& shown) {
        check_nodes(shown, findings);
        check_letters(shown, findings);
    };
    const std::vector<NamedTheme> kinds{{"light", ui::light_theme()},
                                        {"night", ui::night_theme()},
                                        {"night_contrast", ui::night_contrast_theme()}};
    show_all(plain_sizes, text_scales, kinds, ui::english(), look);
    show_all(inset_sizes, {1, 2}, kinds, ui::english(), look);
    INFO(findings.told());
    CHECK(findings.empty());
}

TEST_CASE("words that are 40 % longer have room too") {
    Findings findings;
    const ui::Strings pseudo = ui::Strings::pseudo();
    show_all(plain_sizes, text_scales, {{"light", ui::light_theme()}, {"night", ui::night_theme()}},
             pseudo, [&](const ShownScreen& shown) {
                 check_nodes(shown, findings);
                 check_letters(shown, findings);
             });
    INFO(findings.told());
    CHECK(findings.empty());
}

TEST_CASE("everything that is written can be read on what is under it") {
    Findings findings;
    show_all({{412, 915}, {915, 412}}, {1, 2}, all_themes(), ui::english(),
             [&](const ShownScreen& shown) { check_contrast(shown, findings); });
    INFO(findings.told());
    CHECK(findings.empty());
}

TEST_CASE("Cramp is in sight without a scroll, and large") {
    Findings findings;
    int seen = 0;
    show_all({{360, 640}, {412, 915}, {915, 412}, {800, 1280}, {360, 640, {0, 24, 0, 24}}},
             text_scales, {{"light", ui::light_theme()}, {"night", ui::night_theme()}},
             ui::english(), [&](const ShownScreen& shown) {
                 if (shown.page > 0 || !needs_cramp(shown.name)) return;
                 const ui::Node* cramp = find(shown.tree, "cramp");
                 ++seen;
                 if (!cramp || cramp->visible != cramp->rect || cramp->rect.h < 96)
                     findings.add(shown.name + ": Cramp cannot be seen at once", shown.situation);
             });
    INFO(findings.told());
    CHECK(findings.empty());
    CHECK(seen > 0);
}
