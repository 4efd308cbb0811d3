#include "languages.h"

#include <catch2/catch.hpp>
#include <map>

using namespace legato::desktop;

namespace {

using Names = std::vector<std::string>;

Names wanted(const std::map<std::string, std::string>& environment) {
    return wanted_languages([&](const char* name) {
        const auto found = environment.find(name);
        return found == environment.end() ? nullptr : found->second.c_str();
    });
}

bool only_german(const std::string& name) {
    return name == "de";
}

}  // namespace

TEST_CASE("a locale is a language, with its country first") {
    CHECK(wanted({{"LANG", "de_DE.UTF-8"}}) == Names{"de-DE", "de"});
    CHECK(wanted({{"LANG", "ca_ES.UTF-8@valencia"}}) == Names{"ca-ES", "ca"});
    CHECK(wanted({{"LANG", "de"}}) == Names{"de"});
}

TEST_CASE("the more particular variable counts, and an empty one does not") {
    CHECK(wanted({{"LANG", "de_DE"}, {"LC_MESSAGES", "fr_FR"}}) == Names{"fr-FR", "fr"});
    CHECK(wanted({{"LC_MESSAGES", "fr"}, {"LC_ALL", "it"}}) == Names{"it"});
    CHECK(wanted({{"LC_ALL", ""}, {"LANG", "de"}}) == Names{"de"});
    CHECK(wanted({{"LANGUAGE", "nl:de_AT"}, {"LANG", "fr"}}) == Names{"nl", "de-AT", "de", "fr"});
}

TEST_CASE("what is no language is none") {
    for (const char* locale : {"", "C", "C.UTF-8", "POSIX", "../../etc/passwd", "d", "_", "@",
                               "deutsch_Deutschland_in_the_middle_of_Europe"}) {
        INFO(locale);
        CHECK(wanted({{"LANG", locale}}).empty());
    }
    CHECK(wanted({}).empty());
}

TEST_CASE("the first wanted language that there is is taken, else English") {
    CHECK(choose_language(wanted({{"LANG", "de_DE.UTF-8"}}), only_german) == "de");
    CHECK(choose_language(wanted({{"LANGUAGE", "sv:de:en"}}), only_german) == "de");
    CHECK(choose_language(wanted({{"LANGUAGE", "en_GB:de"}}), only_german) == "en-GB");
    CHECK(choose_language(wanted({{"LANG", "sv_SE"}}), only_german) == "en");
    CHECK(choose_language(wanted({{"LANG", "C"}}), only_german) == "en");
}

TEST_CASE("the language nobody speaks can be reached") {
    CHECK(choose_language(wanted({{"LANGUAGE", "en-XA"}, {"LANG", "C"}}), only_german) == "en-XA");
    CHECK(choose_language(wanted({{"LANG", "en_XA.UTF-8"}}), only_german) == "en-XA");
}
