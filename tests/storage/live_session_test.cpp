#include "storage/live_session.h"

#include <catch2/catch.hpp>

#include "support/temp_folder.h"

using legato::TempFolder;
using legato::storage::LiveSession;

TEST_CASE("a session is live as long as somebody plays it") {
    const TempFolder folder;
    CHECK_FALSE(LiveSession::exists(folder.path()));
    {
        const LiveSession first(folder.path());
        CHECK(LiveSession::exists(folder.path()));
        {
            const LiveSession second(folder.path());
            CHECK(LiveSession::exists(folder.path()));
        }
        CHECK(LiveSession::exists(folder.path()));
    }
    CHECK_FALSE(LiveSession::exists(folder.path()));
}

TEST_CASE("where nothing can be written nobody is told, and that is no error") {
    const LiveSession nowhere("/proc/nothing");
    CHECK_FALSE(LiveSession::exists("/proc/nothing"));
}
