#include "app/pages/moves.h"

#include <algorithm>

#include "ui/words.h"

namespace legato {

namespace {

constexpr Millis shortest_rest{60'000};  // that is a move, not only a pause

void erase_all(std::string& text, std::string_view what) {
    for (auto at = text.find(what); at != text.npos; at = text.find(what))
        text.erase(at, what.size());
}

// "Calf hold, {side}" is one move, and so are "Steady walk (1 of 3)" and the two after it.
std::string plain_title(std::string title) {
    if (const auto of = title.rfind(" of "); of != title.npos && title.ends_with(')'))
        if (const auto open = title.rfind(" ("); open != title.npos && open < of) title.erase(open);
    if (const auto of = title.rfind(" ({n}"); of != title.npos) title.erase(of);
    for (const char* word : {", {side}", " {side}", "{side} ", "{Side} ", "{side}", "{Side}"})
        erase_all(title, word);
    return title;
}

void make_plain(std::vector<Step>& steps) {
    for (Step& step : steps) {
        step.title = plain_title(step.title);
        make_plain(step.between);
        make_plain(step.instead);
    }
}

Routine plain(Routine routine) {
    for (Item& item : routine.items) {
        if (Step* step = std::get_if<Step>(&item)) {
            std::vector<Step> one{std::move(*step)};
            make_plain(one);
            *step = std::move(one.front());
        } else {
            make_plain(std::get<Group>(item).each);
        }
    }
    return routine;
}

// Phases with the same name and kind.
struct Alike {
    const Phase* first;
    int left = 0, right = 0, both = 0;
    Millis length{0};  // of all
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
        default:
            return move.until_asleep ? tr("Until asleep") : ui::in_minutes(tr, move.length);
    }
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

std::vector<Alike> grouped(const Timeline& timeline, Millis least_rest) {
    std::vector<Alike> moves;
    for (const Phase& phase : timeline.phases) {
        const bool rests = phase.kind == PhaseKind::rest && phase.length >= least_rest;
        if (!is_work(phase.kind) && !rests) continue;
        auto same = std::find_if(moves.begin(), moves.end(), [&](const Alike& move) {
            return move.first->title == phase.title && move.first->kind == phase.kind;
        });
        if (same == moves.end()) same = moves.insert(moves.end(), {&phase});
        same->left += phase.side == Side::left ? 1 : 0;
        same->right += phase.side == Side::right ? 1 : 0;
        same->both += phase.side == Side::both || phase.side == Side::either ? 1 : 0;
        same->length += phase.length;
        same->until_asleep = timeline.open_ended && &phase == &timeline.phases.back();
    }
    return moves;
}

}  // namespace

std::vector<ui::RoutineView::Move> moves_of(const ViewInputs& inputs, const Routine& routine) {
    const Result<Timeline> timeline = compiled(inputs, plain(routine));
    if (!timeline) return {};
    std::vector<Alike> found = grouped(*timeline, shortest_rest);
    if (found.empty()) found = grouped(*timeline, Millis{0});
    std::vector<ui::RoutineView::Move> moves;
    for (const Alike& move : found)
        moves.push_back({move.first->title, detail_of(inputs.tr, move),
                         picture_of(inputs.poses, *timeline, move)});
    return moves;
}

}  // namespace legato
