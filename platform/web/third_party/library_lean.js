// Stands for what SDL asks of emscripten and Legato never uses: the whole screen, a held pointer,
// keys (which page/keys.js takes), a title, and a word before the page is left. 0 means success, and
// that nothing has to be done.
(() => {
  const nothing = {};
  for (const name of [
    'request_fullscreen_strategy',
    'exit_fullscreen',
    'request_pointerlock',
    'exit_pointerlock',
    'set_window_title',
    ...['fullscreenchange', 'pointerlockchange', 'beforeunload', 'keydown', 'keyup', 'keypress'].map((event) => `set_${event}_callback_on_thread`),
  ]) {
    nothing['emscripten_' + name] = function () { return 0; };
    nothing[`emscripten_${name}__deps`] = [];
  }
  // Says it without all that emscripten knows of browsers.
  nothing.emscripten_get_screen_size__deps = [];
  nothing.emscripten_get_screen_size = function (width, height) {
    HEAP32[width >> 2] = screen.width;
    HEAP32[height >> 2] = screen.height;
  };
  mergeInto(LibraryManager.library, nothing);
})();
