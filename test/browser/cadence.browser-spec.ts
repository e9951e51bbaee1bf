import { describe, expect, it } from '@jest/globals';
import { aCadence, commissioner } from './support/a-cadence.js';
import { phone } from './screens/shot.js';
import { daysAhead } from '../support/days-ahead.js';
import { aConsole } from './support/a-console.js';
import { begin, drawerOf, isDone, leave } from './support/command-drawer.js';

const product = aConsole();
const officer = 'jinniu.officer';
const own = 'town-jinniu';

interface Seen {
  readonly progress: {
    readonly owing: readonly {
      readonly debtor: string;
      readonly stands: string;
      readonly cases: readonly object[] | null;
    }[];
  };
}
const ownIn = async (id: string) => {
  const { progress } = await product.client.get<Seen>(officer, `/api/cadences/${id}`);
  return progress.owing.find(({ debtor }) => debtor === own);
};

describe('the return of a week', () => {
  it('of nothing is one tap on a telephone', async () => {
    const { id, number } = await aCadence(product.client);
    const view = await product.open(officer, phone);
    await view.go(`/cadences/${encodeURIComponent(number)}`);
    const nil = view.page.getByRole('button', { name: '本期没有发现，报送' });
    await nil.waitFor();
    expect([...(await view.findings()), ...(await view.tooWide())]).toEqual([]);
    await nil.click();
    await nil.waitFor({ state: 'detached' });
    expect(await ownIn(id)).toMatchObject({ stands: 'done', cases: [] });
    await leave(view);
  });

  it('of what was registered takes its number, and refuses a name in its place', async () => {
    const { id, number } = await aCadence(product.client, 'month');
    const matter = { channel: 'visit', class: 'appeal', matter: '修路挖断水渠，浇不上水。' };
    const petition = await product.client.post<{ number: string }>(officer, '/api/petitions', matter);
    const view = await product.open(officer, phone);
    await view.go(`/cadences/${encodeURIComponent(number)}`);
    const form = await begin(view, 'file');
    const cases = form.getByLabel(/^登记的案件编号/u);
    await cases.fill('王家');
    await cases.press('Enter');
    await drawerOf(view).locator('.command-submit button').click();
    await form.getByText(/不填人和户/u).waitFor();
    await form.locator('.ant-select-selection-item-remove').click();
    await cases.fill(petition.number);
    await cases.press('Enter');
    expect([...(await view.findings()), ...(await view.tooWide())]).toEqual([]);
    await drawerOf(view).locator('.command-submit button').click();
    await isDone(view, '报送本期情况');
    expect(await ownIn(id)).toMatchObject({ stands: 'done', cases: [{ kind: 'petition', number: petition.number }] });
    // What was found after that is ticked, and no number is typed.
    const later = await product.client.post<{ number: string }>(officer, '/api/petitions', matter);
    await view.go('/cadences');
    await view.go(`/cadences/${encodeURIComponent(number)}`);
    const tick = view.page.getByRole('checkbox', { name: new RegExp(later.number, 'u') });
    await tick.check();
    expect([...(await view.findings()), ...(await view.tooWide())]).toEqual([]);
    await view.page.getByRole('button', { name: '报送所选的 1 件' }).click();
    await tick.waitFor({ state: 'detached' });
    expect(await ownIn(id)).toMatchObject({ cases: [{ number: petition.number }, { number: later.number }] });
    await leave(view);
  });

  it('of a village without an account its township files, by telephone and on whose word', async () => {
    const { id, number } = await aCadence(product.client);
    const view = await product.open(officer, phone);
    await view.go(`/cadences/${encodeURIComponent(number)}`);
    // Its own task and its villages', and nobody else's.
    expect(await view.page.getByRole('table', { name: '各家完成情况' }).locator('tbody tr').count()).toBe(3);
    const form = await begin(view, 'file');
    await form.getByRole('combobox', { name: /^哪一家/u }).click();
    await view.page
      .locator('.ant-select-dropdown:visible')
      .getByTitle(/石桥村/u)
      .click();
    await form.getByRole('radio', { name: '电话' }).check();
    await form.getByRole('radio', { name: '网格员' }).check();
    expect([...(await view.findings()), ...(await view.tooWide())]).toEqual([]);
    await drawerOf(view).locator('.command-submit button').click();
    await isDone(view, '报送本期情况');
    const { progress } = await product.client.get<Seen>(officer, `/api/cadences/${id}`);
    expect(progress.owing.find(({ debtor }) => debtor === 'village-jinniu-shiqiao')).toMatchObject({ stands: 'done' });
    await leave(view);
  });

  it('that was published by mistake is withdrawn with its reason', async () => {
    const { id: drill } = await product.client.post<{ id: string }>(commissioner, '/api/drills', { name: '误发' });
    const debtors = [{ debtor: own, office: own }];
    const { number } = await product.client.post<{ number: string }>(commissioner, '/api/cadences', {
      ...{ unit: 'week', work: 'return', on: daysAhead(0), debtors, drill },
    });
    const view = await product.open(commissioner);
    await view.go(`/cadences/${encodeURIComponent(number)}`);
    const form = await begin(view, 'withdraw');
    await form.getByLabel(/^理由/u).fill('起始日期写错。');
    expect(await view.findings()).toEqual([]);
    await drawerOf(view).locator('.command-submit button').click();
    await isDone(view, '撤回误发的首期');
    await view.page.getByText('本期已撤回，各家没有任务').waitFor();
    await view.page.getByText('起始日期写错。').first().waitFor();
    expect([...(await view.findings()), ...(await view.tooWide())]).toEqual([]);
    await leave(view);
  });

  it('is begun on screen, with a year of its periods before it, and once alone', async () => {
    const view = await product.open(commissioner);
    await view.go('/cadences');
    await view.page.getByRole('button', { name: '启动周期工作' }).click();
    const drawer = drawerOf(view);
    await drawer.getByRole('row').nth(50).waitFor();
    // Nobody picks ninety-two villages one by one.
    await drawer.getByRole('combobox', { name: '增加全县或者一个乡镇的村' }).click();
    await view.page
      .locator('.ant-select-dropdown:visible')
      .getByTitle(/^全县的村/u)
      .click();
    await drawer.getByText(/^共 \d{2,} 家$/u).waitFor();
    expect(await view.findings()).toEqual([]);
    await drawer.getByRole('button', { name: '全部去掉' }).click();
    // A list is pasted: what is not recognised stays in the field, and is said line by line.
    const list = drawer.getByRole('textbox', { name: '粘贴名单' });
    await list.fill('金牛镇\n县住建局、没有的单位\n金牛镇人民政府');
    await list.press('Tab');
    await view.page.keyboard.press('Enter');
    await drawer.getByText('已加入 2 家。').waitFor();
    await drawer.getByText(/第 2 行“县住建局”：按简称认作宾川县住房和城乡建设局/u).waitFor();
    await drawer.getByText(/第 2 行“没有的单位”：没有认出/u).waitFor();
    await drawer.getByText(/第 3 行“金牛镇人民政府”：名单里写了两次/u).waitFor();
    expect(await list.inputValue()).toBe('没有的单位');
    expect(await view.findings()).toEqual([]);
    await drawer.getByRole('button', { name: '去掉宾川县住房和城乡建设局' }).click();
    await drawer.locator('.command-submit button').click();
    // The weekly one is under way: which it is, the form says, and keeps what was typed.
    await drawer.getByText(/正在进行（期\d{4}-\d{6}）/u).waitFor();
    await drawer.getByRole('combobox', { name: '周期' }).click();
    await view.page.locator('.ant-select-dropdown:visible').getByTitle('每季度').click();
    await drawer.locator('.command-submit button').click();
    await drawer.waitFor({ state: 'detached' });
    await leave(view);
  });
});

describe('the page of a quarter', () => {
  it('has a number for what is due, and opens the list of as many rows, on a telephone too', async () => {
    for (const looks of [{}, phone]) {
      const view = await product.open(commissioner, looks);
      await view.go('/overview');
      const table = view.page.getByRole('table', { name: /每月 · 矛盾纠纷排查情况报告.*按机构/u });
      await table.waitFor();
      expect([...(await view.findings()), ...(await view.tooWide())]).toEqual([]);
      const due = table.locator('tfoot').getByRole('link').first();
      const count = Number(await due.textContent());
      expect(count).toBeGreaterThan(0);
      await due.focus();
      await view.page.keyboard.press('Enter');
      await view.page.waitForURL(/\/overview\/owed\?/u);
      const rows = view.page.getByRole('table', { name: '季度一览：所列事项' }).locator('tbody tr');
      await rows.nth(count - 1).waitFor();
      expect(await rows.count()).toBe(count);
      expect([...(await view.findings()), ...(await view.tooWide())]).toEqual([]);
      await leave(view);
    }
  });

  it('says where there is nothing, and which quarter there is not', async () => {
    const view = await product.open(commissioner);
    await view.go('/overview?period=2020Q1');
    await view.page.getByText('在这个季度没有到期的').waitFor();
    await view.go('/overview?period=2020');
    await view.page.getByText('2020').first().waitFor();
    expect(await view.findings()).toEqual([]);
    await view.go('/overview/owed?stands=never');
    await view.page.getByText('never').waitFor();
    expect(await view.findings()).toEqual([]);
    await leave(view);
  });
});
