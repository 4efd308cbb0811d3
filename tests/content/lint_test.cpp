#include "content/lint.h"

#include "content/reading.h"

// Tests of the word rules in files that people write; words_test.cpp tests single texts.

namespace legato::content {

namespace {

std::vector<std::string> doubts(const std::string& toml) {
    std::vector<std::string> told;
    for (const Fault& doubt : doubtful_words(toml, "mine.toml")) told.push_back(to_string(doubt));
    return told;
}

std::string doubt(const std::string& toml) {
    const auto told = doubts(toml);
    INFO(toml);
    REQUIRE(told.size() == 1);
    return told.front();
}

}  // namespace

TEST_CASE("doubtful words of a file are warnings, each with its line, column and a better way") {
    const std::string text = routine_with(
        "[[step]]\n"
        "kind = \"rest\"\n"
        "title = \"Rest\"\n"
        "seconds = 30\n"
        "say = [\"It cures leg cramps. Point your toes hard.\"]\n"
        "show = \"Lie flat on your back\"\n");
    CHECK(read(text).faults.size() == 1);  // a fault about sides; the words are found all the same
    CHECK(doubts(text) ==
          std::vector<std::string>{
              "mine.toml:10:8: warning: 'cures' promises something; say what it may ease",
              "mine.toml:10:8: warning: 'Point your toes' points the toes, which can set off a "
              "cramp; draw them up, toward the shin",
              "mine.toml:11:8: warning: 'on your back' asks for lying on the back; on a side or "
              "propped up is kinder"});
}

TEST_CASE("every text of a file that is said or shown is looked at, and nothing else is") {
    for (const char* said :
         {"title = \"Cures\"", "purpose = \"It prevents cramps.\"",
          "cautions = [\"x\", \"You die.\"]", "why = \"A proven way.\"",
          "[without_bump]\nwhy = \"A proven way.\"", "[[step]]\nsay.last = \"Bounce.\"",
          "[[step]]\nsay.middle = [\"x\", \"Bounce.\"]",
          "[[step]]\nlines = [{ at = 3, say = \"Well done!\" }]",
          "[[step]]\n[[step.each]]\n[step.each.between]\nshow = \"Yank the {side} foot\"",
          "[[extra]]\n[[extra.step]]\ntitle = \"Bounce\""})
        CHECK_FALSE(doubt(said).empty());
    for (const char* well :
         {"# It cures everything!", "part = \"bounce\"", "pose = \"pointed_toes\"", "cures = 1",
          "sources = [\"BEST\"]", "[[step]]\nsay = \"{Side} heel down, {n} of {of}.\"",
          "say = \"Don't bounce.\"", "say = \"Don’t point your toes.\"",
          "say = \"Avoid pointing the toes.\"", "say = \"Roll down a soft seed bag.\"",
          "say = \"Die linke Ferse bleibt unten.\"", "say = \"Curtains closed\"", "", "title = "}) {
        INFO(well);
        CHECK(doubts(well).empty());
    }
}

TEST_CASE("words are found whatever stands between them, and only whole ones") {
    CHECK(rules_broken("CURES").size() == 1);
    CHECK(rules_broken("\"cured\"").size() == 1);
    CHECK(rules_broken("Point, gently, the toes.").size() == 1);
    CHECK(rules_broken("Point all five of your toes.").empty());  // more than two words between
    CHECK(rules_broken("secures obscured").empty());
    CHECK(rules_broken("3 in 10, or 1 in 1,000").size() == 1);
    CHECK(rules_broken("10 in a row, 3 inches").empty());
    CHECK(rules_broken("!").size() == 1);
    CHECK(rules_broken("").empty());
    CHECK(rules_broken(std::string(200, '.')).empty());
    CHECK(rules_broken("treat\xC3\xA9")[0].words == "treat");
}

TEST_CASE("what is written in a person's own folder is listed with its warnings, ours without") {
    const Library ours = load_library({places::routines});
    CHECK(ours.warnings.empty());
    for (const std::string& name : shipped_names()) {
        INFO(name);
        CHECK(doubts(shipped_text(name)).empty());
    }
}

TEST_CASE("a text of any bytes is looked at without harm") {
    std::string bytes = "title = \"";
    for (int i = 1; i < 256; ++i) bytes += static_cast<char>(i);
    CHECK(doubts(bytes).empty());
    CHECK(doubts(std::string("say = \"\0\"", 9)).empty());
    CHECK(doubts(std::string(largest_file + 1, '!')).empty());
    CHECK(rules_broken(std::string(100'000, 'a')).empty());
}

TEST_CASE("promises and pointed toes are found in other words, and letters joined unseen") {
    for (const char* said :
         {"It will stop your cramps for ever", "No more cramps", "This fixes cramps",
          "Gets rid of pain", "The pain will go away", "It ends cramps", "Protects you from clots",
          "Stretch your toes away from you", "Push your toes down", "Press the toes away",
          "Toes down", "Plantar flex", "cu\u200Dre", "cu\u200Cre"}) {
        INFO(said);
        CHECK(rules_broken(said).size() >= 1);
    }
    for (const char* well : {"Stop if a cramp begins", "Rest until the cramp ends",
                             "Toes up, heel down", "Feet down, toes up", "Press the heel down"}) {
        INFO(well);
        CHECK(rules_broken(well).empty());
    }
}

}  // namespace legato::content
