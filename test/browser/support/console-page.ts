import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContext, type Locator, type Page, type Request } from 'playwright-core';
import { windowlessPath } from '../../support/chromium.mjs';
import { demoPassword } from '../../support/stack.js';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// Two busy cores; what takes longer than this is broken and not slow.
const patienceMs = 20_000;
const turnsToAsk = 4;

/** How a test looks at the console. */
export interface Looks {
  readonly language?: 'zh' | 'en';
  readonly mode?: 'light' | 'dark' | 'contrast';
  readonly size?: 'compact' | 'standard' | 'large' | 'extra';
  readonly width?: number;
  readonly height?: number;
}

/** What the console keeps of a look. */
const settingsOf = ({ language = 'zh', mode = 'light', size = 'compact' }: Looks) => ({ language, mode, size });

/** Forgets what whoever had the window before has kept. Playwright's own way opens another page for it, at twice the cost of one. */
async function forgetKept(context: BrowserContext, page: Page, url: string): Promise<void> {
  const browser = await context.newCDPSession(page);
  await browser.send('Storage.clearDataForOrigin', {
    origin: new URL(url).origin,
    storageTypes: 'local_storage,indexeddb',
  });
  await browser.detach();
}

/** Chooses a look before the first page loads; what is chosen on it later stays. A frame of no origin keeps nothing. */
const choosing = (looks: Looks): string => {
  const name = JSON.stringify('maplebridge.settings');
  const kept = JSON.stringify(JSON.stringify(settingsOf(looks)));
  return `try { localStorage.getItem(${name}) ?? localStorage.setItem(${name}, ${kept}); } catch {}`;
};

/** Starts Chromium without a window. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = windowlessPath();
  if (executablePath === undefined)
    throw new Error('no Chromium: apt-get install chromium-headless-shell fonts-noto-cjk');
  return await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Windows that were closed, by browser and language: a browser compiles the console's scripts once for each. */
const closed = new WeakMap<Browser, Map<string, BrowserContext[]>>();

function spare(browser: Browser, locale: string): BrowserContext[] {
  const ofBrowser = closed.get(browser) ?? new Map<string, BrowserContext[]>();
  closed.set(browser, ofBrowser);
  const contexts = ofBrowser.get(locale) ?? [];
  ofBrowser.set(locale, contexts);
  return contexts;
}

/** Rules that find nothing serious are not asked, a fourth of all: how bad each is only axe's own list of them says. */
const withoutMild = `Object.fromEntries(axe._audit.rules
  .filter(({ impact }) => impact === 'minor' || impact === 'moderate').map(({ id }) => [id, { enabled: false }]))`;

/** One serious finding of axe, in one line. */
interface Finding {
  readonly impact: string | null;
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** The console in a browser of its own, as one person sees it. The browser's clock stands in New York on purpose. */
export class ConsolePage {
  /** Errors of the page's own scripts; a test expects none. */
  readonly errors: string[] = [];
  private readonly underWay = new Set<Request>();

  private constructor(
    private readonly url: string,
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly leave: () => void,
  ) {
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && /Content Security Policy/.test(message.text()))
        this.errors.push(message.text());
    });
    page.on('request', (request) => {
      if (request.resourceType() !== 'eventsource') this.underWay.add(request);
    });
    for (const end of ['requestfinished', 'requestfailed'] as const)
      page.on(end as 'requestfinished', (request) => this.underWay.delete(request));
  }

  static async open(browser: Browser, url: string, looks: Looks = {}): Promise<ConsolePage> {
    const { width = 1366, height = 900 } = looks;
    // The petitioner's page asks the browser for its language, the console its own settings.
    const locale = looks.language === 'en' ? 'en-GB' : 'zh-CN';
    const context =
      spare(browser, locale).pop() ?? (await browser.newContext({ timezoneId: 'America/New_York', locale }));
    context.setDefaultTimeout(patienceMs);
    await context.clearCookies();
    const page = await context.newPage();
    await forgetKept(context, page, url);
    await page.addInitScript(choosing(looks));
    await page.setViewportSize({ width, height });
    return new ConsolePage(url, context, page, () => spare(browser, locale).push(context));
  }

  /** Closes the window. What it kept of scripts is there for the next one; nobody's session or settings are. */
  async close(): Promise<void> {
    await Promise.all(this.context.pages().map((page) => page.close()));
    this.leave();
  }

  /** Shows what is shown in another look, as if another window had chosen it; the language stays. */
  async look({ width = 1366, height = 900, ...looks }: Looks): Promise<void> {
    const chosen = settingsOf(looks);
    const settings = JSON.stringify(chosen);
    await this.page.setViewportSize({ width, height });
    await this.page.evaluate(`localStorage.setItem('maplebridge.settings', ${JSON.stringify(settings)});
      dispatchEvent(new StorageEvent('storage', { key: 'maplebridge.settings' }));
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))`);
    const shown = await this.page.evaluate<string | null>('document.documentElement.dataset.mode ?? null');
    // The petitioner's pages have one look.
    if (shown !== null && shown !== chosen.mode) throw new Error(`shown ${shown}, chosen ${chosen.mode}`);
  }

  /** Goes to an address and waits for its heading. */
  async go(address: string): Promise<void> {
    await this.page.goto(`${this.url}${address}`);
    await this.heading().waitFor();
    // A page hears keys a moment after it is seen: its effects run behind its first picture.
    await this.page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
  }

  /** Turns to another screen as a link of the console does, which loads nothing a second time. */
  async turnTo(address: string): Promise<void> {
    const [from, to] = [new URL(this.page.url()), new URL(address, this.url)];
    // On the same path it may be the same screen, of which nothing tells when it has turned.
    if (from.origin !== to.origin || from.pathname === to.pathname) await this.go(address);
    else {
      await this.page.evaluate(`document.title = '';
        history.pushState(null, '', ${JSON.stringify(address)});
        dispatchEvent(new PopStateEvent('popstate', { state: null }))`);
      // Every screen gives the window its title when it comes.
      await this.page.locator('title:not(:empty)').waitFor({ state: 'attached' });
      await this.heading().waitFor();
    }
  }

  /** Waits until nothing is asked of the server any more, and the page has had its turns to ask for what follows from it. */
  async settled(): Promise<void> {
    for (let quiet = 0; quiet < turnsToAsk; quiet = this.underWay.size === 0 ? quiet + 1 : 0)
      await this.page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20)))');
  }

  heading(): Locator {
    return this.page.locator('h1').first();
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  /** Signs in as somebody does: on the page, by account and password. */
  async signIn(account: string): Promise<void> {
    await this.page.goto(`${this.url}/sign-in`);
    await this.page.locator('input[autocomplete=username]').fill(account);
    await this.page.locator('input[type=password]').fill(demoPassword);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.side-bar').waitFor();
  }

  /** Signs in without a page, which costs a test a page less; a session of its own, for acting and ending are its own. */
  async beSignedIn(account: string, password = demoPassword): Promise<void> {
    const answer = await this.context.request.post(`${this.url}/api/session`, {
      data: { name: account, password },
    });
    if (!answer.ok()) throw new Error(`sign-in of ${account}: ${await answer.text()}`);
  }

  /** Serious and critical findings of axe on what is shown now: of all its rules, or of those named. */
  async findings(rules?: readonly string[]): Promise<string[]> {
    // What fades in has other colours on its way.
    await this.page.evaluate(`Promise.allSettled(document.getAnimations()
      .filter(({ effect }) => Number.isFinite(effect.getComputedTiming().endTime)).map(({ finished }) => finished)).then(() => {})`);
    // Half a megabyte, which every look would send again.
    if (await this.page.evaluate<boolean>(`typeof axe === 'undefined'`)) await this.page.evaluate(axeSource);
    const asked = rules === undefined ? '' : `runOnly: ${JSON.stringify(rules)}`;
    const found = await this.page.evaluate<Finding[]>(
      `axe.run(document, { resultTypes: ['violations'], rules: ${withoutMild}, ${asked} }).then((result) => result.violations)`,
    );
    return found
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`,
      );
  }

  /** Bytes of script that came over the wire for what is shown, compressed as they were. */
  async scriptBytes(): Promise<number> {
    return await this.page.evaluate<number>(
      `performance.getEntriesByType('resource').filter((one) => one.name.endsWith('.js'))
        .reduce((sum, one) => sum + one.encodedBodySize, 0)`,
    );
  }

  /** How many pixels the page is wider than its window. */
  async overflow(): Promise<number> {
    return await this.page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
  }

  /** What stands out of the window to the right, outermost first, or out of its cell; empty: the page fits. */
  async tooWide(): Promise<string[]> {
    const named = "one.tagName + '.' + one.className + ' ' + one.textContent.slice(0, 40)";
    const cells = await this.page.evaluate<string[]>(
      `[...document.querySelectorAll('.number-table td')]
        .filter((one) => one.scrollWidth > one.clientWidth + 1).slice(0, 8).map((one) => ${named})`,
    );
    const pixels = await this.overflow();
    if (pixels <= 0) return cells;
    const outside = await this.page.evaluate<string[]>(
      `[...document.querySelectorAll('body *')]
        .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
        .slice(0, 8).map((one) => ${named})`,
    );
    return [`${String(pixels)} pixels too wide`, ...outside, ...cells];
  }
}
