import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aConsole } from './support/a-console.js';
import { pageSays } from './support/drawn-page.js';
import { begin, drawerOf, isDone, leave } from './support/command-drawer.js';
import type { ConsolePage } from './support/console-page.js';
import { show } from './support/journey.js';

// One petition through the hands of six people, each on pages of their own.
jest.setTimeout(240_000);

const product = aConsole();

const matter = '村道改建把灌溉渠挖断了，秋天浇不上水，请恢复水渠。';

/** What the clerk hands over at the counter. */
interface Receipt {
  readonly number: string;
  readonly code: string;
}

async function open(account: string, address: string): Promise<ConsolePage> {
  const view = await product.open(account);
  await view.go(address);
  return view;
}

/** Opens a matter from the inbox, which other tests may have filled beyond its first page. */
async function openFromInbox(view: ConsolePage, number: string): Promise<void> {
  const link = view.page.locator('.duty-row', { hasText: number }).getByRole('link', { name: number }).first();
  await show(view, link);
  await link.click();
}

async function clerkRegistersAndRefers(): Promise<Receipt> {
  const view = await open('clerk', '/desk');
  const { page } = view;
  await page.getByLabel('诉求（信访人原话）').fill(matter);
  await page.getByText('申诉求决').click();
  await page.getByLabel('姓名').fill('李秀兰');
  await page.keyboard.press('Control+Enter');
  const code = (await page.locator('.query-code').textContent()) ?? '';
  const number = /信\d{4}-\d+/.exec((await page.locator('.receipt-words h2').textContent()) ?? '')?.[0] ?? '';
  await view.go(`/petitions/${number}?do=refer`);
  await drawerOf(view).getByLabel('办理机关').click();
  await page.keyboard.type('jtysj');
  await page.keyboard.press('Enter');
  await drawerOf(view).getByText('转送', { exact: true }).click();
  await page.keyboard.press('Control+Enter');
  await isDone(view, '转送或交办');
  await leave(view);
  return { number, code };
}

async function officerAcceptsAndAsks(number: string): Promise<void> {
  const view = await open('transport.officer', '/duties');
  await openFromInbox(view, number);
  await view.heading().waitFor();
  const accept = await begin(view, 'accept');
  await accept.getByRole('button', { name: '受理', exact: true }).click();
  await isDone(view, '受理');
  const notice = await begin(view, 'notify');
  await notice.getByLabel('送达日期').fill('今天');
  await notice.getByText('当面').click();
  await view.page.keyboard.press('Control+Enter');
  await isDone(view, '书面告知');
  const ask = await begin(view, 'askExtension');
  await ask.getByLabel('延长天数').fill('20');
  await ask.getByLabel('延期理由').fill('须请第三方测量渠线。');
  await view.page.keyboard.press('Control+Enter');
  await isDone(view, '申请延期');
  await leave(view);
}

async function headApproves(number: string): Promise<void> {
  const view = await open('transport.head', '/duties');
  await openFromInbox(view, number);
  await view.page
    .locator('.first-look')
    .getByText(/申请延长 20 日。理由：须请第三方测量渠线。/)
    .waitFor();
  const form = await begin(view, 'approveExtension');
  await form
    .locator('.consequence')
    .getByText(/理由：须请第三方测量渠线。/)
    .waitFor();
  await form.getByRole('button', { name: '批准延期' }).click();
  await isDone(view, '批准延期');
  await leave(view);
}

const opinion = {
  '信访人的投诉请求、事实和理由': '恢复水渠。',
  查明的事实: '施工挖断水渠四十米，情况属实。',
  这样处理的理由: '施工单位未按设计改移水渠。',
  处理意见: '解释说明：改渠方案已定，三十日内恢复通水。',
  法律法规依据: '《信访工作条例》第三十二条。',
};

async function officerSubmits(number: string): Promise<void> {
  const view = await open('transport.officer', `/petitions/${number}?do=noticeExtension`);
  await drawerOf(view).getByLabel('送达日期').fill('今天');
  await drawerOf(view).getByText('当面').click();
  await view.page.keyboard.press('Control+Enter');
  await isDone(view, '告知延期理由');
  const form = await begin(view, 'submitOpinion');
  await form.getByText('解释说明', { exact: true }).click();
  for (const [field, text] of Object.entries(opinion)) await form.getByLabel(field, { exact: true }).fill(text);
  await view.page.keyboard.press('Control+Enter');
  await isDone(view, '送审处理意见书');
  await leave(view);
}

async function headIssues(number: string): Promise<void> {
  const view = await open('transport.head', '/duties');
  await openFromInbox(view, number);
  const form = await begin(view, 'approveOpinion');
  await pageSays(form, opinion['处理意见']);
  await form.getByRole('button', { name: '签发处理意见书' }).click();
  await isDone(view, '签发处理意见书');
  await leave(view);
}

async function aPhone(): Promise<Page> {
  const context = await product.browser.newContext({ viewport: { width: 320, height: 640 }, locale: 'zh-CN' });
  context.setDefaultTimeout(20_000);
  return await context.newPage();
}

async function petitionerReadsAndConfirms({ number, code }: Receipt): Promise<void> {
  const page = await aPhone();
  // As the QR of the receipt leads there: the number in the address, the code behind it.
  await page.goto(`${product.stack.apiUrl}/p?no=${encodeURIComponent(number)}#${code}`);
  await page.getByRole('button', { name: '查看' }).click();
  await page.getByRole('heading', { level: 1, name: number }).waitFor();
  await page
    .getByRole('link', { name: /处理意见书/ })
    .first()
    .click();
  await page.getByText(opinion['处理意见']).waitFor();
  await page.getByRole('button', { name: /确认/ }).click();
  await page
    .getByText(/30 日|复查/)
    .first()
    .waitFor();
  await page.getByRole('link', { name: /评价办理情况/ }).click();
  await page.getByRole('group', { name: '宾川县交通运输局的办理' }).getByText('基本满意').click();
  await page.getByLabel(/想说的话/).fill('修得快就好。');
  await page.getByRole('button', { name: '提交评价' }).click();
  await page.getByText('评价收到了，谢谢。').waitFor();
  await page.context().close();
}

/** Nothing is owed, and the file stays open as long as the petitioner may ask for review. */
async function officerWaits(number: string): Promise<void> {
  const view = await open('transport.officer', `/petitions/${number}`);
  await view.page.locator('.next-step').getByText('前可请求复查').waitFor();
  expect(await view.page.locator('.command-bar .ant-btn-primary').count()).toBe(0);
  const form = await begin(view, 'close');
  await form.locator('.consequence').getByText('结案归档不影响这一权利；期满之前不必结案归档。').waitFor();
  await leave(view);
}

async function supervisorVerifies(number: string): Promise<void> {
  const view = await open('supervisor', `/petitions/${number}/history`);
  const story = view.page.locator('.history-days');
  for (const what of ['登记了信访事项', '受理', '延期', '处理意见', '送达'])
    await story.getByText(new RegExp(what)).first().waitFor();
  await view.page.keyboard.press('y');
  await view.page.getByText(/完整 (\d+)／\1 · /).waitFor();
  await view.go(`/petitions/${number}?tab=documents`);
  await view.page.locator('.documents').getByText('修得快就好。').waitFor();
  await leave(view);
}

describe('one petition', () => {
  it('goes from the counter to an opinion that its petitioner has read, and its record is whole', async () => {
    const receipt = await clerkRegistersAndRefers();
    await officerAcceptsAndAsks(receipt.number);
    await headApproves(receipt.number);
    await officerSubmits(receipt.number);
    await headIssues(receipt.number);
    await petitionerReadsAndConfirms(receipt);
    await officerWaits(receipt.number);
    await supervisorVerifies(receipt.number);
  });
});
