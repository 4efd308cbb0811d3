#include "memory_file.h"

#include <sys/mman.h>
#include <unistd.h>

namespace legato::desktop {

MemoryFile::MemoryFile(std::string_view text) : file_(memfd_create("legato-lines", MFD_CLOEXEC)) {
    good_ = file_ >= 0 &&
            write(file_, text.data(), text.size()) == static_cast<ssize_t>(text.size()) &&
            lseek(file_, 0, SEEK_SET) == 0;
}

MemoryFile::~MemoryFile() {
    if (file_ >= 0) close(file_);
}

}  // namespace legato::desktop
