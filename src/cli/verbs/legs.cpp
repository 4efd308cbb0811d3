#include <unistd.h>

#include <algorithm>
#include <iostream>

#include "cli/emergency.h"
#include "cli/json.h"
#include "cli/keep.h"
#include "cli/legs.h"
#include "cli/library.h"
#include "cli/verb.h"
#include "storage/journal.h"

namespace legato::cli {

namespace {

struct LegsArgs {
    std::optional<std::string> answers;
    bool massage = false;
    bool checked = false, asked = false, cleared = false;
    bool json = false;
};

using Questions = std::vector<CheckQuestion>;

std::vector<std::string> texts_for(const std::vector<CardLine>& lines, ForMe for_me) {
    std::vector<std::string> texts;
    for (const CardLine& line : suited(lines, for_me)) texts.push_back(line.text);
    return texts;
}

// Reads "clot=no,breath=unsure": each question at most once.
Result<CheckAnswers> answers_of(const LegCheck& check, const std::string& said) {
    CheckAnswers answers;
    for (std::size_t from = 0; from <= said.size();) {
        const std::size_t comma = std::min(said.find(',', from), said.size());
        const std::string one = said.substr(from, comma - from);
        from = comma + 1;
        const std::size_t equals = std::min(one.find('='), one.size());
        const std::string id = one.substr(0, equals);
        const auto is_it = [&](const CheckQuestion& question) { return question.id == id; };
        if (std::none_of(check.questions.begin(), check.questions.end(), is_it))
            return fail("there is no question '" + id.substr(0, 80) + "' in the leg check");
        const std::string word = equals < one.size() ? one.substr(equals + 1) : "";
        const auto meant =
            std::find_if(all_check_answers.begin(), all_check_answers.end(),
                         [&](CheckAnswer answer) { return word == name_of(answer); });
        if (meant == all_check_answers.end())
            return fail("the answer to " + id + " is yes, no or unsure, got '" +
                        word.substr(0, 80) + "'");
        if (!answers.emplace(id, *meant).second) return fail(id + " is answered twice");
    }
    return answers;
}

// Questions that this person is asked, and any other that she has answered all the same.
Questions asked_of(const LegCheck& check, ForMe for_me, const CheckAnswers& answers, bool massage) {
    const auto is_answered = [&](const CheckQuestion& question) {
        return answers.find(question.id) != answers.end();
    };
    const bool with_massage =
        massage || std::any_of(check.questions.begin(), check.questions.end(),
                               [&](const CheckQuestion& question) {
                                   return question.for_massage && is_answered(question);
                               });
    Questions asked = questions_for(check, for_me, with_massage);
    for (const CheckQuestion& question : check.questions) {
        const bool is_there =
            std::any_of(asked.begin(), asked.end(),
                        [&](const CheckQuestion& one) { return one.id == question.id; });
        if (!is_there && is_answered(question)) asked.push_back(question);
    }
    return asked;
}

std::string open_questions(const Questions& asked, const CheckAnswers& answers) {
    std::string open;
    for (const CheckQuestion& question : asked)
        if (answers.find(question.id) == answers.end())
            open += (open.empty() ? "" : ", ") + question.id;
    return open;
}

// Asks one line for each question; nullopt: the input ended.
std::optional<CheckAnswers> ask(const LegState& legs, const Questions& asked, bool massage) {
    CheckAnswers answers;
    if (massage) std::cout << legs.check.light << "\n";
    for (const CheckQuestion& question : asked) {
        std::cout << "\n" << question.text.front().text << "\n";
        for (const CardLine& hint : question.hint) std::cout << "  " << hint.text << "\n";
        const bool named = question.answers.size() == all_check_answers.size();
        while (answers.find(question.id) == answers.end()) {
            for (std::size_t i = 0; i < all_check_answers.size(); ++i)
                std::cout << (i == 0 ? "" : ", ") << name_of(all_check_answers[i])
                          << (named ? " (" + question.answers[i] + ")" : "");
            std::cout << ": " << std::flush;
            std::string line;
            if (!std::getline(std::cin, line)) return std::nullopt;
            for (const CheckAnswer answer : all_check_answers)
                if (!line.empty() && std::string_view(name_of(answer)).starts_with(line))
                    answers[question.id] = answer;
        }
    }
    return answers;
}

// Word that opens what is closed now; a check of the same day opens the massage.
std::optional<LegWord> until(const LegState& legs, Closings closings) {
    if (const auto word = way_out(legs.standing)) return word;
    return any(closings) ? std::optional(LegWord::answered) : std::nullopt;
}

void tell(const LegState& legs, const content::Library& library, ForMe for_me,
          const std::optional<CheckOutcome>& outcome, bool json) {
    const std::vector<std::string> closed = closed_ids(legs, library);
    const auto word = until(legs, outcome ? outcome->closings : Closings::none);
    const auto way = word ? legs.check.ways_out.find(*word) : legs.check.ways_out.end();
    const bool has_way = way != legs.check.ways_out.end();
    const TierWords none;
    const auto found = legs.check.tiers.find(outcome ? outcome->tier : Tier::none);
    const TierWords& words = outcome && found != legs.check.tiers.end() ? found->second : none;
    if (json) {
        std::cout << print(Json{{"tier", outcome ? Json(name_of(outcome->tier)) : Json(nullptr)},
                                {"closed", closed},
                                {"card", words.card.empty() ? Json(nullptr) : Json(words.card)},
                                {"until", has_way ? Json(way->second.button) : Json(nullptr)}})
                  << "\n";
        return;
    }
    for (const std::string& line : texts_for(words.lines, for_me)) std::cout << line << "\n";
    if (!words.card.empty()) std::cout << "To read on: legato card " << words.card << "\n";
    if (has_way && *word != LegWord::answered)
        std::cout << way->second.why << "\nThen: legato legs --" << name_of(*word) << "   ("
                  << way->second.button << ")\n";
    if (closed.empty()) return;
    std::cout << "Closed now:";
    for (const std::string& id : closed) std::cout << " " << id;
    std::cout << "\n";
}

int say(const Device& device, const LegsArgs& args, const DayArgs& days, LegWord word) {
    LegState legs = leg_state(device, days);
    const LegCheckEntry entry = leg_check_entry(storage::new_entry_id(), word, device.now(),
                                                rollover_of(device, days), legs.said);
    legs.said.push_back(entry);
    if (leg_standing(legs.said).closings == legs.standing.closings)
        return complain(std::string("nothing is closed that --") + name_of(word) + " opens",
                        exit_check_failed);
    if (const Result<void> kept = keep(device, entry); !kept) return complain(kept.error().message);
    legs = leg_state(device, days);
    tell(legs, load_routines(device), settings_of(device, days).for_me, std::nullopt, args.json);
    return exit_done;
}

int finish(const Device& device, const LegsArgs& args, const DayArgs& days, const Questions& asked,
           const CheckAnswers& answers) {
    if (const std::string open = open_questions(asked, answers); !open.empty())
        return complain("the leg check is unfinished, so nothing is kept; no answer to " + open);
    const CheckOutcome came_to = outcome(asked, answers);
    LegState legs = leg_state(device, days);
    LegCheckEntry entry = leg_check_entry(storage::new_entry_id(), LegWord::answered, device.now(),
                                          rollover_of(device, days), legs.said);
    entry.closings = came_to.closings;
    entry.massage = std::any_of(asked.begin(), asked.end(),
                                [](const CheckQuestion& question) { return question.for_massage; });
    const Result<void> kept = keep(device, entry);
    // Tells what to do now whether or not the entry can be kept.
    legs = leg_state(device, days);
    if (!kept) {
        legs.said.push_back(entry);
        legs.standing = leg_standing(legs.said);
    }
    const Settings settings = settings_of(device, days);
    if (came_to.tier == Tier::emergency && !args.json)
        std::cout << "Emergency: " << emergency_of(device, settings) << "\n";
    tell(legs, load_routines(device), settings.for_me, came_to, args.json);
    return kept ? exit_done : complain(kept.error().message);
}

int check(const Device& device, const LegsArgs& args, const DayArgs& days) {
    const LegState legs = leg_state(device, days);
    if (legs.check.questions.empty()) return complain("the leg check cannot be read");
    const ForMe for_me = settings_of(device, days).for_me;
    if (args.answers) {
        const Result<CheckAnswers> answers = answers_of(legs.check, *args.answers);
        if (!answers) return complain(answers.error().message);
        return finish(device, args, days, asked_of(legs.check, for_me, *answers, args.massage),
                      *answers);
    }
    if (args.json || ::isatty(STDIN_FILENO) == 0) {
        tell(legs, load_routines(device), for_me, std::nullopt, args.json);
        return exit_done;
    }
    const Questions asked = questions_for(legs.check, for_me, args.massage);
    const std::optional<CheckAnswers> answers = ask(legs, asked, args.massage);
    if (!answers) return complain("the leg check is unfinished, so nothing is kept");
    return finish(device, args, days, asked, *answers);
}

int legs(const Device& device, const LegsArgs& args, const DayArgs& days) {
    std::vector<LegWord> words;
    if (args.checked) words.push_back(LegWord::checked);
    if (args.asked) words.push_back(LegWord::asked);
    if (args.cleared) words.push_back(LegWord::cleared);
    const std::size_t ways = words.size() + (args.answers || args.massage ? 1 : 0);
    if (ways > 1) return complain("one thing at a time: a check, or a word that opens");
    return words.empty() ? check(device, args, days) : say(device, args, days, words.front());
}

}  // namespace

void add_legs(Verbs& verbs) {
    const auto [verb, args] =
        verbs.add(verbs.app(), "legs", "The leg check, and what it has closed", legs);
    verb.add_option("--answers", args.answers, "clot=no,breath=no,... each yes, no or unsure")
        ->type_name("LIST");
    verb.add_flag("--massage", args.massage, "With the questions that come before the massage");
    verb.add_flag("--checked", args.checked, "\"I have been checked and may move again\"");
    verb.add_flag("--asked", args.asked, "\"I have asked\"");
    verb.add_flag("--cleared", args.cleared, "\"My clinician says I may exercise\"");
    verb.add_flag("--json", args.json, "For programs");
}

}  // namespace legato::cli
