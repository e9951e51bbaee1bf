import { describe, expect, it, jest } from '@jest/globals';
import { daysAhead } from '../support/days-ahead.js';
import { aConsole } from './support/a-console.js';
import { actOn, aMediatorOfRegister, committee, mediator } from './support/a-mediation.js';
import { begin, drawerOf, isDone, leave } from './support/command-drawer.js';
import type { ConsolePage } from './support/console-page.js';

// Walks of three people through several pages, on a machine that does other things too.
jest.setTimeout(240_000);

const product = aConsole();
const dispatcher = 'clerk';
const head = 'mediation.liuxi.head';

interface Mediation {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly version: number;
}

const options = (view: ConsolePage, option: string) =>
  view.page.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: option }).first();

const mediationTitled = async (wanted: string): Promise<Mediation> => {
  const { items } = await product.client.get<{ items: Mediation[] }>(mediator, '/api/mediations?state=open&limit=100');
  const found = items.find(({ title }) => title === wanted);
  if (found === undefined) throw new Error(`${wanted} is not with the committee`);
  return found;
};

/** Of the police, for the committee of a village, as an office registers it that is not the committee. */
async function handedOver(title: string): Promise<Mediation> {
  const parties = [
    { role: 'applicant', name: '李秀兰', phone: '13900001234' },
    { role: 'respondent', name: '王建国', phone: '13900005678' },
  ];
  await product.client.post(dispatcher, '/api/mediations', {
    committee,
    sort: 'civil',
    source: 'police',
    title,
    parties,
  });
  return await mediationTitled(title);
}

describe('a dispatcher at the window', () => {
  it('registers what the police bring for a committee, is told what is missing, and sees no more of it', async () => {
    const title = `停车纠纷 ${String(Date.now())}`;
    const view = await product.open(dispatcher);
    await view.go('/desk/dispute');
    const form = view.page.locator('.desk-form');
    await form.getByRole('button', { name: /^登记/u }).click();
    await form.getByRole('alert').first().waitFor();
    expect(await view.findings()).toEqual([]);
    await form.getByLabel('纠纷事由').fill(title);
    await form.getByLabel('调解委员会', { exact: true }).click();
    await view.page.keyboard.type('柳溪');
    await view.page.keyboard.press('Enter');
    await form.getByLabel('来源').click();
    // What a petition hands over comes from its own page, with its date.
    expect(await options(view, '访调对接').count()).toBe(0);
    await options(view, '警调对接').click();
    const names = ['李秀兰', '王建国'];
    for (const [at, name] of names.entries()) {
      await form.locator('fieldset.desk-other').nth(at).locator('input.ant-input').first().fill(name);
    }
    await view.page.keyboard.press('Control+Enter');
    await view.page.getByRole('heading', { name: /^已登记：/u }).waitFor();
    const code = (await view.page.locator('.query-code').first().textContent()) ?? '';
    expect(code.trim()).not.toBe('');
    expect([...(await view.findings()), ...(await view.tooWide())]).toEqual([]);
    // Whoever hands it over takes a number away, and no way to the case.
    expect(await view.page.getByRole('link', { name: '打开案件' }).count()).toBe(0);
    const { id } = await mediationTitled(title);
    expect(
      (await product.client.ask(dispatcher, `/api/mediations/${id}/preview`, { command: 'accept', body: {} })).status,
    ).toBe(404);
    await leave(view);
  });

  it('keeps what is typed and the receipt that was not handed over, over a reload too', async () => {
    const view = await product.open(dispatcher);
    const { page } = view;
    await page.addInitScript('window.print = () => undefined;');
    await view.go('/desk/dispute');
    const form = page.locator('.desk-form');
    const title = `滴水檐 ${String(Date.now())}`;
    await form.getByLabel('纠纷事由').fill(title);
    await form.getByLabel('事实和请求').fill('去年屋檐滴水到院里，请求改好。');
    await form.getByRole('radio', { name: '医疗纠纷' }).check();
    await form.getByLabel('调解委员会', { exact: true }).click();
    await page.keyboard.type('柳溪');
    await page.keyboard.press('Enter');
    await form.getByText(/一般由医疗纠纷人民调解委员会调解/u).waitFor();
    await form.getByRole('radio', { name: '医疗纠纷' }).press('ArrowUp');
    await form.getByRole('radio').first().check();
    await page.keyboard.press('Control+Enter');
    await form.getByText('请填写姓名或者名称。').first().waitFor();
    for (const [at, name] of ['李秀兰', '王建国'].entries()) {
      await form.locator('fieldset.desk-other').nth(at).locator('input.ant-input').first().fill(name);
    }
    await page.reload();
    await page.locator('.draft-found').waitFor();
    expect(await form.getByLabel('事实和请求').inputValue()).toMatch(/屋檐/u);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: /^已登记：/u }).waitFor();
    const code = await page.locator('.query-code').first().textContent();
    await page.reload();
    const waiting = page.getByRole('region', { name: '还没有交给申请人的回执' });
    await waiting.getByRole('button', { name: /^打开回执/u }).click();
    expect(await page.locator('.query-code').first().textContent()).toBe(code);
    await page.getByRole('button', { name: '登记下一件' }).click();
    await waiting.getByRole('button', { name: /^已交给/u }).click();
    await waiting.waitFor({ state: 'hidden' });
    expect(await page.locator('.draft-found').count()).toBe(0);
    await leave(view);
  });

  it('finds the same window in English, on a telephone', async () => {
    const view = await product.open(dispatcher, { language: 'en', width: 390 });
    await view.go('/desk/dispute');
    await view.page.getByLabel('What it is about').waitFor();
    await view.page.getByRole('button', { name: /^Register/u }).waitFor();
    expect([...(await view.findings()), ...(await view.tooWide())]).toEqual([]);
    await leave(view);
  });
});

describe('the clerk of a committee', () => {
  it('takes what came from the inbox, asks both, and puts the seal on what they signed', async () => {
    const title = `水沟纠纷 ${String(Date.now())}`;
    const { id, number } = await handedOver(title);
    const person = await aMediatorOfRegister(product.client);
    const view = await product.open(head);
    await view.go('/duties');
    await view.page.locator('.duty-row', { hasText: number }).getByText('受理或者不予受理').waitFor();
    await view.go(`/mediations/${encodeURIComponent(number)}`);
    await view.page.getByText('警调对接').first().waitFor();
    const accepting = await begin(view, 'accept');
    await accepting.getByRole('region', { name: '文书成稿' }).waitFor();
    expect(await view.findings()).toEqual([]);
    await view.page.keyboard.press('Control+Enter');
    await isDone(view, '受理');
    await actOn(product.client, id, 'proposeMediators', { mediators: [person] });
    await actOn(product.client, id, 'disclose', { mediator: person });
    for (const party of ['p1', 'p2']) {
      await actOn(product.client, id, 'tellRights', { party });
      await actOn(product.client, id, 'consent', { party, by: party });
    }
    await actOn(product.client, id, 'drawUp', { form: 'written', text: '七日内清理水沟。', obligations: [] });
    interface Detail {
      readonly progress: { readonly agreement: { readonly text: string } | null };
    }
    const { progress } = await product.client.get<Detail>(mediator, `/api/mediations/${id}`);
    const [on, text] = [daysAhead(0), progress.agreement?.text];
    for (const party of ['p1', 'p2'])
      await actOn(product.client, id, 'sign', { party, by: party, how: 'paper', on, text });
    await actOn(product.client, id, 'signAsMediator', { mediator: person, on });
    await view.go(`/mediations/${encodeURIComponent(number)}`);
    await begin(view, 'seal');
    expect(await view.findings()).toEqual([]);
    await view.page.keyboard.press('Control+Enter');
    await isDone(view, '加盖印章');
    await view.page.locator('.first-look').getByText('达成协议').waitFor();
    expect([...(await view.findings()), ...(await view.tooWide())]).toEqual([]);
    await leave(view);
  });

  it('tells the sender outcome and date, and nothing that was said', async () => {
    const title = `噪声纠纷 ${String(Date.now())}`;
    const { id, number } = await handedOver(title);
    await actOn(product.client, id, 'decline', { reason: 'outside_scope', words: '不属于民间纠纷，已经告知申请人。' });
    for (const language of ['zh', 'en'] as const) {
      const view = await product.open(mediator, { language });
      await view.go(`/mediations/${encodeURIComponent(number)}?do=tellSender`);
      await drawerOf(view).locator('.command-submit button').waitFor();
      // Which court, its number and its material are asked of what a court handed over.
      expect(await drawerOf(view).locator('textarea, input.ant-input').count()).toBe(0);
      expect(await view.findings()).toEqual([]);
      if (language === 'zh') {
        await view.page.keyboard.press('Control+Enter');
        await isDone(view, '向移交单位反馈');
      }
      await leave(view);
    }
  });
});

describe('an office that handed a dispute over', () => {
  it('sees above its list whether it was accepted, outcome and date, and opens no case', async () => {
    const title = `河滩地界 ${String(Date.now())}`;
    const parties = [
      { role: 'applicant', name: '李秀兰' },
      { role: 'respondent', name: '王建国' },
    ];
    const registered = { committee, sort: 'civil', source: 'government', sender: 'dept-transport', title, parties };
    await product.client.post('transport.officer', '/api/mediations', registered);
    const { id, number } = await mediationTitled(title);
    const view = await product.open('transport.officer');
    await view.go('/mediations');
    const row = view.page.getByRole('region', { name: '移交出去的纠纷' }).getByRole('row', { name: number });
    await row.getByText('待受理').waitFor();
    expect(await row.getByRole('link').count()).toBe(0);
    expect([...(await view.findings()), ...(await view.tooWide())]).toEqual([]);
    await actOn(product.client, id, 'decline', { reason: 'unfit', words: '不适合调解，已经说明。' });
    await view.go('/mediations');
    await row.getByText(/结束：不予受理/u).waitFor();
    expect(await view.page.getByText('已经说明').count()).toBe(0);
    await leave(view);
  });
});
