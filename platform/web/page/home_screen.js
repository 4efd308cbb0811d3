// Brings Legato to the home screen. Where the browser would ask at a moment of its own choice, its
// offer is held back until she wants it.
let offer = null;
let isThere = false;
let changed = () => {};

addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  offer = event;
  changed();
});
addEventListener('appinstalled', () => {
  isThere = true;
  changed();
});

export const onHomeScreenChange = (listener) => (changed = listener);

// Way to the home screen, as home_screen.h names it.
export function homeScreen() {
  if (isThere || matchMedia('(display-mode: standalone)').matches) return 'there';
  if (offer) return 'can_ask';
  if ('standalone' in navigator) return navigator.standalone ? 'there' : 'by_share_button'; // known only to an iPhone
  return matchMedia('(pointer: coarse)').matches ? 'by_browser_menu' : 'there';
}

// Uses the offer, which serves once; the browser makes another one if she says no.
export function putOnHomeScreen() {
  offer?.prompt().catch(() => {});
  offer = null;
  setTimeout(changed);
}
