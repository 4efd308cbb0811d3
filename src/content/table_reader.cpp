#include "content/table_reader.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <iterator>

#include "content/nearest.h"
#include "content/unicode.h"

namespace legato::content {

namespace {

constexpr std::size_t longest_list = 16;

// Keys of the top of a routine file. In TOML a key belongs to the [table] above, so such a key at
// the end of the file went astray.
constexpr std::array top_keys{"title",     "counts_as", "purpose",  "position", "trimester",
                              "equipment", "cautions",  "why",      "sources",  "end_bell",
                              "leg_check", "night",     "occasion", "order",    "evening_counts"};

template <class List>
bool contains(const List& list, const std::string& name) {
    return std::find(list.begin(), list.end(), name) != list.end();
}

}  // namespace

TableReader::TableReader(const Node& table, std::string name, Faults& faults)
    : table_(table), name_(std::move(name)), faults_(faults) {
    assert(table.type == Node::Type::table);
}

Position TableReader::at(std::string_view key) const {
    for (const Entry& entry : table_.table)
        if (entry.key == key) return entry.value.at;
    return table_.at;
}

const Node* TableReader::find(const std::string& key) {
    if (!contains(known_, key)) known_.push_back(key);
    for (const Entry& entry : table_.table)
        if (entry.key == key) return &entry.value;
    return nullptr;
}

bool TableReader::seems_to_have(const std::string& key) {
    return has(key) ||
           std::any_of(table_.table.begin(), table_.table.end(), [&](const Entry& entry) {
               return !contains(known_, entry.key) && nearest(entry.key, {key});
           });
}

void TableReader::require(std::initializer_list<const char*> keys) {
    for (const char* key : keys) {
        find(key);
        required_.emplace_back(key);
    }
}

void TableReader::refuse(const std::string& key, const std::string& why) {
    if (!has(key)) return;
    const auto entry = std::find_if(table_.table.begin(), table_.table.end(),
                                    [&](const Entry& e) { return e.key == key; });
    faults_.add(entry->at, why);
}

std::optional<std::string> TableReader::text(const std::string& key) {
    const Node* node = find(key);
    return node ? good_text(*node, key, faults_) : std::nullopt;
}

std::vector<std::string> TableReader::texts(const std::string& key) {
    const Node* node = find(key);
    std::vector<std::string> texts;
    if (!node) return texts;
    const std::vector<Node> alone{node->type == Node::Type::text ? *node : Node{}};
    if (node->type != Node::Type::text && node->type != Node::Type::list) {
        refuse_type(*node, key, "a text in quotes or a list of texts", faults_);
        return texts;
    }
    const std::vector<Node>& list = node->type == Node::Type::text ? alone : node->list;
    if (list.empty() || list.size() > longest_list)
        faults_.add(node->at, key + " must hold 1 to " + std::to_string(longest_list) +
                                  " texts, got " + std::to_string(list.size()));
    for (const Node& item : list)
        if (auto text = good_text(item, key, faults_)) texts.push_back(std::move(*text));
    return texts;
}

std::optional<int> TableReader::whole(const std::string& key, Limits limits) {
    const Node* node = find(key);
    return node ? whole_number(*node, key, limits, faults_) : std::nullopt;
}

std::optional<float> TableReader::real(const std::string& key, RealLimits limits) {
    const Node* node = find(key);
    return node ? real_number(*node, key, limits, faults_) : std::nullopt;
}

std::vector<int> TableReader::rising(const std::string& key, Limits limits) {
    const Node* node = find(key);
    std::vector<int> numbers;
    if (!node) return numbers;
    if (node->type != Node::Type::list || node->list.empty() || node->list.size() > longest_list) {
        faults_.add(node->at, key + " must be a list of 1 to " + std::to_string(longest_list) +
                                  " numbers, such as [10, 20, 30]");
        return numbers;
    }
    for (const Node& item : node->list) {
        const auto number = whole_number(item, key, limits, faults_);
        if (!number) continue;
        if (!numbers.empty() && *number <= numbers.back())
            faults_.add(item.at, key + " must rise from the smallest to the largest, got " +
                                     std::to_string(*number) + " after " +
                                     std::to_string(numbers.back()));
        numbers.push_back(*number);
    }
    return numbers;
}

bool TableReader::flag(const std::string& key, bool otherwise) {
    const Node* node = find(key);
    if (!node) return otherwise;
    if (node->type != Node::Type::flag) {
        const bool word_in_quotes = node->text == "true" || node->text == "false";
        if (word_in_quotes)
            faults_.add(node->at,
                        key + " must be true or false: write " + node->text + " without quotes");
        else
            refuse_type(*node, key, "true or false", faults_);
        return otherwise;
    }
    return node->flag;
}

std::vector<const Node*> TableReader::tables(const std::string& key) {
    const Node* node = find(key);
    std::vector<const Node*> tables;
    if (!node) return tables;
    if (node->type != Node::Type::list) {
        refuse_type(*node, key, "a list of tables", faults_);
        return tables;
    }
    if (node->list.empty()) faults_.add(node->at, key + " is empty; write something or remove it");
    for (const Node& item : node->list) {
        if (item.type == Node::Type::table)
            tables.push_back(&item);
        else
            refuse_type(item, key, "a list of tables", faults_);
    }
    return tables;
}

const Node* TableReader::table(const std::string& key) {
    const Node* node = find(key);
    if (!node || node->type == Node::Type::table) return node;
    refuse_type(*node, key, "a table, { ... }", faults_);
    return nullptr;
}

std::optional<std::size_t> TableReader::index_of(const std::string& key,
                                                 const std::vector<std::string>& names) {
    const Node* node = find(key);
    if (!node) return std::nullopt;
    const std::string allowed = either_of(names);
    if (node->type != Node::Type::text) {
        refuse_type(*node, key, allowed + " in quotes", faults_);
        return std::nullopt;
    }
    const auto found = std::find(names.begin(), names.end(), node->text);
    if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
    const auto meant = nearest(node->text, names);
    faults_.add(node->at, key + " must be " + allowed + ", got " + in_quotes(node->text) +
                              (meant ? "; did you mean '" + *meant + "'?" : std::string()));
    return std::nullopt;
}

void TableReader::finish() {
    std::vector<std::string> absent;
    std::copy_if(known_.begin(), known_.end(), std::back_inserter(absent),
                 [&](const std::string& key) { return !has(key); });
    std::vector<std::string> meant_keys;
    for (const Entry& entry : table_.table) {
        if (contains(known_, entry.key)) continue;
        std::string message = "unknown key " + in_quotes(entry.key) + " in " + name_;
        if (const auto meant = nearest(entry.key, absent)) {
            message += "; did you mean '" + *meant + "'?";
            meant_keys.push_back(*meant);
        } else if (contains(top_keys, entry.key)) {
            message += "; it belongs at the top of the file, before the first [";
        } else if (const auto again = nearest(entry.key, known_)) {
            message += "; did you mean '" + *again + "', which is there already?";
        } else {
            message += "; here may stand " + either_of(known_);
        }
        faults_.add(entry.at, message);
    }
    for (const std::string& key : required_)
        if (contains(absent, key) && !contains(meant_keys, key))
            faults_.add(table_.at, "'" + key + "' is missing in " + name_);
}

}  // namespace legato::content
