#include "booth/review.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <system_error>

#include "booth/naming.h"
#include "booth/take_quality.h"
#include "content/nearest.h"
#include "core/routine/speech.h"

namespace legato::booth {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_files = 20'000;
constexpr std::size_t longest_name = 64;
constexpr std::size_t most_strangers = 50;  // names that are looked up among all lines

// Endings of sound that Legato does not read, so that somebody may wonder why it is not heard.
constexpr std::array<std::string_view, 13> other_endings{".m4a", ".mp3",  ".aac", ".opus", ".wma",
                                                         ".aif", ".aiff", ".caf", ".3gp",  ".amr",
                                                         ".mp4", ".mov",  ".webm"};

std::string in_small(std::string text) {
    for (char& c : text)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    return text;
}

std::string without_digits(const std::string& name) {
    return name.substr(0, name.rfind('-'));
}

template <class Endings>
bool is_among(const Endings& all, const std::string& ending) {
    return std::find(all.begin(), all.end(), ending) != all.end();
}

Result<std::vector<fs::path>> files_in(const fs::path& folder) {
    std::error_code error;
    std::vector<fs::path> files;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        if (files.size() == most_files) return fail(folder.string() + " has too many files");
        files.push_back(at->path());
    }
    if (error) return fail(folder.string() + " cannot be looked at: " + error.message());
    std::sort(files.begin(), files.end());
    return files;
}

class Reviewer {
  public:
    explicit Reviewer(const std::vector<audio::ScriptLine>& script) {
        for (const audio::ScriptLine& line : script) {
            names_.push_back(clip_name(line.line));
            lines_.emplace(names_.back(), &line);
        }
    }

    void look_at(const fs::path& file) {
        const std::string ending = file.extension().string(), small = in_small(ending);
        if (is_among(other_endings, small))
            return fault(file, "is of a kind that is not read: save it as WAV or FLAC");
        if (!is_among(endings, small)) return;
        if (ending != small)
            return fault(file, "is not read unless its ending is in small letters, " + small +
                                   ": rename it");
        const auto line = lines_.find(file.stem().string());
        if (line == lines_.end()) return wonder_at(file);
        if (const auto [first, is_new] = heard_.emplace(line->first, file); !is_new)
            return fault(file, "is a second recording of " + name_in_text(*line->second) +
                                   ", besides " + first->second.filename().string() +
                                   ": take one of them away");
        listen_to(file, *line->second);
    }

    Review review(const std::vector<audio::ScriptLine>& script) && {
        for (const audio::ScriptLine& line : script)
            if (!heard_.contains(clip_name(line.line))) review_.missing.push_back(line);
        return std::move(review_);
    }

  private:
    void fault(const fs::path& file, const std::string& what) {
        review_.faults.push_back(file.string() + " " + what);
    }

    void wonder_at(const fs::path& file) {
        std::string advice;
        if (++strangers_ <= most_strangers)
            if (const audio::ScriptLine* line = nearest_to(file.stem().string()))
                advice = "; the nearest is " + clip_name(line->line) + ", " + name_in_text(*line);
        fault(file, "belongs to no line" + advice + ": rename it, or take it away");
    }

    // The line that was probably meant, by the whole name or, as the digits change with any word of
    // the line, by the words in it.
    const audio::ScriptLine* nearest_to(const std::string& name) const {
        if (const auto meant = content::nearest(name, names_, longest_name))
            return lines_.at(*meant);
        std::vector<std::string> words;
        for (const std::string& one : names_) words.push_back(without_digits(one));
        const auto meant = content::nearest(without_digits(name), words, longest_name);
        if (!meant) return nullptr;
        const auto place = std::find(words.begin(), words.end(), *meant) - words.begin();
        return lines_.at(names_[static_cast<std::size_t>(place)]);
    }

    void listen_to(const fs::path& file, const audio::ScriptLine& line) {
        const auto recording = audio::speech::read_recording(file);
        if (!recording) return review_.faults.push_back(recording.error().message);
        const std::vector<std::string> wrong = complaints(measure(*recording, line.line), line);
        for (const std::string& what : wrong) fault(file, what);
        if (wrong.empty()) ++review_.good;
    }

    std::vector<std::string> names_;
    std::map<std::string, const audio::ScriptLine*> lines_;  // by the name of their recording
    std::map<std::string, fs::path> heard_;
    std::size_t strangers_ = 0;
    Review review_;
};

}  // namespace

Result<Review> review(const fs::path& folder, const std::vector<audio::ScriptLine>& script) {
    std::error_code error;
    if (!fs::is_directory(folder, error)) return fail("there is no folder " + folder.string());
    auto files = files_in(folder);
    if (!files) return tl::make_unexpected(files.error());
    // Of several recordings of a line the one comes first that would be taken.
    std::stable_sort(files->begin(), files->end(), [](const fs::path& a, const fs::path& b) {
        const auto rank = [](const fs::path& file) {
            return std::find(endings.begin(), endings.end(), file.extension().string()) -
                   endings.begin();
        };
        return a.stem() == b.stem() ? rank(a) < rank(b) : a < b;
    });
    Reviewer reviewer(script);
    for (const fs::path& file : *files) reviewer.look_at(file);
    return std::move(reviewer).review(script);
}

}  // namespace legato::booth
