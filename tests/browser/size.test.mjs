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

// A notch above and a line of gestures below, as telephones without a frame have them.
const INSETS = { top: 44, bottom: 34 };
for (const path of ['/', '/es/us-ga/', '/es/us-ga/topic/at-door', '/es/us-ga/card/silent', '/ar-XB/us-ga/contacts']) {
  test(`${path} keeps clear of a notch and of the line of gestures`, async () => {
    const device = await phone();
    const session = await device.page.context().newCDPSession(device.page);
    await session.send('Emulation.setSafeAreaInsetsOverride', { insets: INSETS });
    await visit(device, path);
    const covered = await device.page.evaluate(({ top, bottom }) => {
      const end = innerHeight - bottom;
      const fixed = [...document.querySelectorAll('.bar a')].filter((link) => link.getBoundingClientRect().bottom > end);
      const first = [...document.querySelectorAll('.top a, .officer')].filter((one) => one.getBoundingClientRect().top < top);
      return [...fixed, ...first].map((one) => one.outerHTML.slice(0, 80));
    }, INSETS);
    assert.deepEqual(covered, [], 'nothing that is pressed or read stands under them');
    await device.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const last = await device.page.evaluate(() => {
      const bar = document.querySelector('.bar')?.getBoundingClientRect().top ?? innerHeight;
      const links = [...document.querySelectorAll('main a, main button, .foot a')].filter((one) => one.checkVisibility());
      return links.at(-1).getBoundingClientRect().bottom <= bar;
    });
    assert.ok(last, 'the end of the page is not covered by the bar');
    assert.deepEqual(device.problems, []);
  });
}
