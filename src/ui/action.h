#pragma once

#include <string>
#include <variant>

#include "core/diary/diary_entry.h"
#include "core/diary/leg_check.h"
#include "core/reminders/reminder.h"
#include "core/routine/card.h"
#include "core/settings/export_kind.h"

namespace legato::ui {

/// Where one can be in the product.
enum class Place {
    welcome,  ///< the first start
    tonight,
    routines,
    routine,  ///< one of them, before it is played
    brought,  ///< a file that may become one's own, before it does
    compose,  ///< a routine of one's own, while it is put together
    moves,    ///< what can be put into it
    player,
    cramp,         ///< while it lasts, and right after it
    good_to_know,  ///< all cards
    card,          ///< one of them, or why a routine is as it is
    call,          ///< whom to call
    number,        ///< one of the numbers to call, as it is typed
    leg_check,
    done,
    progress,
    log,
    log_add,    ///< what it is that is added
    log_entry,  ///< something in it, being added or corrected
    settings,
    appearance,
    sound,
    days,   ///< night hours, day and week
    pause,  ///< a time in which nothing is missed
    reminders,
    reminder,        ///< one of them
    reminder_opens,  ///< what it opens
    for_me,          ///< who it is for
    data,
    safety,  ///< before you start, when to call
    about,
    licences
};

/// Where to go: a place, or one that is about something.
struct ToRoutine {
    std::string id;
};
struct ToCard {
    std::string id;
};
struct ToWhy {
    std::string routine;  ///< why it is as it is, and where that comes from
};
struct ToNumber {
    Telephone whom;  ///< whose number is typed
};
struct ToLegCheck {
    bool massage = false;  ///< with the questions that come before the massage
};
struct ToNewEntry {
    std::string what;  ///< is added to the log: "walk", "cramp", "night", or the id of a routine
};
struct ToEntry {
    EntryId id;  ///< of what stands in the log and is to be corrected
};
struct ToReminder {
    Reminder reminder;  ///< without an id it is a new one
};
struct ToReminderOpens {
    Reminder reminder;  ///< what it opens is to be chosen
};
using Destination = std::variant<Place, ToRoutine, ToCard, ToWhy, ToNumber, ToLegCheck, ToNewEntry,
                                 ToEntry, ToReminder, ToReminderOpens>;
Place place_of(const Destination& destination);

/// What a person asked for. Screens return these; `App::update` carries them out.
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

struct StillHurting {};  ///< in a cramp
struct ImUp {};
struct Eased {};

struct Call {
    Telephone whom;
};
struct TypeNumber {
    char key;  ///< 0 to 9, +, or erase_key
};
constexpr char erase_key = '<';
struct SaveNumber {};

struct BeginLegCheck {};  ///< from its first question
struct AnswerLegCheck {
    CheckAnswer answer;
};
struct SayLegWord {
    LegWord word;  ///< opens what a leg check has closed
};
struct UndoLegWord {};

/// What is told of the last night, in the morning.
struct Strength {
    int value;  ///< 0 to 10
};
struct ToldEnough {};  ///< what is ticked has helped; or, with nothing ticked: ask no more
struct NoCramp {};     ///< it was none: Cramp was tapped by accident
using NightAnswer = std::variant<NightSaid, Leg, Strength, Helped, ToldEnough, NoCramp>;
struct TellOfNight {
    NightAnswer answer;  ///< Helped is ticked, or not any more
};

struct Pause {};
struct Resume {};
struct Skip {};
struct Back {};
struct Lengthen {};
struct TapWhenReady {};
struct DoneForNow {};
struct UndoDone {};   ///< it was stopped by accident: goes on where it was
struct Touch {};      ///< of a resting screen: light, nothing else
struct Unlock {};     ///< a resting screen was held
struct UnlockTap {};  ///< or tapped; the second tap within a while unlocks it

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
struct ExportFile {
    ExportKind kind;
};
struct AskForFile {};   ///< a backup to be brought back, or a routine
struct KeepBrought {};  ///< the file that is looked at becomes one of her own routines
struct SaveRoutine {
    std::string id;  ///< of one of her own: a copy that she may hand on
};
struct RemoveRoutine {
    std::string id;  ///< of one of her own
};
struct UndoRoutine {};  ///< the last one that was added or removed

/// A routine of one's own, as it is put together.
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
        earlier,
        later,
        take_out,
        keep
    } what;
    std::size_t which = 0;  ///< the name, or the move; of `add` its number in `routine`
    int value = 0;          ///< of seconds, times and rounds
    std::string routine = {};
};
struct TurnWelcome {
    int page;  ///< of the first start, from 0
};
struct ChooseFirstReminder {
    std::string which;  ///< as assets/defaults.toml names it; "none"
};
struct FinishWelcome {};
struct OpenPlayerSheet {
    bool open;  ///< what has no room on the player's screen
};
struct PutOnHomeScreen {
    bool wanted = true;  ///< false: not asked again
};

/// A reminder as it is to be from now on; without an id it is a new one.
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
struct AskToRemind {};  ///< whether reminders may be shown here
struct TryReminder {    ///< at once, as it will look
    Reminder reminder;
};

/// What the log says, while it is changed. Nothing is kept before KeepDraft.
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
struct DeleteDraft {};  ///< what it is a draft of
struct UndoEntry {};    ///< the last one that was added, corrected or deleted
struct StartPause {};
struct EndPause {};
struct PregnancyEnded {};  ///< no reason is asked

/// All that was done and told.
struct EraseLog {
    enum Step { ask, leave, now } step;
};
struct TickOff {
    std::string kind;  ///< as assets/defaults.toml names it; once more, or not any more
};
struct TakeBack {};    ///< what was done last on the page that is shown
struct CopyReport {};  ///< what helps to find a fault, and nothing about her

using Action =
    std::variant<Open, GoBack, Cramp, Play, GoOnWithInterrupted, ForgetInterrupted, Pause, Resume,
                 StillHurting, ImUp, Eased, Call, TypeNumber, SaveNumber, BeginLegCheck,
                 AnswerLegCheck, SayLegWord, UndoLegWord, TellOfNight, Skip, Back, Lengthen,
                 TapWhenReady, DoneForNow, UndoDone, Touch, Unlock, UnlockTap, SaveAgain, Feel, Set,
                 TrySound, ExportFile, AskForFile, TurnWelcome, ChooseFirstReminder, FinishWelcome,
                 OpenPlayerSheet, PutOnHomeScreen, KeepReminder, RemoveReminder, PutBackReminder,
                 PauseReminders, RemindAtLogin, AskToRemind, TryReminder, Draft, DraftLength,
                 DraftLegs, KeepDraft, DeleteDraft, UndoEntry, StartPause, EndPause, PregnancyEnded,
                 EraseLog, TickOff, TakeBack, CopyReport, KeepBrought, SaveRoutine, RemoveRoutine,
                 UndoRoutine, Compose>;

}  // namespace legato::ui
