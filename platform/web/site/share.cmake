# Copies what the page fetches with the program into TO, and the spoken lines, which come later, into VOICE. The page
# fetches them in the order of their index: those that FIRST lists, one a line, as they come in the files FIRST_ROUTINES,
# then those that warn, then the others. Writes the texts that come with the later part of the program into LATER.
# Where a line comes from (spoken, recorded), the page's index has `first` or `warns` for the first two. FROM is the
# share/legato of a build for this machine. What all lines begin with is VOICE/head.oga, and each file there the rest of
# its line; the page's index names that beginning too, as lines of another one cannot be read with it.
#   cmake -DFROM=... -DFIRST=... -DFIRST_ROUTINES=... -DTO=... -DVOICE=... -DLATER=... -DNODE=... -P share.cmake
cmake_minimum_required(VERSION 3.25)
file(REMOVE_RECURSE ${TO} ${VOICE})
foreach(folder routines cards figure fonts strings)
    file(COPY ${FROM}/${folder} DESTINATION ${TO})
endforeach()
file(COPY ${FROM}/defaults.toml ${FROM}/emergency.toml ${FROM}/leg_check.toml ${FROM}/references.toml DESTINATION ${TO})
file(GLOB_RECURSE texts ${TO}/*.toml)
foreach(text IN LISTS texts)    # takes out comments, which are for authors
    file(READ ${text} words)
    string(REGEX REPLACE "\n#[^\n]*" "" words "\n${words}")
    file(WRITE ${text} "${words}")
endforeach()

execute_process(COMMAND ${NODE} ${CMAKE_CURRENT_LIST_DIR}/later_texts.mjs ${LATER} /share ${FROM}/licences COMMAND_ERROR_IS_FATAL ANY)

file(STRINGS ${FIRST} first ENCODING UTF-8)
file(STRINGS ${FROM}/voice/index.tsv clips ENCODING UTF-8)
list(POP_FRONT clips recipe)
set(said_first "")    # text of the routines whose lines come first
foreach(routine IN LISTS FIRST_ROUTINES)
    file(READ ${routine} text)
    string(APPEND said_first "${text}")
endforeach()

set(index_first "")
foreach(clip IN LISTS clips)
    if(NOT clip MATCHES "^(([^\t]*)\t[^\t]*)\t[^\t]*\t(.*)$")
        message(FATAL_ERROR "${FROM}/voice/index.tsv has a line of another form: ${clip}")
    endif()
    set(name_and_length "${CMAKE_MATCH_1}")
    set(line "${CMAKE_MATCH_3}")
    file(COPY ${FROM}/voice/${CMAKE_MATCH_2}.ogg DESTINATION ${VOICE})
    if(line IN_LIST first)
        string(FIND "${said_first}" "\"${line}\"" place)
        list(APPEND index_first "${place}:${name_and_length}\tfirst\t${line}\n")
    elseif(line MATCHES "Call your|[Dd]o not |[Nn]ever ")
        string(APPEND index_warns "${name_and_length}\twarns\t${line}\n")
    else()
        string(APPEND index_others "${clip}\n")
    endif()
endforeach()
list(SORT index_first COMPARE NATURAL)
list(TRANSFORM index_first REPLACE "^-?[0-9]+:" "")
list(JOIN index_first "" index_first)
if(clips)
    execute_process(COMMAND ${NODE} ${CMAKE_CURRENT_LIST_DIR}/voice_head.mjs ${VOICE} COMMAND_ERROR_IS_FATAL ANY)
    file(SHA256 ${VOICE}/head.oga head)
    string(SUBSTRING ${head} 0 8 head)
    string(APPEND recipe ", head ${head}")
endif()
file(WRITE ${TO}/voice/index.tsv "${recipe}\n")
file(WRITE ${VOICE}/index.tsv "${recipe}\n${index_first}${index_warns}${index_others}")
