// Takes the pictures of the README: `node shots.mjs DIR`.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { start, visit } from './phone.mjs';

const SHOTS = [
  ['home-es', '/es/us-ga-dekalb', 'light'],
  ['at-door-es', '/es/us-ga-dekalb/topic/at-door', 'light'],
  ['paper-en-dark', '/en/us-ga-dekalb/walk/warrant/judge-check', 'dark'],
  ['family-es', '/es/us-ga-dekalb/group/family', 'light'],
  ['card-es', '/es/us-ga-dekalb/card/silent', 'light'],
];

const folder = process.argv[2];
if (!folder) {
  console.error('usage: node shots.mjs DIR');
  process.exit(2);
}
await mkdir(folder, { recursive: true });
const { phone, stop } = await start();
try {
  for (const [name, path, colorScheme] of SHOTS) {
    const device = await phone({ colorScheme, reducedMotion: 'reduce', deviceScaleFactor: 2 });
    await visit(device, path);
    const file = join(folder, `${name}.png`);
    await device.page.screenshot({ path: file });
    console.log(file);
    await device.close();
  }
} finally {
  await stop();
}
