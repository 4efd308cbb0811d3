// What is seen before the program is there: it is in index.html, with first.css and first.js.
import { named } from './names.js';

const root = document.documentElement;
const paint = () => document.getElementById('first');

// Adds to the bytes that have come.
export function came(bytes) {
  const bar = document.querySelector('progress');
  if (bar) bar.value += bytes;
}

// Puts a notice among the other words, as long as they are to be seen: somebody may be reading them.
export function take(notice) {
  paint()?.append(notice);
  root.classList.add('stuck', 'more', 'told');
}

export function giveWay() {
  document.querySelector('main').append(document.getElementById('notice'));
  paint()?.remove();
}

// Takes the colours of the screen for words that the page says by itself. Equal parts of all colours say nothing.
export function follow(color) {
  const [red, , blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  root.style.setProperty('--around', color);
  root.classList.toggle('light', blue > 127);
  if (blue > 127 || red !== blue) root.classList.toggle('night', blue < red && blue < 128);
}

// Remembers the theme that was chosen, by its number in page.h, for first.js.
export function remember(choice) {
  try {
    localStorage.setItem(named('theme'), ['', 'light', 'dark', 'night'][choice]);
  } catch {
    // it begins as the system has it
  }
}
