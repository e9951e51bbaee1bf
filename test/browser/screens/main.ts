import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../../infra/local/places.js';
import { Client } from '../../support/client.js';
import { ensureChromium } from '../../support/chromium.mjs';
import { demoPassword, Stack } from '../../support/stack.js';
import { ConsolePage, openBrowser } from '../support/console-page.js';
import { aSmallCounty } from './small-county.js';
import { shots } from './shots.js';

/** `npm run docs:screens`: every screen in both languages into `docs/screens`, over a small county of its own. */
async function main(): Promise<void> {
  if (!(await ensureChromium())) throw new Error('no Chromium');
  const folder = join(repositoryRoot(), 'docs', 'screens');
  mkdirSync(folder, { recursive: true });
  const stack = await Stack.start({}, { withPetition: true });
  const browser = await openBrowser();
  try {
    const county = await aSmallCounty(new Client(stack.apiUrl, demoPassword));
    for (const language of ['zh', 'en'] as const) {
      for (const shot of shots(county)) {
        const view = await ConsolePage.open(browser, stack.apiUrl, { language, ...shot.looks });
        if (shot.account !== null) await view.signIn(shot.account);
        await view.go(shot.address);
        await view.page.waitForLoadState('networkidle');
        await shot.then?.(view);
        const path = join(folder, `${shot.name}.${language}.png`);
        await view.page.screenshot({ path });
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
