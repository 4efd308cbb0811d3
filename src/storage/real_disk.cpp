#include "storage/disk.h"

namespace legato::storage {

Disk real_disk() {
    return posix_disk();
}

}  // namespace legato::storage
