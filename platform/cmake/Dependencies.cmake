# Lists every library that Legato uses, in one place. Debian's package is taken where there is one; elsewhere the same
# release is fetched at a pinned tag. Nothing is vendored.
if(EMSCRIPTEN)
    include(WebDependencies)
    return()
endif()
include(FetchContent)

# Headers and small libraries -----------------------------------------------------------------------------
FetchContent_Declare(tl-expected SYSTEM          # Result<T>
    GIT_REPOSITORY https://github.com/TartanLlama/expected GIT_TAG v1.0.0
    FIND_PACKAGE_ARGS 1.0)
FetchContent_Declare(tomlplusplus SYSTEM         # routine files (content/ only)
    GIT_REPOSITORY https://github.com/marzer/tomlplusplus GIT_TAG v3.3.0
    FIND_PACKAGE_ARGS 3.3)
FetchContent_Declare(cereal SYSTEM               # the journal's payloads (storage/ only)
    GIT_REPOSITORY https://github.com/USCiLab/cereal GIT_TAG v1.3.2
    FIND_PACKAGE_ARGS)
FetchContent_Declare(CLI11 SYSTEM                # the desktop program's verbs (cli/ only)
    GIT_REPOSITORY https://github.com/CLIUtils/CLI11 GIT_TAG v2.1.2
    FIND_PACKAGE_ARGS 2.1)
FetchContent_Declare(nlohmann_json SYSTEM        # what programs read (cli/ and the cue list)
    GIT_REPOSITORY https://github.com/nlohmann/json GIT_TAG v3.11.2
    FIND_PACKAGE_ARGS 3.11)
FetchContent_Declare(Catch2 SYSTEM               # tests; 3.x has other headers, so 2.13 it stays
    GIT_REPOSITORY https://github.com/catchorg/Catch2 GIT_TAG v2.13.10
    FIND_PACKAGE_ARGS 2.13)

# SDL -----------------------------------------------------------------------------------------------------
FetchContent_Declare(SDL2 SYSTEM
    GIT_REPOSITORY https://github.com/libsdl-org/SDL GIT_TAG release-2.26.5
    FIND_PACKAGE_ARGS 2.26)
FetchContent_Declare(SDL2_mixer SYSTEM           # sound (audio/ only)
    GIT_REPOSITORY https://github.com/libsdl-org/SDL_mixer GIT_TAG release-2.6.2
    FIND_PACKAGE_ARGS 2.6)

# Spoken lines are Ogg Vorbis; Debian knows the decoder by pkg-config only. `legato-voice` renders them when Legato is
# built, and renders a person's own lines on the desktop; it is left out where its libraries are missing.
find_package(PkgConfig)
if(PKG_CONFIG_FOUND)
    pkg_check_modules(LEGATO_VORBISFILE IMPORTED_TARGET vorbisfile)
    pkg_check_modules(LEGATO_SNDFILE IMPORTED_TARGET sndfile)         # reads recordings
    pkg_check_modules(LEGATO_EBUR128 IMPORTED_TARGET libebur128)      # loudness by ITU-R BS.1770
    pkg_check_modules(LEGATO_SAMPLERATE IMPORTED_TARGET samplerate)
    pkg_check_modules(LEGATO_VORBISENC IMPORTED_TARGET vorbisenc vorbis ogg)    # writes clips
endif()
add_library(legato_vorbisfile INTERFACE)
if(LEGATO_VORBISFILE_FOUND)
    target_link_libraries(legato_vorbisfile INTERFACE PkgConfig::LEGATO_VORBISFILE)
else()
    FetchContent_Declare(Ogg SYSTEM GIT_REPOSITORY https://github.com/xiph/ogg GIT_TAG v1.3.5
        OVERRIDE_FIND_PACKAGE)
    FetchContent_Declare(Vorbis SYSTEM GIT_REPOSITORY https://github.com/xiph/vorbis GIT_TAG v1.3.7)
    FetchContent_MakeAvailable(Ogg Vorbis)
    target_link_libraries(legato_vorbisfile INTERFACE vorbisfile)
endif()

set(JUST_INSTALL_CEREAL ON CACHE INTERNAL "")    # cereal's own switch: no tests, no docs
set(CLI11_BUILD_TESTS OFF CACHE INTERNAL "")
set(EXPECTED_BUILD_TESTS OFF CACHE INTERNAL "")
FetchContent_MakeAvailable(tl-expected tomlplusplus cereal CLI11 nlohmann_json SDL2 SDL2_mixer)
include(CTest)
if(BUILD_TESTING)
    # Hears the spoken lines in tests/voice; Debian's file for pkg-config names a folder that there is not.
    find_path(LEGATO_POCKETSPHINX_INCLUDE pocketsphinx.h PATH_SUFFIXES pocketsphinx)
    find_library(LEGATO_POCKETSPHINX_LIBRARY pocketsphinx)
    find_library(LEGATO_SPHINXBASE_LIBRARY sphinxbase)
    find_path(LEGATO_POCKETSPHINX_MODELS en-us/en-us.lm.bin PATHS /usr/share/pocketsphinx/model)
    if(LEGATO_POCKETSPHINX_INCLUDE AND LEGATO_POCKETSPHINX_LIBRARY AND LEGATO_SPHINXBASE_LIBRARY AND LEGATO_POCKETSPHINX_MODELS)
        add_library(legato_pocketsphinx INTERFACE)
        target_include_directories(legato_pocketsphinx SYSTEM INTERFACE ${LEGATO_POCKETSPHINX_INCLUDE})
        target_link_libraries(legato_pocketsphinx INTERFACE ${LEGATO_POCKETSPHINX_LIBRARY} ${LEGATO_SPHINXBASE_LIBRARY})
    endif()
    FetchContent_MakeAvailable(Catch2)
    if(NOT TARGET Catch2::Catch2WithMain)
        message(FATAL_ERROR "Catch2 2.13 with its main is needed; Debian: apt-get install catch2")
    endif()
endif()
find_package(Threads REQUIRED)

# The Linux desktop (platform/desktop only): its settings over the session bus, and what SDL leaves out of X11.
# sd-bus and not libdbus: it can be asked without waiting, and where libdbus is, libsystemd is below it.
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    find_package(PkgConfig REQUIRED)
    pkg_check_modules(SDBUS REQUIRED IMPORTED_TARGET libsystemd)
    find_package(X11)
    pkg_check_modules(LEGATO_PULSE libpulse)    # where sound comes out; PipeWire answers it too
endif()

# Dear ImGui has no build files of its own. Debian's library holds the SDL2 platform backend; the SDL_Renderer
# backend is compiled from the source that the same package ships.
find_path(LEGATO_IMGUI_INCLUDE imgui.h PATH_SUFFIXES imgui)
find_library(LEGATO_IMGUI_LIBRARY imgui)
find_library(LEGATO_STB_LIBRARY stb)
find_file(LEGATO_IMGUI_SDLRENDERER imgui_impl_sdlrenderer.cpp
    PATHS /usr/share/doc/libimgui-dev/examples/backends NO_DEFAULT_PATH)
if(LEGATO_IMGUI_INCLUDE AND LEGATO_IMGUI_LIBRARY AND LEGATO_IMGUI_SDLRENDERER)
    add_library(legato_imgui STATIC ${LEGATO_IMGUI_SDLRENDERER})
    target_include_directories(legato_imgui SYSTEM PUBLIC
        ${LEGATO_IMGUI_INCLUDE} ${LEGATO_IMGUI_INCLUDE}/backends)
    target_link_libraries(legato_imgui PUBLIC ${LEGATO_IMGUI_LIBRARY} ${LEGATO_STB_LIBRARY} SDL2::SDL2)
else()
    FetchContent_Declare(imgui GIT_REPOSITORY https://github.com/ocornut/imgui GIT_TAG v1.86)
    FetchContent_MakeAvailable(imgui)
    add_library(legato_imgui STATIC
        ${imgui_SOURCE_DIR}/imgui.cpp ${imgui_SOURCE_DIR}/imgui_draw.cpp
        ${imgui_SOURCE_DIR}/imgui_tables.cpp ${imgui_SOURCE_DIR}/imgui_widgets.cpp
        ${imgui_SOURCE_DIR}/backends/imgui_impl_sdl.cpp
        ${imgui_SOURCE_DIR}/backends/imgui_impl_sdlrenderer.cpp)
    target_include_directories(legato_imgui SYSTEM PUBLIC ${imgui_SOURCE_DIR} ${imgui_SOURCE_DIR}/backends)
    target_link_libraries(legato_imgui PUBLIC SDL2::SDL2)
endif()
