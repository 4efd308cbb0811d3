#include "core/routine/routine.h"

#include <algorithm>
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

bool moves(const Routine& routine) {
    const auto is_move = [](const Step& step) {
        return is_work(step.kind) && step.kind != PhaseKind::breathe;
    };
    return std::any_of(routine.items.begin(), routine.items.end(), [&](const Item& item) {
        if (const auto* step = std::get_if<Step>(&item)) return is_move(*step);
        const std::vector<Step>& each = std::get<Group>(item).each;
        return std::any_of(each.begin(), each.end(), is_move);
    });
}

}  // namespace legato
