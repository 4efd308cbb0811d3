#include "app/pages/leg_check.h"

#include <utility>

#include "app/pages/page.h"
#include "core/settings/day_options.h"
#include "storage/journal.h"

namespace legato {

namespace {

std::vector<CheckQuestion> questions(const ViewInputs& inputs, bool massage) {
    return questions_for(inputs.leg_check, inputs.settings.for_me, massage);
}

std::vector<std::string> texts_of(const std::vector<CardLine>& lines) {
    std::vector<std::string> texts;
    for (const CardLine& line : lines) texts.push_back(line.text);
    return texts;
}

std::optional<ui::LegWayOut> way_out_of(const ViewInputs& inputs) {
    const std::optional<LegWord> word = way_out(inputs.legs);
    if (!word) return std::nullopt;
    const auto way = inputs.leg_check.ways_out.find(*word);
    if (way == inputs.leg_check.ways_out.end()) return std::nullopt;
    return ui::LegWayOut{way->second.why, way->second.button, *word};
}

void put_question(const ViewInputs& inputs, const LegChecking& checking, ui::LegCheckView& view) {
    const std::vector<CheckQuestion> all = questions(inputs, checking.massage);
    const CheckQuestion* question = next_open(all, checking.answers);
    if (!question) return;
    view.number = static_cast<std::size_t>(question - all.data()) + 1;
    view.count = all.size();
    view.question = question->text.front().text;
    view.hints = texts_of(question->hint);
    if (view.number == 1 && checking.massage)
        view.hints.insert(view.hints.begin(), inputs.leg_check.light);
    view.answers = question->answers;
    view.call = outcome(all, checking.answers).tier >= Tier::now;
}

void put_result(const ViewInputs& inputs, const content::Cards& cards, const CheckOutcome& outcome,
                ui::LegCheckView& view) {
    view.tier = outcome.tier;
    const auto words = inputs.leg_check.tiers.find(outcome.tier);
    if (words != inputs.leg_check.tiers.end()) {
        view.result = texts_of(suited(words->second.lines, inputs.settings.for_me));
        if (const Card* next = content::find(cards, words->second.card)) {
            view.card = next->id;
            view.card_title = next->title;
        }
    }
    if (const auto closed = way_out_of(inputs)) view.result.push_back(closed->why);
}

}  // namespace

ui::LegCheckView leg_check_view(const ViewInputs& inputs, const content::Cards& cards,
                                const LegChecking& checking) {
    ui::LegCheckView view;
    view.title = inputs.leg_check.title;
    view.way_out = way_out_of(inputs);
    view.opened = checking.opened.has_value();
    view.all_open = !view.way_out && !inputs.legs.massage_left_out;
    if (checking.outcome)
        put_result(inputs, cards, *checking.outcome, view);
    else if (view.opened && !view.way_out)
        put_result(inputs, cards, {}, view);
    else if (checking.asks)
        put_question(inputs, checking, view);
    return view;
}

std::string closed_words(const ViewInputs& inputs, const Routine& routine) {
    const WhyClosed why = why_closed(inputs, routine);
    if (why == WhyClosed::open) return "";
    const std::string& words = why_words(inputs.leg_check, why);
    return words.empty() ? inputs.tr("Closed for now") : words;
}

namespace {

LegChecking& checking_of(const Desk& desk) {
    return desk.state.legs;
}

LegCheckEntry entry_now(const Desk& desk, LegWord word) {
    return leg_check_entry(storage::new_entry_id(), word, desk.device.now(),
                           rollover_of(desk.settings()), desk.records.history().leg_checks);
}

void begin(const Desk& desk, bool massage) {
    checking_of(desk) = {};
    checking_of(desk).massage = massage;
    checking_of(desk).asks = true;
}

void enter(const Desk& desk, const ui::Destination& where) {
    const auto* to = std::get_if<ui::ToLegCheck>(&where);
    begin(desk, to && to->massage);
    checking_of(desk).asks = !way_out(desk.inputs().legs);
}

void finish(const Desk& desk, const std::vector<CheckQuestion>& all) {
    LegChecking& checking = checking_of(desk);
    checking.outcome = outcome(all, checking.answers);
    LegCheckEntry entry = entry_now(desk, LegWord::answered);
    entry.closings = checking.outcome->closings;
    entry.massage = checking.massage;
    desk.report(desk.records.append(entry));
    checking.asks = false;
    checking.answers.clear();  // answers are nobody's business once the check is over
}

void answer(const Desk& desk, const ui::AnswerLegCheck& given) {
    LegChecking& checking = checking_of(desk);
    const Millis now = desk.device.boot_now();
    const bool is_slip = !checking.answers.empty() && now - checking.answered_at < answered_apart;
    const std::vector<CheckQuestion> all = questions(desk.inputs(), checking.massage);
    const CheckQuestion* question = next_open(all, checking.answers);
    if (!checking.asks || !question || is_slip) return;
    checking.answers[question->id] = given.answer;
    checking.answered_at = now;
    if (!next_open(all, checking.answers)) finish(desk, all);
}

void say(const Desk& desk, const ui::SayLegWord& said) {
    const LegCheckEntry entry = entry_now(desk, said.word);
    if (desk.report(desk.records.append(entry))) checking_of(desk).opened = entry;
}

void take_back(const Desk& desk, const ui::UndoLegWord&) {
    LegChecking& checking = checking_of(desk);
    if (!checking.opened) return;
    const auto back = next_revision(*checking.opened, EntryReason::deletion, desk.device.now().at);
    if (desk.report(desk.records.append(back))) checking.opened.reset();
}

}  // namespace

void add_leg_check(Pages& pages) {
    pages.add(
        ui::Place::leg_check,
        [](const Desk& desk) {
            const auto view = leg_check_view(desk.inputs(), desk.contents.cards, desk.state.legs);
            return Shown{[view](ui::Frame& frame) { return leg_check_screen(frame, view); }};
        },
        enter);
    pages.on<ui::BeginLegCheck>(
        [](const Desk& desk, const ui::BeginLegCheck&) { begin(desk, checking_of(desk).massage); });
    pages.on<ui::AnswerLegCheck>(answer);
    pages.on<ui::SayLegWord>(say);
    pages.on<ui::UndoLegWord>(take_back);
}

}  // namespace legato
