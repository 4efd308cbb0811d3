#include <array>

#include "content/characters.h"
#include "content/parts.h"
#include "content/routine_file.h"
#include "content/step_reader.h"
#include "content/table_reader.h"
#include "content/unicode.h"
#include "content/whole_routine.h"

namespace legato::content {

namespace {

constexpr std::size_t most_extras = 8, most_extra_steps = 16;

std::vector<Seconds> in_seconds(const std::vector<int>& numbers) {
    std::vector<Seconds> seconds;
    for (int number : numbers) seconds.emplace_back(number);
    return seconds;
}

void read_choices(const Node& node, Choices& choices, Places& places, Faults& faults) {
    if (node.type != Node::Type::table)
        return refuse_type(node, "choices", "a table, [choices]", faults);
    TableReader table(node, "[choices]", faults);
    choices.hold = in_seconds(table.rising("hold_s", seconds_limits));
    choices.rounds = table.rising("rounds", count_limits);
    choices.walk = in_seconds(table.rising("walk_s", length_limits));
    choices.rest = in_seconds(table.rising("rest_s", length_limits));
    choices.until_asleep = table.flag("until_asleep", false);
    places.hold = table.at("hold_s");
    places.rounds = table.at("rounds");
    places.walk = table.at("walk_s");
    places.rest = table.at("rest_s");
    places.until_asleep = table.at("until_asleep");
    table.finish();
}

// Reads a text of the whole routine, which cannot name a side or a set.
std::string plain_text(TableReader& table, const std::string& key, Faults& faults) {
    const std::string text = table.text(key).value_or("");
    if (text.find_first_of("{}") != text.npos)
        faults.add(table.at(key), key + " has braces in it; words in braces are for steps");
    return text;
}

std::vector<std::string> plain_texts(TableReader& table, const std::string& key, Faults& faults) {
    std::vector<std::string> texts = table.texts(key);
    for (const std::string& text : texts)
        if (text.find_first_of("{}") != text.npos)
            faults.add(table.at(key), key + " has braces in it; words in braces are for steps");
    return texts;
}

void read_on_the_way(const Node& node, Routine& routine, Faults& faults) {
    TableReader table(node, "[on_the_way]", faults);
    routine.on_the_way = {plain_text(table, "halfway", faults),
                          plain_text(table, "two_minutes_left", faults),
                          plain_texts(table, "now_and_then", faults)};
    table.finish();
    if (!walks(routine))
        faults.add(node.at, "[on_the_way] is said on a walk; no step here is of the kind walk");
}

bool is_source(std::string_view source) {
    for (char c : source)
        if (!(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9') && c != '-' && c != ':')
            return false;
    return source.size() <= 24;
}

About read_about(TableReader& table, Faults& faults) {
    return {plain_text(table, "purpose", faults), plain_text(table, "position", faults),
            plain_text(table, "trimester", faults), plain_text(table, "equipment", faults),
            plain_text(table, "why", faults)};
}

// Reads the place of the routine in lists, and the places where it is offered.
void read_place(TableReader& table, Routine& routine, Faults& faults) {
    routine.occasion = table
                           .choice<Occasion>("occasion", {{"cramp", Occasion::cramp},
                                                          {"bedtime", Occasion::bedtime},
                                                          {"day", Occasion::day},
                                                          {"rest", Occasion::rest},
                                                          {"walks", Occasion::walks},
                                                          {"breaks", Occasion::breaks},
                                                          {"own", Occasion::own}})
                           .value_or(Occasion::own);
    constexpr Limits places{1, most_order};
    routine.order = table.whole("order", places).value_or(most_order);
    const Node* node = table.table("offer");
    if (!node) return;
    constexpr std::array<const char*, offer_count> names{
        "morning", "day", "evening", "night", "late", "quick", "quick_at_night", "shortcut"};
    TableReader offer(*node, "[offer]", faults);
    for (std::size_t i = 0; i < names.size(); ++i)
        routine.offered[i] = offer.whole(names[i], places).value_or(0);
    offer.finish();
}

void read_description(TableReader& table, Routine& routine, Faults& faults) {
    table.require({"title", "purpose", "cautions"});
    routine.title = plain_text(table, "title", faults);
    routine.about = read_about(table, faults);
    routine.cautions = plain_texts(table, "cautions", faults);
    routine.sources = table.texts("sources");
    for (const std::string& source : routine.sources)
        if (!is_source(source))
            faults.add(table.at("sources"),
                       "a source is the id of a reference, such as MAYO or 004:20, "
                       "got " +
                           in_quotes(source));
    routine.cards = table.texts("cards");
    for (const std::string& card : routine.cards)
        if (!is_plain_name(card, "_"))
            faults.add(table.at("cards"),
                       "a card is named by its id, such as water, got " + in_quotes(card));
    const auto counts_as = table.choice<CountsAs>("counts_as", {{"nothing", CountsAs::nothing},
                                                                {"movement", CountsAs::movement},
                                                                {"bedtime", CountsAs::bedtime}});
    routine.counts_as = counts_as.value_or(CountsAs::nothing);
    routine.leg_check = table.named("leg_check", all_leg_check_rules).value_or(LegCheckRule::leg);
    routine.evening_counts = table.flag("evening_counts", false);
    const bool misread = table.has("counts_as") && !counts_as;
    if (routine.evening_counts && routine.counts_as != CountsAs::movement && !misread)
        table.refuse("evening_counts", "evening_counts is for what counts as movement");
    read_place(table, routine, faults);
    routine.night = table.flag("night", false);
    routine.end_bell = table.flag("end_bell", true);
    if (const Node* node = table.table("without_bump")) {
        TableReader without_bump(*node, "[without_bump]", faults);
        routine.without_bump = read_about(without_bump, faults);
        without_bump.finish();
    }
}

void read_items(TableReader& table, Routine& routine, Places& places, Faults& faults) {
    table.require({"step"});
    const Node* node = table.find("step");
    if (node && node->type != Node::Type::list)
        return refuse_type(*node, "step", "written as [[step]], in two brackets", faults);
    std::size_t written = 0;
    for (const Node* item : table.tables("step")) {
        routine.items.push_back(read_item(*item, faults));
        places.items.push_back(item->at);
        written += written_steps(routine.items.back());
        if (written > most_steps)
            return faults.add(item->at,
                              "there are more than " + std::to_string(most_steps) + " steps");
    }
}

void read_extra(const Node& node, Routine& routine, Places& places, Faults& faults) {
    TableReader table(node, "[[extra]]", faults);
    table.require({"name", "step"});
    Extra extra;
    extra.name = table.text("name").value_or("");
    if (table.has("name") && !is_plain_name(extra.name, "_"))
        faults.add(table.at("name"), "an extra's name is made of a-z, 0-9 and _");
    for (const Extra& other : routine.extras)
        if (other.name == extra.name)
            faults.add(table.at("name"),
                       "there is an extra named " + in_quotes(extra.name) + " already");
    for (const Node* item : table.tables("step")) {
        extra.items.push_back(read_item(*item, faults));
        if (extra.items.size() > most_extra_steps) {
            faults.add(item->at,
                       "an extra has at most " + std::to_string(most_extra_steps) + " steps");
            break;
        }
    }
    table.finish();
    places.extras.push_back(node.at);
    routine.extras.push_back(std::move(extra));
}

void read_document(const Node& document, Routine& routine, Faults& faults) {
    Places places;
    TableReader table(document, "the file", faults);
    read_description(table, routine, faults);
    for (const Node* extra : table.tables("extra")) {
        if (routine.extras.size() == most_extras) {
            faults.add(extra->at, "there are more than " + std::to_string(most_extras) + " extras");
            break;
        }
        read_extra(*extra, routine, places, faults);
    }
    if (const Node* choices = table.find("choices"))
        read_choices(*choices, routine.choices, places, faults);
    read_items(table, routine, places, faults);
    if (const Node* words = table.table("on_the_way")) read_on_the_way(*words, routine, faults);
    table.finish();
    // Sums of a faulty routine would only report the same faults again.
    if (faults.empty()) check_whole(routine, places, faults);
}

}  // namespace

ReadRoutine read_routine(std::string_view text, const std::string& file, const std::string& id,
                         const PartSource& parts) {
    Faults faults(file);
    Routine routine;
    routine.id = id;
    routine.file = file;
    if (!is_plain_name(id, "_-"))
        faults.add(
            {}, "a routine file's name is its id: 1 to 64 characters of a-z, 0-9, _ and -, got " +
                    in_quotes(id));
    if (text.size() > largest_file)
        faults.add({}, "the file is too large for a routine: " + std::to_string(text.size()) +
                           " bytes, at most " + std::to_string(largest_file));
    else if (const auto checked = checked_characters(text, faults)) {
        if (auto document = parse_document(*checked)) {
            const auto look = [](const Node& other, Faults& found) {
                Routine unused;
                read_document(other, unused, found);
            };
            put_together(*document, id, parts, look, faults);
            read_document(*document, routine, faults);
        } else {
            faults.add(document.error().at, document.error().message);
        }
    }
    ReadRoutine read{.routine = {}, .faults = faults.sorted()};
    if (read.faults.empty()) read.routine = std::move(routine);
    return read;
}

}  // namespace legato::content
