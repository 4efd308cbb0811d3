#pragma once

#include <cstdint>

namespace legato {

/// Ways to put Legato on the home screen of a phone whose browser shows it. Started from there,
/// Legato opens as other apps do, and its log is less likely to be cleared.
enum class HomeScreen : std::uint8_t {
    there,            ///< already there, or not shown by a browser
    can_ask,          ///< the browser can be told to ask
    by_share_button,  ///< done by hand, as on an iPhone
    by_browser_menu
};

}  // namespace legato
