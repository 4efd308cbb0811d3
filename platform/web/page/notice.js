import { take } from './first_paint.js';

// Says something while the program is not to be seen: a text and one thing to do about it. Returns
// a function that takes the text back.
export function tell(text, action, act) {
  const box = document.getElementById('notice');
  const paragraph = document.createElement('p');
  const button = document.createElement('button');
  paragraph.textContent = text;
  button.type = 'button';
  button.textContent = action;
  button.addEventListener('click', act, { once: true });
  box.replaceChildren(paragraph, button);
  take(box);
  box.hidden = false;
  document.getElementById('screen').inert = true;
  button.focus();
  return () => {
    if (paragraph.parentNode !== box) return; // something else was said since
    box.hidden = true;
    document.getElementById('screen').inert = false;
  };
}
