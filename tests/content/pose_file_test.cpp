#include "content/pose_file.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

#include "content/routine_file.h"
#include "core/routine/timeline.h"
#include "support/places.h"

using namespace legato;
using content::read_poses;

namespace {

std::string error_of(const std::string& toml) {
    const auto read = read_poses(toml, "poses.toml");
    return read ? "" : read.error().message;
}

}  // namespace

TEST_CASE("the shipped poses are read") {
    std::ifstream in(places::poses);
    std::stringstream text;
    text << in.rdbuf();
    const auto read = read_poses(text.str(), "poses.toml");
    INFO((read ? "" : read.error().message));
    REQUIRE(read);
    CHECK(read->poses.size() >= 27);
    const Pose* calf = read->find("wall_calf");
    REQUIRE(calf);
    CHECK(calf->near_leg.ankle_deg == Approx(22));
    CHECK(calf->near_leg.on == Contact::flat);
    CHECK(calf->works == Muscle::calf);
    CHECK(calf->setting == Setting::wall);
    CHECK(read->find("no_such_pose") == nullptr);
}

TEST_CASE("what is written for both limbs holds for each, and the far one may differ") {
    const auto read =
        read_poses("[p]\nlegs = { hip = 90, knee = 80 }\nfar = { knee = 70 }\n", "poses.toml");
    REQUIRE(read);
    CHECK(read->poses[0].near_leg.hip_deg == Approx(90));
    CHECK(read->poses[0].far_leg.hip_deg == Approx(90));
    CHECK(read->poses[0].far_leg.knee_deg == Approx(70));
}

TEST_CASE("the neck goes on from the trunk unless it is told otherwise") {
    const auto read = read_poses("[p]\ntrunk = 12\n[q]\ntrunk = 12\nneck = 3\n", "poses.toml");
    REQUIRE(read);
    CHECK(read->find("p")->neck_deg == Approx(12));
    CHECK(read->find("q")->neck_deg == Approx(3));
}

TEST_CASE("mistakes are told with their place and what to write") {
    CHECK(error_of("[p]\nnear = { hip = 200 }\n") ==
          "poses.toml:2:16: error: hip must be between -30 and 150, got 200");
    CHECK(error_of("[p]\nnear = { hop = 20 }\n") ==
          "poses.toml:2:10: error: unknown key 'hop' in [p] near; did you mean 'hip'?");
    CHECK(error_of("[p]\nsetting = \"moon\"\n")
              .find("poses.toml:2:11: error: setting must be floor, wall") == 0);
    CHECK(error_of("[p]\ntrunk = \"low\"\n") ==
          "poses.toml:2:9: error: trunk must be a number, got a text");
    CHECK(error_of("[p]\nhip = [1]\n") ==
          "poses.toml:2:7: error: hip must be two numbers, [x, y], in body heights");
    CHECK(error_of("p = 3\n").find("poses.toml:1:1: error: 'p' must be a pose") == 0);
    CHECK(error_of("[p\n").find("poses.toml:1:") == 0);
    CHECK(error_of("").find("poses.toml:1:1: error: there is no pose") == 0);
}

TEST_CASE("a pose file that is not there or is no file is told in one sentence") {
    for (const char* path : {"no/such/poses.toml", "/"}) {
        const auto read = content::load_poses(path);
        REQUIRE_FALSE(read);
        CHECK(read.error().message.find(std::string(path) + " cannot be read: ") == 0);
    }
    CHECK(content::load_poses(places::poses));
}

TEST_CASE("every pose that a shipped routine names is in the book") {
    const auto book = content::load_poses(places::poses);
    REQUIRE(book);
    int named = 0;
    for (const Routine& routine : content::load_library({places::routines}).routines) {
        const auto timeline = compile(routine);
        REQUIRE(timeline);
        for (const Phase& phase : timeline->phases)
            for (const std::string& pose : phase.poses) {
                INFO(routine.id << ", " << phase.title << ": " << pose);
                CHECK(book->find(pose));
                ++named;
            }
    }
    CHECK(named > 20);
}

TEST_CASE(
    "a back that lies flat, a hollow back and pointed toes beyond the body's limits are refused") {
    CHECK(error_of("[p]\ntrunk = -80\n").find("trunk must be between -45 and 90") !=
          std::string::npos);
    CHECK(error_of("[p]\nround = -0.5\n").find("round must be between 0 and 1") !=
          std::string::npos);
    CHECK(error_of("[p]\nlegs = { ankle = -65 }\n").find("ankle must be between -50 and 30") !=
          std::string::npos);
    CHECK(error_of("[p]\ntrunk = nan\n").find("trunk must be") != std::string::npos);
}
