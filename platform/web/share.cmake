# Puts what the page fetches with the program into TO, and the spoken lines that come later into VOICE. FROM is the
# share/legato of a build for this machine; FIRST has the lines that belong to the first load, one a line; those that warn
# belong to it too.
#   cmake -DFROM=... -DFIRST=... -DTO=... -DVOICE=... -P share.cmake
cmake_minimum_required(VERSION 3.25)
file(REMOVE_RECURSE ${TO} ${VOICE})
foreach(folder routines cards figure fonts strings licences)
    file(COPY ${FROM}/${folder} DESTINATION ${TO})
endforeach()
file(COPY ${FROM}/defaults.toml ${FROM}/emergency.toml ${FROM}/references.toml DESTINATION ${TO})
file(REMOVE ${TO}/strings/template.toml)    # for translators
file(GLOB_RECURSE texts ${TO}/*.toml)
foreach(text IN LISTS texts)    # without remarks for who writes them
    file(READ ${text} words)
    string(REGEX REPLACE "\n#[^\n]*" "" words "\n${words}")
    file(WRITE ${text} "${words}")
endforeach()

file(STRINGS ${FIRST} first ENCODING UTF-8)
file(STRINGS ${FROM}/voice/index.tsv clips ENCODING UTF-8)
list(POP_FRONT clips recipe)
set(index_now "${recipe}\n")
set(index_later "${recipe}\n")
foreach(clip IN LISTS clips)
    if(NOT clip MATCHES "^([^\t]*)\t[^\t]*\t[^\t]*\t(.*)$")
        message(FATAL_ERROR "${FROM}/voice/index.tsv has a line of another form: ${clip}")
    endif()
    set(name ${CMAKE_MATCH_1})
    if(CMAKE_MATCH_2 IN_LIST first OR CMAKE_MATCH_2 MATCHES "Call your|[Dd]o not |[Nn]ever ")
        file(COPY ${FROM}/voice/${name}.ogg DESTINATION ${TO}/voice)
        string(APPEND index_now "${clip}\n")
    else()
        file(COPY ${FROM}/voice/${name}.ogg DESTINATION ${VOICE})
        string(APPEND index_later "${clip}\n")
    endif()
endforeach()
file(WRITE ${TO}/voice/index.tsv "${index_now}")
file(WRITE ${VOICE}/index.tsv "${index_later}")
