import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openDatabase, storePack } from '#libs/persistence';
import { repositoryRoot } from '../../infra/local/places.js';
import { daysAhead } from '../support/days-ahead.js';
import { eventually } from '../support/eventually.js';
import { aPng } from '../support/files/a-picture.js';
import { aConsole } from './support/a-console.js';
import { mediator } from './support/a-mediation.js';
import { aPhone, enterByCode, unusable } from './support/a-phone.js';
import { aRevisit, revisitHead } from './support/a-revisit.js';
import { aSettledRight, type Right } from './support/a-settled-right.js';
import { begin, drawerOf, isDone, leave } from './support/command-drawer.js';

jest.setTimeout(300_000);

const product = aConsole();
const viewport = { width: 390, height: 844 };
const debt = { by: 'p2', to: 'p1', what: '支付院墙修复费', amountCents: 500_000, on: daysAhead(30) };

/** Opens the page of what somebody owes and is owed, on a telephone of today. */
async function onPerformance(right: Right, locale: 'zh-CN' | 'en-GB' = 'zh-CN') {
  const phone = await aPhone(product.browser, { viewport, locale });
  await enterByCode(phone.page, product.stack.apiUrl, right);
  await phone.page.getByRole('link', { name: /^协议履行：|^Performance: / }).click();
  await phone.page.getByRole('heading', { level: 2, name: /第 1 项|Number 1/ }).waitFor();
  return phone;
}

/** Fills in one thing that may be said, and sends it. */
async function says(page: Page, what: string, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.getByRole('link', { name: what, exact: true }).click();
  for (const [label, text] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(text);
  expect(await unusable(page)).toEqual([]);
  await page.getByRole('button', { name: '提交' }).click();
  await page.getByText('已记录。').waitFor();
  expect(await unusable(page)).toEqual([]);
}

describe('a settlement on the telephones of its parties', () => {
  it('the debtor says how it stands, proposes a later day and says that it was done; only the creditor’s word performs it', async () => {
    const { creditor, debtor, obligation } = await aSettledRight(product.client, [debt]);
    const one = await onPerformance(debtor);
    // One has to be told what is missing before anything is sent.
    await one.page.getByRole('link', { name: '提议延期', exact: true }).click();
    await one.page.getByRole('button', { name: '提交' }).click();
    await one.page.getByRole('link', { name: '请至少填写一期要延到的日期。' }).waitFor();
    expect(await unusable(one.page)).toEqual([]);
    await one.page.getByRole('link', { name: '不写了，回去看进度' }).click();
    await says(one.page, '说明情况（只给委员会）', { 说明: '工钱下月才发。' });
    await says(one.page, '提议延期', { '第 1 期延到': daysAhead(60), 说明: '延到下月，一次付清。' });
    await says(one.page, '我已经履行了', { 哪一天: daysAhead(0), '金额（元）': '1,000.50', 说明: '当面交付现金。' });
    await one.page.getByText('等对方答复').waitFor();
    // Nothing is performed by his word.
    expect(await one.page.getByText('还缺 5,000.00 元').count()).toBe(1);
    expect(one.errors).toEqual([]);
    await one.context.close();

    const two = await onPerformance(creditor);
    await two.page.getByText('债务人说', { exact: false }).waitFor();
    await two.page.getByText('延到下月，一次付清。').waitFor();
    // What he told the committee alone she does not read.
    expect(await two.page.getByText('工钱下月才发。').count()).toBe(0);
    await says(two.page, '我收到了', { 哪一天: daysAhead(0), '金额（元）': '1000.5' });
    await two.page.getByText('还缺 3,999.50 元').waitFor();
    expect(two.errors).toEqual([]);
    await two.context.close();

    // In English and by night the same page is whole.
    const dark = await onPerformance(creditor, 'en-GB');
    await dark.page.emulateMedia({ colorScheme: 'dark' });
    expect(await unusable(dark.page)).toEqual([]);
    await dark.context.close();
    await committeeRecords(obligation);
  });

  it('a party agrees to being visited, wants no visit, and wants them again', async () => {
    const { creditor } = await aSettledRight(product.client, [debt]);
    const { context, page, errors } = await aPhone(product.browser, { viewport });
    await enterByCode(page, product.stack.apiUrl, creditor);
    const presses = [
      ['我同意以后回访', '已记录：您同意由其他机构回访。'],
      ['不要回访我', '已记录：不再回访您。'],
      ['恢复回访', '已记录：恢复回访。'],
    ] as const;
    for (const [press, told] of presses) {
      await page.getByRole('button', { name: press, exact: true }).click();
      await page.getByText(told).waitFor();
      expect(await unusable(page)).toEqual([]);
    }
    // Its dates stand there again.
    await page.getByText('您已同意。还没有到的日期：').waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });
});

/** The committee reads all of it on a telephone, has the later day signed, and records proof with the photograph of it. */
async function committeeRecords({ number }: { readonly number: string }): Promise<void> {
  const view = await product.open(mediator, viewport);
  await view.go(`/obligations/${encodeURIComponent(number)}`);
  await view.page.getByText('工钱下月才发。').waitFor();
  for (const side of [0, 1]) {
    const form = await begin(view, 'signAmendment');
    for (const label of [/^哪一方/u, /^由谁表示/u]) {
      await form.getByLabel(label).click();
      await view.page.locator('.ant-select-dropdown:visible .ant-select-item-option').nth(side).click();
    }
    expect([...(await view.findings()), ...(await view.tooWide())]).toEqual([]);
    await form.locator('.command-submit button').click();
    // The line of the side before stands there too; it has the focus once this one is seen and its form has gone.
    await view.page.locator('.command-done:focus').waitFor();
    await drawerOf(view).waitFor({ state: 'detached' });
  }
  await view.page
    .getByRole('row', { name: daysAhead(60) })
    .first()
    .waitFor();
  const files = view.page.locator('section[aria-labelledby=attachments]');
  await files.locator('input[type=file]').setInputFiles([{ name: '转账.png', mimeType: 'image/png', buffer: aPng() }]);
  await files.getByRole('link', { name: '下载 转账.png', exact: true }).waitFor();
  const form = await begin(view, 'prove');
  await form.getByLabel(/^金额/u).fill('3999.50');
  await form.getByLabel(/^证明内容/u).fill('手机转账截图，双方在场核对。');
  await form.getByLabel(/^证明文件/u).click();
  await view.page.locator('.ant-select-dropdown:visible .ant-select-item-option').first().click();
  expect([...(await view.findings()), ...(await view.tooWide())]).toEqual([]);
  await form.locator('.command-submit button').click();
  await isDone(view, '凭证明登记履行');
  await view.page.getByRole('link', { name: '证明文件' }).waitFor();
  expect([...(await view.findings()), ...(await view.tooWide())]).toEqual([]);
  await leave(view);
}

interface Seen {
  readonly item: { readonly version: number; readonly now: string };
  readonly progress: {
    readonly visitor: { readonly isReader: boolean } | null;
    readonly callBack: string | null;
  };
}

/** While this runs every revisit that begins is called back, not one in twenty. */
async function calledBackAlways<T>(work: () => Promise<T>): Promise<T> {
  const { items } = await product.client.get<{ items: { name: string; version: string; isNewest: boolean }[] }>(
    'admin',
    '/api/packs',
  );
  const before = items.find(({ name, isNewest }) => name === 'revisit.CN' && isNewest)?.version ?? '';
  const { DATABASE_OWNER_URL: url = '' } = product.stack.environment;
  const source = await openDatabase({ url, poolSize: 1, applicationName: 'test' });
  try {
    const file = join(repositoryRoot(), 'libs', 'rules', 'packs', 'revisit.CN.json');
    const pack = JSON.parse(readFileSync(file, 'utf8')) as { parameters: { callBackOneIn: { value: number } } };
    pack.parameters.callBackOneIn.value = 1;
    await storePack(source, { kind: 'rules', name: 'revisit.CN', content: JSON.stringify(pack) });
    return await work();
  } finally {
    await source.destroy();
    await product.command('packs', 'activate', 'revisit.CN', before);
  }
}

describe('a supervisor who calls back', () => {
  it('rings whoever was asked on a telephone, and records what was heard', async () => {
    const { client } = product;
    const { id, number } = await calledBackAlways(() => aRevisit(client));
    const visiting = ['justice.jinniu.officer', 'justice.jinniu.second', revisitHead];
    const path = `/api/revisits/${id}`;
    const seen = await Promise.all(visiting.map((name) => client.get<Seen>(name, path)));
    const visitor = visiting[seen.findIndex(({ progress }) => progress.visitor?.isReader === true)] ?? '';
    for (const party of ['p1', 'p2']) {
      const { item } = await client.get<Seen>(visitor, path);
      const on = new Date(Date.parse(item.now) + 8 * 3_600_000).toISOString().slice(0, 10);
      const said = { party, on, channel: 'phone', isContent: true };
      await client.post(visitor, `${path}/answer`, { seenVersion: item.version, ...said });
    }
    await eventually(async () => {
      expect((await client.get<Seen>('justice.officer', path)).progress.callBack).toBe('owed');
    }, 60_000);

    const view = await product.open('justice.officer', viewport);
    await view.go(`/revisits/${encodeURIComponent(number)}`);
    await view.page.getByRole('button', { name: '显示姓名和电话' }).click();
    await view.page.getByRole('link', { name: '拨打 13900001234' }).waitFor();
    expect([...(await view.findings()), ...(await view.tooWide())]).toEqual([]);
    const form = await begin(view, 'callBack');
    await form.getByLabel(/^哪一方/u).click();
    await view.page.locator('.ant-select-dropdown:visible .ant-select-item-option').first().click();
    await form.getByLabel('与记录一致').click();
    await form.getByLabel(/^复核情况/u).fill('电话问了，说的一样。');
    expect([...(await view.findings()), ...(await view.tooWide())]).toEqual([]);
    await drawerOf(view).locator('.command-submit button').click();
    await isDone(view, '复核');
    const { progress } = await client.get<Seen>('justice.officer', path);
    expect(progress.callBack).toBe('done');
    await leave(view);
  });
});
