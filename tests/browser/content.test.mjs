// Every page of the content, as it is: accessible, whole, and no wider than a small phone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertAccessible } from './axe.mjs';
import { startForTests, visit } from './phone.mjs';

const { phone } = await startForTests();

/** What pages of the content look like. */
const OURS = /\/(topic|walk|card|form|group)\/[^?]+$/;

/** Where the links of a page lead. */
const linksOf = (page) => page.locator('main a[href]').evaluateAll((all) => all.map((a) => a.pathname));

test('every page that one can reach', async () => {
  const device = await phone();
  const { page } = device;
  const seen = new Set();
  const next = ['/es/us-ga-fulton/', '/es/us-ga-fulton/cards'];
  while (next.length > 0) {
    const path = next.pop();
    await visit(device, path);
    await assertAccessible(page);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(over <= 0, `${path} is ${over} px too wide`);
    const undescribed = await page.locator('figure svg:not([aria-label])').count();
    assert.equal(undescribed, 0, `${path} says what its drawing shows`);
    for (const link of await linksOf(page)) {
      if (OURS.test(link) && !seen.has(link)) {
        seen.add(link);
        next.push(link);
      }
    }
  }
  assert.ok(seen.size > 200, `${seen.size} pages were reached`);
  assert.deepEqual(device.problems, []);
  await device.close();
});
