#pragma once

#include <string_view>

namespace legato::desktop {

/// Text for another program to read, as a file in memory: nobody waits for a pipe. The file ends
/// with this, unless somebody else has it open.
class MemoryFile {
  public:
    explicit MemoryFile(std::string_view text);
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    ~MemoryFile();

    bool good() const { return good_; }  ///< false if the machine has none
    int file() const { return file_; }   ///< to be read from its beginning

  private:
    int file_;
    bool good_ = false;
};

}  // namespace legato::desktop
