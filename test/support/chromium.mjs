/** Where Debian puts its Chromium, and what it needs beside it to draw Chinese. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const packages = ['chromium', 'fonts-noto-cjk'];

/** The browser that is there; undefined: none. CHROMIUM names another one. */
export const chromiumPath = () => process.env.CHROMIUM ?? places.find((place) => existsSync(place));

/** Finds a browser, or installs it from Debian where that is possible; says aloud when it cannot. */
export async function ensureChromium() {
  if (chromiumPath() !== undefined) return true;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`installing ${packages.join(' ')} from Debian …`);
    await run('apt-get', ['update', '-qq']);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
    if (chromiumPath() !== undefined) return true;
  }
  console.error(`There is no Chromium: install it (apt-get install ${packages.join(' ')}), or name one in CHROMIUM.`);
  return false;
}

const run = (command, args) =>
  new Promise((done) => {
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    child.once('error', () => done(1));
    child.once('exit', (code) => done(code ?? 1));
  });
