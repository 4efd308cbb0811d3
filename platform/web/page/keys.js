// The keyboard. Tab, Enter and Space are the browser's where there is a control; all others are
// brought to the screen by name (key_names.cpp), which knows what they mean there.
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
    if (event.target.id === 'voice') return; // its first touch, which does nothing else
    const onControl = event.target instanceof HTMLButtonElement;
    if (onControl && (event.key === 'Enter' || event.key === ' ')) return;
    const key = names.get(event.key);
    if (!key || (event.repeat && !heldDown.includes(event.key))) return;
    event.preventDefault();
    press(key);
  });
}

// The phone's own way back, a key or a gesture. A browser leaves the page by it, so there is always
// one more page behind this one. `back` is false where nothing is left to go back to.
export function listenToBack(back) {
  const stay = () => history.state?.legato || history.pushState({ legato: true }, '');
  addEventListener('pointerup', stay); // before a touch a browser ignores it
  addEventListener('popstate', () => (back() ? stay() : history.back()));
}

// The system takes a finger away for a gesture of its own: it meant nothing here. SDL takes it for
// a finger that was lifted, so it is told first.
export function listenToCancel(canvas, cancelled) {
  addEventListener('touchcancel', ({ target }) => target === canvas && cancelled(), { capture: true });
}
