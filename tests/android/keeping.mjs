// What lasts, in the app.
import assert from 'node:assert/strict';

export async function what_is_kept_is_in_the_phone_s_files({ open }) {
  const app = await open();
  await app.start();
  await app.welcome();
  await app.tap('nav.settings');
  await app.tap('settings.appearance');
  await app.tap('set.theme.dark');
  await app.page.waitForFunction(() => document.querySelector('[data-id="set.theme.dark"][aria-pressed="true"]'));
  await app.page.reload();
  await app.ready();
  await app.has('nav.tonight'); // is no first start again
  const elsewhere = await app.page.evaluate(async () => [(await indexedDB.databases()).length, Object.keys(localStorage).filter((key) => key.includes('waiting')).length]);
  assert.deepEqual(elsewhere, [0, 0]);
}

export async function a_session_that_the_system_cut_off_can_be_gone_on_with({ open }) {
  const app = await open();
  await app.start();
  await app.welcome();
  await app.begin();
  await app.page.waitForTimeout(7000);
  await app.tell('seen', '0');
  await app.page.waitForTimeout(500);
  await app.page.reload();
  await app.ready();
  await app.tap('tonight.go_on');
  await app.has('player.pause');
}

export async function a_file_goes_where_she_says({ open }) {
  const app = await open();
  await app.start();
  const shared = () =>
    app.page.evaluate(() =>
      navigator.share({ files: [new File(['hello'], 'a.ics', { type: 'text/calendar' })] }).then(
        () => 'saved',
        (error) => error.name,
      ),
    );
  for (const [value, result] of [['1', 'saved'], ['', 'AbortError'], ['0', 'DataError']]) {
    const before = (await app.asked('save')).length;
    const answer = shared();
    while ((await app.asked('save')).length === before) await app.page.waitForTimeout(50);
    assert.deepEqual((await app.asked('save')).at(-1), ['a.ics', 'text/calendar', 'aGVsbG8=']);
    await app.tell('saved', value);
    assert.equal(await answer, result);
  }
}

export async function it_says_where_its_files_are({ open }) {
  const app = await open();
  await app.start();
  await app.welcome();
  await app.tap('nav.settings');
  await app.tap('settings.data');
  await app.page.waitForFunction(() => /On this phone only/.test(document.getElementById('screen').textContent + [...document.querySelectorAll('#screen [aria-label]')].map((one) => one.getAttribute('aria-label'))));
  assert.equal(await app.page.evaluate(() => /browser/.test(document.getElementById('screen').textContent)), false);
}
