#include "cli/legs.h"
#include "cli/library.h"
#include "cli/render_sound.h"
#include "cli/verb.h"

namespace legato::cli {

namespace {

struct RenderArgs {
    std::string routine;
    std::string out;
    Hearing hearing;
    Choosing choosing;
};

int render(Device& device, const RenderArgs& args, const DayArgs& days) {
    const content::Library library = load_routines(device);
    const LegState legs = leg_state(device, days);
    const Routine* routine = content::find(library, args.routine);
    if (const std::string closed = routine ? why_closed(legs, *routine) : ""; !closed.empty())
        return complain(closed_sentence(legs, *routine), exit_closed);
    return render_sound(device, library, args.routine, args.out, args.hearing, args.choosing);
}

}  // namespace

void add_render(Verbs& verbs) {
    const auto [verb, args] = verbs.add(verbs.app(), "render",
                                        "A session's sound as a file for any music player", render);
    verb.add_option("ID", args.routine, "Which routine")->required();
    verb.add_option("-o,--output", args.out, "Where to")->type_name("FILE.wav")->required();
    add_options(verb, args.hearing);
    add_options(verb, args.choosing);
}

}  // namespace legato::cli
