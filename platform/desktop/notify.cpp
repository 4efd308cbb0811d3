#include "notify.h"

#include "agent/session_bus.h"
#include "agent/single_instance.h"

namespace legato::desktop {

Reminding reminding_on(const std::filesystem::path& data_folder) {
    return agent::working_agent(data_folder) ? Reminding::comes : Reminding::helper_off;
}

Result<void> notify(const std::string& summary, const std::string& body) {
    // Ignores all answers: the bus is closed again at once.
    agent::SessionBus bus({[](std::uint32_t, Answer) {}, [](std::uint32_t) {}, [] {}, [] {}});
    if (!bus.open())
        return fail("There is no session bus here, and no notification comes without one.");
    if (bus.is_busy())
        return fail(
            "This desktop does not want to be disturbed now; reminders wait until it does.");
    Notice notice;
    notice.summary = summary;
    notice.body = body;
    notice.can_start = notice.can_snooze = false;
    if (!bus.show(notice))
        return fail("This desktop does not show notifications: " + bus.trouble() + ".");
    return {};
}

}  // namespace legato::desktop
