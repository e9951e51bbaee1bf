import { describe, expect, it, jest } from '@jest/globals';
import { demoPassword } from '../support/stack.js';
import { show } from './support/journey.js';
import { aConsole } from './support/a-console.js';

// Each test is a person's walk through several pages, on a machine that does other things too.
jest.setTimeout(120_000);

const product = aConsole();

describe('what changes while a page is open', () => {
  it('is told by a bar within two seconds, and no row moves before one asks for it', async () => {
    const { id, number } = await product.petition();
    const view = await product.open('clerk');
    await view.go('/duties');
    await show(view, view.page.locator('.duty-row', { hasText: number }));
    const rows = (): Promise<string[]> => view.page.locator('.duty-row').allTextContents();
    const before = await rows();
    const began = Date.now();
    await product.refer(id, {}, 'bureau.head');
    await view.page.getByText('1 条有更新').waitFor();
    expect(Date.now() - began).toBeLessThan(2_000);
    expect(await rows()).toEqual(before);
    expect(await view.findings()).toEqual([]);
    await view.page.keyboard.press('r');
    await view.page.locator('.duty-row', { hasText: number }).waitFor({ state: 'detached' });
    await view.page.getByText('1 条有更新').waitFor({ state: 'detached' });
    await view.close();
  });

  it('is said on the page of the case, in the words of its history', async () => {
    const { id, number } = await product.petition();
    const view = await product.open('clerk');
    await view.go(`/petitions/${number}`);
    await product.refer(id, {}, 'bureau.head');
    await view.page.getByText(/刚有变化：.*交通运输局/).waitFor();
    expect(await view.page.locator('.page-head').textContent()).toContain('已登记');
    await view.page.keyboard.press('r');
    await view.page.locator('.page-head').getByText('已转送、交办').waitFor();
    expect(view.errors).toEqual([]);
    await view.close();
  });
});

describe('my duties', () => {
  it('are worked through by the keyboard alone', async () => {
    const first = await product.petition({ title: '路灯不亮' });
    const view = await product.open('clerk');
    await view.go('/duties');
    const row = view.page.locator('.duty-row', { hasText: first.number });
    await show(view, row);
    await row.getByText('路灯不亮').waitFor();
    const { keyboard } = view.page;
    while (!((await row.getAttribute('class')) ?? '').includes('is-at')) await keyboard.press('j');
    expect(await view.findings()).toEqual([]);
    await keyboard.press('a');
    const drawer = view.page.locator('.command-drawer');
    await drawer.getByLabel('办理机关').click();
    await keyboard.type('交通运输局');
    await keyboard.press('Enter');
    await drawer.getByText('转送', { exact: true }).click();
    await keyboard.press('Control+Enter');
    await view.page.getByText(`${first.number}：已记录转送或交办。`).waitFor();
    await row.waitFor({ state: 'detached' });
    expect(new URL(view.page.url()).pathname).toBe('/duties');
    expect(view.errors).toEqual([]);
    await view.close();
  });

  it('begin within the first window of a phone, under a head that leaves room', async () => {
    const { number } = await product.petition({ title: '桥面破损' });
    const view = await product.open('clerk', { width: 390, height: 844 });
    await view.go('/duties');
    await show(view, view.page.locator('.duty-row', { hasText: number }));
    const first = await view.page.locator('.duty-row').first().boundingBox();
    expect((first?.y ?? 844) + (first?.height ?? 0)).toBeLessThanOrEqual(844);
    expect((await view.page.locator('main').boundingBox())?.y).toBeLessThanOrEqual(160);
    expect(await view.findings()).toEqual([]);
    expect(await view.overflow()).toBe(0);
    // Every page of the menu is one press away, and seen.
    const last = view.page.locator('.side-bar a').last();
    await view.button('全部页面').click();
    const edge = await last.boundingBox();
    expect((edge?.x ?? 390) + (edge?.width ?? 0)).toBeLessThanOrEqual(390);
    expect(await view.findings()).toEqual([]);
    expect(await view.overflow()).toBe(0);
    await last.click();
    await view.page.getByRole('heading', { name: '期限计算' }).waitFor();
    await view.page.locator('.menu-all[aria-expanded=false]').waitFor();
    await view.close();
  });

  it('are referred several at once, and one that was referred meanwhile is left out with its reason', async () => {
    const three = [
      await product.petition({ title: '甲' }),
      await product.petition({ title: '乙' }),
      await product.petition({ title: '丙' }),
    ];
    const view = await product.open('clerk');
    await view.go('/duties');
    for (const { number } of three) {
      const row = view.page.locator('.duty-row', { hasText: number });
      await show(view, row);
      await row.getByRole('checkbox').check();
    }
    const [, taken] = three;
    await product.refer(taken?.id ?? '', { to: 'dept-housing' }, 'bureau.head');
    await view.page.keyboard.press('f');
    const drawer = view.page.locator('.command-drawer');
    await drawer.getByText('不能办：').waitFor();
    await drawer.getByLabel('办理机关').click();
    await view.page.keyboard.type('交通运输局');
    await view.page.keyboard.press('Enter');
    await drawer.getByText('转送', { exact: true }).click();
    await drawer.getByText('可办 2 件；不能办 1 件，留在外面。').waitFor();
    await drawer.getByRole('button', { name: '转送或交办 2 件' }).click();
    await drawer.getByText('已办 2 件，可再试 0 件，不能办 1 件，共 3 件。').waitFor();
    expect(await drawer.locator('li', { hasText: taken?.number ?? '' }).textContent()).toMatch(/不能办： .{4,}/);
    expect(await view.findings()).toEqual([]);
    await view.close();
    const { item } = await product.client.get<{ item: { holder: string } }>(
      'clerk',
      `/api/petitions/${three[0]?.id ?? ''}`,
    );
    expect(item.holder).toBe('dept-transport');
  });

  it('are found where one left them, below the first window too', async () => {
    for (let more = 0; more < 24; more += 1) await product.petition();
    const view = await product.open('clerk');
    await view.go('/duties');
    const row = view.page.locator('.duty-row').nth(21);
    const number = (await row.locator('.case-number').textContent()) ?? '';
    await row.locator('.case-number').click();
    await view.page.getByRole('heading', { level: 1, name: number }).waitFor();
    await view.page.goBack();
    await row.waitFor();
    const { y = -1, height = 0 } = (await row.boundingBox()) ?? {};
    expect([y > 0, y + height < 900]).toEqual([true, true]);
    await view.close();
  });
});

describe('what is one’s own', () => {
  it('begins with a tour behind a door, which does not come again', async () => {
    const view = await product.open(null);
    await view.go('/sign-in');
    await view.page.getByRole('button', { name: /信访接待员/ }).click();
    await view.page.locator('input[type=password]').fill(demoPassword);
    await view.page.keyboard.press('Enter');
    await view.page.getByText('导览 1/5').waitFor();
    expect(new URL(view.page.url()).pathname).toBe('/desk');
    await view.page.locator('.tour-target').waitFor();
    const [form, bar] = await Promise.all(
      ['.tour-target', '.top-bar'].map((place) => view.page.locator(place).boundingBox()),
    );
    // What is pointed at stands below the bar, not under it.
    expect(form!.y).toBeGreaterThanOrEqual(bar!.y + bar!.height);
    expect(await view.findings()).toEqual([]);
    await view.page.keyboard.press('ArrowRight');
    await view.page.getByText('导览 2/5').waitFor();
    await view.page.keyboard.press('Escape');
    await view.page.getByText(/导览 \d/).waitFor({ state: 'detached' });
    expect(view.errors).toEqual([]);
    await view.close();
  });

  it('begins on the same page for who types the account, without a tour', async () => {
    const view = await product.open(null);
    await view.signIn('clerk');
    await view.page.waitForURL('**/desk*');
    expect(await view.page.getByText(/导览 \d/).count()).toBe(0);
    await view.close();
  });

  it('lets a deputy act, and the history says in whose place', async () => {
    const { id, number } = await product.petition();
    const officer = await product.open('transport.officer');
    await officer.go('/my');
    const { items } = await product.client.get<{ items: { name: string; displayName: string }[] }>(
      'transport.officer',
      '/api/deputies/candidates?office=dept-transport',
    );
    const head = items.find(({ name }) => name === 'transport.head');
    // The name of a person is typed, and Enter takes the account that is suggested.
    const deputyField = officer.page.getByLabel('代理人');
    await deputyField.fill(head?.displayName ?? '');
    await officer.page.locator('.ant-select-item-option-active', { hasText: 'transport.head' }).waitFor();
    await deputyField.press('Enter');
    expect(await deputyField.inputValue()).toBe('transport.head');
    await officer.page.getByLabel('最后一天').fill('今天');
    await officer.button(/^请人代理$/).click();
    await officer.page.getByText(/^已请.*代理。$/).waitFor();
    expect(await officer.findings()).toEqual([]);
    expect(await officer.overflow()).toBe(0);
    await officer.close();
    await product.refer(id);
    const deputy = await product.open('transport.head');
    await deputy.go('/duties');
    await deputy.page.locator('.acting-button').focus();
    await deputy.page.keyboard.press('Enter');
    await deputy.page.getByRole('menuitem', { name: /代 / }).waitFor();
    await deputy.page.locator('[role=menuitem]:focus', { hasText: '代 ' }).press('Enter');
    await deputy.page.locator('.acting-button', { hasText: '代 ' }).waitFor();
    await deputy.go('/duties');
    const row = deputy.page.locator('.duty-row', { hasText: number }).first();
    await show(deputy, row);
    await row.locator('[data-act=accept]').click();
    await deputy.page.locator('.command-drawer').getByRole('button', { name: '受理' }).click();
    await deputy.page.getByText(`${number}：已记录受理。`).waitFor();
    expect(deputy.errors).toEqual([]);
    await deputy.close();
    const told = await product.client.get<{ lines: { type: string; by: string }[] }>(
      'clerk',
      `/api/cases/${id}/history`,
    );
    expect(told.lines.find(({ type }) => type === 'accepted')?.by).toMatch(/（代 .+）$/);
  });
});

describe('a view of the duties', () => {
  it("is kept with v, stands among one's own things, opens there and is forgotten there", async () => {
    const view = await product.open('clerk');
    const { page } = view;
    await view.go('/duties?approvals=true');
    await page.keyboard.press('v');
    await page.getByLabel('名称').fill('我这一级的');
    await page.keyboard.press('Enter');
    await page.locator('.saved-views').getByRole('button', { name: '我这一级的', exact: true }).waitFor();
    await view.go('/my');
    await page.getByRole('link', { name: '我这一级的' }).click();
    await page.waitForURL('**/duties?approvals=true');
    await view.go('/my');
    await page.getByRole('button', { name: '删除视图“我这一级的”' }).click();
    await page.getByRole('link', { name: '我这一级的' }).waitFor({ state: 'detached' });
    expect(await view.findings()).toEqual([]);
    expect(view.errors).toEqual([]);
    await view.close();
  });
});
