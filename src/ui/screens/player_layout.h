#pragma once

#include "ui/paint/text.h"
#include "ui/screens/player.h"
#include "ui/widgets/button.h"

namespace legato::ui {

/// Places of everything on the player's screen: in one column on a standing screen, with the stage
/// at the side on a lying one. The caption has its room on any screen; the stage takes what is
/// left, and what has no room at all goes into a sheet. An empty rectangle: not shown.
struct PlayerLayout {
    Rect close, progress, more;  ///< the top row
    Rect step, title;
    Rect stage, digits, caption;
    Rect next;   ///< the next step, or the hint that a tap goes on
    Rect cramp;  ///< the Cramp button, offered in a pause and where one lies
    Rect back, pause, skip;
    Rect lengthen, done;
    Rect wrong;     ///< "Something feels wrong": a row of words, or a sign in the top row
    Rect tappable;  ///< area to tap to say that one is ready

    std::string step_text;  ///< words for the number of the step; empty: no room for them
    Text title_style = Text::headline;
    Text caption_style = Text::cue;
    bool next_card = false;        ///< true: the next step can be shown, not only told
    bool caption_scrolls = false;  ///< true: the caption has no room at any size
    bool wrong_in_words = false;

    bool compact() const { return done.empty(); }
};

bool can_tap(const PlayerView& view);
PlayerLayout lay_out(const Frame& frame, const PlayerView& view);

/// Quiet buttons below the controls, also in the sheet.
Button lengthen_button(const Frame& frame);
Button done_button(const Frame& frame);

/// Makes the button "Something feels wrong", which leads to the card about when to stop.
Button wrong_button(const Frame& frame);

}  // namespace legato::ui
