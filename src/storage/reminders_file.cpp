#include "storage/reminders_file.h"

#include <algorithm>
#include <cerrno>
#include <exception>

#include "storage/durable.h"
#include "storage/entry_check.h"
#include "storage/frame.h"
#include "storage/kept_file.h"
#include "storage/record_fields.h"

namespace legato::storage {

namespace {

constexpr const char* name = "reminders.legato";
constexpr const char* lock_name = "reminders.lock";

// Fields as stored, in schema 1, which never changes again.
struct ReminderRecord {
    std::array<std::uint8_t, 16> id{};
    ShortText rule, opens, text;
    std::int64_t chosen_s = 0;
    std::uint8_t active = 0;

    template <class Archive>
    void serialize(Archive& archive) {
        archive(cereal::binary_data(id.data(), id.size()), rule, opens, text, chosen_s, active);
    }
};

const char* fault_of(const Reminder& reminder) {
    if (!is_routine_id(reminder.opens)) return "what it opens has no proper id";
    if (reminder.rule.days.bits == 0 || reminder.rule.days.bits > Weekdays::all().bits)
        return "it is for no day";
    if (reminder.text.size() > longest_reminder_text) return "its text is too long";
    const auto is_control = [](char c) { return static_cast<unsigned char>(c) < ' '; };
    if (std::any_of(reminder.text.begin(), reminder.text.end(), is_control))
        return "its text has more than one line";
    if (!is_plausible(reminder.chosen)) return "its time is not between the years 1900 and 2200";
    return nullptr;
}

std::string encode(const Reminder& reminder) {
    return encode_frame(Kind::reminder,
                        pack(ReminderRecord{reminder.id.bytes,
                                            {to_string(reminder.rule)},
                                            {reminder.opens},
                                            {reminder.text},
                                            reminder.chosen.time_since_epoch().count(),
                                            static_cast<std::uint8_t>(reminder.active ? 1 : 0)}));
}

std::optional<Reminder> decode(std::string_view payload) {
    const std::optional<ReminderRecord> record = unpack<ReminderRecord>(payload);
    if (!record || record->active > 1) return std::nullopt;
    const Result<ReminderRule> rule = parse_rule(record->rule.text);
    if (!rule || to_string(*rule) != record->rule.text) return std::nullopt;
    Reminder reminder{{record->id},
                      *rule,
                      record->opens.text,
                      record->text.text,
                      UtcInstant{Seconds{record->chosen_s}},
                      record->active == 1};
    if (fault_of(reminder)) return std::nullopt;
    return reminder;
}

struct Found {
    std::vector<Reminder> reminders;
    bool is_whole = true;
    bool has_newer = false;
};

Found decode_all(std::string_view bytes) {
    Found found;
    std::size_t sound_to = 0;
    FrameReader frames(bytes);
    while (const std::optional<Frame> frame = frames.next()) {
        if (frame->begin != sound_to) found.is_whole = false;
        sound_to = frame->end;
        if (frame->is_newer()) {
            found.has_newer = true;
        } else if (frame->kind == static_cast<std::uint8_t>(Kind::reminder)) {
            std::optional<Reminder> reminder = decode(frame->payload);
            if (reminder && found.reminders.size() < most_reminders)
                found.reminders.push_back(*std::move(reminder));
            else
                found.is_whole = false;
        }
    }
    found.is_whole = found.is_whole && sound_to == bytes.size();
    return found;
}

// Reads a file; empty if there is no such file.
OrErrno<std::string> read_file(const Disk& disk, const std::filesystem::path& path) {
    OrErrno<std::string> bytes = read_kept(disk, path);
    if (!bytes && bytes.error() == ENOENT) return std::string();
    return bytes;
}

RemindersReading read(const std::filesystem::path& path, const Disk& disk) {
    const OrErrno<std::string> bytes = read_file(disk, path);
    if (!bytes)
        return {{},
                path.string() + " could not be read: " + reason(bytes.error()) +
                    "; there are no reminders until it can be"};
    Found found = decode_all(*bytes);
    std::string notice;
    if (found.has_newer)
        notice = path.string() + " is of a newer Legato; update Legato to see all reminders";
    else if (!found.is_whole)
        notice = path.string() + " is damaged, and a reminder may be missing; look through them";
    return {std::move(found.reminders), std::move(notice)};
}

Result<std::string> encode_all(const std::vector<Reminder>& reminders) {
    if (reminders.size() > most_reminders)
        return fail("There are 50 reminders at most; remove one first.");
    std::string bytes;
    for (const Reminder& reminder : reminders) {
        if (const char* fault = fault_of(reminder))
            return fail(std::string("The reminder cannot be saved, as ") + fault);
        bytes += encode(reminder);
    }
    return bytes;
}

Result<RemindersReading> change_all(const std::filesystem::path& folder,
                                    const ChangeReminders& change, const Disk& disk) {
    const std::filesystem::path path = folder / name;
    const Result<OpenFile> turn = take_turn(disk, path, lock_name);
    if (!turn) return tl::make_unexpected(turn.error());
    const OrErrno<std::string> before = read_file(disk, path);
    if (!before) return fail(not_saved(path, before.error()));
    Found found = decode_all(*before);
    if (found.has_newer) return fail(of_newer_legato(path));
    RemindersReading reading{std::move(found.reminders), ""};
    if (const Result<void> changed = change(reading.reminders); !changed)
        return tl::make_unexpected(changed.error());
    const Result<std::string> bytes = encode_all(reading.reminders);
    if (!bytes) return tl::make_unexpected(bytes.error());
    if (*bytes == *before) return reading;
    if (!found.is_whole) {
        const Result<std::string> copy = keep_damaged(disk, path, *before);
        if (!copy) return tl::make_unexpected(copy.error());
        reading.notice = path.string() +
                         " was damaged, and a reminder may be missing; look through them. The "
                         "damaged file is kept as " +
                         *copy;
    }
    if (const Result<void> saved = replace_file(path, *bytes, disk); !saved)
        return tl::make_unexpected(saved.error());
    return reading;
}

}  // namespace

RemindersReading read_reminders(const std::filesystem::path& folder, const Disk& disk) {
    try {
        return read(folder / name, disk);
    } catch (const std::exception&) {
        return {{}, "The reminders could not be read: there is not enough memory"};
    }
}

Result<RemindersReading> change_reminders(const std::filesystem::path& folder,
                                          const ChangeReminders& change, const Disk& disk) {
    try {
        return change_all(folder, change, disk);
    } catch (const std::exception&) {
        return fail(
            "The reminders could not be saved: there is not enough memory; close other programs");
    }
}

Result<void> save_reminders(const std::filesystem::path& folder,
                            const std::vector<Reminder>& reminders, const Disk& disk) {
    const auto replace = [&](std::vector<Reminder>& all) -> Result<void> {
        all = reminders;
        return {};
    };
    return change_reminders(folder, replace, disk).map([](const RemindersReading&) {});
}

}  // namespace legato::storage
