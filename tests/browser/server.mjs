// Starts a program that serves a pack, on a port that the system chooses.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const PATIENCE = 20_000;

/** `amparo serve`: the pages as any browser shows them. */
export const serve = () => started('AMPARO', (pack) => ['serve', '--pack', pack, '--port', '0', '--no-open']);

/** `app-pages`: the pages as the app on a telephone shows them; see tests/app-pages.rs. */
export const serveApp = () => started('AMPARO_APP_PAGES', (pack) => [pack]);

/** @returns {Promise<{ origin: string, stop: () => Promise<void> }>} */
async function started(variable, args) {
  const { [variable]: program, AMPARO_PACK: pack } = process.env;
  if (!program || !pack) throw new Error('run these tests by `cargo xtask test --only browser`');
  const server = spawn(program, args(pack), { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  // Whoever ends the tests ends the server too.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => {
      server.kill('SIGTERM');
      process.exit(1);
    });
  }
  const origin = await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the server does not say its address')), PATIENCE);
    ended.then((code) => reject(new Error(`the server ended with ${code}`)));
    server.once('error', reject);
    createInterface({ input: server.stdout }).on('line', (line) => {
      const address = line.match(/http:\/\/127\.0\.0\.1:\d+(?=\/)/);
      if (!address) return;
      clearTimeout(timer);
      resolve(address[0]);
    });
  });
  return {
    origin,
    async stop() {
      server.kill('SIGTERM');
      await ended;
    },
  };
}
