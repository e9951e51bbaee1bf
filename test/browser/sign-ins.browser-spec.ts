import { describe, expect, it, jest } from '@jest/globals';
import { aConsole } from './support/a-console.js';

jest.setTimeout(180_000);

const product = aConsole();

describe('the log of sign-ins', () => {
  it('is read by an administrator, narrowed in the address, and by everybody for their own account', async () => {
    const other = await product.open(null);
    await other.page.goto(`${product.stack.apiUrl}/sign-in`);
    await other.page.locator('input[autocomplete=username]').fill('nobody.by.that.name');
    await other.page.locator('input[type=password]').fill('Grain-basket-77');
    await other.page.keyboard.press('Enter');
    await other.page
      .getByText(/账号或密码不对/)
      .first()
      .waitFor();
    await other.close();

    const view = await product.open('admin');
    await view.go('/accounts');
    await view.button('登录记录').click();
    const drawer = view.page.getByRole('dialog', { name: '登录记录' });
    await drawer.getByRole('cell', { name: '没有这个账号名，没有登录成' }).first().waitFor();
    expect(await drawer.textContent()).not.toContain('nobody.by.that.name');
    expect(await view.findings()).toEqual([]);
    await view.go('/accounts?signIns=all&kind=signedIn');
    await drawer.getByRole('cell', { name: '登录', exact: true }).first().waitFor();
    expect(await drawer.getByRole('cell', { name: /没有登录成/ }).count()).toBe(0);
    await view.go('/accounts?signIns=all&kind=nothing');
    await drawer.getByText(/nothing/).waitFor();

    await view.go('/my');
    const own = view.page.getByRole('table', { name: '登录记录' });
    await own.getByRole('cell', { name: '登录', exact: true }).first().waitFor();
    expect(await view.findings()).toEqual([]);
    expect(view.errors).toEqual([]);
    await view.close();
  });
});

describe('the texts of a case', () => {
  it('are erased by an administrator who names them, says why and types the number, and stand as erased', async () => {
    const { id, number } = await product.petition({ title: '井盖缺失', matter: '路口的井盖不见了。' });
    const view = await product.open('admin');
    await view.go(`/courses?course=${id}`);
    await view.button('删除正文和身份').click();
    const drawer = view.page.locator('.command-drawer');
    await drawer.getByText(/第 1 条 · .*正文/).waitFor();
    await drawer.getByText(/任何人都不能恢复/).waitFor();
    expect(await drawer.textContent()).not.toContain('井盖');
    expect(await view.findings()).toEqual([]);
    const submit = drawer.getByRole('button', { name: '删除正文和身份' });
    await drawer.getByLabel('理由').fill('当事人依法请求删除');
    await drawer.getByLabel(/照写案件编号/).fill('信2026');
    await submit.click();
    await drawer.getByText('请选择至少一项。').waitFor();
    await drawer.getByText(`编号不对，请照写 ${number}。`).waitFor();
    await drawer.getByText(/第 1 条 · /).click();
    await drawer.getByLabel(/照写案件编号/).fill(number);
    await submit.click();
    await view.page.getByText(`已依法删除：${number}`).waitFor();
    await view.go(`/courses?course=${id}`);
    await view.button('删除正文和身份').click();
    await drawer
      .getByText(/第 1 条 · /)
      .locator('xpath=..')
      .getByText('已依法删除')
      .waitFor();
    expect(view.errors).toEqual([]);
    await view.close();

    const clerk = await product.open('clerk');
    await clerk.go(`/petitions/${id}`);
    await clerk.page.getByText(number).first().waitFor();
    expect(await clerk.page.locator('main').textContent()).not.toContain('井盖');
    await clerk.close();
  });
});
