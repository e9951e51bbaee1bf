import { describe, expect, it, jest } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import { aConsole } from './support/a-console.js';
import { pageSays } from './support/drawn-page.js';
import { daysAhead } from '../support/days-ahead.js';

// Each test is a person's walk through several pages, on a machine that does other things too.
jest.setTimeout(120_000);

let late: { id: string; number: string };
let supervision: string;

/** A petition that the bureau let lie for twenty days: late, and by its course supervised. */
async function aLatePetition(): Promise<void> {
  late = await product.petition({ receivedOn: daysAhead(-20) });
  supervision = await eventually(async () => {
    const path = `/api/supervisions?petition=${late.id}`;
    const { items } = await product.client.get<{ items: { number: string }[] }>('supervisor', path);
    const [found] = items;
    if (found === undefined) throw new Error('no supervision yet');
    return found.number;
  }, 30_000);
}

async function supervisionItem(): Promise<{ id: string; version: number }> {
  const path = `/api/supervisions?petition=${late.id}`;
  const { items } = await product.client.get<{ items: { id: string; version: number }[] }>('supervisor', path);
  const [found] = items;
  if (found === undefined) throw new Error('no supervision');
  return found;
}

const product = aConsole(async () => {
  await aLatePetition();
});

describe('the supervisor', () => {
  it('reads what happened, looks at a part and a raw fact, and computes the chain again', async () => {
    const view = await product.open('supervisor');
    await view.go(`/petitions/${late.number}/history`);
    const story = view.page.locator('.history-days');
    await story.getByText('登记了信访事项').waitFor();
    expect(await story.textContent()).toMatch(/逾期：.*信访局未按照规定转送、交办/);
    expect(await view.page.locator('.verify-panel').textContent()).toContain('未校验');

    await view.page.getByRole('button', { name: /^时间 \d+/ }).click();
    await view.page.waitForURL('**/history?only=time');
    await story.getByText('登记了信访事项').waitFor({ state: 'detached' });
    await view.page.getByRole('button', { name: /^全部 \d+/ }).click();
    await view.page.locator('.history-chip[aria-pressed=true]', { hasText: '全部' }).waitFor();
    await view.page.keyboard.press('o');
    await view.page.waitForURL('**/history?order=oldest');

    await view.page.getByRole('button', { name: '原始记录 1', exact: true }).click();
    const drawer = view.page.locator('.fact-drawer');
    await drawer.getByText('在您的浏览器里重算：一致').waitFor();
    expect(await drawer.textContent()).toContain('"type": "registered"');
    await view.page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });

    await view.page.keyboard.press('y');
    await view.page.getByText(/完整 (\d+)／\1 · /).waitFor();
    await view.page.getByText(/链条完整：\d+ 条事实/).waitFor();
    // One more step back: to the case.
    await view.page.keyboard.press('Escape');
    await view.page.waitForURL((url) => decodeURI(url.pathname) === `/petitions/${late.number}`);
    expect(view.errors).toEqual([]);
    await view.close();
  });

  it('stays in the frame while the server is away, and comes once it is back', async () => {
    const { number } = await product.petition({ channel: 'letter', matter: '路灯坏了半年。' });
    const view = await product.open('clerk');
    const { page } = view;
    await view.go(`/petitions/${number}`);
    await page.locator('.next-step').first().waitFor();
    await page.route('**/history-page*.js', (route) => route.abort());
    await page.keyboard.press('h');
    await page.getByText('这一页还没有取到').waitFor();
    expect(await page.locator('.side-bar').isVisible()).toBe(true);
    await page.unroute('**/history-page*.js');
    await page.getByRole('button', { name: '重试' }).click();
    await page.getByRole('heading', { level: 1, name: `历史 ${number}` }).waitFor();
    await view.close();
  });

  it('is told at which fact a changed record breaks, and what to do', async () => {
    const view = await product.open('supervisor');
    await view.page.route(/\/facts\?/, async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace(/\\"seq\\":2,/, '\\"seq\\":2,\\"x\\":1,');
      await route.fulfill({ response: answer, body });
    });
    await view.go(`/petitions/${late.number}/history`);
    await view.page.locator('.history-line').first().waitFor();
    await view.page.keyboard.press('y');
    await view.page.getByText('不完整：第 2 条不符').waitFor();
    expect(await view.page.locator('.verify-broken').textContent()).toContain('请打印本页');
    await view.close();
  });

  it('opens the board, a number and its list, and the supervision with its ladder', async () => {
    const view = await product.open('supervisor');
    await view.go('/board');
    const overdue = view.page.locator('.number-table tfoot a').first();
    const count = /\d+/.exec((await overdue.textContent()) ?? '')?.[0] ?? '';
    await overdue.click();
    await view.page.getByText(`逾期${count} 项`).waitFor();
    await view.page.getByRole('link', { name: late.number }).first().waitFor();
    expect(await view.page.locator('.data-table tbody tr').count()).toBe(Number(count));
    await view.look({ width: 1280 });
    await view.go('/supervisions?state=open');
    await view.page.getByRole('link', { name: supervision }).waitFor();
    // On a usual laptop the words of its cause stand in lines of nine characters, and nothing is beyond the edge.
    const [words, beyond] = await view.page.evaluate<[number, number]>(
      `(() => {
        const cell = document.querySelector('td.is-text');
        const { scrollWidth, clientWidth } = document.querySelector('.table-scroll');
        return [cell.clientWidth / parseFloat(getComputedStyle(cell).fontSize), scrollWidth - clientWidth];
      })()`,
    );
    expect(words).toBeGreaterThanOrEqual(9);
    expect(beyond).toBeLessThanOrEqual(1);
    await view.page.getByRole('link', { name: supervision }).click();
    await view.page.locator('.ladder-step').first().waitFor();
    expect(await view.page.locator('.first-look').textContent()).toContain(late.number);
    await view.page.locator('.timeline .legal-date').first().click();
    await view.page.getByRole('heading', { name: '为何是这一天' }).waitFor();
    await view.page.locator('.day-grid').waitFor();
    await view.page.getByRole('link', { name: supervision }).click();
    await view.page.locator('.ladder-step').first().waitFor();
    await view.page.keyboard.press('h');
    await view.page.getByRole('heading', { name: `历史 ${supervision}` }).waitFor();
    expect(view.errors).toEqual([]);
    await view.close();
  });

  it('reads what was written in a supervision, one by one on paper, in both languages', async () => {
    const view = await product.open('supervisor');
    await view.go(`/supervisions/${supervision}`);
    await view.page.getByRole('link', { name: '文书', exact: true }).click();
    await view.page.getByText('还没有文书。').waitFor();
    const { id, version } = await supervisionItem();
    const whyUndone = '信访人已经向县交通运输局提出，不再转送。';
    const report = { seenVersion: version, text: '已清理积件，建立每日清理制度。', whyUndone };
    await product.client.post('clerk', `/api/supervisions/${id}/reportCorrection`, report);
    await view.page.reload();
    const document = view.page.locator('.document', { hasText: '整改报告' });
    await document.getByText(report.text).waitFor();
    await document.getByRole('link', { name: '打开并打印：整改报告' }).click();
    await pageSays(view.page, '宾川县信访局', '整改报告', report.text);
    const paper = view.page.locator('.drawn-page').first();
    expect(await view.findings()).toEqual([]);
    await view.page.emulateMedia({ media: 'print' });
    expect(await view.page.locator('.page-head').isVisible()).toBe(false);
    expect(await paper.isVisible()).toBe(true);
    const address = new URL(view.page.url()).pathname;
    expect(view.errors).toEqual([]);
    await view.close();

    const english = await product.open('supervisor', { language: 'en' });
    await english.go(address);
    await pageSays(english.page, 'Report of the correction', report.text);
    await english.page.getByRole('link', { name: 'Back to the documents' }).click();
    await english.page.locator('.document', { hasText: report.text }).waitFor();
    expect(english.errors).toEqual([]);
    await english.close();
  });

  it('is one of few who may see the board', async () => {
    const view = await product.open('clerk');
    await view.page.goto(`${product.stack.apiUrl}/board`);
    await view.page.getByText('无权查看').waitFor();
    await view.close();
  });
});
