import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { chromiumPath } from '../../test/support/chromium.mjs';

// What runs in the page, as text: the browser is another program.
/** Notes when something that was waited for has been painted, and how long each interaction took to its next paint. */
const watcher = `
  globalThis.mbPainted = (selector) => new Promise((done) => {
    const look = () => {
      if (document.querySelector(selector) === null) return false;
      requestAnimationFrame(() => {
        const after = new MessageChannel();
        after.port1.onmessage = () => done(performance.now());
        after.port2.postMessage(0);
      });
      return true;
    };
    if (look()) return;
    const observer = new MutationObserver(() => { if (look()) observer.disconnect(); });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  });
  globalThis.mbInteractions = new Map();
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries()) {
      if (interactionId === 0) continue;
      globalThis.mbInteractions.set(interactionId, Math.max(duration, globalThis.mbInteractions.get(interactionId) ?? 0));
    }
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 });
`;

// A slow machine under other load; what takes longer is broken.
const patienceMs = 60_000;

const viewport = { width: 1366, height: 900 };

function launchOptions() {
  const executablePath = chromiumPath();
  if (executablePath === undefined) throw new Error('no Chromium: apt-get install chromium fonts-noto-cjk');
  return {
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  };
}

/** Debian's Chromium without a window. @throws Error there is none */
export const openChromium = async (): Promise<Browser> => await chromium.launch(launchOptions());

interface Person {
  readonly url: string;
  readonly account: string;
  readonly password: string;
}

/** A private window of a browser that is signed in, with an empty cache. */
export async function signedIn(browser: Browser, { url, account, password }: Person): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport, timezoneId: 'Asia/Shanghai' });
  const page = await context.newPage();
  await page.goto(`${url}/sign-in`);
  await page.locator('input[autocomplete=username]').fill(account);
  await page.locator('input[type=password]').fill(password);
  await page.keyboard.press('Enter');
  await page.locator('.side-bar').waitFor();
  const state = await context.storageState();
  await context.close();
  return await watched(await browser.newContext({ viewport, storageState: state }));
}

async function watched(context: BrowserContext): Promise<BrowserContext> {
  context.setDefaultTimeout(patienceMs);
  await context.addInitScript(watcher);
  return context;
}

// Chromium keeps the compiled code of a script that is used a second time, some seconds after it: the third has it, and
// what was compiled since.
const earlierDays = 3;
const compiledMs = 3_000;

/**
 * Uses a browser of one's own on a later day: it has opened an address before and kept its files and their compiled
 * code, which a private window does not keep.
 */
export async function onLaterDay<T>(
  browser: Browser,
  person: Person,
  opened: { readonly path: string; readonly selector: string },
  use: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const signIn = await signedIn(browser, person);
  const { cookies } = await signIn.storageState();
  await signIn.close();
  const folder = mkdtempSync(join(tmpdir(), 'maplebridge-profile-'));
  try {
    const context = await watched(await chromium.launchPersistentContext(folder, { ...launchOptions(), viewport }));
    await context.addCookies(cookies);
    for (let day = 0; day < earlierDays; day += 1) {
      const page = await context.newPage();
      await paintedAfter(page, `${person.url}${opened.path}`, opened.selector);
      await page.waitForTimeout(compiledMs);
      await page.close();
    }
    try {
      return await use(context);
    } finally {
      await context.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How long a fixed piece of plain script takes in a page: it tells one machine from another. */
export async function yardstickOf(page: Page): Promise<number> {
  return await page.evaluate<number>(`(() => {
    const began = performance.now();
    const rows = Array.from({ length: 60000 }, (_, at) => ({ at, text: 'x' + at }));
    JSON.parse(JSON.stringify(rows));
    return performance.now() - began;
  })()`);
}

/** A page whose processor is so many times slower. */
export async function slowPage(context: BrowserContext, rate: number): Promise<Page> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  return page;
}

/** From the navigation to an address until something is painted there, in milliseconds. */
export async function paintedAfter(page: Page, address: string, selector: string): Promise<number> {
  await page.goto(address, { waitUntil: 'commit' });
  return await page.evaluate<number>(`mbPainted(${JSON.stringify(selector)})`);
}

/** From a change of address within the console until something is painted, in milliseconds. */
export async function openedWithin(page: Page, path: string, selector: string): Promise<number> {
  return await page.evaluate<number>(`(async () => {
    const began = performance.now();
    history.pushState({}, '', ${JSON.stringify(path)});
    dispatchEvent(new PopStateEvent('popstate', { state: {} }));
    return (await mbPainted(${JSON.stringify(selector)})) - began;
  })()`);
}

/** The longest event of each interaction so far; those that took less than a frame are not told, and count as one. */
export async function interactionsOf(page: Page): Promise<number[]> {
  return await page.evaluate<number[]>(`(() => {
    const told = [...mbInteractions.values()];
    const quick = Math.max(0, (performance.interactionCount ?? told.length) - told.length);
    return [...told, ...Array(quick).fill(16)];
  })()`);
}

/** Bytes of script that a page took, compressed as they came. */
export async function scriptBytesOf(page: Page): Promise<number> {
  return await page.evaluate<number>(
    `performance.getEntriesByType('resource').filter((one) => one.name.endsWith('.js'))
      .reduce((sum, one) => sum + one.encodedBodySize, 0)`,
  );
}
