#include "content/reading.h"

// Faults that only show when all of a routine is put together.

namespace legato::content {

namespace {

std::string step(const std::string& kind, const std::string& seconds,
                 const std::string& more = "") {
    return "[[step]]\nkind = \"" + kind + "\"\ntitle = \"Step\"\nseconds = " + seconds +
           "\nsay = \"Go.\"\n" + more;
}

std::string choices(const std::string& lines, const std::string& steps) {
    return replaced(routine_with(steps), "\n\n", "\n[choices]\n" + lines + "\n");
}

}  // namespace

TEST_CASE("both sides must get the same work") {
    CHECK(faults_of(routine_with(step("hold", "20", "side = \"left\"\n") +
                                 step("hold", "20", "side = \"right\"\n")))
              .empty());
    CHECK(fault_of(routine_with(step("rest", "9") + step("hold", "20", "side = \"left\"\n") +
                                step("hold", "25", "side = \"right\"\n"))) ==
          "11:1 both sides must get the same work, but the left has 20 s and the right 25 s");
    CHECK(fault_of(routine_with(step("hold", "20", "side = \"left\"\n"))) ==
          "6:1 both sides must get the same work, but the left has 20 s and the right 0 s");
    CHECK(faults_of(routine_with(step("hold", "20", "side = \"either\"\n"))).empty());
    CHECK(faults_of(routine_with(step("hold", "20"))).empty());
    // Getting ready is no work.
    CHECK(faults_of(routine_with(step("prepare", "20", "side = \"left\"\n") + step("rest", "5")))
              .empty());
}

TEST_CASE("work that is equal as written must stay equal with every choice") {
    const std::string text = choices(
        "hold_s = [10, 20]\n", step("hold", "20", "side = \"left\"\n") +
                                   step("hold", "20", "side = \"right\"\nadjustable = false\n"));
    CHECK_THAT(fault_of(text),
               Catch::Contains("the left has 10 s and the right 20 s with hold_s = 10"));
}

TEST_CASE("a routine is at most four hours long") {
    std::string steps;
    for (int i = 0; i < 4; ++i) steps += step("rest", "3600");
    CHECK(faults_of(routine_with(steps)).empty());
    CHECK(fault_of(routine_with(steps + step("rest", "1"))) ==
          "26:1 with this step the routine is longer than 4 hours");
    CHECK(fault_of(choices("walk_s = [600, 14400]\n",
                           step("rest", "15") + step("walk", "600", "flexible = true\n"))) ==
          "5:10 with walk_s = 14400: 4:00:15 is too long; at most 4 hours");
}

TEST_CASE("a routine has at most 200 steps as written") {
    std::string steps;
    for (int i = 0; i < 200; ++i) steps += step("rest", "5");
    CHECK(faults_of(routine_with(steps)).empty());
    CHECK(fault_of(routine_with(steps + step("rest", "5"))) ==
          "1006:1 there are more than 200 steps");
}

TEST_CASE("a routine has at most 400 phases in all of its rounds") {
    const auto rounds = [](const std::string& count) {
        return routine_with("[[step]]\nrounds = " + count + "\nsides = [\"left\", \"right\"]\n" +
                            "[[step.each]]\nkind = \"hold\"\ntitle = \"Hold\"\nseconds = 5\nsets = "
                            "4\nsay = \"x\"\n" +
                            "[step.each.between]\ntitle = \"Let go\"\nseconds = 5\nsay = \"x\"\n" +
                            "[step.change]\ntitle = \"Change\"\nseconds = 5\nsay = \"x\"\n");
    };
    CHECK(timeline_of(good(rounds("25"))).phases.size() == 2 * 25 * 7 + 49);
    CHECK(fault_of(rounds("26")) ==
          "6:1 with this step there are more than 400 phases to go through");
}

TEST_CASE("a choice that no step follows is told") {
    CHECK(fault_of(choices("hold_s = [10, 20]\n", step("hold", "20", "adjustable = false\n"))) ==
          "5:10 hold_s is offered, but no hold here can be adjusted");
    CHECK(fault_of(choices("rounds = [1, 2]\n", step("hold", "20"))) ==
          "5:10 rounds is offered, but there is no group with rounds");
    CHECK(fault_of(choices("walk_s = [60, 120]\n", step("walk", "60"))) ==
          "5:10 walk_s is offered, but no walk is flexible");
    CHECK(fault_of(choices("rest_s = [60, 120]\n", step("rest", "60"))) ==
          "5:10 rest_s is offered, but no step is flexible");
    CHECK(fault_of(choices("until_asleep = true\n", step("rest", "60"))) ==
          "5:16 until_asleep needs rest_s beside it");
    CHECK_THAT(fault_of(routine_with(step("rest", "60", "flexible = true\n"))),
               Catch::StartsWith("6:1 a flexible step needs walk_s or rest_s"));
}

TEST_CASE("what is written must be among what is offered") {
    CHECK(fault_of(choices("hold_s = [10, 15]\n", step("hold", "20"))) ==
          "5:10 hold_s goes from 10 s to 15 s, but below are written 20 s");
    CHECK(fault_of(choices("walk_s = [60, 120]\n", step("walk", "130", "flexible = true\n"))) ==
          "5:10 walk_s goes from 60 s to 120 s, but below are written 130 s");
    CHECK(fault_of(choices("rest_s = [600]\n",
                           step("rest", "5") + step("rest", "590", "flexible = true\n"))) ==
          "5:10 rest_s goes from 600 s to 600 s, but below are written 595 s");
    const std::string calf = shipped_text("calf_wall");
    CHECK_THAT(fault_of(replaced(calf, "rounds = [1, 2, 3, 4]", "rounds = [1, 2]")),
               Catch::EndsWith("rounds goes from 1 to 2, but below are written 3"));
}

TEST_CASE("a length that leaves no time for a step is told at its choice") {
    CHECK(
        fault_of(choices("rest_s = [100, 600]\n",
                         step("rest", "300") + step("rest", "200", "flexible = true\n"))) ==
        "5:10 with rest_s = 100: rest_s of 100 is too short; the rest of the routine takes 300 s");
    CHECK_THAT(fault_of(replaced(shipped_text("walk_10"), "[600, 900", "[200, 600, 900")),
               Catch::Contains("with walk_s = 200: walk_s of 200 is too short"));
}

TEST_CASE("walks and rests do not share their time with steps of another kind") {
    CHECK(fault_of(choices("walk_s = [60]\n", step("walk", "60", "flexible = true\n") +
                                                  step("rest", "60", "flexible = true\n"))) ==
          "5:10 walk_s is shared out among walks, but another step is flexible too");
    CHECK(fault_of(
              choices("walk_s = [60]\nrest_s = [60]\n", step("walk", "60", "flexible = true\n"))) ==
          "6:10 walk_s and rest_s cannot both be offered");
}

}  // namespace legato::content
