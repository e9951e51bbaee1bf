import { describe, expect, it, jest } from '@jest/globals';
import { aConsole } from './support/a-console.js';
import { aPhone, enterByCode, unusable } from './support/a-phone.js';
import { answer } from './support/an-answer.js';
import { begin, drawerOf, isDone, leave } from './support/command-drawer.js';
import type { ConsolePage } from './support/console-page.js';
import { pageSays } from './support/drawn-page.js';

// Three persons' walk through several pages, on a machine that does other things too.
jest.setTimeout(240_000);

const product = aConsole();

const words = {
  '信访人的投诉请求、事实和理由': '恢复水渠。',
  查明的事实: '施工挖断水渠四十米，情况属实。',
  这样处理的理由: '施工单位未按设计改移水渠。',
  处理意见: '三十日内恢复通水。',
  法律法规依据: '《信访工作条例》第三十二条。',
};

async function accepted() {
  const made = await product.petition();
  await product.refer(made.id);
  await product.client.post('transport.officer', `/api/petitions/${made.id}/accept`, { seenVersion: 2 });
  return made;
}

/** A petition of several people whose opinion was issued. */
async function answeredToMany() {
  const made = await product.petition({
    petitioner: { name: '李秀兰', phone: '13900001234' },
    others: [{ name: '张大山' }],
  });
  await product.refer(made.id);
  await answer(product.client, made.id);
  return made;
}

const ofCase = (view: ConsolePage) => view.page.getByRole('region', { name: '送达', exact: true });

describe('an opinion', () => {
  it('is drafted, approved by the page itself, put on its way at a press, read on a telephone, and its review begins', async () => {
    const right = await accepted();
    const officer = await product.open('transport.officer');
    await officer.go(`/petitions/${right.number}?do=submitOpinion`);
    await drawerOf(officer).getByText('解释说明', { exact: true }).click();
    for (const [name, text] of Object.entries(words))
      await drawerOf(officer).getByLabel(name, { exact: true }).fill(text);
    await officer.page.keyboard.press('Control+Enter');
    await isDone(officer, '送审处理意见书');

    const head = await product.open('transport.head');
    await head.go(`/petitions/${right.number}`);
    const signing = await begin(head, 'approveOpinion');
    await pageSays(signing, words['处理意见']);
    await signing.getByRole('button', { name: '签发处理意见书' }).click();
    await isDone(head, '签发处理意见书');
    await leave(head);

    await officer.go(`/petitions/${right.number}`);
    await officer.page.getByText('处理意见书已经出具，还没有交付送达。').waitFor();
    await officer.page.getByRole('button', { name: '交付送达：处理意见书' }).click();
    const form = drawerOf(officer);
    await pageSays(form, words['处理意见']);
    const ways = form.getByRole('list', { name: /^送达方式的顺序：信访人 李/ });
    expect(await ways.getByRole('listitem').locator('strong').allInnerTexts()).toEqual([
      '短信告知',
      '直接送达',
      '邮寄送达',
    ]);
    await ways.getByText('没有登记地址，交邮前须问明').waitFor();
    await form.getByText('电子邮件告知：没有登记电子邮箱').waitFor();
    await form.getByText(/^免打扰：21:00 至 8:00/).waitFor();
    await form.getByText('如果今天送到：').waitFor();
    expect(await officer.findings()).toEqual([]);
    await form.getByRole('button', { name: '去掉短信告知' }).click();
    await form.getByRole('button', { name: '加上网上阅签' }).click();
    for (let place = 2; place > 0; place -= 1) await form.getByRole('button', { name: '网上阅签提前' }).click();
    expect((await ways.getByRole('listitem').locator('strong').allInnerTexts())[0]).toBe('网上阅签');
    await officer.page.keyboard.press('Control+Enter');
    await officer.page.locator('.put-done', { hasText: `已经交付送达：${right.number}-1。` }).waitFor();
    expect(new URL(officer.page.url()).searchParams.get('deliver')).toBeNull();
    await ofCase(officer).getByText('送信访人').waitFor();
    // Its proof is told by itself: nobody is asked to record it by hand.
    await officer.page.getByText('处理意见书正在送达').waitFor();
    expect(await officer.page.locator('.ant-btn-primary[data-command=recordDelivery]').count()).toBe(0);
    await ofCase(officer).getByText('没有送达证明，请求复查的期限不起算（第三十五条）').waitFor();
    expect(await officer.page.getByRole('button', { name: '交付送达：处理意见书' }).count()).toBe(0);

    const phone = await aPhone(product.browser);
    await phone.page.setViewportSize({ width: 390, height: 844 });
    await enterByCode(phone.page, product.stack.apiUrl, right);
    await phone.page.getByRole('link', { name: '看处理意见书' }).click();
    await phone.page.getByText('三十日内恢复通水。').waitFor();
    expect(await unusable(phone.page)).toEqual([]);
    await phone.page.getByRole('button', { name: '我看过了，确认收到' }).click();
    await phone.page.waitForURL('**/p/status?done=confirmed');
    expect(phone.errors).toEqual([]);
    await phone.context.close();

    await officer.go(`/petitions/${right.number}`);
    await ofCase(officer)
      .getByText(/送达（网上阅签）。/)
      .waitFor();
    await officer.page.getByText('处理意见书已送达').first().waitFor();
    await officer.page
      .locator('.first-look')
      .getByText(/24:00 前请求复查/)
      .waitFor();
    await leave(officer);
  });

  it('goes to several people in deliveries of their own, whose office finds them in its outbox', async () => {
    const { number } = await answeredToMany();
    const view = await product.open('transport.officer', { language: 'en' });
    await view.go(`/petitions/${number}?tab=documents`);
    await view.page.getByRole('button', { name: 'Put on its way: Handling opinion' }).first().click();
    const form = drawerOf(view);
    const second = form.getByRole('group', { name: /^Representative / });
    await second.getByText('petitioner’s page: has no query code yet, which opens the page: make a receipt').waitFor();
    const submit = form.getByRole('button', { name: 'Put on its way to 2 persons' });
    await submit.waitFor();
    await second.getByRole('checkbox').uncheck();
    await form.getByRole('button', { name: 'Put on its way to 1 person', exact: true }).waitFor();
    await second.getByRole('checkbox').check();
    await submit.click();
    // What the opinion has somebody carry out has a number of the petition too.
    const put = new RegExp(String.raw`It is on its way: ${number}-\d, ${number}-\d\.`, 'u');
    const told = await view.page.locator('.put-done', { hasText: put }).innerText();
    const other = [...told.matchAll(new RegExp(String.raw`${number}-\d`, 'gu'))].at(-1)?.[0] ?? '';

    await view.page.getByRole('link', { name: /^Outbox/ }).click();
    await view.page.getByRole('link', { name: 'What this office has not delivered yet' }).click();
    const row = view.page.getByRole('row', { name: new RegExp(other, 'u') });
    await row.getByText('Another party').waitFor();
    await row.getByText('Not served').waitFor();
    expect(await view.findings()).toEqual([]);
    await row.getByRole('link', { name: other }).click();
    const look = view.page.locator('.first-look');
    await look.getByText('张**').waitFor();
    await look.getByRole('link', { name: 'See the document' }).waitFor();
    await view.look({ width: 390, height: 844 });
    expect([...(await view.tooWide()), ...(await view.findings())]).toEqual([]);
    await leave(view);
  });
});
