// Listens to the keyboard. Tab, Enter and Space are the browser's where there is a control; all
// other keys are brought to the screen by name (key_names.cpp), which knows what they mean there.
const names = new Map(Object.entries({
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  PageUp: 'page_up',
  PageDown: 'page_down',
  Enter: 'enter',
  ' ': 'space',
  Escape: 'escape',
  BrowserBack: 'back',
  '+': 'plus',
  '=': 'plus',
}));
const heldDown = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown'];

export function listenToKeys(press) {
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (event.target.closest?.('#notice') || event.key === 'Tab') return;
    if (event.target.id === 'voice') return; // lets the first touch do nothing else
    const onControl = event.target instanceof HTMLButtonElement;
    if (onControl && (event.key === 'Enter' || event.key === ' ')) return;
    const key = names.get(event.key);
    if (!key || (event.repeat && !heldDown.includes(event.key))) return;
    event.preventDefault();
    press(key);
  });
}

// Listens to the phone's own way back, a key or a gesture. A browser leaves the page by it, so
// there is always one more page behind this one. `back` returns false where nothing is left to go
// back to.
export function listenToBack(back) {
  const stay = () => history.state?.legato || history.pushState({ legato: true }, '');
  addEventListener('pointerup', stay); // a browser ignores such pages before a touch
  addEventListener('popstate', () => (back() ? stay() : history.back()));
}

// Listens to fingers that the system takes away for a gesture of its own: they meant nothing here.
// SDL takes such a finger for one that was lifted, so `cancelled` is called first.
export function listenToCancel(canvas, cancelled) {
  addEventListener('touchcancel', ({ target }) => target === canvas && cancelled(), { capture: true });
}
