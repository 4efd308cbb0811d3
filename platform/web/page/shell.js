// App that has this page inside and does what its browser lacks (platform/android/page/shell.js); in a browser there is
// none. `keep` is like that of keep.js, and `place` says where it keeps. `dim` dims the screen; `softenOthers`
// has the sound of others be softer. `opened` is told of a page
// that is ready: `take` obeys a request, as the page's address would have it; `command` one of the lock screen; `planAhead`
// gives the rings to come (src/app/reminders/plan_ahead.h).
export const shell = globalThis.legatoShell;
