// What the phone itself can do: its screen, its motor, its telephone, its reminders, its home screen.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const held = (phone) => phone.page.evaluate(() => seen.locks.filter((lock) => !lock.released).length);
const untilHeld = (phone, count) => phone.page.waitForFunction((count) => seen.locks.filter((lock) => !lock.released).length === count, count);

export async function the_screen_stays_on_in_a_session_and_again_when_one_comes_back({ open }) {
  const phone = await open();
  await phone.start();
  await phone.welcome();
  assert.equal(await held(phone), 0);
  await phone.begin();
  await untilHeld(phone, 1);
  await phone.hide(true);
  await phone.page.evaluate(() => seen.locks.at(-1).release()); // as the system does when the page is hidden
  await untilHeld(phone, 0);
  await phone.hide(false);
  await untilHeld(phone, 1);
  await phone.tap('player.pause');
  await untilHeld(phone, 0);
  await phone.tap('player.pause');
  await untilHeld(phone, 1);
  await phone.tap('player.done');
  await untilHeld(phone, 0);
}

export async function a_change_of_phase_is_felt({ open }) {
  const phone = await open();
  await phone.start();
  await phone.welcome();
  await phone.begin();
  await sleep(5500); // past the count-in
  const before = await phone.page.evaluate(() => seen.felt.length);
  await phone.tap('player.skip');
  await phone.page.waitForFunction((before) => seen.felt.length > before, before);
  const last = await phone.page.evaluate(() => seen.felt.at(-1));
  assert.ok(last.length >= 2 && last.every((ms) => ms >= 0 && ms <= 2000) && last.some((ms) => ms > 0), last.join(' '));
}

export async function the_telephone_is_asked_to_call({ open }) {
  const phone = await open();
  await phone.start();
  await phone.welcome();
  await phone.tap('nav.settings');
  await phone.tap('settings.safety');
  await phone.tap('safety.call');
  await phone.tap('call.maternity.add');
  for (const digit of ['5', '5', '0', '1']) await phone.tap('number.key.' + digit);
  await phone.tap('number.save');
  await phone.has('call.maternity');
  const browser = await phone.context.newCDPSession(phone.page);
  await browser.send('Page.enable');
  const asked = new Promise((resolve) => browser.on('Page.frameRequestedNavigation', ({ url }) => resolve(url)));
  await phone.tap('call.maternity');
  assert.equal(await asked, 'tel:5501');
}

export async function reminders_come_while_it_is_open_and_go_to_a_calendar_for_when_it_is_not({ open }) {
  const phone = await open();
  await phone.context.grantPermissions(['notifications'], { origin: phone.url.slice(0, -1) });
  await phone.context.addInitScript(() => {
    const { now } = Date;
    globalThis.later = 0;
    Date.now = () => now() + globalThis.later;
  });
  await phone.start();
  await phone.welcome();
  await phone.page.evaluate(() => navigator.serviceWorker.ready);
  await phone.tap('nav.settings');
  await phone.tap('settings.reminders');
  await phone.tap('reminders.wind_down');
  await phone.page.waitForFunction(() => document.querySelectorAll('[data-id^="reminders."][aria-checked="true"]').length === 1);

  const shown = () =>
    phone.page.evaluate(async () =>
      (await (await navigator.serviceWorker.ready).getNotifications()).map(({ title, data, actions }) => ({ title, reminder: data.reminder, opens: data.opens, buttons: actions.map(({ action }) => action) })),
    );
  const areShown = async (count) => {
    const end = Date.now() + 20_000;
    while ((await shown()).length !== count && Date.now() < end) await sleep(300);
    return shown();
  };
  const download = phone.page.waitForEvent('download');
  await phone.tap('reminders.calendar');
  const file = await download;
  assert.match(file.suggestedFilename(), /\.ics$/);
  const calendar = readFileSync(await file.path(), 'utf8');
  for (const line of ['BEGIN:VCALENDAR', 'TZID:Europe/Berlin', 'RRULE:FREQ=DAILY', 'END:VCALENDAR']) assert.ok(calendar.includes(line), line);

  await phone.tap('reminders.test');
  const [trial] = await areShown(1);
  assert.ok(trial, 'one that is tried is shown at once');
  assert.deepEqual(trial.buttons, []);
  await phone.page.evaluate(async () => (await (await navigator.serviceWorker.ready).getNotifications()).forEach((one) => one.close()));
  assert.deepEqual(await areShown(0), []);

  // Sets the clock to just after the next half past nine in the evening in Berlin.
  const now = await phone.page.evaluate(() => Date.now());
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Berlin', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const [hour, minute] = clock.format(now).split(':').map(Number);
  const left = (21 * 60 + 30 - hour * 60 - minute + 24 * 60) % (24 * 60);
  await phone.page.evaluate((minutes) => (globalThis.later = minutes * 60_000 + 20_000), left);
  await phone.page.touchscreen.tap(400, 12); // touches nothing: any touch makes the page look at the clock
  const [reminder] = await areShown(1);
  assert.ok(reminder, 'a notification is shown');
  assert.equal(reminder.opens, 'wind_down');
  assert.ok(reminder.title.length > 5);
  assert.deepEqual(reminder.buttons, ['later', 'had']); // a tap on it starts

  // Its button puts it off: it goes, and comes again when ten minutes are over.
  await phone.page.evaluate(() => void (globalThis.told = new Promise((resolve) => navigator.serviceWorker.addEventListener('message', resolve, { once: true }))));
  const [worker] = phone.context.serviceWorkers();
  await worker.evaluate(async () => {
    const [notification] = await registration.getNotifications();
    dispatchEvent(new NotificationEvent('notificationclick', { notification, action: 'later' }));
  });
  await phone.page.evaluate(() => globalThis.told.then(() => {}));
  assert.deepEqual(await areShown(0), []);
  await phone.page.evaluate(() => void (globalThis.later += 10 * 60_000 + 1000));
  await phone.page.touchscreen.tap(400, 12);
  const [again] = await areShown(1);
  assert.ok(again, 'it is shown again');
  assert.equal(again.opens, 'wind_down');

  // Answered while no page was open, it opens one, which does what was answered.
  await phone.start(`?reminder=${encodeURIComponent(again.reminder)}&answer=start`);
  await phone.has('routine.begin');
}

// Relies on a browser without a person in front of it, which refuses notifications by itself.
export async function a_reminder_that_a_browser_refuses_says_so_and_goes_to_a_calendar({ open }) {
  const phone = await open();
  await phone.start();
  await phone.welcome();
  await phone.tap('nav.settings');
  await phone.tap('settings.reminders');
  await phone.tap('reminders.wind_down');
  const way = await phone.page.waitForSelector('[data-id^="reminders."][data-id$=".way"]', { state: 'attached' });
  const id = await way.getAttribute('data-id');
  assert.match(await phone.page.textContent(`[data-id="${id.replace('.way', '.why')}"]`), /not allowed/);
  const download = phone.page.waitForEvent('download');
  await phone.tap(id);
  assert.match((await download).suggestedFilename(), /\.ics$/);
}

export async function nothing_lies_below_the_notch({ open }) {
  const phone = await open();
  const browser = await phone.context.newCDPSession(phone.page);
  await browser.send('Emulation.setSafeAreaInsetsOverride', { insets: { top: 59, topMax: 59, bottom: 34, bottomMax: 34, left: 0, right: 0 } });
  await phone.start();
  await phone.welcome();
  for (const place of ['tonight', 'routines', 'progress', 'settings']) {
    await phone.tap('nav.' + place);
    await sleep(500);
    const [top, bottom] = await phone.page.evaluate(() => {
      const boxes = (which) => [...document.querySelectorAll(which)].map((element) => element.getBoundingClientRect());
      const bars = boxes('#screen > [data-id^="nav."]');
      return [Math.min(...boxes('#screen > *').map((box) => box.top)), Math.max(...bars.map((box) => box.bottom))];
    });
    assert.ok(top >= 59, `${place}: something begins at ${top}`);
    assert.ok(bottom <= 915 - 34, `${place}: the bar ends at ${bottom}`);
  }
  await phone.page.screenshot({ path: phone.pictures + '/notch.png' });
}

export async function letters_are_as_large_as_the_phone_says({ open }) {
  const phone = await open();
  await phone.start();
  await phone.welcome();
  const height = () => phone.node('tonight.begin').evaluate((element) => element.getBoundingClientRect().height);
  const before = await height();
  const browser = await phone.context.newCDPSession(phone.page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 28 } });
  await phone.page.setViewportSize({ width: 412, height: 914 }); // a browser tells of no new size of letters
  const end = Date.now() + 10_000;
  while ((await height()) <= before && Date.now() < end) await sleep(200);
  assert.ok((await height()) > before * 1.1, `${before} before, ${await height()} after`);
  await sleep(500);
  await phone.page.screenshot({ path: phone.pictures + '/large_letters.png' });
}

export async function the_home_screen_is_offered_after_a_session({ open }) {
  const phone = await open();
  await phone.start();
  await phone.welcome();
  await phone.page.evaluate(() => {
    const offer = new Event('beforeinstallprompt', { cancelable: true });
    globalThis.prompted = 0;
    offer.prompt = async () => void ++globalThis.prompted;
    dispatchEvent(offer);
    globalThis.heldBack = offer.defaultPrevented;
  });
  assert.equal(await phone.page.evaluate(() => globalThis.heldBack), true);
  await phone.moveForAMoment();
  await phone.tap('nav.settings');
  await phone.tap('settings.data');
  await phone.tap('data.home_screen');
  await phone.page.waitForFunction(() => globalThis.prompted === 1);
  await phone.has('data.home_screen.1'); // the browser asks no more: by its menu then
}
