// Mirrors the screen for those who do not see the canvas: a real control or text for each node of
// the semantic tree, in reading order, where it is drawn. A screen reader finds them by touch too.
const endOfField = '\x1f';
const endOfRow = '\x1e';

const parse = (tree) =>
  tree
    .split(endOfRow)
    .slice(0, -1)
    .map((row) => {
      const [id, role, label, value, usable, x, y, w, h] = row.split(endOfField);
      return { id, role, label, value, usable: usable === '1', rect: [x, y, w, h] };
    });

const controls = ['button', 'toggle', 'option', 'tab', 'hold'];
const tagOf = (node, isFirstHeading) =>
  node.role === 'heading' ? (isFirstHeading ? 'h1' : 'h2') : controls.includes(node.role) ? 'button' : node.role === 'text' || node.role === 'status' || node.role === 'list_item' ? 'p' : 'div';

// Writes only what is different: a screen reader notices every touch.
function set(element, attribute, value) {
  if (value === null) element.removeAttribute(attribute);
  else if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
}
function say(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

const both = (node) => (node.value ? `${node.label}: ${node.value}` : node.label);
function press(element, node) {
  say(element, node.label);
  set(element, 'aria-description', node.value || null);
}

const dress = {
  heading: (element, node) => say(element, both(node)),
  text: (element, node) => say(element, both(node)),
  status: (element, node) => say(element, both(node)),
  list_item: (element, node) => say(element, both(node)),
  button: press,
  hold: press,
  toggle(element, node) {
    say(element, node.label);
    set(element, 'role', 'switch');
    set(element, 'aria-checked', String(node.value === 'on'));
  },
  option(element, node) {
    say(element, node.label);
    set(element, 'aria-pressed', String(node.value === 'chosen'));
  },
  tab(element, node) {
    say(element, node.label);
    set(element, 'aria-current', node.value === 'chosen' ? 'page' : null);
  },
  image(element, node) {
    set(element, 'role', 'img');
    set(element, 'aria-label', both(node));
  },
  // Keeps a timer silent while it changes.
  timer(element, node) {
    set(element, 'role', 'timer');
    set(element, 'aria-live', 'off');
    set(element, 'aria-label', both(node));
  },
  progress(element, node) {
    set(element, 'role', 'img');
    set(element, 'aria-label', both(node));
  },
};

export class Mirror {
  #screen;
  #elements = new Map(); // elements by the id of their node
  #said;

  // Creates a mirror; `activate` and `focus` get the id of a node.
  constructor(screen, said, { activate, focus }) {
    this.#screen = screen;
    this.#said = said;
    screen.addEventListener('click', ({ target }) => target.dataset.id && activate(target.dataset.id));
    screen.addEventListener('focusin', ({ target }) => target.dataset.id && focus(target.dataset.id));
  }

  // Shows a tree. `focusedOn`: the id of the node that has the focus on the canvas, or empty.
  show(tree, focusedOn) {
    const nodes = parse(tree);
    const wasHere = this.#screen.contains(document.activeElement);
    const first = nodes.find((node) => node.role === 'heading')?.id;
    const kept = new Map();
    // Removes what is gone first, so that what stays need not be moved, which would take its focus.
    const ids = new Set(nodes.map((node) => node.id));
    for (const [id, element] of this.#elements) if (!ids.has(id)) element.remove();
    const focused = this.#screen.contains(document.activeElement) ? document.activeElement : null;
    let before = null;
    for (const node of nodes) {
      if (kept.has(node.id)) continue;
      const tag = tagOf(node, node.id === first);
      let element = this.#elements.get(node.id);
      if (element?.localName !== tag || element.dataset.role !== node.role) {
        element = document.createElement(tag);
        element.dataset.id = node.id;
        element.dataset.role = node.role;
        if (tag === 'button') element.type = 'button';
        if (tag === 'h1') element.tabIndex = -1;
      }
      dress[node.role](element, node);
      if (tag === 'button') set(element, 'aria-disabled', node.usable ? null : 'true');
      const [x, y, w, h] = node.rect;
      Object.assign(element.style, { left: x + 'px', top: y + 'px', width: w + 'px', height: h + 'px' });
      kept.set(node.id, element);
      const next = before ? before.nextSibling : this.#screen.firstChild;
      if (next !== element) this.#screen.insertBefore(element, next);
      before = element;
    }
    for (const [id, element] of this.#elements) if (kept.get(id) !== element) element.remove();
    this.#elements = kept;
    // Moves a lost focus to the top of what is there now.
    if (wasHere && !this.#screen.contains(document.activeElement))
      (this.#screen.contains(focused) ? focused : (this.#screen.querySelector('h1') ?? this.#screen.querySelector('button')))?.focus();
    this.#follow(focusedOn);
    for (const node of nodes)
      if (node.role === 'status') this.say(both(node), node.id);
    for (const id of this.#spoken.keys()) if (!kept.has(id)) this.#spoken.delete(id);
  }

  #spoken = new Map(); // words that each status said last

  // Says a text politely, and each thing once; nothing is cut off by what is said next.
  say(text, source = '') {
    if (!text || this.#spoken.get(source) === text) return;
    this.#spoken.set(source, text);
    const words = document.createElement('p');
    words.textContent = text;
    this.#said.append(words);
    while (this.#said.childElementCount > 3) this.#said.firstChild.remove();
  }

  #focusedOn = '';

  // Follows the focus that the arrows move on the canvas: it is the browser's too.
  #follow(id) {
    if (id === this.#focusedOn) return;
    this.#focusedOn = id;
    const element = this.#elements.get(id);
    if (element instanceof HTMLButtonElement && element !== document.activeElement) element.focus();
  }
}
