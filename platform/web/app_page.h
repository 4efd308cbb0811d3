#pragma once

#include <string>
#include <string_view>

#include "audio/synth/write.h"
#include "device_web.h"
#include "mirror.h"
#include "page_reminders.h"
#include "page_window.h"
#include "sdl/shell.h"

namespace legato::web {

/// The app in a page: its picture, the real controls that mirror it, its reminders and its sounds.
class AppPage {
  public:
    AppPage(Opened opened, Contents contents);

    /// Gets ready what is needed before the first step: the letters of its picture, and the
    /// reminders, one of which may have been answered while no page was open.
    void prepare_first();
    void step();

    /// Forgets a finger on the screen, which the system has taken away: it meant nothing.
    void cancel();

    /// Closes the window, as all that was painted with is gone. The renderer cannot go alone:
    /// emscripten would take SDL's listeners off the canvas with it.
    void lose_picture() { shell_.close_window(); }
    void draw_anew();

    /// Passes on what came of a reminder that was shown.
    void reminder_answer(const char* reminder, const char* what);

    /// Writes the rings to come, see PageReminders::plan_ahead.
    std::string plan_ahead() { return reminders_.plan_ahead(shell_.app().settings()); }

    /// Reads the edges of the screen again; colours and size of text may have changed too.
    void look_again();

    /// Obeys a command from a shortcut, the lock screen or the keys of a headset.
    void obey(std::string_view command);
    /// Opens what a reminder opens.
    void open(const std::string& what);

    /// Does a little of what takes long: gets ready what will be heard. The sounds are made here,
    /// as they are much larger than the code that makes them. False: nothing is left to be done.
    bool prepare();

    sdl::Shell& shell() { return shell_; }

  private:
    void take_events();
    void remind();

    WebDevice device_;
    sdl::Shell shell_;
    PageReminders reminders_;
    double changes_ = 0;  ///< count of changes of files, at the last look
    Mirror mirror_;
    audio::synth::Making making_{device_.assets_folder() / "sounds"};
};

}  // namespace legato::web
