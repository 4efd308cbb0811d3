#include "content/strings_file.h"

#include <catch2/catch.hpp>
#include <fstream>

#include "support/all_texts.h"
#include "support/places.h"
#include "support/temp_folder.h"

using namespace legato;
using namespace legato::content;
using Catch::Contains;

namespace {

std::string fault_of(std::string_view toml) {
    const Result<Catalogue> read = read_strings(toml, "de.toml");
    return read ? "none" : read.error().message;
}

}  // namespace

TEST_CASE("a catalogue is lines of English and the same in another language") {
    const Result<Catalogue> read = read_strings(
        "# German\n"
        "\"Go on\" = \"Weiter\"\n"
        "\"{n} of {count}\" = \"{n} von {count}\"\n"
        "\"Say \\\"now\\\"\" = \"„Jetzt“\"\n",
        "de.toml");
    REQUIRE(read);
    CHECK(read->size() == 3);
    CHECK(read->at("Go on") == "Weiter");
    CHECK(read->at("Say \"now\"") == "„Jetzt“");
    REQUIRE(read_strings("", "de.toml"));
}

TEST_CASE("a mistake in a catalogue is told with its place") {
    CHECK_THAT(fault_of("\"Go on\" = \"Weiter\"\n\"Back\" = Zurück\n"), Contains("de.toml:2:"));
    CHECK(fault_of("\"Go on\" = \"Weiter\"\n\"Back\" = 12\n") ==
          "de.toml:2:10: error: must be a text in quotes, such as \"Weiter\"");
    CHECK_THAT(fault_of("\"Back\" = [\"Zurück\"]"), Contains("de.toml:1:10:"));
    CHECK_THAT(fault_of("[\"Back\"]\n\"x\" = \"y\""), Contains("text in quotes"));
    CHECK_THAT(fault_of("\"Back\" = \"Zurück\"\n\"Back\" = \"Retour\""), Contains("de.toml:2:"));
    CHECK_THAT(fault_of("\"Back = \"Zurück\""), Contains("de.toml:1:"));
}

TEST_CASE("a translation has the same places for values as the English text") {
    for (const char* wrong : {
             "\"Step {n} of {count}\" = \"Schritt {n}\"",
             "\"Step {n} of {count}\" = \"Schritt {n} von {anzahl}\"",
             "\"Go on\" = \"Weiter {n}\"",
             "\"{n} left\" = \"noch {n\"",
         })
        CHECK_THAT(fault_of(wrong), Contains("the same places"));
    CHECK(fault_of("\"{n} of {count}\" = \"{count}: {n}, {n}\"") == "none");
}

TEST_CASE("a catalogue that is not there, or too large, is no catalogue") {
    const TempFolder temp;
    const Result<Catalogue> missing = load_strings(temp / "de.toml");
    REQUIRE_FALSE(missing);
    CHECK_THAT(missing.error().message, Contains("de.toml"));

    std::ofstream(temp / "fr.toml") << "\"Go on\" = \"Continuer\"\n";
    REQUIRE(load_strings(temp / "fr.toml"));

    std::ofstream(temp / "xx.toml") << "\"a\" = \"" << std::string(1'000'000, 'b') << "\"\n";
    const Result<Catalogue> large = load_strings(temp / "xx.toml");
    REQUIRE_FALSE(large);
    CHECK_THAT(large.error().message, Contains("too large"));
}

TEST_CASE("every catalogue that ships can be read, and translates texts that there are") {
    const std::filesystem::path folder = places::strings;
    const Result<Catalogue> texts = testing::all_texts();
    REQUIRE(texts);
    CHECK(texts->size() > 100);
    CHECK(texts->count("Cramp right now?") == 1);
    for (const auto& file : std::filesystem::directory_iterator(folder)) {
        if (file.path().extension() != ".toml") continue;
        const Result<Catalogue> catalogue = load_strings(file.path());
        INFO((catalogue ? file.path().string() : catalogue.error().message));
        REQUIRE(catalogue);
        for (const auto& [english, translated] : *catalogue) {
            INFO(english);
            CHECK(texts->count(english) == 1);
            CHECK_FALSE(translated.empty());
        }
    }
}

TEST_CASE("no bytes under a catalogue's name take the program down") {
    for (const char* hostile : {"\xFF\xFE", "\"a\" = \"\xC3\x28\"", "\"a\" = \"\x01\"", "[[[[[[[[",
                                "a.b.c.d.e.f.g.h = 1", "\"{{{\" = \"}}}\"", "= \"x\""}) {
        const TempFolder temp;
        std::ofstream(temp / "xx.toml") << hostile;
        const Result<Catalogue> read = load_strings(temp / "xx.toml");
        INFO(hostile);
        CHECK((!read || read->size() <= 1));
    }
}
