import { describe, expect, it, jest } from '@jest/globals';
import { aSmallCounty, type SmallCounty } from './screens/small-county.js';
import { shots, type Shot } from './screens/shots.js';
import { aConsole } from './support/a-console.js';
import type { ConsolePage, Looks } from './support/console-page.js';

// Every screen, one after the other, on a machine that does other things too.
jest.setTimeout(300_000);

let county: SmallCounty;
let referred = '';

const product = aConsole(async () => {
  county = await aSmallCounty(product.client);
  const { id, number } = await product.petition();
  await product.refer(id);
  referred = number;
});

/** What opens on a screen, or stands on it at another stage, and is in no picture. */
function opened({ accepted }: SmallCounty): Shot[] {
  const account = 'transport.officer';
  return [
    { name: 'petition-referred', account, address: `/petitions/${referred}` },
    { name: 'petition-parts', account, address: `/petitions/${accepted}?tab=parts` },
    {
      ...{ name: 'petitions-filters', account: 'clerk', address: '/petitions?channel=visit&state=open' },
      then: (view) => view.page.locator('.filters button[aria-expanded]').click(),
    },
    {
      name: 'mediator',
      account: 'transport.head',
      address: '/mediators?office=dept-transport',
      then: async (view) => {
        await view.page.locator('.data-table .plain-link').first().click();
        await view.page.locator('.ant-drawer .fact-list').waitFor();
      },
    },
    {
      name: 'mediator-new',
      account: 'admin',
      address: '/mediators?do=add',
      then: (view) => view.page.locator('.command-drawer').waitFor(),
    },
  ];
}

/** A look, and what axe asks in it: everything, or what another look at the same elements can change; or nothing. */
interface Asked extends Looks {
  readonly rules?: readonly string[];
}

const phone = { width: 320, height: 800 };
const colours = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable'];
// What another language can leave without a name.
const names = [
  ...['aria-command-name', 'aria-dialog-name', 'aria-input-field-name', 'aria-progressbar-name'],
  ...['aria-toggle-field-name', 'aria-tooltip-name', 'button-name', 'document-title', 'frame-title'],
  ...['html-has-lang', 'html-lang-valid', 'image-alt', 'input-button-name', 'label', 'label-title-only', 'link-name'],
  ...['role-img-alt', 'select-name', 'summary-name', 'svg-img-alt', 'valid-lang'],
];

/** Each in every look: `SCREENS=long`. */
const everyLook: Readonly<Record<'zh' | 'en', readonly Asked[]>> = {
  zh: [{}, { mode: 'contrast', size: 'extra', rules: colours }, phone],
  en: [
    { mode: 'dark', size: 'large', rules: [...colours, ...names] },
    { ...phone, rules: colours },
  ],
};
/** Else one after the other has the next of these, where axe asks everything; all have to fit a phone. */
const inTurn: readonly Asked[] = [{}, { mode: 'dark', size: 'large' }, { mode: 'contrast', size: 'extra' }, phone];
const fits: Asked = { ...phone, rules: [] };
const isLong = process.env['SCREENS'] === 'long';

/** Its pages have no looks of the console; `portal` reads them on a phone, in both languages, by day and by night. */
const isOfThePetitioner = ({ address }: Shot): boolean => /^\/p(\/|\?|$)/.test(address);

const isSame = (one: Shot, other: Shot): boolean =>
  one.account === other.account && one.address === other.address && one.then === other.then;

interface Visit {
  readonly shot: Shot;
  readonly looks: readonly Asked[];
}

/** Which screens are opened in this language, and in which looks. Short: every second one, so that each is opened once. */
function visitsIn(language: 'zh' | 'en'): Visit[] {
  // What was taken in two looks is one screen.
  const all = [...shots(county), ...opened(county)].filter(
    (shot, index, every) => index === every.findIndex((one) => isSame(one, shot)),
  );
  if (isLong) return all.map((shot) => ({ shot, looks: everyLook[language] }));
  return all.flatMap((shot, index) => {
    if (index % 2 !== (language === 'zh' ? 0 : 1)) return [];
    const look = inTurn[Math.floor(index / 2) % inTurn.length] ?? {};
    return [{ shot, looks: look === phone ? [look] : [look, fits] }];
  });
}

/** What is wrong with what is shown now, in one look. */
async function wrong(view: ConsolePage, { rules, ...look }: Asked): Promise<string[]> {
  await view.look(look);
  const found = [...(await view.tooWide()), ...(rules?.length === 0 ? [] : await view.findings(rules))];
  return found.map((one) => `${JSON.stringify(look)}: ${one}`);
}

/** Opens a screen and looks at it. Answers what was found. */
async function lookedAt(view: ConsolePage, { shot, looks }: Visit, first: Looks): Promise<string[]> {
  if (shot.account === null) await view.go(shot.address);
  else await view.turnTo(shot.address);
  await view.settled();
  await shot.then?.(view);
  const found: string[] = [];
  for (const look of isOfThePetitioner(shot) ? looks.slice(0, 1) : looks)
    found.push(...(await wrong(view, { ...look, ...first })));
  await view.look(first);
  return [...found, ...view.errors.splice(0)];
}

/** Opens screens and looks at them; signed in once for each account. Answers what was found, by screen. */
async function walk(language: 'zh' | 'en') {
  const found: Record<string, string[]> = {};
  const visits = visitsIn(language);
  for (const account of new Set(visits.map(({ shot }) => shot.account))) {
    const view = await product.open(account, { language });
    for (const visit of visits.filter(({ shot }) => shot.account === account)) {
      const findings = await lookedAt(view, visit, { language });
      if (findings.length > 0) found[visit.shot.name] = findings;
    }
    await view.close();
  }
  const looks = visits.reduce((sum, visit) => sum + visit.looks.length, 0);
  process.stdout.write(
    `axe: ${language}, ${String(visits.length)} screens in ${String(looks)} looks: ${String(Object.keys(found).length)} with findings\n`,
  );
  return found;
}

describe('every screen', () => {
  it.each(['zh', 'en'] as const)(
    'has no serious finding of axe in its looks and fits a phone: %s',
    async (language) => {
      expect(await walk(language)).toEqual({});
    },
  );
});
