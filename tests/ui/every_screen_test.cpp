#include "ui/every_screen.h"
#include "support/places.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>

#include "support/places.h"
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
    const Seen seen = look_at_frame(shown.situation.theme.theme.background);
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

void check_contrast(const ShownScreen& shown, Findings& findings, const std::string& state = "") {
    const Seen seen = look_at_frame(shown.situation.theme.theme.background);
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
        what << shown.name << ": " << state << (text.icon ? "an icon" : in_quotes(text.text))
             << " has only " << std::fixed << text.contrast << ":1 in "
             << shown.situation.theme.name;
        findings.add(what.str(), shown.situation);
    }
}

// What the samples have their screens show: every text in their sources. Anything else that is in
// plain letters stands in the sources of the screens.
std::vector<std::string> content_of_samples() {
    std::vector<std::string> content;
    const std::regex literal(R"re("((?:[^"\\\n]|\\.)*)")re");
    for (const auto& file : std::filesystem::directory_iterator(places::samples)) {
        std::ifstream in(file.path());
        const std::string source{std::istreambuf_iterator<char>(in), {}};
        for (std::sregex_iterator found(source.begin(), source.end(), literal), end; found != end;
             ++found)
            if ((*found)[1].length() > 2) content.push_back((*found)[1]);
    }
    // The longest first: they may hold others.
    std::sort(content.begin(), content.end(), [](const std::string& a, const std::string& b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    return content;
}

std::string without(const std::vector<std::string>& content, std::string text) {
    for (const std::string& one : content)
        for (auto at = text.find(one); at != std::string::npos; at = text.find(one, at))
            text.erase(at, one.size());
    return text;
}

bool is_part(const std::vector<std::string>& content, std::string word) {
    const auto is_sign = [](char c) { return std::ispunct(static_cast<unsigned char>(c)) != 0; };
    while (!word.empty() && is_sign(word.back())) word.pop_back();
    while (!word.empty() && is_sign(word.front())) word.erase(0, 1);
    return std::any_of(content.begin(), content.end(),
                       [&](const std::string& one) { return one.find(word) != std::string::npos; });
}

bool has_letters(const std::string& text) {
    return std::any_of(text.begin(), text.end(), [](unsigned char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    });
}

// Screens on which somebody may lie awake with a cramp.
bool needs_cramp(const std::string& screen) {
    for (const char* name : {"tonight", "welcome", "rest", "player_paused"})
        if (screen.find(name) == 0) return true;
    return false;
}

}  // namespace

TEST_CASE("every screen has room for all it says, and for every finger", "[room]") {
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

TEST_CASE("what is under a finger, or has the focus, can be read too", "[touch]") {
    Findings findings;
    show_all({{412, 915}}, {1}, all_themes(), ui::english(), [&](const ShownScreen& shown) {
        const ui::Tree before = shown.tree;
        for (const ui::Node& node : before) {
            if (!can_activate(node) || node.visible.empty()) continue;
            shown.on.ui.handle(ui::PointerDown{node.visible.center(), shown.on.now});
            shown.on.draw(shown.screen);
            check_contrast(shown, findings, "while " + node.id + " is pressed ");
            shown.on.ui.handle(ui::PointerCancel{});
            shown.on.draw(shown.screen);
        }
    });
    INFO(findings.told());
    CHECK(findings.empty());
}

TEST_CASE("on every screen a tap acts once, and a drag of 40 dp from the same place not at all",
          "[touch]") {
    Findings findings;
    show_all({{412, 915}}, {1}, {{"light", ui::light_theme()}}, ui::english(),
             [&](const ShownScreen& shown) {
                 const ui::Tree before = shown.tree;
                 for (const ui::Node& node : before) {
                     if (!can_activate(node) || node.visible.empty()) continue;
                     const ui::Point at = node.visible.center();
                     shown.on.tap(at);
                     const std::size_t tapped = shown.on.settle(shown.screen).size();
                     // What is chosen already need not be chosen again.
                     if (tapped > 1 ||
                         (tapped == 0 && node.value.empty() && node.role == ui::Role::button))
                         findings.add(shown.name + ": a tap on " + node.id + " acts " +
                                          std::to_string(tapped) + " times",
                                      shown.situation);
                     for (const ui::Point by : {ui::Point{0, -40}, {0, 40}, {-40, 0}, {40, 0}}) {
                         shown.on.drag(at, {at.x + by.x, at.y + by.y});
                         if (!shown.on.settle(shown.screen).empty())
                             findings.add(shown.name + ": a drag from " + node.id + " acts",
                                          shown.situation);
                     }
                     shown.on.ui.handle(ui::Wheel{shown.situation.area().center(), 10'000});
                     shown.on.settle(shown.screen);
                     for (int page = 0; page < shown.page; ++page) {
                         shown.on.ui.handle(ui::Wheel{shown.situation.area().center(), -6});
                         shown.on.settle(shown.screen);
                     }
                 }
             });
    INFO(findings.told());
    CHECK(findings.empty());
}

TEST_CASE("in the language that nobody speaks nothing on a screen is English but its content") {
    Findings findings;
    const std::vector<std::string> content = content_of_samples();
    REQUIRE(content.size() > 50);
    const ui::Strings pseudo = ui::Strings::pseudo();
    show_all({{800, 1280}}, {1}, {{"light", ui::light_theme()}}, pseudo,
             [&](const ShownScreen& shown) {
                 for (const ui::Node& node : shown.tree) {
                     const std::string left = without(content, node.label);
                     if (has_letters(left))
                         findings.add(shown.name + ": " + node.id + " says " + in_quotes(left),
                                      shown.situation);
                 }
                 const Seen seen = look_at_frame({});
                 for (const SeenText& text : seen.texts) {
                     std::istringstream words(text.text);
                     for (std::string word; words >> word;)
                         if (has_letters(word) && !is_part(content, word))
                             findings.add(shown.name + ": shows " + in_quotes(text.text),
                                          shown.situation);
                 }
             });
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
