// Page that brings the program, what was kept and the browser together.
import { askForFile, copy, exportFile, listenToDrops } from './files.js';
import { follow, giveWay, remember } from './first_paint.js';
import { homeScreen, onHomeScreenChange, putOnHomeScreen } from './home_screen.js';
import { Keep } from './keep.js';
import { listenToBack, listenToCancel, listenToKeys } from './keys.js';
import { launchRequest, reminded, requestIn, takeAnswer } from './launch_request.js';
import * as machine from './machine.js';
import { Mirror } from './mirror.js';
import { tab } from './names.js';
import { tell } from './notice.js';
import { isMyTurn, takeTurn } from './only_one.js';
import { keepDrawing } from './picture.js';
import { bringLaterPart } from './later_part.js';
import { loadProgram } from './program.js';
import { askToRemind, mayRemind, onReminderAnswer, showReminder, withdrawReminder } from './reminders.js';
import { isRunning, onSessionKeys, playAgain, showSession } from './session.js';
import { shell } from './shell.js';
import { askForTouch, keepSounding, maySound } from './sound.js';
import { isHeld, prepareSound, renewSound, soundHeard } from './sound_device.js';
import { keepOffline, letUpdateCome, offlineSince } from './update.js';
import { Voices } from './voices.js';

const request = launchRequest();
const isUrgent = request === 'cramp';
const keep = shell?.keep ?? new Keep(isMyTurn);
const patience = { urgent: 2000, otherwise: 15_000 }; // ms to wait for what was kept
let app = null;
let voices = null;
let isGone = false; // true: another page has the app, or it broke

// Calls the program. An exception in there leaves nothing behind that could go on.
function call(name, types = [], values = [], returns = null) {
  try {
    return app?.ccall('legato_' + name, returns, types, values);
  } catch (error) {
    broke(error);
  }
}
function broke(error) {
  console.error(error);
  stop();
  tell(error.sentence ?? 'Something went wrong, and Legato had to stop. What you did so far is kept.', 'Go on', reload);
}
const command = (name) => call('command', ['string'], [name]);
const reload = () => location.reload();
function useItHere() {
  tab.set('here', '1');
  reload();
}

const mirror = new Mirror(document.getElementById('screen'), document.getElementById('said'), {
  activate: (id) => call('activate', ['string'], [id]),
  focus: (id) => call('focus', ['string'], [id]),
});

// Plans the next step of the program: with the next picture while somebody looks, which is when a
// browser calls for one; by the clock otherwise, and where pictures do not come, as reminders must
// not wait for them.
const longestPicture = 1000; // ms
let timer = 0;
let frame = 0;
function stepIn(ms) {
  clearTimeout(timer);
  cancelAnimationFrame(frame);
  timer = frame = 0;
  if (ms < 0) return;
  const visible = document.visibilityState === 'visible';
  if (visible && ms <= 17) frame = requestAnimationFrame(step);
  timer = setTimeout(step, frame ? longestPicture : ms);
}
function step() {
  stepIn(-1);
  call('step');
  prepareSoon();
}

// Lets the program get ready what will be heard, in slices between which the page can answer.
const slice = 4; // ms
let preparing = 0;
function prepareSoon() {
  preparing ||= setTimeout(() => {
    preparing = 0;
    const end = performance.now() + slice;
    while (call('prepare', [], [], 'number')) if (performance.now() >= end) return prepareSoon();
  });
}

function takeFile(name, bytes) {
  const into = app;
  if (!into) return; // the program stopped while she was choosing
  const at = into._malloc(bytes.length);
  into.HEAPU8.set(bytes, at);
  call('take_file', ['string', 'number', 'number'], [name, at, bytes.length]);
  into._free(at);
}

const page = {
  ...machine,
  maySound,
  soundHeard,
  renewSound,
  soundIsHeld: () => isHeld(app?.SDL2?.audioContext),
  keep: (path, offset, bytes) => keep.write(path, offset, bytes),
  keepRename(from, to) {
    if (to.includes('reminders')) page.askToRemind(); // she has just chosen a reminder
    return keep.rename(from, to);
  },
  keepRemove: (path) => keep.remove(path),
  changes: () => keep.changes,
  bringsLines: () => (voices?.isBringing() ? 1 : 0),
  fetchLines: (lines, now) => now && voices.fetchNow(lines.split('\n').filter((line) => line)),
  exportFile,
  copy,
  askForFile: () => askForFile(takeFile),
  // Asks in the browser's own field, which has the phone's keyboard, once the program is done with
  // the tap.
  askForLine: (question, now) =>
    setTimeout(() => {
      const line = prompt(question, now);
      if (line !== null) call('take_line', ['string'], [line]);
    }),
  homeScreen,
  putOnHomeScreen,
  offlineSince: () => (shell ? Infinity : offlineSince()),
  keeps: () => (keep.keeps ? 1 : 0),
  canDim: () => (shell ? 1 : 0),
  dim: (on) => shell?.dim(on),
  softenOthers: (on) => shell?.softenOthers(on),
  dataPlace: () => shell?.place ?? '',
  showReminder,
  withdrawReminder,
  mayRemind,
  askToRemind: () => askToRemind(() => call('machine_changed')),
  color(color) {
    follow(color);
    for (const one of document.querySelectorAll('meta[name="theme-color"]')) one.content = color;
  },
  theme: remember,
  say: (text) => mirror.say(text),
  mirror: (tree, focus) => mirror.show(tree, focus),
  session(title, phase, state) {
    if (state === 'none' && isRunning()) askToLast();
    showSession(title, phase, state);
  },
  stepIn,
};

// Asks the browser to keep data for long, once something was done that is worth it. Some browsers
// ask her, so the session is over by then.
async function askToLast() {
  const { storage } = navigator;
  if (storage?.persist && !(await storage.persisted().catch(() => true))) storage.persist().catch(() => {});
}

const limited = (promise, ms) =>
  Promise.race([promise, new Promise((_, reject) => setTimeout(() => reject(new Error('it takes too long')), ms))]);

// Reads what was kept; files that cannot be read stay as they are. Relief goes on without them.
async function kept() {
  try {
    return await limited(keep.open(), isUrgent ? patience.urgent : patience.otherwise);
  } catch (error) {
    console.info('Legato cannot read what it kept: ' + error);
    keep.close();
    if (isUrgent) return new Map();
    return new Promise(() => {
      tell('What you saved cannot be read now. Please close other windows of Legato and try again.', 'Try again', reload);
    });
  }
}

function stop() {
  stepIn(-1);
  isGone = true;
  showSession('', '', 'none');
  machine.keepAwake(false);
  app?.SDL2?.audioContext?.close().catch(() => {});
  app = null;
}

// Stops this page, as another one has the app now, with everything kept.
function letGo() {
  call('leave');
  stop();
  tell('Legato is open in another window now.', 'Use it here', useItHere);
}

// Opens the program in parts, between which the browser can do something else, before the first picture too.
async function open(program) {
  const pause = () => new Promise((resolve) => setTimeout(resolve));
  if (program.callMain([]) !== 0) throw new Error('this browser cannot draw it');
  await pause();
  while (program.ccall('legato_open_further', 'number')) await pause();
  await pause();
}

async function start() {
  if (!globalThis.WebAssembly) return; // first.js has said so
  const canvas = document.getElementById('canvas');
  const loading = loadProgram({ canvas, page, broke });
  prepareSound();
  const laterPart = () => bringLaterPart().catch(() => {}); // whoever needs it asks again
  // Takes the later part along where it is kept on this device: Safari's pages cannot wait for what a worker keeps.
  const isKept = !!navigator.serviceWorker?.controller;
  const whole = loading.then(() => isKept && !isUrgent && limited(laterPart(), patience.urgent)).catch(() => {});
  if (!(await takeTurn(letGo, { steal: isUrgent || !!shell || tab.get('here') === '1' }))) {
    tell('Legato is open in another window already.', 'Use it here', useItHere);
    return;
  }
  if (!isUrgent) await letUpdateCome();
  tab.set('here', '');
  const files = await kept();
  const loaded = await loading;
  await whole;
  if (isGone) return; // stopped meanwhile
  const { FS } = loaded;
  FS.mkdir('/data');
  for (const [path, bytes] of files) {
    FS.mkdirTree(path.slice(0, path.lastIndexOf('/'))); // own routines lie in a folder of their own
    FS.writeFile(path, bytes);
  }
  voices = new Voices(loaded, () => call('sounds_came'));
  await open(loaded);
  if (isGone) return;
  app = loaded;

  keepSounding({ context: () => app?.SDL2?.audioContext, isMissed: isRunning, onTouch: () => call('sounds_came') });
  listenToKeys((key) => call('key', ['string'], [key]));
  listenToDrops(takeFile);
  listenToCancel(canvas, () => call('cancel'));
  onSessionKeys(command);
  onHomeScreenChange(() => call('machine_changed'));
  machine.onLookChange(() => call('look_again'));
  const visible = () => call('visible', ['number'], [document.visibilityState === 'visible' ? 1 : 0]);
  document.addEventListener('visibilitychange', visible);
  addEventListener('pageshow', visible);
  addEventListener('pagehide', () => call('visible', ['number'], [0]));
  listenToBack(() => call('back', [], [], 'number'));
  keepDrawing(canvas, { lost: () => call('lose_picture'), given: () => call('draw_anew') });
  // Handles a touch at once, which SDL has put into its queue by now: a browser lets sound begin
  // only within a touch.
  for (const touch of ['touchend', 'pointerup', 'click'])
    addEventListener(touch, () => {
      step();
      playAgain();
    });

  const answer = (...what) => call('reminder_answer', ['string', 'string'], what);
  const take = (search) => {
    const asked = requestIn(search);
    if (asked.reminder && asked.answer) answer(asked.reminder, asked.answer);
    else if (asked.opens) call('open', ['string'], [asked.opens]);
    else if (asked.command) command(asked.command);
  };
  shell?.opened({ take, command, planAhead: () => call('plan_ahead', [], [], 'string') });
  const answered = takeAnswer();
  if (answered) answer(...answered);
  onReminderAnswer(answer);
  if (reminded) call('open', ['string'], [reminded]);
  else if (request) command(request);
  step(); // the first picture is there when its place-holder goes
  giveWay();
  if (isUrgent) askForTouch();
  performance.mark('legato.shown');
  if (isKept || !isUrgent) laterPart();
  await limited(voices.fetchAll(), 20_000).catch(() => {}); // a cramp has its lines before the page is kept
  if (isUrgent) await limited(laterPart(), 20_000).catch(() => {});
  if (!shell) keepOffline(() => call('machine_changed'));
}

start().catch((error) => {
  console.error(error);
  stop();
  tell('Legato could not be opened: ' + error.message, 'Try again', reload);
});
