#pragma once

namespace legato::places {

/// Absolute paths of what tests read and run. They are compiled in one file only, so that all
/// others are the same in every clone of the repository, and a compiler cache knows them.

extern const char* const routines;  ///< the folder of the shipped routines
extern const char* const data;      ///< fixtures: tests/data
extern const char* const cards;
extern const char* const poses;  ///< a file
extern const char* const strings;
extern const char* const references;       ///< a file
extern const char* const samples;          ///< sizes and texts that screens are drawn with
extern const char* const golden;           ///< pictures that are compared with
extern const char* const drawn;            ///< where those that differ are put
extern const char* const expand_calendar;  ///< a program

/// Of this build.
extern const char* const share;
extern const char* const fonts;
extern const char* const sounds;
extern const char* const program;  ///< `legato`
extern const char* const agent;    ///< `legato-agent`

}  // namespace legato::places
