#include "content/pose_file.h"

#include "content/read_file.h"
#include "content/table_reader.h"
#include "content/unicode.h"

namespace legato::content {

namespace {

constexpr RealLimits hip_limits{-30, 150}, knee_limits{0, 150}, ankle_limits{-50, 30};
constexpr RealLimits shoulder_limits{-60, 180}, elbow_limits{0, 150}, out_limits{0, 80};
constexpr RealLimits trunk_limits{-45, 90}, neck_limits{-60, 135}, pitch_limits{-180, 180};
constexpr RealLimits place_limits{-1.5F, 1.5F}, unit_limits{0, 1}, tilt_limits{-15, 15};

template <class T, class U>
void take(const std::optional<T>& read, U& into) {
    if (read) into = *read;
}

std::optional<Spot> spot(TableReader& table, const std::string& key, Faults& faults) {
    const Node* node = table.find(key);
    if (!node) return std::nullopt;
    if (node->type != Node::Type::list || node->list.size() != 2) {
        faults.add(node->at, key + " must be two numbers, [x, y], in body heights");
        return std::nullopt;
    }
    const auto x = real_number(node->list[0], key, place_limits, faults);
    const auto y = real_number(node->list[1], key, place_limits, faults);
    return x && y ? std::optional(Spot{*x, *y}) : std::nullopt;
}

void read_leg(const Node& node, const std::string& where, Faults& faults, LegPose& leg) {
    TableReader table(node, where, faults);
    take(table.real("hip", hip_limits), leg.hip_deg);
    take(table.real("knee", knee_limits), leg.knee_deg);
    take(table.real("ankle", ankle_limits), leg.ankle_deg);
    take(table.real("at", place_limits), leg.at);
    take(table.real("out", out_limits), leg.out_deg);
    take(table.real("pitch", pitch_limits), leg.pitch_deg);
    using enum Contact;
    take(
        table.choice<Contact>(
            "on", {{"none", none}, {"flat", flat}, {"heel", heel}, {"ball", ball}, {"knee", knee}}),
        leg.on);
    table.finish();
}

void read_arm(const Node& node, const std::string& where, Faults& faults, ArmPose& arm) {
    TableReader table(node, where, faults);
    take(table.real("shoulder", shoulder_limits), arm.shoulder_deg);
    take(table.real("elbow", elbow_limits), arm.elbow_deg);
    take(spot(table, "hand", faults), arm.hand);
    using enum HandOn;
    take(table.choice<HandOn>("on", {{"nothing", nothing},
                                     {"wall", wall},
                                     {"thigh", thigh},
                                     {"ground", ground},
                                     {"chair", chair},
                                     {"towel", towel},
                                     {"calf", calf},
                                     {"belly", belly},
                                     {"pillow", pillow}}),
         arm.on);
    table.finish();
}

void read_setting(TableReader& table, Pose& pose) {
    {
        using enum Setting;
        take(table.choice<Setting>("setting", {{"floor", floor},
                                               {"wall", wall},
                                               {"wall_behind", wall_behind},
                                               {"chair", chair},
                                               {"chair_back", chair_back},
                                               {"chair_and_stool", chair_and_stool},
                                               {"bed_edge", bed_edge},
                                               {"bed", bed},
                                               {"mat", mat},
                                               {"bed_from_above", bed_from_above},
                                               {"foot", foot}}),
             pose.setting);
    }
    {
        using enum Anchor;
        take(table.choice<Anchor>("anchor",
                                  {{"near_foot", near_foot}, {"far_foot", far_foot}, {"hip", hip}}),
             pose.anchor);
    }
    using enum Muscle;
    take(table.choice<Muscle>("works", {{"none", none},
                                        {"calf", calf},
                                        {"hamstring", hamstring},
                                        {"ankle", ankle},
                                        {"toes", toes},
                                        {"back", back}}),
         pose.works);
}

Pose read_pose(const std::string& name, const Node& node, Faults& faults) {
    Pose pose;
    pose.name = name;
    const std::string where = "[" + name + "]";
    TableReader table(node, where, faults);
    read_setting(table, pose);
    take(table.real("trunk", trunk_limits), pose.trunk_deg);
    pose.neck_deg = pose.trunk_deg;
    take(table.real("neck", neck_limits), pose.neck_deg);
    take(table.real("round", unit_limits), pose.round);
    take(table.real("tilt", tilt_limits), pose.tilt_deg);
    take(spot(table, "hip", faults), pose.hip);
    // Values written once hold for both limbs; each limb may then differ.
    if (const Node* both = table.table("legs")) {
        read_leg(*both, where + " legs", faults, pose.near_leg);
        pose.far_leg = pose.near_leg;
    }
    if (const Node* leg = table.table("near"))
        read_leg(*leg, where + " near", faults, pose.near_leg);
    if (const Node* leg = table.table("far")) read_leg(*leg, where + " far", faults, pose.far_leg);
    if (const Node* both = table.table("arms")) {
        read_arm(*both, where + " arms", faults, pose.near_arm);
        pose.far_arm = pose.near_arm;
    }
    if (const Node* arm = table.table("near_arm"))
        read_arm(*arm, where + " near_arm", faults, pose.near_arm);
    if (const Node* arm = table.table("far_arm"))
        read_arm(*arm, where + " far_arm", faults, pose.far_arm);
    table.finish();
    return pose;
}

}  // namespace

Result<PoseBook> read_poses(std::string_view toml, const std::string& file) {
    const auto told = [&](Position at, const std::string& message) {
        return fail(to_string({file, at.line, at.column, message}));
    };
    const auto document = parse_document(toml);
    if (!document) return told(document.error().at, document.error().message);
    PoseBook book;
    Faults faults(file);
    for (const Entry& entry : document->table) {
        if (entry.value.type == Node::Type::table)
            book.poses.push_back(read_pose(entry.key, entry.value, faults));
        else
            faults.add(entry.at, in_quotes(entry.key) + " must be a pose, a table such as [stand]");
    }
    if (!faults.empty()) return fail(to_string(faults.sorted().front()));
    if (book.poses.empty()) return told({}, "there is no pose in this file");
    return book;
}

Result<PoseBook> load_poses(const std::filesystem::path& file) {
    const auto text = text_of(file);
    if (!text) return fail(printable(file.string()) + " " + text.error().message);
    if (text->size() > largest_file) return fail(printable(file.string()) + " is too large");
    return read_poses(*text, file.string());
}

}  // namespace legato::content
