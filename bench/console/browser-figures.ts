import type { Browser, Page } from 'playwright-core';
import { spreadOf, type Spread } from './asking.js';
import type { KeptStack } from './kept-stack.js';
import { accounts } from './questions.js';
import {
  interactionsOf,
  openChromium,
  onLaterDay,
  openedWithin,
  paintedAfter,
  scriptBytesOf,
  signedIn,
  slowPage,
  yardstickOf,
} from './screen-watch.js';

/** What was measured in Chromium, its processor slowed down, in milliseconds. */
export interface BrowserFigures {
  readonly slower: number;
  /** A fixed piece of plain script in the same browser, for comparing machines. */
  readonly yardstick: Spread;
  /** Navigation to rows of My duties painted; in a private window for the first time, and in one's own on a later day. */
  readonly duties: { readonly cold: Spread; readonly warm: Spread };
  /** Within the console, to its page painted; the code of that page not yet loaded. */
  readonly longCase: Spread;
  readonly longHistory: Spread;
  /** From an input to the next paint. */
  readonly interactions: Spread & { readonly count: number; readonly p98: number };
  /** Bytes of script of the first screen, compressed. */
  readonly scriptBytes: number;
}

const slower = 4;
const rowOfDuties = '.duty-row';
const pauseMs = 60;

/** Measures the console in Chromium over this stack. @param rounds of each opening */
export async function measureBrowser(
  stack: KeptStack,
  rounds: number,
  say: (line: string) => void,
): Promise<BrowserFigures> {
  const browser = await openChromium();
  try {
    const { duties, scriptBytes, yardstick } = await firstScreens(browser, stack, rounds);
    say(`my duties: cold ${duties.cold.p50.toFixed(0)} ms, warm ${duties.warm.p50.toFixed(0)} ms`);
    const long = await longOnes(browser, stack, rounds);
    say(`2,000 facts: case ${long.longCase.p50.toFixed(0)} ms, history ${long.longHistory.p50.toFixed(0)} ms`);
    const times = await session(browser, stack, long.number);
    const interactions = { ...spreadOf(times), count: times.length, p98: shareOf(times, 0.98) };
    say(`${String(times.length)} interactions: p98 ${interactions.p98.toFixed(0)} ms`);
    const { longCase, longHistory } = long;
    return { slower, yardstick, duties, longCase, longHistory, interactions, scriptBytes };
  } finally {
    await browser.close();
  }
}

const personOf = ({ url, password }: KeptStack, account: string) => ({ url, password, account });

async function firstScreens(browser: Browser, stack: KeptStack, rounds: number) {
  const officer = personOf(stack, accounts.officer);
  const address = `${stack.url}/duties`;
  const cold: number[] = [];
  const sticks: number[] = [];
  let scriptBytes = 0;
  for (let round = 0; round < rounds; round += 1) {
    const context = await signedIn(browser, officer);
    const page = await slowPage(context, slower);
    sticks.push(await yardstickOf(page));
    cold.push(await paintedAfter(page, address, rowOfDuties));
    scriptBytes = await scriptBytesOf(page);
    await context.close();
  }
  const warm = await onLaterDay(browser, officer, { path: '/duties', selector: rowOfDuties }, async (context) => {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const page = await slowPage(context, slower);
      times.push(await paintedAfter(page, address, rowOfDuties));
      await page.close();
    }
    return times;
  });
  return { duties: { cold: spreadOf(cold), warm: spreadOf(warm) }, scriptBytes, yardstick: spreadOf(sticks) };
}

/** The case with 2,000 facts and its history, each opened in a console that has just begun. */
async function longOnes(browser: Browser, stack: KeptStack, rounds: number) {
  const [row] = await stack.query<{ number: string }>(
    `select number from docket_case where kind = 'petition' order by version desc limit 1`,
  );
  const number = row?.number ?? '';
  const path = `/petitions/${encodeURIComponent(number)}`;
  const context = await signedIn(browser, personOf(stack, accounts.head));
  const opened = async (address: string, selector: string): Promise<number> => {
    const page = await slowPage(context, slower);
    await paintedAfter(page, `${stack.url}/duties`, 'h1');
    await page.waitForLoadState('networkidle');
    const ms = await openedWithin(page, address, selector);
    await page.close();
    return ms;
  };
  const longCase: number[] = [];
  const longHistory: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    longCase.push(await opened(path, '.command-bar'));
    longHistory.push(await opened(`${path}/history`, '.history-line'));
  }
  await context.close();
  return { number, longCase: spreadOf(longCase), longHistory: spreadOf(longHistory) };
}

/** What somebody does in some minutes: moves in the inbox, filters and pages the list, opens a case and a raw fact. */
async function session(browser: Browser, stack: KeptStack, number: string): Promise<number[]> {
  const context = await signedIn(browser, personOf(stack, accounts.head));
  const page = await slowPage(context, slower);
  const times: number[] = [];
  const visit = async (path: string, selector: string, act: () => Promise<void>): Promise<void> => {
    await paintedAfter(page, `${stack.url}${path}`, selector);
    await page.waitForLoadState('networkidle');
    await act();
    await page.waitForTimeout(500);
    times.push(...(await interactionsOf(page)));
  };
  await visit('/duties', rowOfDuties, () => press(page, Array.from('jjjjjjjjkkkkjjjj'), pauseMs));
  await visit('/petitions', '.data-table tbody tr', async () => {
    await press(page, Array.from('jjjjjjjjkkkk'), pauseMs);
    for (let next = 0; next < 4; next += 1) await turnPage(page);
  });
  await visit('/petitions', '.data-table tbody tr', async () => {
    await page.keyboard.press('/');
    await press(page, Array.from('2026-001'), 120);
  });
  const path = `/petitions/${encodeURIComponent(number)}`;
  await visit(path, '.command-bar', () => press(page, ['Tab', 'Tab', 'Tab', 'Tab', 'h'], pauseMs));
  await visit(`${path}/history`, '.history-line', async () => {
    await press(page, Array.from('jjjjjjkkk'), pauseMs);
    await page.locator('.history-raw').first().click();
    await page.locator('.fact-drawer').first().waitFor();
    await press(page, ['Escape'], pauseMs);
  });
  await context.close();
  return times;
}

async function press(page: Page, keys: readonly string[], pause: number): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(pause);
  }
}

/** The button of the next page stands last. */
async function turnPage(page: Page): Promise<void> {
  await page.locator('.pager button:not([disabled])').last().click();
  await page.waitForTimeout(800);
}

function shareOf(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
