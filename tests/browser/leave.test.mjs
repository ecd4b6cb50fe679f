// Leaving at once: a clock in the place of what was read, and the way back for who knows it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startForTests, visit } from './phone.mjs';
import { serve, serveApp } from './server.mjs';
import { withShell } from './shell.mjs';

const app = await startForTests(serveApp);
const web = await startForTests(serve);

const names = (asked) => asked.map(([command]) => command);

test('in a browser the clock takes the place of the page', async () => {
  const device = await web.phone();
  const { page } = device;
  await visit(device, '/es/us-ga/');
  await visit(device, '/es/us-ga/topic/at-door');
  const length = await page.evaluate(() => history.length);
  await page.click('a[data-exit]');
  await page.locator('#clock').waitFor();
  assert.match(page.url(), /\/clock\/es$/);
  assert.equal(await page.evaluate(() => history.length), length, 'no page more');
  assert.doesNotMatch(await page.evaluate(() => document.title + document.body.innerText), /amparo/i);
  await page.goBack();
  assert.match(page.url(), /\/es\/us-ga\/$/, 'going back passes by what was left');
  await page.goForward();
  assert.match(page.url(), /\/clock\/es$/);
  assert.deepEqual(device.problems, []);
  await device.close();
});

test('without scripts the way out is a plain link', async () => {
  const device = await web.phone({ javaScriptEnabled: false });
  await visit(device, '/es/us-ga/topic/at-door');
  await device.page.click('a[data-exit]');
  await device.page.waitForURL('**/clock/es');
  await device.close();
});

for (const path of ['/open/es/us-ga/mine/sheet/6', '/open/es/us-ga/', '/open/es/us-ga/card/silent']) {
  test(`Escape three times leaves ${path}`, async () => {
    const device = await app.phone();
    const { page } = device;
    const asked = await withShell(device);
    await visit(device, path);
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    for (const wait of [800, 800, 800]) {
      await page.keyboard.press('Escape');
      await page.clock.runFor(wait);
    }
    assert.deepEqual(names(asked), [], 'three slow ones are none');
    await page.clock.runFor(2000);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    assert.deepEqual(names(asked), [], 'nor are two');
    await page.keyboard.press('Escape');
    await page.locator('#clock').waitFor();
    assert.ok(names(asked).includes('leave'), 'the app locks and forgets');
    await device.close();
  });
}

test('three quick taps on the clock lead back, two or three slow ones do not', async () => {
  const device = await app.phone();
  const { page } = device;
  const asked = await withShell(device);
  await visit(device, '/open/clock/es');
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  for (const wait of [700, 700, 2000]) {
    await page.click('#clock');
    await page.clock.runFor(wait);
  }
  assert.deepEqual(asked, [], 'slow');
  await page.click('#clock');
  await page.click('#clock');
  assert.deepEqual(asked, [], 'two');
  await page.clock.runFor(2000);
  for (let tap = 0; tap < 3; tap += 1) await page.click('#clock');
  await page.waitForURL((url) => url.pathname === '/open/');
  assert.deepEqual(names(asked), ['come_back']);
  await device.close();
});

test('an app that does not let back shows the clock', async () => {
  const device = await app.phone();
  const { page } = device;
  await withShell(device, {
    come_back: () => {
      throw new Error('no');
    },
  });
  await visit(device, '/open/clock/es');
  for (let tap = 0; tap < 3; tap += 1) await page.keyboard.press('Enter');
  await page.waitForFunction(() => window.asked.length === 1);
  assert.match(await page.evaluate(() => location.pathname), /\/clock\/es$/);
  await device.close();
});

test('the way out is explained until somebody knows it', async () => {
  const device = await web.phone();
  const { page } = device;
  const note = page.locator('[data-once=exit]');
  for (const load of ['first', 'second']) {
    await visit(device, '/es/us-ga/');
    assert.ok(await note.isVisible(), `${load} time`);
  }
  await note.locator('button').click();
  assert.equal(await note.count(), 0, 'gone at once');
  await visit(device, '/es/us-ga/');
  assert.equal(await note.isVisible(), false, 'and for good');
  await device.close();
});
