import { describe, expect, it, jest } from '@jest/globals';
import { daysAhead } from '../support/days-ahead.js';
import { aConsole } from './support/a-console.js';
import { aPhone, enterByCode, unusable } from './support/a-phone.js';
import { drawerOf, isDone, isDoneAndFocused, leave } from './support/command-drawer.js';

// One file through the hands of four people, each on pages of their own.
jest.setTimeout(240_000);

const product = aConsole();

/** 2026-11-18 as the petitioner reads it. */
const dateIn = (on: string, language: 'zh' | 'en'): RegExp => {
  const [year = '', month = '', day = ''] = on.split('-').map((part) => String(Number(part)));
  return new RegExp(language === 'zh' ? `${year}年${month}月${day}日` : `${day} [A-Z][a-z]+ ${year}`);
};

/** The last day of the written notice. */
async function dueOn(id: string): Promise<string> {
  interface Detail {
    readonly clocks: readonly { readonly rule: string; readonly legalDueOn: string | null }[];
  }
  const { clocks } = await product.client.get<Detail>('transport.officer', `/api/petitions/${id}`);
  return clocks.find(({ rule }) => rule === 'XF-06')?.legalDueOn ?? '';
}

const monthOf = (on: string): string => on.slice(0, 7);

describe('a notice that was in time and is recorded late', () => {
  it('is proved, told to the petitioner, disputed, counted apart and looked at by the bureau', async () => {
    // Submitted to the organ itself three weeks ago: the fifteen days of its notice are over, and time has told so.
    const servedOn = daysAhead(-10);
    const body = {
      ...{ channel: 'visit', class: 'appeal', title: '公交改线', matter: '公交改线之后，老人到医院要换三次车。' },
      ...{ receivedOn: daysAhead(-22), petitioner: { name: '李秀兰', phone: '13900001234' } },
    };
    const right = await product.client.post<{ id: string; number: string; queryCode: string }>(
      'transport.officer',
      '/api/petitions',
      body,
    );

    const officer = await product.open('transport.officer');
    await officer.go(`/petitions/${right.number}?do=notify`);
    const form = drawerOf(officer);
    const proof = form.getByLabel('日期的证明');
    // Today is what the form begins with, and needs no proof.
    await form.getByLabel('送达日期').waitFor();
    expect(await proof.count()).toBe(0);
    await form.getByLabel('送达日期').fill(servedOn);
    await form.getByText('当面', { exact: true }).click();
    await proof.waitFor();
    expect(await officer.findings()).toEqual([]);
    await officer.page.keyboard.press('Control+Enter');
    await form.getByRole('alert').first().waitFor();
    await proof.fill('送达回执第七号，本人签收。');
    await officer.page.keyboard.press('Control+Enter');
    await isDone(officer, '书面告知');
    await leave(officer);

    // Until somebody has looked it is neither in time nor late, and a number of its own on the board.
    const head = await product.open('bureau.head');
    // The deadline counts in the month of its last day.
    await head.go(`/board?period=${monthOf(await dueOn(right.id))}`);
    const row = head.page.locator('.number-table tr', { hasText: '宾川县交通运输局' });
    const cell = (name: string) => row.locator(`[data-head="${name}"]`).first();
    expect(Number(await cell('未核实').textContent())).toBeGreaterThan(0);
    expect(await head.findings()).toEqual([]);
    // What was recorded late counts in the month in which that was done.
    await head.go(`/board?period=${monthOf(daysAhead(0))}`);
    expect(await cell('补记').textContent()).toMatch(/^[1-9]/);

    const [phone, abroad] = [await aPhone(product.browser), await aPhone(product.browser, { locale: 'en-GB' })];
    await enterByCode(phone.page, product.stack.apiUrl, right);
    await phone.page.getByText(/单位填报：.*，正在核实。/).waitFor();
    expect(await phone.page.locator('#documents ~ *').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringMatching(dateIn(servedOn, 'zh'))]),
    );
    expect(await unusable(phone.page)).toEqual([]);
    await enterByCode(abroad.page, product.stack.apiUrl, right);
    await abroad.page.getByText(/As the office states: .*; that date is being looked at\./).waitFor();
    await abroad.page.getByRole('link', { name: 'Is the date wrong?' }).click();
    await abroad.page.getByRole('heading', { level: 1, name: 'The date is wrong' }).waitFor();
    await abroad.page.getByText(dateIn(servedOn, 'en')).first().waitFor();
    expect(await unusable(abroad.page)).toEqual([]);
    await abroad.page.getByRole('button', { name: 'Send' }).click();
    await abroad.page.getByText('Write what really happened.').first().waitFor();
    expect(await unusable(abroad.page)).toEqual([]);

    await phone.page.getByRole('link', { name: '日期不对？' }).click();
    await phone.page.getByText(/宾川县交通运输局填报：告知书，/).waitFor();
    expect(await unusable(phone.page)).toEqual([]);
    await phone.page.getByLabel('实际情况').fill('没有收到过，签名不是我的。');
    await phone.page.getByRole('button', { name: '提交' }).click();
    await phone.page
      .getByText('已记下，由另一机关核实这个日期；没有别的机关可以核实的，您可以向该单位的上级机关反映。')
      .waitFor();
    expect(await phone.page.getByRole('link', { name: '日期不对？' }).count()).toBe(0);

    // What staff see of it: the duty, the petitioner's own words, and the date that does not stand any more.
    await head.go('/duties');
    const duty = head.page.locator('.duty-row', { hasText: right.number }).filter({ hasText: '核实' });
    await duty.first().getByRole('link', { name: right.number }).click();
    await head.heading().waitFor();
    await head.go(`/petitions/${right.number}/history`);
    await head.page
      .getByText(/信访人对书面告知的日期 .* 有异议/)
      .first()
      .waitFor();
    await head.go(`/petitions/${right.number}?tab=documents`);
    const account = head.page.locator('.document', { hasText: '对日期的异议' });
    await account.getByText('没有收到过，签名不是我的。').waitFor();
    expect(await head.findings()).toEqual([]);
    await head.go(`/petitions/${right.number}?do=rejectRecord`);
    await drawerOf(head).getByText('没有办理', { exact: true }).click();
    await drawerOf(head).getByLabel('不予确认的理由').fill('回执上的签名不是信访人的。');
    await head.page.keyboard.press('Control+Enter');
    await head.page.locator('.command-done', { hasText: '已记录' }).waitFor();
    await phone.page.goto(`${product.stack.apiUrl}/p/status`);
    await phone.page.getByText(/核实后认定这次并没有送到，这次记录不算。\s*单位仍须送到。/).waitFor();
    expect(await unusable(phone.page)).toEqual([]);
    expect([...head.errors, ...phone.errors, ...abroad.errors]).toEqual([]);
    for (const one of [head, phone.context, abroad.context]) await one.close();
  });
});

/** A direct submission whose written notice was given in time, recorded after its date, and disputed by the petitioner. */
async function disputed() {
  const { client } = product;
  const made = await client.post<{ id: string; number: string; queryCode: string }>(
    'transport.officer',
    '/api/petitions',
    {
      ...{ channel: 'letter', class: 'appeal', matter: '修路挖断了水渠。', receivedOn: daysAhead(-25) },
      petitioner: { name: '李秀兰', phone: '13900001234', address: '宾居镇某村 3 组' },
    },
  );
  const told = { servedOn: daysAhead(-18), manner: 'in_person', proof: '签收单 7 号' };
  await client.post('transport.officer', `/api/petitions/${made.id}/notify`, { seenVersion: 1, ...told });
  const { number, queryCode } = made;
  const answer = await fetch(`${product.stack.apiUrl}/api/public/petition/disputes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({ number, queryCode, document: 'notice', reasons: '那天我不在家。' }),
  });
  expect(answer.status).toBe(201);
  return made;
}

describe('whoever looks at a stated date', () => {
  it('sees everything about it beside the choice, and decides on the one that is chosen', async () => {
    const { number } = await disputed();
    const view = await product.open('bureau.head');
    await view.go(`/petitions/${number}?do=confirmRecord`);
    const drawer = drawerOf(view);
    const shown = drawer.locator('.record-look');
    await shown.waitFor();
    const words = (await shown.textContent()) ?? '';
    for (const each of ['书面告知', '交通运输局', '签收单 7 号', '那天我不在家。', '个工作日', '期限']) {
      expect(words).toContain(each);
    }
    expect(await drawer.locator('.ant-select').textContent()).toContain('书面告知');
    expect(await view.findings()).toEqual([]);
    await view.page.keyboard.press('Control+Enter');
    await isDoneAndFocused(view, '确认填报日期');
  });
});
