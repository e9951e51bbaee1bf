import { describe, expect, it, jest } from '@jest/globals';
import { aConsole } from './support/a-console.js';
import type { ConsolePage } from './support/console-page.js';

jest.setTimeout(180_000);

const product = aConsole();

const asAdministrator = (): Promise<ConsolePage> => product.open('admin');

/** One office beside the list: what is told of it, and a change of it that is given and looked at again. */
function officeOf(view: ConsolePage, office: string) {
  const form = view.page.locator('.command-drawer');
  const open = () => view.go(`/offices?office=${office}`);
  const change = async (reason: string): Promise<void> => {
    await form.getByLabel('理由').fill(reason);
    await view.page.keyboard.press('Control+Enter');
    await view.page.getByText(/已记录：变更/).waitFor();
    await open();
  };
  return { form, open, change, facts: view.page.locator('.ant-drawer .fact-list').first() };
}

describe('the organisation, packs and health', () => {
  it('walks the tree by the keyboard, and says why an office cannot be ended', async () => {
    const view = await asAdministrator();
    await view.go('/offices');
    const tree = view.page.getByRole('tree', { name: '机构树' });
    await tree.getByRole('treeitem').first().waitFor();
    // What is in closed branches is counted too.
    const { items } = await product.client.get<{ items: { isActive: boolean }[] }>('admin', '/api/offices');
    const all = items.filter(({ isActive }) => isActive).length;
    expect(await tree.getByRole('treeitem').count()).toBeLessThan(all);
    const counted = view.page.locator('.filter-bar [role=status]');
    await counted.getByText(`共 ${String(all)} 个机构`).waitFor();
    await view.page.keyboard.press('/');
    await view.page.keyboard.type('bjz');
    await tree.getByRole('treeitem', { name: /宾居镇人民政府/ }).waitFor();
    await counted.getByText(/^符合的 \d+ 个机构/).waitFor();
    await tree.getByRole('treeitem').first().focus();
    await view.page.keyboard.press('End');
    await view.page.keyboard.press('ArrowUp');
    await view.page.keyboard.press('End');
    expect(await view.page.locator('[role=treeitem]:focus').count()).toBe(1);
    await view.page.keyboard.press('Enter');
    await view.page.locator('.ant-drawer .fact-list').first().waitFor();
    await view.go('/offices?office=bureau');
    await view.page.getByText(/现在不能停用：承担“信访局”职能/).waitFor();
    expect(await view.button(/停\s*用/).isDisabled()).toBe(true);
    expect(view.errors).toEqual([]);
    await view.close();
  });

  it('names who reviews an office, and tells what is missing without holding anything up', async () => {
    const view = await asAdministrator();
    await view.go('/offices?office=dept-ecology');
    const facts = view.page.locator('.ant-drawer .fact-list').first();
    await facts.getByText('大理州生态环境局（复核：大理州人民政府）').waitFor();
    await view.button('变更').click();
    const form = view.page.locator('.command-drawer');
    await form.getByRole('button', { name: '去掉第 1 个' }).click();
    await form.getByLabel('理由').fill('试验：暂不载明');
    await view.page.keyboard.press('Control+Enter');
    await view.page.getByText(/已记录：变更/).waitFor();
    const gaps = view.page.getByRole('region', { name: '缺复查机关的机构' });
    await gaps.getByRole('button', { name: '大理州生态环境局宾川分局' }).click();
    await facts.getByText('未载明：只告知“上一级机关、单位”').waitFor();
    expect(await view.findings()).toEqual([]);
    await view.go('/health');
    await view.page.getByText(/有的机构没有可以告知信访人的复查机关/).waitFor();
    await view.go('/offices?office=dept-ecology');
    await view.button('变更').click();
    await form.getByRole('button', { name: '再加一个' }).click();
    await form.getByLabel('第 1 个').fill('大理州生态环境局');
    await view.page.keyboard.press('Enter');
    await form.getByLabel('理由').fill('试验：恢复');
    await view.page.keyboard.press('Control+Enter');
    await view.page.getByText(/已记录：变更/).waitFor();
    await view.go('/offices?office=prefecture-ecology');
    await view.page.getByText('其他层级的机关：只作为复查、复核机关被告知').waitFor();
    expect(view.errors).toEqual([]);
    await view.close();
  });

  it('tells before it is saved how many opinions wait where approval is switched off', async () => {
    const view = await asAdministrator();
    // A link opens the form, and Back from one that was opened leads to what it was opened from.
    await view.go('/offices?office=dept-water');
    await view.button('变更').click();
    const form = view.page.locator('.command-drawer');
    await form.waitFor();
    await view.page.goBack();
    await view.button('变更').waitFor();
    await view.go('/offices?office=dept-water&do=change');
    await form.getByLabel('处理意见书由负责人签发').click();
    await form.getByText('现在没有等签发的处理意见书；以后的由承办人直接出具。').waitFor();
    expect(await view.findings()).toEqual([]);
    await view.close();
  });

  it('keeps of several that are chosen by the mouse what was chosen, when one goes on by Tab', async () => {
    const view = await asAdministrator();
    const { facts, form, open, change } = officeOf(view, 'dept-housing');
    const field = form.getByLabel('另由负责人签发的文书');
    await open();
    await view.button('变更').click();
    await field.click();
    await view.page.locator('.ant-select-item-option', { hasText: '受理告知书' }).click();
    await view.page.keyboard.press('Tab');
    expect(await field.evaluate((one) => one === one.ownerDocument.activeElement)).toBe(false);
    await change('试验：由负责人签发');
    await facts.getByText('另由负责人签发：受理告知书').waitFor();
    await view.button('变更').click();
    await field.press('Backspace');
    await change('试验：恢复');
    await facts.getByText('由负责人签发').first().waitFor();
    expect(await facts.getByText('另由负责人签发').count()).toBe(0);
    expect(view.errors).toEqual([]);
    await view.close();
  });

  it('says which organ manages an office: by its kind, or another one that is stated', async () => {
    const view = await asAdministrator();
    const { facts, form, open, change } = officeOf(view, 'dept-health');
    const field = form.getByLabel('有管理权限的机关');
    await open();
    await view.button('变更').click();
    await form.getByText('按机构性质：中共宾川县委').waitFor();
    await field.fill('大理州卫生健康委员会');
    await view.page.keyboard.press('Enter');
    await change('试验：载明');
    await facts.getByText('大理州卫生健康委员会本机构单独载明。').waitFor();
    await view.page.getByText(/有管理权限的机关由“按机构性质的默认”改为“大理州卫生健康委员会”/).waitFor();
    await view.button('变更').click();
    await field.press('Backspace');
    await change('试验：恢复');
    await facts.getByText('中共宾川县委按机构性质的默认。').waitFor();
    expect(view.errors).toEqual([]);
    await view.close();
  });

  it('shows the year that is missing, and rules as tables', async () => {
    const view = await asAdministrator();
    await view.go('/packs');
    const next = new Date().getFullYear() + 1;
    await view.page.getByRole('heading', { name: new RegExp(`${String(next)} 年放假安排未公布`) }).waitFor();
    await view.page.getByRole('link', { name: '信访工作条例（2022）：信访办理' }).click();
    await view.page.getByRole('cell', { name: '15 日' }).first().waitFor();
    await view.close();
  });

  it('checks the ledger, and refuses to end a demonstration that would leave nobody', async () => {
    const view = await asAdministrator();
    await view.go('/health');
    await view.button('校验全部台账').click();
    await view.page.getByText(/✓ 完整：/).waitFor();
    await view.page.getByText(/现在不能删除：删除后就没有管理员了/).waitFor();
    expect(await view.button('删除演示账号').isDisabled()).toBe(true);
    await view.close();
  });
});
