// What a person keeps, as the app on a small telephone shows it: in every state accessible, whole, and easy to tap.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertAccessible } from './axe.mjs';
import { startForTests, visit } from './phone.mjs';
import { serveApp } from './server.mjs';
import { withShell } from './shell.mjs';
import { THUMB, cutWords, tooSmall, tooWide, unreachable } from './size.mjs';

const { phone } = await startForTests(serveApp);

const SMALL = { width: 360, height: 740 };
const SMALLEST = { width: 320, height: 640 };

/** By state (see tests/app-pages.rs). Where nothing is open, all pages are the same; tests/mine.rs holds that. */
const PAGES = {
  open: [
    'mine',
    'mine/people',
    'mine/person/new',
    'mine/person/new/cons-mx',
    'mine/person/1',
    'mine/message',
    'mine/sheet/new/family-plan',
    'mine/sheet/6',
    'mine/sheet/6/read',
    'mine/sheet/7/read',
    'mine/lock',
  ],
  empty: ['mine', 'mine/people', 'mine/message', 'mine/lock'],
  missing: ['mine'],
  locked: ['mine', 'mine/sheet/6/read'],
  waiting: ['mine'],
  unreadable: ['mine'],
};

/** Looks in which accessibility is measured. Colours do not depend on the language; Spanish, long and mirrored words are measured for their room. */
const LOOKS = { es: ['auto', 'dark', 'contrast'], en: [], 'ar-XB': ['auto'], 'en-XA': [] };

for (const [lang, looks] of Object.entries(LOOKS)) {
  describe(lang, async () => {
    // One telephone for all pages of a language: nothing of one stays for the next.
    const device = await phone({ viewport: SMALL });
    const { page } = device;
    await withShell(device);
    for (const [state, pages] of Object.entries(PAGES)) {
      for (const name of pages) {
        test(`${name}, ${state}`, async () => {
          const path = `/${state}/${lang}/us-ga-dekalb/${name}`;
          await visit(device, path);
          // What is folded up is looked at too.
          await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
          for (const look of looks) {
            await page.evaluate((theme) => (document.documentElement.dataset.theme = theme), look);
            await assertAccessible(page).catch((error) => {
              throw new Error(`${look}: ${error.message}`);
            });
          }
          assert.deepEqual(await page.evaluate(tooSmall, THUMB), [], `${path}: every target is at least ${THUMB} px`);
          assert.deepEqual(await page.evaluate(cutWords), [], `${path}: no word is cut`);
          await page.setViewportSize(SMALLEST);
          assert.deepEqual(await page.evaluate(tooWide), [], `${path} fits the smallest screen`);
          assert.deepEqual(await page.evaluate(cutWords), [], `${path}: no word is cut on the smallest screen`);
          await page.setViewportSize(SMALL);
          await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
          assert.deepEqual(await page.evaluate(tooWide), [], `${path} needs no sideways scrolling with text of 200 %`);
          assert.deepEqual(await page.evaluate(cutWords), [], `${path}: no word is cut at 200 %`);
          assert.equal(await page.evaluate(unreachable), null, `${path}: the first button is reached at 200 %`);
          assert.deepEqual(device.problems, []);
        });
      }
    }
  });
}

for (const look of ['auto', 'dark']) {
  test(`a filled-in sheet on paper, ${look}`, async () => {
    const device = await phone({ colorScheme: look === 'dark' ? 'dark' : 'light' });
    const { page } = device;
    await withShell(device);
    await visit(device, '/open/es/us-ga/mine/sheet/6/read');
    await page.evaluate((theme) => (document.documentElement.dataset.theme = theme), look);
    await page.emulateMedia({ media: 'print' });
    const seen = await page.evaluate(() =>
      [...document.querySelectorAll('a, button, summary')].filter((one) => one.checkVisibility()).map((one) => one.outerHTML.slice(0, 80)),
    );
    assert.deepEqual(seen, [], 'nothing that can only be tapped is printed');
    assert.match(await page.locator('#written').innerText(), /La puerta de atrás/, 'what was written is');
    await assertAccessible(page);
    await device.close();
  });
}
