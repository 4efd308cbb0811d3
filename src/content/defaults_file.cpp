#include "content/defaults_file.h"

#include <utility>

#include "content/characters.h"
#include "content/read_file.h"
#include "content/table_reader.h"

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

}  // namespace

Defaults read_defaults(std::string_view text, const std::string& file, std::vector<Fault>& faults) {
    Defaults defaults;
    Faults found(file);
    if (const auto checked = checked_characters(text, found)) {
        if (const auto document = parse_document(*checked)) {
            TableReader table(*document, "the file", found);
            table.require({"sound_trial"});
            defaults.sound_trial = table.text("sound_trial").value_or("");
            for (const Node* node : table.tables("reminder")) {
                if (defaults.reminders.size() == most_suggested) {
                    found.add(node->at, "there are more than " + std::to_string(most_suggested) +
                                            " reminders");
                    break;
                }
                read_reminder(*node, defaults, found);
            }
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
