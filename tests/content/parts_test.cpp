#include <map>

#include "content/reading.h"

// Parts of one routine in another.

namespace legato::content {

namespace {

using Files = std::map<std::string, std::string>;

ReadRoutine read_beside(const Files& files, const std::string& text) {
    return read_routine(
        text, "r.toml", "r", [&](const std::string& id) -> std::optional<std::string> {
            const auto found = files.find(id);
            return found == files.end() ? std::nullopt : std::optional(found->second);
        });
}

std::string use(const std::string& what, const std::string& more = "") {
    return "[[step]]\nuse = \"" + what + "\"\n" + more;
}

/// One fault, at the second line of the first step, where `use` stands.
std::string fault_beside(const Files& files, const std::string& steps) {
    const ReadRoutine result = read_beside(files, routine_with(steps));
    for (const Fault& fault : result.faults) UNSCOPED_INFO(to_string(fault));
    REQUIRE(result.faults.size() == 1);
    CHECK(result.faults.front().line == 7);
    CHECK(result.faults.front().column == 7);
    return result.faults.front().message;
}

const std::string stretch = routine_with(
    "[[step]]\nkind = \"prepare\"\ntitle = \"Ready\"\nseconds = 10\nsay = \"Ready.\"\n"
    "[[step]]\npart = \"holds\"\nrounds = 2\nsides = [\"left\", \"right\"]\n"
    "[[step.each]]\nkind = \"hold\"\ntitle = \"Hold, {side}\"\nseconds = 20\nsay = \"Lean in.\"\n"
    "[[step]]\npart = \"end\"\nkind = \"rest\"\ntitle = \"Rest\"\nseconds = 8\nsay = \"Rest.\"\n");

}  // namespace

TEST_CASE("a part of another routine is played as if it stood here") {
    const ReadRoutine result = read_beside({{"stretch", stretch}},
                                           routine_with(use("stretch.holds") + use("stretch.end")));
    REQUIRE(result.routine.has_value());
    const Timeline timeline = timeline_of(*result.routine);
    REQUIRE(timeline.phases.size() == 5);
    CHECK(timeline.phases[1].title == "Hold, right");
    CHECK(timeline.total() == Seconds{4 * 20 + 8});
}

TEST_CASE("what stands beside a use is different here, the rest stays") {
    const ReadRoutine result =
        read_beside({{"stretch", stretch}},
                    routine_with(use("stretch.holds", "rounds = 1\n") +
                                 use("stretch.end", "seconds = 30\nsay = \"Sleep well.\"\n")));
    REQUIRE(result.routine.has_value());
    const Timeline timeline = timeline_of(*result.routine);
    REQUIRE(timeline.phases.size() == 3);
    CHECK(timeline.phases[2].length == Seconds{30});
    CHECK(timeline.phases[2].caption == "Sleep well.");
    CHECK(timeline.phases[2].title == "Rest");
}

TEST_CASE("a whole routine can be used, and its parts through it") {
    const Files files{{"stretch", stretch}, {"evening", routine_with(use("stretch"))}};
    const ReadRoutine result = read_beside(files, routine_with(use("evening")));
    REQUIRE(result.routine.has_value());
    CHECK(timeline_of(*result.routine).total() == Seconds{10 + 80 + 8});
}

TEST_CASE("a part that is not there is told where it is used") {
    const Files files{{"stretch", stretch}};
    CHECK(fault_beside({}, use("stretch.holds")) ==
          "there is no routine 'stretch' beside this file or among those that come with Legato");
    CHECK(fault_beside(files, use("stretch.hold")) == "there is no part 'hold' in stretch.toml");
    CHECK(fault_beside(files, use("../etc/passwd")).find("use names a routine") == 0);
    CHECK(fault_beside(files, use("stretch.a.b")).find("use names a routine") == 0);
    CHECK(fault_beside(files, use("stretch", "seconds = 5\n")).find("of a whole routine") == 0);
    CHECK(fault_beside(files, "[[step]]\nuse = 7\n").find("use must be a text") == 0);
}

TEST_CASE("a routine that uses itself, also through others, has no end and is refused") {
    CHECK(fault_beside({}, use("r")) == "'r' uses this routine in turn, so it has no end");
    const Files files{{"a", routine_with(use("b"))}, {"b", routine_with(use("r"))}};
    const std::string message = fault_beside(files, use("a"));
    CHECK(message.find("a.toml cannot be used") == 0);
    CHECK(message.find("'r' uses this routine in turn") != message.npos);
}

TEST_CASE("parts of parts have an end, and what is put together a size") {
    Files deep;
    for (char c = 'a'; c < 'o'; ++c) deep[{c}] = routine_with(use(std::string(1, c + 1)));
    deep["o"] = stretch;
    CHECK(fault_beside(deep, use("a")).find("deep") != std::string::npos);

    Files wide;  // each is ten of the next: ten to the seventh in the end
    for (char c = 'a'; c < 'h'; ++c) {
        std::string uses;
        for (int i = 0; i < 10; ++i) uses += use(std::string(1, c + 1));
        wide[{c}] = routine_with(uses);
    }
    wide["h"] = stretch;
    CHECK(fault_beside(wide, use("a")).find("too large") != std::string::npos);

    std::string lines = "lines = [";
    for (int i = 0; i < 1500; ++i) lines += "{at=" + std::to_string(i) + ",say=\"a\"},";
    const Files heavy{{"stretch", step_with("part = \"long\"\n" + lines + "]\n")}};
    std::string many;
    for (int i = 0; i < 150; ++i) many += use("stretch.long");
    const ReadRoutine result = read_beside(heavy, routine_with(many));
    CHECK_FALSE(result.routine.has_value());
}

TEST_CASE("a file with a mistake is not used, and the mistake is told") {
    const Files bad{{"stretch", replaced(stretch, "seconds = 20", "seconds = -5")}};
    const std::string message = fault_beside(bad, use("stretch.end"));
    CHECK(message.find("stretch.toml cannot be used, it has a mistake in line ") == 0);
    CHECK(message.find("-5") != message.npos);
    CHECK(fault_beside({{"stretch", "title = \"cut"}}, use("stretch.end")).find("line 1") !=
          std::string::npos);
    CHECK(fault_beside({{"stretch", "\xFF"}}, use("stretch.end")).find("UTF-8") !=
          std::string::npos);
}

TEST_CASE("what does not fit is told where it is written, or where the part is used") {
    const Files files{{"stretch", stretch}};
    const auto told = [&](const std::string& steps) {
        const ReadRoutine result = read_beside(files, routine_with(steps));
        std::string all;
        for (const Fault& fault : result.faults)
            all += (all.empty() ? "" : "\n") + std::to_string(fault.line) + ": " + fault.message;
        return all;
    };
    CHECK(told(use("stretch.end", "reps = 3\n")) ==
          "8: 'reps' is for repeat and breathe steps; this is a rest step");
    CHECK(told(use("stretch.end", "side = \"left\"\nkind = \"hold\"\n")) ==
          "7: both sides must get the same work, but the left has 8 s and the right 0 s");
    CHECK(told(use("nobody") + use("stretch.end", "seconds = 0\n")) ==
          "7: there is no routine 'nobody' beside this file or among those that come with Legato\n"
          "10: seconds must be between 1 and 3600, got 0");
}

TEST_CASE("a part has one name, and a name one part") {
    CHECK(fault_of(step_with("part = \"Holds!\"\n")).find("a part's name") != std::string::npos);
    const std::string twice =
        "[[step]]\npart = \"a\"\nkind = \"rest\"\ntitle = \"Rest\"\nseconds = 8\nsay = \"Rest.\"\n";
    CHECK(fault_of(routine_with(twice + twice)).find("there is a part 'a' already") !=
          std::string::npos);
}

TEST_CASE("no copy goes past a leg check: a rule comes along with the steps, and is never less") {
    const Files files{{"stroke", "leg_check = \"every_time\"\n" + stretch},
                      {"through", routine_with(use("stroke.end"))},
                      {"still", "leg_check = \"never\"\n" + stretch},
                      {"stretch", stretch}};
    const auto rule = [&](const std::string& text) {
        const ReadRoutine result = read_beside(files, text);
        for (const Fault& fault : result.faults) UNSCOPED_INFO(to_string(fault));
        REQUIRE(result.routine.has_value());
        return result.routine->leg_check;
    };
    CHECK(rule(routine_with(use("stroke.holds"))) == LegCheckRule::every_time);
    CHECK(rule(routine_with(use("stroke"))) == LegCheckRule::every_time);
    CHECK(rule(routine_with(use("through"))) == LegCheckRule::every_time);
    CHECK(rule(routine_with(use("stretch") + use("stroke.end"))) == LegCheckRule::every_time);
    CHECK(rule(routine_with(use("still"))) == LegCheckRule::leg);
    CHECK(rule("leg_check = \"never\"\n" + routine_with(use("still"))) == LegCheckRule::never);
    CHECK(rule("leg_check = \"every_time\"\n" + routine_with(use("stretch"))) ==
          LegCheckRule::every_time);
    for (const char* less : {"never", "back", "leg"}) {
        const ReadRoutine result = read_beside(
            files, "leg_check = \"" + std::string(less) + "\"\n" + routine_with(use("stroke.end")));
        REQUIRE(result.faults.size() == 1);
        CHECK(result.faults[0].message ==
              "steps of stroke need leg_check = \"every_time\", as that routine has it");
    }
}

}  // namespace legato::content
