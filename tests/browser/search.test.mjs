// Search as you type.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startForTests, visit } from './phone.mjs';

const { phone } = await startForTests();

test('results come while typing, and their number is announced', async () => {
  const device = await phone();
  const { page } = device;
  await visit(device, '/es/us-ga/search');
  const before = page.url();
  const status = page.locator('#results [role=status]');
  const handle = await status.elementHandle();
  assert.equal((await status.innerText()).trim(), '', 'nothing is announced before');
  await page.locator('input[name=q]').pressSequentially('puer');
  await status.filter({ hasText: /\d/ }).waitFor();
  assert.ok(await page.locator('#results a[href*="topic/at-door"]').first().isVisible(), 'the door is found');
  await page.locator('input[name=q]').pressSequentially('xqzqxqz');
  await page.locator('#results a[href*="term/"]').first().waitFor({ state: 'detached' });
  const same = await page.evaluate((element) => element.isConnected, handle);
  assert.ok(same, 'the announcing element stays, or screen readers say nothing');
  assert.equal(page.url(), before, 'the page stays');
  assert.deepEqual(device.problems, []);
  await device.close();
});

for (const [what, query] of [
  ['a typo', 'puetra'],
  ['no accents', 'policia'],
  ['another language', 'door'],
  ['mark-up', '<b>"\'&%00'],
  ['a very long query', 'a'.repeat(3000)],
]) {
  test(`the search page bears ${what}`, async () => {
    const device = await phone();
    await visit(device, `/es/us-ga/search?q=${encodeURIComponent(query)}`);
    if (['a typo', 'another language'].includes(what)) {
      const hit = device.page.locator('main a[href*="topic/at-door"]').first();
      assert.ok(await hit.isVisible(), `${query} finds the door`);
    }
    await device.close();
  });
}
