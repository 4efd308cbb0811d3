#pragma once

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/time/time.h"
#include "ui/gesture.h"
#include "ui/semantics.h"

namespace legato::ui {

enum class Key {
    tab,
    back_tab,
    left,
    right,
    up,
    down,
    page_up,
    page_down,
    enter,
    space,
    escape,
    back,  ///< a finger that came in over the left edge; leads back, and out of no session
    plus
};

/// What comes in from a finger, a mouse or a keyboard, in dp and with its own time.
struct PointerDown {
    Point at;
    Millis time{0};
};
struct PointerMove {
    Point at;
    Millis time{0};
};
struct PointerUp {
    Point at;
    Millis time{0};
};
struct PointerCancel {};  ///< the system took the finger away
struct Wheel {
    Point at;
    float notches = 0;
};  ///< positive: towards the beginning
struct KeyPress {
    Key key;
};
using InputEvent =
    std::variant<PointerDown, PointerMove, PointerUp, PointerCancel, Wheel, KeyPress>;

/// Between events and widgets. Events are resolved at once against what the person saw, the tree of
/// the last finished frame, and wait as activations of a node; each frame carries out one. So a tap
/// that goes down and up between two frames counts once, a drag never clicks, and a tap on
/// something that is gone does nothing. A test or a screen reader activates nodes by the very same
/// way.
class Interaction {
  public:
    /// True if the screen may look different now.
    bool handle(const InputEvent& event);
    void activate(std::string id);
    /// The keyboard, or a screen reader, is at this node now: a list shows it.
    void focus_on(const std::string& id);

    void begin_frame(Millis now);
    void end_frame();

    /// What a widget learns about itself.
    struct Reaction {
        bool activated = false;
        bool held = false;  ///< a finger rested on it for `hold_time`; only for Role::hold
        float hold = 0;     ///< 0 to 1: how much of that time
        bool pressed = false;
        bool focused = false;  ///< and the keyboard is in use: draw the ring
        bool visible = false;
    };
    Reaction add(Node node);

    /// A screen takes a key before the focused widget sees it.
    bool take(Key key);

    /// What is added until `end_scroll` belongs to a list that scrolls in `viewport`, up and down
    /// or sideways. Returns how far it is scrolled. How long its content is, is known at its end.
    enum class Axis { vertical, horizontal };
    float begin_scroll(const std::string& id, const Rect& viewport, Axis axis = Axis::vertical);
    void end_scroll(float content_length);

    /// What was added before can no longer be reached: a sheet lies over it.
    void begin_sheet();

    static constexpr Millis hold_time{900};

    const Tree& tree() const { return tree_; }
    const std::string& focus() const { return focus_; }

    /// When a frame is needed without another event: at once, at the next step of a glide, or
    /// never.
    std::optional<Millis> next_frame_in() const;

    static constexpr Millis animation_step{16};

  private:
    struct Area {
        Rect viewport;
        Scroll scroll;
        Axis axis = Axis::vertical;
        bool shown = false;

        float length() const { return axis == Axis::vertical ? viewport.h : viewport.w; }
    };
    using Pending = std::variant<std::string, Key>;

    void pointer_down(const PointerDown& down);
    Area* dragged_area();
    void scroll_by(Point at, float content_down);
    void pointer_up(const PointerUp& up);
    void move_focus(int step, bool around);
    void reveal(const Node& node);
    void leftover_key(Key key);

    // what the person sees
    Tree tree_;
    std::map<std::string, Area> areas_;

    // what the person does
    Gesture gesture_;
    std::string pressed_;               ///< the node under the finger
    std::vector<std::string> touched_;  ///< the areas the finger went down in
    bool hold_spent_ = false;           ///< this finger has held for long enough, once
    std::deque<Pending> pending_;
    std::string focus_;
    bool keyboard_in_use_ = false;
    bool again_ = false;
    bool holding_ = false;  ///< a finger rests on something that waits for it

    // the frame being built
    Tree building_;
    std::map<std::string, std::string> area_of_;  ///< by node
    std::vector<std::string> open_areas_;         ///< from the outermost inwards
    std::optional<std::string> activated_;
    std::optional<Key> key_;
    Millis now_{0};
};

}  // namespace legato::ui
