#include "storage/reminder_state_file.h"

#include <exception>

#include "storage/durable.h"
#include "storage/frame.h"
#include "storage/kept_file.h"
#include "storage/record_fields.h"

namespace legato::storage {

namespace {

constexpr const char* name = "reminder-state.legato";

// Kinds of stored facts. The numbers are stored: never change one.
enum class What : std::uint8_t {
    fired = 1,        // `id`, `at`
    break_rang = 2,   // `at`
    last_break = 3,   // `at`
    ignored = 4,      // `number` in a row
    ignored_two = 5,  // `at`
    snooze = 6,       // `id`, `at`, `number` of times
};

// Fields as stored, in schema 1, which never changes again.
struct StateRecord {
    std::uint8_t what = 0;
    std::array<std::uint8_t, 16> id{};
    StampFields at;
    std::int32_t number = 0;

    template <class Archive>
    void serialize(Archive& archive) {
        archive(what, cereal::binary_data(id.data(), id.size()), at, number);
    }
};

class Writer {
  public:
    void add(What what, const EntryId& id, const LocalStamp& at, int number = 0) {
        bytes_ += encode_frame(
            Kind::reminder_state,
            pack(StateRecord{static_cast<std::uint8_t>(what), id.bytes, fields_of(at), number}));
    }
    void add(What what, const std::optional<UtcInstant>& at) {
        if (at) add(what, {}, {*at, {}, {}});
    }
    std::string take() { return std::move(bytes_); }

  private:
    std::string bytes_;
};

std::string encode(const ReminderState& state) {
    Writer writer;
    for (const auto& [id, at] : state.last_fired) writer.add(What::fired, id, at);
    for (const LocalStamp& at : state.breaks) writer.add(What::break_rang, {}, at);
    writer.add(What::last_break, state.last_break);
    if (state.ignored_in_a_row > 0) writer.add(What::ignored, {}, {}, state.ignored_in_a_row);
    writer.add(What::ignored_two, state.ignored_two);
    for (const auto& [id, snooze] : state.snoozes)
        writer.add(What::snooze, id, {snooze.pressed, {}, {}}, snooze.times);
    return writer.take();
}

void take(const StateRecord& record, ReminderState& state) {
    const LocalStamp at = stamp_of(record.at);
    const bool is_offset =
        at.offset >= -std::chrono::hours{26} && at.offset <= std::chrono::hours{26};
    if (!is_plausible(at.at) || !is_offset) return;
    const EntryId id{record.id};
    switch (static_cast<What>(record.what)) {
        case What::fired:
            state.last_fired[id] = at;
            break;
        case What::break_rang:
            state.breaks.push_back(at);
            break;
        case What::last_break:
            state.last_break = at.at;
            break;
        case What::ignored:
            if (record.number == 1) state.ignored_in_a_row = 1;
            break;
        case What::ignored_two:
            state.ignored_two = at.at;
            break;
        case What::snooze:
            if (record.number >= 1 && record.number <= most_snoozes)
                state.snoozes[id] = {at.at, record.number};
            break;
    }
}

}  // namespace

ReminderState read_reminder_state(const std::filesystem::path& folder, const Disk& disk) {
    try {
        ReminderState state;
        const OrErrno<std::string> bytes = read_kept(disk, folder / name);
        if (!bytes) return state;
        FrameReader frames(*bytes);
        while (const std::optional<Frame> frame = frames.next())
            if (frame->kind == static_cast<std::uint8_t>(Kind::reminder_state) &&
                !frame->is_newer())
                if (const auto record = unpack<StateRecord>(frame->payload)) take(*record, state);
        return state;
    } catch (const std::exception&) {
        return {};
    }
}

Result<void> save_reminder_state(const std::filesystem::path& folder, const ReminderState& state,
                                 const Disk& disk) {
    try {
        return replace_file(folder / name, encode(state), disk);
    } catch (const std::exception&) {
        return fail("What has rung could not be saved: there is not enough memory");
    }
}

}  // namespace legato::storage
