#include <algorithm>
#include <iostream>

#include "app/session/sounds.h"
#include "audio/voice_script.h"
#include "cli/json.h"
#include "cli/library.h"
#include "cli/reading_page.h"
#include "cli/verb.h"
#include "core/routine/reading_list.h"
#include "core/routine/speech.h"

namespace legato::cli {

namespace {

struct VoiceListArgs {
    bool json = false;
};
struct VoiceCheckArgs {
    std::string folder;
};
struct VoiceCutArgs {
    std::string recording, folder;
    int from = 1;
    int to = 0;  // 0 = to the end
    bool replace = false;
};

Json to_json(const std::vector<ReadLine>& lines) {
    Json rows = Json::array();
    for (const ReadLine& line : lines) {
        Json where = Json::array();
        for (const LinePlace& place : line.places)
            where.push_back(
                {{"routine", place.routine}, {"title", place.title}, {"step", place.step}});
        rows.push_back({{"number", rows.size() + 1},
                        {"name", clip_name(line.text)},
                        {"line", line.text},
                        {"room_ms", line.room.count()},
                        {"where", std::move(where)}});
    }
    return rows;
}

int voice_list(const Device& device, const VoiceListArgs& args) {
    const std::vector<ReadLine> lines = reading_list(load_routines(device).routines);
    if (args.json)
        std::cout << print(to_json(lines)) << "\n";
    else
        std::cout << reading_page(lines);
    return exit_done;
}

// Lines as the program for recordings gets them, with the length of today's voice where it has
// them.
std::vector<audio::ScriptLine> script_of(const Device& device) {
    const audio::Voices voices = voices_of(device);
    const auto fitting = [](Millis time) {
        return std::clamp(time, Millis{1}, audio::longest_line);
    };
    std::vector<audio::ScriptLine> script;
    for (const ReadLine& line : reading_list(load_routines(device).routines)) {
        const audio::Voices::Clip* clip = voices.find(line.text);
        const Millis length = clip ? clip->length : estimated_length(line.text);
        std::string file = clip ? clip->file.string() : "";
        if (file.find_first_of("\t\n") != file.npos) file.clear();  // nothing to part a script by
        script.push_back({static_cast<int>(script.size()) + 1, fitting(line.room), fitting(length),
                          std::move(file), line.text});
    }
    return script;
}

// Goes on as the program for recordings; returns only if there is none.
int hand_over(Call& call, const std::vector<std::string>& words,
              const std::vector<audio::ScriptLine>& script) {
    const Result<int> ended = call.ports.become_booth(words, to_text(script));
    return ended ? *ended : complain(ended.error().message);
}

int voice_check(Call& call, const VoiceCheckArgs& args) {
    const Result<Device*> device = call.device();
    if (!device) return complain(device.error().message);
    return hand_over(call, {"check", args.folder}, script_of(**device));
}

int voice_cut(Call& call, const VoiceCutArgs& args) {
    const Result<Device*> device = call.device();
    if (!device) return complain(device.error().message);
    std::vector<audio::ScriptLine> script = script_of(**device);
    const auto count = static_cast<int>(script.size());
    const int to = args.to == 0 ? count : args.to;
    if (args.from < 1 || args.from > to || to > count)
        return complain("there are lines 1 to " + std::to_string(count) +
                        "; --from and --to name the first and the last that were read");
    script.erase(script.begin() + to, script.end());
    script.erase(script.begin(), script.begin() + args.from - 1);
    std::vector<std::string> words{"cut", args.recording, args.folder};
    if (args.replace) words.emplace_back("--replace");
    return hand_over(call, words, script);
}

}  // namespace

void add_voice(Verbs& verbs) {
    CLI::App& voice =
        *verbs.app()
             .add_subcommand("voice", "Recordings of a person in place of the machine's voice")
             ->fallthrough();
    voice.require_subcommand(1);

    const auto [list, listed] =
        verbs.add(voice, "list", "Every line, in the order to read them aloud", voice_list);
    list.add_flag("--json", listed.json, "For programs");
    const auto [check, checked] =
        verbs.add(voice, "check", "Tell which recordings have to be made again", voice_check);
    check.add_option("FOLDER", checked.folder, "Where they are")->required()->check(is_given);
    const auto [cut, asked] = verbs.add(
        voice, "cut", "Cut one long recording of the list into one file a line", voice_cut);
    cut.add_option("RECORDING", asked.recording, "Which")->required()->check(is_given);
    cut.add_option("FOLDER", asked.folder, "Where to")->required()->check(is_given);
    cut.add_option("--from", asked.from, "Number of the first line that was read");
    cut.add_option("--to", asked.to, "Number of the last one");
    cut.add_flag("--replace", asked.replace, "In place of recordings that are there already");
}

}  // namespace legato::cli
