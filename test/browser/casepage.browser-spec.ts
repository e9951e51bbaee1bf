import { describe, expect, it, jest } from '@jest/globals';
import { aConsole } from './support/a-console.js';
import { draftPage, pageSays, pageText } from './support/drawn-page.js';
import { drawerOf, isDoneAndFocused } from './support/command-drawer.js';
import type { ConsolePage, Looks } from './support/console-page.js';
import { daysAhead } from '../support/days-ahead.js';

// Each test is a person's walk through several pages, on a machine that does other things too.
jest.setTimeout(120_000);

const product = aConsole();

interface Made {
  readonly id: string;
  readonly number: string;
}

/** A petition that the office of transport was sent. */
async function referred(): Promise<Made> {
  const made = await product.petition({
    petitioner: { name: '李秀兰', phone: '13900001234', address: '宾居镇某村 3 组' },
  });
  await product.refer(made.id, { note: '请依职权办理。' });
  return made;
}

/** The written notice, given today as Shanghai has it. */
const told = () => ({
  ...{ seenVersion: 2, manner: 'post' },
  servedOn: daysAhead(0),
});

async function open(account: string, address: string, looks: Looks = {}): Promise<ConsolePage> {
  const view = await product.open(account, looks);
  await view.go(address);
  return view;
}

const sentenceDate = /\d{4}年\d{1,2}月\d{1,2}日（星期.）/;

describe('an officer and the head of the office', () => {
  it('accept, extend and decide, and each date is as it was foreseen', async () => {
    const { id, number } = await referred();
    await product.client.post('transport.officer', `/api/petitions/${id}/notify`, told());
    const view = await open('transport.officer', `/petitions/${number}`);
    const about = view.page.locator('.command-about');
    await about.getByText(/受理后，“办理期限”为 60 日，至.*（条例第三十四条[^）]*）/).waitFor();
    const foreseen = sentenceDate.exec((await about.textContent()) ?? '')?.[0] ?? '';
    await view.page.keyboard.press('e');
    await drawerOf(view).locator('.consequence').getByText(foreseen).first().waitFor();
    await drawerOf(view).locator('.consequence').getByText('接着由宾川县交通运输局办：出具处理意见书').waitFor();
    await view.page.keyboard.press('Control+Enter');
    await isDoneAndFocused(view, '受理');
    expect(await view.page.locator('.command-done', { hasText: '已记录' }).textContent()).toContain(
      '现在由宾川县交通运输局持有。',
    );
    expect(await view.page.locator('.rights').textContent()).toContain('最晚');
    await view.page.keyboard.press('w');
    await view.page.getByText('还会改变它的').waitFor();
    expect(await view.page.locator('.why-voice').textContent()).toContain(foreseen.slice(0, 9));
    await view.page.goBack();

    await view.page.locator('[data-command=askExtension]').click();
    await drawerOf(view).getByLabel('延长天数').fill('30');
    await drawerOf(view)
      .locator('.consequence')
      .getByText(/批准并告知信访人之后.*在此之前日期不变/)
      .waitFor();
    await drawerOf(view).getByLabel('延期理由').fill('须请第三方测量渠线。');
    await drawerOf(view).getByRole('button', { name: '申请延期' }).click();
    await isDoneAndFocused(view, '申请延期');
    await view.close();

    const head = await open('transport.head', `/petitions/${number}`);
    await head.page.locator('[data-command=approveExtension]').click();
    await drawerOf(head)
      .locator('.consequence')
      .getByText(/批准并告知信访人之后/)
      .waitFor();
    await drawerOf(head).getByRole('button', { name: '批准延期' }).click();
    await isDoneAndFocused(head, '批准延期');
    await head.close();

    const again = await open('transport.officer', `/petitions/${number}?do=noticeExtension`);
    expect(await drawerOf(again).getByLabel('送达日期').inputValue()).toBe(told().servedOn);
    await drawerOf(again).getByText('当面').click();
    const moved = await drawerOf(again)
      .locator('.consequence')
      .getByText(/办理期限由 .* 延至/)
      .textContent();
    await drawerOf(again).getByRole('button', { name: '记录告知延期理由' }).click();
    await isDoneAndFocused(again, '告知延期理由');
    const days = [...(moved ?? '').matchAll(new RegExp(sentenceDate, 'g'))].map(([date]) => date);
    expect(days[0]).toBe(foreseen);
    await again.page.keyboard.press('w');
    await again.page.getByText('已延长 30 日').waitFor();
    expect(await again.page.locator('article').textContent()).toContain(days[1]?.slice(0, 8));
    await again.page.goBack();

    await again.page.locator('[data-command=submitOpinion]').first().click();
    await drawerOf(again).getByText('支持', { exact: true }).click();
    await drawerOf(again).getByLabel('执行期限').fill('+30');
    for (const [field, text] of Object.entries(opinion))
      await drawerOf(again).getByLabel(field, { exact: true }).fill(text);
    await again.page.keyboard.press('Control+Enter');
    await isDoneAndFocused(again, '送审处理意见书');
    expect(again.errors).toEqual([]);
    await again.close();

    const signing = await open('transport.head', `/petitions/${number}`);
    await signing.page.locator('[data-command=approveOpinion]').first().click();
    await draftPage(drawerOf(signing)).waitFor();
    await drawerOf(signing)
      .locator('.consequence')
      .getByText(/办理期限按期完成/)
      .waitFor();
    await drawerOf(signing).getByRole('button', { name: '签发处理意见书' }).click();
    await isDoneAndFocused(signing, '签发处理意见书');
    await readsTheOpinion(signing);
    expect(signing.errors).toEqual([]);
    await signing.close();
  });
});

/** The opinion as it was issued, among the documents of its case and as a page. */
async function readsTheOpinion(view: ConsolePage): Promise<void> {
  await view.page.keyboard.press('2');
  const document = view.page.locator('.document', { hasText: '处理意见书' });
  await document.locator('h4').nth(4).waitFor();
  expect(await document.locator('h4').count()).toBe(5);
  await document.getByRole('link').click();
  await pageSays(view.page, '关于“水渠被挖断”的信访事项处理意见书');
  expect(await pageText(view.page)).not.toContain('李秀兰');
  const bodies = '宾川县人民政府（复核：大理州人民政府）或者大理州交通运输局（复核：大理州人民政府）';
  const last = '不服复查意见的，向大理州人民政府请求复核';
  expect(await pageText(view.page)).toContain(`请求宾川县人民政府（${last}）或者大理州交通运输局（${last}）复查`);
  await view.page.goBack();
  await view.page.keyboard.press('1');
  await view.page.locator('.first-look').getByText(bodies).waitFor();
  expect(await view.page.locator('.first-look').textContent()).toContain('意见书已这样告知');
}

const opinion = {
  '信访人的投诉请求、事实和理由': '恢复水渠，赔偿误工。',
  查明的事实: '施工单位于八月挖断水渠 12 米。',
  这样处理的理由: '渠道属公共设施，施工单位有恢复义务。',
  处理意见: '月底前修复通水。',
  法律法规依据: '《信访工作条例》第三十一条。',
};

describe('the page of a petition', () => {
  it('opens an identity only with a purpose, shows who looked, and forgets it', async () => {
    const { number } = await referred();
    const view = await open('transport.officer', `/petitions/${number}`);
    const look = view.page.locator('.first-look');
    await look.getByText('李**').waitFor();
    await view.page.keyboard.press('m');
    await drawerOf(view).getByRole('button', { name: '记录目的并查看' }).click();
    await drawerOf(view).getByText('请选择目的。').waitFor();
    await drawerOf(view).getByText('请写明具体做什么。').waitFor();
    expect(await view.findings()).toEqual([]);
    await drawerOf(view).getByText('联系本人').click();
    await drawerOf(view).getByLabel('具体做什么').fill('电话约勘验时间');
    await view.page.keyboard.press('Control+Enter');
    await look.getByText('13900001234').waitFor();
    await view.page
      .locator('.read-log')
      .getByText(/联系本人，电话约勘验时间/)
      .waitFor();
    await look.getByRole('button', { name: '现在遮盖' }).click();
    expect(await view.page.locator('body').textContent()).not.toContain('李秀兰');
    await view.close();

    const supervisor = await open('supervisor', `/petitions/${number}`);
    await supervisor.page
      .locator('.read-log')
      .getByText(/电话约勘验时间/)
      .waitFor();
    expect(await supervisor.page.getByRole('button', { name: /查看身份/ }).count()).toBe(0);
    await supervisor.close();
  });

  it('reissues a lost receipt at the counter, by keyboard, with a new code on paper and the old one dead', async () => {
    const { number, queryCode } = await product.petition();
    const view = await open('clerk', `/petitions/${number}`);
    const { page } = view;
    await view.button('补发回执').focus();
    await page.keyboard.press('Enter');
    await drawerOf(view).getByText('原来的立即失效').waitFor();
    await page.keyboard.press('Control+Enter');
    await drawerOf(view).getByText('请写明看了什么身份证明。').waitFor();
    await drawerOf(view).getByLabel('看了什么身份证明').fill('居民身份证，本人到场');
    // A server that is away for a moment is asked again by itself, with the same key.
    await page.route('**/receipt', (route) => route.fulfill({ status: 503, body: '' }), { times: 1 });
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: `已补发 ${number} 的回执，查询码是新的。` }).waitFor();
    await page.getByText('这一位原来的查询码已经失效').waitFor();
    // It is shown once: whoever closes it otherwise is asked first.
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: '查询码还没有交出去' }).waitFor();
    await view.button('回到查询码').click();
    await page.getByRole('dialog', { name: '查询码还没有交出去' }).waitFor({ state: 'hidden' });
    const code = (await page.locator('.query-code').textContent()) ?? '';
    expect(code).toMatch(/^([0-9A-Z]{5}-){3}[0-9A-Z]{5}$/);
    expect(await view.findings()).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    const paper = await page.locator('.receipt-paper').innerText();
    for (const said of ['信访事项登记回执（补发）', number, code, '李秀兰']) expect(paper).toContain(said);
    expect(await page.locator('.receipt-card').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    // The name is for the paper; what the screen shows stays masked.
    expect(await page.locator('body').innerText()).not.toContain('李秀兰');
    await view.button('已交给信访人').click();
    await page.locator('.query-code').waitFor({ state: 'detached' });
    const looked = page.locator('.read-log li', { hasText: '居民身份证，本人到场' });
    await looked.getByText('上有 信访人 的姓名').waitFor();
    const status = async (typed: string): Promise<number> =>
      (
        await page.request.post(`${product.stack.apiUrl}/api/public/status`, { data: { number, queryCode: typed } })
      ).status();
    expect([await status(code), await status(queryCode)]).toEqual([200, 404]);
    expect(view.errors).toEqual([]);
    await view.close();

    const english = await open('clerk', `/petitions/${number}`, { language: 'en', width: 320, height: 800 });
    await english.button('Reissue the receipt').click();
    await drawerOf(english).getByLabel('Proof of identity that was shown').waitFor();
    expect(await english.overflow()).toBe(0);
    await english.close();
  });

  it('lets a refused button speak: it names the rule and who may', async () => {
    const { number } = await referred();
    const view = await open('clerk', `/petitions/${number}`);
    const refused = view.page.locator('.command-next-refused');
    // It says of itself that it is disabled, and takes the click all the same.
    await refused.locator('[data-refused]').click({ force: true });
    const focused = await view.page.evaluate<string>('document.activeElement.textContent');
    expect(focused).toMatch(/您无此权限.*宾川县交通运输局.*承办人/);
    await view.page.keyboard.press('.');
    await view.page.locator('.refused li').first().waitFor();
    expect(await view.page.locator('.refused .refusal').allTextContents()).not.toContain('');
    await view.close();
  });

  it('says what somebody did meanwhile, and gives the same again', async () => {
    const { id, number } = await referred();
    const view = await open('transport.officer', `/petitions/${number}?do=object`);
    await drawerOf(view).getByLabel('不属于本单位职权的理由').fill('水渠由水务部门管理。');
    await product.client.post('transport.officer', `/api/petitions/${id}/notify`, told());
    await drawerOf(view).getByRole('button', { name: '提出异议' }).click();
    const dialog = view.page.getByRole('dialog', { name: '其间已有变化' });
    await dialog.locator('.since-list').waitFor();
    await dialog.getByRole('button', { name: '以我的再试' }).click();
    await isDoneAndFocused(view, '提出异议');
    await view.close();
  });

  it('leads by keys: tabs, history, neighbours of the list', async () => {
    const first = await referred();
    const second = await referred();
    const view = await open('transport.officer', '/petitions');
    await view.page.getByRole('link', { name: second.number }).first().click();
    await view.page.getByRole('heading', { name: second.number }).waitFor();
    await view.page.locator('.case-tabs').waitFor();
    await view.page.keyboard.press('4');
    await view.page.getByText('本件没有督办。').waitFor();
    await view.page.keyboard.press('1');
    await view.page.getByRole('heading', { name: '时限' }).waitFor();
    await view.page.keyboard.press(']');
    await view.page.getByRole('heading', { name: first.number }).waitFor();
    await view.page.keyboard.press('[');
    await view.page.getByRole('heading', { name: second.number }).waitFor();
    await view.close();
  });
});
