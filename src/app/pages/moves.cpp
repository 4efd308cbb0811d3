#include "app/pages/moves.h"

#include <algorithm>
#include <iterator>

#include "ui/words.h"

namespace legato {

namespace {

constexpr Millis shortest_rest{60'000};  // rest that counts as a move, not only as a pause

// Marks between two parts of a title.
constexpr std::string_view joins[] = {" ", ",", ";", ":", "/", "-", "–", "—", "·"};

enum class End { front, back };

std::string_view without_joins(std::string_view text, End end) {
    while (true) {
        const auto join =
            std::find_if(std::begin(joins), std::end(joins), [&](std::string_view one) {
                return end == End::front ? text.starts_with(one) : text.ends_with(one);
            });
        if (join == std::end(joins)) return text;
        if (end == End::front)
            text.remove_prefix(join->size());
        else
            text.remove_suffix(join->size());
    }
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// True if a text reads "1 of 3", in any language: two numbers and what stands between them.
bool counts(std::string_view text) {
    return text.size() >= 3 && is_digit(text.front()) && is_digit(text.back()) &&
           std::any_of(text.begin(), text.end(), [](char c) { return !is_digit(c); });
}

// Takes out [from, to) of a title, with what joins it to the words before, or at the beginning to
// those behind.
void take_out(std::string& title, std::size_t from, std::size_t to) {
    const std::string_view whole = title;
    const std::string_view before = without_joins(whole.substr(0, from), End::back);
    const std::string_view behind = whole.substr(to);
    title = before.empty() ? std::string(without_joins(behind, End::front))
                           : std::string(before) + std::string(behind);
}

// Name of a step, wherever and however often it is done: its title without what differs between its
// phases. "Calf hold, {side} ({n} of {of})" is "Calf hold", and so is each of the steps
// "Calf hold (1 of 2)" and "Calf hold (2 of 2)".
std::string name_in(const Step& step) {
    std::string title = step.title;
    for (auto open = title.find('('); open != title.npos; open = title.find('(', open)) {
        const auto close = title.find(')', open);
        if (close == title.npos) break;
        const std::string inner = title.substr(open + 1, close - open - 1);
        if (inner.find('{') != inner.npos || counts(inner))
            take_out(title, open, close + 1);
        else
            ++open;
    }
    // removes "set {n} of {of}" once, with the words between
    if (const auto n = title.find("{n}"), of = title.find("{of}"); n < of && of != title.npos)
        title.erase(n + 3, of + 4 - n - 3);
    for (auto open = title.find('{'); open != title.npos; open = title.find('{')) {
        const auto close = title.find('}', open);
        if (close == title.npos) break;
        const auto word_end = title.find_first_of(" ,;:/-()", close);  // "{side}er" is one word
        take_out(title, open, std::min(word_end, title.size()));
    }
    return title;
}

// A routine with Step::written replaced by the number of the step, so that Phase::written tells
// from which step a phase comes. The line in a file does not tell: all steps that one line takes
// from another file have that line.
struct Numbered {
    Routine routine;
    std::vector<std::string> names;  // names by the number of the step

    const std::string& name(const Phase& phase) const {
        const std::string& name = names[static_cast<std::size_t>(phase.written.line)];
        return name.empty() ? phase.title : name;
    }
};

void number(Step& step, std::vector<std::string>& names) {
    step.written = {static_cast<int>(names.size()), 0};
    names.push_back(name_in(step));
    if (step.between) number(*step.between, names);
    if (step.instead) number(*step.instead, names);
}

Numbered numbered(Routine routine) {
    std::vector<std::string> names;
    for (Item& item : routine.items) {
        if (Step* step = std::get_if<Step>(&item)) {
            number(*step, names);
        } else {
            Group& group = std::get<Group>(item);
            for (Step& each : group.each) number(each, names);
            if (group.change) number(*group.change, names);
        }
    }
    return {std::move(routine), std::move(names)};
}

// Phases of one step, together with those of other steps of the same name and kind.
struct Alike {
    std::string name;
    const Phase* first;
    int left = 0, right = 0, both = 0;
    Millis length{0};  // length of all phases
    bool until_asleep = false;

    int times() const { return std::max({left, right, both}); }
    bool each_side() const { return left > 0 && right > 0; }
};

std::string join(const std::vector<std::string>& parts) {
    std::string all;
    for (const std::string& part : parts)
        if (!part.empty()) all += (all.empty() ? "" : ", ") + part;
    return all;
}

std::string detail_of(const ui::Strings& tr, const Alike& move) {
    const Phase& phase = *move.first;
    const std::string times =
        move.times() > 1 ? tr.count(move.times(), "{n} time", "{n} times") : "";
    const std::string sides = move.each_side() ? tr("each side") : ui::side_words(tr, phase.side);
    switch (phase.kind) {
        case PhaseKind::hold:
            return join({tr("{length} hold", {{"length", ui::in_minutes(tr, phase.length)}}), times,
                         sides});
        case PhaseKind::repeat:
            return join({tr.count(phase.reps, "{n} time", "{n} times"),
                         move.times() > 1 ? tr.count(move.times(), "{n} round", "{n} rounds") : "",
                         sides});
        case PhaseKind::breathe:
            return tr.count(static_cast<long>(phase.reps) * move.times(), "{n} slow breath",
                            "{n} slow breaths");
        case PhaseKind::prepare:
        case PhaseKind::rest:
        case PhaseKind::switch_side:
        case PhaseKind::walk:
            break;
    }
    return move.until_asleep ? tr("Until asleep") : ui::in_minutes(tr, move.length);
}

std::optional<figure::Figure> picture_of(const PoseBook* poses, const Timeline& timeline,
                                         const Alike& move) {
    const Phase& phase = *move.first;
    const Pose* pose = poses && !phase.poses.empty() ? poses->find(phase.poses.back()) : nullptr;
    if (!pose) return std::nullopt;
    const Side first = timeline.preferences.first_side.value_or(Side::both);
    return figure::still(*pose, move.each_side() ? first : phase.side,
                         {.bump = speaks_of_bump(timeline.preferences.for_me)});
}

std::vector<Alike> grouped(const Numbered& numbered, const Timeline& timeline, Millis least_rest) {
    std::vector<Alike> moves;
    for (const Phase& phase : timeline.phases) {
        const bool rests = phase.kind == PhaseKind::rest && phase.length >= least_rest;
        if (!is_work(phase.kind) && !rests) continue;
        const std::string& name = numbered.name(phase);
        auto same = std::find_if(moves.begin(), moves.end(), [&](const Alike& move) {
            return move.first->kind == phase.kind &&
                   (move.name == name || move.first->written.line == phase.written.line);
        });
        if (same == moves.end()) same = moves.insert(moves.end(), {name, &phase});
        same->left += phase.side == Side::left ? 1 : 0;
        same->right += phase.side == Side::right ? 1 : 0;
        same->both += phase.side == Side::both || phase.side == Side::either ? 1 : 0;
        same->length += phase.length;
        same->until_asleep = timeline.open_ended && &phase == &timeline.phases.back();
    }
    return moves;
}

std::vector<Alike> grouped(const Numbered& numbered, const Timeline& timeline) {
    std::vector<Alike> found = grouped(numbered, timeline, shortest_rest);
    return found.empty() ? grouped(numbered, timeline, Millis{0}) : found;
}

}  // namespace

Result<Outline> outline_of(const ViewInputs& inputs, const Routine& routine) {
    const Numbered steps = numbered(routine);
    Result<Timeline> timeline = compiled(inputs, steps.routine);
    if (!timeline) return tl::make_unexpected(timeline.error());
    const std::size_t moves = grouped(steps, *timeline).size();
    return Outline{*std::move(timeline), moves};
}

std::vector<ui::RoutineView::Move> moves_of(const ViewInputs& inputs, const Routine& routine) {
    const Numbered steps = numbered(routine);
    const Result<Timeline> timeline = compiled(inputs, steps.routine);
    if (!timeline) return {};
    std::vector<ui::RoutineView::Move> moves;
    for (const Alike& move : grouped(steps, *timeline))
        moves.push_back(
            {move.name, detail_of(inputs.tr, move), picture_of(inputs.poses, *timeline, move)});
    return moves;
}

}  // namespace legato
