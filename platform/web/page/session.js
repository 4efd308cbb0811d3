// Shows a running session on the lock screen, and listens to the keys of a headset. A browser has
// these, and keeps a hidden page going, only while a media element plays: so one plays, without a
// sound.
let player = null;

function silence() {
  const rate = 8000;
  const samples = rate * 10;
  const wav = new DataView(new ArrayBuffer(44 + samples));
  const text = (at, letters) => [...letters].forEach((c, i) => wav.setUint8(at + i, c.charCodeAt(0)));
  text(0, 'RIFF');
  wav.setUint32(4, 36 + samples, true);
  text(8, 'WAVEfmt ');
  wav.setUint32(16, 16, true);
  wav.setUint16(20, 1, true);
  wav.setUint16(22, 1, true);
  wav.setUint32(24, rate, true);
  wav.setUint32(28, rate, true);
  wav.setUint16(32, 1, true);
  wav.setUint16(34, 8, true);
  text(36, 'data');
  wav.setUint32(40, samples, true);
  for (let i = 44; i < 44 + samples; ++i) wav.setUint8(i, 128);
  return URL.createObjectURL(new Blob([wav], { type: 'audio/wav' }));
}

let shown = 'none';

// Plays the element after a touch, which may do what the page itself may not.
export const playAgain = () => shown === 'playing' && player?.paused && player.play().catch(() => {});
export const isRunning = () => shown === 'playing';

export function showSession(title, step, state) {
  shown = state;
  if (!player && state !== 'none') {
    player = new Audio(silence());
    player.loop = true;
  }
  if (state === 'playing') player.play().catch(() => {}); // refused before the first touch
  else player?.pause();
  const { mediaSession } = navigator;
  if (!mediaSession) return;
  mediaSession.playbackState = state;
  mediaSession.metadata = state !== 'none' ? new MediaMetadata({ title: step, artist: title, album: 'Legato', artwork: [{ src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' }] }) : null;
}

const actions = { play: 'resume', pause: 'pause', stop: 'pause', nexttrack: 'skip', previoustrack: 'back' };

export function onSessionKeys(command) {
  for (const [action, name] of Object.entries(actions)) {
    try {
      navigator.mediaSession?.setActionHandler(action, () => command(name));
    } catch {
      // no such key in this browser
    }
  }
}
