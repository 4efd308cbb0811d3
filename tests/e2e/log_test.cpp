#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

#include "support/program.h"
#include "support/temp_folder.h"

using namespace legato::test;
using legato::TempFolder;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

Finished add(const TempFolder& data, const std::string& at,
             const std::string& zone = "Europe/London", std::vector<std::string> more = {}) {
    std::vector<std::string> args{"log", "add",    "--routine", "calf_wall", "--at",
                                  at,    "--zone", zone,        "--data",    data.path().string()};
    args.insert(args.end(), more.begin(), more.end());
    return run_legato(args);
}

json log_of(const TempFolder& data) {
    const Finished finished = run_legato({"log", "--json", "--data", data.path().string()});
    REQUIRE(finished.exit_code == 0);
    return json::parse(finished.out);
}

}  // namespace

TEST_CASE("a session that was added is in the log with its own day and zone") {
    const TempFolder data;
    const Finished added = add(data, "2025-06-10T23:30:00Z");
    REQUIRE(added.exit_code == 0);
    REQUIRE(add(data, "2025-01-10T20:00:00Z", "America/St_Johns", {"--seconds", "100"}).exit_code ==
            0);
    const json log = log_of(data);
    REQUIRE(log.size() == 2);
    const json& first = log[0];
    CHECK(first.at("started_utc") == "2025-01-10T20:00:00Z");
    CHECK(first.at("utc_offset_s") == -12600);
    CHECK(first.at("active_ms") == 100'000);
    CHECK(first.at("completed") == false);
    CHECK(first.at("fraction").get<double>() == Approx(100.0 / 202.0));
    const json& second = log[1];
    CHECK(second.at("id") == added.out.substr(0, added.out.size() - 1));
    CHECK(second.at("kind") == "session");
    CHECK(second.at("routine") == "calf_wall");
    CHECK(second.at("zone") == "Europe/London");
    CHECK(second.at("utc_offset_s") == 3600);
    CHECK(second.at("practice_day") == "2025-06-10");
    CHECK(second.at("active_ms") == 202'000);
    CHECK(second.at("fraction") == 1.0);
    CHECK(second.at("completed") == true);
}

TEST_CASE("far years are kept as they are, with the offsets that their zone has then") {
    const TempFolder data;
    REQUIRE(add(data, "2199-07-01T12:00:00Z").exit_code == 0);
    REQUIRE(add(data, "1900-01-01T12:00:00Z").exit_code == 0);
    REQUIRE(add(data, "1969-07-20T20:17:40Z", "America/New_York").exit_code == 0);
    const json log = log_of(data);
    CHECK(log[0].at("started_utc") == "1900-01-01T12:00:00Z");
    CHECK(log[1].at("utc_offset_s") == -4 * 3600);
    CHECK(log[1].at("practice_day") == "1969-07-20");
    CHECK(log[2].at("utc_offset_s") == 3600);
}

TEST_CASE("an empty log is an empty list and makes no files") {
    const TempFolder data;
    CHECK(log_of(data).empty());
    CHECK(fs::is_empty(data.path()));
    const Finished nowhere =
        run_legato({"log", "--json", "--data", (data.path() / "not" / "there").string()});
    CHECK(nowhere.exit_code == 0);
    CHECK(json::parse(nowhere.out).empty());
}

TEST_CASE("where nothing can be saved no id is printed") {
    const TempFolder data;
    const fs::path file = data.path() / "file";
    std::ofstream(file) << "not a folder";
    const Finished finished =
        run_legato({"log", "add", "--routine", "calf_wall", "--at", "2025-06-10T20:00:00Z",
                    "--zone", "UTC", "--data", file.string()});
    CHECK(finished.exit_code == 2);
    CHECK(finished.out.empty());
    CHECK_FALSE(finished.err.empty());
}

TEST_CASE("a damaged journal loses the damaged entry only, says so, and stays valid JSON") {
    const TempFolder data;
    std::set<std::string> ids;
    for (int day = 10; day < 16; ++day) {
        const Finished added = add(data, "2025-06-" + std::to_string(day) + "T20:00:00Z");
        ids.insert(added.out.substr(0, added.out.size() - 1));
    }
    fs::path journal;
    for (const auto& entry : fs::directory_iterator(data.path())) journal = entry.path();
    const auto size = fs::file_size(journal);
    for (const std::uintmax_t at : {std::uintmax_t{0}, size / 2, size - 1}) {
        std::fstream file(journal, std::ios::in | std::ios::out | std::ios::binary);
        file.seekg(static_cast<std::streamoff>(at));
        const char flipped = static_cast<char>(file.get() ^ 0x10);
        file.seekp(static_cast<std::streamoff>(at));
        file.put(flipped);
    }
    const Finished finished = run_legato({"log", "--json", "--data", data.path().string()});
    CHECK(finished.exit_code == 0);
    CHECK_FALSE(finished.err.empty());
    const json log = json::parse(finished.out);
    CHECK(log.size() == 3);
    for (const json& entry : log) CHECK(ids.count(entry.at("id")));
    REQUIRE(add(data, "2025-06-20T20:00:00Z").exit_code == 0);
    CHECK(log_of(data).size() == 4);
}
