#include "ui/interaction.h"

#include <utility>

#include "core/time/overload.h"

namespace legato::ui {

namespace {
constexpr float wheel_notch = 56;
constexpr float key_scroll = 72;

}  // namespace

bool Interaction::handle(const InputEvent& event) {
    return std::visit(Overload{
                          [&](const PointerDown& down) {
                              pointer_down(down);
                              return true;
                          },
                          [&](const PointerMove& move) {
                              if (!gesture_.active()) return false;
                              const Point by = gesture_.move(move.at, move.time);
                              if (!gesture_.dragging()) return false;
                              pressed_.clear();
                              if (Area* area = dragged_area())
                                  area->scroll.by(area->axis == Axis::vertical ? by.y : by.x);
                              return true;
                          },
                          [&](const PointerUp& up) {
                              if (!gesture_.active()) return false;
                              pointer_up(up);
                              return true;
                          },
                          [&](const PointerCancel&) {
                              gesture_.cancel();
                              return !std::exchange(pressed_, "").empty();
                          },
                          [&](const Wheel& wheel) {
                              scroll_by(wheel.at, wheel.notches * wheel_notch);
                              return true;
                          },
                          [&](const KeyPress& press) {
                              pending_.emplace_back(press.key);
                              return true;
                          },
                      },
                      event);
}

void Interaction::pointer_down(const PointerDown& down) {
    gesture_.down(down.at, down.time);
    const Node* node = target_at(tree_, down.at);
    pressed_ = node ? node->id : "";
    hold_spent_ = false;
    touched_.clear();
    for (auto& [id, area] : areas_) {
        if (!area.shown || !area.viewport.contains(down.at)) continue;
        touched_.push_back(id);
        // A finger that stops a glide does not mean to tap what lies under it.
        if (area.scroll.moving()) pressed_.clear();
        area.scroll.velocity = 0;
    }
    keyboard_in_use_ = false;
}

// Finds, among the areas under the finger, the one that scrolls in the direction of the drag.
Interaction::Area* Interaction::dragged_area() {
    const Axis wanted = gesture_.sideways() ? Axis::horizontal : Axis::vertical;
    for (const std::string& id : touched_)
        if (Area& area = areas_[id]; area.axis == wanted) return &area;
    return nullptr;
}

void Interaction::pointer_up(const PointerUp& up) {
    const Gesture::End end = gesture_.up(up.at, up.time);
    const std::string pressed = std::exchange(pressed_, "");
    if (end == Gesture::End::tap) {
        const Node* node = target_at(tree_, up.at);
        if (node && node->id == pressed && !hold_spent_) pending_.emplace_back(pressed);
    } else if (Area* area = dragged_area(); area && end == Gesture::End::drag) {
        const Point speed = gesture_.release_velocity();
        area->scroll.fling(area->axis == Axis::vertical ? speed.y : speed.x);
    } else if (end == Gesture::End::drag && gesture_.from_left_edge()) {
        pending_.emplace_back(Key::back);
    }
}

void Interaction::activate(std::string id) {
    pending_.emplace_back(std::move(id));
}

void Interaction::scroll_by(Point at, float content_down) {
    for (auto& [id, area] : areas_)
        if (area.shown && area.axis == Axis::vertical && area.viewport.contains(at))
            area.scroll.by(content_down);
}

void Interaction::begin_frame(Millis now) {
    const Millis elapsed = std::clamp(now - now_, Millis{0}, Millis{50});
    now_ = now;
    for (auto& [id, area] : areas_) area.scroll.step(elapsed);
    for (auto& [id, area] : areas_) area.shown = false;
    building_.clear();
    area_of_.clear();
    open_areas_.clear();
    again_ = holding_ = false;
    activated_.reset();
    key_.reset();
    if (pending_.empty()) return;
    const Pending next = std::move(pending_.front());
    pending_.pop_front();
    if (const Key* key = std::get_if<Key>(&next)) {
        key_ = *key;
    } else {
        activated_ = std::get<std::string>(next);
    }
}

Interaction::Reaction Interaction::add(Node node) {
    Reaction reaction;
    node.actions = actions_of(node.role);
    node.visible = node.rect;
    for (const std::string& id : open_areas_)
        node.visible = intersection(node.visible, areas_[id].viewport);
    reaction.visible = !node.visible.empty();
    if (can_activate(node)) {
        const bool focused = node.id == focus_;
        reaction.activated = activated_ == node.id;
        if (focused && (take(Key::enter) || take(Key::space))) reaction.activated = true;
        reaction.pressed = node.id == pressed_;
        reaction.focused = focused && keyboard_in_use_;
        if (node.role == Role::hold && reaction.pressed) {
            const auto rested = static_cast<float>((now_ - gesture_.began()).count());
            reaction.hold = std::min(rested / static_cast<float>(hold_time.count()), 1.F);
            reaction.held = reaction.hold >= 1 && !std::exchange(hold_spent_, reaction.hold >= 1);
            if (!hold_spent_) holding_ = true;
        }
    }
    if (reaction.activated) activated_.reset();
    if (!open_areas_.empty()) area_of_[node.id] = open_areas_.back();
    building_.push_back(std::move(node));
    return reaction;
}

void Interaction::begin_sheet() {
    building_.clear();
    area_of_.clear();
    for (auto& [id, area] : areas_) area.shown = false;
}

bool Interaction::take(Key key) {
    if (key_ != key) return false;
    key_.reset();
    keyboard_in_use_ = true;
    return true;
}

float Interaction::begin_scroll(const std::string& id, const Rect& viewport, Axis axis) {
    Area& area = areas_[id];
    area.viewport = viewport;
    area.axis = axis;
    area.shown = true;
    open_areas_.push_back(id);
    return area.scroll.offset;
}

void Interaction::end_scroll(float content_length) {
    Area& area = areas_[open_areas_.back()];
    open_areas_.pop_back();
    area.scroll.limit = std::max(content_length - area.length(), 0.F);
    if (area.scroll.offset <= area.scroll.limit) return;
    // Keeps the offset in range when the content became shorter.
    area.scroll.offset = area.scroll.limit;
    again_ = true;
}

void Interaction::end_frame() {
    tree_.swap(building_);
    const Node* focused = find(tree_, focus_);
    if (!focused || !can_activate(*focused)) focus_.clear();
    if (key_) leftover_key(*key_);
    key_.reset();
}

void Interaction::leftover_key(Key key) {
    if (key == Key::back) return;  // no focus to show: the key came from a finger
    keyboard_in_use_ = true;
    again_ = true;
    switch (key) {
        case Key::tab:
            move_focus(+1, true);
            break;
        case Key::back_tab:
            move_focus(-1, true);
            break;
        case Key::down:
        case Key::right:
            move_focus(+1, false);
            break;
        case Key::up:
        case Key::left:
            move_focus(-1, false);
            break;
        case Key::page_down:
        case Key::page_up:
            for (auto& [id, area] : areas_)
                if (area.shown && area.axis == Axis::vertical)
                    area.scroll.by((key == Key::page_up ? 0.8F : -0.8F) * area.viewport.h);
            break;
        case Key::enter:
        case Key::space:
        case Key::escape:
        case Key::back:
        case Key::plus:
            again_ = false;
    }
}

// Moves the focus in reading order. After the last node Tab begins again, an arrow scrolls on.
void Interaction::move_focus(int step, bool around) {
    std::vector<const Node*> order;
    for (const Node& node : tree_)
        if (can_activate(node)) order.push_back(&node);
    const auto at = std::find_if(order.begin(), order.end(),
                                 [&](const Node* node) { return node->id == focus_; });
    const auto count = static_cast<std::ptrdiff_t>(order.size());
    std::ptrdiff_t index =
        at == order.end() ? (step > 0 ? 0 : count - 1) : at - order.begin() + step;
    if (around && count > 0) index = (index + count) % count;
    if (index < 0 || index >= count) {
        for (auto& [id, area] : areas_)
            if (area.shown && area.axis == Axis::vertical)
                area.scroll.by(static_cast<float>(-step) * key_scroll);
        return;
    }
    const Node& node = *order[static_cast<std::size_t>(index)];
    focus_ = node.id;
    reveal(node);
}

void Interaction::focus_on(const std::string& id) {
    const Node* node = find(tree_, id);
    if (!node || !can_activate(*node)) return;
    focus_ = id;
    keyboard_in_use_ = true;
    reveal(*node);
}

void Interaction::reveal(const Node& node) {
    const auto in = area_of_.find(node.id);
    if (in == area_of_.end()) return;
    // Scrolls both lists where one lies inside the other.
    for (auto& [id, area] : areas_) {
        if (!area.shown || (id != in->second && area.axis != Axis::vertical)) continue;
        const bool upright = area.axis == Axis::vertical;
        const float start = upright ? node.rect.y - area.viewport.y : node.rect.x - area.viewport.x;
        const float from = start + area.scroll.offset;
        const float to = from + (upright ? node.rect.h : node.rect.w);
        area.scroll.reveal(from - 8, to + 8, area.length());
    }
}

std::optional<Millis> Interaction::next_frame_in() const {
    if (again_ || !pending_.empty()) return Millis{0};
    if (holding_) return animation_step;
    for (const auto& [id, area] : areas_)
        if (area.shown && area.scroll.moving()) return animation_step;
    return std::nullopt;
}

}  // namespace legato::ui
