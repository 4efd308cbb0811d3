#pragma once

#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

#include "content/pose_file.h"
#include "support/places.h"

namespace legato::sample {

/// The poses that ship with the product.
inline const PoseBook& shipped_poses() {
    static const PoseBook book = [] {
        std::ifstream in(places::poses);
        std::stringstream text;
        text << in.rdbuf();
        auto read = content::read_poses(text.str(), places::poses);
        INFO((read ? "" : read.error().message));
        REQUIRE(read);
        return *read;
    }();
    return book;
}

}  // namespace legato::sample
