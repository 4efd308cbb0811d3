// The phone's motor, screen and clipboard, in the place of a WebView's.
import { phone, put } from './phone.js';

// A browser's pattern begins with "on", the phone's with "off".
function vibrate(pattern, strengths = '') {
  const [first, ...rest] = [pattern].flat();
  phone.vibrate((first ? [0, first, ...rest] : rest).join(' '), strengths);
  return true;
}

// Dims the screen as far as it goes, or gives it its brightness back.
export const dim = (on) => phone.brightness(on ? 0 : -1);

export function begin() {
  put(navigator, 'vibrate', phone.hasMotor() ? vibrate : undefined);
  put(navigator, 'userActivation', { hasBeenActive: true, isActive: true }); // here neither motor nor voice waits for a touch
  put(navigator, 'wakeLock', {
    async request() {
      phone.keepAwake(true);
      const lock = new EventTarget();
      lock.release = async () => {
        phone.keepAwake(false);
        lock.dispatchEvent(new Event('release'));
      };
      return lock;
    },
  });
  put(navigator, 'clipboard', { writeText: async (text) => phone.copy(text) });
}
