// Large text fits a small screen, and what is tapped is large enough for a thumb.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagesOf } from './pages.mjs';
import { startForTests, visit } from './phone.mjs';
import { THUMB, tooSmall, tooWide } from './size.mjs';

const { phone } = await startForTests();

/** Text at twice its size: as the system or browser does it, and by the page's own setting. */
const LARGE = {
  'at 200 % text': () => {
    document.documentElement.style.fontSize = '200%';
  },
  'with the largest text of its settings': () => {
    localStorage.setItem('amparo-size', '200');
    location.reload();
  },
};

// Spanish has long words; the pseudo-language runs from right to left.
for (const lang of ['es', 'ar-XB']) {
  for (const { name, path, status } of pagesOf(lang)) {
    for (const [how, enlarge] of Object.entries(LARGE)) {
      test(`${lang}: ${name} fits ${how}`, async () => {
        const device = await phone();
        await visit(device, path, status);
        await Promise.all([how.startsWith('with') && device.page.waitForEvent('load'), device.page.evaluate(enlarge)]);
        const wide = await device.page.evaluate(tooWide);
        assert.deepEqual(wide, [], `${path} needs no sideways scrolling`);
        await device.close();
      });
    }

    test(`${lang}: ${name} is easy to tap`, async () => {
      const device = await phone();
      await visit(device, path, status);
      const small = await device.page.evaluate(tooSmall, THUMB);
      assert.deepEqual(small, [], `${path}: every target but links in running text is at least ${THUMB} px`);
      await device.close();
    });
  }
}
