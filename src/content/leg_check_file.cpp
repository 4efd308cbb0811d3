#include "content/leg_check_file.h"

#include <utility>

#include "content/card_lines.h"
#include "content/characters.h"
#include "content/read_file.h"
#include "content/table_reader.h"
#include "content/unicode.h"

namespace legato::content {

namespace {

CheckQuestion read_question(const Node& node, Faults& faults) {
    TableReader table(node, "[[question]]", faults);
    table.require({"id", "text", "tier", "closes"});
    CheckQuestion question;
    question.id = table.text("id").value_or("");
    if (table.has("id") && !is_plain_name(question.id, "_"))
        faults.add(table.at("id"), "a question's id is made of a-z, 0-9 and _");
    question.text = read_lines(table, "text", faults);
    question.hint = read_lines(table, "hint", faults);
    question.tier = table.named("tier", all_tiers).value_or(Tier::emergency);
    using enum Closings;
    question.closes = table
                          .choice<Closings>("closes", {{"legs until checked", legs_until_checked},
                                                       {"all until checked", all_until_checked},
                                                       {"back until asked", back_until_asked},
                                                       {"all until cleared", all_until_cleared},
                                                       {"legs until cleared", legs_until_cleared},
                                                       {"massage", massage_until_next}})
                          .value_or(none);
    question.for_massage = table.flag("for_massage", false);
    question.look = table.text("look").value_or("");
    question.look_hint = read_lines(table, "look_hint", faults);
    question.look_answers = table.texts("look_answers");
    const bool fits = question.look_answers.size() == all_check_answers.size();
    if (question.look.empty() ? table.has("look_answers") : !fits)
        faults.add(table.at("look_answers"),
                   "look has look_answers: what means no, what means yes, and what is unsure");
    table.finish();
    return question;
}

void read_tier(const Node& node, LegCheck& check, Faults& faults) {
    TableReader table(node, "[[tier]]", faults);
    table.require({"name", "lines"});
    const auto tier = table.named("name", all_tiers);
    TierWords words{read_lines(table, "lines", faults), table.text("card").value_or("")};
    table.finish();
    if (tier) check.tiers[*tier] = std::move(words);
}

void read_way_out(const Node& node, LegCheck& check, Faults& faults) {
    TableReader table(node, "[[way_out]]", faults);
    table.require({"by", "button", "why"});
    const auto word = table.named("by", all_leg_words);
    WayOut way{table.text("button").value_or(""), table.text("why").value_or("")};
    table.finish();
    if (word) check.ways_out[*word] = std::move(way);
}

LegCheck read_document(const Node& document, Faults& faults) {
    LegCheck check;
    TableReader table(document, "the file", faults);
    table.require({"title", "light", "why", "left_out", "sources", "question", "tier", "way_out"});
    check.title = table.text("title").value_or("");
    check.light = table.text("light").value_or("");
    check.why = table.text("why").value_or("");
    check.left_out = table.text("left_out").value_or("");
    check.sources = table.texts("sources");
    for (const Node* node : table.tables("question")) {
        if (check.questions.size() == most_questions) {
            faults.add(node->at,
                       "there are more than " + std::to_string(most_questions) + " questions");
            break;
        }
        check.questions.push_back(read_question(*node, faults));
    }
    for (const Node* node : table.tables("tier")) read_tier(*node, check, faults);
    for (const Node* node : table.tables("way_out")) read_way_out(*node, check, faults);
    table.finish();
    // An incomplete check is refused: a person who passes a check has to have been asked
    // everything.
    if (check.tiers.size() != all_tiers.size()) faults.add({}, "every tier has to have its words");
    if (check.ways_out.size() != all_leg_words.size())
        faults.add({}, "every word that opens has to have its way out");
    return check;
}

}  // namespace

LegCheck read_leg_check(std::string_view text, const std::string& file,
                        std::vector<Fault>& faults) {
    LegCheck check;
    Faults found(file);
    if (const auto checked = checked_characters(text, found)) {
        if (const auto document = parse_document(*checked))
            check = read_document(*document, found);
        else
            found.add(document.error().at, document.error().message);
    }
    const std::vector<Fault> all = found.sorted();
    faults.insert(faults.end(), all.begin(), all.end());
    return all.empty() ? check : LegCheck{};
}

LegCheck load_leg_check(const std::filesystem::path& file, std::vector<Fault>& faults) {
    const Result<std::string> text = text_of(file);
    if (text && text->size() <= largest_file) return read_leg_check(*text, file.string(), faults);
    faults.push_back(
        {file.string(), 1, 1, "the file " + (text ? "is too large" : text.error().message)});
    return {};
}

}  // namespace legato::content
