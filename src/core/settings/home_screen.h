#pragma once

#include <cstdint>

namespace legato {

/// How Legato comes to the home screen of a phone whose browser shows it: there it opens as other
/// apps do, and its log is less likely to be cleared.
enum class HomeScreen : std::uint8_t {
    there,            ///< it is, or it is no page of a browser
    can_ask,          ///< the browser asks, if it is told to
    by_share_button,  ///< by hand, as on an iPhone
    by_browser_menu
};

}  // namespace legato
