// Lines are read aloud: by a voice of the device that needs no network, or by a clip of the pack, and by nothing else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertAccessible } from './axe.mjs';
import { startForTests, visit } from './phone.mjs';

const { phone } = await startForTests();

const TOPIC = '/es/us-ga/topic/at-door';
const CARD = '/es/us-ga/card/silent';
const LOCAL = { lang: 'es-MX', localService: true };
const REMOTE = { lang: 'es-ES', localService: false };

/** A phone with these voices, which notes what is spoken, and ends it only when told to. */
async function listener(voices, options = {}) {
  const device = await phone(options);
  await device.context.addInitScript((given) => {
    const spoken = (window.spoken = []);
    let current = null;
    window.SpeechSynthesisUtterance = class {
      constructor(text) {
        this.text = text;
      }
    };
    const synthesis = {
      getVoices: () => given.map((voice) => ({ name: voice.lang, ...voice })),
      addEventListener: () => {},
      removeEventListener: () => {},
      speak(utterance) {
        current = utterance;
        spoken.push([utterance.voice.lang, utterance.text]);
      },
      cancel() {
        if (current) spoken.push(['stopped', current.text]);
        current = null;
      },
    };
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis, configurable: true });
    window.finish = () => current?.onend();
    // Sound that is played, and when it is ended.
    window.played = [];
    const { start, stop } = AudioBufferSourceNode.prototype;
    AudioBufferSourceNode.prototype.start = function () {
      window.played.push(this.buffer.duration);
      start.call(this);
    };
    AudioBufferSourceNode.prototype.stop = function () {
      window.played.push('stopped');
      stop.call(this);
    };
  }, voices);
  return device;
}

const spoken = ({ page }) => page.evaluate(() => window.spoken);
const played = ({ page }) => page.evaluate(() => window.played);
const note = ({ page }) => page.locator('.heard');
const pressed = ({ page }) => page.locator('[aria-pressed=true]').count();

test('every line to say, to do and not to do has a button with its own name', async () => {
  const device = await listener([LOCAL]);
  const { page } = device;
  await visit(device, TOPIC);
  const lines = page.locator('[data-say]');
  assert.ok((await lines.count()) > 5, 'the topic has lines');
  assert.equal(await page.locator('button.listen').count(), await lines.count());
  const first = await page.locator('.do [data-say]').first().innerText();
  const button = page.getByRole('button', { name: `Escuchar ${first}` });
  assert.equal(await button.count(), 1, 'its name is what it does and the line');
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    await assertAccessible(page);
  }
  assert.deepEqual(device.problems, []);
  await device.close();
});

test('without scripts there is no button that does nothing', async () => {
  const device = await phone({ javaScriptEnabled: false });
  for (const path of [TOPIC, CARD]) {
    await visit(device, path);
    assert.equal(await device.page.locator('button:visible').count(), 0, path);
  }
  await device.close();
});

test('a voice of the device speaks the line, and pressing again stops it', async () => {
  const device = await listener([REMOTE, { lang: 'en-US', localService: true }, LOCAL]);
  const { page } = device;
  await visit(device, TOPIC);
  const buttons = page.locator('.do button.listen');
  const lines = await page.locator('.do [data-say]').allInnerTexts();
  await buttons.nth(0).click();
  await page.waitForFunction(() => window.spoken.length === 1);
  assert.deepEqual(await spoken(device), [['es-MX', lines[0]]], 'the local voice of the language');
  assert.equal(await buttons.nth(0).getAttribute('aria-pressed'), 'true');
  await assertAccessible(page);
  await buttons.nth(0).click();
  assert.equal(await pressed(device), 0, 'it can be stopped');
  await buttons.nth(0).click();
  await page.waitForFunction(() => window.spoken.length === 3);
  await buttons.nth(1).click();
  await page.waitForFunction(() => window.spoken.length === 5);
  assert.deepEqual((await spoken(device)).slice(3), [['stopped', lines[0]], ['es-MX', lines[1]]], 'another stops the first');
  assert.equal(await pressed(device), 1);
  await page.evaluate(() => window.finish());
  await page.waitForFunction(() => !document.querySelector('[aria-pressed=true]'));
  await buttons.nth(1).click();
  await page.waitForFunction(() => window.spoken.length === 6);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  assert.equal((await spoken(device)).at(-1)[0], 'stopped', 'who leaves wants silence');
  assert.equal(await pressed(device), 0);
  assert.deepEqual(device.problems, []);
  await device.close();
});

test('a voice that needs a network is never used, and the page says that there is none', async () => {
  const device = await listener([REMOTE]);
  const { page } = device;
  await visit(device, TOPIC);
  await page.locator('.say button.listen').first().click();
  await note(device).filter({ hasText: 'no tiene voz' }).waitFor();
  assert.deepEqual(await spoken(device), [], 'nothing was sent to be spoken');
  assert.equal(await note(device).getAttribute('role'), 'status');
  assert.equal(await note(device).count(), 1, 'it says so once');
  assert.equal(await pressed(device), 0);
  await assertAccessible(page);
  assert.deepEqual(device.problems, []);
  await device.close();
});

test('a card says its English to the officer by its clip, and says that it is a computer', async () => {
  const device = await listener([REMOTE]);
  const { page } = device;
  await visit(device, CARD);
  const officer = page.locator('[data-listen=officer]');
  await officer.click();
  await note(device).filter({ hasText: 'voz de computadora' }).waitFor();
  const [seconds] = await played(device);
  assert.ok(seconds > 1 && seconds < 20, `${seconds} s of sound`);
  assert.equal(await officer.getAttribute('aria-pressed'), 'true');
  await officer.click();
  assert.equal((await played(device)).at(-1), 'stopped');
  assert.equal(await note(device).innerText(), '');
  await page.locator('[data-listen=own]').click();
  await note(device).filter({ hasText: 'no tiene voz' }).waitFor();
  assert.deepEqual(await spoken(device), []);
  assert.deepEqual(device.problems, []);
  await device.close();
});

test('a voice of the device comes before a clip by a program, and a recording before both', async () => {
  const device = await listener([{ lang: 'en_GB', localService: true }]);
  const { page } = device;
  await visit(device, CARD);
  await page.locator('[data-listen=officer]').click();
  await page.waitForFunction(() => window.spoken.length === 1);
  assert.equal((await spoken(device))[0][0], 'en_GB');
  assert.deepEqual(await played(device), []);
  await page.locator('[data-listen=officer]').click();
  await page.locator('#officer').evaluate((line) => (line.dataset.voice = 'recorded'));
  await page.locator('[data-listen=officer]').click();
  await page.waitForFunction(() => window.played.length === 1);
  assert.equal((await spoken(device)).length, 2, 'spoken and stopped, no more');
  assert.equal(await note(device).innerText(), '', 'a person is no computer');
  // A recording that does not play leaves the voice of the device.
  await page.locator('[data-listen=officer]').click();
  await page.locator('#officer').evaluate((line) => (line.dataset.clip = '../../../clip/en/card-silent-say/0000000000000000'));
  device.problems.length = 0;
  await page.locator('[data-listen=officer]').click();
  await page.waitForFunction(() => window.spoken.length === 3);
  await device.close();
});

test('a shell speaks before the browser, and is asked to stop', async () => {
  const device = await listener([LOCAL]);
  const { page } = device;
  await visit(device, TOPIC);
  await page.evaluate(() => {
    window.asked = [];
    let end;
    globalThis.amparoShell = {
      hasVoice: async (lang) => lang === 'es',
      speak: (text, lang) => {
        window.asked.push([lang, text]);
        return new Promise((resolve) => (end = resolve));
      },
      stopSpeaking: () => {
        window.asked.push(['stop']);
        end(true);
      },
    };
  });
  const button = page.locator('.say button.listen').first();
  await button.click();
  await page.waitForFunction(() => window.asked.length === 1);
  const [lang, text] = (await page.evaluate(() => window.asked))[0];
  assert.equal(lang, 'es');
  assert.doesNotMatch(text, /[\u2066-\u2069]/, 'signs of direction are not spoken');
  await button.click();
  await page.waitForFunction(() => window.asked.length === 2);
  // The English under it: this shell has no such voice, and what the browser has is not asked.
  await page.locator('.say .said:has(.english) button.listen').first().click();
  await page.waitForFunction(() => window.played.length === 1);
  assert.deepEqual(await spoken(device), []);
  await device.close();
});
