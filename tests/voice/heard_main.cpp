#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "audio/ogg.h"
#include "audio/voice_index.h"
#include "voice/recogniser.h"
#include "voice/words.h"

// Program legato-heard FOLDER TABLE
// Has a recogniser hear the spoken lines of FOLDER, a share/legato/voice, prints what it makes of
// each and writes a table of that. It fails where too many words are misheard, and where left or
// right is.

namespace {

using namespace legato;
using namespace legato::voice;

constexpr double most_errors = 36.1;  // of 100 words: 15 less than of the first voice, flite
constexpr double least_told = 95;     // of 100 times that left, or right, is said

struct Side {
    const char* word;
    std::size_t said = 0, heard = 0;

    double share() const {
        return said == 0 ? 100 : 100 * static_cast<double>(heard) / static_cast<double>(said);
    }
};

struct Row {
    std::string line, heard;
    std::size_t errors = 0, words = 0;
};

struct Hearing {
    std::vector<Row> rows;
    std::size_t errors = 0, words = 0;
    Side left{"left"}, right{"right"};

    double share() const {
        return 100 * static_cast<double>(errors) / static_cast<double>(words ? words : 1);
    }
    void take(const std::string& line, const std::string& heard) {
        const Comparison one = compared(words_of(line), words_of(heard));
        rows.push_back({line, heard, one.errors, one.words});
        errors += one.errors, words += one.words;
        for (const auto& [said, understood] : one.pairs)
            for (Side* side : {&left, &right})
                if (said == side->word) ++side->said, side->heard += understood == said ? 1 : 0;
    }
};

Result<Hearing> hear(const std::filesystem::path& folder, const audio::VoiceFolder& voices) {
    auto recogniser = Recogniser::create();
    if (!recogniser) return tl::make_unexpected(recogniser.error());
    Hearing all;
    for (const audio::VoiceClip& clip : voices.clips) {
        const auto samples = audio::read_ogg_clip(folder / (clip.name + ".ogg"));
        if (!samples) return tl::make_unexpected(samples.error());
        std::vector<std::int16_t> line;
        for (std::size_t i = 0; i < samples->size(); i += 48'000 / Recogniser::rate)
            line.push_back((*samples)[i]);
        all.take(clip.line, recogniser->heard(line));
        const Row& row = all.rows.back();
        std::printf("%2zu of %2zu  %s\n          %s\n", row.errors, row.words, row.line.c_str(),
                    row.heard.c_str());
    }
    return all;
}

bool write_table(const std::string& file, const std::string& recipe, const Hearing& all) {
    std::ofstream out(file);
    char share[16];
    std::snprintf(share, sizeof share, "%.1f", all.share());
    out << "# What a recogniser makes of the spoken lines\n\n"
        << "Written by `legato-heard` (CMakeLists.txt), with Debian's pocketsphinx and its model "
           "of US English, free to\n"
           "hear any words. It hears worse than people do, so compare its figures with one "
           "another: it tells which line is\n"
           "hard to understand, and which voice.\n\n"
        << "Spoken by " << recipe << ": " << share << " % of " << all.words
        << " words are wrong; left is heard " << all.left.heard << " times of " << all.left.said
        << ", right " << all.right.heard << " of " << all.right.said
        << ".\n\n| errors | line | heard |\n|---|---|---|\n";
    for (const Row& row : all.rows)
        out << "| " << row.errors << " of " << row.words << " | " << row.line << " | " << row.heard
            << " |\n";
    out.close();
    return static_cast<bool>(out);
}

int complain(const std::string& words) {
    std::fprintf(stderr, "legato-heard: %s\n", words.c_str());
    return 1;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        std::fprintf(stderr, "usage: legato-heard FOLDER TABLE\n");
        return 2;
    }
    const auto voices = audio::read_voice_folder(argv[1]);
    if (!voices) return complain(voices.error().message);
    if (voices->clips.empty()) return complain("nobody speaks in " + std::string(argv[1]));
    const auto all = hear(argv[1], *voices);
    if (!all) return complain(all.error().message);
    if (!write_table(argv[2], voices->recipe, *all))
        return complain("cannot write " + std::string(argv[2]));
    std::printf("%.1f %% of %zu words wrong; left %zu of %zu, right %zu of %zu\n", all->share(),
                all->words, all->left.heard, all->left.said, all->right.heard, all->right.said);
    if (all->share() > most_errors) return complain("too many words are misheard");
    for (const Side& side : {all->left, all->right})
        if (side.share() < least_told)
            return complain(std::string(side.word) + " is misheard too often");
    return 0;
}
