// What a person keeps: what the pages ask of the app, and what they do with its answer. The app is played by shell.mjs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startForTests, visit } from './phone.mjs';
import { serveApp } from './server.mjs';
import { keptBy, withShell } from './shell.mjs';

const { phone } = await startForTests(serveApp);

const PIN = '4829175503';
const NOTES = 'textarea[name="value:notes.0.notes"]';
/** How long a sheet waits for the next key, and a little more. */
const PAUSE = 700;

/** A telephone with an app, on a page. */
async function opened(path, replies = {}) {
  const device = await phone();
  const asked = await withShell(device, replies);
  await visit(device, path);
  return { device, page: device.page, asked };
}

/** The error that is shown, by its code. */
const errors = (page) =>
  page.locator('[data-error]:visible').evaluateAll((notes) => notes.map((note) => note.dataset.error));

/** The page is put away, as by another program. */
const putAway = (page) =>
  page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });

test('two PINs that differ are told, and nothing is asked', async () => {
  const { device, page, asked } = await opened('/missing/es/us-ga/mine');
  await page.fill('#secret', PIN);
  await page.fill('#again', '4829');
  await page.click('form[data-ask=seal] button[type=submit]');
  await page.locator('[data-error=differ]').waitFor();
  assert.deepEqual(await errors(page), ['differ']);
  assert.deepEqual(asked, []);
  await page.fill('#again', PIN);
  await Promise.all([page.waitForEvent('load'), page.click('form[data-ask=seal] button[type=submit]')]);
  assert.deepEqual(keptBy(asked), [['seal', { secret: PIN, again: PIN, wipe: '' }]]);
  await device.close();
});

test('a wrong PIN is told; the next try begins with an empty hand', async () => {
  const { device, page, asked } = await opened('/locked/es/us-ga/mine', { mine: { error: 'wrong' } });
  await page.fill('#secret', '999000111');
  await page.click('button[data-unlock]');
  await page.locator('[data-error=wrong]').waitFor();
  assert.deepEqual(await errors(page), ['wrong']);
  assert.deepEqual(keptBy(asked), [['open', { secret: '999000111' }]]);
  await page.keyboard.type('1');
  assert.equal(await page.inputValue('#secret'), '1', 'what was wrong is written over');
  await device.close();
});

test('who must wait cannot try, and the page says so', async () => {
  const { device, page } = await opened('/waiting/es/us-ga/mine');
  assert.equal(await page.locator('#secret').isDisabled(), true);
  assert.equal(await page.locator('button[data-unlock]').isDisabled(), true);
  await device.close();
});

test('an app that fails is an error like any other', async () => {
  const fails = () => {
    throw new Error('no such command');
  };
  const { device, page } = await opened('/open/es/us-ga/mine/person/1', { mine: fails });
  await page.click('button[value=remove-person]');
  await page.locator('[data-error=other]').waitFor();
  assert.deepEqual(await errors(page), ['other']);
  assert.equal(await page.locator('button[value=remove-person]').isDisabled(), false, 'it can be tried again');
  await device.close();
});

test('a sheet is kept once after it was typed, and then as the same', async () => {
  const { device, page, asked } = await opened('/open/es/us-ga/mine/sheet/new/family-plan', { mine: { id: 9 } });
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.locator(NOTES).pressSequentially('la casa');
  assert.deepEqual(asked, [], 'not with every key');
  await page.clock.runFor(PAUSE);
  await page.locator('[data-kept]:visible').waitFor();
  const names = await page
    .locator('form[data-keep] [name]')
    .evaluateAll((fields) => fields.map((field) => field.name));
  let kept = keptBy(asked);
  assert.equal(kept.length, 1, 'once');
  const [what, fields] = kept[0];
  assert.equal(what, 'put-sheet');
  assert.deepEqual(Object.keys(fields).sort(), [...names].sort(), 'all fields go along');
  assert.equal(fields['value:notes.0.notes'], 'la casa');
  assert.equal(fields['value:told.0.school'], '', 'a box without a tick is empty, so that a tick can be taken back');
  assert.equal(fields.id, '0');
  assert.equal(fields.form, 'family-plan');
  assert.match(fields.changed, /^\d{4}-\d\d-\d\d$/);
  await page.check('[name="value:told.0.school"]');
  await page.clock.runFor(PAUSE);
  await page.locator('[data-kept]:visible').waitFor();
  kept = keptBy(asked);
  assert.equal(kept.length, 2);
  assert.equal(kept[1][1].id, '9', 'the same sheet, not another');
  assert.equal(kept[1][1]['value:told.0.school'], '1');
  await Promise.all([page.waitForURL('**/mine/sheet/9/read'), page.click('form[data-keep] button[type=submit]')]);
  await device.close();
});

test('a sheet that cannot be kept stays as it was typed, and says so until it is kept', async () => {
  let full = true;
  const { device, page, asked } = await opened('/open/es/us-ga/mine/sheet/6', {
    mine: () => (full ? { error: 'device' } : { id: 6 }),
  });
  await page.fill(NOTES, 'otra casa');
  await page.locator('[data-error=device]:visible').waitFor();
  assert.deepEqual(await errors(page), ['device']);
  assert.equal(await page.inputValue(NOTES), 'otra casa');
  await page.click('form[data-keep] button[type=submit]');
  await page.locator('[data-error=device]:visible').waitFor();
  assert.match(page.url(), /\/sheet\/6$/, 'it does not go on as if it were kept');
  full = false;
  await page.fill(NOTES, 'otra casa azul');
  await page.locator('[data-kept]:visible').waitFor();
  assert.deepEqual(await errors(page), [], 'the error is over');
  assert.equal(keptBy(asked).at(-1)[1]['value:notes.0.notes'], 'otra casa azul');
  await device.close();
});

test('a page that is put away keeps what was typed, and locks', async () => {
  const { device, page, asked } = await opened('/open/es/us-ga/mine/sheet/new/family-plan', { mine: { id: 6 } });
  await page.fill(NOTES, 'la última palabra');
  await Promise.all([page.waitForURL('**/mine/sheet/6'), putAway(page)]);
  const kept = keptBy(asked);
  assert.deepEqual(kept.map(([what]) => what), ['put-sheet', 'lock'], 'in this order');
  assert.equal(kept[0][1]['value:notes.0.notes'], 'la última palabra');
  await device.close();
});

test('a locked page that is put away asks nothing', async () => {
  const { device, page, asked } = await opened('/locked/es/us-ga/mine');
  await putAway(page);
  assert.equal(await page.locator('#secret').count(), 1);
  assert.deepEqual(asked, []);
  await device.close();
});

test('messages follow the place and who is chosen', async () => {
  const { device, page } = await opened('/open/es/us-ga/mine/message');
  const link = page.locator('li.now a[data-group="0"]').first();
  const body = 'Unos agentes me están llevando. Por favor empiecen nuestro plan y llamen a mi abogado.';
  const address = (to, text) => `sms:${to}?body=${encodeURIComponent(text)}`;
  assert.equal(await link.getAttribute('href'), address('4045550123,4045550188', body), 'as the page came');
  await page.fill('#place', 'Calle 5 & "Main" $1');
  const placed = `${body} Estoy aquí: Calle 5 & "Main" $1`;
  assert.equal(await link.getAttribute('href'), address('4045550123,4045550188', placed));
  assert.equal(await page.locator('li.now [data-body]').first().innerText(), placed, 'it is read before it is sent');
  await page.check('input[value="4045550100"]');
  assert.equal(await link.getAttribute('href'), address('4045550123,4045550188,4045550100', placed));
  assert.match(await link.innerText(), /3/, 'it says to how many');
  await page.fill('#place', '');
  for (const one of await page.locator('input[data-in="0"]').all()) await one.uncheck();
  assert.equal(await link.getAttribute('href'), null, 'to nobody there is no message');
  assert.match(await link.innerText(), /0/);
  const other = page.locator('li.now a[data-group="1"]').first();
  assert.match(await other.getAttribute('href'), /^sms:\+16785550177\?body=Officers/, 'the other language is as it was');
  await page.check('input[value="4045550123"]');
  assert.equal(await link.getAttribute('href'), address('4045550123', body));
  assert.deepEqual(device.problems, []);
  await device.close();
});
