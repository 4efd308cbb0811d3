#include "storage/entry_record.h"

#include "storage/diary_record.h"
#include "storage/session_record.h"

namespace legato::storage {

namespace {

struct Encoded {
    Kind kind;
    Result<std::string> payload;
    std::uint16_t schema = first_schema;
};

Encoded encoded(const SessionEntry& entry) {
    return {Kind::session, encode_session(entry), schema_of(entry)};
}
Encoded encoded(const CrampEntry& entry) {
    return {Kind::cramp, encode_cramp(entry)};
}
Encoded encoded(const NightEntry& entry) {
    return {Kind::night, encode_night(entry)};
}
Encoded encoded(const TickEntry& entry) {
    return {Kind::tick, encode_tick(entry)};
}
Encoded encoded(const PauseEntry& entry) {
    return {Kind::pause, encode_pause(entry)};
}
Encoded encoded(const LegCheckEntry& entry) {
    return {Kind::leg_check, encode_leg_check(entry)};
}

}  // namespace

Result<std::string> encode_entry(const JournalEntry& entry) {
    const Encoded made = std::visit([](const auto& one) { return encoded(one); }, entry);
    if (!made.payload) return made.payload;
    return encode_frame(made.kind, *made.payload, made.schema);
}

std::optional<JournalEntry> decode_entry(const Frame& frame) {
    switch (static_cast<Kind>(frame.kind)) {
        case Kind::session:
            return decode_session(frame.payload, frame.schema);
        case Kind::cramp:
            return decode_cramp(frame.payload);
        case Kind::night:
            return decode_night(frame.payload);
        case Kind::tick:
            return decode_tick(frame.payload);
        case Kind::pause:
            return decode_pause(frame.payload);
        case Kind::leg_check:
            return decode_leg_check(frame.payload);
        case Kind::settings:  // stored in files of their own
        case Kind::reminder:
        case Kind::reminder_state:
            break;
    }
    return std::nullopt;
}

}  // namespace legato::storage
