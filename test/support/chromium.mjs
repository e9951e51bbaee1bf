/** Where Debian puts its Chromium, and what it needs beside it to draw Chinese. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

const whole = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
// The same engine without windows, tabs and extensions: opening and closing a page costs it a third of the processor.
const windowless = ['/usr/bin/chromium-headless-shell'];
const packages = ['chromium-headless-shell', 'fonts-noto-cjk'];

const first = (...places) => process.env.CHROMIUM ?? places.find((place) => existsSync(place));

/** A browser as people have it, else one without windows; undefined: none. CHROMIUM names another one. */
export const chromiumPath = () => first(...whole, ...windowless);

/** What costs least of what is there: the browser of the tests. */
export const windowlessPath = () => first(...windowless, ...whole);

/** Finds a browser, or installs it from Debian where that is possible; says aloud when it cannot. */
export async function ensureChromium() {
  if (first(...windowless) !== undefined) return true;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`installing ${packages.join(' ')} from Debian …`);
    await run('apt-get', ['update', '-qq', ...impatient]);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...impatient, ...packages]);
  }
  if (first(...windowless) !== undefined) return true;
  if (chromiumPath() !== undefined) {
    console.log(`Without ${packages[0]} the browser of this machine is taken, which costs half as much again.`);
    return true;
  }
  console.error(`There is no Chromium: install it (apt-get install ${packages.join(' ')}), or name one in CHROMIUM.`);
  return false;
}

// Where a browser is there already, a machine without a network must not wait for Debian.
const impatient = ['-o', 'Acquire::http::Timeout=10', '-o', 'Acquire::Retries=0'];

const run = (command, args) =>
  new Promise((done) => {
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    child.once('error', () => done(1));
    child.once('exit', (code) => done(code ?? 1));
  });
