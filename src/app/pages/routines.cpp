#include "app/pages/routines.h"

#include <algorithm>
#include <filesystem>
#include <iterator>

#include "app/pages/moves.h"
#include "app/pages/page.h"
#include "app/pages/player.h"
#include "content/unicode.h"
#include "core/routine/suited.h"
#include "core/settings/day_options.h"

namespace legato {

namespace {

// Groups in the order of Occasion.
std::vector<ui::RoutinesView::Group> empty_groups(const ui::Strings& tr) {
    return {{"cramp", tr("For a cramp"), {}}, {"bedtime", tr("Bedtime"), {}},
            {"day", tr("In the day"), {}},    {"rest", tr("Rest"), {}},
            {"walks", tr("Walks"), {}},       {"breaks", tr("Short breaks"), {}},
            {"own", tr("Your own"), {}}};
}

std::vector<content::Fault> doubts_about(const content::Library& library, const Routine& routine) {
    std::vector<content::Fault> doubts;
    std::copy_if(library.warnings.begin(), library.warnings.end(), std::back_inserter(doubts),
                 [&](const content::Fault& doubt) { return doubt.file == routine.file; });
    return doubts;
}

// Printable name of the faulty file: a file's name may hold any characters.
std::string name_of(const content::Fault& fault) {
    return content::printable(std::filesystem::path(fault.file).filename().string(), 40);
}

}  // namespace

namespace {

// Adds the way out of a closed routine, and the check that can come before leg exercises.
void put_leg_check(const ViewInputs& inputs, const Routine& routine, ui::RoutineView& view) {
    const WhyClosed why = why_closed(inputs, routine);
    const std::optional<LegWord> word = way_out(why);
    const auto way = inputs.leg_check.ways_out.find(word.value_or(LegWord::answered));
    const bool leads_on = word || why == WhyClosed::needs_check;
    if (leads_on && way != inputs.leg_check.ways_out.end()) {
        view.way_out = word ? inputs.leg_check.title : way->second.button;
        view.way_out_by = ui::Open{ui::ToLegCheck{.massage = !word}};
    }
    view.leg_check = why == WhyClosed::open && routine.leg_check == LegCheckRule::leg &&
                     !inputs.leg_check.questions.empty();
    view.leg_check_due =
        view.leg_check && is_leg_check_due(inputs.legs, inputs.now, inputs.settings.night,
                                           rollover_of(inputs.settings));
}

}  // namespace

ui::RoutinesView routines_view(const ViewInputs& inputs) {
    std::vector<const Routine*> routines;
    for (const Routine& routine : inputs.library.routines) routines.push_back(&routine);
    std::stable_sort(routines.begin(), routines.end(),
                     [](const Routine* a, const Routine* b) { return a->order < b->order; });

    ui::RoutinesView view;
    view.groups = empty_groups(inputs.tr);
    view.trouble = trouble_of(inputs);
    for (const Routine* routine : routines)
        if (auto one = card(inputs, *routine)) {
            one->doubtful = !doubts_about(inputs.library, *routine).empty();
            view.groups.at(static_cast<std::size_t>(routine->occasion))
                .routines.push_back(std::move(*one));
        }
    std::erase_if(view.groups,
                  [](const ui::RoutinesView::Group& group) { return group.routines.empty(); });
    return view;
}

std::vector<std::string> sentences_of(const ui::Strings& tr,
                                      const std::vector<content::Fault>& faults, bool with_file) {
    constexpr std::size_t most = 6;  // faults shown on a screen
    std::vector<std::string> sentences;
    for (const content::Fault& fault : faults) {
        if (sentences.size() == most) {
            sentences.push_back(tr.count(static_cast<long>(faults.size() - most),
                                         "There is {n} more.", "There are {n} more."));
            break;
        }
        const std::string line =
            tr("Line {n}: {what}", {{"n", std::to_string(fault.line)}, {"what", fault.message}});
        sentences.push_back(with_file ? name_of(fault) + " · " + line : line);
    }
    return sentences;
}

ui::RoutineView routine_view(const ViewInputs& inputs, const Routine& routine,
                             const content::Cards& cards) {
    ui::RoutineView view;
    if (auto one = card(inputs, routine)) view.card = std::move(*one);
    const Preferences preferences = preferences_now(inputs, routine.id);
    const About about = suited(routine, preferences).about;
    view.purpose = about.purpose;
    view.position = about.position;
    view.equipment = about.equipment;
    view.explained = !about.why.empty() || !routine.sources.empty();
    // Keeps the remark for pregnancy where she would rather not say, as she may be pregnant.
    const bool may_be =
        preferences.for_me == ForMe::pregnant || preferences.for_me == ForMe::rather_not_say;
    view.remark = may_be ? routine.about.trimester : about.trimester;
    view.remark_title = may_be ? inputs.tr("In pregnancy") : inputs.tr("Please note");
    view.moves = moves_of(inputs, routine);
    view.choices = choices_of(inputs, routine);
    view.cautions = routine.cautions;
    put_leg_check(inputs, routine, view);
    view.doubts = sentences_of(inputs.tr, doubts_about(inputs.library, routine));
    for (const std::string& id : routine.cards)
        if (const Card* card = content::find(cards, id)) view.cards.push_back({id, card->title});
    return view;
}

void add_routines(Pages& pages) {
    pages.add(ui::Place::routines, [](const Desk& desk) {
        auto view = routines_view(desk.inputs());
        view.own = desk.device.takes_files();
        if (desk.state.own_change) view.undo = desk.state.own_change->words;
        return Shown{[view](ui::Frame& frame) { return routines_screen(frame, view); }};
    });
}

void add_routine(Pages& pages) {
    pages.add(ui::Place::routine, [](const Desk& desk) {
        const auto* to = std::get_if<ui::ToRoutine>(&desk.navigation.destination());
        const Routine* routine = to ? content::find(desk.contents.library, to->id) : nullptr;
        auto view = routine ? routine_view(desk.inputs(), *routine, desk.contents.cards)
                            : ui::RoutineView{};
        if (routine && is_own(desk.device, *routine)) view.whose = ui::RoutineView::Whose::own;
        if (desk.state.own_change) view.undo = desk.state.own_change->words;
        return Shown{[view](ui::Frame& frame) { return routine_screen(frame, view); }};
    });
    pages.on<ui::Play>([](const Desk& desk, const ui::Play& choice) {
        if (content::is_relief(desk.contents.library, choice.routine))
            return desk.pages.obey(desk, ui::Cramp{});
        play_chosen(desk, choice.routine);
    });
}

}  // namespace legato
