#include "core/routine/routine.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace legato {

const char* name_of(PhaseKind kind) {
    switch (kind) {
        case PhaseKind::prepare:
            return "prepare";
        case PhaseKind::hold:
            return "hold";
        case PhaseKind::repeat:
            return "repeat";
        case PhaseKind::rest:
            return "rest";
        case PhaseKind::switch_side:
            return "switch";
        case PhaseKind::walk:
            return "walk";
        case PhaseKind::breathe:
            return "breathe";
    }
    assert(false);
    return "";
}

const char* name_of(Side side) {
    switch (side) {
        case Side::left:
            return "left";
        case Side::right:
            return "right";
        case Side::both:
            return "both";
        case Side::either:
            return "either";
    }
    assert(false);
    return "";
}

Side opposite(Side side) {
    if (side == Side::left) return Side::right;
    if (side == Side::right) return Side::left;
    return side;
}

bool is_work(PhaseKind kind) {
    return kind == PhaseKind::hold || kind == PhaseKind::repeat || kind == PhaseKind::walk ||
           kind == PhaseKind::breathe;
}

const std::string& Wording::at(int index, int count, bool second_side) const {
    const BothSides& by_side = index == 0 ? first : index + 1 == count ? last : middle;
    return by_side[second_side ? 1 : 0];
}

namespace {

template <class Condition>
bool any_step(const Routine& routine, Condition is_so) {
    return std::any_of(routine.items.begin(), routine.items.end(), [&](const Item& item) {
        if (const auto* step = std::get_if<Step>(&item)) return is_so(*step);
        const std::vector<Step>& each = std::get<Group>(item).each;
        return std::any_of(each.begin(), each.end(), is_so);
    });
}

bool is_move(const Step& step) {
    return is_work(step.kind) && step.kind != PhaseKind::breathe;
}

bool moves_a_leg(Motion motion) {
    switch (motion) {
        case Motion::pumps:
        case Motion::circles_outward:
        case Motion::circles_inward:
        case Motion::heel_raise:
        case Motion::march:
        case Motion::walk:
        case Motion::strokes:
        case Motion::towel_slack:
        case Motion::toes_curl_spread:
        case Motion::toes_ripple:
        case Motion::cramp_foot:
            return true;
        case Motion::none:
        case Motion::still:
        case Motion::tilt:
        case Motion::round:
        case Motion::breathe:
        case Motion::pillows:
        case Motion::covers_loose:
            break;
    }
    return false;
}

// Finds a word that begins as one of these does, whatever its letters' case.
bool names_a_leg(const std::string& text) {
    constexpr std::array parts{"calf",  "calves",    "ankle", "toe",  "heel",
                               "thigh", "hamstring", "shin",  "legs", "leg "};
    std::string words = " " + text + " ";
    for (char& c : words)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c >= 'a' && c <= 'z' ? c : ' ';
    return std::any_of(parts.begin(), parts.end(), [&](const char* part) {
        return words.find(std::string(" ") + part) != words.npos;
    });
}

}  // namespace

bool moves(const Routine& routine) {
    return any_step(routine, is_move);
}

bool walks(const Routine& routine) {
    return any_step(routine, [](const Step& step) { return step.kind == PhaseKind::walk; });
}

bool works_a_leg(const Routine& routine) {
    return any_step(routine, [](const Step& step) {
        return moves_a_leg(step.motion) ||
               (is_move(step) && (step.kind == PhaseKind::walk || names_a_leg(step.title) ||
                                  names_a_leg(step.show) || names_a_leg(step.say.first[0]) ||
                                  names_a_leg(step.say.first[1])));
    });
}

}  // namespace legato
