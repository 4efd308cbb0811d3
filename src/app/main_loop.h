#pragma once

#include <functional>

#include "app/app.h"
#include "app/machine/frame_scheduler.h"
#include "ui/ui.h"

namespace legato {

/// What every platform's loop does between two waits: sleep for `wait` or until something happens,
/// pass it on with `handle`, then `step`.
class MainLoop {
  public:
    /// Draws a screen with `Ui::draw` or `Renderer::draw` and shows it.
    using Draw = std::function<std::optional<ui::Action>(const ui::Screen&)>;

    MainLoop(App& app, ui::Ui& ui, const Device& device) : app_(app), ui_(ui), device_(device) {}

    void handle(const ui::InputEvent& event);
    void redraw() { scheduler_.wake(); }  ///< what is on the screen was lost, or has another size
    void set_visible(bool visible);

    /// The system's way back, as a phone has it: to what is behind the place that is shown. False:
    /// there is nothing behind it, and the system may leave.
    bool go_back();

    /// None: sleep until something happens.
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
