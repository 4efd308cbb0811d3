#include "content/lint.h"
#include "content/reading.h"
#include "content/spoken_check.h"
#include "core/routine/motion.h"
#include "core/routine/speech.h"
#include "support/places.h"

// The page for authors must not promise what the reader does not keep.

namespace legato::content {

namespace {

std::string readme() {
    return file_text(std::string(places::routines) + "/README.md");
}

std::string block(const std::string& begin, const std::string& holding) {
    const std::string page = readme();
    for (auto at = page.find(begin); at != page.npos; at = page.find(begin, at + 1)) {
        const auto from = at + begin.size();
        const std::string text = page.substr(from, page.find("```", from) - from);
        if (text.find(holding) != text.npos) return text;
    }
    FAIL("no such example in routines/README.md: " << holding);
    return {};
}

}  // namespace

TEST_CASE("the small example of the page for authors is a good routine") {
    const Timeline timeline = timeline_of(good(block("```toml\n", "Heel slides")));
    REQUIRE(timeline.phases.size() == 5);
    CHECK(timeline.phases[1].title == "Slide the left heel");
    CHECK(timeline.phases[1].length == Seconds{27});
    CHECK(timeline.phases[3].caption == "Now the right heel.");
}

TEST_CASE("the larger example of the page for authors is a good routine, in every way to play it") {
    const Routine routine = good(block("```toml\n", "Slow evening"));
    CHECK(routine.counts_as == CountsAs::bedtime);
    const Timeline timeline = timeline_of(routine);
    CHECK(timeline.phases.back().title == "Rest");
    std::size_t work = 0;
    for (const Phase& phase : timeline.phases) work += is_work(phase.kind) ? 1 : 0;
    CHECK(work == 4 + 4 + 1);  // two stretches, each twice a side, and the breathing
    for (const Preferences& choice : extreme_choices(routine))
        CHECK(compile(routine, choice).has_value());
}

TEST_CASE(
    "the examples of the page for authors have no line that runs over, and no doubtful word") {
    for (const char* title : {"Heel slides", "Slow evening"}) {
        INFO(title);
        const std::string text = block("```toml\n", title);
        for (const Fault& fault : lines_that_run_over(good(text), estimated_length))
            FAIL_CHECK(to_string(fault));
        CHECK(doubtful_words(text, "").empty());
    }
}

TEST_CASE("the warning that the page for authors shows is the one that the check prints") {
    const std::string text =
        replaced(block("```toml\n", "Heel slides"), "purpose = \"An easy", "purpose = \"It cures");
    const auto doubts = doubtful_words(text, "heel_slides.toml");
    REQUIRE(doubts.size() == 1);
    const std::string shown = block("```\n", "warning:");
    CHECK(to_string(doubts[0]) + "\n" == shown);
}

TEST_CASE("the faults that the page for authors shows are those that the check prints") {
    std::string text = block("```toml\n", "Heel slides");
    text = replaced(text, "seconds = 15", "seconds = -5");
    text = replaced(text, "say = \"Lie", "sya = \"Lie");
    text = replaced(text, "reps = 6", "rebs = 6");
    std::string printed;
    for (const Fault& fault : read_routine(text, "heel_slides.toml", "heel_slides").faults)
        printed += to_string(fault) + "\n";
    CHECK(printed == block("```\n", "heel_slides.toml:"));
}

TEST_CASE("the parts that the page for authors uses are there") {
    const std::string head = "title = \"Evening\"\npurpose = \"Rest.\"\ncautions = [\"None.\"]\n";
    const Timeline timeline =
        timeline_of(good(head + block("```toml\n", "# the part of that name")));
    CHECK(timeline.phases.size() == 11 + 1 + 7);
    CHECK(timeline.phases[11].title == "Slow breathing");
}

TEST_CASE("every key is explained on the page for authors") {
    const std::string page = readme();
    for (const char* key : {"title",          "purpose",
                            "cautions",       "counts_as",
                            "position",       "trimester",
                            "equipment",      "why",
                            "sources",        "cards",
                            "end_bell",       "night",
                            "leg_check",      "evening_counts",
                            "occasion",       "order",
                            "[offer]",        "morning",
                            "late",           "quick",
                            "quick_at_night", "shortcut",
                            "[without_bump]", "[step.without_bump]",
                            "[step.instead]", "[[extra]]",
                            "[[extra.step]]", "hold_s",
                            "rounds",         "walk_s",
                            "rest_s",         "until_asleep",
                            "kind",           "seconds",
                            "reps",           "tempo",
                            "side",           "say",
                            "lines",          "show",
                            "pose",           "motion",
                            "sets",           "wait_for_tap",
                            "flexible",       "if_waking",
                            "adjustable",     "opens",
                            "half",           "last_ticks",
                            "tone_every_s",   "counted_breaths",
                            "cadence_spm",    "sides",
                            "[[step.each]]",  "[step.change]",
                            "[step.between]", "{side}",
                            "{first}",        "{n}"}) {
        INFO(key);
        CHECK(page.find("`" + std::string(key) + "`") != page.npos);
    }
    for (const Motion motion : all_motions) {
        INFO(name_of(motion));
        CHECK(page.find("`\"" + std::string(name_of(motion)) + "\"`") != page.npos);
    }
}

}  // namespace legato::content
