// Everything can be reached by keys, and one sees where one is.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagesOf } from './pages.mjs';
import { startForTests, visit } from './phone.mjs';

const { phone } = await startForTests();
const KEYBOARD = { isMobile: false, hasTouch: false };

test('the first key press offers to skip to the content', async () => {
  const device = await phone(KEYBOARD);
  const { page } = device;
  await visit(device, '/es/us-ga/');
  await page.keyboard.press('Tab');
  const box = await page.locator(':focus').boundingBox();
  assert.ok(box && box.y >= 0 && box.height > 0, 'the link is seen when it has the focus');
  assert.match(await page.locator(':focus').getAttribute('href'), /#/, 'it leads into the page');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inside = await page.evaluate(() => !!document.activeElement.closest('main'));
  assert.ok(inside, 'the next stop lies in the content');
  await device.close();
});

for (const { name, path, status } of pagesOf('en')) {
  test(`${name}: every stop is seen`, async () => {
    const device = await phone(KEYBOARD);
    const { page } = device;
    await visit(device, path, status);
    const count = await page.evaluate(
      () => document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary').length,
    );
    const hidden = [];
    for (let stop = 0; stop < Math.min(count, 40); stop += 1) {
      await page.keyboard.press('Tab');
      const unseen = await page.evaluate(unseenFocus);
      if (unseen) hidden.push(unseen);
    }
    assert.deepEqual(hidden, [], `${path}: the focus is visible and in view`);
    await device.close();
  });
}

/** The focused element, when nothing shows that it has the focus or something lies over it. */
function unseenFocus() {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const style = getComputedStyle(element);
  const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  const box = element.getBoundingClientRect();
  const label = element.outerHTML.slice(0, 120);
  if (!outlined && style.boxShadow === 'none') return `no outline: ${label}`;
  if (box.bottom <= 0 || box.top >= innerHeight) return `out of view: ${label}`;
  const top = document.elementFromPoint(box.left + box.width / 2, Math.max(box.top, 0) + Math.min(box.height, 20) / 2);
  return top && (element.contains(top) || top.contains(element)) ? null : `covered: ${label}`;
}
