// What is saved stays: a reload, a closed browser, a second window, a backup.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

async function themeOf(phone) {
  await phone.tap('nav.settings');
  await phone.tap('settings.appearance');
  await phone.has('set.theme.dark');
  return phone.page.evaluate(() => document.querySelector('[data-id^="set.theme."][aria-pressed="true"]').dataset.id);
}

// What is shown as chosen is kept.
async function choose(phone, theme) {
  await phone.tap('set.theme.' + theme);
  await phone.page.waitForFunction((theme) => document.querySelector(`[data-id="set.theme.${theme}"][aria-pressed="true"]`), theme);
}

export async function eight_of_eight_saves_survive_a_reload_at_once({ open }) {
  const phone = await open();
  await phone.start();
  await phone.welcome();
  await themeOf(phone);
  const kept = [];
  for (let i = 0; i < 8; ++i) {
    const wanted = 'set.theme.' + ['dark', 'light', 'night'][i % 3];
    await phone.page.evaluate(() => (globalThis.reloadOnSave = true));
    const again = phone.page.waitForEvent('load');
    await phone.tap(wanted); // the page is reloaded within the very call that saves it
    await again;
    await phone.ready();
    kept.push((await themeOf(phone)) === wanted);
  }
  assert.deepEqual(kept, Array(8).fill(true));
}

export async function a_session_that_a_reload_cut_off_is_offered_again({ open }) {
  const phone = await open();
  await phone.start();
  await phone.welcome();
  await phone.begin();
  await sleep(6000); // past the count-in
  await phone.tap('player.skip');
  await sleep(700);
  const step = await phone.text('player.step');
  await phone.page.reload();
  await phone.ready();
  await phone.tap('tonight.go_on');
  await phone.has('player.pause');
  assert.equal(await phone.text('player.step'), step);
}

export async function a_second_window_is_told_and_may_take_over({ open }) {
  const phone = await open();
  await phone.start();
  await phone.welcome();
  await phone.begin();
  const second = await phone.context.newPage();
  phone.watch(second);
  await second.goto(phone.url);
  const told = second.getByText('Legato is open in another window already.');
  await told.waitFor();
  assert.equal(await second.evaluate(() => document.getElementById('screen').childElementCount), 0);
  await phone.has('player.pause'); // undisturbed

  await second.getByRole('button', { name: 'Use it here' }).tap();
  await phone.page.getByText('Legato is open in another window now.').waitFor();
  await phone.ready(second);
  await phone.has('nav.tonight', second);
  const entries = await phone.context.pages()[1].evaluate(() => Object.keys(localStorage).filter((key) => key.includes('.waiting.')).length);
  assert.ok(entries < 20, `${entries} changes still wait for the database`);

  await phone.page.getByRole('button', { name: 'Use it here' }).tap();
  await phone.ready();
  await phone.has('nav.tonight');
  await second.getByText('Legato is open in another window now.').waitFor();
}

export async function what_was_saved_is_in_the_database_too({ open }) {
  const phone = await open();
  await phone.start();
  await phone.welcome();
  await themeOf(phone);
  await choose(phone, 'night');
  await phone.page.waitForFunction(() => !Object.keys(localStorage).some((key) => key.includes('.waiting.')));
  await phone.page.reload();
  await phone.ready();
  assert.equal(await themeOf(phone), 'set.theme.night');
}

// A page may be closed when the database has a change and localStorage has not yet let go of it.
export async function what_comes_to_the_database_twice_is_as_it_was({ open }) {
  const phone = await open();
  await phone.context.addInitScript(() => {
    const removeItem = Storage.prototype.removeItem;
    Storage.prototype.removeItem = function (key) {
      if (!globalThis.keepRenames || !this.getItem(key)?.startsWith('rename')) removeItem.call(this, key);
    };
  });
  await phone.start();
  await phone.welcome();
  await themeOf(phone);
  await phone.page.evaluate(() => (globalThis.keepRenames = true));
  await choose(phone, 'night');
  const waiting = () => phone.page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.includes('.waiting.')).map(([, change]) => change.split('\n')[0]));
  await sleep(1500);
  assert.ok((await waiting()).length > 0);
  await phone.page.reload();
  await phone.ready();
  assert.deepEqual(await waiting(), []);
  assert.equal(await themeOf(phone), 'set.theme.night');
}

export async function a_window_that_sleeps_is_not_waited_for({ open }) {
  const phone = await open();
  await phone.context.addInitScript(() => {
    // As one that a phone has put to sleep: it hears nothing, and goes on when it is woken.
    const post = BroadcastChannel.prototype.postMessage;
    BroadcastChannel.prototype.postMessage = function (...all) {
      if (!localStorage.getItem('asleep')) post.apply(this, all);
    };
  });
  await phone.start();
  await phone.welcome();
  await phone.page.evaluate(() => localStorage.setItem('asleep', '1'));
  const second = await phone.context.newPage();
  phone.watch(second);
  await second.goto(phone.url + '?cramp');
  await phone.ready(second);
  await second.waitForFunction(() => navigator.mediaSession.playbackState === 'playing');
  await phone.page.getByText('Legato is open in another window now.').waitFor();
}

export async function where_the_database_is_gone_localStorage_has_it({ open }) {
  const phone = await open();
  await phone.context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('not here', 'SecurityError');
    };
  });
  await phone.start();
  await phone.welcome();
  await themeOf(phone);
  await choose(phone, 'dark');
  await phone.page.reload();
  await phone.ready();
  assert.equal(await themeOf(phone), 'set.theme.dark');
}

export async function what_cannot_be_read_is_not_taken_for_nothing({ open }) {
  const phone = await open();
  await phone.start();
  await phone.welcome();
  await sleep(500);
  await phone.context.addInitScript(() => {
    if (!sessionStorage.getItem('healed'))
      IDBFactory.prototype.open = () => {
        throw new DOMException('busy', 'UnknownError');
      };
  });
  await phone.page.reload();
  await phone.page.getByText('What you saved cannot be read now.').waitFor();
  await phone.page.evaluate(() => sessionStorage.setItem('healed', '1'));
  await phone.page.getByRole('button', { name: 'Try again' }).tap();
  await phone.ready();
  await phone.has('nav.tonight'); // and not the first start
}

export async function a_full_disk_is_told({ open }) {
  const phone = await open();
  await phone.start();
  await phone.welcome();
  await themeOf(phone);
  await phone.page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await phone.tap('set.theme.dark');
  await phone.has('toast');
  assert.match(await phone.text('toast'), /free some space/);
}

export async function a_backup_brings_the_log_to_another_phone({ open }) {
  const phone = await open();
  await phone.start();
  await phone.welcome();
  await phone.moveForAMoment();
  await phone.tap('nav.settings');
  await phone.tap('settings.data');
  const download = phone.page.waitForEvent('download');
  await phone.tap('data.save_backup');
  const file = await (await download).path();
  assert.ok(readFileSync(file).length > 100);

  const other = await open();
  await other.start();
  await other.welcome();
  await other.tap('nav.settings');
  await other.tap('settings.data');
  const log = () => other.page.getByRole('button', { name: 'Your log', exact: true }).getAttribute('aria-description');
  assert.match(await log(), /^0 sessions/);
  const chooser = other.page.waitForEvent('filechooser');
  await other.tap('data.take_backup');
  await (await chooser).setFiles(file);
  await other.has('toast');
  assert.match(await log(), /^1 session /);
}

export async function where_nothing_may_be_kept_a_cramp_is_relieved_all_the_same({ open }) {
  const phone = await open();
  await phone.forbidStorage();
  await phone.start('?cramp');
  await phone.page.waitForFunction(() => navigator.mediaSession.playbackState === 'playing');
}

export async function where_nothing_may_be_kept_a_failed_write_speaks_of_the_browser({ open }) {
  const phone = await open();
  await phone.forbidStorage();
  await phone.start();
  await phone.has('toast');
  await phone.welcome();
  await phone.lacks('toast');
  await themeOf(phone);
  await phone.tap('set.theme.dark');
  await phone.has('toast');
  assert.match(await phone.text('toast'), /^This browser keeps nothing/);
  await choose(phone, 'dark');
}

export async function a_database_that_does_not_answer_keeps_no_cramp_waiting({ open }) {
  const phone = await open();
  await phone.start();
  await phone.welcome();
  await phone.context.addInitScript(() => {
    IDBFactory.prototype.open = () => ({});
  });
  await phone.start('?cramp');
  await phone.page.waitForFunction(() => navigator.mediaSession.playbackState === 'playing');
  assert.equal(await phone.page.evaluate(() => Object.keys(localStorage).some((key) => key.includes('.waiting.'))), false, 'nothing is written over what could not be read');
}

export async function after_a_change_that_fails_all_later_ones_wait({ open }) {
  const phone = await open();
  await phone.start();
  await phone.welcome();
  await themeOf(phone);
  await sleep(1000);
  await phone.page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    let failed = false;
    IDBObjectStore.prototype.put = function (...all) {
      const request = put.apply(this, all);
      if (!failed) {
        failed = true;
        this.transaction.abort();
      }
      return request;
    };
  });
  for (const theme of ['dark', 'light', 'dark', 'light']) await choose(phone, theme); // night's buttons lie elsewhere
  const waiting = () => phone.page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('.waiting.')).length);
  assert.ok((await waiting()) > 4);
  await phone.page.reload();
  await phone.ready();
  assert.equal(await waiting(), 0);
  assert.equal(await themeOf(phone), 'set.theme.light');
}

const mine = (title) => `title = "${title}"
purpose = "To try."
cautions = ["Not when ill."]
[[step]]
kind = "rest"
title = "Rest"
seconds = 60
say = "Rest."
`;

export async function a_routine_is_taken_in_from_a_file_and_stays({ open }) {
  const phone = await open();
  await phone.start();
  await phone.welcome();
  await phone.tap('nav.routines');
  const chooser = phone.page.waitForEvent('filechooser');
  await phone.tap('own.take');
  await (await chooser).setFiles({ name: 'Evening rest.toml', mimeType: '', buffer: Buffer.from(mine('Evening rest')) });
  await phone.tap('routine.keep');
  await phone.has('routine.begin');
  const download = phone.page.waitForEvent('download');
  await phone.tap('routine.save');
  assert.equal(readFileSync(await (await download).path(), 'utf8'), mine('Evening rest'));
  await phone.page.reload();
  await phone.ready();
  await phone.tap('nav.routines');
  await phone.has('routines.evening_rest');
}

export async function a_file_that_is_dropped_is_shown_and_the_page_stays({ open }) {
  const phone = await open();
  await phone.start();
  await phone.welcome();
  await phone.page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'mine.toml'));
    dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
  }, mine('<b>Mine</b> ## %s'));
  await phone.tap('routine.keep');
  assert.match(await phone.text('title'), /^<b>Mine<\/b> ## %s$/);
}
