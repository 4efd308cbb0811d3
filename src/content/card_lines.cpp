#include "content/card_lines.h"

#include <algorithm>

#include "content/unicode.h"

namespace legato::content {

namespace {

constexpr std::size_t most_lines = 24;

void read_whom(TableReader& table, CardLine& line, Faults& faults) {
    for (const std::string& name : table.texts("for")) {
        if (name == "six_weeks") {
            line.six_weeks = true;
            continue;
        }
        const auto found = std::find_if(all_for_me.begin(), all_for_me.end(),
                                        [&](ForMe for_me) { return name == name_of(for_me); });
        if (found == all_for_me.end())
            faults.add(
                table.at("for"),
                "for must be pregnant, had_baby, neither, rather_not_say or six_weeks, got " +
                    in_quotes(name));
        else
            line.whom.push_back(*found);
    }
}

// Reads a text for everybody, or { text = "...", for = ["..."] }; "six_weeks" in `for` means a
// person who was pregnant until not long ago.
void read_line(const Node& node, const std::string& key, std::vector<CardLine>& lines,
               Faults& faults) {
    if (node.type != Node::Type::table) {
        if (auto text = good_text(node, key, faults)) lines.push_back({std::move(*text), {}});
        return;
    }
    TableReader table(node, key, faults);
    table.require({"text", "for"});
    CardLine line{table.text("text").value_or(""), {}};
    read_whom(table, line, faults);
    table.finish();
    lines.push_back(std::move(line));
}

}  // namespace

std::vector<CardLine> read_lines(TableReader& table, const std::string& key, Faults& faults) {
    std::vector<CardLine> lines;
    const Node* node = table.find(key);
    if (!node) return lines;
    if (node->type != Node::Type::list) {
        read_line(*node, key, lines, faults);
        return lines;
    }
    if (node->list.empty() || node->list.size() > most_lines) {
        faults.add(node->at, key + " must hold 1 to " + std::to_string(most_lines) +
                                 " lines, got " + std::to_string(node->list.size()));
        return lines;
    }
    for (const Node& item : node->list) read_line(item, key, lines, faults);
    return lines;
}

}  // namespace legato::content
