// Measures what is on a screen. These functions run in the page.

/** The least side of a target, in CSS pixels. */
export const THUMB = 48;

/** What makes the page wider than the screen: the innermost elements that stick out. */
export function tooWide() {
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
export function tooSmall(least) {
  const targets = document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, label:has(input)');
  return [...targets]
    .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .filter((element) => getComputedStyle(element).display !== 'inline' && !element.closest('label > *'))
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 1 && box.bottom > 0 && (box.width < least - 0.5 || box.height < least - 0.5))
    .map(({ element, box }) => `${Math.round(box.width)}x${Math.round(box.height)} ${element.outerHTML.replaceAll(/<svg.*?<\/svg>/gs, '').slice(0, 120)}`);
}

/** Words that are cut off by the box around them, lie outside the screen, or lie over the words of a neighbour in the bar. */
export function cutWords() {
  // Words for screen readers alone have no place.
  const wordsOf = (element) => {
    const boxes = [];
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { data, parentElement } = texts.currentNode;
      if (!data.trim() || !parentElement.checkVisibility() || parentElement.closest('.hidden')) continue;
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      boxes.push(range.getBoundingClientRect());
    }
    const least = (side) => Math.min(...boxes.map((box) => box[side]));
    const most = (side) => Math.max(...boxes.map((box) => box[side]));
    return { left: least('left'), right: most('right'), top: least('top'), bottom: most('bottom') };
  };
  const name = (element) => element.textContent.trim().slice(0, 60);
  const cut = [];
  for (const element of document.querySelectorAll('h1, h2, h3, p, li, label, legend, summary, button, main a, .bar a')) {
    if (!element.checkVisibility() || element.closest('.hidden, .skip') || getComputedStyle(element).display === 'inline') continue;
    const box = element.getBoundingClientRect();
    const words = wordsOf(element);
    if (words.left < box.left - 1 || words.right > box.right + 1) cut.push(`leaves its box: ${name(element)}`);
    if (words.left < -1 || words.right > document.documentElement.clientWidth + 1) cut.push(`off the screen: ${name(element)}`);
  }
  const bar = [...document.querySelectorAll('.bar a > span')].map((label) => [label, wordsOf(label)]);
  for (const [at, [label, box]] of bar.entries()) {
    for (const [other, next] of bar.slice(at + 1)) {
      const apart = box.right + 2 <= next.left || next.right + 2 <= box.left || box.bottom <= next.top || next.bottom <= box.top;
      if (!apart) cut.push(`${name(label)} and ${name(other)} touch`);
    }
  }
  return cut;
}

/** The first button of the content, when it cannot be brought to where a thumb reaches it. */
export function unreachable() {
  const button = document.querySelector('main .btn:not([hidden])');
  if (!button) return null;
  button.scrollIntoView({ block: 'center' });
  const box = button.getBoundingClientRect();
  const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return top && button.contains(top) ? null : `${button.outerHTML.slice(0, 120)} lies below ${top?.outerHTML.slice(0, 120)}`;
}
