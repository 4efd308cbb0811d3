# Defines the two kinds of target that Legato has, with the flags they share, and the files that lie beside the program.
# legato_library(core  SOURCES a.cpp b.cpp  PUBLIC tl::expected  PRIVATE cereal::cereal)
# CATCHES: the sources in which something is thrown and caught. Nothing else of ours does either.
# legato_test(core  SOURCES timeline_test.cpp  LINK legato_core)
# legato_share(routines)


set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
if(NOT EMSCRIPTEN)    # emscripten links one program, once
    set(CMAKE_POSITION_INDEPENDENT_CODE ON)
endif()
set(THREADS_PREFER_PTHREAD_FLAG ON)

# Base folder and compiler check let a clone elsewhere, or another system, find what this one has compiled; the
# sloppiness is what a precompiled header needs to be remembered. The compiler tells what it has read, so nothing is
# preprocessed twice.
find_program(LEGATO_CCACHE ccache)
if(LEGATO_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(launcher ${CMAKE_COMMAND} -E env
        CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1 CCACHE_DEPEND=1 CCACHE_COMPILERCHECK=content
        CCACHE_SLOPPINESS=locale,pch_defines,time_macros,include_file_mtime,include_file_ctime ${LEGATO_CCACHE})
    file(WRITE ${PROJECT_BINARY_DIR}/tried.cpp "int tried;\n")
    execute_process(COMMAND ${launcher} ${CMAKE_CXX_COMPILER} -c tried.cpp -o tried.o
        WORKING_DIRECTORY ${PROJECT_BINARY_DIR} RESULT_VARIABLE cannot_keep OUTPUT_QUIET ERROR_QUIET)
    if(cannot_keep)
        message(STATUS "ccache has no folder that it can write: nothing that was compiled before is found")
    else()
        set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher})
        set(CMAKE_C_COMPILER_LAUNCHER ${launcher})
    endif()
endif()

add_library(legato_flags INTERFACE)
target_compile_options(legato_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Wold-style-cast)
if(LEGATO_WARNINGS_ARE_ERRORS)
    target_compile_options(legato_flags INTERFACE -Werror)
endif()
if(EMSCRIPTEN)    # builds for a sandbox, which guards the stack; a page is a fifth smaller if only those who catch can
    set(may_catch -fexceptions -frtti)
    add_compile_options($<$<COMPILE_LANGUAGE:CXX>:-fno-exceptions> $<$<COMPILE_LANGUAGE:CXX>:-fno-rtti>)
    add_compile_definitions(_LIBCPP_ABI_OPTIMIZED_FUNCTION)    # a std::function without a virtual table
    add_compile_options(-finline-functions)    # emcc -Oz inlines nothing, where a call may be longer than the function
    add_link_options(-fexceptions)
else()
    target_compile_options(legato_flags INTERFACE -fstack-protector-strong)
endif()
if(LEGATO_SANITIZE)
    add_compile_options(-fsanitize=${LEGATO_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${LEGATO_SANITIZE})
    target_compile_definitions(legato_flags INTERFACE LEGATO_SANITIZED)
    if(LEGATO_SANITIZE MATCHES "undefined")
        add_compile_options(-fno-sanitize-recover=undefined)
    endif()
else()
    target_compile_definitions(legato_flags INTERFACE _GLIBCXX_ASSERTIONS)
    if(CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT EMSCRIPTEN)
        target_compile_options(legato_flags INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
    endif()
endif()

# Headers that most of us include and a compiler reads longest are read once. They are only such as never change, so
# that nothing of ours is known to a file that does not name it (.ci/guards looks at that).
set(standard_headers <algorithm> <array> <chrono> <filesystem> <functional> <map> <memory> <optional> <set> <span>
    <string> <string_view> <variant> <vector> <tl/expected.hpp>)
if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")    # keeps a compiler cache able to know one again
    add_compile_options($<$<COMPILE_LANGUAGE:CXX>:-Xclang> $<$<COMPILE_LANGUAGE:CXX>:-fno-pch-timestamp>)
endif()

# Reuses the precompiled headers of core. OTHERS: files that are compiled in another way and read the headers
# themselves.
function(legato_reuse_headers TARGET)
    target_precompile_headers(${TARGET} REUSE_FROM legato_core)
    if(EMSCRIPTEN AND ARGN)
        set_source_files_properties(${ARGN} PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
    endif()
endfunction()

function(legato_library NAME)
    cmake_parse_arguments(ARG "" "" "SOURCES;CATCHES;PUBLIC;PRIVATE" ${ARGN})
    add_library(legato_${NAME} STATIC ${ARG_SOURCES})
    if(ARG_CATCHES)
        set_source_files_properties(${ARG_CATCHES} PROPERTIES COMPILE_OPTIONS "${may_catch}")
    endif()
    target_include_directories(legato_${NAME} PUBLIC ${PROJECT_SOURCE_DIR}/src)
    target_link_libraries(legato_${NAME} PUBLIC ${ARG_PUBLIC} PRIVATE legato_flags ${ARG_PRIVATE})
    if(NAME STREQUAL "core")
        target_precompile_headers(legato_core PRIVATE ${standard_headers})
    else()
        legato_reuse_headers(legato_${NAME} ${ARG_CATCHES})
    endif()
endfunction()

add_custom_target(legato_slow)    # builds the tests that have the label

# Adds a program of tests, one for each folder; each CTest case is one run of a program. The longest run first. PARTS
# splits a very long program by tags that run side by side: PARTS room touch gives NAME_room, NAME_touch, and NAME for
# the others. SLOW_IF_SANITIZED marks tests that run the same code many times, which sanitizers see elsewhere too: with
# sanitizers they are labelled `slow`, and run by platform/desktop/test --all.
# platform/desktop/test --all.
function(legato_test NAME)
    cmake_parse_arguments(ARG "SLOW_IF_SANITIZED" "" "SOURCES;LINK;PARTS" ${ARGN})
    add_executable(${NAME}_test ${ARG_SOURCES})
    target_include_directories(${NAME}_test PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    target_link_libraries(${NAME}_test PRIVATE legato_flags legato_test_support ${ARG_LINK})
    target_compile_options(${NAME}_test PRIVATE ${may_catch})
    target_precompile_headers(${NAME}_test REUSE_FROM legato_test_support)    # saves most of a test's build
    if(EMSCRIPTEN)    # runs in node, with this machine's files; one file, as newer nodes look for its .wasm on the net
        target_link_options(${NAME}_test PRIVATE -O1 -sENVIRONMENT=node -sNODERAWFS=1 -sSINGLE_FILE=1
            -sEXIT_RUNTIME=1 -sALLOW_MEMORY_GROWTH=1)
    endif()
    set(others)
    foreach(part ${ARG_PARTS})
        add_test(NAME ${NAME}_${part} COMMAND ${NAME}_test [${part}])
        set_tests_properties(${NAME}_${part} PROPERTIES COST 100)
        string(APPEND others ~[${part}])
    endforeach()
    add_test(NAME ${NAME} COMMAND ${NAME}_test ${others})
    if(ARG_SLOW_IF_SANITIZED AND LEGATO_SANITIZE)
        list(TRANSFORM ARG_PARTS PREPEND ${NAME}_ OUTPUT_VARIABLE all)
        set_tests_properties(${NAME} ${all} PROPERTIES LABELS slow)
        set_target_properties(${NAME}_test PROPERTIES EXCLUDE_FROM_ALL ON)
        add_dependencies(legato_slow ${NAME}_test)
    endif()
endfunction()

# Copies the *.toml files of this folder, or those of another kind, into share/legato/NAME, where the program looks for
# them, and does so again whenever one of them changes. A file that was renamed or removed does not live on in the copy.
function(legato_share NAME)
    set(kind *.toml)
    if(ARGC GREATER 1)
        set(kind ${ARGV1})
    endif()
    file(GLOB files CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} ${kind})
    set(share ${LEGATO_SHARE_DIR}/${NAME})
    file(MAKE_DIRECTORY ${share})    # makes the folder even where there are no files yet
    set(copies)
    foreach(file ${files})
        add_custom_command(OUTPUT ${share}/${file}
            COMMAND ${CMAKE_COMMAND} -E copy ${CMAKE_CURRENT_SOURCE_DIR}/${file} ${share}/${file}
            DEPENDS ${file}
            COMMENT "Copying ${NAME}/${file}")
        list(APPEND copies ${share}/${file})
    endforeach()
    add_custom_target(legato_${NAME} ALL DEPENDS ${copies})

    file(GLOB stale ${share}/${kind})
    list(REMOVE_ITEM stale ${copies})
    if(stale)
        file(REMOVE ${stale})
    endif()
endfunction()
