#include "content/spoiled.h"

// Every way in which a step of a routine can be wrong in meaning, with the place and the sentence
// that is printed.

namespace legato::content {

TEST_CASE("the routines that the tests spoil are good themselves") {
    CHECK(faults_of(step_with("")).empty());
    CHECK(faults_of(repeating("8", "[{ up = 1.5 }, { level = 1.5 }]")).empty());
    CHECK(faults_of(breathing("counted_breaths = 2\n")).empty());
    CHECK(
        faults_of(group_with("[step.change]\ntitle = \"Change\"\nseconds = 8\nsay = \"Change.\"\n"))
            .empty());
    CHECK(faults_of(top("why = \"Because.\"")).empty());
}

TEST_CASE("words in braces must be known and have something to stand for") {
    const auto show = [](const std::string& text, const std::string& more = "") {
        return step_with("show = \"" + text + "\"\n" + more);
    };
    require_faults({
        {show("{foot} up"),
         "11:8 show has '{foot}' in it; the words in braces are {side}, {other}, {first}, "
         "{second}, {n} and {of}"},
        {show("{side up"),
         "11:8 show has '{' in it; the words in braces are {side}, {other}, {first}, "
         "{second}, {n} and {of}"},
        {show("{side} up"),
         "11:8 show names {side} or {other}, but this step has no side left or right"},
        {show("{Other} up", "side = \"either\"\n"),
         "11:8 show names {side} or {other}, but this step has no side left or right"},
        {show("{n} of two"),
         "11:8 show names {n} or {of}, which count sets, but this step has only one"},
        {top("why = \"{side}\""), "4:7 why has braces in it; words in braces are for steps"},
        {replaced(step_with(""), "Leave it out when tired.", "Leave {it} out"),
         "3:12 cautions has braces in it; words in braces are for steps"},
    });
    CHECK(faults_of(show("{first} or {second}")).empty());
    CHECK(faults_of(show("{Side} up", "side = \"right\"\n")).empty());
    CHECK(faults_of(show("Set {n} of {of}", "sets = 2\n")).empty());
}

TEST_CASE("a caption is measured with its words filled in") {
    const std::string fits(46, 'x');  // with " right" 52 characters
    CHECK(faults_of(step_with("side = \"left\"\nshow = \"" + fits + " {side}\"\n")).empty());
    CHECK(fault_of(step_with("side = \"left\"\nshow = \"" + fits + "x {side}\"\n")) ==
          "12:8 show must fit two lines of a small screen: at most 52 characters, got 53");
}

TEST_CASE("reps and tempo go together, in halves of a second and whole seconds in sum") {
    require_faults({
        {repeating("0", "[{ up = 1 }]"), "9:8 reps must be between 1 and 100, got 0"},
        {repeating("101", "[{ up = 1 }]"), "9:8 reps must be between 1 and 100, got 101"},
        {repeating("8.0", "[{ up = 1 }]"),
         "9:8 reps must be a whole number without a point: write 8"},
        {repeating("8", "[{ up = 1.25 }]"),
         "10:17 tempo must be in whole or half seconds, such as 4 or 1.5, got 1.25"},
        {repeating("8", "[{ up = nan }]"),
         "10:17 tempo must be in whole or half seconds, such as 4 or 1.5, got nan"},
        {repeating("8", "[{ up = inf }]"),
         "10:17 tempo must be in whole or half seconds, such as 4 or 1.5, got inf"},
        {repeating("8", "[{ up = -1 }]"), "10:17 tempo must be between 0 and 60, got -1"},
        {repeating("8", "[{ up = 0 }]"), "10:17 tempo must be at least 0.5 seconds"},
        {repeating("8", "[{ up = 61 }]"), "10:17 tempo must be between 0 and 60, got 61"},
        {repeating("8", "[{ up = \"1\" }]"), "10:17 tempo must be a number of seconds, got a text"},
        {repeating("8", "[{ up = 1, down = 1 }]"),
         "10:10 a part of the tempo is one word and its seconds, such as { up = 1.5 }"},
        {repeating("8", "[{}]"),
         "10:10 a part of the tempo is one word and its seconds, such as { up = 1.5 }"},
        {repeating("8", "{ up = 1 }"), "10:9 tempo must be a list of tables, got a table"},
        {repeating("8", "[{ \"\" = 1 }]"),
         "10:12 a tempo's word is empty; write something or remove it"},
        {repeating("8", "[{ \"{side}\" = 1 }]"), "10:12 a tempo's word has no words in braces"},
        {repeating("5", "[{ up = 1.5 }]"), "10:9 reps times tempo must be whole seconds, got 7.5"},
        {repeating("100", "[{ up = 60 }]"),
         "10:9 reps times tempo must be at most 3600 seconds, got 6000"},
        {repeating("8", "[{ up = 1 }]", "seconds = 8\n"),
         "12:1 a step with reps lasts reps times tempo; remove 'seconds'"},
        {replaced(breathing(""), "{ out = 6 }", "{ hold = 2 }, { out = 4 }"),
         "10:9 a breath has two parts, such as [{ in = 4 }, { out = 6 }]"},
        {breathing("counted_breaths = 13\n"),
         "12:19 counted_breaths must be between 0 and 12, got 13"},
    });
}

TEST_CASE("keys that would do nothing in a step of this kind are told") {
    require_faults({
        {step_with("cadence_spm = 100\n"),
         "11:1 'cadence_spm' is for walk steps; this is a rest step"},
        {step_with("tone_every_s = 5\n"),
         "11:1 'tone_every_s' is for hold steps; this is a rest step"},
        {step_with("adjustable = false\n"),
         "11:1 'adjustable' is for hold steps; this is a rest step"},
        {step_with("reps = 5\n"),
         "11:1 'reps' is for repeat and breathe steps; this is a rest step"},
        {step_with("counted_breaths = 2\n"),
         "11:1 'counted_breaths' is for breathe steps; this is a rest step"},
        {replaced(step_with("flexible = true\n"), "\"rest\"", "\"prepare\""),
         "11:1 'flexible' is for walk and rest steps; this is a prepare step"},
        {replaced(step_with("counted_breaths = 2\n"), "\"rest\"", "\"breathe\""),
         "11:1 'counted_breaths' needs reps and tempo"},
        {step_with("[step.between]\ntitle = \"x\"\nseconds = 5\nsay = \"x\"\n"),
         "11:1 there is nothing between: this step has no 'sets'"},
        {replaced(step_with(""), "say =", "say.last = \"Bye.\"\nsay.first ="),
         "10:5 say.last is never said: this step is played once"},
        {replaced(step_with(""), "\"Rest.\"", "[\"Rest.\", \"And rest.\"]"),
         "10:7 say has two texts, which only a group with sides needs"},
        {group_with("side = \"left\"\n"),
         "14:1 the group tells the side; remove 'side', or give the group sides"},
    });
    CHECK_THAT(fault_of(group_with("if_waking = true\n")),
               Catch::StartsWith("14:1 unknown key 'if_waking'"));
}

TEST_CASE("a walk's cadence and the counts of sets and rounds have limits") {
    const auto walking = [](const std::string& cadence) {
        return replaced(step_with("cadence_spm = " + cadence + "\n"), "\"rest\"", "\"walk\"");
    };
    CHECK(faults_of(walking("70")).empty());
    CHECK(faults_of(walking("115")).empty());
    require_faults({
        {walking("69"), "11:15 cadence_spm must be between 70 and 115, got 69"},
        {walking("116"), "11:15 cadence_spm must be between 70 and 115, got 116"},
        {step_with("sets = 0\n"), "11:8 sets must be between 1 and 100, got 0"},
        {replaced(group_with(""), "rounds = 3", "rounds = 1000000"),
         "7:10 rounds must be between 1 and 100, got 1000000"},
    });
}

TEST_CASE("lines are said in order, within their step") {
    const auto lines = [](const std::string& list) { return step_with("lines = " + list + "\n"); };
    CHECK(
        faults_of(lines("[{ at = 15, say = \"Good.\" }, { at = 29.5, say = \"Done.\" }]")).empty());
    require_faults({
        {lines("[{ at = 30, say = \"x\" }]"),
         "11:17 at must lie within the step, which ends after 30 s"},
        {lines("[{ at = -1, say = \"x\" }]"), "11:17 at must be between 0 and 3600, got -1"},
        {lines("[{ at = 1.3, say = \"x\" }]"),
         "11:17 at must be in whole or half seconds, such as 4 or 1.5, got 1.3"},
        {lines("[{ at = 9, say = \"x\" }, { at = 9, say = \"y\" }]"),
         "11:40 lines must be in the order in which they are said"},
        {lines("[{ at = 9 }]"), "11:10 'say' is missing in lines"},
        {lines("[{ att = 9, say = \"x\" }]"),
         "11:12 unknown key 'att' in lines; did you mean 'at'?"},
        {lines("[{ at = 9, say = \"{side}\" }]"),
         "11:26 say names {side} or {other}, but this step has no side left or right"},
    });
}

TEST_CASE("a step does not begin in silence") {
    const std::string silent =
        replaced(step_with("opens = \"none\"\n"), "say = \"Rest.\"", "show = \"Rest\"");
    CHECK_THAT(fault_of(silent), Catch::StartsWith("11:1 this step would begin in silence"));
    CHECK(faults_of(step_with("opens = \"none\"\n")).empty());
    CHECK(faults_of(silent + "lines = [{ at = 0, say = \"Rest.\" }]\n").empty());
    CHECK_THAT(fault_of(silent + "lines = [{ at = 1, say = \"Rest.\" }]\n"),
               Catch::StartsWith("11:1 this step would begin in silence"));
}

TEST_CASE("say has its parts, and each of them one text or two") {
    const auto with_say = [](const std::string& lines) {
        return replaced(group_with(""), "say = \"Hold.\"\n", lines);
    };
    CHECK(
        faults_of(with_say("say.first = \"One.\"\nsay.last = [\"Left.\", \"Right.\"]\n")).empty());
    require_faults({
        {with_say("say.last = \"Bye.\"\n"), "13:1 'first' is missing in say"},
        {with_say("say.frist = \"Hi.\"\n"),
         "13:5 unknown key 'frist' in say; did you mean 'first'?"},
        {with_say("say = [\"One.\"]\n"),
         "13:7 say must be one text, or two: for the first and for the other side"},
        {with_say("say.first = [\"a\", \"b\", \"c\"]\n"),
         "13:13 say.first must be one text, or two: for the first and for the other side"},
        {with_say("say.first = [\"a\", 5]\n"),
         "13:19 say.first must be a text in quotes, got a number"},
        {with_say("say = 5\n"), "13:7 say must be a text in quotes, got a number"},
    });
}

}  // namespace legato::content
