// The page: brings the program, what was kept and the browser together.
import createApp from './app.js';
import { askForFile, handOut } from './files.js';
import { homeScreen, onHomeScreenChange, putOnHomeScreen } from './home_screen.js';
import { Keep } from './keep.js';
import { listenToBack, listenToKeys } from './keys.js';
import * as machine from './machine.js';
import { Mirror } from './mirror.js';
import { tell } from './notice.js';
import { isMyTurn, takeTurn } from './only_one.js';
import { askToNotify, notify } from './reminders.js';
import { onSessionKeys, showSession } from './session.js';
import { askForTouch, keepSounding, maySound } from './sound.js';
import { keepOffline, letUpdateCome } from './update.js';
import { Voices } from './voices.js';

const wish = location.search.slice(1); // of a shortcut: "cramp", "bedtime"
const opens = new URLSearchParams(location.search).get('open'); // by a reminder
const keep = new Keep(isMyTurn);
let app = null;
let voices = null;

const call = (name, types = [], values = []) => app?.ccall('legato_' + name, null, types, values);
const command = (name) => call('command', ['string'], [name]);
const reload = () => location.reload();
function useItHere() {
  sessionStorage.setItem('here', '1');
  reload();
}

const mirror = new Mirror(document.getElementById('screen'), document.getElementById('said'), {
  activate: (id) => call('activate', ['string'], [id]),
  focus: (id) => call('focus', ['string'], [id]),
});

// The next step of the program: with the next picture while somebody looks, which is when a browser
// calls for one; by the clock otherwise.
let timer = 0;
let frame = 0;
function stepIn(ms) {
  clearTimeout(timer);
  cancelAnimationFrame(frame);
  timer = frame = 0;
  if (ms < 0) return;
  const visible = document.visibilityState === 'visible';
  if (visible && ms <= 17) frame = requestAnimationFrame(step);
  else timer = setTimeout(step, ms);
}
function step() {
  stepIn(-1);
  call('step');
}

const page = {
  ...machine,
  maySound,
  keep(path, offset, bytes) {
    if (path.includes('journal')) navigator.storage?.persist?.().catch(() => {}); // worth asking for
    return keep.write(path, offset, bytes);
  },
  keepRename(from, to) {
    if (to.includes('reminders')) askToNotify(); // she has just chosen one
    return keep.rename(from, to);
  },
  keepRemove: (path) => keep.remove(path),
  bringsLines: () => (voices?.isBringing() ? 1 : 0),
  fetchLines: (lines, now) => now && voices.fetchNow(lines.split('\n').filter((line) => line)),
  handOut,
  askForFile: () =>
    askForFile((bytes) => {
      const at = app._malloc(bytes.length);
      app.HEAPU8.set(bytes, at);
      call('take_in', ['number', 'number'], [at, bytes.length]);
      app._free(at);
    }),
  homeScreen,
  putOnHomeScreen,
  notify,
  color(color) {
    document.documentElement.style.setProperty('--around', color);
    document.querySelector('meta[name="theme-color"]').content = color;
  },
  say: (text) => mirror.say(text),
  mirror: (tree) => mirror.show(tree),
  session: (title, phase, state) => showSession(title, phase, state),
  stepIn,
};

async function kept() {
  try {
    return await keep.open();
  } catch (error) {
    console.info('Legato cannot read what it kept: ' + error);
    if (wish === 'cramp') return new Map();
    return new Promise((resolve) => {
      tell('What you saved cannot be read now. Please close other windows of Legato and try again.', 'Try again', reload);
    });
  }
}

// Another page has the app now: this one stops, with everything kept.
function letGo() {
  call('leave');
  stepIn(-1);
  app = null;
  tell('Legato is open in another window now.', 'Use it here', useItHere);
}

async function start() {
  const canvas = document.getElementById('canvas');
  const loading = createApp({ canvas, page, noInitialRun: true });
  if (!(await takeTurn(letGo, { steal: wish === 'cramp' || sessionStorage.getItem('here') === '1' }))) {
    tell('Legato is open in another window already.', 'Use it here', useItHere);
    return;
  }
  await letUpdateCome(wish === 'cramp');
  sessionStorage.removeItem('here');
  const files = await kept();
  app = await loading;
  app.FS.mkdir('/data');
  for (const [path, bytes] of files) app.FS.writeFile(path, bytes);
  voices = new Voices(app, () => call('sounds_came'));

  keepSounding(() => app, () => call('sounds_came'));
  listenToKeys((key) => call('key', ['number'], [key]));
  onSessionKeys(command);
  onHomeScreenChange(() => call('machine_changed'));
  machine.onLookChange(() => call('look_again'));
  const visible = () => call('visible', ['number'], [document.visibilityState === 'visible' ? 1 : 0]);
  document.addEventListener('visibilitychange', visible);
  addEventListener('pageshow', visible);
  addEventListener('pagehide', () => call('visible', ['number'], [0]));
  navigator.serviceWorker?.addEventListener('message', ({ data }) => data.opens && call('open', ['string'], [data.opens]));
  listenToBack(() => app?.ccall('legato_back', 'number', [], []));
  // SDL has put a touch into its queue by now. What it asks for is done at once: a browser lets
  // sound begin only within a touch.
  for (const touch of ['touchend', 'pointerup', 'click']) addEventListener(touch, () => (call('touched'), step()));

  app.callMain([]);
  if (opens) call('open', ['string'], [opens]);
  else if (wish) command(wish);
  if (wish === 'cramp') askForTouch();
  performance.mark('legato.shown');
  keepOffline();
  setTimeout(() => voices.fetchAll(), 3000);
}

start().catch((error) => {
  console.error(error);
  tell('Legato could not be opened: ' + error.message, 'Try again', reload);
});
