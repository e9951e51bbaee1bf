import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** How a petitioner looks at the page. */
export interface PhoneLooks {
  readonly javaScriptEnabled?: boolean;
  readonly locale?: 'zh-CN' | 'en-GB';
  readonly colorScheme?: 'light' | 'dark';
  /** The window; of an old telephone where nothing is said. */
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** An old telephone, and the faults that its page tells. */
export interface Phone {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly errors: string[];
}

/** The window of an old telephone, with Shanghai's people far away from its clock. */
export async function aPhone(browser: Browser, looks: PhoneLooks = {}): Promise<Phone> {
  const viewport = { width: 320, height: 640 };
  const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'America/New_York', ...looks });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) errors.push(message.text());
  });
  return { context, page, errors };
}

/** Opens the status page of a petitioner as the QR code of the receipt does. */
export async function enterByCode(
  page: Page,
  apiUrl: string,
  { number, queryCode }: { readonly number: string; readonly queryCode: string },
): Promise<void> {
  await page.goto(`${apiUrl}/p?no=${encodeURIComponent(number)}#${queryCode}`);
  await page.locator('button.main').click();
  await page.waitForURL('**/p/status');
}

/** How far the page is wider than the telephone, what is smaller than a finger, and the smallest text in px. */
async function measured(page: Page) {
  return await page.evaluate<{ overflow: number; small: string[]; texts: number }>(`(() => {
    const shown = (one) => one.getClientRects().length > 0 && !one.matches('.skip');
    const targets = [...document.querySelectorAll('button, .button, summary, select, textarea, input:not([type=hidden], [type=radio], [type=checkbox]), label.choice')];
    const small = targets.filter(shown).filter((one) => one.getBoundingClientRect().height < 60).map((one) => one.outerHTML);
    const sizes = [...document.querySelectorAll('body *')].filter(shown).map((one) => parseFloat(getComputedStyle(one).fontSize));
    return {
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      small,
      texts: Math.min(...sizes),
    };
  })()`);
}

/** Serious and critical findings of axe on what is shown now. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const found = await page.evaluate<{ impact: string; id: string; nodes: { html: string }[] }[]>(
    `axe.run(document, { resultTypes: ['violations'] }).then((result) => result.violations)`,
  );
  const serious = found.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** What keeps somebody with an old telephone from reading and using the page; empty: nothing. */
export async function unusable(page: Page): Promise<string[]> {
  const { overflow, small, texts } = await measured(page);
  return [
    ...(await findings(page)),
    ...(overflow > 0 ? [`${String(overflow)} pixels too wide`] : []),
    ...small.map((one) => `smaller than a finger: ${one}`),
    ...(texts < 18 ? [`text of ${String(texts)} px`] : []),
  ];
}
