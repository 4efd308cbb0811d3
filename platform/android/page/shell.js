// Legato in its Android app: what a WebView lacks, done by the phone. A plain script before all others (page/shell.js of the
// web app names what it uses of this).
import * as back from './back.js';
import * as files from './files.js';
import { keep } from './keep.js';
import * as look from './look.js';
import * as machine from './machine.js';
import * as offline from './offline.js';
import { on, phone } from './phone.js';
import * as reminders from './reminders.js';
import * as seen from './seen.js';
import * as session from './session.js';
import * as timers from './timers.js';

const place = 'On this phone only, in files of Legato. They go with the app when you remove it: save a backup now and then.';

// The page listens. `take`: obeys a request, as "?cramp"; `command`: obeys a command of the lock screen.
function opened({ take, command, planAhead }) {
  on('request', take);
  on('command', command);
  phone.opened();
  reminders.follow({ take, planAhead });
  dispatchEvent(new Event('click')); // here a voice may speak before any touch
}

if (phone) {
  for (const part of [seen, timers, look, machine, files, session, reminders, offline, back]) part.begin();
  globalThis.legatoShell = { keep, opened, place, dim: machine.dim, softenOthers: session.softenOthers };
}
