// How she likes it: settings, colors, words, and a sound to try.
#include "app/app.h"

#include <utility>

#include "app/views/welcome.h"
#include "content/strings_file.h"
#include "storage/settings_file.h"

namespace legato {

namespace {

constexpr const char* pseudo_language = "en-XA";

}  // namespace

void App::choose_language() {
    const std::string language = device_.language();
    if (language == pseudo_language) strings_ = ui::Strings::pseudo();
    const auto file = device_.assets_folder() / "strings" / (language + ".toml");
    std::error_code error;
    if (!std::filesystem::exists(file, error)) return;  // English is in the sources
    if (auto catalogue = content::load_strings(file))
        strings_ = ui::Strings(std::move(*catalogue));
    else
        say(catalogue.error().message);
}

void App::choose_theme(bool at_once) {
    Settings settings = settings_;
    const bool dim = place_ == ui::Place::cramp && is_night(device_.now(), settings.night);
    if (rest_.locked() || dim) settings.theme = ThemeChoice::night;  // whatever was chosen
    const ui::Look wanted = look_for(settings, device_.system_look(), device_.now());
    fade_.want(wanted.theme, device_.boot_now(), at_once || wanted.reduced_motion);
}

ui::Look App::look() const {
    ui::Look look = look_for(settings_, device_.system_look(), device_.now());
    look.theme = fade_.shown(device_.boot_now());
    look.tr = &strings_;
    return look;
}

void App::set(const std::string& key, const std::string& value) {
    if (key == "welcome.page") {  // of the first start: not kept
        welcome_ = welcome_view(known(), std::atoi(value.c_str()), reminders_.first());
        return;
    }
    if (key == "reminder.first") return told(reminders_.choose_first(value));
    if (key == "player.sheet") {  // open or not: not kept either
        player_sheet_ = value == "1";
        return;
    }
    reread_settings();
    auto changed = with(settings_, key, value);
    if (!changed) return say(changed.error().message);
    if (*changed == settings_) return;
    take(std::move(*changed));
    // Another program may be changing another one at this moment. What could not be kept before
    // goes along.
    const auto change = [&](Settings there) -> Result<Settings> {
        return settings_kept_ ? with(std::move(there), key, value) : Result<Settings>(settings_);
    };
    auto kept = storage::change_settings(device_.data_folder(), change);
    settings_kept_ = kept.has_value();
    if (!kept) say(kept.error().message);
    if (kept && !kept->notice.empty()) say(kept->notice);
    if (kept && kept->settings != settings_) take(std::move(kept->settings));
    show_lists();
}

// Another window may have changed them. What could not be kept is only here.
void App::reread_settings() {
    if (!settings_kept_) return;
    storage::SettingsReading reading = storage::read_settings(device_.data_folder());
    if (reading.exists && reading.notice.empty() && reading.settings != settings_)
        take(std::move(reading.settings));
}

void App::take(Settings changed) {
    const bool heard_otherwise = listening_of(changed) != listening_of(settings_);
    settings_ = std::move(changed);
    if (player_ && heard_otherwise) player_->listen(listening_of(settings_));
    if (player_) player_->feel(settings_.haptics);
    choose_theme(false);
}

// Again and again as often as somebody asks: the one before gives way.
void App::try_sound(const std::string& what) {
    trial_.reset();
    if (player_ && !player_->session().is_over()) return;
    player_.reset();  // what still rings gives way too: there is one sound device
    auto trial =
        SoundTrial::start(device_, settings_, what == "voice" ? defaults_.sound_trial : "");
    if (trial)
        trial_.emplace(std::move(*trial));
    else
        say(strings_("There is no sound: {why}.", {{"why", trial.error().message}}));
}

// Once, when she has found it worth a session, or where it begins anew there, before; and never at
// night, or beside another question.
bool App::home_screen_is_asked() const {
    const bool is_time =
        !history_.sessions.empty() || device_.home_screen() == HomeScreen::by_share_button;
    return !settings_.home_screen_asked && is_time && !tonight_.interruption &&
           !tonight_.last_night && tonight_.part != ui::TonightView::PartOfDay::night;
}

void App::put_on_home_screen(bool wanted) {
    set("home_screen_asked", "1");
    if (!wanted) return;
    if (device_.home_screen() == HomeScreen::can_ask)
        device_.put_on_home_screen();
    else
        open(ui::Place::data);
}

}  // namespace legato
