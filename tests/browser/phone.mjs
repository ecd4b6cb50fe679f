// A phone with the pages on it and no network but theirs.
import assert from 'node:assert/strict';
import { after } from 'node:test';
import { chromium } from 'playwright-core';
import { serve } from './server.mjs';

const CHROMIUM = '/usr/bin/chromium';
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
export const VIEWPORT = { width: 390, height: 844 };

/** Starts a server (see server.mjs) and a browser. */
export async function start(serving = serve) {
  const server = await serving();
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS, headless: true });
  const stop = async () => {
    await browser.close();
    await server.stop();
  };
  return { origin: server.origin, stop, phone: (options) => phone(browser, server.origin, options) };
}

/** The same for a test file: both end with it. */
export async function startForTests(serving = serve) {
  const running = await start(serving);
  after(running.stop);
  return running;
}

/** A fresh phone. Its `problems` must stay empty: whatever a page asked for elsewhere, or complained of. */
async function phone(browser, origin, options = {}) {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    deviceScaleFactor: 1,
    isMobile: true,
    hasTouch: true,
    locale: 'en-US',
    serviceWorkers: 'block',
    baseURL: origin,
    ...options,
  });
  const problems = [];
  await context.route(
    (url) => url.origin !== origin,
    (route) => {
      problems.push(`asked for ${route.request().url()}`);
      return route.abort();
    },
  );
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`blocked by the policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    // A page that is not found is one of the pages; the browser calls its status an error.
    const expected = message.location().url === page.url() && /status of 404/.test(message.text());
    if (message.type() === 'error' && !expected) problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`script: ${error.message}`));
  page.on('requestfailed', (request) => {
    const failure = request.failure()?.errorText;
    if (failure !== 'net::ERR_ABORTED') problems.push(`${request.url()}: ${failure}`);
  });
  return { context, page, problems, close: () => context.close() };
}

/** Goes to a page and checks what holds for all of them. */
export async function visit({ page, problems }, path, status = 200) {
  const response = await page.goto(path);
  assert.equal(response.status(), status, `${path} answers ${status}`);
  assert.match(response.headers()['content-type'], /^text\/html; ?charset=utf-8/i, `${path} is a page`);
  assert.ok(response.headers()['content-security-policy'], `${path} has a policy`);
  assert.deepEqual(problems, [], `${path} works without complaint`);
}

/** Follows the first visible link whose path is like this. */
export async function follow(page, pattern) {
  const paths = [];
  for (const link of await page.locator('a[href]').all()) {
    const path = await link.evaluate((a) => a.pathname);
    paths.push(path);
    if (!pattern.test(path) || !(await link.isVisible())) continue;
    await link.click();
    await page.waitForURL((url) => pattern.test(url.pathname));
    return;
  }
  assert.fail(`no link like ${pattern} on ${page.url()}: ${[...new Set(paths)].join(' ')}`);
}
