#include "cli/verb.h"

namespace legato::cli {

void add_list(Verbs& verbs);
void add_check(Verbs& verbs);
void add_add(Verbs& verbs);
void add_timeline(Verbs& verbs);
void add_render(Verbs& verbs);
void add_play(Verbs& verbs);
void add_cramp(Verbs& verbs);
void add_legs(Verbs& verbs);
void add_card(Verbs& verbs);
void add_log(Verbs& verbs);
void add_tick(Verbs& verbs);
void add_streak(Verbs& verbs);
void add_settings(Verbs& verbs);
void add_remind(Verbs& verbs);
void add_export(Verbs& verbs);
void add_voice(Verbs& verbs);

// Adds the verbs in the order of the help.
void add_verbs(Verbs& verbs) {
    for (const auto add :
         {add_list, add_check, add_add, add_timeline, add_render, add_play, add_cramp, add_card,
          add_legs, add_log, add_tick, add_streak, add_settings, add_remind, add_export, add_voice})
        add(verbs);
}

}  // namespace legato::cli
