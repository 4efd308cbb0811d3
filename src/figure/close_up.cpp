#include "figure/close_up.h"
#include "figure/body.h"
namespace legato::figure {
void draw_close_up(Drawing& drawing, const CloseUp& foot) {
    LegJoints leg;
    leg.ankle = {0, 0};
    leg.knee = {-0.06F, 0.23F};
    leg.hip = {-0.1F, 0.5F};
    leg.pitch = radians(foot.flex_deg);
    draw_leg(drawing, leg, true);
}
}  // namespace legato::figure
