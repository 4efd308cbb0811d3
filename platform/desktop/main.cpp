// The desktop program. src/cli has the verbs, window.cpp the window. Start reading at
// src/README.md.
#include "become_booth.h"
#include "cli/run.h"
#include "device_desktop.h"
#include "window.h"

int main(int argc, char** argv) {
    return legato::cli::run(argc, argv,
                            {legato::desktop::make_device, legato::desktop::open_window,
                             legato::desktop::become_agent, legato::desktop::become_booth});
}
