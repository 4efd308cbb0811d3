#include <chrono>
#include <cstdio>

#include <imgui.h>

#include "support/pose_book.h"
#include "support/shown_routines.h"
#include "ui/headless.h"
#include "ui/screens/player.h"

using namespace legato;
using namespace legato::testing;

namespace {

// Draws the whole player at moments of every exercise, and calls `look` after each frame.
template <class Look>
void every_player(Millis step, Look look) {
    Headless screen;
    screen.viewport = {824, 1830, 2, {}};
    screen.draw([](ui::Frame&) { return std::nullopt; });  // the letters are made only once
    for (const auto& routine : sample::shown_routines()) {
        Session session(sample::timeline_of(routine));
        session.start();
        session.advance(Seconds{3});
        while (!session.is_over()) {
            const auto begin = std::chrono::steady_clock::now();
            const auto draw = [&](ui::Frame& frame) {
                return player_screen(frame, ui::view_of(session, &sample::shipped_poses()));
            };
            screen.draw(draw);
            look(routine.id, std::chrono::steady_clock::now() - begin,
                 ImGui::GetDrawData()->TotalVtxCount);
            session.advance(step);
            if (session.state() == Session::State::waiting) session.tap();
        }
    }
}

}  // namespace

TEST_CASE("a frame of the player stays within 15,000 vertices") {
    int most = 0, frames = 0;
    every_player(Millis{2570}, [&](const std::string& id, auto, int vertices) {
        INFO(id);
        REQUIRE(vertices > 1000);
        REQUIRE(vertices < 15'000);
        most = std::max(most, vertices);
        ++frames;
    });
    CHECK(frames > 300);
    std::printf("player: at most %d vertices in %d frames\n", most, frames);
}

TEST_CASE("a frame of the player is built in a small part of its time") {
    double sum = 0, worst = 0;
    int frames = 0;
    every_player(Millis{1370}, [&](const std::string&, auto took, int) {
        const double ms = std::chrono::duration<double, std::milli>(took).count();
        sum += ms;
        worst = std::max(worst, ms);
        ++frames;
    });
    std::printf("player: %.3f ms a frame, at worst %.3f ms, of %d\n", sum / frames, worst, frames);
    REQUIRE(frames > 500);
#if defined(NDEBUG) && defined(__OPTIMIZE__)
    CHECK(sum / frames < 2.0);  // meant to be 0.5; machines that test are busy
#endif
}
