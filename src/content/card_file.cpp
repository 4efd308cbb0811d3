#include "content/card_file.h"

#include <algorithm>
#include <tuple>

#include "content/card_lines.h"
#include "content/characters.h"
#include "content/folder.h"
#include "content/read_file.h"
#include "content/table_reader.h"
#include "content/unicode.h"

namespace legato::content {

namespace {

constexpr std::size_t most_parts = 8;
constexpr Limits timer_limits{1, 3600};

CardPart read_part(TableReader& table, Faults& faults) {
    CardPart part;
    table.require({"lines"});
    part.heading = read_lines(table, "heading", faults);
    part.lines = read_lines(table, "lines", faults);
    part.list = table.flag("list", false);
    part.urgency = table.named("urgency", all_urgencies).value_or(Urgency::none);
    using enum Telephone;
    part.call =
        table.choice<Telephone>("call", {{"maternity", maternity}, {"emergency", emergency}})
            .value_or(none);
    return part;
}

void read_document(const Node& document, Card& card, Faults& faults) {
    TableReader table(document, "the file", faults);
    table.require({"title", "sources"});
    card.title = table.text("title").value_or("");
    card.sources = table.texts("sources");
    card.see = table.text("see").value_or("");
    constexpr Limits places{1, last_card};
    card.group = table.named("group", all_card_groups).value_or(CardGroup::help);
    card.order = table.whole("order", places).value_or(last_card);
    if (const auto timer = table.whole("timer_s", timer_limits)) card.timer = Seconds{*timer};
    card.timer_show = table.text("timer_show").value_or("");
    if (!table.has("timer_s")) table.refuse("timer_show", "timer_show goes with timer_s");
    if (!table.has("part")) {
        card.parts.push_back(read_part(table, faults));  // a card of one part needs no [[part]]
    } else {
        for (const Node* node : table.tables("part")) {
            if (card.parts.size() == most_parts) {
                faults.add(node->at, "a card has at most " + std::to_string(most_parts) + " parts");
                break;
            }
            TableReader part(*node, "[[part]]", faults);
            card.parts.push_back(read_part(part, faults));
            part.finish();
        }
    }
    table.finish();
}

}  // namespace

ReadCard read_card(std::string_view text, const std::string& file, const std::string& id) {
    Faults faults(file);
    Card card;
    card.id = id;
    card.file = file;
    if (!is_plain_name(id, "_"))
        faults.add({}, "a card's file name is its id: 1 to 64 characters of a-z, 0-9 and _, got " +
                           in_quotes(id));
    if (text.size() > largest_file)
        faults.add({}, "the file is too large for a card");
    else if (const auto checked = checked_characters(text, faults)) {
        if (const auto document = parse_document(*checked))
            read_document(*document, card, faults);
        else
            faults.add(document.error().at, document.error().message);
    }
    ReadCard read{.card = {}, .faults = faults.sorted()};
    if (read.faults.empty()) read.card = std::move(card);
    return read;
}

Cards load_cards(const std::filesystem::path& folder) {
    Cards cards;
    for (const std::filesystem::path& path : toml_files_in(folder, most_cards, cards.faults)) {
        const auto text = text_of(path);
        if (!text) {
            cards.faults.push_back({path.string(), 1, 1, "the file " + text.error().message});
            continue;
        }
        ReadCard read = read_card(*text, path.string(), path.stem().string());
        cards.faults.insert(cards.faults.end(), read.faults.begin(), read.faults.end());
        if (read.card) cards.cards.push_back(std::move(*read.card));
    }
    std::sort(cards.cards.begin(), cards.cards.end(), [](const Card& a, const Card& b) {
        return std::tie(a.group, a.order, a.id) < std::tie(b.group, b.order, b.id);
    });
    return cards;
}

const Card* find(const Cards& cards, std::string_view id) {
    for (const Card& card : cards.cards)
        if (card.id == id) return &card;
    return nullptr;
}

}  // namespace legato::content
