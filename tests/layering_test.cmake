# Tries whether `layering` bites: each of these lines, in a small tree with the table of the real one, has to fail or
# to pass.   cmake -DSOURCE=DIR -DFOLDER=DIR -P layering_test.cmake      FOLDER: for the small tree; it is made anew
cmake_minimum_required(VERSION 3.25)

set(must_fail
    "src/core/time/a.cpp|#include \"ui/ui.h\""
    "src/core/time/a.cpp|#include <ui/ui.h>"
    "src/core/time/a.cpp|#include \"../ui/ui.h\""
    "src/core/time/a.cpp|#include \"core/time/../../ui/ui.h\""
    "src/core/time/a.cpp|#include \"nowhere.h\""
    "src/core/time/a.cpp|#include \"core/routine/routine.h\""
    "src/core/routine/a.h|#include \"core/diary/diary.h\""
    "src/core/diary/a.h|#include \"core/reminders/reminder.h\""
    "src/core/reminders/a.h|#include \"core/settings/settings.h\""
    "src/core/time/a.cpp|#include <fstream>"
    "src/core/time/a.cpp|#include <thread>"
    "src/core/time/a.cpp|#include <unistd.h>"
    "src/core/time/a.cpp|#include <filesystem>"
    "src/core/time/a.cpp|#include <GL/gl.h>"
    "src/core/time/a.cpp|const auto t = std::chrono::system_clock::now()"
    "src/core/time/a.cpp|    return steady_clock::now()"
    "src/core/time/a.cpp|const auto t = std::time(nullptr)"
    "src/core/time/a.cpp|const char* home = std::getenv(\"HOME\")"
    "src/core/time/a.cpp|std::printf(\"hello\")"
    "src/core/time/a.cpp|#ifdef EMSCRIPTEN"
    "src/core/time/a.cpp|#if defined(__linux__)"
    "src/core/time/a.cpp|#if __ANDROID__ && 1"
    "src/core/time/a.cpp|  #  include <fstream>"
    "src/core/time/a.cpp|%:include <fstream>"
    "src/core/time/a.cpp|/**/ #include <fstream>"
    "src/core/time/a.cpp|#include HEADER"
    "src/core/time/a.cpp|#include_next <string>"
    "src/core/time/a.cpp|#import <string>"
    "src/core/time/a.cpp|import <string>"
    "src/core/time/a.hpp|int a"
    "src/core/time/a.inc|int a"
    "src/core/a.cpp|int a"
    "src/shelf/a.cpp|int a"
    "platform/ios/a.cpp|int a"
    "src/content/a.cpp|#include \"storage/storage.h\""
    "src/content/a.cpp|#include <SDL.h>"
    "src/content/a.cpp|#include <SDL2/SDL.h>"
    "src/figure/a.cpp|#include \"core/settings/settings.h\""
    "src/files/a.cpp|#include \"core/time/time.h\""
    "src/files/a.cpp|#include \"storage/storage.h\""
    "src/core/time/a.cpp|#include \"files/whole_file.h\""
    "src/storage/a.cpp|#include <systemd/sd-bus.h>"
    "src/storage/a.cpp|#include <nlohmann/json.hpp>"
    "src/ui/paint/a.h|#include \"ui/ui.h\""
    "src/ui/paint/a.h|#include \"ui/screens/screen.h\""
    "src/ui/paint/a.h|#include \"ui/widgets/widget.h\""
    "src/ui/theme.cpp|#include <SDL.h>"
    "src/ui/a.h|#include \"ui/sdl/renderer.h\""
    "src/ui/a.h|#include \"ui/widgets/widget.h\""
    "src/ui/widgets/a.h|#include \"ui/screens/screen.h\""
    "src/ui/screens/a.h|#include <imgui.h>"
    "src/ui/screens/settings/a.h|#include <imgui.h>"
    "src/ui/screens/a.h|#include \"app/app.h\""
    "src/app/a.cpp|#include <SDL.h>"
    "src/app/a.cpp|#include <fstream>"
    "src/app/a.cpp|#include \"cli/cli.h\""
    "src/app/a.cpp|#include <toml++/toml.h>"
    "src/app/a.cpp|#ifdef LEGATO_X11"
    "src/app/machine/a.h|#include \"app/records/records.h\""
    "src/app/records/a.cpp|#include \"app/pages/page.h\""
    "src/app/records/a.cpp|#include \"app/app.h\""
    "src/app/session/a.cpp|#include \"app/pages/page.h\""
    "src/app/session/a.cpp|#include \"app/app.h\""
    "src/app/pages/a.cpp|#include \"app/app.h\""
    "src/app/reminders/a.cpp|#include \"app/pages/page.h\""
    "src/app/reminders/a.cpp|#include \"app/app.h\""
    "src/app/reminders/a.cpp|#include \"ui/ui.h\""
    "src/cli/a.cpp|#include \"ui/ui.h\""
    "src/cli/a.cpp|#include \"desktop/zones.h\""
    "platform/desktop/agent/a.cpp|#include <SDL.h>"
    "platform/desktop/agent/a.cpp|#include \"ui/ui.h\""
    "platform/desktop/agent/a.cpp|#include \"app/app.h\""
    "platform/sdl/a.cpp|#include <systemd/sd-bus.h>"
    "platform/web/a.cpp|#include <X11/Xlib.h>"
    "platform/web/a.cpp|#include \"desktop/zones.h\"")
set(must_pass
    "src/core/time/a.cpp|#include <string>"
    "src/core/time/a.cpp|#include <tl/expected.hpp>  // Result"
    "src/core/time/a.cpp|#include \"core/time/time.h\""
    "src/core/time/a.cpp|// what std::chrono::system_clock::now() would say"
    "src/core/settings/a.cpp|#include \"core/reminders/reminder.h\""
    "src/ui/screens/settings/a.cpp|#include \"ui/screens/screen.h\""
    "src/ui/screens/a.cpp|#include \"ui/screens/settings/page.h\""
    "src/ui/sdl/a.cpp|#include <SDL.h>"
    "src/audio/a.cpp|#ifdef LEGATO_ONE_THREAD"
    "src/content/a.cpp|#include \"files/whole_file.h\""
    "src/storage/a.cpp|#include \"files/whole_file.h\""
    "src/ui/paint/a.cpp|#include \"files/whole_file.h\""
    "src/app/pages/a.cpp|#include \"app/records/records.h\""
    "src/app/a.cpp|#include \"app/pages/page.h\""
    "platform/desktop/a.cpp|#include <sys/wait.h>"
    "platform/desktop/a.cpp|#include \"zones.h\""
    "platform/desktop/a.cpp|#ifdef LEGATO_X11")

set(there src/files/whole_file.h src/core/time/time.h src/core/routine/routine.h src/core/diary/diary.h src/core/reminders/reminder.h
    src/core/settings/settings.h src/storage/storage.h src/ui/ui.h src/ui/sdl/renderer.h src/ui/widgets/widget.h
    src/ui/screens/screen.h src/ui/screens/settings/page.h src/app/app.h src/app/machine/device.h src/app/records/records.h src/app/pages/page.h src/cli/cli.h platform/desktop/zones.h)

foreach(case IN LISTS must_fail must_pass)
    string(FIND "${case}" "|" bar)
    string(SUBSTRING "${case}" 0 ${bar} path)
    math(EXPR bar "${bar}+1")
    string(SUBSTRING "${case}" ${bar} -1 line)
    file(REMOVE_RECURSE ${FOLDER})
    foreach(file IN LISTS there)
        file(WRITE ${FOLDER}/${file} "#pragma once\n")
    endforeach()
    file(COPY ${SOURCE}/src/README.md DESTINATION ${FOLDER}/src)
    file(WRITE ${FOLDER}/${path} "${line}\n")
    execute_process(COMMAND ${CMAKE_COMMAND} -DROOT=${FOLDER} -P ${CMAKE_CURRENT_LIST_DIR}/layering.cmake
        RESULT_VARIABLE status OUTPUT_VARIABLE said ERROR_VARIABLE said)
    if(case IN_LIST must_fail AND (status EQUAL 0 OR NOT said MATCHES "${path}: "))
        message(SEND_ERROR "layering lets through, in ${path}: ${line}\n${said}")
    elseif(case IN_LIST must_pass AND NOT status EQUAL 0)
        message(SEND_ERROR "layering refuses, in ${path}: ${line}\n${said}")
    endif()
endforeach()

# A row that would close a circle.
foreach(file IN LISTS there)
    file(WRITE ${FOLDER}/${file} "#pragma once\n")
endforeach()
file(READ ${SOURCE}/src/README.md table)
string(REGEX REPLACE "(\n\\| `app/records` \\|[^\n|]*\\| )" "\\1`app/pages` " table "${table}")
file(WRITE ${FOLDER}/src/README.md "${table}")
file(REMOVE ${FOLDER}/${path})
execute_process(COMMAND ${CMAKE_COMMAND} -DROOT=${FOLDER} -P ${CMAKE_CURRENT_LIST_DIR}/layering.cmake
    RESULT_VARIABLE status OUTPUT_VARIABLE said ERROR_VARIABLE said)
if(status EQUAL 0 OR NOT said MATCHES "app/records may include app/pages")
    message(SEND_ERROR "layering lets a table with a circle through\n${said}")
endif()
file(REMOVE_RECURSE ${FOLDER})
