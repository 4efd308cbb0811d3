#include "audio/speech/festival.h"

#include <algorithm>
#include <string_view>
#include <system_error>
#include <utility>

#include "audio/speech/program.h"

namespace legato::audio::speech {

namespace {

constexpr std::string_view voice = "(voice_cmu_us_slt_arctic_hts)";
// The pace, as a share of the voice's own, and clearer formants. What is set for HTS voices is
// their engine's; festival's own Duration_Stretch changes nothing.
constexpr std::string_view manner =
    "(set! hts_engine_params (append hts_engine_params '((\"-r\" 0.85))))"
    "(set-cdr! (assoc \"-b\" hts_engine_params) '(0.3))";
constexpr double pause = 0.5;  // seconds between sentences, beside what each has at its ends

bool says_something(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    });
}

// Writes a text as a Scheme string, whatever is in it.
std::string quoted(const std::string& text) {
    std::string string = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') string += '\\';
        string += c;
    }
    return string + '"';
}

// Appends a sentence to what is said, and removes its file.
Result<void> append(Recording& all, const std::filesystem::path& file) {
    Result<Recording> part = read_recording(file);
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
    if (!part) return fail("festival came to an end and said nothing");
    if (!all.wave.empty())
        all.wave.resize(all.wave.size() + static_cast<std::size_t>(pause * part->rate));
    all.wave.insert(all.wave.end(), part->wave.begin(), part->wave.end());
    all.rate = part->rate;
    return {};
}

Result<Recording> spoken(const std::string& program, const std::string& text,
                         const std::filesystem::path& scratch) {
    std::string script;
    script.append("(begin ").append(voice).append(manner);
    std::vector<std::filesystem::path> files;
    for (const std::string& sentence : sentences(text)) {
        files.emplace_back(scratch.string() + "-" + std::to_string(files.size()) + ".wav");
        script += "(utt.save.wave (utt.synth (Utterance Text " + quoted(sentence) + ")) " +
                  quoted(files.back().string()) + " 'riff)";
    }
    Result<void> done = run("festival", {program, "-b", script + ")"});
    Recording all;
    for (const std::filesystem::path& file : files)
        if (const Result<void> appended = append(all, file); done) done = appended;
    if (!done) return tl::make_unexpected(done.error());
    return all;
}

}  // namespace

std::vector<std::string> sentences(const std::string& text) {
    std::vector<std::string> all;
    std::string one;
    for (std::size_t i = 0; i < text.size(); ++i) {
        one += text[i];
        const bool ends = text[i] == ' ' && i > 0 &&
                          std::string_view(".!?").find(text[i - 1]) != std::string_view::npos;
        if (!ends || !says_something(one)) continue;
        one.pop_back();
        all.push_back(std::exchange(one, {}));
    }
    if (says_something(one))
        all.push_back(one);
    else if (!all.empty() && !one.empty())
        all.back() += ' ' + one;
    return all;
}

Maker festival(const std::string& program) {
    return {"festival slt hts 0.85",
            [program] {
                return run("festival", {program, "-b", std::string(voice)}).has_value();
            },
            [program](const std::string& text, const std::filesystem::path& scratch) {
                return spoken(program, text, scratch);
            }};
}

}  // namespace legato::audio::speech
