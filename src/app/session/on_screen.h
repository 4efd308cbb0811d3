#pragma once

#include "core/routine/session.h"
#include "figure/figure.h"
#include "ui/look.h"

namespace legato {

/// Options with which figures are drawn in a session.
figure::FigureOptions figure_options(const Timeline& timeline, const ui::Look& look);

/// Light that a change of phase gives where nothing can vibrate, 0 to 1: two slow pulses, or, with
/// reduced motion, a light that stays for as long.
float pulse_of(const Session& session, bool reduced_motion);
constexpr Millis pulses_last{2400};

}  // namespace legato
