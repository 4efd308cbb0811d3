#include "support/picture_file.h"

#include <stb/stb_image.h>

#include <cstdio>
#include <memory>

namespace legato::testing {

std::optional<Picture> read_png(const std::filesystem::path& file) {
    Picture picture;
    int channels = 0;
    const std::unique_ptr<unsigned char, void (*)(void*)> pixels(
        stbi_load(file.c_str(), &picture.width, &picture.height, &channels, 3), stbi_image_free);
    if (!pixels) {
        std::fprintf(stderr, "%s: %s\n", file.c_str(), stbi_failure_reason());
        return std::nullopt;
    }
    picture.pixels.assign(pixels.get(), pixels.get() + 3 * picture.width * picture.height);
    return picture;
}

}  // namespace legato::testing
