import { describe, expect, it, jest } from '@jest/globals';
import { aConsole } from './support/a-console.js';
import { drawerOf, leave } from './support/command-drawer.js';
import type { ConsolePage } from './support/console-page.js';

jest.setTimeout(180_000);

const product = aConsole();
const phone = '0872-0000123';

/** Chooses words of a field that takes several, by the keyboard alone. */
async function chooseWords(view: ConsolePage, field: string, ...words: readonly string[]): Promise<void> {
  const group = drawerOf(view).getByRole('group', { name: field });
  for (const word of words) await group.getByRole('checkbox', { name: word, exact: true }).press('Space');
}

/** Gives the reason of what is open, and presses its one button by the keyboard. */
async function give(view: ConsolePage, reason: string): Promise<void> {
  await drawerOf(view).getByLabel('理由').fill(reason);
  await view.page.keyboard.press('Control+Enter');
}

describe('the register of mediators and experts', () => {
  it('is kept by the head of an office: somebody is added, changed, leaves and comes back', async () => {
    const view = await product.open('transport.head');
    const { page } = view;
    await view.go('/mediators');
    await view.button('增加人员').click();
    const drawer = drawerOf(view);
    await drawer.getByRole('textbox', { name: '姓名' }).fill('段秀英');
    await drawer.getByLabel('专职').check();
    await chooseWords(view, '专长', '婚姻家庭', '道路交通');
    await chooseWords(view, '语言', '白语');
    await drawer.getByLabel('任期最后一日').fill('2028-12-31');
    await drawer.getByLabel('同时最多承办件数').fill('-3');
    await drawer.getByLabel('电话').fill(phone);
    await give(view, '新聘');
    await drawer.getByText('写 1 到 500 的整数，或者不填。').waitFor();
    expect(await drawer.getByLabel('同时最多承办件数').inputValue()).toBe('-3');
    await drawer.getByLabel('同时最多承办件数').fill('12');
    expect(await view.findings()).toEqual([]);
    await give(view, '新聘');
    const beside = page.getByRole('dialog', { name: '段秀英', exact: true });
    for (const said of ['婚姻家庭、道路交通', '白语', '至 2028-12-31', '没有账号', `电话 ${phone}`])
      await beside.getByText(said, { exact: true }).waitFor();
    expect(await view.findings()).toEqual([]);

    await beside.getByRole('button', { name: '修改' }).click();
    // The form stands in the address: a link to it opens it.
    await page.waitForURL(/[?&]do=change/);
    await page.reload();
    await drawer.getByLabel('同时最多承办件数').fill('8');
    await give(view, '兼任他职');
    await beside.getByText('修改：同时最多承办件数').waitFor();
    // What nobody touched of how to reach her is kept.
    await beside.getByText(`电话 ${phone}`).waitFor();

    await beside.getByRole('button', { name: '离任' }).click();
    await give(view, '任期届满');
    await beside.getByText(/^离任，最后一日 \d{4}-\d\d-\d\d$/).waitFor();
    expect(await page.content()).not.toContain(phone);
    await beside.getByRole('button', { name: '恢复' }).click();
    await give(view, '续聘');
    await beside.getByRole('button', { name: '离任' }).waitFor();
    await leave(view);
  });

  it('is narrowed by a speciality that stands in the address, and read without the right to change it', async () => {
    const view = await product.open('transport.officer', { width: 320, height: 800 });
    const { page } = view;
    await view.go('/mediators?office=dept-transport&speciality=family');
    await page.getByRole('button', { name: '段秀英' }).waitFor();
    expect(await view.tooWide()).toEqual([]);
    expect(await view.button('增加人员').count()).toBe(0);
    await page.getByRole('button', { name: '段秀英' }).click();
    const beside = page.getByRole('dialog', { name: '段秀英', exact: true });
    await beside.getByText('婚姻家庭、道路交通').waitFor();
    expect(await beside.getByRole('button', { name: /修改|离任/ }).count()).toBe(0);
    expect(await view.findings()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('button:focus', { hasText: '段秀英' }).waitFor();
    await view.go('/mediators?office=dept-transport&speciality=forestry');
    await page.getByText('没有符合的人员。').waitFor();
    await view.go('/mediators?speciality=chess');
    await page.getByText('地址里写的“专长：chess”不存在。').waitFor();
    await leave(view);
  });

  it('has the venues of an office, too', async () => {
    const view = await product.open('transport.head');
    const { page } = view;
    await view.go('/venues');
    await view.button('增加场所').click();
    await drawerOf(view).getByRole('textbox', { name: '名称' }).fill('交通纠纷调解室');
    await drawerOf(view).getByLabel('座位').fill('12');
    expect(await view.findings()).toEqual([]);
    await give(view, '新设');
    const beside = page.getByRole('dialog', { name: '交通纠纷调解室', exact: true });
    await beside.getByRole('button', { name: '停用' }).click();
    await give(view, '搬迁');
    await beside.getByText(/^停用，最后一日/).waitFor();
    await view.go('/venues?state=active&text=交通纠纷');
    await page.getByText('没有符合的场所。').waitFor();
    expect(await view.findings()).toEqual([]);
    await leave(view);
  });

  it('fits a phone, in English too: the lists, an entry, the form', async () => {
    const view = await product.open('admin', { language: 'en', width: 320, height: 800 });
    for (const address of ['/mediators', '/mediators?do=add', '/venues?office=dept-transport', '/venues?do=add']) {
      await view.go(address);
      await view.settled();
      expect({ address, found: [...(await view.tooWide()), ...(await view.findings())] }).toEqual({
        address,
        found: [],
      });
    }
    await view.go('/mediators?office=dept-transport');
    await view.page.locator('.data-table .plain-link').first().click();
    await view.page.locator('.ant-drawer .fact-list').waitFor();
    expect([...(await view.tooWide()), ...(await view.findings())]).toEqual([]);
    await leave(view);
  });
});
