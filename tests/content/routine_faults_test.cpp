#include "content/spoiled.h"

// Every way in which a routine, but for its steps (step_faults_test.cpp), can be wrong in meaning,
// with the place and the sentence that is printed.

namespace legato::content {

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
