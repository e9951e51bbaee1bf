import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { repositoryRoot } from '../../../infra/local/places.js';
import { Client } from '../../support/client.js';
import { ensureChromium } from '../../support/chromium.mjs';
import { demoPassword, Stack } from '../../support/stack.js';
import { ConsolePage, openBrowser, type Looks } from '../support/console-page.js';
import { sheetPicture } from '../support/on-paper.js';
import { aSmallCounty } from './small-county.js';
import { smallPng } from './small-png.js';
import { shots, type Shot } from './shots.js';

type Language = NonNullable<Looks['language']>;

// The bar on top stays where it is.
const belowTheBar = (id: string): string =>
  `document.getElementById(${JSON.stringify(id)}).scrollIntoView(); scrollBy(0, -64)`;

/** Takes one picture, in a window of its own. */
async function taken(browser: Browser, url: string, { shot, language }: { shot: Shot; language: Language }) {
  const { account, address, then, from, paper, looks } = shot;
  const view = await ConsolePage.open(browser, url, { language, ...looks });
  try {
    if (account !== null) await view.signIn(account);
    await view.go(address);
    await view.settled();
    await then?.(view);
    if (from !== undefined) await view.page.evaluate(belowTheBar(from));
    return smallPng(await (paper === undefined ? view.page.screenshot() : sheetPicture(view, paper)));
  } finally {
    await view.close();
  }
}

/**
 * `npm run docs:screens`: every screen in both languages into `docs/screens`, over a small county of its own; with names
 * behind it (`-- board board-paper`) those alone. One that cannot be taken is told at the end, and holds up no other.
 */
async function main(): Promise<void> {
  if (!(await ensureChromium())) throw new Error('no Chromium');
  const folder = join(repositoryRoot(), 'docs', 'screens');
  mkdirSync(folder, { recursive: true });
  const names = process.argv.slice(2);
  const missed: string[] = [];
  const stack = await Stack.start({}, { withPetition: true });
  const browser = await openBrowser();
  try {
    const county = await aSmallCounty(new Client(stack.apiUrl, demoPassword));
    for (const language of ['zh', 'en'] as const) {
      for (const shot of shots(county).filter(({ name }) => names.length === 0 || names.includes(name))) {
        const path = join(folder, `${shot.name}.${language}.png`);
        try {
          writeFileSync(path, await taken(browser, stack.apiUrl, { shot, language }));
          console.log(path);
        } catch (error) {
          missed.push(`${path}: ${String(error)}`);
        }
      }
    }
  } finally {
    await browser.close();
    await stack.stop();
  }
  if (missed.length > 0) throw new Error(`not taken:\n${missed.join('\n')}`);
}

await main();
