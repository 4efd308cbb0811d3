// What is made of a text before and while somebody speaks it.
#include <catch2/catch.hpp>

#include "audio/fake_speakers.h"
#include "audio/speech/festival.h"
#include "audio/speech/speakable.h"
#include "audio/speech/studio.h"

using namespace legato;
using namespace legato::audio;
using namespace legato::audio::speech;

TEST_CASE("typographic signs are spoken as plain ones, other scripts are not spoken at all") {
    CHECK(speakable("An arm’s length – “softly”…") == "An arm's length ,  softly, ");
    CHECK(speakable("Hold for 10.") == "Hold for 10.");
    CHECK_FALSE(speakable("Respira despacio, mamá"));
    CHECK_FALSE(speakable("Вдох"));
    CHECK_FALSE(speakable("…"));
    CHECK_FALSE(speakable(""));
}

TEST_CASE("what a line says to festival cannot leave its string") {
    const FakeFestival festival;
    TempFolder folder;
    const std::string line = "Rest\") (system \"id\") \\";
    deliver({{line}, folder / "out", {}, {festival.program, ""}, false}).value();
    bool is_whole = false;
    for (const std::string& script : festival.asked())
        is_whole =
            is_whole ||
            script.find("(Utterance Text \"Rest\\\") (system \\\"id\\\") \\\\\")") != script.npos;
    CHECK(is_whole);
}

TEST_CASE("a text is parted where its sentences end, and no part says nothing") {
    using Parts = std::vector<std::string>;
    CHECK(sentences("Leg straight. Toes up! Well?") == Parts{"Leg straight.", "Toes up!", "Well?"});
    CHECK(sentences("Rest for 1.5 minutes.") == Parts{"Rest for 1.5 minutes."});
    CHECK(sentences("... Rest. ...") == Parts{"... Rest. ..."});
    CHECK(sentences("two") == Parts{"two"});
}
