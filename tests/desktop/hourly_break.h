#pragma once

#include "agent_process.h"
#include "fake_desktop.h"
#include "private_bus.h"

namespace legato::testing {

/// A desktop and an agent on a bus of their own, with a break every hour from nine to six. It is
/// nine in the morning once the agent has started.
struct HourlyBreak {
    PrivateBus bus{};
    FakeDesktop desktop{};
    AgentProcess agent{};

    HourlyBreak() { agent.add("every 60m window=09:00-18:00", "sit_break"); }
    void start() { agent.start("2025-06-10T08:00:00Z"); }
};

}  // namespace legato::testing
