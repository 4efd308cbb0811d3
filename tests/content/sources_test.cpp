#include <set>

#include "content/card_file.h"
#include "content/document.h"
#include "content/reading.h"
#include "support/places.h"

// Sources of what Legato says: each instruction has one, and each is in the list of references.

namespace legato::content {

namespace {

const Library& library() {
    static const Library all = load_library({places::routines});
    return all;
}

const Cards& cards() {
    static const Cards all = load_cards(places::cards);
    return all;
}

std::set<std::string> known_sources() {
    auto document = parse_document(file_text(places::references));
    REQUIRE(document.has_value());
    std::set<std::string> known;
    for (const Entry& entry : document->table) {
        CHECK_FALSE(entry.value.text.empty());
        known.insert(entry.key);
    }
    return known;
}

bool is_known(const std::string& source, const std::set<std::string>& known) {
    const auto colon = source.find(':');
    if (colon == source.npos) return known.count(source) > 0;
    return known.count(source.substr(0, colon)) > 0 && colon + 1 < source.size();
}

}  // namespace

TEST_CASE("what a source is called says nothing of who reads it") {
    const auto document = parse_document(file_text(places::references));
    REQUIRE(document.has_value());
    for (const Entry& entry : document->table)
        for (const char* word :
             {"pregnan", "baby", "birth", "aternity", "rimester", "fetal", "bump", "abour"}) {
            INFO(entry.value.text);
            CHECK(entry.value.text.find(word) == entry.value.text.npos);
        }
}

TEST_CASE("every instruction has a source, and every source is in the list") {
    const std::set<std::string> known = known_sources();
    CHECK(is_known("MAYO", known));
    CHECK(is_known("004:20", known));
    CHECK_FALSE(is_known("NOBODY", known));
    CHECK_FALSE(is_known("009:1", known));
    for (const Routine& routine : library().routines) {
        INFO(routine.id);
        CHECK_FALSE(routine.sources.empty());
        for (const std::string& source : routine.sources) {
            INFO(source);
            CHECK(is_known(source, known));
        }
    }
    for (const Card& card : cards().cards) {
        INFO(card.id);
        CHECK_FALSE(card.sources.empty());
        for (const std::string& source : card.sources) {
            INFO(source);
            CHECK(is_known(source, known));
        }
    }
}
}  // namespace legato::content
