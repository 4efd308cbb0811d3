import assert from 'node:assert/strict';

// The shortest way to a session: a routine of the list.
export async function begin(phone, routine = 'ankle_circles') {
  await phone.tap('nav.routines');
  await phone.tap('routine.' + routine);
  await phone.tap('play');
  await phone.has('player.pause');
}

export async function a_session_is_played_by_taps({ open }) {
  const phone = await open();
  await phone.start();
  await phone.welcome();
  await begin(phone);
  await phone.page.waitForFunction(() => document.querySelector('[data-id="player.title"]')?.textContent);
  assert.equal(await phone.page.evaluate(() => navigator.mediaSession.playbackState), 'playing');

  await phone.tap('player.pause');
  await phone.has('player.resume');
  assert.equal(await phone.page.evaluate(() => navigator.mediaSession.playbackState), 'paused');
  await phone.tap('player.resume');
  for (let i = 0; i < 60 && !(await phone.node('done.title').count()); ++i) {
    if (await phone.node('player.skip').count()) await phone.tap('player.skip').catch(() => {});
    await phone.page.waitForTimeout(250);
  }
  await phone.has('done.title');
}
