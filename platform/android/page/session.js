// Shows a session on the lock screen, in the place of a WebView's media session.
import { phone, put } from './phone.js';

const states = ['none', 'playing', 'paused']; // as Bridge.java numbers them

// Has the sound of others be softer as long as a line is spoken.
export const softenOthers = (on) => phone.speaking(on);

export function begin() {
  let isTelling = false;
  const session = { playbackState: 'none', metadata: null, setActionHandler() {} };
  // Tells once of what changes together.
  const tell = () => {
    if (isTelling) return;
    isTelling = true;
    queueMicrotask(() => {
      isTelling = false;
      phone.session(session.metadata?.artist ?? '', session.metadata?.title ?? '', states.indexOf(session.playbackState));
    });
  };
  const set = (all, name, value) => {
    all[name] = value;
    tell();
    return true;
  };
  put(navigator, 'mediaSession', new Proxy(session, { set }));
  globalThis.MediaMetadata = class {
    constructor(all) {
      Object.assign(this, all);
    }
  };
  // Plays nothing: a browser wants a sound for a session, the phone's own does without.
  globalThis.Audio = class {
    paused = true;
    async play() {
      this.paused = false;
    }
    pause() {
      this.paused = true;
    }
  };
}
