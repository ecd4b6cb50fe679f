// Large text fits a small screen, and what is tapped is large enough for a thumb.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagesOf } from './pages.mjs';
import { startForTests, visit } from './phone.mjs';

const { phone } = await startForTests();

/** The least side of a target, in CSS pixels. */
const THUMB = 48;

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

/** What makes the page wider than the screen: the innermost elements that stick out. */
function tooWide() {
  const screen = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= screen) return [];
  const out = [...document.querySelectorAll('body :not(svg *, .hidden *)')].filter((element) => {
    const box = element.getBoundingClientRect();
    return element.checkVisibility() && box.width > 1 && (box.right > screen + 1 || box.left < -1);
  });
  const inner = out.filter((element) => !out.some((other) => other !== element && element.contains(other)));
  return inner.slice(0, 5).map((element) => element.outerHTML.replaceAll(/<svg.*?<\/svg>/gs, '').slice(0, 160));
}

/** Targets with a side that is too short; a link in running text is as tall as its line. */
function tooSmall(least) {
  const targets = document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary, label:has(input)');
  return [...targets]
    .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .filter((element) => getComputedStyle(element).display !== 'inline' && !element.closest('label > *'))
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 1 && box.bottom > 0 && (box.width < least - 0.5 || box.height < least - 0.5))
    .map(({ element, box }) => `${Math.round(box.width)}x${Math.round(box.height)} ${element.outerHTML.replaceAll(/<svg.*?<\/svg>/gs, '').slice(0, 120)}`);
}
