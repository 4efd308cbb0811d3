#include "audio/speech/studio.h"

#include <catch2/catch.hpp>

#include "audio/fake_speakers.h"
#include "audio/ogg.h"
#include "audio/voice_index.h"
#include "core/routine/speech.h"

using namespace legato;
using namespace legato::audio;
using namespace legato::audio::speech;

namespace {

Order order_for(std::vector<std::string> lines, const std::filesystem::path& folder,
                const Programs& programs) {
    return {std::move(lines), folder, {}, programs, false};
}

}  // namespace

TEST_CASE("only what changed is spoken again, what is no longer said goes") {
    const FakeFlite flite;
    const auto out = flite.folder / "out";
    Order order =
        order_for({"Lean in.", "two", "Rest; rm -rf $HOME `id` \"now\""}, out, {"", flite.program});
    auto delivery = deliver(order).value();
    CHECK(delivery.made == 3);
    CHECK(delivery.remarks.empty());
    CHECK(flite.asked() ==
          std::vector<std::string>{"Lean in.", "Rest; rm -rf $HOME `id` \"now\"", "two"});
    order.lines = {"Lean in.", "three"};
    delivery = deliver(order).value();
    CHECK(delivery.made == 1);
    CHECK(delivery.kept == 1);
    CHECK(flite.asked().size() == 4);
    CHECK_FALSE(std::filesystem::exists(out / (clip_name("two") + ".ogg")));
    const Voices voices = Voices::in({out});
    REQUIRE(voices.find("three"));
    CHECK_FALSE(voices.find("two"));
    const auto clip = read_ogg_clip(voices.find("three")->file).value();
    CHECK(std::abs(to_millis(static_cast<std::int64_t>(clip.size())).count() -
                   voices.find("three")->length.count()) <= 1);

    order.lines = {"four"};
    order.keep = true;
    CHECK(deliver(order).value().made == 1);
    CHECK(Voices::in({out}).find("Lean in."));
}

TEST_CASE("a recording goes before the program's voice, and is used again only when it changes") {
    const FakeFlite flite;
    const auto out = flite.folder / "out", recordings = flite.folder / "recordings";
    std::filesystem::create_directory(recordings);
    const auto recording = recordings / (clip_name("Lean in.") + ".wav");
    std::filesystem::copy(flite.folder / "said.wav", recording);
    std::filesystem::copy(flite.folder / "said.wav", recordings / "lean-inn-00000000.wav");
    Order order{{"Lean in.", "two"}, out, recordings, {"", flite.program}, false};
    auto delivery = deliver(order).value();
    CHECK(delivery.made == 2);
    CHECK(flite.asked() == std::vector<std::string>{"two"});
    REQUIRE(delivery.remarks.size() == 1);
    CHECK_THAT(delivery.remarks[0], Catch::Contains("lean-inn-00000000.wav"));
    CHECK(deliver(order).value().kept == 2);

    std::filesystem::last_write_time(
        recording, std::filesystem::last_write_time(recording) - std::chrono::hours{1});
    CHECK(deliver(order).value().made == 1);
    std::filesystem::remove(recording);
    CHECK(deliver(order).value().made == 1);
    CHECK(flite.asked() == std::vector<std::string>{"Lean in.", "two"});
}

TEST_CASE("without a program that speaks there is an index without clips, and one remark") {
    TempFolder folder;
    for (const Programs& programs :
         {Programs{"", ""}, Programs{folder / "no-such-program", ""},
          Programs{"/bin/false", folder / "no-such-program"}, Programs{"/bin/true", ""}}) {
        const auto out = folder / "out";
        const auto delivery = deliver(order_for({"Lean in.", "two"}, out, programs)).value();
        INFO(programs.festival << " and " << programs.flite);
        CHECK(delivery.made == 0);
        CHECK(delivery.remarks.size() == 1);
        CHECK(Voices::in({out}).empty());
        CHECK(read_voice_folder(out));
    }
    CHECK_FALSE(deliver(order_for({"two"}, "/proc/nowhere", {"", ""})));
}

TEST_CASE("festival speaks where it has its voice, sentence by sentence, else flite does") {
    const FakeFestival festival;
    const FakeFlite flite;
    TempFolder folder;
    const auto out = folder / "out of it";
    Order order =
        order_for({"Leg straight. Toes up.", "two"}, out, {festival.program, flite.program});
    auto delivery = deliver(order).value();
    CHECK(delivery.made == 2);
    CHECK(delivery.remarks.empty());
    CHECK_THAT(delivery.recipe, Catch::StartsWith("festival"));
    CHECK(read_voice_folder(out)->recipe == delivery.recipe);
    CHECK(flite.asked().empty());
    // Two sentences and the pause between them.
    const auto length = [&](const char* line) { return Voices::in({out}).find(line)->length; };
    CHECK(length("Leg straight. Toes up.") > length("two") * 2);
    CHECK(std::distance(std::filesystem::directory_iterator(out), {}) == 3);

    // Where all is there nobody is asked; a line more is spoken by the same.
    const auto before = festival.asked().size();
    CHECK(deliver(order).value().kept == 2);
    CHECK(festival.asked().size() == before);
    order.lines.emplace_back("three");
    CHECK(deliver(order).value().made == 1);

    // What it has said stays when it is gone, until more is to be said: another voice says all
    // again.
    order.programs.festival = "/bin/false";
    CHECK(deliver(order).value().kept == 3);
    order.lines.back() = "four";
    delivery = deliver(order).value();
    CHECK(delivery.made == 3);
    CHECK_THAT(delivery.recipe, Catch::StartsWith("flite"));
    CHECK(flite.asked().size() == 3);
    order.programs.festival = festival.program;
    CHECK(deliver(order).value().made == 3);
}
