import { describe, expect, it, jest } from '@jest/globals';
import { openDatabase } from '#libs/persistence';
import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually.js';
import { aConsole } from './support/a-console.js';
import type { ConsolePage } from './support/console-page.js';

jest.setTimeout(180_000);

const ownPassword = 'Grain-basket-77';

const product = aConsole();

const asAdministrator = (): Promise<ConsolePage> => product.open('admin');

/** As a superuser, behind the product's back. */
async function sql(statement: string): Promise<void> {
  const database = await openDatabase({ url: product.stack.adminUrl, poolSize: 1, applicationName: 'test' });
  try {
    await database.query(statement);
  } finally {
    await database.destroy();
  }
}

const office = { id: 'dept-data', type: 'department', name: { zh: '宾川县数据局', en: 'Data Bureau' } };

/** A drill whose platform cannot open a supervision, because the late office was taken out of the database by hand. */
async function aStuckCourse(): Promise<void> {
  await product.client.post('admin', '/api/offices', {
    ...office,
    superior: 'county-government',
    place: null,
    reviewedBy: ['county-government'],
    managedBy: null,
    reason: '为演练增设',
  });
  const { id: drill } = await product.client.post<{ id: string }>('bureau.head', '/api/drills', { name: '无人督办' });
  const { id } = await product.petition({ title: '数据不准', matter: '登记的亩数不对。', drill });
  await product.refer(id, { to: office.id });
  await sql(`update office set id = 'dept-gone' where id = '${office.id}'`);
  await product.client.post('bureau.head', `/api/drills/${drill}/advance`, { days: 25 });
  await eventually(async () => {
    const { stuck } = await product.client.get<{ stuck: number }>('admin', '/api/courses/summary?drill=true');
    expect(stuck).toBe(1);
  }, 90_000);
}

describe('a step that failed for good', () => {
  it('is found with its consequence and date, and retried to success once the cause is gone', async () => {
    await aStuckCourse();
    const view = await asAdministrator();
    await view.go('/courses');
    await view.page.getByText(/没有卡住的进程，\d\d:\d\d 核对。/).waitFor();
    await view.go('/courses?drill=true');
    const step = view.page.locator('.stuck-step');
    await step.first().getByText('对逾期发起督办').waitFor();
    // Two breaches of one instant are two steps.
    const lawful = step.filter({ hasText: '条例第四十条第一款' });
    expect(await lawful.textContent()).toMatch(/第 1 次失败.*应当及时督办（条例第四十条第一款）.*24:00 (止|到期)/);
    expect(await view.page.locator('.head-line').textContent()).toMatch(/卡住1.*引擎✓ 连得上/);
    expect(await view.page.locator('main').textContent()).not.toContain('亩数');
    expect(await view.findings()).toEqual([]);
    await sql(`update office set id = '${office.id}' where id = 'dept-gone'`);
    // One case, and each breach of it is a step of its own.
    for (let left = await step.count(); left > 0; left -= 1) await retryFirst(view, left);
    await eventually(async () => {
      const { stuck } = await product.client.get<{ stuck: number }>('admin', '/api/courses/summary?drill=true');
      expect(stuck).toBe(0);
    }, 60_000);
    await view.go('/courses?drill=true');
    await view.page.getByText(/没有卡住的进程/).waitFor();
    expect(view.errors).toEqual([]);
    await view.close();
  });
});

describe('a course', () => {
  it('tells the ledger from what the engine has seen of it, and is followed to its end while it is looked at', async () => {
    const { id } = await product.petition();
    await product.refer(id);
    const act = (command: string, body: object) =>
      product.client.post('transport.officer', `/api/petitions/${id}/${command}`, body);
    const seen = async () =>
      (await product.client.get<{ view: { seenVersion: number } }>('admin', `/api/courses/${id}`)).view.seenVersion;
    await eventually(async () => expect(await seen()).toBe(2), 30_000);
    await act('accept', { seenVersion: 2 });
    const view = await asAdministrator();
    await view.go(`/courses?course=${id}`);
    const drawer = view.page.locator('.ant-drawer');
    const said = drawer.locator('.fact-list');
    await drawer.getByText(/^引擎看到的版本比台账早/).waitFor();
    expect(await said.allTextContents()).toEqual([
      expect.stringMatching(/阶段.*台账的版本3/),
      expect.stringMatching(/在等.*引擎看到的版本2/),
    ]);
    expect(await view.findings()).toEqual([]);
    const statedOn = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const proof = { statement: '不再反映了。', reference: '卷一，第三页' };
    await act('withdraw', { seenVersion: 3, statedOn, provedBy: 'signature', ...proof });
    const over = '没有在运行；案件未结束的，由系统重新启动';
    await drawer.getByText(over).waitFor();
    expect(await said.allTextContents()).toEqual([expect.stringContaining('台账的版本4'), `在等${over}`]);
    expect(view.errors).toEqual([]);
    await view.close();
  });
});

/** Retries by the keyboard, once without the reason. */
async function retryFirst(view: ConsolePage, left: number): Promise<void> {
  await view.page.keyboard.press('t');
  const drawer = view.page.locator('.command-drawer');
  await drawer.getByRole('button', { name: '立即重试' }).click();
  await drawer.getByText('请写明理由。').waitFor();
  await drawer.getByLabel('理由').fill('机构已恢复');
  await view.page.keyboard.press('Control+Enter');
  await view.page.getByText(/已要求重试：/).waitFor();
  await eventually(async () => {
    await view.go('/courses?drill=true');
    await view.page
      .getByText(left === 1 ? /没有卡住的进程/ : /对逾期发起督办/)
      .first()
      .waitFor();
    expect(await view.page.locator('.stuck-step').count()).toBe(left - 1);
  }, 30_000);
}

/** Signs in on the page with whatever password. */
async function signInWith(page: Page, name: string, password: string): Promise<void> {
  await page.goto(`${product.stack.apiUrl}/sign-in`);
  await page.locator('input[autocomplete=username]').fill(name);
  await page.locator('input[type=password]').fill(password);
  await page.keyboard.press('Enter');
}

describe('an account', () => {
  it('is made, signs in with a password of its own, and ends when it is deactivated', async () => {
    const view = await asAdministrator();
    await view.go('/accounts');
    const opener = view.button('新建账号');
    await opener.click();
    const drawer = view.page.locator('.command-drawer');
    await drawer.getByRole('textbox', { name: '账号名' }).waitFor();
    await view.page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    // Whoever goes by keys goes on where they were.
    await view.page.locator('button:focus', { hasText: '新建账号' }).waitFor();
    await opener.click();
    await drawer.waitFor();
    // The form stands in the address: Back leaves it, Forward opens it.
    await view.page.goBack();
    await drawer.waitFor({ state: 'detached' });
    await view.page.goForward();
    await drawer.waitFor();
    await drawer.getByRole('textbox', { name: '账号名' }).fill('zhao.ming');
    await drawer.getByLabel('姓名', { exact: true }).fill('赵明');
    await drawer.getByLabel('机构', { exact: true }).click();
    await view.page.keyboard.type('交通运输局');
    await view.page.keyboard.press('Enter');
    await drawer.getByLabel('身份', { exact: true }).click();
    await view.page.locator('.ant-select-item-option', { hasText: '承办人' }).last().click();
    await drawer.getByLabel('理由').fill('新来的同事');
    await drawer.getByRole('button', { name: '建立并取得一次性密码' }).click();
    const dialog = view.page.getByRole('dialog', { name: '一次性密码' });
    const password = (await dialog.locator('code').textContent()) ?? '';
    expect(password).toMatch(/^\w{5}(-\w{5}){3}$/);
    expect(await view.findings()).toEqual([]);
    await dialog.getByRole('button', { name: '已记下' }).click();
    await view.page.getByText('已记录：建立并取得一次性密码，赵明').waitFor();

    const other = await product.open(null);
    const refused: string[] = [];
    other.page.on('response', (answer) => void (answer.status() === 403 && refused.push(answer.url())));
    await signInWith(other.page, 'zhao.ming', password);
    await other.page.getByRole('heading', { name: '请换成自己的密码' }).waitFor();
    await other.settled();
    // Nothing is asked for that is not answered before.
    expect(refused).toEqual([]);
    await other.page.getByLabel('一次性密码').fill(password);
    await other.page.getByLabel('新密码', { exact: true }).fill(ownPassword);
    await other.page.getByLabel('再写一遍新密码').fill(ownPassword);
    expect(await other.findings()).toEqual([]);
    await other.button('更换并继续').click();
    await other.page.getByRole('heading', { name: /待办/ }).waitFor();

    await view.go('/accounts?text=zhao');
    await view.button('赵明').click();
    await view.button('停用').click();
    // A link to it opens it.
    await view.page.waitForURL(/&do=deactivate$/);
    await view.page.reload();
    await drawer.getByLabel('理由').fill('调走');
    await drawer.getByRole('button', { name: '停用' }).click();
    await view.page.getByText('已记录：停用，赵明').waitFor();
    await other.page.keyboard.press('g');
    await other.page.keyboard.press('p');
    await other.page.getByRole('dialog', { name: '登录已过期' }).waitFor();
    await other.close();
    await view.button('变更记录').click();
    await view.page.getByRole('cell', { name: '调走' }).waitFor();
    expect(view.errors).toEqual([]);
    await view.close();
  });

  it('of one’s own is not changed by oneself', async () => {
    const view = await asAdministrator();
    await view.go('/accounts?capacity=administrator');
    await view.page.locator('.data-table .plain-link').first().click();
    await view.page.getByText(/须由另一位管理员办理/).waitFor();
    expect(await view.button('停用').count()).toBe(0);
    await view.close();
  });
});
