# Makes the program of the site of emscripten's: app.wasm, which has what the first screens and a cramp need, and
# later.wasm, which follows. What else emscripten has done is gone over once more, which is a hundredth less.
set(features --enable-bulk-memory --enable-nontrapping-float-to-int --enable-sign-ext --enable-mutable-globals)
find_program(WASM_SPLIT wasm-split REQUIRED)
set(program ${BUILD}/page/program)
execute_process(COMMAND ${WASM_OPT} -Oz -g ${features} ${BUILD}/page/app.wasm -o ${program}.wasm COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${WASM_OPT} --print-call-graph ${features} ${program}.wasm
    OUTPUT_FILE ${program}.dot ERROR_QUIET COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${NODE} ${CMAKE_CURRENT_LIST_DIR}/later_part.mjs ${program}.dot ${CMAKE_CURRENT_LIST_DIR}/later_part.txt
    OUTPUT_FILE ${program}.later COMMAND_ERROR_IS_FATAL ANY)
# Joins only parts of one version: the names by which they know each other have it in them.
file(SHA256 ${program}.wasm version)
string(SUBSTRING ${version} 0 4 version)
execute_process(COMMAND ${WASM_SPLIT} ${features} ${program}.wasm --split-funcs=@${program}.later --export-prefix=${version}
        -o1 ${SITE}/app.wasm -o2 ${SITE}/later.wasm
    COMMAND_ERROR_IS_FATAL ANY)
