// Showing a card, and taking something along: a picture, a text, a contact, a call.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { assertAccessible } from './axe.mjs';
import { startForTests, visit } from './phone.mjs';
import { serve, serveApp } from './server.mjs';
import { withShell } from './shell.mjs';

const app = await startForTests(serveApp);
const web = await startForTests(serve);

const CARD = 'es/us-ga/card/silent';
/** What a picture begins with, and where its width and height stand (PNG, section 11.2.2). */
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const sizeOf = (png) => [png.readUInt32BE(16), png.readUInt32BE(20)];

/** A browser that has nothing to share with. */
const alone = () => {
  delete Navigator.prototype.share;
  delete Navigator.prototype.canShare;
};

test('a card is shown, turned around, and put away', async () => {
  const device = await app.phone();
  const { page } = device;
  const asked = await withShell(device);
  await visit(device, `/open/${CARD}`);
  const mode = page.locator('button[data-card]');
  const turn = page.locator('button[data-turn]');
  assert.equal(await turn.isVisible(), false, 'only what is shown is turned');
  await mode.click();
  assert.equal(await mode.getAttribute('aria-pressed'), 'true');
  await page.locator('body.shown').waitFor();
  assert.equal(await page.locator('details.about').isVisible(), false, 'nothing but the card');
  assert.ok(await page.locator('a[data-exit]').isVisible(), 'and the way out');
  await turn.click();
  assert.equal(await turn.getAttribute('aria-pressed'), 'true');
  const turned = await page.evaluate(() => new DOMMatrix(getComputedStyle(document.querySelector('main')).transform).a);
  assert.equal(turned, -1, 'it stands on its head');
  await assertAccessible(page);
  await turn.click();
  await mode.click();
  assert.equal(await mode.getAttribute('aria-pressed'), 'false');
  await page.locator('body:not(.shown)').waitFor();
  const card = asked.filter(([command]) => command === 'card').map(([, { on }]) => on);
  assert.deepEqual(card, [true, false], 'bright while it is shown');
  assert.deepEqual(device.problems, []);
  await device.close();
});

test('a card that was turned and put away stands upright', async () => {
  const device = await app.phone();
  const { page } = device;
  await withShell(device);
  await visit(device, `/open/${CARD}`);
  await page.click('button[data-card]');
  await page.click('button[data-turn]');
  await page.click('button[data-card]');
  await page.locator('body:not(.shown)').waitFor();
  const transform = await page.evaluate(() => getComputedStyle(document.querySelector('main')).transform);
  assert.equal(transform, 'none');
  assert.equal(await page.locator('button[data-turn]').getAttribute('aria-pressed'), 'false');
  await device.close();
});

for (const lang of ['es', 'ar-XB']) {
  test(`a card as a picture: ${lang}`, async () => {
    const device = await web.phone();
    const { page } = device;
    await page.addInitScript(alone);
    await visit(device, `/${lang}/us-ga/card/silent`);
    await page.click('details.about > summary');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('button[data-picture]')]);
    assert.match(download.suggestedFilename(), /\.png$/);
    const picture = await readFile(await download.path());
    assert.deepEqual(picture.subarray(0, 8), PNG);
    const [width, height] = sizeOf(picture);
    assert.ok(width >= 1080, `${width} pixels wide`);
    assert.ok(height >= 300 && picture.length > 5_000, `${height} pixels high, with something on it`);
    assert.deepEqual(device.problems, []);
    await device.close();
  });
}

test('an app is handed the picture, and the page says where it went', async () => {
  const device = await app.phone();
  const { page } = device;
  const asked = await withShell(device, { share: 'Downloads/card.png' });
  await visit(device, `/open/${CARD}`);
  await page.click('details.about > summary');
  await page.click('button[data-picture]');
  await page.locator('button[data-picture]', { hasText: 'Downloads/card.png' }).waitFor();
  const [, { kind, content }] = asked.find(([command]) => command === 'share');
  assert.equal(kind, 'png');
  assert.deepEqual(Buffer.from(content, 'base64').subarray(0, 8), PNG);
  await device.close();
});

test('a text is copied where nothing takes it', async () => {
  const device = await web.phone({ permissions: ['clipboard-read', 'clipboard-write'] });
  const { page } = device;
  await page.addInitScript(alone);
  await visit(device, '/es/us-ga/contact/cons-mx');
  const button = page.locator('button[data-share]');
  await button.click();
  await page.locator('button[data-share]', { hasText: await button.getAttribute('data-done') }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /404-736-4141|\(404\) 736-4141/, 'the number is in it');
  assert.doesNotMatch(copied, /[\u2066-\u2069]/, 'and no invisible marks');
  await device.close();
});

test('a text is handed to the app, or else to the browser', async () => {
  for (const shell of [true, false]) {
    const device = await app.phone();
    const { page } = device;
    await page.addInitScript(() => {
      window.shared = [];
      Object.defineProperty(navigator, 'share', { value: async (what) => window.shared.push(what), configurable: true });
    });
    if (shell) await withShell(device);
    await visit(device, '/open/es/us-ga/mine/sheet/6/read');
    await page.click('button[data-share="#written"]');
    const found = await page.waitForFunction(
      (has) => (has ? window.asked.find(([command]) => command === 'share')?.[1].content : window.shared[0]?.text),
      shell,
    );
    const text = await found.jsonValue();
    assert.equal(await page.evaluate(() => window.shared.length), shell ? 0 : 1, 'to one of them');
    assert.match(text, /La casa azul\.\nLa puerta de atrás\./, 'what was written, line by line');
    await device.close();
  }
});

test('a contact is a file for a browser, and handed to an app', async () => {
  const device = await web.phone();
  await visit(device, '/es/us-ga/contact/cons-mx');
  const link = device.page.locator('a[data-vcard]');
  assert.equal(await link.getAttribute('download'), '');
  const [download] = await Promise.all([device.page.waitForEvent('download'), link.click()]);
  assert.match(download.suggestedFilename(), /\.vcf$/);
  assert.match(await readFile(await download.path(), 'utf8'), /^BEGIN:VCARD\r\n/);
  await device.close();
  const phone = await app.phone();
  const asked = await withShell(phone, { share: 'Downloads/contact.vcf' });
  await visit(phone, '/open/es/us-ga/contact/cons-mx');
  await phone.page.click('a[data-vcard]');
  await phone.page.locator('a[data-vcard]', { hasText: 'Downloads/contact.vcf' }).waitFor();
  assert.match(asked.find(([command]) => command === 'share')[1].content, /^BEGIN:VCARD\r\n/);
  await phone.close();
});

test('an office of a state asks before it is called', async () => {
  const device = await web.phone();
  const { page } = device;
  await visit(device, '/es/us-ga/contact/cons-mx');
  assert.equal(await page.locator('main a[href^="tel:"]').count(), 0, 'no tap calls at once');
  await page.locator('.phones a.btn').first().click();
  await page.waitForURL('**/call/cons-mx/0');
  assert.equal(await page.locator('main a[href^="tel:"]').getAttribute('href'), 'tel:+14047364141');
  await assertAccessible(page);
  await page.locator('main a.btn.quiet').click();
  await page.waitForURL('**/contact/cons-mx');
  await visit(device, '/es/us-ga/contact/us-911');
  assert.ok((await page.locator('main a[href^="tel:"]').count()) > 0, 'nothing stands before a call for help');
  assert.deepEqual(device.problems, []);
  await device.close();
});
