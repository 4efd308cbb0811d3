#include <algorithm>
#include <array>
#include <set>
#include <tuple>

#include "app/pages/moves.h"
#include "app/pages/own_routines.h"
#include "app/pages/page.h"
#include "content/routine_writer.h"
#include "content/unicode.h"
#include "ui/screens/compose.h"

namespace legato {

namespace {

std::vector<std::string> names_of(const ui::Strings& tr) {
    return {tr("My evening"), tr("My morning"), tr("My break"), tr("My rest"), tr("My moves")};
}

// Names of files, the same in every language.
constexpr std::array file_names{"my_evening", "my_morning", "my_break", "my_rest", "my_moves"};
constexpr std::size_t longest_name = 60;

std::string title_of(const Desk& desk, const Composing& composing) {
    return composing.name < file_names.size() ? names_of(desk.tr)[composing.name] : composing.typed;
}
std::string id_of(const Composing& composing) {
    return composing.name < file_names.size() ? file_names[composing.name]
                                              : id_for(composing.typed + ".toml");
}

// Allows moves from Legato's own routines, except relief in a cramp and routines that need a leg
// check every time.
bool may_be_taken_from(const Desk& desk, const Routine& routine) {
    return routine.leg_check != LegCheckRule::every_time && routine.occasion != Occasion::cramp &&
           !is_own(desk.device, routine);
}

Routine assembled(const Desk& desk, const Composing& composing) {
    std::vector<Placed> placed;
    for (const Composing::One& one : composing.moves)
        if (const Routine* from = content::find(desk.contents.library, one.routine))
            placed.push_back({from, one.move});
    return legato::assembled(title_of(desk, composing),
                             desk.tr("Put together from moves that come with Legato."), placed);
}

// Writes a routine as TOML. Error: the first reason why the text is no routine, for example too
// many moves.
Result<std::string> written(const Routine& routine) {
    std::string text = content::routine_toml(routine);
    const content::ReadRoutine read = content::read_routine(text, "", "new");
    if (!read.routine) return fail(read.faults.front().message);
    return text;
}

Routine alone(const Move& move) {
    Routine routine;
    routine.items = move.ready;
    routine.items.push_back(move.work);
    return routine;
}

// Poses of the work in a move.
std::set<std::string> poses_of(const Move& move) {
    std::set<std::string> all;
    if (const auto timeline = compile(alone(move)))
        for (const Phase& phase : timeline->phases)
            if (is_work(phase.kind)) all.insert(phase.poses.begin(), phase.poses.end());
    return all;
}

// Shows a move as a row of a list, without the choices made for its routine.
std::optional<ui::ComposeView::Move> shown(const ViewInputs& inputs, const Move& move) {
    auto moves = moves_of(inputs, alone(move));
    if (moves.empty()) return std::nullopt;
    ui::ComposeView::Move one{moves.front().title, moves.front().detail, moves.front().picture};
    for (std::size_t i = 1; i < moves.size(); ++i) one.title += ", " + moves[i].title;
    return one;
}

Shown show(const Desk& desk) {
    const Composing& composing = desk.state.composing;
    const ViewInputs inputs = desk.inputs();
    ui::ComposeView view;
    view.names = names_of(desk.tr);
    if (!composing.typed.empty()) view.names.push_back(composing.typed);
    view.types = desk.device.types();
    view.name = composing.name;
    view.selected = composing.selected;
    for (const Composing::One& one : composing.moves)
        view.moves.push_back(shown(inputs, one.move).value_or(ui::ComposeView::Move{}));
    if (view.selected) {
        const Move& move = composing.moves[*view.selected].move;
        view.seconds = seconds_of(move);
        view.times = times_of(move);
        view.rounds = rounds_of(move);
    }
    if (composing.moves.empty())
        return {[view](ui::Frame& frame) { return compose_screen(frame, view); }};
    const Routine routine = assembled(desk, composing);
    if (!without_effect(routine, "side")) view.first_side = composing.first_side;
    if (const auto timeline = compile(routine)) view.length = timeline->total();
    return {[view](ui::Frame& frame) { return compose_screen(frame, view); }};
}

// Shows the moves that can be added. A move that several routines of one occasion share, with the
// same words and poses, is listed once.
Shown show_moves(const Desk& desk) {
    const ViewInputs inputs = desk.inputs();
    ui::MovesView view;
    std::set<std::tuple<Occasion, std::string, std::set<std::string>>> told;
    for (const Routine& routine : desk.contents.library.routines) {
        if (!may_be_taken_from(desk, routine)) continue;
        ui::MovesView::Group group{routine.id, routine.title, {}};
        const std::vector<Move> moves = moves_in(routine);
        for (std::size_t i = 0; i < moves.size(); ++i) {
            auto one = shown(inputs, moves[i]);
            if (!one) continue;
            if (!told.insert({routine.occasion, one->title, poses_of(moves[i])}).second) continue;
            group.moves.push_back({i, std::move(*one)});
        }
        if (!group.moves.empty()) view.groups.push_back(std::move(group));
    }
    return {[view](ui::Frame& frame) { return moves_screen(frame, view); }};
}

// Keeps the chosen side as a choice for this routine, as on its own page; an older choice, of a
// routine of this name that is gone, does not outlast it.
void keep_first_side(const Desk& desk, const std::string& id, Side side) {
    if (side == Side::right || desk.records.settings().choices.contains(id))
        desk.set("choice." + id + ".side", side == Side::right ? name_of(side) : "");
}

void keep(const Desk& desk) {
    Composing& composing = desk.state.composing;
    if (composing.moves.empty()) return;
    Routine routine = assembled(desk, composing);
    const std::string title = routine.title;
    const std::string id = id_of(composing);
    routine.id = id;
    for (int n = 2;
         content::find(desk.contents.library, routine.id) || own_text(desk.device, routine.id);
         ++n) {
        routine.id = id.substr(0, longest_name) + "_" + std::to_string(n);
        routine.title = title + " " + std::to_string(n);
    }
    const Result<std::string> text = written(routine);
    if (!text) return desk.say(text.error().message);
    if (!keep_and_show(desk, routine.id, routine.title, *text)) return;
    keep_first_side(desk, routine.id, composing.first_side);
    composing = {};
}

std::optional<Composing::One> found(const Desk& desk, const ui::Compose& asked) {
    const Routine* routine = content::find(desk.contents.library, asked.routine);
    if (!routine || !may_be_taken_from(desk, *routine)) return std::nullopt;
    std::vector<Move> moves = moves_in(*routine);
    if (asked.which >= moves.size()) return std::nullopt;
    return Composing::One{routine->id, std::move(moves[asked.which])};
}

void add(const Desk& desk, const ui::Compose& asked) {
    auto one = found(desk, asked);
    if (!one) return;
    Composing more = desk.state.composing;
    more.moves.push_back(*std::move(one));
    more.selected = more.moves.size() - 1;
    if (!written(assembled(desk, more)))
        return desk.say(desk.tr("That is as much as one routine can hold."));
    desk.state.composing = std::move(more);
    desk.go_back();
}

// Changes a move of the list; a move that is moved stays selected.
void change_move(Composing& composing, const ui::Compose& asked) {
    using What = ui::Compose::What;
    auto& moves = composing.moves;
    const std::size_t at = asked.which;
    if (at >= moves.size()) return;
    if (asked.what == What::seconds) set_seconds(moves[at].move, asked.value);
    if (asked.what == What::times) set_times(moves[at].move, asked.value);
    if (asked.what == What::rounds) set_rounds(moves[at].move, asked.value);
    if (asked.what == What::select)
        composing.selected = composing.selected == at ? std::nullopt : std::optional(at);
    if (asked.what == What::earlier && at > 0) {
        std::swap(moves[at], moves[at - 1]);
        composing.selected = at - 1;
    }
    if (asked.what == What::later && at + 1 < moves.size()) {
        std::swap(moves[at], moves[at + 1]);
        composing.selected = at + 1;
    }
    if (asked.what == What::take_out) {
        moves.erase(moves.begin() + static_cast<std::ptrdiff_t>(at));
        composing.selected.reset();
    }
}

void compose(const Desk& desk, const ui::Compose& asked) {
    using What = ui::Compose::What;
    switch (asked.what) {
        case What::begin:  // or goes on where the composing was left
            return desk.open(ui::Place::compose);
        case What::name:
            desk.state.composing.name = std::min(
                asked.which, file_names.size() - (desk.state.composing.typed.empty() ? 1 : 0));
            return;
        case What::type_name:
            if (desk.device.ask_for_line(desk.tr("Its name"), desk.state.composing.typed))
                desk.say("Type the name now. Return ends it.");
            return;
        case What::add:
            return add(desk, asked);
        case What::keep:
            return keep(desk);
        case What::first_side:
            desk.state.composing.first_side = asked.value == 1 ? Side::right : Side::left;
            return;
        case What::select:
        case What::seconds:
        case What::times:
        case What::rounds:
        case What::earlier:
        case What::later:
        case What::take_out:
            break;
    }
    Composing changed = desk.state.composing;
    change_move(changed, asked);
    if (!changed.moves.empty() && !written(assembled(desk, changed)))
        return desk.say(desk.tr("That is as much as one routine can hold."));
    desk.state.composing = std::move(changed);
}

}  // namespace

void name_composed(const Desk& desk, const std::string& line) {
    Composing& composing = desk.state.composing;
    composing.typed = content::printable(line, longest_name);
    std::erase_if(composing.typed, [](char c) { return c == '{' || c == '}'; });
    const bool is_blank = composing.typed.find_first_not_of(' ') == std::string::npos;
    if (is_blank) composing.typed.clear();
    composing.name = is_blank ? 0 : file_names.size();
}

void add_compose(Pages& pages) {
    pages.add(ui::Place::compose, show);
    pages.add(ui::Place::moves, show_moves);
    pages.on<ui::Compose>(compose);
}

}  // namespace legato
