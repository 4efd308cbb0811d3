#include "content/defaults_file.h"

#include <utility>

#include "content/characters.h"
#include "content/read_file.h"
#include "content/table_reader.h"
#include "content/unicode.h"

namespace legato::content {

namespace {

constexpr std::size_t longest_text = 60;

void read_reminder(const Node& node, Defaults& defaults, Faults& faults) {
    TableReader table(node, "[[reminder]]", faults);
    table.require({"rule", "opens", "text"});
    SuggestedReminder suggested;
    suggested.reminder.active = false;
    suggested.reminder.opens = table.text("opens").value_or("");
    suggested.reminder.text = table.text("text").value_or("");
    suggested.first = table.text("first").value_or("");
    if (suggested.reminder.text.size() > longest_text)
        faults.add(table.at("text"), "text has " + std::to_string(suggested.reminder.text.size()) +
                                         " bytes, at most " + std::to_string(longest_text));
    const Result<ReminderRule> rule = parse_rule(table.text("rule").value_or(""));
    if (!rule && table.has("rule")) faults.add(table.at("rule"), "rule: " + rule.error().message);
    table.finish();
    if (!rule) return;
    suggested.reminder.rule = *rule;
    defaults.reminders.push_back(std::move(suggested));
}

void read_tick(const Node& node, Defaults& defaults, Faults& faults) {
    TableReader table(node, "[[tick]]", faults);
    table.require({"kind", "text"});
    TickKind tick;
    tick.kind = table.text("kind").value_or("");
    tick.what = table.text("what").value_or(tick.kind);
    tick.text = table.text("text").value_or("");
    tick.many = table.flag("many", false);
    for (const std::string* name : {&tick.kind, &tick.what})
        if (table.has("kind") && !is_plain_name(*name, "_"))
            faults.add(table.at(), "kind and what are 1 to 64 characters of a-z, 0-9 and _, got " +
                                       in_quotes(*name));
    table.finish();
    defaults.ticks.push_back(std::move(tick));
}

void read_news(const Node& node, Defaults& defaults, Faults& faults) {
    TableReader table(node, "[[news]]", faults);
    table.require({"text"});
    defaults.news.push_back(table.text("text").value_or(""));
    table.finish();
}

// Reads all tables of one name, up to `most_suggested`.
void read_each(TableReader& file, const char* name, Defaults& defaults, Faults& faults,
               void (*read)(const Node&, Defaults&, Faults&)) {
    std::size_t count = 0;
    for (const Node* node : file.tables(name)) {
        if (++count > most_suggested)
            return faults.add(node->at, "there are more than " + std::to_string(most_suggested) +
                                            " of [[" + name + "]]");
        read(*node, defaults, faults);
    }
}

}  // namespace

const TickKind* find_tick(const std::vector<TickKind>& ticks, std::string_view kind) {
    for (const TickKind& tick : ticks)
        if (tick.kind == kind) return &tick;
    return nullptr;
}

Defaults read_defaults(std::string_view text, const std::string& file, std::vector<Fault>& faults) {
    Defaults defaults;
    Faults found(file);
    if (const auto checked = checked_characters(text, found)) {
        if (const auto document = parse_document(*checked)) {
            TableReader table(*document, "the file", found);
            table.require({"sound_trial"});
            defaults.sound_trial = table.text("sound_trial").value_or("");
            read_each(table, "reminder", defaults, found, read_reminder);
            read_each(table, "tick", defaults, found, read_tick);
            read_each(table, "news", defaults, found, read_news);
            table.finish();
        } else {
            found.add(document.error().at, document.error().message);
        }
    }
    for (Fault& fault : found.sorted()) faults.push_back(std::move(fault));
    return defaults;
}

Defaults load_defaults(const std::filesystem::path& file, std::vector<Fault>& faults) {
    const Result<std::string> text = text_of(file);
    if (text && text->size() <= largest_file) return read_defaults(*text, file.string(), faults);
    faults.push_back(
        {file.string(), 1, 1, "the file " + (text ? "is too large" : text.error().message)});
    return {};
}

}  // namespace legato::content
