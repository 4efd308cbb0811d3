#include "figure/close_up.h"
#include "figure/figure.h"

namespace legato::figure {

Figure still(const Pose& pose, Side side, const FigureOptions& options) {
    Figure figure;
    figure.setting = pose.setting;
    figure.side = side;
    figure.muscle = pose.works;
    figure.near_glow = pose.works == Muscle::none ? 0 : 0.85F;
    figure.far_glow =
        side == Side::both && pose.setting == Setting::chair_back && pose.name == "heel_raise"
            ? 0.5F
            : 0;
    const Stance stance = stance_of(pose);
    figure.body = solve(stance);
    const bool lying = pose.setting == Setting::bed_from_above;
    figure.view = view_of(pose.setting, stance.hip.y > 0.4F);
    figure.mirrored = lying ? side == Side::right : side == Side::left;
    Props props;
    props.towel = pose.near_arm.on == HandOn::towel;
    if (pose.setting == Setting::foot) {
        CloseUp foot;
        foot.kind = pose.works == Muscle::toes ? CloseUp::Kind::toes : CloseUp::Kind::flex;
        foot.flex_deg = pose.near_leg.ankle_deg;
        foot.glow = 0.85F;
        foot.arrow = 1;
        draw_close_up(figure.drawing, foot);
    } else {
        figure.bump = options.bump;
        draw_scene(figure.drawing, pose.setting, figure.body,
                   {options.bump, figure.muscle, figure.near_glow, figure.far_glow}, props);
    }
    if (figure.mirrored) {
        figure.drawing.mirror();
        figure.view.centre.x = -figure.view.centre.x;
    }
    return figure;
}

}  // namespace legato::figure
