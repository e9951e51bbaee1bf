import { describe, expect, it, jest } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import { aConsole } from './support/a-console.js';
import { pageSays } from './support/drawn-page.js';
import type { ConsolePage } from './support/console-page.js';
import { onPaper, printed, wrongOnPaper } from './support/on-paper.js';

// Each test prints several pages, on a machine that does other things too.
jest.setTimeout(180_000);

const product = aConsole(async () => {
  for (const title of ['一盏灯', '两盏灯', '三盏灯']) await product.petition({ title });
});

async function act(id: string, command: string, body: object): Promise<void> {
  const { item } = await product.client.get<{ item: { version: number } }>('clerk', `/api/petitions/${id}`);
  const asked = { seenVersion: item.version, ...body };
  await product.client.post('transport.officer', `/api/petitions/${id}/${command}`, asked);
}

/** A petition that the transport bureau accepted. */
async function accepted(): Promise<{ id: string; number: string }> {
  const made = await product.petition();
  await product.refer(made.id);
  await act(made.id, 'accept', {});
  return made;
}

async function opened(account: string, address: string): Promise<ConsolePage> {
  const view = await product.open(account);
  await view.go(address);
  await view.settled();
  return view;
}

const opinion = {
  outcome: 'explain',
  claim: '修复水渠。',
  facts: '经现场核实，水渠被施工挖断三处。',
  reasons: '施工单位应当恢复原状。',
  opinion: '由施工单位十日内修复。',
  legalBasis: '《信访工作条例》第三十一条。',
};

/** What was there when the window to print would have opened, each time. */
const notesPrints = `window.prints = [];
  window.print = () => {
    const rows = [...document.querySelectorAll('.data-table tbody tr, .duty-row')].map((one) => one.innerText);
    window.prints.push({ rows, head: document.querySelector('.printed-head').textContent, end: document.body.textContent });
    window.dispatchEvent(new Event('afterprint'));
  };`;
interface Noted {
  readonly rows: readonly string[];
  readonly head: string;
  readonly end: string;
}
const prints = ({ page }: ConsolePage): Promise<Noted[]> => page.evaluate<Noted[]>('window.prints');

const printedTimes = (view: ConsolePage, times: number): Promise<Noted[]> =>
  eventually(async () => {
    const all = await prints(view);
    expect(all).toHaveLength(times);
    return all;
  });

/** The same list in pages of two, so that a small county has several. */
async function inShortPages(view: ConsolePage, path: RegExp): Promise<void> {
  await view.page.route(path, async (route) => {
    const url = new URL(route.request().url());
    if (url.searchParams.has('limit')) url.searchParams.set('limit', '2');
    await route.continue({ url: url.toString() });
  });
}

describe('a list in pages', () => {
  it.each([
    [
      'petitions',
      'clerk',
      '/petitions?state=open&order=oldest',
      /\/api\/petitions\?/,
      ['时限：未结案', '登记、发起先后，早的在前'],
    ],
    ['deadlines', 'supervisor', '/board/deadlines?state=open', /\/api\/board\/deadlines/, ['在办时限', '早的在前']],
    ['duties', 'clerk', '/duties?all=true', /\/api\/duties\?/, ['本机构全部', '最急的在前']],
    ['accounts', 'admin', '/accounts?capacity=officer', /\/api\/accounts\?/, ['身份：', '账号名']],
    ['courses', 'admin', '/courses', /\/api\/courses\?/, ['无，全部在列']],
  ] as const)('is printed whole, and shown in its pages again: %s', async (_name, account, address, path, said) => {
    const view = await product.open(account);
    const { page } = view;
    await page.addInitScript(notesPrints);
    await inShortPages(view, path);
    await view.go(address);
    const rows = page.locator('.data-table tbody tr, .duty-row');
    await rows.first().waitFor();
    await page.waitForLoadState('networkidle');
    const shown = await rows.count();
    await page.getByRole('button', { name: '打印' }).click();
    const [whole] = await printedTimes(view, 1);
    if (whole === undefined) throw new Error('nothing was printed');
    expect(whole.rows.length).toBeGreaterThan(shown);
    for (const one of said) expect(whole.head).toContain(one);
    expect(whole.head).not.toContain('缩小筛选');
    expect(whole.end).not.toContain('列表未完');
    // The page stands there again, whose end would still be said to be none.
    await eventually(async () => expect(await rows.count()).toBe(shown));
    expect(await page.locator('body').textContent()).toContain('列表未完');
    // The key of the browser means the whole list too.
    await page.keyboard.press('Control+p');
    expect((await printedTimes(view, 2))[1]?.rows).toEqual(whole.rows);
    expect(view.errors).toEqual([]);
    await view.close();
  });

  it('says on paper that it is cut where it is longer than a print, and how long it is', async () => {
    const view = await product.open('clerk', { language: 'en' });
    const { page } = view;
    await page.addInitScript(notesPrints);
    const { items } = await product.client.get<{ items: object[] }>('clerk', '/api/petitions?limit=1');
    await page.route(/\/api\/petitions\?/, async (route) => {
      const { searchParams } = new URL(route.request().url());
      const from = Number(searchParams.get('cursor') ?? 0);
      const rows = Array.from({ length: Number(searchParams.get('limit')) }, (_, at) => ({
        ...items[0],
        number: `信2026-${String(from + at).padStart(6, '0')}`,
      }));
      await route.fulfill({ json: { items: rows, next: String(from + rows.length) } });
    });
    await page.route(/\/api\/petitions\/counts/, (route) =>
      route.fulfill({ json: { total: 2345, overdue: 0, trial: 0, byPhase: [] } }),
    );
    await view.go('/petitions');
    await page.locator('.data-table tbody tr').first().waitFor();
    await page.getByRole('button', { name: 'Print' }).click();
    const [whole] = await printedTimes(view, 1);
    expect([whole?.rows.length, whole?.head]).toEqual([1000, expect.stringContaining('Rows 1–1,000 of 2,345')]);
    expect(whole?.end).toContain('The list goes on beyond this table.');
    await view.close();
  });

  it('is not printed once somebody stopped reading it', async () => {
    const view = await product.open('clerk');
    const { page } = view;
    await page.addInitScript(notesPrints);
    await view.go('/petitions');
    await page.locator('.data-table tbody tr').first().waitFor();
    let answer = (): void => undefined;
    const held = new Promise<void>((done) => (answer = done));
    await page.route(/\/api\/petitions\?/, (route) => held.then(() => route.continue()).catch(() => undefined));
    await page.getByRole('button', { name: '打印' }).click();
    await page.getByText('正在读取全表').waitFor();
    await page.getByRole('button', { name: '不打印了' }).click();
    answer();
    await page.getByRole('button', { name: '打印' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await prints(view)).toEqual([]);
    await view.close();
  });
});

describe('what stands in front of a page', () => {
  it('is printed alone where it is a paper: the opinion that a head is to sign', async () => {
    const { id, number } = await accepted();
    await act(id, 'submitOpinion', opinion);
    const view = await opened('transport.head', `/petitions/${number}?do=approveOpinion`);
    await pageSays(view.page.locator('.command-drawer'), '草稿：尚未出具', opinion.facts);
    await onPaper(view, 'document', async () => {
      expect(await view.page.locator('.command-drawer .drawn-page').first().isVisible()).toBe(true);
      for (const other of ['.page', '.command-drawer .signature-look', '.command-drawer .ant-drawer-footer']) {
        expect([other, await view.page.locator(other).first().isVisible()]).toEqual([other, false]);
      }
      expect(await wrongOnPaper(view)).toEqual([]);
    });
    expect((await printed(view)).size).toBe('595x842');
    await view.close();
  });

  it('is left out where it is a form or a look, and the page below is printed', async () => {
    const { number } = await accepted();
    const view = await opened('transport.officer', `/petitions/${number}?do=askExtension`);
    await view.page.locator('.command-drawer textarea').first().waitFor();
    await onPaper(view, 'upright', async () => {
      expect(await view.page.locator('.command-drawer').isVisible()).toBe(false);
      expect(await view.page.locator('main').innerText()).toContain(number);
      expect(await wrongOnPaper(view)).toEqual([]);
    });
    await view.close();
  });
});
