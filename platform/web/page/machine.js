// Tells what the phone can do and what it prefers, as far as a browser knows.
const style = getComputedStyle(document.documentElement);
const letters = document.createElement('div');
letters.id = 'letters';
letters.setAttribute('aria-hidden', 'true');
document.body.append(letters);

export const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone ?? '';

// Offset of the clocks of a zone from UTC at a moment, in seconds. Without a name: the machine's
// own zone.
const formats = new Map();
export function zoneOffset(id, utc) {
  if (!id) return -60 * new Date(utc * 1000).getTimezoneOffset();
  try {
    if (!formats.has(id))
      formats.set(
        id,
        new Intl.DateTimeFormat('en-US', { timeZone: id, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' }),
      );
    const part = Object.fromEntries(formats.get(id).formatToParts(utc * 1000).map(({ type, value }) => [type, Number(value)]));
    return Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second) / 1000 - utc;
  } catch {
    return -0x80000000;
  }
}

export const language = () => navigator.language ?? 'en';
export const prefers = (query) => (matchMedia(query).matches ? 1 : 0);
export const textScale = () => Math.min(Math.max((parseFloat(getComputedStyle(letters).fontSize) || 16) / (CSS.supports('font', '-apple-system-body') ? 17 : 16), 0.8), 2);
export const inset = (side) => parseFloat(style.getPropertyValue('--inset-' + side)) || 0;

const preferences = ['(prefers-color-scheme: dark)', '(prefers-color-scheme: light)', '(prefers-reduced-motion: reduce)', '(prefers-contrast: more)', '(forced-colors: active)'];
export function onLookChange(changed) {
  for (const query of preferences) matchMedia(query).addEventListener('change', changed);
  addEventListener('resize', changed);
}

// Vibrates. A browser lets a motor run only once somebody has touched the page, and complains
// otherwise.
export const hasMotor = () => (navigator.vibrate ? 1 : 0);
// A browser knows no strengths; what an app around the page puts in its place does.
export function vibrate(times, strengths) {
  if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.([0, ...times.trim().split(' ').map(Number)], strengths.trim());
}

// Calls a number; the telephone asks first. A machine without a touch screen has no telephone
// either.
export function call(number) {
  if (!matchMedia('(pointer: coarse)').matches) return 0;
  location.href = 'tel:' + number.replace(/[^0-9+]/g, '');
  return 1;
}

// Keeps the screen on. The system takes the lock whenever the page is hidden.
let wanted = false;
let lock = null;
async function lockScreen() {
  if (!wanted || lock || document.visibilityState !== 'visible') return;
  try {
    lock = (await navigator.wakeLock?.request('screen')) ?? null;
    lock?.addEventListener('release', () => (lock = null));
    if (!wanted) keepAwake(false);
  } catch {
    lock = null; // refused, as with a battery that is nearly empty: nothing to be done
  }
}
export function keepAwake(on) {
  wanted = on;
  if (on) lockScreen();
  else lock?.release();
}
document.addEventListener('visibilitychange', lockScreen);
