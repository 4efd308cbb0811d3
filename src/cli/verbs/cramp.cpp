#include <iostream>

#include "app/session/cramp_session.h"
#include "app/session/player.h"
#include "app/session/sounds.h"
#include "cli/library.h"
#include "cli/relief.h"
#include "cli/render_sound.h"
#include "cli/terminal.h"
#include "cli/terminal_session.h"
#include "cli/verb.h"
#include "core/diary/nights.h"
#include "storage/settings_file.h"

namespace legato::cli {

namespace {

struct CrampArgs {
    std::string render;  ///< to a file, instead of playing
    Relief relief;
};

void obey_key(CrampSession& cramp, Player& player, char key) {
    switch (key) {
        case 'h':
            return cramp.still_hurting(player);
        case 'u':
            return cramp.im_up(player);
        case 'e':
            return cramp.eased(player);
        case 'd':
        case 'q':
            return player.done_for_now();
        default:
            return;
    }
}

// Plays relief, and lets the keys and the cramp session change what comes.
int sit_through(Terminal& terminal, Player& player, CrampGuide guide, const Device& device,
                const Append& append) {
    std::optional<CrampSession> cramp;
    Sitting sitting;
    sitting.keys = "h still hurting, u I’m up, e it has eased, q close";
    // Begins the record only when the first word sounds: writing must not keep it waiting.
    sitting.started = [&] { cramp.emplace(std::move(guide), player, device, append); };
    sitting.obey = [&](Player& one, char key) { obey_key(*cramp, one, key); };
    sitting.follow = [&] {
        if (cramp->follow(player)) show_card(terminal, device, call_card);
    };
    sitting.closing = [] { return "Rest now. If it comes back: legato cramp"; };
    return run_session(terminal, player, sitting);
}

}  // namespace

int play_relief(Device& device, const content::Library& library, const std::string& id,
                const Relief& args) {
    const Settings settings = storage::read_settings(device.data_folder()).settings;
    const Result<Chosen> what =
        chosen(library, id, args.choosing, preferences_for(settings, id, device.now()));
    if (!what) return complain(what.error().message);
    Result<CrampGuide> guide = cramp_guide(what->routine, what->preferences);
    if (!guide) return complain(guide.error().message);
    const Result<Listening> listening = listening_of(args.hearing);
    if (!listening) return complain(listening.error().message);
    const Result<audio::SoundBank> bank =
        sounds_for(device, what->routine, guide->start, *listening, Millis{0});
    if (!bank) std::cerr << "legato: " << bank.error().message << "\n";
    Result<storage::Journal> journal = storage::Journal::open(device.data_folder(), device.id());
    if (!journal) std::cerr << "legato: " << journal.error().message << "\n";
    const Append append = append_to(journal ? &*journal : nullptr);

    Player::Options options;
    options.speed = args.speed;
    options.mute = args.mute;
    options.listening = *listening;
    Terminal terminal;
    Player player(guide->start, device, append, bank ? &*bank : nullptr, options);
    return sit_through(terminal, player, *std::move(guide), device, append);
}

namespace {

int cramp(Call& call, const CrampArgs& args) {
    const Result<Device*> made = call.device();
    if (!made) return complain(made.error().message);
    Device& device = **made;
    const content::Library library = load_routines(device);
    const Routine* const routine = content::cramp_routine(library);
    if (!routine)
        return complain("the routine for a cramp is missing; build or install Legato again");
    if (!args.render.empty())
        return render_sound(device, library, routine->id, args.render, args.relief.hearing,
                            args.relief.choosing);
    return play_relief(device, library, routine->id, args.relief);
}

}  // namespace

void add_cramp(Verbs& verbs) {
    const auto [verb, args] =
        verbs.add("cramp", "Relief now, in the terminal: asks nothing", cramp);
    verb.add_option("--render", args.render, "Its sound as a file, instead of playing it")
        ->type_name("FILE.wav")
        ->check(is_given);
    verb.add_option("--speed", args.relief.speed, "So many times faster, silently")
        ->check(is_speed);
    verb.add_flag("--mute", args.relief.mute, "Without sound");
    add_options(verb, args.relief.hearing);
    add_options(verb, args.relief.choosing);
}

}  // namespace legato::cli
