// Looks for what stands in the way of people who see, hear or move differently.
import assert from 'node:assert/strict';
import axe from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** Asserts that a page violates no rule of WCAG 2.0 to 2.2, levels A and AA, but those switched off. */
export async function assertAccessible(page, off = []) {
  // Evaluated from outside, since the pages' policy admits no foreign script.
  await page.evaluate(axe.source);
  const found = await page.evaluate(
    ([tags, names]) => {
      const rules = Object.fromEntries(names.map((name) => [name, { enabled: false }]));
      return window.axe.run(document, { runOnly: tags, rules, resultTypes: ['violations'] });
    },
    [TAGS, off],
  );
  const lines = found.violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary.replaceAll(/\s+/g, ' ')}`),
  );
  assert.equal(lines.length, 0, `${new URL(page.url()).pathname}\n${lines.join('\n')}`);
}

/**
 * Asserts that pictograms can be seen where the system forces its colours: their lines are not forced.
 * (The contrast of text cannot be measured there: the browser tells scripts the page's own colours.)
 */
export async function assertIconsSeen(page) {
  const unseen = await page.evaluate(() => {
    const light = (colour) => {
      const [r, g, b] = colour.match(/[\d.]+/g).map((part) => {
        const value = part / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const canvas = light(getComputedStyle(document.body).backgroundColor);
    return [...document.querySelectorAll('svg')]
      .filter((icon) => icon.checkVisibility())
      .filter((icon) => {
        const line = light(getComputedStyle(icon).color);
        return (Math.max(line, canvas) + 0.05) / (Math.min(line, canvas) + 0.05) < 3;
      })
      .map((icon) => icon.parentElement.outerHTML.slice(0, 120));
  });
  assert.deepEqual(unseen, [], `${new URL(page.url()).pathname}: icons stand out from the forced background`);
}
