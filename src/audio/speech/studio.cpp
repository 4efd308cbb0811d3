#include "audio/speech/studio.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <map>
#include <mutex>
#include <set>
#include <string_view>
#include <system_error>
#include <thread>

#include "audio/frames.h"
#include "audio/speech/clip_file.h"
#include "audio/speech/polish.h"
#include "audio/speech/speakable.h"
#include "audio/voice_index.h"
#include "core/routine/speech.h"

namespace legato::audio::speech {

namespace {

namespace fs = std::filesystem;

// End of a recipe, after the maker's name. Clips of another recipe are made again: raise the number
// when a change in these files changes what is heard of every maker.
constexpr std::string_view finish = ", -19 LUFS, 2";

std::string recipe_of(const Maker& maker) {
    return maker.name + std::string(finish);
}

// Lock that lets one order at a time work in a folder, and ends with the process.
class Lock {
  public:
    explicit Lock(const fs::path& folder) : folder_(open(folder.c_str(), O_RDONLY | O_CLOEXEC)) {
        if (folder_ >= 0) flock(folder_, LOCK_EX);
    }
    Lock(const Lock&) = delete;
    Lock& operator=(const Lock&) = delete;
    ~Lock() {
        if (folder_ >= 0) close(folder_);
    }

  private:
    int folder_;
};

struct Job {
    std::string line;
    std::string name;
    fs::path recording;  // empty = to be spoken
    std::string origin;
};

std::string stamp_of(const fs::path& file) {
    std::error_code ignored;
    return std::to_string(fs::file_size(file, ignored)) + "-" +
           std::to_string(fs::last_write_time(file, ignored).time_since_epoch().count());
}

Job job_for(const std::string& line, const fs::path& recordings) {
    Job job{line, clip_name(line), {}, "spoken"};
    std::error_code ignored;
    for (const char* ending : {".wav", ".flac", ".ogg"}) {
        const fs::path file = recordings / (job.name + ending);
        if (recordings.empty() || !fs::is_regular_file(file, ignored)) continue;
        job.recording = file;
        job.origin = "recording " + stamp_of(file);
        break;
    }
    return job;
}

class Studio {
  public:
    explicit Studio(const Order& order) : order_(order), makers_(makers(order.programs)) {}

    Result<Delivery> run();

  private:
    void remember(const VoiceFolder& before);
    void find_jobs();
    void choose_maker();
    void work_on_jobs();
    void remove_others() const;
    bool is_there(const Job& job) const;
    void work();
    Result<VoiceClip> made(const Job& job) const;
    Result<Recording> source(const Job& job) const;
    Result<void> publish() const;
    void remark_on_recordings();

    const Order& order_;
    std::vector<Maker> makers_;  // best first
    const Maker* maker_ = nullptr;
    std::string recipe_ = "nobody" + std::string(finish);
    std::map<std::string, VoiceClip> clips_;  // clips by name
    std::vector<Job> jobs_;
    std::atomic<std::size_t> next_{0};
    std::mutex mutex_;  // guards the members below, and clips_
    Delivery delivery_;
};

Result<Delivery> Studio::run() {
    std::error_code ignored;
    fs::create_directories(order_.folder, ignored);
    const Lock lock(order_.folder);

    if (const Result<VoiceFolder> before = read_voice_folder(order_.folder)) remember(*before);
    find_jobs();
    // Where the best maker has made everything nobody is asked whether he is still there.
    const bool is_best = !makers_.empty() && recipe_ == recipe_of(makers_.front());
    if (!is_best || !jobs_.empty()) choose_maker();
    work_on_jobs();
    if (auto done = publish(); !done) return tl::make_unexpected(done.error());
    if (!order_.keep) remove_others();
    remark_on_recordings();
    delivery_.recipe = recipe_;
    return delivery_;
}

void Studio::remember(const VoiceFolder& before) {
    if (!std::string_view(before.recipe).ends_with(finish)) return;
    recipe_ = before.recipe;
    for (const VoiceClip& clip : before.clips) clips_.emplace(clip.name, clip);
}

void Studio::find_jobs() {
    jobs_.clear();
    delivery_.kept = 0;
    std::set<std::string> wanted;
    for (const std::string& line : order_.lines) {
        Job job = job_for(line, order_.recordings);
        if (!wanted.insert(job.name).second) continue;
        if (is_there(job))
            ++delivery_.kept;
        else
            jobs_.push_back(std::move(job));
    }
    if (!order_.keep)
        std::erase_if(clips_, [&](const auto& clip) { return !wanted.contains(clip.first); });
    for (const Job& job : jobs_) clips_.erase(job.name);
}

// Takes the best maker that is there. If others have made the clips they are all made again, as two
// voices in one session are one too many.
void Studio::choose_maker() {
    const auto found = std::find_if(makers_.begin(), makers_.end(),
                                    [](const Maker& maker) { return maker.is_there(); });
    if (found == makers_.end()) return;
    maker_ = &*found;
    if (recipe_ == recipe_of(*maker_)) return;
    recipe_ = recipe_of(*maker_);
    clips_.clear();
    find_jobs();
}

void Studio::work_on_jobs() {
    const std::size_t workers = std::min<std::size_t>(
        jobs_.size(), std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 8));
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < workers; ++i) threads.emplace_back([this] { work(); });
    for (std::thread& thread : threads) thread.join();
}

void Studio::remove_others() const {
    std::error_code ignored;
    for (const fs::directory_entry& file : fs::directory_iterator(order_.folder, ignored))
        if (file.path().extension() == ".ogg" && !clips_.contains(file.path().stem().string()))
            fs::remove(file.path(), ignored);
}

bool Studio::is_there(const Job& job) const {
    const auto clip = clips_.find(job.name);
    std::error_code ignored;
    return clip != clips_.end() && clip->second.line == job.line &&
           clip->second.origin == job.origin &&
           fs::is_regular_file(order_.folder / (job.name + ".ogg"), ignored);
}

void Studio::work() {
    for (std::size_t i = next_++; i < jobs_.size(); i = next_++) {
        Result<VoiceClip> clip = made(jobs_[i]);
        const std::lock_guard hold(mutex_);
        if (!clip) {
            const auto& remarks = delivery_.remarks;
            if (std::find(remarks.begin(), remarks.end(), clip.error().message) == remarks.end())
                delivery_.remarks.push_back(clip.error().message);
            continue;
        }
        clips_.insert_or_assign(clip->name, *clip);
        ++delivery_.made;
        // A session that begins meanwhile finds at least the clips made before.
        if (order_.keep) static_cast<void>(publish());
    }
}

Result<VoiceClip> Studio::made(const Job& job) const {
    const Result<Recording> from = source(job);
    if (!from) return tl::make_unexpected(from.error());
    const Wave wave = levelled(trimmed(resampled(from->wave, from->rate), start_of(job.line)));
    if (wave.empty()) return fail("nothing is to be heard of “" + job.line + "”");
    if (auto written = write_clip(order_.folder / (job.name + ".ogg"), wave); !written)
        return tl::make_unexpected(written.error());
    const auto length =
        to_millis(static_cast<std::int64_t>(wave.size()) * (sample_rate / voice_rate));
    return VoiceClip{job.name, std::max(length, Millis{1}), job.origin, job.line};
}

Result<Recording> Studio::source(const Job& job) const {
    if (!job.recording.empty()) return read_recording(job.recording);
    const auto text = speakable(job.line);
    if (!text) return fail("there is no voice for “" + job.line + "”");
    if (!maker_)
        return fail(
            "neither festival nor flite speaks here: chimes and captions instead of a voice");
    return maker_->speak(*text, order_.folder / ("." + job.name));
}

Result<void> Studio::publish() const {
    VoiceFolder voices{recipe_, {}};
    for (const auto& [name, clip] : clips_) voices.clips.push_back(clip);
    return write_voice_index(order_.folder, voices);
}

// Remarks on misspelt names of recordings, which nobody would ever hear.
void Studio::remark_on_recordings() {
    std::set<std::string> names;
    for (const std::string& line : order_.lines) names.insert(clip_name(line));
    std::error_code ignored;
    if (order_.recordings.empty() || order_.keep) return;
    for (const fs::directory_entry& file : fs::directory_iterator(order_.recordings, ignored)) {
        const std::string ending = file.path().extension().string();
        if ((ending == ".wav" || ending == ".flac" || ending == ".ogg") &&
            !names.contains(file.path().stem().string()))
            delivery_.remarks.push_back(file.path().string() + " is the recording of no line");
    }
}

}  // namespace

Result<Delivery> deliver(const Order& order) {
    return Studio(order).run();
}

}  // namespace legato::audio::speech
