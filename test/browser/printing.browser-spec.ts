import { describe, expect, it, jest } from '@jest/globals';
import { board, type Board } from '#libs/contracts';
import { aSmallCounty, type SmallCounty } from './screens/small-county.js';
import { eventually } from '../support/eventually.js';
import { aConsole } from './support/a-console.js';
import { tourCommissioner } from './support/a-tour.js';
import type { ConsolePage, Looks } from './support/console-page.js';
import { marksOf, onPaper, printed, wrongOnPaper, type Sheet } from './support/on-paper.js';

// Each test prints several pages, on a machine that does other things too.
jest.setTimeout(180_000);

let county: SmallCounty;
const product = aConsole(async () => {
  county = await aSmallCounty(product.client);
});

const a4 = { upright: '595x842', across: '842x595' } as const;

interface Printed {
  readonly name: string;
  readonly account: string;
  readonly address: () => string;
  readonly sheet: keyof typeof a4;
  /** At most so many sheets, for what a small county has there. */
  readonly most: number;
  /** Stands on it. */
  readonly says: () => readonly string[];
}

const lists: readonly Printed[] = [
  {
    ...{ name: 'petitions', account: 'clerk', address: () => '/petitions', sheet: 'across', most: 4 },
    says: () => [county.accepted, '填表人：', '审核人：'],
  },
  {
    ...{ name: 'supervisions', account: 'supervisor', address: () => '/supervisions', sheet: 'across', most: 3 },
    says: () => [county.supervision.number, '填表人：'],
  },
  {
    ...{ name: 'deadlines', account: 'supervisor', address: () => '/board/deadlines?state=open' },
    ...{ sheet: 'across', most: 5, says: () => ['时限清单', '填表人：'] },
  },
  {
    ...{ name: 'duties', account: 'clerk', address: () => '/duties?all=true', sheet: 'upright', most: 5 },
    says: () => ['填表人：'],
  },
];

const pages: readonly Printed[] = [
  {
    ...{ name: 'petition', account: 'transport.officer', address: () => `/petitions/${county.accepted}` },
    ...{ sheet: 'upright', most: 3, says: () => [county.accepted, '处理意见', '时限'] },
  },
  {
    ...{ name: 'history', account: 'supervisor', address: () => `/petitions/${county.accepted}/history` },
    ...{ sheet: 'upright', most: 2, says: () => [county.accepted, '受理'] },
  },
  {
    ...{ name: 'why', account: 'transport.officer', most: 1, sheet: 'upright' },
    address: () => `/petitions/${county.accepted}/clocks/XF-09%2F1/why`,
    says: () => ['为何是这一天', '第三十四条'],
  },
  {
    ...{ name: 'supervision', account: 'supervisor', address: () => `/supervisions/${county.supervision.number}` },
    ...{ sheet: 'upright', most: 3, says: () => [county.supervision.number, '阶梯'] },
  },
  {
    ...{ name: 'finding', account: tourCommissioner, address: () => `/findings/${county.finding.number}` },
    ...{ sheet: 'upright', most: 3, says: () => [county.finding.number, '复核决定：变更', '补发两件告知书。'] },
  },
  {
    ...{ name: 'overview', account: tourCommissioner, address: () => '/overview', sheet: 'across', most: 4 },
    says: () => ['督导问题', '截至'],
  },
];

async function opened(account: string, address: string, looks: Looks = {}): Promise<ConsolePage> {
  const view = await product.open(account, looks);
  await view.go(address);
  await view.settled();
  return view;
}

/** A date as a screen says it in its own year: `12-02（三）`, `Wed 2 Dec`. */
const withoutYear =
  /(?<![\d-])\d\d-\d\d（[一二三四五六日]）|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d{1,2} [A-Z][a-z]{2}\b(?! \d{4})/g;

/** What is wrong with the print of a page, and how many sheets it takes. */
async function looked({ account, address, sheet, says, most }: Printed, looks: Looks): Promise<string[]> {
  const view = await opened(account, address(), looks);
  const found = await onPaper(view, sheet, async () => {
    const said = looks.language === 'en' ? [] : says();
    // What explains a date comes a moment after its page.
    const text = await eventually(async () => {
      const now = await view.page.locator('main').innerText();
      for (const one of said) if (!now.includes(one)) throw new Error(`lacks ${one}`);
      return now;
    });
    const yearless = (text.match(withoutYear) ?? []).map((one) => `no year: ${one}`);
    return [...(await wrongOnPaper(view)), ...yearless];
  });
  const { pages: sheets, size } = await printed(view);
  const marks = await marksOf(view);
  if (size !== a4[sheet]) found.push(`its sheet is ${size}`);
  if (sheets < 1 || sheets > most) found.push(`${String(sheets)} sheets`);
  if (!/counter\(page\).*counter\(pages\)/.test(marks)) found.push('no page n of N');
  if (!/\d{4}-\d\d-\d\d \d\d:\d\d/.test(marks)) found.push('not when');
  await view.close();
  return found;
}

describe('what is printed', () => {
  // Whatever somebody looks at, paper is white.
  const bothLooks = [{}, { language: 'en', mode: 'dark', size: 'large' }] as const satisfies readonly Looks[];
  // In each look (`SCREENS=long`), or in the one and the other in turn.
  const all = [...lists, ...pages].flatMap((one, at) =>
    bothLooks
      .filter((_, look) => process.env['SCREENS'] === 'long' || look === at % 2)
      .map((look) => [`${one.name} ${JSON.stringify(look)}`, one, look] as const),
  );

  it.each(all)('fits its sheets, black and without what is of the screen: %s', async (_name, one, look) => {
    expect(await looked(one, look)).toEqual([]);
  });

  it('names office, case, person and time at the foot of every sheet', async () => {
    const view = await opened('transport.officer', `/petitions/${county.accepted}`);
    const marks = await marksOf(view);
    for (const said of [county.accepted, '宾川县交通运输局', '打印']) expect(marks).toContain(said);
    await view.close();
  });
});

/** A board with so many offices, whatever the county has: the real one, with more rows. */
/** The board with so many offices, and deadlines of so many rules, the longest names first. */
async function boardOf(offices: number, looks: Looks = {}, rules = 12): Promise<ConsolePage> {
  const view = await product.open('supervisor', looks);
  const book = await product.client.get<{ rules: { id: string; name: { en: string } }[] }>(
    'supervisor',
    '/api/calendar/almanac',
  );
  const longest = book.rules.toSorted((a, b) => b.name.en.length - a.name.en.length).map(({ id }) => id);
  const { items } = await product.client.get<{ items: { id: string; type: string }[] }>('supervisor', '/api/offices');
  const departments = items.filter(({ type }) => type === 'department' || type === 'township').map(({ id }) => id);
  await view.page.route(/\/api\/board(\?|$)/, async (route) => {
    const answer = await route.fetch();
    const shown: Board = board.parse(await answer.json());
    const [first] = shown.offices;
    const names = [...departments, ...Array.from({ length: 99 }, (_, at) => `office-${String(at)}`)].slice(0, offices);
    const rows = names.map((office) => ({ ...(first ?? shown.totals), office, overdue: 12, onTime: 1234 }));
    const [some] = shown.rules;
    const due = longest.slice(0, rules).map((rule) => ({ ...(some ?? shown.totals), rule, overdue: 12, onTime: 1234 }));
    await route.fulfill({ json: { ...shown, offices: rows, rules: due } });
  });
  await view.go('/board');
  await view.page.locator('.bars-drawn svg').first().waitFor();
  await view.settled();
  return view;
}

describe('the printed board', () => {
  it.each([
    ['zh', {}],
    ['en', { language: 'en', mode: 'contrast' }],
  ] as const)('is one sheet across for thirty offices, and one of pictures: %s', async (_name, looks) => {
    const view = await boardOf(30, looks);
    expect(await onPaper(view, 'across', () => wrongOnPaper(view))).toEqual([]);
    expect(await printed(view)).toEqual({ pages: 2, size: a4.across });
    // Without the pictures it is the one sheet.
    await view.page.addStyleTag({ content: '.pictures { display: none !important; }' });
    expect((await printed(view)).pages).toBe(1);
    expect(view.errors).toEqual([]);
    await view.close();
  });

  it('has a sheet for the rules where procedures of many kinds have deadlines', async () => {
    const view = await boardOf(30, {}, 40);
    expect(await onPaper(view, 'across', () => wrongOnPaper(view))).toEqual([]);
    expect(await printed(view)).toEqual({ pages: 3, size: a4.across });
    await view.close();
  });

  it('goes on under its heads where there are more offices, and is signed at the end', async () => {
    const view = await boardOf(75);
    await onPaper(view, 'across', async () => {
      const shownAs = (part: string): Promise<string> =>
        view.page.evaluate<string>(`getComputedStyle(document.querySelector('.number-table ${part}')).display`);
      expect([await shownAs('thead'), await shownAs('tfoot')]).toEqual(['table-header-group', 'table-row-group']);
      expect(await view.page.locator('.signature-line').isVisible()).toBe(true);
      expect(await view.page.locator('.board-as-of').innerText()).toMatch(/截至 \d{4}-\d\d-\d\d \d\d:\d\d/);
    });
    expect((await printed(view)).pages).toBe(3);
    await view.close();
  });

  it('has its pictures with their tables beside them, in greys and patterns', async () => {
    const view = await boardOf(30);
    await onPaper(view, 'across', async () => {
      expect(await view.page.locator('.picture .number-table').count()).toBe(3);
      for (const table of await view.page.locator('.picture .number-table').all()) {
        expect(await table.isVisible()).toBe(true);
      }
      const fills = await view.page.evaluate<string[]>(
        `[...document.querySelectorAll('.bars-drawn path')].map((one) => getComputedStyle(one).fill)`,
      );
      const colours = fills.map((fill) => /^rgb\((\d+), (\d+), (\d+)\)$/.exec(fill)?.slice(1)).filter(Boolean);
      expect(colours.length).toBeGreaterThan(0);
      expect(colours.filter((parts) => new Set(parts).size > 1)).toEqual([]);
    });
    await view.close();
  });
});

describe('a printed receipt', () => {
  const noPrinter = 'window.print = () => { window.dispatchEvent(new Event("afterprint")); }';

  it.each(['zh', 'en'] as const)('is one sheet of its own, without marks of who printed it: %s', async (language) => {
    const view = await product.open('clerk', { language });
    await view.page.addInitScript(noPrinter);
    await view.go('/desk?channel=letter');
    await view.page.locator('textarea').first().fill(`村口的桥栏杆断了，孩子上学不安全。${language}`);
    await view.page.locator('.desk-people input[type=checkbox]').check();
    await view.page.keyboard.press('Control+Enter');
    await view.page.locator('.receipt-paper').waitFor({ state: 'attached' });
    await view.settled();
    expect(await onPaper(view, 'receipt', () => wrongOnPaper(view))).toEqual([]);
    const paper = (await view.page.locator('.receipt-paper').textContent()) ?? '';
    expect(paper.match(language === 'zh' ? /\d{4}年\d+月\d+日/g : /\d+ [A-Z][a-z]+ \d{4}/g)).toHaveLength(4);
    expect(paper).not.toMatch(/\d{4}-\d\d-\d\d/);
    expect(await printed(view)).toEqual({ pages: 1, size: '420x595' });
    await view.close();
  });

  it('counts as handed over by what somebody says, since a browser says the same of a print that was cancelled', async () => {
    const view = await product.open('clerk');
    const { page } = view;
    await page.addInitScript(noPrinter);
    await view.go('/desk?channel=letter');
    await page.getByLabel('诉求（信访人原话）').fill('门前的路灯坏了两个月，晚上看不见。');
    await page.getByLabel('匿名').check();
    await page.keyboard.press('Control+Enter');
    const number = /信\d{4}-\d+/.exec((await page.locator('.receipt-words h2').textContent()) ?? '')?.[0] ?? '';
    await view.button(/已打印、交给信访人，登记下一件/).waitFor();
    await view.button('没有打印出来').click();
    await page.getByRole('button', { name: /^登记下一件/ }).waitFor();
    await page.keyboard.press('Alt+n');
    const waiting = page.getByRole('region', { name: '还没有交给信访人的回执' });
    await waiting.getByText(number, { exact: true }).first().waitFor();
    expect(await waiting.textContent()).toContain('没有打印');
    expect(view.errors).toEqual([]);
    await view.close();
  });
});

describe('the print of a drill', () => {
  it('has its mark across every sheet, and in its name', async () => {
    const view = await opened('bureau.head', '/drills');
    await view.page.locator('.drill-procedures').waitFor();
    await view.page.locator('button[type=submit]').click();
    await view.page.locator('.drill-happenings li').first().waitFor();
    const mark = await onPaper(view, 'upright' satisfies Sheet, () =>
      view.page.evaluate<{ content: string; position: string; rotate: string }>(`(() => {
        const { content, position, rotate } = getComputedStyle(document.querySelector('.is-drill'), '::before');
        return { content, position, rotate };
      })()`),
    );
    expect(mark.content).toContain('演练');
    // What is fixed stands on each sheet.
    expect([mark.position, mark.rotate]).toEqual(['fixed', '-30deg']);
    expect(await marksOf(view)).toContain('演练');
    await view.close();
  });
});
