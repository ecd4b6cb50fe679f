// The way from the first screen to what to do, what to show and whom to call.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { follow, startForTests, visit } from './phone.mjs';

const { phone } = await startForTests();

for (const javaScriptEnabled of [false, true]) {
  const how = javaScriptEnabled ? 'with scripts' : 'without scripts';

  test(`picker, county, topic, card, contact: ${how}`, async () => {
    const device = await phone({ javaScriptEnabled });
    const { page } = device;
    await visit(device, '/');
    await follow(page, /^\/es\/us-ga\/?$/);
    await follow(page, /^\/es\/us-ga\/places$/);
    await follow(page, /^\/es\/us-ga-dekalb\/?$/);
    assert.match(await page.locator('body').innerText(), /DeKalb/, 'home names the county');
    await follow(page, /^\/es\/us-ga-dekalb\/topic\/at-door$/);
    await follow(page, /^\/es\/us-ga-dekalb\/cards$/);
    await follow(page, /^\/es\/us-ga-dekalb\/card\/silent$/);
    assert.ok(await page.locator('[lang=en]').first().isVisible(), 'a card shows the words in English');
    await page.goBack();
    await follow(page, /^\/es\/us-ga-dekalb\/contacts$/);
    await follow(page, /^\/es\/us-ga-dekalb\/contact\/us-911$/);
    assert.ok(await page.locator('a[href^="tel:"]').first().isVisible(), 'a contact can be called');
    assert.deepEqual(device.problems, []);
    await device.close();
  });

  test(`what to do is two taps away from home: ${how}`, async () => {
    const device = await phone({ javaScriptEnabled });
    await visit(device, '/');
    await follow(device.page, /^\/es\/us-ga\/?$/);
    await follow(device.page, /^\/es\/us-ga\/topic\/at-door$/);
    await device.close();
  });

  test(`the search form answers: ${how}`, async () => {
    const device = await phone({ javaScriptEnabled });
    await visit(device, '/es/us-ga/search');
    await device.page.locator('input[name=q]').fill('puerta');
    await device.page.locator('input[name=q]').press('Enter');
    await device.page.waitForURL((url) => url.searchParams.get('q') === 'puerta');
    await follow(device.page, /^\/es\/us-ga\/topic\/at-door$/);
    await device.close();
  });

  test(`a walk leads from its first question to an end: ${how}`, async () => {
    const device = await phone({ javaScriptEnabled });
    await visit(device, '/en/us-ga/walk/warrant');
    const seen = [];
    for (let answer = await firstAnswer(device.page, seen); answer; answer = await firstAnswer(device.page, seen)) {
      assert.ok(seen.length < 20, `a walk ends: ${seen.join(' ')}`);
      seen.push(answer);
      await device.page.goto(answer);
    }
    assert.ok(seen.length > 0, 'the first step has an answer');
    assert.deepEqual(device.problems, []);
    await device.close();
  });
}

/** The first link to a step of the walk that was not yet seen. */
async function firstAnswer(page, seen) {
  const links = await page.locator('main a[href]').evaluateAll((all) => all.map((a) => a.pathname + a.search));
  const here = new URL(page.url());
  return links.find((link) => /\/walk\/warrant[/?]/.test(link) && link !== here.pathname + here.search && !seen.includes(link));
}
