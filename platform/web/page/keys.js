// The keyboard. Tab, Enter and Space are the browser's where there is a control; all others are
// brought to the screen, which knows what they mean there.
const keys = ['Tab', 'BackTab', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Enter', ' ', 'Escape', '+']; // as ui::Key
const heldDown = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown'];

export function listenToKeys(press) {
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (event.target.closest?.('#notice') || event.key === 'Tab') return;
    const onControl = event.target instanceof HTMLButtonElement;
    if (onControl && (event.key === 'Enter' || event.key === ' ')) return;
    const key = keys.indexOf(event.key === '=' ? '+' : event.key);
    if (key < 0 || (event.repeat && !heldDown.includes(event.key))) return;
    event.preventDefault();
    press(key);
  });
}
