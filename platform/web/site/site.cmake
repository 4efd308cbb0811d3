# Puts the site together in SITE, and writes its version, made from its files, into the service worker.
#   cmake -DPROJECT=... -DPAGE=... -DBUILD=... -DSITE=... -DESBUILD=... -DWASM_OPT=... -DNODE=... -DADDRESS=... -P site.cmake
# ADDRESS: where the site will be, with a / at its end, for who shows a link to it; may be empty.
cmake_minimum_required(VERSION 3.25)
file(REMOVE_RECURSE ${SITE})
file(COPY ${PAGE}/ DESTINATION ${SITE} PATTERN *.js EXCLUDE PATTERN library* EXCLUDE PATTERN icon.svg EXCLUDE
    PATTERN first.css EXCLUDE PATTERN index.html EXCLUDE)
file(COPY ${PAGE}/icon.svg ${BUILD}/icons/ DESTINATION ${SITE}/icons)
file(COPY ${PROJECT}/assets/pictures/site/ DESTINATION ${SITE}/pictures)
file(COPY ${BUILD}/page/app.data ${BUILD}/later.json ${BUILD}/voice DESTINATION ${SITE})
include(${CMAKE_CURRENT_LIST_DIR}/program.cmake)

# Names the app after the place where it will be, if that is known: two folders of a host are two apps then.
if(ADDRESS MATCHES "^https?://[^/]+(/.*)$")
    file(READ ${SITE}/manifest.webmanifest manifest)
    string(JSON manifest SET "${manifest}" id "\"${CMAKE_MATCH_1}\"")
    file(WRITE ${SITE}/manifest.webmanifest "${manifest}\n")
endif()

# Joins all scripts into one, which is a fifth smaller and is asked for once.
file(GLOB modules ${PAGE}/*.js)
list(FILTER modules EXCLUDE REGEX "/(first|library|sample_queue|service_worker)\\.js$")
file(COPY ${modules} DESTINATION ${BUILD}/page)
execute_process(COMMAND ${ESBUILD} start.js --bundle --minify --format=esm --outfile=${SITE}/start.js --log-level=warning
    WORKING_DIRECTORY ${BUILD}/page COMMAND_ERROR_IS_FATAL ANY)

# Puts in what the browser loads into threads of its own.
execute_process(COMMAND ${ESBUILD} ${PAGE}/sample_queue.js --minify --outdir=${SITE} --log-level=warning COMMAND_ERROR_IS_FATAL ANY)

# Writes index.html, with what is seen first in it.
execute_process(COMMAND ${ESBUILD} ${PAGE}/first.js ${PAGE}/first.css --minify --target=es5 --outdir=${BUILD}/first --log-level=error
    COMMAND_ERROR_IS_FATAL ANY)
function(write_index version)
    execute_process(COMMAND ${NODE} ${CMAKE_CURRENT_LIST_DIR}/first_paint.mjs ${PAGE} ${PROJECT}/routines
            ${PROJECT}/assets/emergency.toml ${SITE} "${version}" "${ADDRESS}" ${BUILD}/first/first.css ${BUILD}/first/first.js
        COMMAND_ERROR_IS_FATAL ANY)
endfunction()
write_index("")
file(SHA256 ${SITE}/index.html index)

# Lists the files that the worker brings in when it is installed; spoken lines come when they are asked for,
# and index.html, which a host may change, is known by the version in it.
file(GLOB_RECURSE files RELATIVE ${SITE} ${SITE}/*)
list(FILTER files EXCLUDE REGEX "\\.ogg$|^pictures/|^(index\\.html|service_worker\\.js)$")
list(SORT files)
set(FILES "")
foreach(file ${files})
    file(SHA256 ${SITE}/${file} hash)
    string(APPEND FILES "\n  '${file}': '${hash}',")
endforeach()
string(SHA256 version "${FILES}${index}")
string(SUBSTRING ${version} 0 16 VERSION)
write_index(${VERSION})
file(SHA256 ${SITE}/voice/index.tsv voice)
string(SUBSTRING ${voice} 0 16 VOICE)
configure_file(${PAGE}/service_worker.js ${SITE}/service_worker.js @ONLY)
