#pragma once

#include <regex>
#include <string>

#include "core/routine/for_me.h"

namespace legato::testing {

/// Finds the first word of a text that is for other people than `me`; empty if there is none.
/// People who would rather not say may read what is true in pregnancy, if the text names pregnancy.
/// Nobody is spoken to as if she were pregnant unless she has said so.
inline std::string wrong_word(ForMe me, const std::string& text) {
    using std::regex;
    static const auto kind = regex::icase | regex::ECMAScript;
    static const regex others_of_pregnant(
        "i had a baby|heavier than it was|comes with walking and stops", kind);
    static const regex others_of_mother(
        "bump|pregnan|your baby|moving less|trimester|(2[0-9]|37) weeks|tightenings|placenta|"
        "comes with walking and stops|congratulat",
        kind);
    static const regex others_of_neither(
        "bab(y|ies)|pregnan|maternity|midwi[fv]e|bump|\\blabou?r\\b|birth|trimester|(2[0-9]|37) "
        "weeks|"
        "tightenings|placenta|vagina|congratulat",
        kind);
    static const regex others_of_all(
        "bump|your baby|your pregnancy|you are pregnant|i am pregnant|settles after birth|"
        "heavier than it was|comes with walking and stops|congratulat|"
        "your maternity unit(?! if you have one)",
        kind);
    static const regex only_in_pregnancy("bab(y|ies)|pregnan|trimester|placenta", kind);
    static const regex says_when("in pregnancy", kind);
    std::smatch found;
    const regex* others = nullptr;
    switch (me) {
        case ForMe::pregnant:
            others = &others_of_pregnant;
            break;
        case ForMe::had_baby:
            others = &others_of_mother;
            break;
        case ForMe::neither:
            others = &others_of_neither;
            break;
        case ForMe::rather_not_say:
            others = &others_of_all;
            if (std::regex_search(text, found, only_in_pregnancy) &&
                !std::regex_search(text, says_when))
                return found.str();
            break;
    }
    return std::regex_search(text, found, *others) ? found.str() : "";
}

}  // namespace legato::testing
