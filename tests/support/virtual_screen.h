#pragma once

#include <sys/types.h>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

#include "support/temp_folder.h"

namespace legato::test {

/// A screen without a monitor, black at first: an X server that draws into memory, which can be
/// read at any moment without asking it.
class VirtualScreen {
  public:
    VirtualScreen(int width, int height);
    ~VirtualScreen();
    VirtualScreen(const VirtualScreen&) = delete;
    VirtualScreen& operator=(const VirtualScreen&) = delete;

    const std::string& display() const { return display_; }  ///< as in DISPLAY
    int width() const { return width_; }
    int height() const { return height_; }
    std::uint32_t pixel(int x, int y) const;  ///< 0xRRGGBB, now

  private:
    TempFolder folder_;
    int width_, height_;
    std::string display_;
    pid_t server_ = -1;
    const unsigned char* memory_ = nullptr;
    std::size_t size_ = 0, pixels_at_ = 0, line_ = 0;
};

}  // namespace legato::test
