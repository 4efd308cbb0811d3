#include "sheets.h"

#include <cstdio>

#include "figure/figure.h"
#include "support/shown_routines.h"
#include "ui/figure_painter.h"
#include "ui/paint/ring.h"
#include "ui/paint/soft.h"
#include "ui/paint/text.h"

using namespace legato;
using namespace legato::ui;

namespace {

struct Look {
    const char* name;
    const FigureColours& colours;
    unsigned background, ink;
};

const Look& light() {
    static const Look look{"light", light_figure(), 0xFAF6F2, 0x2A2340};
    return look;
}
const Look& dark() {
    static const Look look{"dark", dark_figure(), 0x151122, 0xF2EDFB};
    return look;
}
const Look& night() {
    static const Look look{"night", night_figure(), 0x0C0502, 0xE79C5C};
    return look;
}

struct Cell {
    std::string label;
    figure::Figure figure;
};

Result<void> sheet(Offscreen& screen, const std::string& file, const Look& look,
                   const std::vector<Cell>& cells, int columns, float radius, float scale) {
    const float pitch = radius * 2 + 14;
    const int rows = (static_cast<int>(cells.size()) + columns - 1) / columns;
    const auto drawn = screen.shoot(
        file, static_cast<int>(pitch * static_cast<float>(columns)),
        static_cast<int>((pitch + 16) * static_cast<float>(rows)), scale,
        [&](const paint::Canvas& canvas) {
            canvas.list->AddRectFilled({0, 0}, {1e5F, 1e5F}, paint::hex(look.background));
            const paint::TextStyle style{ImGui::GetFont(), 12};
            for (std::size_t i = 0; i < cells.size(); ++i) {
                const auto row = static_cast<float>(static_cast<int>(i) / columns),
                           column = static_cast<float>(static_cast<int>(i) % columns);
                const ImVec2 centre{pitch * (column + 0.5F), (pitch + 16) * row + pitch / 2};
                paint_figure(canvas, cells[i].figure, look.colours,
                             paint::circular_stage(centre, radius));
                paint::line(canvas, style, {centre.x, centre.y + radius + 4}, paint::hex(look.ink),
                            cells[i].label, paint::Align::centre);
            }
        });
    if (!drawn) return tl::make_unexpected(drawn.error());
    std::printf("%s: %d figures, %d vertices, %.3f ms each\n", file.c_str(),
                static_cast<int>(cells.size()),
                drawn->vertices / std::max(1, static_cast<int>(cells.size())),
                drawn->build_ms / static_cast<double>(std::max<std::size_t>(1, cells.size())));
    return {};
}

}  // namespace

Result<void> pose_sheets(Offscreen& screen, const PoseBook& book, const std::string& folder) {
    for (const Look* look : {&light(), &dark(), &night()})
        for (const bool bump : {true, false}) {
            if (!bump && look != &light()) continue;
            std::vector<Cell> cells;
            for (const Pose& pose : book.poses)
                cells.push_back({pose.name, figure::still(pose, Side::right, {bump})});
            if (auto done = sheet(
                    screen, folder + "/poses-" + look->name + (bump ? "" : "-no-bump") + ".png",
                    *look, cells, 7, 110, 1.0F);
                !done)
                return done;
            if (look == &dark()) {
                cells.clear();
                for (const Pose& pose : book.poses)
                    cells.push_back(
                        {pose.name + ", left", figure::still(pose, Side::left, {bump})});
                if (auto done =
                        sheet(screen, folder + "/poses-dark-left.png", *look, cells, 7, 110, 1.0F);
                    !done)
                    return done;
            }
        }
    return {};
}

Result<void> hero_sheets(Offscreen& screen, const PoseBook& book, const std::string& folder) {
    for (const Look* look : {&light(), &dark(), &night()}) {
        std::vector<Cell> cells;
        for (const char* name :
             {"wall_calf", "chair_sit", "long_sit_towel", "side_lie_left", "edge_hamstring",
              "massage_sit", "chair_legs_up", "all_fours_round", "wall_tilt_ready", "heel_raise",
              "walk_contact", "stand"})
            if (const Pose* pose = book.find(name))
                cells.push_back({name, figure::still(*pose, Side::right)});
        if (auto done =
                sheet(screen, folder + "/hero-" + look->name + ".png", *look, cells, 3, 150, 2.0F);
            !done)
            return done;
    }
    return {};
}

Result<void> motion_sheets(Offscreen& screen, const PoseBook& book, const std::string& folder) {
    // Each movement once: three moments of it, in the first step that shows it.
    std::vector<Cell> cells;
    std::vector<std::string> shown;
    for (const sample::ShownRoutine& routine : sample::shown_routines()) {
        const Timeline timeline = sample::timeline_of(routine);
        for (const Phase& phase : timeline.phases) {
            if (phase.side == Side::left) continue;
            std::string what = phase.motion;
            if (what.empty()) {
                for (const std::string& pose : phase.poses) what += pose + " ";
                if (phase.poses.size() < 2) continue;
            } else if (!phase.poses.empty()) {
                what += ": " + phase.poses.back();
            }
            if (std::find(shown.begin(), shown.end(), what) != shown.end()) continue;
            shown.push_back(what);
            const Millis rep = phase.rep_length();
            const std::array<Millis, 3> blending{Millis{900}, Millis{2000}, Millis{5000}};
            const bool cyclic = rep > Millis{0};
            const bool walks = phase.kind == PhaseKind::walk;
            const bool slow = phase.motion == "pillows" || phase.motion == "covers_loose";
            const std::array<Millis, 3> walking{Millis{2400}, Millis{2700}, Millis{2850}};
            for (std::size_t i = 0; i < 3; ++i) {
                Millis into = blending[i];
                if (cyclic)
                    into =
                        rep * (rep < Seconds{5} ? 2 : 1) + rep * static_cast<int>(i) / 3 + rep / 8;
                if (walks) into = walking[i];
                if (slow) into = phase.length * static_cast<int>(i * 3 + 2) / 10;
                cells.push_back({(phase.motion.empty() ? phase.poses.back() : phase.motion) +
                                     (" " + std::to_string(into.count())),
                                 figure::figure_at(book, timeline, phase.start + into)});
            }
        }
    }
    const std::size_t half = (cells.size() / 2 + 8) / 9 * 9;
    for (const std::size_t part : {std::size_t{0}, std::size_t{1}}) {
        const std::vector<Cell> some(
            cells.begin() + static_cast<std::ptrdiff_t>(part * half),
            part == 0 ? cells.begin() + static_cast<std::ptrdiff_t>(half) : cells.end());
        const std::string name = folder + "/motions-" + std::to_string(part + 1);
        if (auto done = sheet(screen, name + "-light.png", light(), some, 9, 95, 1.0F); !done)
            return done;
        if (auto done = sheet(screen, name + "-night.png", night(), some, 9, 95, 1.0F); !done)
            return done;
    }
    return {};
}

Result<void> detail_sheet(Offscreen& screen, const PoseBook& book, const std::string& folder,
                          const std::vector<std::string>& names) {
    std::vector<Cell> cells;
    for (const std::string& name : names)
        if (const Pose* pose = book.find(name))
            cells.push_back({name, figure::still(*pose, Side::right)});
    if (auto done = sheet(screen, folder + "/detail-light.png", light(), cells, 2, 230, 1.6F);
        !done)
        return done;
    return sheet(screen, folder + "/detail-night.png", night(), cells, 2, 230, 1.6F);
}

Result<void> primitive_sheet(Offscreen& screen, const PoseBook& book, const std::string& folder) {
    for (const Look* look : {&light(), &dark(), &night()}) {
        const auto drawn = screen.shoot(
            folder + "/primitives-" + look->name + ".png", 412, 640, 2,
            [&](const paint::Canvas& canvas) {
                const bool day = look == &light(), late = look == &night();
                const ImU32 ink = paint::hex(look->ink), track = paint::hex(day    ? 0xE8E0EC
                                                                            : late ? 0x341A0B
                                                                                   : 0x352D4E);
                const ImU32 from = paint::hex(day    ? 0x5B4BA0
                                              : late ? 0xDD8540
                                                     : 0xC6B8FF),
                            to = paint::hex(day    ? 0xC4492F
                                            : late ? 0xDA6238
                                                   : 0xFFB49C);
                canvas.list->AddRectFilled({0, 0}, {1e5F, 1e5F}, paint::hex(look->background));
                const ImVec2 centre{206, 190};
                const paint::Stage stage = paint::circular_stage(centre, 132);
                paint::soft_shadow(canvas, stage.box, 132, 14, 5,
                                   paint::hex(0x3A2A60, day ? 0.12F : 0.4F));
                paint_figure(canvas, figure::still(*book.find("wall_calf"), Side::right),
                             look->colours, stage);
                paint::ring(canvas, centre, {152, 10, track, track, false}, 0, 6.28319F);
                paint::progress_ring(canvas, centre, {152, 10, from, to, true}, 0.46F);
                paint::digits(canvas, {ImGui::GetFont(), 78}, {206, 362}, ink, "0:27");
                paint::line(canvas, {ImGui::GetFont(), 13, 1.4F, 1.6F}, {206, 450}, ink,
                            "MOVE 2 OF 5", paint::Align::centre);
                const paint::Box card{{24, 482}, {388, 580}};
                paint::soft_shadow(canvas, card, 24, 14, 5,
                                   paint::hex(0x3A2A60, day ? 0.12F : 0.5F));
                paint::with_gradient(
                    canvas, card.min, card.max, paint::hex(late ? 0x3A1A0A : 0x37317C),
                    paint::hex(late ? 0x552409 : 0x97568C),
                    [&] { paint::rounded(canvas, card, 24, paint::hex(0xFFFFFF)); });
                const paint::TextStyle body{ImGui::GetFont(), 15};
                paint::paragraph(
                    canvas, body, {44, 494}, paint::hex(late ? 0xEBAA76 : 0xFFFFFF),
                    paint::wrapped(canvas, body,
                                   "Heel stays down. Lean in, breathe out. Keep the back leg long.",
                                   300));
                paint::glow(canvas, {352, 530}, {352, 530}, 8, 22, paint::hex(0xFFE9C8, 0.35F));
                paint::disc(canvas, {352, 530}, 10, paint::hex(late ? 0xC9783A : 0xFFEBCF));
                for (int i = 0; i < 5; ++i) {
                    const std::array dots{
                        paint::Disc{{70.F + 68 * static_cast<float>(i), 612}, 6},
                        paint::Disc{{100.F + 68 * static_cast<float>(i), 612}, 3}};
                    paint::blob(canvas, dots, i < 2 ? from : track);
                }
            });
        if (!drawn) return tl::make_unexpected(drawn.error());
    }
    return {};
}
