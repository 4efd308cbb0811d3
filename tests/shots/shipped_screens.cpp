#include "shipped_screens.h"

#include <cctype>
#include <cstdio>

#include "app/pages/routines.h"
#include "app/pages/tonight.h"
#include "ui/screens/player.h"

namespace legato::shots {

using namespace legato::ui;

Timeline timeline_of(const content::Library& library, const std::string& id) {
    return compile(*content::find(library, id)).value();
}

Screen player_at(const PoseBook& poses, Timeline timeline, Millis position) {
    Session session(std::move(timeline));
    session.start();
    session.advance(Seconds{3} + position);
    const figure::FigureOptions options{.bump =
                                            speaks_of_bump(session.timeline().preferences.for_me)};
    return [view = view_of(session, &poses, options)](Frame& frame) {
        return player_screen(frame, view);
    };
}

Millis middle_of(const Timeline& timeline, std::string_view title) {
    for (const Phase& phase : timeline.phases)
        if (phase.title.substr(0, title.size()) == title) return phase.start + phase.length * 4 / 9;
    std::fprintf(stderr, "there is no step '%s' in %s\n", std::string(title).c_str(),
                 timeline.routine.c_str());
    return Millis{0};
}

namespace {

constexpr const char* day = "2025-06-10T12:00:00Z";
constexpr const char* night = "2025-06-10T22:00:00Z";

std::string file_name(std::string text) {
    for (char& c : text)
        c = std::isalnum(static_cast<unsigned char>(c)) ? static_cast<char>(std::tolower(c)) : '-';
    return text;
}

struct Moment {
    const char *routine, *step;
};
constexpr Moment moments[] = {
    {"calf_wall", "Get ready"},       {"calf_wall", "Calf hold, left"},
    {"calf_wall", "Change to right"}, {"calf_wall", "Stand tall"},
    {"ankle_circles", "Sit tall"},    {"ankle_circles", "Circles outward, right"},
    {"walk_10", "Warm-up walk"},      {"side_rest", "Place your pillows"},
    {"side_rest", "Free your feet"},  {"side_rest", "Slow breathing"},
    {"side_rest", "Quiet rest"}};

}  // namespace

std::vector<sample::NamedScreen> shipped_screens(const PoseBook& poses,
                                                 const content::Library& library) {
    std::vector<sample::NamedScreen> screens;
    const Settings settings;
    for (const char* when : {day, night}) {
        const ViewInputs inputs{
            library, settings, english(), {parse_utc(when).value(), Seconds{0}, "UTC"}, &poses};
        screens.push_back({when == day ? "shipped_tonight-by-day" : "shipped_tonight",
                           [view = tonight_view(inputs, {}, nullptr)](Frame& frame) {
                               return tonight_screen(frame, view);
                           }});
        if (when == night) break;
        screens.push_back({"shipped_routines", [view = routines_view(inputs)](Frame& frame) {
                               return routines_screen(frame, view);
                           }});
        for (const Routine& routine : library.routines)
            screens.push_back({"shipped_routine-" + file_name(routine.id),
                               [view = routine_view(inputs, routine)](Frame& frame) {
                                   return routine_screen(frame, view);
                               }});
    }
    for (const Moment& moment : moments) {
        const Timeline timeline = timeline_of(library, moment.routine);
        screens.push_back(
            {"shipped_player-" + file_name(moment.routine) + "-" + file_name(moment.step),
             player_at(poses, timeline, middle_of(timeline, moment.step))});
    }
    return screens;
}

}  // namespace legato::shots
