#pragma once

#include <functional>

#include "app/app.h"
#include "app/machine/frame_scheduler.h"
#include "ui/ui.h"

namespace legato {

/// The common part of every platform's loop. The platform sleeps for `wait` or until something
/// happens, passes that on with `handle`, then calls `step`.
class MainLoop {
  public:
    /// Draws a screen with `Ui::draw` or `Renderer::draw` and shows it.
    using Draw = std::function<std::optional<ui::Action>(const ui::Screen&)>;

    MainLoop(App& app, ui::Ui& ui, const Device& device) : app_(app), ui_(ui), device_(device) {}

    void handle(const ui::InputEvent& event);
    void redraw() { scheduler_.wake(); }  ///< tells that the picture was lost, or has another size
    void set_visible(bool visible);

    /// Goes back as a phone's own way back does, to the place behind the one that is shown. False:
    /// nothing is behind it, and the system may leave.
    bool go_back();

    /// Time to sleep; nullopt: until something happens.
    std::optional<Millis> wait() const;

    /// Lets time go by, and draws if a frame is due. True if one was drawn.
    bool step(const Draw& draw);

  private:
    App& app_;
    ui::Ui& ui_;
    const Device& device_;
    FrameScheduler scheduler_;
    bool visible_ = true;
};

}  // namespace legato
