# Builds the libraries for the browser. Debian has none for WebAssembly, so those with code are built here from the
# sources of Debian's own packages, which `platform/web/sources` has fetched; those that are headers only are taken as
# they lie. The targets have the same names as in Dependencies.cmake.
set(LEGATO_WEB_SOURCES ${PROJECT_SOURCE_DIR}/build/web-sources CACHE PATH "What platform/web/sources has fetched")
foreach(package libsdl2 libsdl2-mixer imgui libogg libvorbis)
    if(NOT EXISTS ${LEGATO_WEB_SOURCES}/${package})
        message(FATAL_ERROR "the sources of ${package} are missing; run platform/web/build, which fetches them")
    endif()
endforeach()

# Libraries of headers only. Their folder is not /usr/include as a whole, which holds the machine's own libc.
set(headers ${PROJECT_BINARY_DIR}/include)
file(MAKE_DIRECTORY ${headers})
foreach(library tl toml++ cereal nlohmann catch2)
    find_path(LEGATO_${library}_PARENT ${library} PATHS /usr/include /usr/local/include NO_DEFAULT_PATH
        NO_CMAKE_FIND_ROOT_PATH REQUIRED)
    file(CREATE_LINK ${LEGATO_${library}_PARENT}/${library} ${headers}/${library} SYMBOLIC)
endforeach()
foreach(target tl::expected tomlplusplus::tomlplusplus cereal::cereal nlohmann_json::nlohmann_json)
    add_library(${target} INTERFACE IMPORTED)
    target_include_directories(${target} SYSTEM INTERFACE ${headers})
endforeach()

set(third_party ${PROJECT_SOURCE_DIR}/platform/web/third_party)
# Keeps streams, and the locales that come with them, out of the page.
set(LEGATO_TOML_OPTIONS -DTOML_INT_CHARCONV=1 -DTOML_FLOAT_CHARCONV=1 -include ${third_party}/float_from_chars.h)

# Builds SDL as its own SDL_config_emscripten.h wants it: a tenth of the time of its feature probes.
function(third_party NAME)
    add_library(${NAME} STATIC ${ARGN})
    target_compile_options(${NAME} PRIVATE -w -fno-strict-aliasing -ffile-prefix-map=${LEGATO_WEB_SOURCES}=.)
endfunction()
set(sdl ${LEGATO_WEB_SOURCES}/libsdl2)
set(sdl_folders . atomic audio audio/emscripten cpuinfo dynapi events file filesystem/emscripten libm loadso/dummy locale
    locale/emscripten misc misc/emscripten power power/emscripten render render/opengles2 stdlib thread thread/generic timer
    timer/unix video video/emscripten)
list(TRANSFORM sdl_folders PREPEND ${sdl}/src/)
list(TRANSFORM sdl_folders APPEND /*.c)
file(GLOB sdl_files ${sdl_folders})
# Leaves out pictures in memory, and what only draws into them, and EGL: see what stands for them in third_party/sdl.
set(sdl_left_out surface pixels "blit[_0-9A-Za-z]*" fillrect stretch RLEaccel yuv bmp shape gesture egl emscriptenopengles
    emscriptenframebuffer)
list(JOIN sdl_left_out "|" sdl_left_out)
list(FILTER sdl_files EXCLUDE REGEX "/SDL_(${sdl_left_out})\\.c$")
list(APPEND sdl_files ${third_party}/sdl/no_surfaces.c ${third_party}/sdl/webgl.c)
# Compiles one file from a copy, as its tables are made here (third_party/) instead of fetched with the page.
list(REMOVE_ITEM sdl_files ${sdl}/src/audio/SDL_audiocvt.c)
set(sdl_changed ${PROJECT_BINARY_DIR}/third_party)
file(COPY ${sdl}/src/audio/SDL_audiocvt.c ${third_party}/SDL_audio_resampler_filter.h DESTINATION ${sdl_changed})
list(APPEND sdl_files ${sdl_changed}/SDL_audiocvt.c)
# Leaves out the log of all events, which only who works on SDL can switch on.
list(REMOVE_ITEM sdl_files ${sdl}/src/events/SDL_events.c)
file(READ ${sdl}/src/events/SDL_events.c events)
string(REPLACE "        SDL_LogEvent(event);" "" without_log "${events}")
if(without_log STREQUAL events)
    message(FATAL_ERROR "${sdl}/src/events/SDL_events.c logs events in another form")
endif()
file(CONFIGURE OUTPUT ${sdl_changed}/SDL_events.c @ONLY CONTENT "@without_log@")
list(APPEND sdl_files ${sdl_changed}/SDL_events.c)
third_party(legato_sdl ${sdl_files})
# Leaves out loading at run time, even of parts of OpenGL, and most of what SDL can draw: Legato draws only triangles.
# Half of SDL's size is saved so.
target_compile_definitions(legato_sdl PRIVATE SDL_LEAN_AND_MEAN=1 __SDL_NOGETPROCADDR__)
target_include_directories(legato_sdl BEFORE PRIVATE ${third_party}/sdl)
target_include_directories(legato_sdl SYSTEM PUBLIC ${sdl}/include PRIVATE ${sdl}/src/video/khronos ${sdl}/src ${sdl}/src/audio
    ${sdl}/src/events)
add_library(SDL2::SDL2 ALIAS legato_sdl)

# Builds SDL_mixer without any decoder: spoken lines are decoded by libvorbisfile here too.
set(mixer ${LEGATO_WEB_SOURCES}/libsdl2-mixer)
file(GLOB mixer_files ${mixer}/src/*.c ${mixer}/src/codecs/load_*.c ${mixer}/src/codecs/music_wav.c)
third_party(legato_sdl_mixer ${mixer_files})
target_include_directories(legato_sdl_mixer SYSTEM PUBLIC ${mixer}/include PRIVATE ${mixer}/src ${mixer}/src/codecs)
target_link_libraries(legato_sdl_mixer PUBLIC legato_sdl)
add_library(SDL2_mixer::SDL2_mixer ALIAS legato_sdl_mixer)

# Builds the decoder of Ogg Vorbis.
set(ogg ${LEGATO_WEB_SOURCES}/libogg)
set(vorbis ${LEGATO_WEB_SOURCES}/libvorbis)
set(INCLUDE_INTTYPES_H 1)
set(INCLUDE_STDINT_H 1)
set(INCLUDE_SYS_TYPES_H 1)
foreach(bits 16 32 64)
    set(SIZE${bits} int${bits}_t)
    set(USIZE${bits} uint${bits}_t)
endforeach()
configure_file(${ogg}/include/ogg/config_types.h.in ${PROJECT_BINARY_DIR}/ogg/ogg/config_types.h)
set(vorbis_files mdct block lsp synthesis info floor1 floor0 res0 mapping0 registry codebook sharedbook lookup vorbisfile)
list(TRANSFORM vorbis_files PREPEND ${vorbis}/lib/)
list(TRANSFORM vorbis_files APPEND .c)
third_party(legato_vorbisfile ${ogg}/src/bitwise.c ${ogg}/src/framing.c ${vorbis_files}
    ${third_party}/vorbis_decoder.c)
target_compile_definitions(legato_vorbisfile PRIVATE DISABLE_CRC)    # whatever brings the page has checked it
target_include_directories(legato_vorbisfile SYSTEM
    PUBLIC ${ogg}/include ${PROJECT_BINARY_DIR}/ogg ${vorbis}/include PRIVATE ${vorbis}/lib)

# Builds Dear ImGui: the font atlas, the draw list and the SDL_Renderer backend.
set(imgui ${LEGATO_WEB_SOURCES}/imgui)
# Leaves out ImGui's built-in letters, which are for programs that have none.
file(READ ${imgui}/imgui_draw.cpp drawing)
string(FIND "${drawing}" "static const char proggy_clean_ttf_compressed_data_base85[" letters_begin)
string(FIND "${drawing}" "static const char* GetDefaultCompressedFontDataTTFBase85()\n{" letters_end)
if(letters_begin LESS 0 OR letters_end LESS letters_begin)
    message(FATAL_ERROR "${imgui}/imgui_draw.cpp has its letters in another form")
endif()
string(SUBSTRING "${drawing}" 0 ${letters_begin} before)
string(SUBSTRING "${drawing}" ${letters_end} -1 after)
file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/third_party/imgui_draw.cpp @ONLY
    CONTENT "@before@static const char proggy_clean_ttf_compressed_data_base85[] = \"\";\n@after@")
third_party(legato_imgui ${third_party}/imgui_painting.cpp ${PROJECT_BINARY_DIR}/third_party/imgui_draw.cpp
    ${imgui}/backends/imgui_impl_sdlrenderer.cpp)
target_include_directories(legato_imgui SYSTEM PUBLIC ${imgui} ${imgui}/backends)
target_link_libraries(legato_imgui PUBLIC legato_sdl)

# Lets the tests run under node.
include(CTest)
if(BUILD_TESTING)
    third_party(legato_catch ${CMAKE_CURRENT_LIST_DIR}/catch_main.cpp)
    target_include_directories(legato_catch SYSTEM PUBLIC ${headers})
    target_compile_options(legato_catch PRIVATE ${may_catch})
    target_compile_definitions(legato_catch PUBLIC CATCH_CONFIG_NO_POSIX_SIGNALS)
    add_library(Catch2::Catch2WithMain ALIAS legato_catch)
endif()
