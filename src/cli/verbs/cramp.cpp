#include "app/session/cramp_session.h"

#include <iostream>

#include "app/session/player.h"
#include "app/session/sounds.h"
#include "cli/library.h"
#include "cli/render_sound.h"
#include "cli/terminal.h"
#include "cli/terminal_session.h"
#include "cli/verb.h"
#include "content/card_file.h"
#include "core/diary/nights.h"
#include "storage/settings_file.h"

namespace legato::cli {

namespace {

struct CrampArgs {
    std::string render;  ///< file for the sound, instead of playing
    double speed = 1.0;
    bool mute = false;
    Hearing hearing;
    Choosing choosing;
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

// Shows the call card for this person; if it cannot be read, the sentence that every such card has.
void show_call_card(Terminal& terminal, const Device& device, ForMe for_me) {
    const content::Cards cards = content::load_cards(device.assets_folder() / "cards");
    const Card* card = content::find(cards, "call");
    if (!card) return terminal.say("If it has not let go by now, call your midwife or doctor.");
    const Card shown = suited(*card, for_me);
    terminal.say("\n" + shown.title);
    for (const CardPart& part : shown.parts) {
        if (!part.heading.empty()) terminal.say("\n" + part.heading.front().text);
        for (const CardLine& line : part.lines)
            terminal.say((part.list ? "  - " : "  ") + line.text);
    }
}

// Plays the guide, and lets the keys and the cramp itself change what comes.
int sit_through(Terminal& terminal, Player& player, CrampGuide guide, const Device& device,
                const Append& append, ForMe for_me) {
    std::optional<CrampSession> cramp;
    Sitting sitting;
    sitting.keys = "h still hurting, u I’m up, e it has eased, q close";
    // Begins the record only when the first word sounds: writing must not keep it waiting.
    sitting.started = [&] { cramp.emplace(std::move(guide), player, device, append); };
    sitting.obey = [&](Player& one, char key) { obey_key(*cramp, one, key); };
    sitting.follow = [&] {
        if (cramp->follow(player)) show_call_card(terminal, device, for_me);
    };
    sitting.closing = [] { return "Rest now. If it comes back: legato cramp"; };
    return run_session(terminal, player, sitting);
}

int play(Device& device, const content::Library& library, const std::string& id,
         const CrampArgs& args) {
    const Settings settings = storage::read_settings(device.data_folder()).settings;
    const Result<Chosen> what =
        chosen(library, id, args.choosing, preferences_for(settings, id, device.now()));
    if (!what) return complain(what.error().message);
    Result<CrampGuide> guide = cramp_guide(what->routine, what->preferences);
    if (!guide) return complain(guide.error().message);
    const Result<Listening> listening = listening_of(args.hearing);
    if (!listening) return complain(listening.error().message);
    const Result<audio::SoundBank> bank =
        sounds_for(device, what->routine, guide->start, Millis{0});
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
    return sit_through(terminal, player, *std::move(guide), device, append, settings.for_me);
}

int cramp(Call& call, const CrampArgs& args) {
    const Result<Device*> made = call.device();
    if (!made) return complain(made.error().message);
    Device& device = **made;
    const content::Library library = load_routines(device);
    const Routine* const routine = content::cramp_routine(library);
    if (!routine)
        return complain("the routine for a cramp is missing; build or install Legato again");
    if (!args.render.empty())
        return render_sound(device, library, routine->id, args.render, args.hearing, args.choosing);
    return play(device, library, routine->id, args);
}

}  // namespace

void add_cramp(Verbs& verbs) {
    const auto [verb, args] =
        verbs.add("cramp", "Relief now, in the terminal: asks nothing", cramp);
    verb.add_option("--render", args.render, "Its sound as a file, instead of playing it")
        ->type_name("FILE.wav")
        ->check(is_given);
    verb.add_option("--speed", args.speed, "So many times faster, silently")->check(is_speed);
    verb.add_flag("--mute", args.mute, "Without sound");
    add_options(verb, args.hearing);
    add_options(verb, args.choosing);
}

}  // namespace legato::cli
