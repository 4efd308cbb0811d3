#include "content/parts.h"

#include <algorithm>
#include <map>

#include "content/characters.h"
#include "content/read_file.h"
#include "content/unicode.h"
#include "content/values.h"

namespace legato::content {

namespace {

constexpr std::size_t deepest_use = 8;
// Most values in a file, whether written there or put together from several files.
constexpr std::size_t most_values = 20'000;

std::size_t values_in(const Node& node) {
    std::size_t sum = 1;
    for (const Node& item : node.list) sum += values_in(item);
    for (const Entry& entry : node.table) sum += values_in(entry.value);
    return sum;
}

void move_to(Node& node, Position at) {
    node.at = at;
    for (Node& item : node.list) move_to(item, at);
    for (Entry& entry : node.table) {
        entry.at = at;
        move_to(entry.value, at);
    }
}

const Entry* find(const Node& table, std::string_view key) {
    const auto found = std::find_if(table.table.begin(), table.table.end(),
                                    [&](const Entry& entry) { return entry.key == key; });
    return found == table.table.end() ? nullptr : &*found;
}

std::vector<Node>* steps_of(Node& document) {
    for (Entry& entry : document.table)
        if (entry.key == "step" && entry.value.type == Node::Type::list) return &entry.value.list;
    return nullptr;
}

// Makes a stand-in for a part that could not be used, so that the rest of the file can be read.
Node placeholder(Position at) {
    Node text;
    text.type = Node::Type::text;
    text.text = "-";
    Node kind = text;
    kind.text = "rest";
    Node second;
    second.type = Node::Type::whole;
    second.whole = 1;
    Node step;
    step.table = {
        {"kind", at, kind}, {"title", at, text}, {"say", at, text}, {"seconds", at, second}};
    move_to(step, at);
    return step;
}

// Rule by which a leg check closes a routine, as its file has it.
LegCheckRule rule_of(const Node& document) {
    const Entry* entry = find(document, "leg_check");
    for (const LegCheckRule rule : all_leg_check_rules)
        if (entry && entry->value.text == name_of(rule)) return rule;
    return LegCheckRule::leg;
}

class Binder {
  public:
    using Read = void (*)(const Node& document, Faults& faults);

    Binder(const PartSource& parts, Read read) : parts_(parts), read_(read) {}

    void bind(Node& document, const std::string& id, Faults& faults);

  private:
    using Steps = tl::expected<const std::vector<Node>*, std::string>;

    tl::expected<std::vector<Node>, Problem> taken(const Node& step, const Entry& use);
    Steps steps_of_other(const std::string& id);
    tl::expected<std::vector<Node>, std::string> bound(const std::string& id);
    void keep_closed(Node& document, const Entry& use, Faults& faults);

    const PartSource& parts_;
    Read read_;
    std::vector<std::string> open_;  // routines being put together, outermost first
    std::map<std::string, tl::expected<std::vector<Node>, std::string>> bound_;
    std::map<std::string, LegCheckRule> rules_;  // of routines whose parts are used, by id
};

Binder::Steps Binder::steps_of_other(const std::string& id) {
    if (std::find(open_.begin(), open_.end(), id) != open_.end())
        return tl::make_unexpected(in_quotes(id) + " uses this routine in turn, so it has no end");
    if (open_.size() > deepest_use)
        return tl::make_unexpected("parts use parts here, more than " +
                                   std::to_string(deepest_use) + " deep");
    auto known = bound_.find(id);
    if (known == bound_.end()) known = bound_.emplace(id, bound(id)).first;
    if (!known->second) return tl::make_unexpected(known->second.error());
    return &*known->second;
}

// Finds the steps of another routine, whose file must be free of faults: then any fault here lies
// in how its parts are used.
tl::expected<std::vector<Node>, std::string> Binder::bound(const std::string& id) {
    const auto text = parts_ ? parts_(id) : std::nullopt;
    if (!text)
        return tl::make_unexpected("there is no routine " + in_quotes(id) +
                                   " beside this file or among those that come with Legato");
    const std::string file = id + ".toml";
    const auto faulty = [&](const Fault& fault) {
        return tl::make_unexpected(file + " cannot be used, it has a mistake in line " +
                                   std::to_string(fault.line) + ": " + fault.message);
    };
    if (text->size() > largest_file) return faulty({file, 1, 1, "it is too large for a routine"});
    Faults faults(file);
    const auto checked = checked_characters(*text, faults);
    if (!faults.empty()) return faulty(faults.sorted().front());
    auto document = parse_document(*checked);
    if (!document) return faulty({file, document.error().at.line, 1, document.error().message});
    bind(*document, id, faults);
    if (faults.empty()) read_(*document, faults);
    if (!faults.empty()) return faulty(faults.sorted().front());
    rules_[id] = rule_of(*document);
    std::vector<Node>* steps = steps_of(*document);
    return steps ? std::move(*steps) : std::vector<Node>{};
}

// Closes a routine at least as strictly as the one whose steps it uses, so that no copy goes past a
// leg check. A file that asks for less has a fault.
void Binder::keep_closed(Node& document, const Entry& use, Faults& faults) {
    const std::string id = use.value.text.substr(0, use.value.text.find('.'));
    const auto used = rules_.find(id);
    if (used == rules_.end() || rule_of(document) >= used->second) return;
    const std::string rule = std::string("\"") + name_of(used->second) + "\"";
    if (find(document, "leg_check"))
        return faults.add(use.value.at, "steps of " + id + " need leg_check = " + rule +
                                            ", as that routine has it");
    Node text;
    text.at = use.value.at;
    text.type = Node::Type::text;
    text.text = name_of(used->second);
    document.table.push_back({"leg_check", use.value.at, std::move(text)});
}

tl::expected<std::vector<Node>, Problem> Binder::taken(const Node& step, const Entry& use) {
    const auto refuse = [&](const std::string& why) {
        return tl::make_unexpected(Problem{use.value.at, why});
    };
    if (use.value.type != Node::Type::text)
        return refuse("use must be a text, such as use = \"my_evening.calves\"");
    const std::string& wanted = use.value.text;
    const auto dot = wanted.find('.');
    const std::string id = wanted.substr(0, dot);
    const std::string part = dot == wanted.npos ? "" : wanted.substr(dot + 1);
    if (!is_plain_name(id, "_-") || (dot != wanted.npos && !is_plain_name(part, "_")))
        return refuse(
            "use names a routine, or a part of one, such as my_evening or "
            "my_evening.calves, got " +
            in_quotes(wanted));
    const auto steps = steps_of_other(id);
    if (!steps) return refuse(steps.error());
    if (part.empty()) {
        if (step.table.size() > 1)
            return refuse(
                "of a whole routine nothing can be changed; use a part of it, or remove "
                "the other keys here");
        return **steps;
    }
    for (const Node& other : **steps) {
        const Entry* name = find(other, "part");
        if (!name || name->value.text != part) continue;
        return std::vector<Node>{other};
    }
    return refuse("there is no part " + in_quotes(part) + " in " + id + ".toml");
}

// Makes a step of another file with the keys that are written anew at its use.
Node changed(Node taken, const Node& step, Position at) {
    move_to(taken, at);
    std::erase_if(taken.table, [&](const Entry& entry) {
        return entry.key == "part" || find(step, entry.key) != nullptr;
    });
    for (const Entry& entry : step.table)
        if (entry.key != "use") taken.table.push_back(entry);
    return taken;
}

void check_name(const Node& step, std::vector<std::string>& names, Faults& faults) {
    const Entry* name = find(step, "part");
    if (!name) return;
    if (std::count(names.begin(), names.end(), name->value.text) > 0)
        faults.add(name->value.at, "there is a part " + in_quotes(name->value.text) + " already");
    names.push_back(name->value.text);
}

void Binder::bind(Node& document, const std::string& id, Faults& faults) {
    std::vector<Node>* steps = steps_of(document);
    if (!steps) return;
    open_.push_back(id);
    std::size_t values = values_in(document);
    std::vector<Node> bound;
    std::vector<std::string> names;
    std::vector<Entry> uses;
    for (Node& step : *steps) {
        const Entry* use = find(step, "use");
        if (!use) {
            check_name(step, names, faults);
            bound.push_back(std::move(step));
            continue;
        }
        auto used = taken(step, *use);
        if (!used) {
            faults.add(used.error().at, used.error().message);
            bound.push_back(placeholder(use->value.at));
            continue;
        }
        uses.push_back(*use);
        for (const Node& node : *used) values += values_in(node);
        if (values > most_values || bound.size() + used->size() > most_steps) {
            faults.add(use->value.at, "with this the routine is too large");
            break;
        }
        for (Node& node : *used) bound.push_back(changed(std::move(node), step, use->value.at));
    }
    *steps = std::move(bound);
    for (const Entry& use : uses) keep_closed(document, use, faults);
    open_.pop_back();
}

}  // namespace

void put_together(Node& document, const std::string& id, const PartSource& parts,
                  void (*read)(const Node& document, Faults& faults), Faults& faults) {
    Binder(parts, read).bind(document, id, faults);
}

}  // namespace legato::content
