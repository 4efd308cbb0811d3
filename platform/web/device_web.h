#pragma once

#include "app/machine/device.h"
#include "boot_clock.h"

namespace legato::web {

/// Queue of samples that the page keeps, see page/sample_queue.js.
class PageQueue : public audio::SampleQueue {
  public:
    std::optional<std::int64_t> heard() const override;
    void renew(std::int64_t from) override;
};

/// A page in a browser, and through it the phone that it runs on.
class WebDevice : public Device {
  public:
    std::filesystem::path data_folder() const override { return "/data"; }
    std::string data_place() const override;
    std::string forgets() const override;
    std::filesystem::path assets_folder() const override { return "/share"; }
    std::string id() const override { return "web"; }
    Millis boot_now() const override;
    Zone local_zone() const override;
    LocalStamp now() const override;
    Result<Zone> zone(std::string_view id) const override;
    SystemLook system_look() const override;
    std::string language() const override;
    void keep_awake(bool on) override;
    bool can_dim() const override;
    void dim(bool on) override;
    void soften_others(bool on) override;
    bool has_haptics() const override;
    void haptic(HapticPattern pattern) override;
    bool call(const std::string& number) override;
    bool may_sound() const override;
    audio::SampleQueue* sample_queue() override { return &queue_; }
    bool sound_is_held() const override;
    bool gives_idle_time() const override { return true; }
    Millis longest_stall() const override { return Seconds{30}; }
    Result<std::string> export_file(const std::string& name, const std::string& content) override;
    bool copy(const std::string& text) override;
    std::string kind_of_machine() const override { return "browser"; }
    bool takes_files() const override { return true; }
    void ask_for_file() override;
    bool types() const override { return true; }
    bool ask_for_line(const std::string& question, const std::string& now) override;
    Reminding reminding() const override;
    void ask_to_remind() override;
    Result<void> notify(const std::string& summary, const std::string& body) override;
    HomeScreen home_screen() const override;
    void put_on_home_screen() override;
    Offline offline() const override;
    void have_spoken(const SpeechOrder& order, Millis at_most) override;
    bool brings_lines() const override;

  private:
    mutable BootClock clock_;
    PageQueue queue_;
};

}  // namespace legato::web
