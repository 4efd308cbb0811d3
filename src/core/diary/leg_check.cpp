#include "core/diary/leg_check.h"

#include <algorithm>

namespace legato {

const char* name_of(Tier tier) {
    constexpr std::array names{"none", "ask", "today", "now", "emergency"};
    return names.at(static_cast<std::size_t>(tier));
}

const char* name_of(CheckAnswer answer) {
    constexpr std::array names{"no", "yes", "unsure"};
    return names.at(static_cast<std::size_t>(answer));
}

const char* name_of(LegWord word) {
    constexpr std::array names{"", "answered", "checked", "asked", "cleared"};
    return names.at(static_cast<std::size_t>(word));
}

std::vector<CheckQuestion> questions_for(const LegCheck& check, ForMe for_me, bool massage) {
    std::vector<CheckQuestion> asked;
    for (CheckQuestion question : check.questions) {
        question.text = suited(std::move(question.text), for_me);
        question.hint = suited(std::move(question.hint), for_me);
        if (question.text.empty() || (question.for_massage && !massage)) continue;
        if (massage && !question.look.empty()) {
            question.text = {{question.look, {}}};
            question.hint = suited(std::move(question.look_hint), for_me);
            question.answers = question.look_answers;
        }
        asked.push_back(std::move(question));
    }
    return asked;
}

const CheckQuestion* next_open(const std::vector<CheckQuestion>& questions,
                               const CheckAnswers& answers) {
    const auto open = std::find_if(
        questions.begin(), questions.end(),
        [&](const CheckQuestion& question) { return answers.find(question.id) == answers.end(); });
    return open == questions.end() ? nullptr : &*open;
}

const std::string& why_words(const LegCheck& check, WhyClosed why) {
    static const std::string none;
    if (why == WhyClosed::open) return none;
    if (why == WhyClosed::left_out) return check.left_out;
    const auto way = check.ways_out.find(way_out(why).value_or(LegWord::answered));
    return way == check.ways_out.end() ? none : way->second.why;
}

CheckOutcome outcome(const std::vector<CheckQuestion>& questions, const CheckAnswers& answers) {
    CheckOutcome all;
    for (const CheckQuestion& question : questions) {
        const auto answer = answers.find(question.id);
        if (answer == answers.end() || answer->second == CheckAnswer::no) continue;
        all.tier = std::max(all.tier, question.tier);
        all.closings = all.closings | question.closes;
    }
    return all;
}

}  // namespace legato
