#include "storage/reminder_state_file.h"

#include <catch2/catch.hpp>
#include <fstream>

#include "support/temp_folder.h"

using namespace legato;
using namespace legato::storage;

namespace {

UtcInstant utc(const char* text) {
    return parse_utc(text).value();
}

EntryId id_of(std::uint8_t number) {
    EntryId id;
    id.bytes[0] = number;
    return id;
}

ReminderState sample() {
    ReminderState state;
    const LocalStamp lord_howe{utc("2025-06-10T20:30:00Z"), std::chrono::minutes{630},
                               "Australia/Lord_Howe"};
    state.last_fired = {{id_of(1), lord_howe},
                        {id_of(2), {utc("1969-12-31T23:59:59Z"), Seconds{-2670}, "UTC"}}};
    for (int i = 0; i < 24; ++i) {
        state.breaks.push_back(lord_howe);
        state.breaks.back().at += i * std::chrono::hours{1};
    }
    state.last_break = utc("2025-06-10T20:31:00Z");
    state.ignored_in_a_row = 1;
    state.ignored_two = utc("2025-06-10T12:00:00Z");
    state.snoozes = {{id_of(1), {utc("2025-06-10T20:32:00Z"), 2}},
                     {id_of(2), {utc("2025-06-10T20:33:00Z"), 1}}};
    return state;
}

std::string text_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("what has rung comes back as it was kept, but for what is of the moment") {
    const TempFolder folder;
    CHECK(read_reminder_state(folder.path()) == ReminderState{});
    ReminderState state = sample();
    state.hold = true;
    state.paused_until = utc("2025-06-10T22:00:00Z");
    REQUIRE(save_reminder_state(folder.path(), state));
    CHECK(read_reminder_state(folder.path()) == sample());
    REQUIRE(save_reminder_state(folder.path(), {}));
    CHECK(read_reminder_state(folder.path()) == ReminderState{});
    CHECK_FALSE(save_reminder_state(folder / "none", state));
}

TEST_CASE("of a damaged file what is whole counts, whichever byte it is") {
    const TempFolder folder;
    REQUIRE(save_reminder_state(folder.path(), sample()));
    const auto path = folder / "reminder-state.legato";
    const std::string whole = text_of(path);
    for (std::size_t i = 0; i < whole.size(); i += 7) {
        std::string damaged = whole;
        damaged[i] = static_cast<char>(damaged[i] ^ 0x10);
        std::ofstream(path, std::ios::binary) << damaged;
        const ReminderState read = read_reminder_state(folder.path());
        CHECK_FALSE(read == sample());
        CHECK(read.last_fired.size() + read.breaks.size() >= 25);
        std::ofstream(path, std::ios::binary) << whole.substr(0, i);
        CHECK(read_reminder_state(folder.path()).breaks.size() <= 24);
    }
    std::filesystem::remove(path);
    std::filesystem::create_directory(path);
    CHECK(read_reminder_state(folder.path()) == ReminderState{});
}
