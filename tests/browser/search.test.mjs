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

test('the arrows walk through the results and Escape leads back to the field', async () => {
  const device = await phone({ isMobile: false, hasTouch: false });
  const { page } = device;
  await visit(device, '/en/us-ga/search');
  const field = page.locator('input[name=q]');
  await field.pressSequentially('door');
  await page.locator('#results a[href*="topic/at-door"]').first().waitFor();
  await field.press('ArrowDown');
  const focused = () => page.evaluate(() => document.activeElement.getAttribute('href') ?? document.activeElement.name);
  const first = await focused();
  assert.match(first, /topic\/at-door/, 'the first stop is the first result');
  await page.keyboard.press('ArrowDown');
  assert.notEqual(await focused(), first, 'the next stop is the next result');
  await page.keyboard.press('ArrowUp');
  assert.equal(await focused(), first);
  await page.keyboard.press('ArrowUp');
  assert.equal(await focused(), 'q', 'before the first result is the field');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  assert.equal(await focused(), 'q');
  assert.equal(await field.inputValue(), 'door', 'what was typed stays');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/topic\/at-door/);
  await device.close();
});

test('without scripts the form finds the same', async () => {
  const device = await phone({ javaScriptEnabled: false });
  const { page } = device;
  await visit(device, '/es/us-ga/search');
  await page.locator('input[name=q]').fill('abogdo');
  await page.locator('form[role=search] button').click();
  await page.waitForURL(/q=abogdo/);
  assert.ok(await page.locator('main a[href*="topic/find-lawyer"]').first().isVisible());
  assert.match(await page.locator('.notes').innerText(), /abogado/, 'it says which word was found');
  await device.close();
});

test('a contact can be called from the results, and what was found is marked', async () => {
  const device = await phone();
  const { page } = device;
  await visit(device, '/en/us-ga-dekalb/search?q=legal+aid');
  const call = page.locator('.found .call a[href^="tel:"]').first();
  assert.ok(await call.isVisible());
  const marks = await page.locator('.found mark').allInnerTexts();
  assert.ok(marks.some((mark) => /legal aid/i.test(mark)), `${marks}`);
  await device.close();
});

test('what is typed stays out of the history and of storage', async () => {
  const device = await phone();
  const { page } = device;
  await visit(device, '/en/us-ga/search');
  const before = await page.evaluate(() => history.length);
  await page.locator('input[name=q]').pressSequentially('ice at my door');
  await page.locator('#results a[href*="topic/at-door"]').first().waitFor();
  const kept = await page.evaluate(() => [history.length, localStorage.length, sessionStorage.length, document.cookie]);
  assert.deepEqual(kept, [before, 0, 0, '']);
  await device.close();
});
