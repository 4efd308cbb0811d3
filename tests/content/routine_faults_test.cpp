#include "content/reading.h"

// Every way in which a routine can be wrong in meaning, with the place and the sentence that is
// printed.

namespace legato::content {

namespace {

struct Case {
    std::string text;
    std::string fault;
};

void require_faults(const std::vector<Case>& cases) {
    for (const Case& c : cases) {
        INFO(c.text);
        CHECK(fault_of(c.text) == c.fault);
    }
}

std::string seconds(const std::string& value) {
    return replaced(step_with(""), "seconds = 30", "seconds = " + value);
}

std::string top(const std::string& line) {
    return replaced(step_with(""), "\n\n", "\n" + line + "\n");
}

// A repeat step, whose reps stand in line 9 and whose tempo in line 10.
std::string repeating(const std::string& reps, const std::string& tempo,
                      const std::string& more = "") {
    return routine_with("[[step]]\nkind = \"repeat\"\ntitle = \"Up\"\nreps = " + reps +
                        "\ntempo = " + tempo + "\nsay = \"Up.\"\n" + more);
}

std::string breathing(const std::string& more) {
    return replaced(repeating("12", "[{ in = 4 }, { out = 6 }]", more), "\"repeat\"",
                    "\"breathe\"");
}

// A group of two sides; its hold stands in lines 9 to 13, and `more` begins in line 14.
std::string group_with(const std::string& more) {
    return routine_with(
        "[[step]]\nrounds = 3\nsides = [\"left\", \"right\"]\n"
        "[[step.each]]\nkind = \"hold\"\ntitle = \"Hold\"\nseconds = 20\nsay = \"Hold.\"\n" +
        more);
}

}  // namespace

TEST_CASE("the routines that the tests spoil are good themselves") {
    CHECK(faults_of(step_with("")).empty());
    CHECK(faults_of(repeating("8", "[{ up = 1.5 }, { level = 1.5 }]")).empty());
    CHECK(faults_of(breathing("counted_breaths = 2\n")).empty());
    CHECK(
        faults_of(group_with("[step.change]\ntitle = \"Change\"\nseconds = 8\nsay = \"Change.\"\n"))
            .empty());
    CHECK(faults_of(top("why = \"Because.\"")).empty());
}

TEST_CASE("seconds are whole numbers from 1 to 3600") {
    require_faults({
        {seconds("-5"), "9:11 seconds must be between 1 and 3600, got -5"},
        {seconds("0"), "9:11 seconds must be between 1 and 3600, got 0"},
        {seconds("99999999"), "9:11 seconds must be between 1 and 3600, got 99999999"},
        {seconds("9223372036854775807"),
         "9:11 seconds must be between 1 and 3600, got 9223372036854775807"},
        {seconds("3601"), "9:11 seconds must be between 1 and 3600, got 3601"},
        {seconds("30.0"), "9:11 seconds must be a whole number without a point: write 30"},
        {seconds("3e1"), "9:11 seconds must be a whole number without a point: write 30"},
        {seconds("30.5"), "9:11 seconds must be a whole number, got 30.5"},
        {seconds("nan"), "9:11 seconds must be a whole number, got nan"},
        {seconds("inf"), "9:11 seconds must be a whole number, got inf"},
        {seconds("-inf"), "9:11 seconds must be a whole number, got -inf"},
        {seconds("\"30\""), "9:11 seconds must be a whole number: write 30 without quotes"},
        {seconds("\"half a minute\""), "9:11 seconds must be a whole number, got a text"},
        {seconds("true"), "9:11 seconds must be a whole number, got true or false"},
        {seconds("[30]"), "9:11 seconds must be a whole number, got a list"},
        {seconds("{ s = 30 }"), "9:11 seconds must be a whole number, got a table"},
        {seconds("00:00:30"), "9:11 seconds must be a whole number, got a date or time"},
    });
    CHECK(faults_of(seconds("3600")).empty());
    CHECK(faults_of(seconds("0x1E")).empty());
}

TEST_CASE("a misspelt key is told once, with the one that was meant") {
    require_faults({
        {replaced(step_with(""), "seconds", "secnds"),
         "9:1 unknown key 'secnds' in [[step]]; did you mean 'seconds'?"},
        {replaced(step_with(""), "title = \"Rest\"", "tilte = \"Rest\""),
         "8:1 unknown key 'tilte' in [[step]]; did you mean 'title'?"},
        {replaced(step_with(""), "kind", "kin"),
         "7:1 unknown key 'kin' in [[step]]; did you mean 'kind'?"},
        {replaced(step_with(""), "say", "Say"),
         "10:1 unknown key 'Say' in [[step]]; did you mean 'say'?"},
        {replaced(step_with(""), "purpose", "pupose"),
         "2:1 unknown key 'pupose' in the file; did you mean 'purpose'?"},
        {replaced(step_with(""), "[[step]]", "[[stepp]]"),
         "6:3 unknown key 'stepp' in the file; did you mean 'step'?"},
        {replaced(group_with(""), "rounds", "ronds"),
         "7:1 unknown key 'ronds' in a [[step]] that is a group; did you mean 'rounds'?"},
        {replaced(group_with(""), "step.each", "step.eech"),
         "9:8 unknown key 'eech' in a [[step]] that is a group; did you mean 'each'?"},
        {replaced(repeating("8", "[{ up = 1 }]"), "reps", "rebs"),
         "9:1 unknown key 'rebs' in [[step]]; did you mean 'reps'?"},
    });
}

TEST_CASE(
    "a key without a likeness, one that is elsewhere and one that is there already are told") {
    require_faults({
        {step_with("end_bell = false\n"),
         "11:1 unknown key 'end_bell' in [[step]]; it belongs at the top of the file, before the "
         "first ["},
        {step_with("saay = \"x\"\n"),
         "11:1 unknown key 'saay' in [[step]]; did you mean 'say', which is there already?"},
        {top("[choices]\ncolour = 3\n"),
         "5:1 unknown key 'colour' in [choices]; here may stand hold_s, rounds, walk_s, rest_s or "
         "until_asleep"},
    });
    CHECK_THAT(fault_of(step_with("\"\x41\xE2\x82\xAC\" = 1\n")),
               Catch::StartsWith("11:1 unknown key 'A€'"));
    CHECK_THAT(fault_of(top(std::string(5000, 'k') + " = 1")), Catch::Contains("kkkk…'"));
}

TEST_CASE("what must be there and is not is told at the head of its table") {
    require_faults({
        {replaced(step_with(""), "title = \"A routine\"\n", ""),
         "1:1 'title' is missing in the file"},
        {replaced(step_with(""), "purpose = \"To be read.\"\n", ""),
         "1:1 'purpose' is missing in the file"},
        {replaced(step_with(""), "cautions = [\"Leave it out when tired.\"]\n", ""),
         "1:1 'cautions' is missing in the file"},
        {routine_with(""), "1:1 'step' is missing in the file"},
        {replaced(step_with(""), "kind = \"rest\"\n", ""), "6:1 'kind' is missing in [[step]]"},
        {replaced(step_with(""), "title = \"Rest\"\n", ""), "6:1 'title' is missing in [[step]]"},
        {replaced(step_with(""), "seconds = 30\n", ""), "6:1 'seconds' is missing in [[step]]"},
        {replaced(step_with(""), "say = \"Rest.\"\n", ""),
         "6:1 this step has neither 'show' nor 'say'; write what is to be done"},
        {routine_with("[[step]]\nrounds = 2\n"),
         "6:1 'each' is missing in a [[step]] that is a group"},
        {replaced(repeating("8", "[{ up = 1 }]"), "reps = 8\n", ""),
         "6:1 'reps' is missing in [[step]]"},
        {replaced(repeating("8", "[{ up = 1 }]"), "tempo = [{ up = 1 }]\n", ""),
         "6:1 'tempo' is missing in [[step]]"},
    });
}

TEST_CASE("an empty file lacks all that a routine must have") {
    CHECK(faults_of("").size() == 4);
    CHECK(faults_of("# nothing yet\n").size() == 4);
}

TEST_CASE("kinds, sides and sounds are words of a short list") {
    require_faults({
        {replaced(step_with(""), "\"rest\"", "\"rset\""),
         "7:8 kind must be prepare, hold, repeat, rest, switch, walk or breathe, got 'rset'; did "
         "you mean 'rest'?"},
        {replaced(step_with(""), "\"rest\"", "\"jump\""),
         "7:8 kind must be prepare, hold, repeat, rest, switch, walk or breathe, got 'jump'"},
        {step_with("side = \"lift\"\n"),
         "11:8 side must be left, right, both or either, got 'lift'; did you mean 'left'?"},
        {step_with("side = \"\"\n"), "11:8 side must be left, right, both or either, got ''"},
        {step_with("side = 1\n"),
         "11:8 side must be left, right, both or either in quotes, got a number"},
        {step_with("opens = \"ding\"\n"), "11:9 opens must be soft, bell or none, got 'ding'"},
        {top("counts_as = \"walking\""),
         "4:13 counts_as must be nothing, movement or bedtime, got 'walking'"},
        {top("occasion = \"party\""),
         "4:12 occasion must be cramp, bedtime, day, rest, walks, breaks or own, got 'party'"},
        {top("order = 0"), "4:9 order must be between 1 and 1000, got 0"},
        {top("evening_counts = true"), "4:1 evening_counts is for what counts as movement"},
        {step_with("half = \"true\"\n"),
         "11:8 half must be true or false: write true without quotes"},
        {step_with("half = 1\n"), "11:8 half must be true or false, got a number"},
        {replaced(group_with(""), "[\"left\", \"right\"]", "[\"right\", \"left\"]"),
         "8:9 sides must be [\"left\", \"right\"]; it is mirrored for who begins on the right. "
         "Remove it if the "
         "steps are for both sides at once"},
    });
    CHECK_THAT(fault_of(replaced(group_with(""), "[\"left\", \"right\"]", "\"left\"")),
               Catch::StartsWith("8:9 sides must be"));
    CHECK_THAT(fault_of(replaced(group_with(""), "[\"left\", \"right\"]", "[\"left\"]")),
               Catch::StartsWith("8:9 sides must be"));
}

TEST_CASE("the type of a value is told where it is wrong") {
    require_faults({
        {replaced(step_with(""), "title = \"Rest\"", "title = 5"),
         "8:9 title must be a text in quotes, got a number"},
        {replaced(step_with(""), "cautions = [\"Leave it out when tired.\"]", "cautions = 5"),
         "3:12 cautions must be a text in quotes or a list of texts, got a number"},
        {replaced(step_with(""), "cautions = [\"Leave it out when tired.\"]", "cautions = []"),
         "3:12 cautions must hold 1 to 16 texts, got 0"},
        {replaced(step_with(""), "cautions = [\"Leave it out when tired.\"]",
                  "cautions = [\"One.\", 2]"),
         "3:21 cautions must be a text in quotes, got a number"},
        {top("choices = 3"), "4:11 choices must be a table, [choices], got a number"},
        {replaced(step_with(""), "[[step]]", "[step]"),
         "6:1 step must be written as [[step]], in two brackets, got a table"},
        {routine_with("step = 3\n"),
         "6:8 step must be written as [[step]], in two brackets, got a number"},
        {routine_with("step = [1]\n"), "6:9 step must be a list of tables, got a number"},
        {routine_with("step = []\n"), "6:8 step is empty; write something or remove it"},
        {step_with("between = 3\nsets = 2\n"),
         "11:11 between must be a table, [step.between], got a number"},
        {step_with("lines = \"x\"\n"), "11:9 lines must be a list of tables, got a text"},
    });
}

TEST_CASE("texts are not empty, not long, on one line and show what they are") {
    const auto say = [](const std::string& text) {
        return replaced(step_with(""), "say = \"Rest.\"", "say = " + text);
    };
    require_faults({
        {say("\"\""), "10:7 say is empty; write something or remove it"},
        {say("\"   \""), "10:7 say is empty; write something or remove it"},
        {say("\"" + std::string(201, 'x') + "\""),
         "10:7 say is too long: 201 characters, at most 200"},
        {say("\"a\\u0000b\""), "10:7 say holds the control character U+0000"},
        {say("\"a\\u0007b\""), "10:7 say holds the control character U+0007"},
        {say("\"a\\tb\""), "10:7 say holds the control character U+0009"},
        {say("\"a\\u009Bb\""), "10:7 say holds the control character U+009B"},
        {say("\"a\\nb\""), "10:7 say holds a line break; write the text on one line"},
        {say("\"\"\"a\nb\"\"\""), "10:7 say holds a line break; write the text on one line"},
        {say("\"a\\u202Eb\""),
         "10:7 say holds U+202E, which changes the reading direction; remove it"},
        {say("\"a\\u2066b\""),
         "10:7 say holds U+2066, which changes the reading direction; remove it"},
        {say("\"a\\uFEFFb\""), "10:7 say holds a byte order mark, U+FEFF; remove it"},
        {say("\"a\xE2\x80\xAE"
             "b\""),
         "10:9 here is U+202E, which changes the reading direction; remove it"},
        {say("\"a\xE2\x81\xA9"
             "b\""),
         "10:9 here is U+2069, which changes the reading direction; remove it"},
        {say("\"a\xEF\xBB\xBF"
             "b\""),
         "10:9 here is a byte order mark, U+FEFF; remove it"},
        {say("\"a\xC2\x9B"
             "b\""),
         "10:9 here is the control character U+009B"},
        {top("# \xE2\x80\xAE hidden"),
         "4:3 here is U+202E, which changes the reading direction; remove it"},
    });
    CHECK(faults_of(say("\"" + std::string(200, 'x') + "\"")).empty());
}

TEST_CASE("a text is measured in characters, and every script and emoji is welcome") {
    const auto title = [](const std::string& text) {
        return good(replaced(step_with(""), "title = \"A routine\"", "title = \"" + text + "\""))
            .title;
    };
    CHECK(title("تمرين الساق") == "تمرين الساق");
    CHECK(title("👩‍👧 walk 🚶‍♀️") == "👩‍👧 walk 🚶‍♀️");
    CHECK(title("רגל שמאל") == "רגל שמאל");
    CHECK(title("\\u00E4 and \\U0001F600") == "ä and 😀");
    std::string wide;
    for (int i = 0; i < 200; ++i) wide += "足";
    CHECK(title(wide) == wide);
    CHECK_THAT(fault_of(replaced(step_with(""), "A routine", wide + "足")),
               Catch::StartsWith("1:9 title is too long: 201 characters"));
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

TEST_CASE("sources are ids, poses are names, and motions are known") {
    CHECK(faults_of(top("sources = [\"MAYO\", \"004:20\", \"KKH-STAND\"]")).empty());
    CHECK(fault_of(top("sources = [\"Mayo clinic\"]")) ==
          "4:11 a source is the id of a reference, such as MAYO or 004:20, got 'Mayo clinic'");
    CHECK(fault_of(step_with("pose = \"../secret\"\n")) ==
          "11:8 a pose is a name of a-z, 0-9 and _, such as wall_ready");
    const std::string motion = fault_of(step_with("motion = \"circles_outwards\"\n"));
    CHECK(motion.find("11:10 motion must be still, pumps, circles_outward, ") == 0);
    CHECK(motion.find("got 'circles_outwards'; did you mean 'circles_outward'?") != motion.npos);
}

TEST_CASE("choices are rising lists within limits") {
    const auto choices = [](const std::string& line) { return top("[choices]\n" + line); };
    CHECK_THAT(fault_of(choices("hold_s = 20")),
               Catch::StartsWith("5:10 hold_s must be a list of 1 to 16 numbers"));
    CHECK_THAT(fault_of(choices("hold_s = []")), Catch::StartsWith("5:10 hold_s must be a list"));
    CHECK(fault_of(choices("hold_s = [10, 30, 20]")) ==
          "5:19 hold_s must rise from the smallest to the largest, got 20 after 30");
    CHECK(fault_of(choices("hold_s = [10, 10]")) ==
          "5:15 hold_s must rise from the smallest to the largest, got 10 after 10");
    CHECK(fault_of(choices("rest_s = [0]")) == "5:11 rest_s must be between 1 and 14400, got 0");
    CHECK(fault_of(choices("rest_s = [14401]")) ==
          "5:11 rest_s must be between 1 and 14400, got 14401");
    CHECK(fault_of(choices("rounds = [1.0]")) ==
          "5:11 rounds must be a whole number without a point: write 1");
    CHECK(fault_of(choices("until_asleep = 1")) ==
          "5:16 until_asleep must be true or false, got a number");
}

TEST_CASE("all faults of a file are told in one run, in the order of its lines") {
    std::string text = shipped_text("calf_wall");
    text = replaced(text, "seconds = 18", "seconds = -5");
    text = replaced(text, "side = \"left\"", "side = \"lift\"");
    text = replaced(text, "kind = \"rest\"", "kynd = \"rest\"");
    text = replaced(text, "counts_as = \"movement\"", "counts_as = \"sport\"");
    text = replaced(text, "rounds = 3", "rounds = \"3\"");
    text = replaced(text, "Done. Stand tall.", "{foot} up");
    const std::vector<std::string> faults = faults_of(text);
    REQUIRE(faults.size() == 6);
    for (std::size_t i = 1; i < faults.size(); ++i)
        CHECK(std::stoi(faults[i - 1]) < std::stoi(faults[i]));
}

TEST_CASE("a file that is nothing but faults tells the first of them and how many there are") {
    std::string keys;
    for (int i = 0; i < 5000; ++i) keys += "k" + std::to_string(i) + " = 1\n";
    const std::vector<std::string> faults = faults_of(step_with(keys));
    REQUIRE(faults.size() == 100);
    CHECK_THAT(faults[98], Catch::StartsWith("109:1 unknown key 'k98'"));
    CHECK(faults[99] == "110:1 from here on there are 4901 more faults");
}

TEST_CASE("the name of a routine is of few and plain characters") {
    const std::string text = step_with("");
    for (const char* name : {"a", "calf_wall", "walk-10", "0"})
        CHECK(read_routine(text, "f", name).routine);
    for (const std::string& name :
         {std::string(), std::string("Calf"), std::string("a b"), std::string("ä"),
          std::string("a.b"), std::string("../a"), std::string(65, 'a')}) {
        INFO(name);
        const ReadRoutine result = read_routine(text, "f", name);
        CHECK_FALSE(result.routine);
        REQUIRE(result.faults.size() == 1);
        CHECK(result.faults[0].line == 1);
        CHECK_THAT(result.faults[0].message, Catch::Contains("a-z, 0-9, _ and -"));
    }
    CHECK(read_routine(text, "f", std::string(64, 'a')).routine);
}

}  // namespace legato::content
