import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { demoPassword } from '../support/stack.js';
import { aConsole } from './support/a-console.js';
import type { ConsolePage } from './support/console-page.js';

// Each test is a person's walk through several pages, on a machine that does other things too.
jest.setTimeout(120_000);

const product = aConsole();

const words = '修路把水渠挖断了，秋天浇不上水，找了村里两次没有答复。';

/** Types and presses as a person does, and counts. */
class Keys {
  pressed = 0;
  constructor(private readonly page: Page) {}

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.pressed += 1;
      await this.page.keyboard.press(key);
    }
  }

  /** Letters and digits are a press each; a Chinese character is about three with an input method. */
  async type(text: string): Promise<void> {
    for (const one of text) this.pressed += /\p{Script=Han}/u.test(one) ? 3 : 1;
    await this.page.keyboard.type(text);
  }

  /** What is typed finds the name, Enter takes the first. The list closes a moment later, sooner than a person goes on. */
  async choose(field: string, text: string): Promise<void> {
    await this.type(text);
    await this.press('Enter');
    await this.page.locator(`#desk_${field}[aria-expanded=false]`).waitFor();
  }
}

const receiptOf = async ({ page }: ConsolePage): Promise<{ number: string; code: string }> => {
  await page.locator('.query-code').waitFor();
  const heading = await page.locator('.receipt-words h2').textContent();
  const code = (await page.locator('.query-code').textContent()) ?? '';
  return { number: /信\d{4}-\d+/.exec(heading ?? '')?.[0] ?? '', code };
};

/** A window without a printer: counts what would have been printed, and says that it was. */
const countPrints = `window.prints = 0;
  window.print = () => { window.prints += 1; window.dispatchEvent(new Event('afterprint')); };`;

describe('the clerk at the desk', () => {
  it('registers a visitor in under a minute by keyboard alone, hands over the receipt and calls the next', async () => {
    const view = await product.open('clerk');
    const { page } = view;
    await page.addInitScript(countPrints);
    await view.go('/duties');
    const keys = new Keys(page);
    const begun = Date.now();
    await keys.press('g', 'n');
    await page.getByLabel('诉求（信访人原话）').waitFor();
    await page.locator('textarea:focus').waitFor();
    await keys.type(words);
    await keys.press('Tab', 'Tab');
    await keys.choose('place', 'bjz');
    await keys.press('Tab');
    await keys.choose('category', 'sl');
    expect(await page.locator('.desk-form').textContent()).toContain('宾居镇人民政府');
    expect(await page.locator('.desk-form').textContent()).toContain('水利和农村饮水');
    expect(await page.getByLabel('标题').inputValue()).toBe('修路把水渠挖断了');
    await keys.press('Tab', 'ArrowRight', 'Tab', 'Tab', 'Tab');
    await keys.type('李秀兰');
    await keys.press('Tab');
    await keys.type('13900001234');
    await keys.press('Control+Enter');
    const { number, code } = await receiptOf(view);
    const seconds = (Date.now() - begun) / 1_000;
    process.stdout.write(`registered with ${String(keys.pressed)} key presses in ${seconds.toFixed(1)} s\n`);
    expect(seconds).toBeLessThan(60);
    expect(code).toMatch(/^([0-9A-Z]{5}-){3}[0-9A-Z]{5}$/);
    expect(await page.locator('.happens-next').textContent()).toMatch(/转送.*还剩 \d+ 天.*24:00 止/);
    const detail = await product.client.get<{ petition: object }>(
      'clerk',
      `/api/petitions?number=${encodeURIComponent(number)}`,
    );
    expect(JSON.stringify(detail)).toContain('"category":"rural-water","place":"town-binju"');

    await page.emulateMedia({ media: 'print' });
    const paper = await page.locator('.receipt-paper').innerText();
    for (const said of ['信访事项登记回执', '宾川县信访局', number, code, '您可以', '127.0.0.1']) {
      expect(paper).toContain(said);
    }
    // What a person needs: whose, what, and whom to call.
    for (const said of ['李秀兰', '修路把水渠挖断了', '0872-0000', '转送']) expect(paper).toContain(said);
    expect(paper).not.toContain('13900001234');
    expect(await page.evaluate('window.prints')).toBe(1);
    expect(await page.locator('.receipt-paper .qr-code').isVisible()).toBe(true);
    expect(await page.locator('.side-bar').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });

    await page.keyboard.press('Alt+n');
    await page.getByLabel('诉求（信访人原话）').waitFor();
    // It was printed: nothing is left to hand over.
    expect(await page.locator('.waiting-receipts').count()).toBe(0);
    expect(await page.getByLabel('诉求（信访人原话）').inputValue()).toBe('');
    // Who comes next is from somewhere else, and nothing of the one before may stay.
    expect(await page.locator('.desk-form').textContent()).not.toContain('宾居镇');
    expect(view.errors).toEqual([]);
    await view.close();
  });

  it('decides of what looks alike, with a reason that the history keeps, and passes the matter on', async () => {
    const before = await product.petition({ channel: 'letter', matter: words });
    await product.refer(before.id, { to: 'dept-water' });
    const view = await product.open('clerk');
    const { page } = view;
    await view.go('/desk?channel=call');
    await page.keyboard.type(`${words}请尽快修好。`);
    const item = page.locator('.one-repeat', { hasText: before.number });
    await item.waitFor();
    await page.keyboard.press('Alt+r');
    await page.keyboard.press('Enter');
    const compare = page.getByRole('dialog', { name: `与 ${before.number} 比对` });
    await compare.getByText(words, { exact: true }).waitFor();
    await compare.getByRole('button', { name: '同一事项' }).click();
    await page.keyboard.press('Escape');
    await item.getByLabel('理由').fill('同一条水渠，同一次施工。');
    await page.getByLabel('姓名').fill('李秀兰');
    await page.getByText('申诉求决').click();
    await page.keyboard.press('Control+Enter');
    const { number } = await receiptOf(view);
    await page.locator('.next-step').getByText(before.number).waitFor();
    await page.locator('.next-step').getByText('宾川县水务局').first().waitFor();
    await page.locator('.next-step').getByRole('button', { name: '转送或交办' }).click();
    await page.getByText('已记录：转送、交办给宾川县水务局。').waitFor();
    const { items } = await product.client.get<{ items: { id: string; channel: string }[] }>(
      'clerk',
      `/api/petitions?number=${encodeURIComponent(number)}`,
    );
    expect(items[0]?.channel).toBe('call');
    const told = await product.client.get('clerk', `/api/cases/${items[0]?.id ?? ''}/history`);
    expect(JSON.stringify(told)).toContain(before.id);
    await view.close();
  });

  it('loses nothing when the server is gone in between, the session ends, or the page is closed', async () => {
    const view = await product.open('clerk');
    const { page } = view;
    await view.go('/desk?channel=letter');
    const matter = page.getByLabel('诉求（信访人原话）');
    await matter.fill('路灯坏了半年，晚上老人不敢出门。');
    await page.keyboard.press('Control+Enter');
    await page.getByText('请填写姓名。').first().waitFor();
    await page.getByLabel('匿名').check();
    await page.getByText(/^草稿存于本机，\d\d:\d\d/).waitFor();
    // The answer is lost on its way, not the registration.
    let lost = 0;
    await page.route('**/api/petitions', async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      lost += 1;
      await route.fetch();
      return route.abort();
    });
    await page.keyboard.press('Control+Enter');
    await page
      .getByText(/连不上服务器/)
      .first()
      .waitFor();
    await page.waitForTimeout(8_500);
    await page.reload();
    await page.getByText('已取回您').waitFor();
    expect(await matter.inputValue()).toBe('路灯坏了半年，晚上老人不敢出门。');
    expect(await page.getByLabel('匿名').isChecked()).toBe(true);
    await page.unroute('**/api/petitions');
    await page.context().clearCookies();
    await page.keyboard.press('Control+Enter');
    const dialog = page.getByRole('dialog', { name: '登录已过期' });
    await dialog.locator('input[type=password]').fill(demoPassword);
    await dialog.getByRole('button', { name: '登录' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await matter.inputValue()).toBe('路灯坏了半年，晚上老人不敢出门。');
    // The keys are where they were: nothing has to be clicked first.
    await page.keyboard.press('Control+Enter');
    await receiptOf(view);
    expect(lost).toBeGreaterThan(1);
    await page.getByText('没有重复登记').waitFor();
    expect(view.errors).toEqual([]);
    await view.close();
  });
});

describe('who stands at the desk', () => {
  it('may be an officer of an organ, for that organ; a supervisor may not', async () => {
    const officer = await product.open('transport.officer');
    await officer.go('/desk');
    await officer.page.getByText('本单位即为办理机关').waitFor();
    await officer.page.getByLabel('诉求（信访人原话）').fill('村道塌方，校车过不去。');
    // What came long ago is entered as it was: the field says what follows, and refuses nothing.
    expect(await officer.page.getByText('照实登记').count()).toBe(0);
    await officer.page.getByLabel('收到日期').fill('2026-09-01');
    await officer.page.getByLabel('收到日期').press('Enter');
    await officer.page.getByText('照实登记；期限自收到之日的次日起算').waitFor();
    await officer.page.getByLabel('姓名').fill('赵一');
    await officer.page.getByRole('button', { name: '多人信访' }).click();
    await officer.page.getByLabel('姓名').nth(1).fill('钱二');
    await officer.page.keyboard.press('Control+Enter');
    const { number } = await receiptOf(officer);
    await officer.go(`/petitions/${number}`);
    await officer.page.getByText('钱*').first().waitFor();
    await officer.close();
    const supervisor = await product.open('supervisor');
    await supervisor.page.goto(`${product.stack.apiUrl}/desk`);
    await supervisor.page.getByText('无权查看').waitFor();
    expect(await supervisor.page.locator('.side-bar').getByText('登记').count()).toBe(0);
    await supervisor.close();
  });
});
