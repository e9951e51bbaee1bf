import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll } from '@jest/globals';
import type { Browser, BrowserContext } from 'playwright-core';
import { Client } from '../../support/client.js';
import { programFile } from '../../../infra/local/places.js';
import { demoPassword } from '../../support/stack.js';
import { ConsolePage, openBrowser, type Looks } from './console-page.js';
import type { Address } from './stacks.js';

const startMs = 120_000;
const stopMs = 60_000;

/** What a clerk is given for a registration. */
interface Registered {
  readonly id: string;
  readonly number: string;
  readonly queryCode: string;
}

const aDitch = {
  ...{ channel: 'visit', class: 'appeal', title: '水渠被挖断', matter: '修路挖断了水渠，秋天浇不上水。' },
  petitioner: { name: '李秀兰', phone: '13900001234' },
};

/** The whole product with a browser before it, for one file of tests. */
export interface AConsole {
  readonly stack: Address;
  /** Does over HTTP what a test does not look at. */
  readonly client: Client;
  readonly browser: Browser;
  /** A petition that the clerk registered: about a ditch that was cut, unless something else is said. */
  petition(more?: object): Promise<Registered>;
  /** Passes a petition on that was just registered, to the bureau of transport unless another one is named. */
  refer(id: string, more?: object, by?: string): Promise<void>;
  /** Runs a command of the product's own program against this installation. */
  command(...args: readonly string[]): Promise<void>;
  /** A window of its own: somebody signed in, or nobody. It shows nothing yet. */
  open(account: string | null, looks?: Looks): Promise<ConsolePage>;
}

const exec = promisify(execFile);

/** The product of this worker, on whose county earlier files have worked. @throws Error it did not start */
async function sharedStack(): Promise<Address> {
  const { TEST_STACKS_URL: door = '', JEST_WORKER_ID: worker = '' } = process.env;
  const answer = await fetch(`${door}/${worker}`);
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as Address;
}

declare global {
  /** Given to files of a process that runs several (`test/support/kept-modules.mjs`). */
  var closeWithProcess: ((close: () => Promise<void>) => void) | undefined;
}

let kept: Browser | null = null;

/** The browser of this worker, which has compiled the console's scripts for earlier files. */
async function sharedBrowser(): Promise<Browser> {
  if (kept?.isConnected() === true) return kept;
  const browser = await openBrowser();
  kept = browser;
  globalThis.closeWithProcess?.(() => browser.close());
  return browser;
}

const leftOpen = (browser?: Browser): BrowserContext[] =>
  browser?.contexts().filter((context) => context.pages().length > 0) ?? [];

/**
 * Gives a file of tests the product and a browser.
 *
 * @param prepare what must be there before the first test
 */
export function aConsole(prepare: () => Promise<void> = () => Promise.resolve()): AConsole {
  const started: { stack?: Address; client?: Client; browser?: Browser } = {};
  const the = <T>(part: T | undefined): T => {
    if (part === undefined) throw new Error('not before the tests of the file');
    return part;
  };
  beforeAll(async () => {
    started.stack = await sharedStack();
    started.client = new Client(started.stack.apiUrl, demoPassword);
    started.browser = await sharedBrowser();
    await prepare();
  }, startMs);
  afterAll(async () => {
    if (globalThis.closeWithProcess === undefined) await started.browser?.close();
    // What a file leaves open would go on asking beside those after it.
    else await Promise.all(leftOpen(started.browser).map((context) => context.close()));
  }, stopMs);
  return {
    get stack() {
      return the(started.stack);
    },
    get client() {
      return the(started.client);
    },
    get browser() {
      return the(started.browser);
    },
    petition(more = {}) {
      return this.client.post('clerk', '/api/petitions', { ...aDitch, ...more });
    },
    async refer(id, more = {}, by = 'clerk') {
      const asked = { seenVersion: 1, to: 'dept-transport', manner: 'transfer', ...more };
      await this.client.post(by, `/api/petitions/${id}/refer`, asked);
    },
    async command(...args) {
      const program = programFile('cli');
      await exec(process.execPath, [program, ...args], { env: { ...this.stack.environment } });
    },
    async open(account, looks = {}) {
      const view = await ConsolePage.open(this.browser, this.stack.apiUrl, looks);
      if (account !== null) await view.beSignedIn(account);
      return view;
    },
  };
}
