#include <cstdio>

#include "audio/synth/write.h"

// Program legato-sounds FOLDER: writes the sounds into FOLDER.
int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: legato-sounds FOLDER\n");
        return 2;
    }
    if (const auto written = legato::audio::synth::write_sounds(argv[1]); !written) {
        std::fprintf(stderr, "legato-sounds: %s\n", written.error().message.c_str());
        return 1;
    }
    return 0;
}
