#include "audio/speech/flite.h"

#include <system_error>

#include "audio/speech/program.h"

namespace legato::audio::speech {

Maker flite(const std::string& program) {
    const auto is_there = [program] { return run("flite", {program, "-lv"}).has_value(); };
    const auto speak = [program](const std::string& text,
                                 const std::filesystem::path& scratch) -> Result<Recording> {
        const std::filesystem::path wav = scratch.string() + ".wav";
        const Result<void> spoken =
            run("flite", {program, "-voice", "slt", "--setf", "duration_stretch=1.55", "-o",
                          wav.string(), "-t", text});
        Result<Recording> recording =
            spoken ? read_recording(wav) : Result<Recording>(tl::make_unexpected(spoken.error()));
        std::error_code ignored;
        std::filesystem::remove(wav, ignored);
        return recording;
    };
    return {"flite slt 1.55", is_there, speak};
}

}  // namespace legato::audio::speech
