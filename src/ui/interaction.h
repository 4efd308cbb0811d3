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
    back,  ///< back gesture of a finger over the left edge; leads back, and out of no session
    plus
};

/// Input from a finger, a mouse or a keyboard, in dp and with its own time.
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
};  ///< turn of a wheel, positive towards the beginning
struct KeyPress {
    Key key;
};
using InputEvent =
    std::variant<PointerDown, PointerMove, PointerUp, PointerCancel, Wheel, KeyPress>;

/// Resolves events for widgets. Each event is resolved at once against what the person saw, the
/// tree of the last finished frame, and waits as the activation of a node; each frame carries out
/// one. So a tap that goes down and up between two frames counts once, a drag never clicks, and a
/// tap on something that is gone does nothing. A test or a screen reader activates nodes in the
/// same way.
class Interaction {
  public:
    /// True if the screen may look different now.
    bool handle(const InputEvent& event);
    void activate(std::string id);
    /// Tells that the keyboard or a screen reader is at a node now; its list scrolls to show the
    /// node.
    void focus_on(const std::string& id);

    void begin_frame(Millis now);
    void end_frame();

    /// State of a widget in this frame.
    struct Reaction {
        bool activated = false;
        /// True: a finger rested on the widget for `hold_time`; only for Role::hold.
        bool held = false;
        float hold = 0;  ///< part of `hold_time` that has gone by, 0 to 1
        bool pressed = false;
        /// True: has the focus while the keyboard is in use, so draws its ring.
        bool focused = false;
        bool visible = false;
    };
    Reaction add(Node node);

    /// Takes a key for the screen, before the focused widget sees it.
    bool take(Key key);

    /// Begins a list that scrolls in `viewport`; nodes added until `end_scroll` belong to it.
    /// Returns how far the list is scrolled, in dp. `end_scroll` is told how long its content is,
    /// in dp.
    enum class Axis { vertical, horizontal };
    float begin_scroll(const std::string& id, const Rect& viewport, Axis axis = Axis::vertical);
    void end_scroll(float content_length);

    /// Makes all nodes added before unreachable: a sheet lies over them.
    void begin_sheet();

    static constexpr Millis hold_time{900};

    const Tree& tree() const { return tree_; }
    const std::string& focus() const { return focus_; }

    /// Time until a frame is needed without another event: zero = at once; a step of a glide;
    /// nullopt = never.
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

    // State that the person sees
    Tree tree_;
    std::map<std::string, Area> areas_;

    // State of what the person does
    Gesture gesture_;
    std::string pressed_;               ///< node under the finger
    std::vector<std::string> touched_;  ///< areas that the finger went down in
    bool hold_spent_ = false;           ///< true: the finger has already held for long enough once
    std::deque<Pending> pending_;
    std::string focus_;
    bool keyboard_in_use_ = false;
    bool again_ = false;
    bool holding_ = false;  ///< true: a finger rests on a node that waits to be held

    // State of the frame being built
    Tree building_;
    std::map<std::string, std::string> area_of_;  ///< area of each node, by node id
    std::vector<std::string> open_areas_;         ///< open areas, from the outermost inwards
    std::optional<std::string> activated_;
    std::optional<Key> key_;
    Millis now_{0};
};

}  // namespace legato::ui
