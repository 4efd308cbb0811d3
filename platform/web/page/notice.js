// What has to be said while the program does not run: a text and one thing to do about it.
export function tell(text, action, act) {
  const box = document.getElementById('notice');
  const paragraph = document.createElement('p');
  const button = document.createElement('button');
  paragraph.textContent = text;
  button.type = 'button';
  button.textContent = action;
  button.addEventListener('click', act, { once: true });
  box.replaceChildren(paragraph, button);
  box.hidden = false;
  document.getElementById('screen').inert = true;
  button.focus();
}
