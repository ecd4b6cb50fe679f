// The app around the pages, played by a test.

/** What the app answers when a test says nothing else. */
const REPLIES = { mine: {}, leave: null, card: true, share: true, come_back: null };

/**
 * Gives a phone's pages an app to talk to.
 * `replies` has, by command, what it answers, or a function of what it was asked; an error it throws reaches the page.
 * The page notes it in `asked` as well, until it goes.
 * @returns {Promise<[string, object][]>} all that it was asked, in order
 */
export async function withShell(device, replies = {}) {
  const asked = [];
  await device.context.exposeFunction('askApp', (command, given) => {
    asked.push([command, given]);
    const reply = command in replies ? replies[command] : REPLIES[command];
    return typeof reply === 'function' ? reply(given) : reply;
  });
  await device.context.addInitScript(() => {
    // Noted in the page too, so that one can wait for it there.
    window.asked = [];
    const invoke = (command, given = {}) => {
      window.asked.push([command, given]);
      return window.askApp(command, given);
    };
    window.__TAURI_INTERNALS__ = { invoke };
  });
  return asked;
}

/** What was asked of the things that a person keeps: `[what, fields]`. */
export const keptBy = (asked) => asked.filter(([command]) => command === 'mine').map(([, { ask }]) => [ask.what, ask.fields]);
