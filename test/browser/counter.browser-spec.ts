import { describe, expect, it, jest } from '@jest/globals';
import { aConsole } from './support/a-console.js';
import type { ConsolePage } from './support/console-page.js';

// Each test is a person's walk through several pages, on a machine that does other things too.
jest.setTimeout(120_000);

const product = aConsole();

const words = '修路把水渠挖断了，秋天浇不上水，找了村里两次没有答复。';

/** A window whose printer never answers. */
const printsNothing = `window.print = () => undefined;`;

const receiptOf = async ({ page }: ConsolePage): Promise<{ number: string; code: string }> => {
  await page.locator('.query-code').waitFor();
  const heading = await page.locator('.receipt-words h2').textContent();
  const code = (await page.locator('.query-code').textContent()) ?? '';
  return { number: /信\d{4}-\d+/.exec(heading ?? '')?.[0] ?? '', code };
};

describe('a receipt that was left', () => {
  it('waits on the desk with its code until it is printed or handed over, over a reload too', async () => {
    const view = await product.open('clerk');
    const { page } = view;
    await page.addInitScript(printsNothing);
    await view.go('/desk?channel=letter');
    await page.getByLabel('诉求（信访人原话）').fill('村口的桥栏杆断了，孩子上学不安全。');
    await page.getByLabel('匿名').check();
    await page.keyboard.press('Control+Enter');
    const { number, code } = await receiptOf(view);
    await page.getByRole('link', { name: '打开这一件' }).click();
    await page.locator('.next-step').first().waitFor();
    await view.go('/desk');
    const waiting = page.getByRole('region', { name: '还没有交给信访人的回执' });
    await waiting.getByText(number, { exact: true }).first().waitFor();
    expect(await waiting.textContent()).toContain('没有打印');
    await page.reload();
    await waiting.getByRole('button', { name: `打开回执 ${number}` }).click();
    expect(await receiptOf(view)).toEqual({ number, code });
    expect(await view.findings()).toEqual([]);
    await page.keyboard.press('Alt+n');
    await waiting.getByRole('button', { name: `已交给信访人 ${number}` }).click();
    await waiting.waitFor({ state: 'hidden' });
    expect(view.errors).toEqual([]);
    await view.close();
  });
});

describe('what the law refuses at the desk', () => {
  it('is told at its field, in sight and in focus, and takes no number', async () => {
    const first = await product.petition({ channel: 'letter', matter: words });
    const view = await product.open('clerk', { height: 600 });
    const { page } = view;
    await view.go('/desk?channel=visit');
    await page.getByLabel('诉求（信访人原话）').fill('路灯坏了半年。');
    await page.getByLabel('姓名').fill('赵一');
    await page.locator('#desk_receivedOn').fill('2099-01-05');
    await page.locator('#desk_petitioner_address').focus();
    await page.keyboard.press('Control+Enter');
    const field = page.locator('#desk_receivedOn');
    await page.locator('#desk_receivedOn:focus').waitFor();
    const told = page.locator('.ant-form-item', { has: field }).locator('.ant-form-item-explain-error');
    await told.waitFor();
    const [box, bar] = [await field.boundingBox(), await page.locator('.top-bar').boundingBox()];
    expect(box!.y).toBeGreaterThan(bar!.y + bar!.height);
    expect(box!.y).toBeLessThan(600);
    const second = await product.petition({ channel: 'letter', matter: words });
    expect(Number(second.number.split('-')[1])).toBe(Number(first.number.split('-')[1]) + 1);
    await view.close();
  });
});

describe('a desk at which nobody typed', () => {
  it('fetches no draft, and a wrong day of birth is told at its field', async () => {
    const view = await product.open('clerk');
    const { page } = view;
    await view.go('/desk?channel=visit');
    await page.getByLabel('诉求（信访人原话）').waitFor();
    // Longer than from one keeping of a draft to the next.
    await page.waitForTimeout(2_500);
    await page.reload();
    await page.getByLabel('诉求（信访人原话）').fill('路灯坏了。');
    expect(await page.getByText('已取回您').count()).toBe(0);
    await page.getByLabel('姓名').fill('赵一');
    await page.locator('#desk_petitioner_idNumber').fill('532924199002301235');
    await page.keyboard.press('Control+Enter');
    await page.locator('#desk_petitioner_idNumber:focus').waitFor();
    await page.getByText('号码不对：身份证号', { exact: false }).first().waitFor();
    await view.close();
  });
});

describe('somebody who lost the number', () => {
  it('is found from anywhere by name and last digits, with the purpose on record, and the draft stays', async () => {
    const petitioner = { name: '段桥松', phone: '13955556666' };
    const { id, number } = await product.petition({ channel: 'visit', matter: words, petitioner });
    const view = await product.open('clerk');
    const { page } = view;
    await view.go('/duties');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: '去哪里，做什么' }).getByRole('combobox').fill('段桥松');
    await page.getByText('凭姓名和号码末位查找已登记的件').waitFor();
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('dialog', { name: '凭姓名和号码末位查找' });
    await drawer.waitFor();
    // No name goes into an address.
    expect(decodeURIComponent(page.url())).not.toContain('段桥松');
    await page.keyboard.press('Control+Enter');
    await drawer.getByText('没有姓名，请填完整的电话或身份证号。').waitFor();
    await drawer.getByLabel('姓名（一字不差）').fill('段桥松');
    await drawer.getByLabel('电话或身份证号末四位以上').fill('６６６５');
    await drawer.getByText('核实身份').click();
    await drawer.getByLabel('具体做什么').fill('信访人在窗口，编号遗失。');
    await page.keyboard.press('Control+Enter');
    await drawer.getByText('没有找到您能看到的件', { exact: false }).waitFor();
    await drawer.getByLabel('电话或身份证号末四位以上').fill('６６６６');
    await page.keyboard.press('Control+Enter');
    await drawer.getByRole('link', { name: number }).waitFor();
    expect(await drawer.textContent()).not.toContain('13955556666');
    expect(await view.findings()).toEqual([]);
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
    await page.getByLabel('诉求（信访人原话）').fill('路灯坏了。');
    await page.keyboard.press('Alt+s');
    await drawer.waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByLabel('诉求（信访人原话）').inputValue()).toBe('路灯坏了。');
    const log = await product.client.get('clerk', `/api/cases/${id}/read-log`);
    expect(JSON.stringify(log)).toContain('信访人在窗口，编号遗失。');
    expect(view.errors).toEqual([]);
    await view.close();
  });
});
