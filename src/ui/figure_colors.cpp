#include "ui/figure_colors.h"

#include <initializer_list>
#include <utility>

namespace legato::ui {

namespace {

using figure::Role;

struct Row {
    Role role;
    unsigned base, shade, light;
    float alpha = 1;
};

FigureColors colors(unsigned top, unsigned bottom, std::initializer_list<Row> rows) {
    FigureColors set;
    set.stage_top = rgb(top);
    set.stage_bottom = rgb(bottom);
    for (const Row& row : rows)
        set.tones[static_cast<std::size_t>(row.role)] = {faded(rgb(row.base), row.alpha),
                                                         faded(rgb(row.shade), row.alpha),
                                                         faded(rgb(row.light), row.alpha)};
    return set;
}

}  // namespace

FigureColors mix(const FigureColors& from, const FigureColors& to, float t) {
    FigureColors between;
    between.stage_top = mix(from.stage_top, to.stage_top, t);
    between.stage_bottom = mix(from.stage_bottom, to.stage_bottom, t);
    for (std::size_t i = 0; i < between.tones.size(); ++i)
        between.tones[i] = {mix(from.tones[i].base, to.tones[i].base, t),
                            mix(from.tones[i].shade, to.tones[i].shade, t),
                            mix(from.tones[i].light, to.tones[i].light, t)};
    return between;
}

const FigureColors& light_figure() {
    static const FigureColors set = colors(0xF8F3FB, 0xE7DDF3,
                                           {{Role::skin, 0xEDB293, 0xCB8467, 0xF8CDB4},
                                            {Role::skin_far, 0xD4957A, 0xB27055, 0xDFA68C},
                                            {Role::top, 0xF08C69, 0xC25F47, 0xFFB08F},
                                            {Role::top_far, 0xD07057, 0xA84F3C, 0xDD8469},
                                            {Role::leg, 0x52499E, 0x322B6C, 0x7C72C8},
                                            {Role::leg_far, 0x3B3476, 0x272152, 0x4F4790},
                                            {Role::hair, 0x54343C, 0x331E26, 0x8A5A5E},
                                            {Role::line, 0x5A3530, 0x5A3530, 0x5A3530},
                                            {Role::blush, 0xEE6F5C, 0xEE6F5C, 0xEE6F5C},
                                            {Role::nail, 0xF6CDB9, 0xE8B49C, 0xFBE0D2},
                                            {Role::glow, 0xFF6A42, 0xFF6A42, 0xFFB08A},
                                            {Role::highlight, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF},
                                            {Role::shadow, 0x3A2A60, 0x3A2A60, 0x3A2A60, 0.85F},
                                            {Role::breath, 0xA896E0, 0xA896E0, 0xA896E0},
                                            {Role::arrow, 0xC4492F, 0xC4492F, 0xC4492F},
                                            {Role::wall, 0xDCD2EC, 0xC9BCE0, 0xE6DEF3},
                                            {Role::floor, 0xDACFEA, 0xC8BADF, 0xE6DEF3},
                                            {Role::floor_line, 0xBBAAD8, 0xBBAAD8, 0xBBAAD8},
                                            {Role::mattress, 0xFDFBFF, 0xD8CCEA, 0xFFFFFF},
                                            {Role::wood, 0xC39A83, 0x9A735F, 0xDAB8A4},
                                            {Role::wood_far, 0xA98270, 0x8A6757, 0xB99280},
                                            {Role::cushion, 0xA99AD6, 0x8576BC, 0xC3B7E6},
                                            {Role::pillow, 0xFFFFFF, 0xCFC4E4, 0xFFFFFF},
                                            {Role::body_pillow, 0xCBBEEC, 0x9A8BCB, 0xE0D7F7},
                                            {Role::sheet, 0xF5F0FB, 0xD8CCEA, 0xFFFFFF},
                                            {Role::cover, 0xB9ABE2, 0x9787CC, 0xCFC4EF},
                                            {Role::towel, 0x5FB3A5, 0x3F8C80, 0x86CCC0}});
    return set;
}

const FigureColors& dark_figure() {
    static const FigureColors set =
        colors(0x2C2548, 0x211B39, {{Role::skin, 0xE5AA8C, 0xB9775D, 0xF4C8AE},
                                    {Role::skin_far, 0xB98067, 0x90594A, 0xC89078},
                                    {Role::top, 0xF0906E, 0xB85C48, 0xFFB696},
                                    {Role::top_far, 0xBC6851, 0x8F4A3B, 0xCB7A62},
                                    {Role::leg, 0x9086E4, 0x584EA6, 0xBBB3FA},
                                    {Role::leg_far, 0x645AB4, 0x463E85, 0x7A70C8},
                                    {Role::hair, 0x6B454C, 0x452A32, 0xA0706E},
                                    {Role::line, 0x522F2B, 0x522F2B, 0x522F2B},
                                    {Role::blush, 0xEE6F5C, 0xEE6F5C, 0xEE6F5C},
                                    {Role::nail, 0xF0C3AC, 0xDDA88E, 0xF8D8C6},
                                    {Role::glow, 0xFF7046, 0xFF7046, 0xFFB894},
                                    {Role::highlight, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF},
                                    {Role::shadow, 0x08051A, 0x08051A, 0x08051A},
                                    {Role::breath, 0xA99BEA, 0xA99BEA, 0xA99BEA},
                                    {Role::arrow, 0xFFB49C, 0xFFB49C, 0xFFB49C},
                                    {Role::wall, 0x463C6E, 0x3A315E, 0x544A80},
                                    {Role::floor, 0x3D345F, 0x2D264B, 0x4A4072},
                                    {Role::floor_line, 0x5E5389, 0x5E5389, 0x5E5389},
                                    {Role::mattress, 0x6A5F96, 0x4A4173, 0x7C71A9},
                                    {Role::wood, 0x8E7080, 0x644C60, 0xAA8C98},
                                    {Role::wood_far, 0x6B5468, 0x514056, 0x7C6478},
                                    {Role::cushion, 0x6F62AE, 0x4F4489, 0x8A7DC8},
                                    {Role::pillow, 0xEEE8FB, 0xB3A7D6, 0xFFFFFF},
                                    {Role::body_pillow, 0xAEA0E2, 0x7669B6, 0xC9BEF2},
                                    {Role::sheet, 0xE4DCF6, 0xBFB3E0, 0xF4F0FC},
                                    {Role::cover, 0x6256A0, 0x473D80, 0x7C70BA},
                                    {Role::towel, 0x78C4B6, 0x4B9489, 0xA0DBD0}});
    return set;
}

const FigureColors& night_figure() {
    static const FigureColors set =
        colors(0x1D0D05, 0x150903, {{Role::skin, 0xB26C3E, 0x7C4422, 0xC98454},
                                    {Role::skin_far, 0x804725, 0x5E3218, 0x905430},
                                    {Role::top, 0x96431F, 0x632810, 0xB25A30},
                                    {Role::top_far, 0x692B13, 0x4A1D0B, 0x7A361A},
                                    {Role::leg, 0x6B3719, 0x40200E, 0x87491F},
                                    {Role::leg_far, 0x45220F, 0x301608, 0x552C14},
                                    {Role::hair, 0x3A1B0D, 0x241007, 0x643419},
                                    {Role::line, 0x2E1206, 0x2E1206, 0x2E1206},
                                    {Role::blush, 0xC2451E, 0xC2451E, 0xC2451E},
                                    {Role::nail, 0xC07A48, 0xA0602F, 0xD08A58},
                                    {Role::glow, 0xE8552A, 0xE8552A, 0xF28A50},
                                    {Role::highlight, 0xF0B070, 0xF0B070, 0xF0B070},
                                    {Role::shadow, 0x050200, 0x050200, 0x050200},
                                    {Role::breath, 0x8A4A20, 0x8A4A20, 0x8A4A20},
                                    {Role::arrow, 0xE9783C, 0xE9783C, 0xE9783C},
                                    {Role::wall, 0x32190B, 0x281307, 0x3C200F},
                                    {Role::floor, 0x2C1509, 0x1F0E05, 0x381C0C},
                                    {Role::floor_line, 0x4A2611, 0x4A2611, 0x4A2611},
                                    {Role::mattress, 0x4A2812, 0x331A0A, 0x583117},
                                    {Role::wood, 0x56301A, 0x3A1E0D, 0x6A4024},
                                    {Role::wood_far, 0x3C2010, 0x2C160A, 0x482814},
                                    {Role::cushion, 0x55290F, 0x3B1B09, 0x693615},
                                    {Role::pillow, 0xA26B3B, 0x70431F, 0xB67C48},
                                    {Role::body_pillow, 0x81522A, 0x593317, 0x966236},
                                    {Role::sheet, 0x8C5A30, 0x63391A, 0xA06A3C},
                                    {Role::cover, 0x53290F, 0x3A1B09, 0x683718},
                                    {Role::towel, 0x9A6A2E, 0x6C471C, 0xB58240}});
    return set;
}

}  // namespace legato::ui
