import { describe, expect, it, jest } from '@jest/globals';
import { aSmallCounty, type SmallCounty } from './screens/small-county.js';
import { shots, type Shot } from './screens/shots.js';
import { aConsole } from './support/a-console.js';
import type { ConsolePage, Looks } from './support/console-page.js';

// Every screen, one after the other, on a machine that does other things too.
jest.setTimeout(300_000);

let county: SmallCounty;

const product = aConsole({}, async () => {
  county = await aSmallCounty(product.client);
});

const isSame = (one: Shot, other: Shot): boolean =>
  one.account === other.account && one.address === other.address && one.then === other.then;

/** Walks through every screen in one look, signed in once for each account; answers what was found, by screen. */
async function walk(look: Looks, visit: (view: ConsolePage, shot: Shot) => Promise<string[]>) {
  const found: Record<string, string[]> = {};
  // In one look, what was taken in two is one screen.
  const all = shots(county).filter((shot, index, every) => index === every.findIndex((one) => isSame(one, shot)));
  for (const account of new Set(all.map((shot) => shot.account))) {
    const view = await product.open(account, look);
    for (const shot of all.filter((one) => one.account === account)) {
      await view.go(shot.address);
      await view.page.waitForLoadState('networkidle');
      await shot.then?.(view);
      const findings = [...(await visit(view, shot)), ...view.errors.splice(0)];
      if (findings.length > 0) found[shot.name] = findings;
    }
    await view.close();
  }
  process.stdout.write(
    `axe: ${String(all.length)} screens, ${JSON.stringify(look)}: ${String(Object.keys(found).length)} with findings\n`,
  );
  return found;
}

describe('every screen', () => {
  const looks: Looks[] = [
    { language: 'zh', mode: 'light' },
    { language: 'en', mode: 'dark', size: 'large' },
    { language: 'zh', mode: 'contrast', size: 'extra' },
  ];

  it.each(looks)('has no serious finding of axe: $language $mode $size', async (look) => {
    expect(await walk(look, (view) => view.findings())).toEqual({});
  });

  it.each(['zh', 'en'] as const)('fits a phone of 320 pixels: %s', async (language) => {
    expect(
      await walk({ language, width: 320, height: 800 }, async (view) => {
        return [...(await view.tooWide()), ...(await view.findings())];
      }),
    ).toEqual({});
  });
});
