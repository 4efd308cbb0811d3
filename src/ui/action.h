#pragma once

#include <string>
#include <variant>

#include "core/diary/diary_entry.h"
#include "core/diary/leg_check.h"
#include "core/reminders/reminder.h"
#include "core/routine/card.h"
#include "core/settings/export_kind.h"

namespace legato::ui {

/// Places of the product that a person can be in.
enum class Place {
    welcome,  ///< the first start
    tonight,
    routines,
    routine,  ///< one routine, before it is played
    brought,  ///< a file that may become one of her own routines
    compose,  ///< a routine of her own, while she puts it together
    moves,    ///< the moves that can be put into a routine of her own
    player,
    cramp,         ///< a cramp while it lasts, and right after it
    good_to_know,  ///< all cards
    card,          ///< one card, or why a routine is as it is
    call,          ///< the numbers to call
    number,        ///< the typing of one of the numbers to call
    leg_check,
    done,
    progress,
    log,
    log_add,    ///< the choice of what to add to the log
    log_entry,  ///< one entry of the log, being added or corrected
    settings,
    appearance,
    sound,
    days,   ///< night hours, day and week
    pause,  ///< a time in which nothing is missed
    reminders,
    reminder,        ///< one reminder
    reminder_opens,  ///< the choice of what a reminder opens
    for_me,          ///< the choice of whom Legato is for
    data,
    safety,  ///< advice before the start, and on when to call
    about,
    licences
};

/// Destination: a place, or a place that is about something.
struct ToRoutine {
    std::string id;
};
struct ToCard {
    std::string id;
};
struct ToWhy {
    std::string routine;  ///< id of the routine whose reasons and sources are shown; empty = the
                          ///< leg check's
};
struct ToNumber {
    Telephone whom;  ///< the one whose number is typed
};
struct ToLegCheck {
    bool massage = false;  ///< true: asks the questions that come before the massage too
};
struct ToNewEntry {
    /// Kind of the new log entry: "walk", "cramp", "night", or the id of a routine.
    std::string what;
};
struct ToEntry {
    EntryId id;  ///< the log entry to be corrected
};
struct ToReminder {
    Reminder reminder;  ///< the reminder to show; an empty id means a new one
};
struct ToReminderOpens {
    Reminder reminder;  ///< the reminder for which one chooses what it opens
};
using Destination = std::variant<Place, ToRoutine, ToCard, ToWhy, ToNumber, ToLegCheck, ToNewEntry,
                                 ToEntry, ToReminder, ToReminderOpens>;
Place place_of(const Destination& destination);

/// Actions that a person asked for. Screens return them; `App::update` carries them out.
struct Open {
    Destination where;
};
struct GoBack {};
struct Cramp {};  ///< relief now: asks nothing
struct Play {
    std::string routine;
};
struct GoOnWithInterrupted {};
struct ForgetInterrupted {};

struct StillHurting {};  ///< says, in a cramp, that the leg still hurts
struct ImUp {};
struct Eased {};

struct Call {
    Telephone whom;
};
struct TypeNumber {
    char key;  ///< '0' to '9', '+', or erase_key
};
constexpr char erase_key = '<';
struct SaveNumber {};

struct BeginLegCheck {};  ///< begins a leg check at its first question
struct AnswerLegCheck {
    CheckAnswer answer;
};
struct SayLegWord {
    LegWord word;  ///< word that opens what a leg check has closed
};
struct UndoLegWord {};

/// Answers about the last night, told in the morning.
struct Strength {
    int value;  ///< 0 to 10
};
struct ToldEnough {};  ///< ends the question of what helped; with nothing ticked: asks no more
struct NoCramp {};     ///< says that there was no cramp: Cramp was tapped by accident
using NightAnswer = std::variant<NightSaid, Leg, Strength, Helped, ToldEnough, NoCramp>;
struct TellOfNight {
    NightAnswer answer;  ///< answer to keep; Helped ticks a remedy or takes its tick away
};

struct Pause {};
struct Resume {};
struct Skip {};
struct Back {};
struct Lengthen {};
struct TapWhenReady {};
struct DoneForNow {};
struct UndoDone {};  ///< undoes an accidental stop: the session goes on where it was
struct Touch {};     ///< touches a resting screen: gives light, nothing else
struct Unlock {};    ///< unlocks a resting screen that was held
/// Taps the lock of a resting screen; the second tap within a while unlocks it.
struct UnlockTap {};

struct SaveAgain {};
enum class Legs { better, same, worse };
struct Feel {
    Legs legs;
};

/// A setting, as `core/settings/settings.h` names and reads it.
struct Set {
    std::string key, value;
};
struct TrySound {
    std::string what;  ///< "voice" or "tones"
};
/// Looks for the quietest tone that is still heard.
struct Quietest {
    enum Step { begin, again, is_heard, is_not_heard, leave } step;
};
struct ExportFile {
    ExportKind kind;
};
struct AskForFile {};   ///< asks for a file: a backup to be brought back, or a routine
struct KeepBrought {};  ///< adds the file that is looked at to her own routines
struct SaveRoutine {
    std::string id;  ///< id of the own routine of which she wants a copy to hand on
};
struct RemoveRoutine {
    std::string id;  ///< id of the own routine to remove
};
struct UndoRoutine {};  ///< takes back the last change to her own routines

/// Changes the routine of her own that she puts together.
struct Compose {
    enum What {
        begin,
        name,
        type_name,
        add,
        select,
        seconds,
        times,
        rounds,
        first_side,
        earlier,
        later,
        take_out,
        keep
    } what;
    std::size_t which = 0;  ///< index of the name or move; for `add` within `routine`
    int value = 0;          ///< new value of seconds, times or rounds; 1 = begins on the right
    std::string routine = {};
};
struct TurnWelcome {
    int page;  ///< page of the first start, from 0
};
struct ChooseFirstReminder {
    std::string which;  ///< name of the reminder, as in assets/defaults.toml; "none"
};
struct FinishWelcome {};
struct OpenPlayerSheet {
    bool open;  ///< true: opens the sheet of the player's screen; false: closes it
};
struct PutOnHomeScreen {
    bool wanted = true;  ///< false: Tonight does not ask again
};

/// Keeps a reminder as it is to be from now on; an empty id adds a new one.
struct KeepReminder {
    Reminder reminder;
};
struct RemoveReminder {
    EntryId reminder;
};
struct PutBackReminder {};
struct PauseReminders {
    enum For { an_hour, two_hours, until_tomorrow, no_longer } length;
};
struct RemindAtLogin {
    bool on;
};
struct AskToRemind {};  ///< asks whether reminders may be shown here
struct TryReminder {    ///< shows a reminder at once, as it will look
    Reminder reminder;
};

/// Changes the log entry that is being edited. Nothing is kept before KeepDraft.
struct Draft {
    JournalEntry entry;
};
struct DraftLength {
    Seconds length;
};
struct DraftLegs {
    Legs legs;
};
struct KeepDraft {};
struct DeleteDraft {};  ///< deletes the entry of which the draft is a copy
struct UndoEntry {};    ///< takes back the last entry that was added, corrected or deleted
struct StartPause {};
struct EndPause {};
struct PregnancyEnded {};  ///< says so; no reason is asked

/// Erases the log: asks first (`ask`), then leaves it (`leave`) or erases it (`now`).
struct EraseLog {
    enum Step { ask, leave, now } step;
};
struct TickOff {
    std::string kind;  ///< kind in assets/defaults.toml; a daily tick is taken away again
};
struct TakeBack {};    ///< takes back the last change on the page that is shown
struct CopyReport {};  ///< copies a report that helps to find a fault, with nothing about her

using Action =
    std::variant<Open, GoBack, Cramp, Play, GoOnWithInterrupted, ForgetInterrupted, Pause, Resume,
                 StillHurting, ImUp, Eased, Call, TypeNumber, SaveNumber, BeginLegCheck,
                 AnswerLegCheck, SayLegWord, UndoLegWord, TellOfNight, Skip, Back, Lengthen,
                 TapWhenReady, DoneForNow, UndoDone, Touch, Unlock, UnlockTap, SaveAgain, Feel, Set,
                 TrySound, Quietest, ExportFile, AskForFile, TurnWelcome, ChooseFirstReminder,
                 FinishWelcome, OpenPlayerSheet, PutOnHomeScreen, KeepReminder, RemoveReminder,
                 PutBackReminder, PauseReminders, RemindAtLogin, AskToRemind, TryReminder, Draft,
                 DraftLength, DraftLegs, KeepDraft, DeleteDraft, UndoEntry, StartPause, EndPause,
                 PregnancyEnded, EraseLog, TickOff, TakeBack, CopyReport, KeepBrought, SaveRoutine,
                 RemoveRoutine, UndoRoutine, Compose>;

}  // namespace legato::ui
