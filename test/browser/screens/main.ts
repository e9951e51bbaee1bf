import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../../infra/local/places.js';
import { Client } from '../../support/client.js';
import { ensureChromium } from '../../support/chromium.mjs';
import { demoPassword, Stack } from '../../support/stack.js';
import { ConsolePage, openBrowser } from '../support/console-page.js';
import { sheetPicture } from '../support/on-paper.js';
import { aSmallCounty } from './small-county.js';
import { smallPng } from './small-png.js';
import { shots } from './shots.js';

// The bar on top stays where it is.
const belowTheBar = (id: string): string =>
  `document.getElementById(${JSON.stringify(id)}).scrollIntoView(); scrollBy(0, -64)`;

/**
 * `npm run docs:screens`: every screen in both languages into `docs/screens`, over a small county of its own; with names
 * behind it (`-- board board-paper`) those alone.
 */
async function main(): Promise<void> {
  if (!(await ensureChromium())) throw new Error('no Chromium');
  const folder = join(repositoryRoot(), 'docs', 'screens');
  mkdirSync(folder, { recursive: true });
  const names = process.argv.slice(2);
  const stack = await Stack.start({}, { withPetition: true });
  const browser = await openBrowser();
  try {
    const county = await aSmallCounty(new Client(stack.apiUrl, demoPassword));
    for (const language of ['zh', 'en'] as const) {
      for (const shot of shots(county).filter(({ name }) => names.length === 0 || names.includes(name))) {
        const view = await ConsolePage.open(browser, stack.apiUrl, { language, ...shot.looks });
        if (shot.account !== null) await view.signIn(shot.account);
        await view.go(shot.address);
        await view.settled();
        await shot.then?.(view);
        if (shot.from !== undefined) await view.page.evaluate(belowTheBar(shot.from));
        const path = join(folder, `${shot.name}.${language}.png`);
        writeFileSync(
          path,
          smallPng(await (shot.paper === undefined ? view.page.screenshot() : sheetPicture(view, shot.paper))),
        );
        console.log(path);
        await view.close();
      }
    }
  } finally {
    await browser.close();
    await stack.stop();
  }
}

await main();
