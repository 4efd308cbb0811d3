#include <catch2/catch.hpp>

#include "ui/headless.h"
#include "ui/samples/settings.h"

using namespace legato;
using namespace legato::testing;

TEST_CASE("of licences, however long, only what can be seen is drawn") {
    ui::LicencesView view = sample::licences_view();
    for (int i = 0; i < 2000; ++i) view.licences[0].paragraphs.push_back("One more condition.");
    Headless screen;
    screen.settle([&](ui::Frame& frame) { return licences_screen(frame, view); });
    CHECK(find(screen.ui.tree(), "licences.0"));
    CHECK(screen.ui.tree().size() < 60);
}
