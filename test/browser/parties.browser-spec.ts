import { describe, expect, it, jest } from '@jest/globals';
import { aConsole } from './support/a-console.js';
import { drawerOf, isDoneAndFocused } from './support/command-drawer.js';
import type { ConsolePage } from './support/console-page.js';

// A walk through several forms, on a machine that does other things too.
jest.setTimeout(120_000);

const product = aConsole();
const section = (view: ConsolePage) => view.page.locator('section[aria-labelledby=parties]');
const rows = (view: ConsolePage) => section(view).locator('tbody tr');
const openForm = async (view: ConsolePage, label: string): Promise<void> => {
  await section(view).getByRole('link', { name: label, exact: true }).click();
  await drawerOf(view).waitFor();
};
const give = async (view: ConsolePage, what: string): Promise<void> => {
  await view.page.keyboard.press('Control+Enter');
  await isDoneAndFocused(view, what);
};
const choose = async (view: ConsolePage, label: string, option: RegExp | string): Promise<void> => {
  await drawerOf(view).getByLabel(label, { exact: true }).click();
  await view.page.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: option }).first().click();
};

describe('a clerk, about the parties of a matter', () => {
  it('adds who acts for the petitioner, gives and ends the mandate, and sees what is refused', async () => {
    const { number } = await product.petition({ petitioner: { name: '李秀兰', phone: '13900001234' } });
    const view = await product.open('clerk');
    await view.go(`/petitions/${number}`);
    await rows(view).first().waitFor();
    expect(await rows(view).count()).toBe(1);
    expect(await rows(view).first().textContent()).toContain('信访人');
    await openForm(view, '增加当事人');
    await drawerOf(view).getByText('代表人、代理人', { exact: true }).click();
    await drawerOf(view).getByLabel('姓名或者名称', { exact: true }).fill('赵大状');
    await give(view, '增加当事人');
    await rows(view).nth(1).waitFor();
    expect(await rows(view).nth(1).textContent()).toContain('赵**');
    await openForm(view, '登记代理');
    await choose(view, '代理人、代表人', '赵');
    await choose(view, '为谁', '李');
    await drawerOf(view).getByText('委托代理人', { exact: true }).click();
    await view.page.keyboard.press('Control+Enter');
    await drawerOf(view)
      .getByText(/请附上授权文件/)
      .first()
      .waitFor();
    await drawerOf(view).locator('textarea').first().fill('看了有签名的授权委托书');
    await view.page.keyboard.press('Control+Enter');
    await drawerOf(view).getByText('请选定权限。').first().waitFor();
    await drawerOf(view).getByText('代收文书', { exact: true }).click();
    await give(view, '登记代理');
    await rows(view)
      .first()
      .getByText(/赵\*\* · 委托代理人 · 代收文书/)
      .waitFor();
    await openForm(view, '终止代理');
    await drawerOf(view).locator('textarea').first().fill('本人解除了委托');
    await give(view, '终止代理');
    await rows(view).first().getByText(/终止/).waitFor();
    await openForm(view, '记录当事人退出');
    await choose(view, '谁退出', '李');
    await drawerOf(view).locator('textarea').first().fill('误登');
    await view.page.keyboard.press('Control+Enter');
    await drawerOf(view)
      .getByText(/至少要留 1 位/)
      .first()
      .waitFor();
    expect(await view.findings()).toEqual([]);
  });

  it('takes a guardian for a ward and a statutory representative for an organisation, and says why nobody else', async () => {
    const { number } = await product.petition({ petitioner: { name: '李秀兰' }, others: [{ name: '赵大状' }] });
    const view = await product.open('clerk');
    await view.go(`/petitions/${number}`);
    await rows(view).nth(1).waitFor();
    const mandate = async (as: string): Promise<void> => {
      await openForm(view, '登记代理');
      await choose(view, '代理人、代表人', '赵');
      await choose(view, '为谁', '李');
      await drawerOf(view).getByText(as, { exact: true }).click();
      if (as === '委托代理人') await drawerOf(view).getByText('签字（特别授权）', { exact: true }).click();
      await drawerOf(view).locator('textarea').first().fill('看了文件');
    };
    const correct = async (field: string): Promise<void> => {
      await openForm(view, '更正当事人信息');
      await choose(view, '更正谁的信息', '李');
      await drawerOf(view).getByText(field, { exact: true }).click();
      await drawerOf(view).locator('textarea').first().fill('看了证明');
      await give(view, '更正当事人信息');
    };
    await correct('无民事行为能力');
    await mandate('委托代理人');
    await view.page.keyboard.press('Control+Enter');
    await drawerOf(view).getByText('限制或者无民事行为能力的，由其监护人代为办理。').first().waitFor();
    await drawerOf(view).getByText('监护人（法定代理人）', { exact: true }).click();
    await give(view, '登记代理');
    await rows(view)
      .first()
      .getByText(/赵\*\* · 监护人（法定代理人）/)
      .waitFor();
    await correct('完全民事行为能力');
    await correct('法人或者非法人组织');
    await mandate('法定代表人、负责人');
    await give(view, '登记代理');
    await rows(view)
      .first()
      .getByText(/赵\*\* · 法定代表人、负责人/)
      .waitFor();
    expect(await view.findings()).toEqual([]);
  });

  it('stands beside it in English, and is for whoever may change them', async () => {
    const { number } = await product.petition({ petitioner: { name: '李秀兰' } });
    const view = await product.open('bureau.head', { language: 'en' });
    await view.go(`/petitions/${number}`);
    await view.page.getByRole('heading', { name: 'Parties', exact: true }).waitFor();
    await rows(view).first().waitFor();
    expect(await rows(view).first().textContent()).toContain('Petitioner');
    const supervisor = await product.open('supervisor');
    await supervisor.go(`/petitions/${number}`);
    await rows(supervisor).first().waitFor();
    expect(await section(supervisor).getByRole('link').count()).toBe(0);
  });
});
