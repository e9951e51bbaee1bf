import { describe, expect, it, jest } from '@jest/globals';
import { aConsole } from './support/a-console.js';

jest.setTimeout(180_000);

const product = aConsole();

describe('a program of another system', () => {
  it('is made by an administrator, given a token that is told once, and opens nothing when that is taken back', async () => {
    const view = await product.open('admin');
    await view.go('/programs');
    await view.button('新建程序账户').click();
    const drawer = view.page.locator('.command-drawer');
    await drawer.getByLabel('账户名').fill('hotline-12345');
    await drawer.getByLabel('系统名称').fill('12345 热线');
    await drawer.getByLabel('代表的机构').click();
    await view.page.keyboard.type('信访局');
    await view.page.keyboard.press('Enter');
    await drawer.getByLabel('理由').fill('与热线平台对接');
    await drawer.getByLabel('读取事件流').check();
    await drawer.getByRole('button', { name: '建立' }).click();
    const beside = view.page.getByRole('dialog', { name: '12345 热线' });
    await beside.getByText('还没有发放令牌。').waitFor();
    expect(await view.findings()).toEqual([]);

    await beside.getByRole('button', { name: '发放令牌' }).click();
    // A form stands in the address: it can be sent, and who goes back leaves it.
    await view.page.waitForURL(/[?&]do=issueToken/);
    await view.page.goBack();
    await beside.getByRole('button', { name: '发放令牌' }).click();
    await drawer.getByLabel('用途').fill('生产环境');
    await drawer.getByLabel('理由').fill('与热线平台对接');
    await drawer.getByRole('button', { name: '发放令牌' }).click();
    const told = view.page.getByRole('dialog', { name: '令牌' });
    const token = (await told.locator('code').first().textContent()) ?? '';
    expect(token).toMatch(/^mbp_/);
    await told.getByRole('button', { name: '已记下' }).click();
    const ask = async (): Promise<number> => {
      const headers = { authorization: `Bearer ${token}` };
      return (await fetch(`${product.stack.apiUrl}/api/events`, { headers })).status;
    };
    expect(await ask()).toBe(200);

    await beside.getByRole('rowheader', { name: '生产环境' }).waitFor();
    expect(await view.page.content()).not.toContain(token);
    await beside.getByRole('button', { name: '收回' }).click();
    await drawer.getByLabel('理由').fill('令牌外泄');
    await drawer.getByRole('button', { name: '收回' }).click();
    await beside.getByRole('cell', { name: '已收回' }).waitFor();
    expect(await ask()).toBe(401);
    expect(await view.findings()).toEqual([]);
    expect(view.errors).toEqual([]);
    await view.close();
  });
});

describe('a receiver of webhooks', () => {
  it('is made with a secret that is told once, shows why it takes nothing, and is paused', async () => {
    const view = await product.open('admin');
    await view.go('/webhooks');
    await view.button('新建接收方').click();
    const drawer = view.page.locator('.command-drawer');
    await drawer.getByLabel('接收方').fill('州平台');
    await drawer.getByLabel('按哪个机构的权限').click();
    await view.page.keyboard.type('信访局');
    await view.page.keyboard.press('Enter');
    await drawer.getByLabel('接收地址').fill('http://169.254.169.254/latest');
    await drawer.getByLabel('理由').fill('上报州平台');
    await drawer.getByRole('button', { name: '建立并取得密钥' }).click();
    await drawer.getByText(/不允许推送到 169\.254\.169\.254/).waitFor();
    // Nobody is at home in a private network of a test: what comes of it is told by its own try.
    await drawer.getByLabel('接收地址').fill('https://receiver.invalid/hook');
    const facts = drawer.getByLabel('事项', { exact: true });
    for (const fact of ['registered', '记录送达']) {
      await facts.fill(fact);
      await view.page.keyboard.press('Enter');
    }
    await drawer.getByRole('button', { name: '建立并取得密钥' }).click();
    const told = view.page.getByRole('dialog', { name: '签名密钥' });
    expect(await told.locator('code').first().textContent()).toMatch(/^whsec_/);
    await told.getByRole('button', { name: '已记下' }).click();

    await product.petition({ title: '井盖缺失', matter: '路口的井盖不见了。' });
    const row = view.page.getByRole('row', { name: /州平台/ });
    await row.getByText(/推送失败/).waitFor({ timeout: 60_000 });
    await row.getByRole('button', { name: '州平台' }).click();
    const beside = view.page.getByRole('dialog', { name: '州平台' });
    await beside.getByRole('cell', { name: '登记 registered', exact: true }).first().waitFor();
    // In words, with the code that the other system is sent beside them.
    await beside.getByText('记录送达').waitFor();
    await beside.getByText('proved', { exact: true }).waitFor();
    expect(await view.findings()).toEqual([]);
    await beside.getByRole('button', { name: '暂停' }).click();
    await drawer.getByLabel('理由').fill('对方检修');
    await drawer.getByRole('button', { name: '暂停' }).click();
    await beside.getByText('已暂停').first().waitFor();
    expect(view.errors).toEqual([]);
    await view.close();
  });
});
