# Names that were given up for the field's word or the library's stay given up.
#   cmake -DROOT=DIR -P names.cmake      DIR: any copy of the tree
cmake_minimum_required(VERSION 3.25)

# Whole words of C++ and JavaScript, outside of comments and texts; a row for each, with the name that it has now.
set(old
    is_sound            # is_valid
    next_word           # next_revision
    Strike              # ClipStart
    Bed                 # AmbienceEnvelope
    BedPoint            # EnvelopePoint
    Ringing             # ReleaseMode
    Reading             # PlayPosition
    Shelf               # PartSource
    Written             # SourceLocation
    Danger              # UnsafeToml
    first_danger        # first_unsafe
    OnlyOne             # SingleInstance
    clock_words         # format_clock
    pretended_[a-z_]+   # overridden_...
    currentWish         # launchRequest
    # To come, with their renaming:
    # Mending Known Way Moment Staging Bell see_to_delivery import_backup export_file
)

# Files that have another name now.
set(gone
    platform/desktop/agent/only_one.h
    platform/desktop/agent/only_one.cpp
    platform/desktop/pretended.h
    platform/desktop/pretended.cpp
    platform/web/page/wish.js
    src/audio/bed.cpp
    src/app/mending.h
    platform/web/bell.h
    platform/desktop/hand_out.h
)

file(GLOB_RECURSE sources RELATIVE ${ROOT} ${ROOT}/src/* ${ROOT}/platform/* ${ROOT}/tests/*)
list(FILTER sources INCLUDE REGEX "\\.(h|cpp|js|mjs)$")
list(LENGTH sources files)
if(files LESS 100)
    message(FATAL_ERROR "only ${files} files: looking in the wrong place?")
endif()
list(JOIN old "|" names)
set(name "(^|[^A-Za-z0-9_])(${names})([^A-Za-z0-9_]|$)")
foreach(file IN LISTS sources)
    file(STRINGS ${ROOT}/${file} lines REGEX "${name}")
    foreach(line IN LISTS lines)
        string(REGEX REPLACE "\"([^\"\\\\]|\\\\.)*\"|'([^'\\\\]|\\\\.)*'" "" code "${line}")
        string(REGEX REPLACE "//.*$" "" code "${code}")
        if(code MATCHES "${name}" AND NOT line MATCHES "^#include")
            message(SEND_ERROR "${file} has a name that was given up: ${line}")
        endif()
    endforeach()
endforeach()
foreach(file IN LISTS gone)
    if(EXISTS ${ROOT}/${file})
        message(SEND_ERROR "${file} has another name now")
    endif()
endforeach()
