// Reminders, which the phone brings while Legato is closed, by what the core has worked out ahead; and those of a page that
// is open, in the place of a browser's notifications.
import { on, phone } from './phone.js';
import { onSeen } from './seen.js';

const permissions = { 1: 'default', 2: 'denied', 3: 'granted' };
const soon = 2000; // ms after which what she has just done is on the disk

let asked = null; // who waits for her answer
export const registration = {
  active: { state: 'activated' },
  waiting: null,
  async showNotification(title, { body, data, actions }) {
    const words = Object.fromEntries(actions.map((one) => [one.action, one.title]));
    const { start = '', later = '', had = '' } = words;
    const fields = [Date.now(), '', data.reminder, data.opens, title, body, later ? 1 : 0, start, later, had];
    phone.remind(fields.map((field) => String(field).replace(/\s+/g, ' ')).join('\t'));
  },
  getNotifications: async ({ tag }) => [{ close: () => phone.withdraw(tag.split('reminder.').at(-1)) }],
};

export function begin() {
  globalThis.Notification = class {
    static maxActions = 3;
    static get permission() {
      return permissions[phone.mayNotify()];
    }
    static requestPermission() {
      phone.askToNotify();
      return new Promise((resolve) => (asked = resolve));
    }
  };
  on('mayNotify', (value) => asked?.(permissions[value]));
}

// Keeps the phone's plan right, and passes on what was answered while no page was there.
export function follow({ take, planAhead }) {
  let planning = 0;
  const plan = () => {
    clearTimeout(planning);
    planning = 0;
    const rings = planAhead();
    if (rings !== undefined) phone.plan(rings);
  };
  const planSoon = () => (planning ||= setTimeout(plan, soon));
  const hear = () => {
    for (const row of phone.takeAnswers().split('\n').filter(Boolean)) {
      const [reminder, answer] = row.split('\t');
      take(`?reminder=${reminder}&answer=${answer}`);
    }
    planSoon();
  };
  hear();
  addEventListener('pointerup', planSoon);
  onSeen((seen) => (seen ? hear() : plan()));
}
