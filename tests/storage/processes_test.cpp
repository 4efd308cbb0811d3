#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fcntl.h>
#include <catch2/catch.hpp>
#include <csignal>
#include <functional>

#include "support/temp_folder.h"
#include "trouble.h"
#include "witness.h"

using namespace legato;
using namespace legato::storage;

namespace {

// Another process that does `work` and reports with single bytes; it is gone when this is.
class Process {
  public:
    using Report = std::function<void(char)>;

    explicit Process(const std::function<void(const Report&)>& work) {
        REQUIRE(::pipe(pipe_) == 0);
        id_ = ::fork();
        REQUIRE(id_ >= 0);
        if (id_ != 0) {
            ::close(pipe_[1]);
            return;
        }
        ::close(pipe_[0]);
        work([this](char report) {
            if (::write(pipe_[1], &report, 1) != 1) ::_exit(3);
        });
        ::_exit(0);
    }
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;
    ~Process() {
        if (id_ > 0) kill();
        ::close(pipe_[0]);
    }

    /// The next report; none when the process has ended.
    std::optional<char> next() const {
        char report = 0;
        return ::read(pipe_[0], &report, 1) == 1 ? std::optional(report) : std::nullopt;
    }
    std::string rest() const {
        std::string reports;
        while (const std::optional<char> report = next()) reports += *report;
        return reports;
    }
    /// True if it ended by itself and was content.
    bool wait() {
        int status = 0;
        ::waitpid(std::exchange(id_, 0), &status, 0);
        return WIFEXITED(status) && WEXITSTATUS(status) == 0;
    }
    void kill() {
        ::kill(id_, SIGKILL);
        wait();
    }

  private:
    int pipe_[2] = {-1, -1};
    pid_t id_ = 0;
};

// Appends sample entries from `first` on and reports each one that is acknowledged.
void append_some(Journal journal, unsigned first, unsigned count, const Process::Report& report) {
    for (unsigned number = first; number < first + count; ++number)
        report(journal.append(sample_entry(number)) ? 'y' : 'n');
}

Journal journal_in(const TempFolder& temp, Disk disk = real_disk()) {
    return Journal::open(temp / "data", "phone", std::move(disk)).value();
}

// What a process that was killed had promised is there; it may have got one entry further than it
// could say.
bool kept_its_word(const TempFolder& temp, std::size_t acknowledged) {
    const JournalReading reading = read_journals(temp / "data");
    const std::size_t found = reading.entries.size();
    return found >= acknowledged && found <= acknowledged + 1 &&
           reading.entries == sample_entries(static_cast<unsigned>(found));
}

}  // namespace

TEST_CASE("two programs that append 200 entries each lose none") {
    const TempFolder temp;
    constexpr unsigned count = 200;
    Process one([&](const auto& report) { append_some(journal_in(temp), 0, count, report); });
    Process two([&](const auto& report) { append_some(journal_in(temp), count, count, report); });
    CHECK(one.rest() == std::string(count, 'y'));
    CHECK(two.rest() == std::string(count, 'y'));
    CHECK(one.wait());
    CHECK(two.wait());

    const JournalReading reading = read_journals(temp / "data");
    CHECK(reading.notices.empty());
    REQUIRE(reading.entries.size() == 2 * count);
    for (unsigned number = 0; number < 2 * count; ++number)
        if (!contains(reading.entries, sample_entry(number)))
            FAIL("entry " << number << " is lost");
}

TEST_CASE("a program killed at any moment has kept what it acknowledged") {
    for (unsigned round = 0; round < 60; ++round) {
        const TempFolder temp;
        Process process([&](const auto& report) {
            report('s');
            append_some(journal_in(temp), 0, 1000, report);
        });
        std::size_t acknowledged = 0;
        for (unsigned reports = 0; reports <= round / 4; ++reports)
            acknowledged += process.next() == 'y';
        process.kill();
        const std::string rest = process.rest();  // said before it died
        acknowledged += static_cast<std::size_t>(std::count(rest.begin(), rest.end(), 'y'));
        INFO("round " << round);
        REQUIRE(kept_its_word(temp, acknowledged));
        // The next start goes on.
        REQUIRE(journal_in(temp).append(sample_entry(5000)));
        REQUIRE(contains(read_journals(temp / "data").entries, sample_entry(5000)));
    }
}

TEST_CASE("a program killed at any of its calls has kept what it acknowledged") {
    constexpr unsigned count = 5;
    int last = 0;
    for (int nth = 1; last == 0; ++nth) {
        const TempFolder temp;
        Process process([&](const auto& report) {
            int calls = 0;
            append_some(journal_in(temp, with_trouble(real_disk(),
                                                      [&](const std::string&) {
                                                          if (++calls == nth) ::raise(SIGKILL);
                                                          return 0;
                                                      })),
                        0, count, report);
        });
        const std::string reports = process.rest();
        const auto acknowledged =
            static_cast<std::size_t>(std::count(reports.begin(), reports.end(), 'y'));
        if (process.wait()) last = nth;
        INFO("killed at call " << nth);
        REQUIRE(kept_its_word(temp, acknowledged));
        REQUIRE(journal_in(temp).append(sample_entry(5000)));
        REQUIRE(contains(read_journals(temp / "data").entries, sample_entry(5000)));
    }
    CHECK(last > 40);
}

TEST_CASE(
    "a lock that another program keeps gives a clear error, and one that it leaves is taken") {
    const TempFolder temp;
    REQUIRE(journal_in(temp).append(sample_entry(0)));
    const std::string path = temp / "data" / "journal-phone.legato";
    Process holder([&](const auto& report) {
        const int file = ::open(path.c_str(), O_RDWR);
        report(::flock(file, LOCK_EX) == 0 ? 'y' : 'n');
        while (true) ::pause();
    });
    REQUIRE(holder.next() == 'y');

    Disk disk = real_disk();
    Millis paused{0};
    disk.pause = [&](Millis length) { paused += length; };
    Journal journal = journal_in(temp, disk);
    const Result<void> refused = journal.append(sample_entry(1));
    REQUIRE_FALSE(refused);
    CHECK_THAT(refused.error().message,
               Catch::Contains(path) && Catch::Contains("another program"));
    CHECK(paused <= Journal::longest_wait);
    CHECK(read_journals(temp / "data").entries == sample_entries(1));

    holder.kill();
    REQUIRE(journal.append(sample_entry(1)));
    CHECK(read_journals(temp / "data").entries == sample_entries(2));
}
