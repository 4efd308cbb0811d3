#include "content/pose_file.h"

#define TOML_HEADER_ONLY 1
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>

#include <initializer_list>
#include <utility>

namespace legato::content {

namespace {

struct Limits {
    float least, most;
};
constexpr Limits hip_limits{-30, 150}, knee_limits{0, 150}, ankle_limits{-50, 30};
constexpr Limits shoulder_limits{-60, 180}, elbow_limits{0, 150}, out_limits{0, 80};
constexpr Limits trunk_limits{-45, 90}, neck_limits{-60, 135}, pitch_limits{-180, 180};
constexpr Limits place_limits{-1.5F, 1.5F}, unit_limits{0, 1}, tilt_limits{-15, 15};

template <class T>
using Names = std::initializer_list<std::pair<const char*, T>>;

/// Reads the keys of one table and keeps the first fault only: one mistake often causes the next.
class Reader {
  public:
    Reader(const toml::table& table, std::string where, const std::string& file, std::string& fault)
        : table_(table), where_(std::move(where)), file_(file), fault_(fault) {}

    void number(const char* key, Limits limits, float& into) {
        const toml::node* node = take(key);
        if (!node) return;
        const auto value = node->value<double>();
        if (!value || !node->is_number()) return refuse(*node, key, "must be a number");
        if (!(*value >= limits.least && *value <= limits.most))
            return refuse(*node, key,
                          "must be " + short_text(limits.least) + " to " + short_text(limits.most));
        into = static_cast<float>(*value);
    }
    void number(const char* key, Limits limits, std::optional<float>& into) {
        if (!table_.contains(key)) return;
        float value = 0;
        number(key, limits, value);
        into = value;
    }
    std::optional<Spot> spot(const char* key) {
        const toml::node* node = take(key);
        if (!node) return {};
        const toml::array* pair = node->as_array();
        const auto at = [&](std::size_t i) {
            return pair && pair->size() == 2 ? pair->get(i)->value<double>() : std::nullopt;
        };
        const auto x = at(0), y = at(1);
        if (!x || !y || !(std::abs(*x) <= 1.5) || !(std::abs(*y) <= 1.5)) {
            refuse(*node, key, "must be two numbers, [x, y], in body heights");
            return {};
        }
        return Spot{static_cast<float>(*x), static_cast<float>(*y)};
    }
    template <class T>
    void choice(const char* key, Names<T> names, T& into) {
        const toml::node* node = take(key);
        if (!node) return;
        const auto word = node->value<std::string>();
        std::string known;
        for (const auto& [name, value] : names) {
            if (word && *word == name) {
                into = value;
                return;
            }
            known += (known.empty() ? "" : ", ") + std::string(name);
        }
        refuse(*node, key, "must be one of " + known);
    }
    const toml::table* part(const char* key) {
        const toml::node* node = take(key);
        if (node && !node->is_table()) refuse(*node, key, "must be a table, { ... }");
        return node ? node->as_table() : nullptr;
    }
    void finish() {
        for (const auto& [key, node] : table_)
            if (std::find(known_.begin(), known_.end(), key.str()) == known_.end())
                refuse(node, std::string(key.str()).c_str(), "is not known here; is it misspelt?");
    }
    void refuse(const toml::node& node, const char* key, const std::string& why) {
        if (!fault_.empty()) return;
        const toml::source_position at = node.source().begin;
        fault_ = file_ + ":" + std::to_string(at.line) + ":" + std::to_string(at.column) +
                 ": error: " + where_ + ": '" + key + "' " + why;
    }

  private:
    static std::string short_text(float value) {
        const std::string text = std::to_string(value);
        return text.substr(0, value == static_cast<float>(static_cast<int>(value))
                                  ? text.find('.')
                                  : text.find('.') + 2);
    }
    const toml::node* take(const char* key) {
        known_.emplace_back(key);
        return table_.get(key);
    }

    const toml::table& table_;
    std::string where_;
    const std::string& file_;
    std::string& fault_;
    std::vector<std::string> known_;
};

void read_leg(const toml::table& table, const std::string& where, const std::string& file,
              std::string& fault, LegPose& leg) {
    Reader reader(table, where, file, fault);
    reader.number("hip", hip_limits, leg.hip_deg);
    reader.number("knee", knee_limits, leg.knee_deg);
    reader.number("ankle", ankle_limits, leg.ankle_deg);
    reader.number("at", place_limits, leg.at);
    reader.number("out", out_limits, leg.out_deg);
    reader.number("pitch", pitch_limits, leg.pitch_deg);
    reader.choice<Contact>("on",
                           {{"none", Contact::none},
                            {"flat", Contact::flat},
                            {"heel", Contact::heel},
                            {"ball", Contact::ball},
                            {"knee", Contact::knee}},
                           leg.on);
    reader.finish();
}

void read_arm(const toml::table& table, const std::string& where, const std::string& file,
              std::string& fault, ArmPose& arm) {
    Reader reader(table, where, file, fault);
    reader.number("shoulder", shoulder_limits, arm.shoulder_deg);
    reader.number("elbow", elbow_limits, arm.elbow_deg);
    if (auto hand = reader.spot("hand")) arm.hand = hand;
    reader.choice<HandOn>("on",
                          {{"nothing", HandOn::nothing},
                           {"wall", HandOn::wall},
                           {"thigh", HandOn::thigh},
                           {"ground", HandOn::ground},
                           {"chair", HandOn::chair},
                           {"towel", HandOn::towel},
                           {"calf", HandOn::calf},
                           {"belly", HandOn::belly},
                           {"pillow", HandOn::pillow}},
                          arm.on);
    reader.finish();
}

Pose read_pose(const std::string& name, const toml::table& table, const std::string& file,
               std::string& fault) {
    Pose pose;
    pose.name = name;
    const std::string where = "[" + name + "]";
    Reader reader(table, where, file, fault);
    reader.choice<Setting>("setting",
                           {{"floor", Setting::floor},
                            {"wall", Setting::wall},
                            {"wall_behind", Setting::wall_behind},
                            {"chair", Setting::chair},
                            {"chair_back", Setting::chair_back},
                            {"chair_and_stool", Setting::chair_and_stool},
                            {"bed_edge", Setting::bed_edge},
                            {"bed", Setting::bed},
                            {"mat", Setting::mat},
                            {"bed_from_above", Setting::bed_from_above},
                            {"foot", Setting::foot}},
                           pose.setting);
    reader.choice<Anchor>(
        "anchor",
        {{"near_foot", Anchor::near_foot}, {"far_foot", Anchor::far_foot}, {"hip", Anchor::hip}},
        pose.anchor);
    reader.choice<Muscle>("works",
                          {{"none", Muscle::none},
                           {"calf", Muscle::calf},
                           {"hamstring", Muscle::hamstring},
                           {"ankle", Muscle::ankle},
                           {"toes", Muscle::toes},
                           {"back", Muscle::back}},
                          pose.works);
    reader.number("trunk", trunk_limits, pose.trunk_deg);
    pose.neck_deg = pose.trunk_deg;
    reader.number("neck", neck_limits, pose.neck_deg);
    reader.number("round", unit_limits, pose.round);
    reader.number("tilt", tilt_limits, pose.tilt_deg);
    if (auto hip = reader.spot("hip")) pose.hip = *hip;
    // What is written once holds for both limbs; the far one may then differ.
    if (const toml::table* both = reader.part("legs")) {
        read_leg(*both, where + " legs", file, fault, pose.near_leg);
        pose.far_leg = pose.near_leg;
    }
    if (const toml::table* leg = reader.part("near"))
        read_leg(*leg, where + " near", file, fault, pose.near_leg);
    if (const toml::table* leg = reader.part("far"))
        read_leg(*leg, where + " far", file, fault, pose.far_leg);
    if (const toml::table* both = reader.part("arms")) {
        read_arm(*both, where + " arms", file, fault, pose.near_arm);
        pose.far_arm = pose.near_arm;
    }
    if (const toml::table* arm = reader.part("near_arm"))
        read_arm(*arm, where + " near_arm", file, fault, pose.near_arm);
    if (const toml::table* arm = reader.part("far_arm"))
        read_arm(*arm, where + " far_arm", file, fault, pose.far_arm);
    reader.finish();
    return pose;
}

}  // namespace

Result<PoseBook> read_poses(std::string_view text, const std::string& file) {
    try {
        const toml::table document = toml::parse(text, file);
        PoseBook book;
        std::string fault;
        for (const auto& [key, node] : document) {
            const toml::table* table = node.as_table();
            const toml::source_position at = node.source().begin;
            if (!table)
                return fail(file + ":" + std::to_string(at.line) + ":" + std::to_string(at.column) +
                            ": error: '" + std::string(key.str()) +
                            "' must be a pose, a table such as [stand]");
            book.poses.push_back(read_pose(std::string(key.str()), *table, file, fault));
            if (!fault.empty()) return fail(fault);
        }
        if (book.poses.empty()) return fail(file + ":1:1: error: there is no pose in this file");
        return book;
    } catch (const toml::parse_error& error) {
        const toml::source_position at = error.source().begin;
        return fail(file + ":" + std::to_string(at.line) + ":" + std::to_string(at.column) +
                    ": error: " + std::string(error.description()));
    }
}

}  // namespace legato::content
