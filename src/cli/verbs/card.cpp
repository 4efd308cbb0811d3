#include <iostream>

#include "cli/emergency.h"
#include "cli/json.h"
#include "cli/library.h"
#include "cli/verb.h"
#include "core/routine/card_timer.h"
#include "storage/settings_file.h"

namespace legato::cli {

namespace {

struct CardArgs {
    std::string id;
    bool list = false;
    bool json = false;
};

content::Cards load(const Device& device) {
    content::Cards cards = content::load_cards(device.assets_folder() / "cards");
    for (const content::Fault& fault : cards.faults) std::cerr << to_string(fault) << "\n";
    return cards;
}

int list(const content::Cards& cards, bool json) {
    Json rows = Json::array();
    for (const Card& card : cards.cards) {
        if (json)
            rows.push_back({{"id", card.id}, {"title", card.title}});
        else
            std::cout << card.id << std::string(card.id.size() < 24 ? 24 - card.id.size() : 1, ' ')
                      << card.title << "\n";
    }
    if (json) std::cout << print(rows) << "\n";
    return exit_done;
}

Json in_json(const Card& card) {
    Json parts = Json::array();
    for (const CardPart& part : card.parts) {
        Json lines = Json::array();
        for (const CardLine& line : part.lines) lines.push_back(line.text);
        parts.push_back({{"heading", part.heading.empty() ? "" : part.heading.front().text},
                         {"urgency", name_of(part.urgency)},
                         {"lines", std::move(lines)}});
    }
    return {{"id", card.id},
            {"title", card.title},
            {"parts", std::move(parts)},
            {"timer_ms", card.timer ? Json(Millis(*card.timer).count()) : Json(nullptr)},
            {"see", card.see.empty() ? Json(nullptr) : Json(card.see)}};
}

// Prints a card, already suited to who she is by the settings. `emergency`: empty for all but the
// call card.
int show(const Card& card, const content::Cards& all, const std::string& emergency, bool json) {
    if (json) {
        std::cout << print(in_json(card)) << "\n";
        return exit_done;
    }
    std::cout << card.title << "\n";
    if (!emergency.empty()) std::cout << "Emergency: " << emergency << "\n";
    for (const std::string& line : in_lines(card)) std::cout << line << "\n";
    if (card.timer)
        std::cout << "\nTo have the time counted: legato play " << timer_id(card.id) << "\n";
    if (const Card* next = content::find(all, card.see))
        std::cout << "\n" << next->title << ": legato card " << next->id << "\n";
    return exit_done;
}

int card(const Device& device, const CardArgs& args) {
    const content::Cards cards = load(device);
    if (args.list) return list(cards, args.json);
    if (args.id.empty()) return complain("which card? legato card --list has them");
    const Card* found = content::find(cards, args.id);
    if (!found)
        return complain("there is no card '" + args.id.substr(0, 80) +
                        "'; legato card --list has them");
    const Settings settings = storage::read_settings(device.data_folder()).settings;
    const std::string emergency = args.id == call_card ? emergency_of(device, settings) : "";
    return show(suited(*found, settings, device.now().at), cards, emergency, args.json);
}

}  // namespace

void add_card(Verbs& verbs) {
    const auto [verb, args] = verbs.add("card", "A card of what is good to know", card);
    verb.add_option("ID", args.id, "Which card");
    verb.add_flag("--list", args.list, "All of them");
    verb.add_flag("--json", args.json, "For programs");
}

}  // namespace legato::cli
