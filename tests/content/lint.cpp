#include "lint.h"

#include <regex>

namespace legato::content {

namespace {

struct Rule {
    const char* name;
    std::regex found;
    std::regex allowed;  // if the sentence has this too
};

std::regex words(const std::string& pattern) {
    return std::regex("(^|[^a-z])(" + pattern + ")([^a-z]|$)");
}

const std::regex never_allowed("[^\\s\\S]");

const std::vector<Rule>& rules() {
    const std::regex negated = words("not|never|no|nobody|neither|without");
    static const std::vector<Rule> all{
        {"promises",
         words("prevent[a-z]*|treat[a-z]*|cure[ds]?|curing|heals|healed|relieves?|"
               "guarantee[a-z]*|proven|clinically|improves? circulation|best"),
         never_allowed},
        {"lies on the back",
         words("(on|onto) (your|the|her) back|(lie|lies|lying|lay) (down )?flat|"
               "supine"),
         words("not|never|no|waking|wake")},
        {"points the toes",
         words("point(s|ed|ing)?( [a-z]+){0,2} (toes?|foot|feet)|"
               "(toes?|foot|feet)( [a-z]+){0,2} point(ed|ing)"),
         words("not|never|no|without|may set off|can set off")},
        {"bounces", words("bounc(e|es|ing)"), negated},
        {"yanks", words("yank(s|ed|ing)?|jerk(s|ed|ing)?"), negated},
        {"tells odds",
         words("odds|risks?|percent|chances?|times more|[0-9]+ in [0-9,]+|likelihood"),
         never_allowed},
        {"tells odds", std::regex("%"), never_allowed},
        {"frightens",
         words("stillbirths?|stillborn|embolism|deaths?|dead|deadly|die|dies|died|"
               "fatal[a-z]*|danger[a-z]*"),
         never_allowed},
        {"lays guilt",
         words("fail(s|ed|ure|ing)?|missed|lazy|guilty?|shame[a-z]*|should have|"
               "ought to|no excuses?|you must|disappoint[a-z]*|give up|gave up"),
         never_allowed},
        {"shouts", std::regex("!"), never_allowed},
        {"congratulates", words("congratulations?|congrats"), never_allowed},
        {"is not for reading", std::regex("[{}`\\[\\]]|seeds?[^a-z]"), never_allowed},
    };
    return all;
}

std::vector<std::string> sentences_of(const std::string& text) {
    std::vector<std::string> sentences(1);
    for (const char c : text) {
        sentences.back() += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        if (c == '.' || c == '?' || c == '!' || c == ';') sentences.emplace_back();
    }
    return sentences;
}

}  // namespace

std::vector<std::string> rules_broken(const std::string& text) {
    std::vector<std::string> broken;
    for (const std::string& sentence : sentences_of(text))
        for (const Rule& rule : rules())
            if (std::regex_search(sentence, rule.found) &&
                !std::regex_search(sentence, rule.allowed))
                broken.emplace_back(rule.name);
    return broken;
}

}  // namespace legato::content
