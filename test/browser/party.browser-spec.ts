import { describe, expect, it, jest } from '@jest/globals';
import { aConsole } from './support/a-console.js';
import { actOn, aMediatorOfRegister, anOpenedMediation, mediator } from './support/a-mediation.js';
import { aPhone, enterByCode, unusable } from './support/a-phone.js';
import { drawerOf } from './support/command-drawer.js';
import { daysAhead } from '../support/days-ahead.js';

jest.setTimeout(120_000);

const product = aConsole();

interface Right {
  readonly number: string;
  readonly queryCode: string;
}

/** A dispute whose two parties have been told their rights, each with number and code. */
async function aDispute() {
  const { client } = product;
  const opened = await anOpenedMediation(client);
  const { id } = opened;
  const person = await aMediatorOfRegister(client);
  await actOn(client, id, 'accept');
  await actOn(client, id, 'proposeMediators', { mediators: [person] });
  await actOn(client, id, 'disclose', { mediator: person, ties: '与申请人同村。' });
  for (const party of ['p1', 'p2']) await actOn(client, id, 'tellRights', { party });
  const words = { party: 'p2', words: '居民身份证，本人到场' };
  const other = await client.post<Right>(mediator, `/api/mediations/${id}/receipt`, words);
  return { id, one: opened as Right, two: other };
}

describe('a party of a mediation on an old telephone', () => {
  it('reads its rights, consents, hears an offer and answers it, reads the agreement, and ends it after being told what that is', async () => {
    const { client, stack } = product;
    const { id, one, two } = await aDispute();
    await actOn(client, id, 'consent', { party: 'p2', by: 'p2' });
    const { context, page, errors } = await aPhone(product.browser);
    await enterByCode(page, stack.apiUrl, one);
    await page.getByRole('heading', { level: 1, name: one.number }).waitFor();
    await page.getByText('选择或者接受人民调解员').waitFor();
    await page.getByText('调解员说明：与申请人同村。').waitFor();
    await page.getByRole('link', { name: '同意调解' }).click();
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
    await page.getByRole('button', { name: '我同意调解' }).click();
    await page.getByText('您的同意已经记录。').waitFor();
    await actOn(client, id, 'conveyOffer', { party: 'p2', by: 'p2', text: '我让一尺。' });
    await page.goto(`${stack.apiUrl}/p/status`);
    await page.getByText('我让一尺。').waitFor();
    await page.getByRole('link', { name: '提出方案' }).click();
    await page.getByRole('button', { name: '告诉各方' }).click();
    await page.getByRole('link', { name: '请写上您的方案。' }).click();
    await page.getByLabel('我提出').fill('再让半尺。');
    await page.getByRole('button', { name: '告诉各方' }).click();
    await page.getByText('您的方案已经告诉各方。').waitFor();
    const obligations = [{ by: 'p2', to: 'p1', what: '拆除占地部分', amountCents: 150_000, on: daysAhead(7) }];
    await actOn(client, id, 'drawUp', { form: 'written', text: '双方互不追究。', obligations });
    await page.goto(`${stack.apiUrl}/p/status`);
    await page.getByRole('link', { name: '看协议全文' }).click();
    await page.getByText('双方互不追究。').waitFor();
    await page.getByText('在这里只能看，不能签', { exact: false }).waitFor();
    expect(await page.getByRole('button', { name: /签名/ }).count()).toBe(0);
    await page.goto(`${stack.apiUrl}/p/status`);
    await page.getByRole('link', { name: '不调解了' }).click();
    await page.getByText('调解马上结束，对所有人都结束', { exact: false }).waitFor();
    await page.getByRole('button', { name: '确定，不调解了' }).click();
    await page.getByText('是您退出的。').waitFor();
    expect(errors).toEqual([]);
    await context.close();

    const other = await aPhone(product.browser);
    await enterByCode(other.page, stack.apiUrl, two);
    await other.page.getByText('一方退出调解', { exact: false }).waitFor();
    await other.context.close();
  });

  it.each([
    { locale: 'zh-CN', colorScheme: 'light' },
    { locale: 'en-GB', colorScheme: 'dark' },
  ] as const)('can read and use every page: $locale $colorScheme', async (look) => {
    const { client, stack } = product;
    const { id, one } = await aDispute();
    const { context, page, errors } = await aPhone(product.browser, look);
    const found: Record<string, unknown> = {};
    const check = async (path: string): Promise<void> => {
      if (path !== '') await page.goto(`${stack.apiUrl}/p/${path}`);
      const wrong = await unusable(page);
      if (wrong.length > 0) found[path === '' ? 'form' : path] = wrong;
    };
    await enterByCode(page, stack.apiUrl, one);
    for (const path of ['status', 'consent', 'recusal', 'withdraw', 'files']) await check(path);
    await page.goto(`${stack.apiUrl}/p/recusal`);
    await page.locator('button.main').click();
    await check('');
    for (const party of ['p1', 'p2']) await actOn(client, id, 'consent', { party, by: party });
    await actOn(client, id, 'inviteHelper', { helperAs: 'neighbour', name: '老李，两家都认识' });
    await actOn(client, id, 'proposeTelling', { to: '村民小组', what: '调解的结果' });
    await actOn(client, id, 'conveyOffer', { party: 'p2', by: 'p2', text: '我让一尺。' });
    const session = { on: daysAhead(0), place: '村委会', attended: ['p1', 'p2'], minutes: '都到场。' };
    await actOn(client, id, 'holdSession', { ...session, undisputed: '院墙是去年砌的。' });
    await actOn(client, id, 'drawUp', { form: 'written', text: '双方互不追究。' });
    await page.goto(`${stack.apiUrl}/p/status`);
    for (const summary of await page.locator('main details summary').all()) await summary.click();
    for (const path of ['', 'offer', 'agreement']) await check(path);
    await actOn(client, id, 'withdraw', { party: 'p2', by: 'p2' });
    await check('status');
    expect(found).toEqual({});
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe('the committee that holds a mediation', () => {
  it('makes the receipt of a party, with its full name on paper alone, and the applicant’s stays good', async () => {
    const { client, stack } = product;
    const opened = await anOpenedMediation(client);
    const view = await product.open(mediator);
    await view.go(`/mediations/${opened.number}`);
    const { page } = view;
    await view.button('制作、补发回执').click();
    await drawerOf(view).getByText('不能让另一方代领', { exact: false }).waitFor();
    await drawerOf(view).getByLabel('给哪位当事人').click();
    await page.getByTitle(/被申请人/u).click();
    await drawerOf(view).getByLabel('看了什么身份证明').fill('居民身份证，本人到场');
    await page.keyboard.press('Control+Enter');
    await page.getByText('这一位先前没有查询码', { exact: false }).waitFor();
    const code = (await page.locator('.query-code').textContent()) ?? '';
    expect(await view.findings()).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    const paper = await page.locator('.receipt-paper').innerText();
    for (const said of ['人民调解当事人回执', opened.number, code, '王建国', '院墙占地']) expect(paper).toContain(said);
    await page.emulateMedia({ media: 'screen' });
    expect(await page.locator('body').innerText()).not.toContain('王建国');
    await view.button('已交给本人').click();
    const status = async (queryCode: string): Promise<number> => {
      const data = { number: opened.number, queryCode };
      return (await page.request.post(`${stack.apiUrl}/api/public/status`, { data })).status();
    };
    expect([await status(code), await status(opened.queryCode)]).toEqual([200, 200]);
    expect(view.errors).toEqual([]);
    await view.close();
  });
});
