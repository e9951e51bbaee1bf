import { describe, expect, it, jest } from '@jest/globals';
import { demoPassword } from '../support/stack.js';
import { eventually } from '../support/eventually.js';
import { show } from './support/journey.js';
import { aConsole } from './support/a-console.js';

// Compressed, for the first screen: what a county's slow line carries in about a second.
const mostScriptBytes = 350 * 1024;

// Each test is a person's walk through several pages, on a machine that does other things too.
jest.setTimeout(120_000);

const product = aConsole();

describe('the clerk', () => {
  it('signs in by a door, sees the duty, opens the petition and refers it', async () => {
    const { number } = await product.petition();
    const view = await product.open(null);
    await view.go('/');
    await view.page.getByRole('button', { name: /信访接待员/ }).click();
    expect(await view.page.locator('input[autocomplete=username]').inputValue()).toBe('clerk');
    await view.page.locator('input[type=password]').fill(demoPassword);
    await view.page.keyboard.press('Enter');
    // The door leads to the desk, with a tour of it; what one sees from then on is the inbox.
    await view.page.waitForURL('**/desk*');
    await view.page.keyboard.press('Escape');
    await view.go('/duties');
    const duty = view.page.locator('.duty-row', { hasText: number });
    await show(view, duty);
    await duty.getByText('转送、报请决定或者交办').waitFor();
    expect(await duty.textContent()).toMatch(/还剩 \d+ 天.*24:00 止.*条例第二十二/);
    process.stdout.write(`first screen: ${String(Math.round((await view.scriptBytes()) / 1024))} KiB of script\n`);
    expect(await view.scriptBytes()).toBeLessThanOrEqual(mostScriptBytes);

    await duty.getByRole('link', { name: number }).click();
    await view.page.getByText('修路挖断了水渠，秋天浇不上水。').waitFor();
    expect(await view.page.title()).toBe(`${number} · 已登记 · 枫桥`);
    expect(await view.page.locator('.first-look').textContent()).toContain('李** *******1234');

    await view.page.locator('[data-command=refer]').click();
    await view.page.locator('.command-drawer').getByLabel('办理机关').click();
    // A village helps to settle, the bureau refers, a prefecture organ is only named: none of them is offered.
    for (const barred of ['柳溪村', '信访局', '大理州交通运输局']) {
      await view.page.keyboard.type(barred);
      await view.page.locator('.ant-select-item-empty').waitFor();
      await view.page.keyboard.press('Control+A');
    }
    await view.page.keyboard.type('交通运输局');
    await view.page.keyboard.press('Enter');
    await view.page.locator('.command-drawer').getByText('转送', { exact: true }).click();
    await view.page.keyboard.press('Control+Enter');
    await view.page.getByText('已记录：转送或交办。').waitFor();
    await view.page.locator('.page-head').getByText('已转送、交办').waitFor();
    expect(await view.page.locator('.holdings .is-now').textContent()).toContain('宾川县交通运输局');
    expect(view.errors).toEqual([]);
    await view.close();
  });

  it('is told beside the field what is missing, and finds the draft again', async () => {
    const { number } = await product.petition();
    const view = await product.open('clerk');
    await view.go(`/petitions/${number}?do=refer`);
    const drawer = view.page.locator('.command-drawer');
    await drawer.getByLabel(/说明/).fill('附现场照片两张。');
    await drawer.getByRole('button', { name: '转送或交办' }).click();
    await drawer.getByRole('alert').first().waitFor();
    expect(await drawer.textContent()).toContain('请选择办理机关。');
    expect(await drawer.getByLabel('交办', { exact: true }).isDisabled()).toBe(true);
    expect(await drawer.textContent()).toContain('本平台目前只由信访局负责人交办。');
    await drawer.getByText(/草稿存于/).waitFor();
    await view.go(`/petitions/${number}?do=refer`);
    expect(await drawer.getByLabel(/说明/).inputValue()).toBe('附现场照片两张。');
    // Left at once, within the two seconds between two drafts.
    await drawer.getByLabel(/说明/).fill('附现场照片三张。');
    await view.page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
    await view.page.getByRole('button', { name: '转送或交办' }).first().click();
    expect(await drawer.getByLabel(/说明/).inputValue()).toBe('附现场照片三张。');
    await view.close();
  });

  it('sees what a colleague did meanwhile, and loses nothing', async () => {
    const { id, number } = await product.petition();
    const view = await product.open('clerk');
    await view.go(`/petitions/${number}?do=withdraw`);
    const drawer = view.page.locator('.command-drawer');
    await drawer.getByLabel('信访人的陈述').fill('已与施工方谈妥。');
    await drawer.getByLabel('陈述日期').fill('今天');
    await drawer.getByLabel('证明存放处').fill('一号卷。');
    await drawer.getByText('签名', { exact: true }).click();
    await product.client.post('bureau.head', `/api/petitions/${id}/triage`, { seenVersion: 1, class: 'appeal' });
    await drawer.getByRole('button', { name: '记录信访人撤回' }).click();
    const dialog = view.page.getByRole('dialog', { name: '其间已有变化' });
    await dialog.waitFor();
    await eventually(async () => expect(await dialog.textContent()).toContain('您打开之后发生了'));
    expect(await view.findings()).toEqual([]);
    await dialog.getByRole('button', { name: '继续改' }).click();
    expect(await drawer.getByLabel('信访人的陈述').inputValue()).toBe('已与施工方谈妥。');
    await drawer.getByRole('button', { name: '记录信访人撤回' }).click();
    await view.page.getByText('已记录：信访人撤回。').waitFor();
    await view.close();
  });

  it('is not offered to try again what a colleague has done already', async () => {
    const { id, number } = await product.petition();
    const view = await product.open('clerk');
    await view.go(`/petitions/${number}?do=refer`);
    const drawer = view.page.locator('.command-drawer');
    await drawer.getByLabel('办理机关').click();
    await view.page.keyboard.type('交通运输局');
    await view.page.keyboard.press('Enter');
    await drawer.getByText('转送', { exact: true }).click();
    await product.refer(id, {}, 'bureau.head');
    await view.page.keyboard.press('Control+Enter');
    const dialog = view.page.getByRole('dialog', { name: '其间已有变化' });
    await dialog.getByRole('button', { name: '看现在的内容' }).waitFor();
    expect(await dialog.getByRole('button', { name: '以我的再试' }).count()).toBe(0);
    await view.close();
  });
});

describe('what goes wrong', () => {
  it('asks to sign in again where one was', async () => {
    const { number } = await product.petition();
    const view = await product.open('clerk');
    await view.go(`/petitions/${number}?do=withdraw`);
    const statement = view.page.locator('.command-drawer').getByLabel('信访人的陈述');
    await statement.fill('不再要求。');
    await view.page.locator('.command-drawer').getByLabel('陈述日期').fill('今天');
    await view.page.locator('.command-drawer').getByLabel('证明存放处').fill('一号卷。');
    await view.page.locator('.command-drawer').getByText('签名', { exact: true }).click();
    await view.context.clearCookies();
    await view.page.keyboard.press('Control+Enter');
    const dialog = view.page.getByRole('dialog', { name: '登录已过期' });
    await dialog.locator('input[type=password]:focus').fill(demoPassword);
    await dialog.getByRole('button', { name: '登录' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await statement.inputValue()).toBe('不再要求。');
    await view.page.locator('.command-drawer').getByRole('button', { name: '记录信访人撤回' }).click();
    await view.page.getByText('已记录：信访人撤回。').waitFor();
    await view.close();
  });

  it('lets somebody else sign in where a session is over', async () => {
    const view = await product.open('clerk');
    await view.go('/duties');
    await view.context.clearCookies();
    await view.page.keyboard.press('g');
    await view.page.keyboard.press('p');
    await view.page.getByRole('dialog').getByRole('button', { name: '退出，换一个账号' }).click();
    await view.page.waitForURL('**/sign-in');
    await view.page.locator('input[autocomplete=username]').waitFor();
    await view.close();
  });

  it('says that the server is gone, and goes on when it is back', async () => {
    const view = await product.open('clerk');
    await view.go('/duties');
    await view.page.locator('.duty-row').first().waitFor();
    await view.page.route('**/api/**', (route) => route.abort());
    await view.page.keyboard.press('r');
    await view.page.getByText(/连不上服务器，\d 秒后再试/).waitFor();
    expect(await view.page.locator('.duty-row').count()).toBeGreaterThan(0);
    await view.page.unroute('**/api/**');
    await view.button('现在就试').click();
    await view.page.locator('.gone-bar').waitFor({ state: 'detached' });
    await view.close();
  });

  it('tells who may not open a page, and of no case that there is none', async () => {
    const admin = await product.open('admin');
    await admin.page.goto(`${product.stack.apiUrl}/petitions`);
    await admin.page.getByText('无权查看').waitFor();
    await admin.close();
    const view = await product.open('clerk');
    await view.page.goto(`${product.stack.apiUrl}/petitions/信1999-000001`);
    await view.page.getByText('没有这一件。').waitFor();
    await view.close();
  });
});

describe('everybody', () => {
  it('counts a period without an account, with time that is left out and a day that was agreed on', async () => {
    const view = await product.open(null);
    const { page } = view;
    await view.go('/calculator');
    await page.getByLabel('自哪一天的次日起算').fill('2026-01-05');
    await page.getByLabel('期限').fill('30');
    await page.getByText('扣除的时间，延长，协商的日期').click();
    await page.getByLabel('自哪一天的次日起不计').fill('2026-01-12');
    await page.getByLabel('至（含当日）').fill('2026-01-22');
    await view.button('计算').click();
    // Thirty days end on 4 February; ten more that are left out, on the 14th, a Saturday that is worked.
    await page.getByRole('status').filter({ hasText: '2026年2月14日' }).waitFor();
    await page.getByText('还没有结束：算到最迟结束的那一天').click();
    await view.button('计算').click();
    await page.getByText('这样的时间还没有结束：这里写的是最迟的日期').first().waitFor();
    await page.getByLabel('延长几日（按月的除外）').fill('30');
    await view.button('计算').click();
    // Thirty more, from the original start: Monday, the 16th of March.
    await page.getByRole('status').filter({ hasText: '2026年3月16日' }).waitFor();
    await page.getByLabel('各方协商的日期').fill('2026-02-10');
    await page.getByLabel('延到').fill('2026-03-20');
    await view.button('计算').click();
    await page.getByRole('status').filter({ hasText: '2026年3月20日' }).waitFor();
    await page
      .getByText(/协商同意延到 2026年3月20日/)
      .first()
      .waitFor();
    await page.getByLabel('延到').fill('2026-02-10');
    await view.button('计算').click();
    await page.getByText('协商延期的两个日期不对').first().waitFor();
    await view.close();
  });

  it('works by the keyboard: inbox, palette, list of keys, going elsewhere', async () => {
    const { number } = await product.petition();
    const view = await product.open('clerk');
    await view.go('/duties');
    await view.page.locator('.duty-row').first().waitFor();
    await view.page.keyboard.press('j');
    expect(await view.page.locator('.duty-row.is-at').count()).toBe(1);
    await view.page.keyboard.press('?');
    await view.page.getByRole('dialog', { name: '快捷键' }).waitFor();
    await view.page.keyboard.press('Escape');
    await view.page.getByRole('dialog', { name: '快捷键' }).waitFor({ state: 'detached' });
    await view.page.keyboard.press('g');
    await view.page.keyboard.press('p');
    await view.page.waitForURL('**/petitions');
    await view.page.keyboard.press('Control+k');
    await view.page.getByPlaceholder('案件编号、页面或机构').last().waitFor();
    await view.page.keyboard.type(number);
    await view.page.keyboard.press('Enter');
    await view.page.getByRole('heading', { name: number }).waitFor();
    await view.page.keyboard.press('e');
    await view.page.locator('.command-drawer').getByText(number).waitFor();
    await view.close();
  });
});
