#include "content/step_reader.h"

#include <algorithm>
#include <numeric>

#include "content/step_length.h"
#include "content/step_texts.h"
#include "content/table_reader.h"
#include "core/routine/suited.h"

namespace legato::content {

namespace {

// Place of a step in the file, which decides the keys that the step may have.
struct StepPlace {
    std::string name;               // name of its table
    std::optional<PhaseKind> kind;  // kind of a step that names none
    bool in_group = false;          // the group has the side
    bool has_side = false;          // left or right, from what surrounds the step
    bool two_sides = false;         // both sides, one after the other
    bool in_rounds = false;         // may be gone through several times
    bool is_instead = false;        // takes the place of another step
    bool stands_alone() const {     // is no change, between or instead
        return !kind.has_value() && !is_instead;
    }
};

Step read_step(const Node& node, const StepPlace& place, Faults& faults);

std::optional<PhaseKind> read_kind(TableReader& table, const StepPlace& place) {
    if (!table.has("kind") && place.kind) return place.kind;
    table.require({"kind"});
    using enum PhaseKind;
    return table.choice<PhaseKind>("kind", {{name_of(prepare), prepare},
                                            {name_of(hold), hold},
                                            {name_of(repeat), repeat},
                                            {name_of(rest), rest},
                                            {name_of(switch_side), switch_side},
                                            {name_of(walk), walk},
                                            {name_of(breathe), breathe}});
}

std::optional<Side> read_side(TableReader& table) {
    using enum Side;
    return table.choice<Side>("side", {{name_of(left), left},
                                       {name_of(right), right},
                                       {name_of(both), both},
                                       {name_of(either), either}});
}

// Refuses keys that would do nothing in a step of this kind, rather than ignore them silently.
void refuse_keys_of_other_kinds(TableReader& table, PhaseKind kind) {
    using enum PhaseKind;
    const auto only_for = [&](const char* key, std::initializer_list<PhaseKind> kinds) {
        if (std::find(kinds.begin(), kinds.end(), kind) != kinds.end()) return;
        std::string names;
        for (PhaseKind k : kinds) names += (names.empty() ? "" : " and ") + std::string(name_of(k));
        table.refuse(key, "'" + std::string(key) + "' is for " + names + " steps; this is a " +
                              name_of(kind) + " step");
    };
    only_for("adjustable", {hold});
    only_for("tone_every_s", {hold});
    only_for("reps", {repeat, breathe});
    only_for("tempo", {repeat, breathe});
    only_for("counted_breaths", {breathe});
    only_for("cadence_spm", {walk});
    only_for("flexible", {walk, rest});
}

void read_sound(TableReader& table, PhaseKind kind, Step& step) {
    const bool bell =
        kind == PhaseKind::prepare || kind == PhaseKind::switch_side || kind == PhaseKind::walk;
    step.opens = table
                     .choice<Opening>("opens", {{"soft", Opening::soft},
                                                {"bell", Opening::bell},
                                                {"none", Opening::none}})
                     .value_or(bell ? Opening::bell : Opening::soft);
    const bool hold = kind == PhaseKind::hold;
    step.half = table.flag("half", hold && step.length >= Seconds{15});
    step.last_ticks = table.flag("last_ticks", hold);
    step.tone_every = Seconds{table.whole("tone_every_s", seconds_limits).value_or(0)};
    step.cadence_spm = table.whole("cadence_spm", {70, 115}).value_or(0);
}

void refuse_silent_beginning(TableReader& table, const Step& step) {
    const bool spoken =
        table.seems_to_have("say") || (!step.lines.empty() && step.lines.front().at == Millis{0});
    if (step.opens == Opening::none && !spoken && step.tempo.empty())
        table.refuse("opens",
                     "this step would begin in silence; give it 'say', or let it open "
                     "'soft' or with a 'bell'");
}

std::vector<std::string> read_poses(TableReader& table, Faults& faults) {
    std::vector<std::string> poses = table.texts("pose");
    for (const std::string& pose : poses)
        if (!is_plain_name(pose, "_"))
            faults.add(table.at("pose"), "a pose is a name of a-z, 0-9 and _, such as wall_ready");
    return poses;
}

void read_part_name(TableReader& table, Faults& faults) {
    const auto name = table.text("part");
    if (name && !is_plain_name(*name, "_"))
        faults.add(table.at("part"), "a part's name is made of a-z, 0-9 and _, such as calf_holds");
}

// Returns true if the step is for one side, also where the side was written but cannot be read.
bool read_whose_side(TableReader& table, const StepPlace& place, Step& step) {
    bool has_side = place.has_side;
    if (place.in_group)
        table.refuse("side", "the group tells the side; remove 'side', or give the group sides");
    else if (const auto side = read_side(table))
        step.side = *side;
    else
        has_side = table.seems_to_have("side");
    return has_side || step.side == Side::left || step.side == Side::right;
}

void read_how_played(TableReader& table, const StepPlace& place, Step& step) {
    if (place.stands_alone()) {
        step.sets = table.whole("sets", count_limits).value_or(1);
        step.flexible = table.flag("flexible", false);
    }
    if (place.stands_alone() && !place.in_group) step.if_waking = table.flag("if_waking", false);
    step.wait_for_tap = table.flag("wait_for_tap", false);
    step.adjustable = table.flag("adjustable", true);
}

void read_between(TableReader& table, const StepPlace& place, bool has_side, Step& step,
                  Faults& faults) {
    const Node* between = table.find("between");
    if (!between) return;
    if (between->type != Node::Type::table)
        refuse_type(*between, "between", "a table, [step.between]", faults);
    else
        step.between = read_step(*between,
                                 {.name = "[step.between]",
                                  .kind = PhaseKind::rest,
                                  .in_group = true,
                                  .has_side = has_side,
                                  .two_sides = place.two_sides},
                                 faults);
    if (step.sets < 2 && !table.seems_to_have("sets"))
        faults.add(between->at, "there is nothing between: this step has no 'sets'");
}

void read_instead(TableReader& table, const StepPlace& place, bool has_side, Step& step,
                  Faults& faults) {
    const Node* instead = table.table("instead");
    if (!instead) return;
    StepPlace same = place;
    same.name = "[step.instead]";
    same.is_instead = true;
    same.has_side = has_side;
    step.instead = read_step(*instead, same, faults);
    if (!place.in_group) step.instead->side = step.side;
    if (!is_heel_raise(step) && !is_toe_curl(step))
        faults.add(instead->at,
                   "'instead' is for steps that are left out after a cramp or at night: "
                   "those with the motion heel_raise or toes_curl_spread");
}

Step read_step(const Node& node, const StepPlace& place, Faults& faults) {
    TableReader table(node, place.name, faults);
    Step step;
    step.written = {node.at.line, node.at.column};
    const auto kind = read_kind(table, place);
    step.kind = kind.value_or(PhaseKind::prepare);
    if (kind) refuse_keys_of_other_kinds(table, *kind);
    const bool has_side = read_whose_side(table, place, step);
    read_how_played(table, place, step);
    read_length(table, kind, step, faults);

    const bool is_repeated = step.sets > 1 || place.in_rounds;
    const TextContext context{has_side, place.two_sides, step.sets, is_repeated};
    read_texts(table, context, step, faults);
    if (const Node* words = table.table("without_bump"))
        step.without_bump = read_other_words(*words, context, step, faults);
    read_sound(table, step.kind, step);
    refuse_silent_beginning(table, step);
    step.poses = read_poses(table, faults);
    step.motion = table.named("motion", all_motions).value_or(Motion::none);

    if (place.stands_alone()) {
        read_between(table, place, has_side, step, faults);
        read_instead(table, place, has_side, step, faults);
    }
    if (place.stands_alone() && !place.in_group) read_part_name(table, faults);
    table.finish();
    return step;
}

std::vector<Side> read_sides(TableReader& table, Faults& faults) {
    const Node* node = table.find("sides");
    if (!node) return {Side::both};
    const bool fits = node->type == Node::Type::list && node->list.size() == 2 &&
                      node->list[0].text == "left" && node->list[1].text == "right";
    if (!fits)
        faults.add(node->at,
                   "sides must be [\"left\", \"right\"]; it is mirrored for who begins on the "
                   "right. Remove it if the steps are for both sides at once");
    return {Side::left, Side::right};
}

Group read_group(const Node& node, Faults& faults) {
    TableReader table(node, "a [[step]] that is a group", faults);
    Group group;
    read_part_name(table, faults);
    group.rounds = table.whole("rounds", count_limits).value_or(1);
    group.sides = read_sides(table, faults);
    const bool sided = group.sides.size() == 2 || table.seems_to_have("sides");
    table.require({"each"});
    for (const Node* each : table.tables("each"))
        group.each.push_back(read_step(*each,
                                       {.name = "[[step.each]]",
                                        .kind = {},
                                        .in_group = true,
                                        .has_side = sided,
                                        .two_sides = sided,
                                        .in_rounds = true},
                                       faults));
    const Node* change = table.find("change");
    if (change && change->type != Node::Type::table)
        refuse_type(*change, "change", "a table, [step.change]", faults);
    else if (change)
        group.change = read_step(*change,
                                 {.name = "[step.change]",
                                  .kind = PhaseKind::switch_side,
                                  .in_group = true,
                                  .has_side = sided,
                                  .two_sides = sided},
                                 faults);
    table.finish();
    return group;
}

}  // namespace

Item read_item(const Node& node, Faults& faults) {
    const bool group = std::any_of(node.table.begin(), node.table.end(), [](const Entry& entry) {
        return entry.key == "each" || entry.key == "rounds" || entry.key == "sides" ||
               entry.key == "change";
    });
    if (group) return read_group(node, faults);
    return read_step(node, {.name = "[[step]]", .kind = {}}, faults);
}

std::size_t written_steps(const Item& item) {
    const auto of_step = [](std::size_t sum, const Step& step) {
        return sum + 1U + (step.between ? 1U : 0U) + (step.instead ? 1U : 0U);
    };
    if (const Step* step = std::get_if<Step>(&item)) return of_step(0, *step);
    const Group& group = std::get<Group>(item);
    const std::size_t change = group.change ? 1 : 0;
    return std::accumulate(group.each.begin(), group.each.end(), change, of_step);
}

}  // namespace legato::content
