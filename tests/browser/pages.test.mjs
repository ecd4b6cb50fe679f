// Every kind of page: answers, asks for nothing elsewhere, and is accessible in every look.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertAccessible, assertIconsSeen } from './axe.mjs';
import { pagesOf } from './pages.mjs';
import { startForTests, visit } from './phone.mjs';

const { phone } = await startForTests();

const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'more contrast': { colorScheme: 'light', contrast: 'more' },
  'more contrast, dark': { colorScheme: 'dark', contrast: 'more' },
};
const FORCED = { colorScheme: 'dark', contrast: 'no-preference', forcedColors: 'active' };

/** Colours do not depend on the language: one is looked at in all of them. */
const LANGUAGES = { es: Object.keys(LOOKS), en: ['light'], 'ar-XB': ['light'] };

for (const [lang, looks] of Object.entries(LANGUAGES)) {
  describe(lang, () => {
    for (const { name, path, status } of pagesOf(lang)) {
      test(`${name} ${path}`, async () => {
        const device = await phone();
        await visit(device, path, status);
        await assertWellFormed(device.page, lang, path);
        for (const look of looks) {
          await device.page.emulateMedia(LOOKS[look]);
          await assertAccessible(device.page).catch((error) => {
            throw new Error(`${look}: ${error.message}`);
          });
        }
        if (looks.length > 1) {
          await device.page.emulateMedia(FORCED);
          await assertAccessible(device.page, ['color-contrast']);
          await assertIconsSeen(device.page);
        }
        assert.deepEqual(device.problems, []);
        await device.close();
      });
    }
  });
}

/** What every page has: a language, a direction, a title, one heading of the first level. */
async function assertWellFormed(page, lang, path) {
  const root = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    title: document.title,
    headings: document.querySelectorAll('h1').length,
    unset: [...document.querySelectorAll('body *')]
      .filter((element) => /\{ ?\$|\{ ?-|\?\?\?/.test(element.firstChild?.nodeValue ?? ''))
      .map((element) => element.textContent),
  }));
  if (path !== '/') {
    assert.equal(root.lang, lang, `${path} says its language`);
    assert.equal(root.dir, lang.startsWith('ar') ? 'rtl' : 'ltr', `${path} says its direction`);
  }
  assert.ok(root.title, `${path} has a title`);
  assert.equal(root.headings, 1, `${path} has one main heading`);
  assert.deepEqual(root.unset, [], `${path} shows no placeholder`);
}
