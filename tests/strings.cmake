# The list of all texts for translators is as the sources have them.
execute_process(COMMAND ${STRINGS}/collect ${FOUND} RESULT_VARIABLE failed)
if(failed)
    message(FATAL_ERROR "assets/strings/collect failed; Debian: apt-get install gettext")
endif()
execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${STRINGS}/template.toml ${FOUND} RESULT_VARIABLE differs)
if(differs)
    message(FATAL_ERROR "The texts of the screens have changed: run assets/strings/collect")
endif()
