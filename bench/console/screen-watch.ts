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

/** Debian's Chromium without a window. @throws Error there is none */
export async function openChromium(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === undefined) throw new Error('no Chromium: apt-get install chromium fonts-noto-cjk');
  const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
  return await chromium.launch({ executablePath, args });
}

/** A context of a browser that is signed in, with an empty cache. */
export async function signedIn(
  browser: Browser,
  { url, account, password }: { readonly url: string; readonly account: string; readonly password: string },
): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 900 }, timezoneId: 'Asia/Shanghai' });
  const page = await context.newPage();
  await page.goto(`${url}/sign-in`);
  await page.locator('input[autocomplete=username]').fill(account);
  await page.locator('input[type=password]').fill(password);
  await page.keyboard.press('Enter');
  await page.locator('.side-bar').waitFor();
  const state = await context.storageState();
  await context.close();
  const fresh = await browser.newContext({ viewport: { width: 1366, height: 900 }, storageState: state });
  fresh.setDefaultTimeout(patienceMs);
  await fresh.addInitScript(watcher);
  return fresh;
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
