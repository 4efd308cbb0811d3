#include "content/lint.h"

#include <algorithm>
#include <array>

#include "content/characters.h"
#include "content/document.h"
#include "content/read_file.h"
#include "content/unicode.h"

namespace legato::content {

namespace {

// Rule about words. `found` and `allowed` hold patterns of words, separated by '|': "lie/lies flat"
// is "lie" or "lies" and then "flat", "treat*" any word that begins with "treat", '#' a number, '~'
// up to two words.
struct Rule {
    const char* name;
    const char* found;
    const char* marks;    // characters that are found, too
    const char* allowed;  // patterns that allow the words, in the same sentence
    const char* advice;
};

constexpr const char* denied = "not|never|no|nobody|neither|without|don t|avoid";

constexpr std::array rules{
    Rule{
        "promises",
        "prevent*|treat*|cure/cures/cured/curing|heals/healed|relieve/relieves|guarantee*|proven|"
        "clinically|improve/improves circulation|best|no more cramp/cramps|gets/get/getting rid of|"
        "will stop|stop/stops/end/ends/ending/fix/fixes/fixing your/the/all ~ cramp/cramps/pain|"
        "stop/stops/ends/fix/fixes cramps|will/would go away|go away for|protect/protects|for ever|"
        "forever",
        "", "", "promises something; say what it may ease"},
    Rule{"lies on the back",
         "on/onto your/the/her back|lie/lies/lying/lay flat|lie/lies/lying/lay down flat|supine",
         "", "not|never|no|don t|avoid|waking|wake",
         "asks for lying on the back; on a side or propped up is kinder"},
    Rule{"points the toes",
         "point/points/pointed/pointing ~ toe/toes/foot/feet|toe/toes/foot/feet ~ pointed/pointing|"
         "toe/toes down|toe/toes away|push/press/stretch/reach ~ toe/toes ~ "
         "down/away/forward|plantar",
         "", "not|never|no|nothing|without|don t|avoid|may set off|can set off",
         "points the toes, which can set off a cramp; draw them up, toward the shin"},
    Rule{"bounces", "bounce/bounces/bouncing", "", denied,
         "asks for bouncing; let a stretch be held still"},
    Rule{"yanks", "yank/yanks/yanked/yanking|jerk/jerks/jerked/jerking", "", denied,
         "is sudden; ask for something slow and gentle"},
    Rule{"tells odds", "odds|risk/risks|percent|chance/chances|times more|# in #|likelihood", "%",
         "", "tells of odds or risks; those are for a clinician to explain"},
    Rule{"frightens",
         "stillbirth/stillbirths|stillborn|embolism|death/deaths|dead|deadly|dies/"
         "died|fatal*|danger*|"
         "to/you/could/can/may/might/will/would die",
         "", "", "may frighten; say calmly when to ask for help"},
    Rule{"lays guilt",
         "fail/fails/failed/failure/failing|missed|lazy|guilt/guilty|shame*|should have|ought to|"
         "no excuse/excuses|you must|disappoint*|give up|gave up",
         "", "", "may sound like blame; leave it out"},
    Rule{"shouts", "", "!", "", "sounds loud; a full stop is calmer"},
    Rule{"congratulates", "congratulation/congratulations|congrats", "", "",
         "does not fit everybody; leave it out"},
    Rule{"is not for reading", "seed/seeds", "{}`[]", "", ""}};

struct Word {
    std::string_view text;
    bool is_number = false;
};

bool is_letter(char c) {
    return c >= 'a' && c <= 'z';
}
bool is_digit(char c) {
    return (c >= '0' && c <= '9') || c == ',';
}

std::vector<Word> words_of(std::string_view sentence) {
    std::vector<Word> words;
    for (std::size_t at = 0; at < sentence.size();) {
        const bool number = sentence[at] != ',' && is_digit(sentence[at]);
        std::size_t end = at;
        while (end < sentence.size() &&
               (number ? is_digit(sentence[end]) : is_letter(sentence[end])))
            ++end;
        if (end > at) words.push_back({sentence.substr(at, end - at), number});
        at = std::max(end, at + 1);
    }
    return words;
}

// Takes the text before the mark off the list.
std::string_view next(std::string_view& list, char mark) {
    const auto at = std::min(list.find(mark), list.size());
    const std::string_view one = list.substr(0, at);
    list.remove_prefix(std::min(at + 1, list.size()));
    return one;
}

bool is_one_of(std::string_view alternatives, const Word& word) {
    while (!alternatives.empty()) {
        std::string_view one = next(alternatives, '/');
        if (one == "#" ? word.is_number : one == word.text) return true;
        if (one.back() == '*' && word.text.starts_with(one.substr(0, one.size() - 1))) return true;
    }
    return false;
}

using Words = std::vector<Word>;

// Counts the words from `at` on that the pattern matches; 0: it does not match.
std::size_t taken_by(std::string_view pattern, const Words& words, std::size_t at) {
    const std::size_t begin = at;
    std::size_t skipped = 0;
    while (!pattern.empty()) {
        const std::string_view element = next(pattern, ' ');
        if (element == "~") {
            skipped = 2;
            continue;
        }
        while (at < words.size() && !is_one_of(element, words[at]) && skipped > 0) {
            ++at;
            --skipped;
        }
        if (at == words.size() || !is_one_of(element, words[at])) return 0;
        ++at;
        skipped = 0;
    }
    return at - begin;
}

// First match of any pattern, as the text has it; empty if none matches.
std::string_view first_place(std::string_view patterns, const Words& words) {
    while (!patterns.empty()) {
        const std::string_view pattern = next(patterns, '|');
        for (std::size_t at = 0; at < words.size(); ++at)
            if (const std::size_t count = taken_by(pattern, words, at)) {
                const char* from = words[at].text.data();
                const std::string_view last = words[at + count - 1].text;
                return {from, static_cast<std::size_t>(last.data() + last.size() - from)};
            }
    }
    return {};
}

// Makes letters small, and takes out what joins them unseen, as in "cu" U+200D "re".
std::string lower(std::string_view text) {
    std::string small;
    while (!text.empty()) {
        const auto character = first_character(text);
        const std::size_t bytes = character ? character->bytes : 1;
        if (!character || !is_joiner(character->value)) small += text.substr(0, bytes);
        text.remove_prefix(bytes);
    }
    for (char& c : small)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    return small;
}

void look_at(std::string_view sentence, std::vector<BrokenRule>& broken) {
    const std::string small = lower(sentence);
    const Words words = words_of(small);
    for (const Rule& rule : rules) {
        std::string_view found = first_place(rule.found, words);
        if (found.empty()) {
            const auto mark = small.find_first_of(rule.marks);
            if (mark != small.npos) found = std::string_view(small).substr(mark, 1);
        }
        if (found.empty() || !first_place(rule.allowed, words).empty()) continue;
        const auto at = static_cast<std::size_t>(found.data() - small.data());
        broken.push_back({rule.name, std::string(sentence.substr(at, found.size())), rule.advice});
    }
}

// Keys whose values are said or shown.
constexpr std::array<std::string_view, 15> spoken_keys{
    "title",       "purpose", "position", "trimester", "equipment", "why",     "cautions",
    "say",         "show",    "first",    "middle",    "last",      "halfway", "two_minutes_left",
    "now_and_then"};

void look_at(const Node& node, bool is_spoken, Faults& faults) {
    if (is_spoken && node.type == Node::Type::text) {
        std::string text = node.text;
        std::replace_if(
            text.begin(), text.end(), [](char c) { return c == '{' || c == '}'; }, ' ');
        for (const BrokenRule& rule : rules_broken(text))
            if (*rule.advice) faults.add(node.at, in_quotes(rule.words) + " " + rule.advice);
    }
    for (const Node& item : node.list) look_at(item, is_spoken, faults);
    for (const Entry& entry : node.table)
        look_at(entry.value,
                std::find(spoken_keys.begin(), spoken_keys.end(), entry.key) != spoken_keys.end(),
                faults);
}

}  // namespace

std::vector<BrokenRule> rules_broken(std::string_view text) {
    std::vector<BrokenRule> broken;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of(".?!;"), text.size() - 1) + 1;
        look_at(text.substr(0, end), broken);
        text.remove_prefix(end);
    }
    return broken;
}

std::vector<Fault> doubtful_words(std::string_view toml, const std::string& file) {
    Faults faults(file);
    Faults unread(file);
    if (toml.size() > largest_file) return {};
    const auto checked = checked_characters(toml, unread);
    if (!checked) return {};
    if (const auto document = parse_document(*checked)) look_at(*document, false, faults);
    std::vector<Fault> warnings = faults.sorted();
    for (Fault& warning : warnings) warning.is_warning = true;
    return warnings;
}

}  // namespace legato::content
