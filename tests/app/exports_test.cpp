#include "app/exports/exports.h"

#include <catch2/catch.hpp>
#include <set>

#include "storage/backup.h"
#include "storage/journal.h"
#include "support/fake_device.h"
#include "support/temp_folder.h"

using namespace legato;
using Catch::Contains;
using testing::FakeDevice;

namespace {

std::vector<Reminder> one_reminder() {
    Reminder reminder;
    reminder.rule = parse_rule("daily 21:30").value();
    reminder.opens = "wind_down";
    reminder.active = true;
    return {reminder};
}

void keep_something(const FakeDevice& device) {
    TickEntry entry;
    entry.id = storage::new_entry_id();
    entry.what = "water";
    entry.ticked = device.now();
    entry.written = device.now().at;
    auto journal = storage::Journal::open(device.data_folder(), device.id());
    REQUIRE(journal);
    REQUIRE(journal->append(entry));
}

// What is exported of a machine, at that moment.
Result<Exported> exported(ExportKind kind, const FakeDevice& device,
                          const std::vector<Reminder>& reminders = {}) {
    const content::Library library = content::load_library({places::routines});
    return export_file(
        kind, {reminders, library, device.data_folder(), device.now(), device.local_zone()});
}

}  // namespace

TEST_CASE("every kind of export has a word of its own, a help and a file's name of its own") {
    std::set<std::string> names, files;
    for (const Export& one : all_exports()) {
        CHECK(export_of(one.kind).name == one.name);
        CHECK(export_named(one.name) == &one);
        CHECK_FALSE(std::string(one.help).empty());
        names.insert(one.name);
        files.insert(one.file_name(LocalDay{}));
        CHECK_THAT(one.file_name(LocalDay{}), !Contains("/") && Contains("."));
    }
    CHECK(names.size() == export_kinds);
    CHECK(files.size() == export_kinds);
    CHECK(export_named("postcard") == nullptr);
}

TEST_CASE("an export is written for whatever is there, or says in a sentence why not") {
    const FakeDevice empty;
    for (const Export& one : all_exports()) {
        INFO(one.name);
        const Result<Exported> file = exported(one.kind, empty);
        if (file)
            CHECK_FALSE(file->content.empty());
        else
            CHECK(file.error().message.back() == '.');
    }
}

TEST_CASE("the calendar has the reminders with the words that they say") {
    const FakeDevice device;
    const Exported file = exported(ExportKind::calendar, device, one_reminder()).value();
    CHECK(file.name == "legato.ics");
    CHECK_THAT(file.content, Contains("BEGIN:VCALENDAR\r\n") && Contains("wind-down"));
}

TEST_CASE("the backup carries the day in its name, and is the log for another machine") {
    FakeDevice device;
    CHECK(exported(ExportKind::backup, device).error().message ==
          "There is nothing in your log yet.");
    keep_something(device);
    const Exported file = exported(ExportKind::backup, device).value();
    CHECK(file.name ==
          "legato-" + format_day(practice_day(device.now(), std::chrono::hours{0})) + ".legato");
    const TempFolder other;
    CHECK(storage::import_backup(other.path(), file.content).value() == 1);
}
