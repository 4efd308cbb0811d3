# Puts the site together in SITE, and writes its version, made from its files, into the service worker.
#   cmake -DPAGE=... -DBUILD=... -DSITE=... -DESBUILD=... -P site.cmake
cmake_minimum_required(VERSION 3.25)
file(REMOVE_RECURSE ${SITE})
file(COPY ${PAGE}/ DESTINATION ${SITE} PATTERN *.js EXCLUDE PATTERN library* EXCLUDE PATTERN icon.svg EXCLUDE)
file(COPY ${PAGE}/icon.svg ${BUILD}/icons/ DESTINATION ${SITE}/icons)
file(COPY ${BUILD}/page/app.data ${BUILD}/voice DESTINATION ${SITE})
include(${CMAKE_CURRENT_LIST_DIR}/program.cmake)

# Joins all scripts into one, which is a fifth smaller and is asked for once.
file(GLOB modules ${PAGE}/*.js)
list(FILTER modules EXCLUDE REGEX "/(library|service_worker)")
file(COPY ${modules} DESTINATION ${BUILD}/page)
execute_process(COMMAND ${ESBUILD} start.js --bundle --minify --format=esm --outfile=${SITE}/start.js --log-level=warning
    WORKING_DIRECTORY ${BUILD}/page COMMAND_ERROR_IS_FATAL ANY)

# Lists the files that the worker brings in when it is installed; spoken lines come when they are asked for.
file(GLOB_RECURSE files RELATIVE ${SITE} ${SITE}/*)
list(FILTER files EXCLUDE REGEX "\\.ogg$|^service_worker\\.js$")
list(SORT files)
set(FILES "")
foreach(file ${files})
    file(SHA256 ${SITE}/${file} hash)
    string(APPEND FILES "\n  '${file}': '${hash}',")
endforeach()
file(SHA256 ${SITE}/index.html INDEX)
string(SHA256 version "${FILES}")
string(SUBSTRING ${version} 0 16 VERSION)
file(SHA256 ${SITE}/voice/index.tsv voice)
string(SUBSTRING ${voice} 0 16 VOICE)
configure_file(${PAGE}/service_worker.js ${SITE}/service_worker.js @ONLY)
