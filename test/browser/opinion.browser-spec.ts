import { describe, expect, it, jest } from '@jest/globals';
import { aConsole } from './support/a-console.js';
import { draftPage, pageSays } from './support/drawn-page.js';
import { begin, drawerOf, isDone, leave } from './support/command-drawer.js';
import { show } from './support/journey.js';
import type { ConsolePage } from './support/console-page.js';

// Two persons' walk through several pages, on a machine that does other things too.
jest.setTimeout(240_000);

const product = aConsole();

const words = {
  '信访人的投诉请求、事实和理由': '恢复水渠。',
  查明的事实: '施工挖断水渠四十米，情况属实。',
  这样处理的理由: '施工单位未按设计改移水渠。',
  处理意见: '三十日内恢复通水。',
  法律法规依据: '《信访工作条例》第三十二条。',
};
const texts = {
  ...{ claim: '恢复水渠。', facts: '情况属实。', reasons: '应当恢复。', opinion: '三十日内恢复通水。' },
  legalBasis: '《信访工作条例》第三十二条。',
};

/** A petition that the transport bureau accepted. */
async function accepted() {
  const made = await product.petition();
  await product.refer(made.id);
  await product.client.post('transport.officer', `/api/petitions/${made.id}/accept`, { seenVersion: 2 });
  return made;
}

/** The same, its opinion before the head. */
async function submitted() {
  const made = await accepted();
  const body = { seenVersion: 3, outcome: 'explain', ...texts };
  await product.client.post('transport.officer', `/api/petitions/${made.id}/submitOpinion`, body);
  return made;
}

const fieldOf = (view: ConsolePage, name: string) => drawerOf(view).getByLabel(name, { exact: true });

describe('an officer', () => {
  it('drafts, leaves, goes on in another browser, sees the page that it will be, and submits', async () => {
    const { number } = await accepted();
    const first = await product.open('transport.officer');
    await first.go(`/petitions/${number}?do=submitOpinion`);
    await drawerOf(first).getByText('解释说明', { exact: true }).click();
    for (const [name, text] of Object.entries(words)) await fieldOf(first, name).fill(text);
    await drawerOf(first)
      .getByText(/草稿存于/)
      .waitFor();
    // What this device alone keeps is left behind with it.
    const last = Object.values(words).at(-1) ?? '';
    await first.page.waitForResponse(
      (answer) =>
        answer.request().method() === 'PUT' && answer.ok() && answer.request().postData()?.includes(last) === true,
    );
    await leave(first);

    const second = await product.open('transport.officer');
    await second.go(`/petitions/${number}?do=submitOpinion`);
    await drawerOf(second)
      .getByText(/已取回本单位的草稿/)
      .waitFor();
    expect(await fieldOf(second, '处理意见').inputValue()).toBe(words['处理意见']);
    expect(await second.findings()).toEqual([]);
    // The page stands beside the fields as one types, set by the server and marked.
    const form = drawerOf(second);
    await pageSays(form, '草稿：尚未出具，不发生效力', '不服本处理意见的', ...Object.values(words));
    await fieldOf(second, '处理意见').fill('二十日内恢复通水。');
    await pageSays(form, '二十日内恢复通水。');
    await fieldOf(second, '处理意见').fill('');
    await pageSays(form, '〔待写：处理意见〕');
    await fieldOf(second, '处理意见').fill(words['处理意见']);
    await pageSays(form, words['处理意见']);
    expect(await second.findings()).toEqual([]);
    // Whoever prints now prints the draft alone, and not the case beneath it.
    await second.page.emulateMedia({ media: 'print' });
    await form.locator('.drawn-page').first().waitFor();
    for (const other of ['.page', '.command-submit', '.command-drawer textarea'])
      expect([other, await second.page.locator(other).first().isVisible()]).toEqual([other, false]);
    await second.page.emulateMedia({ media: null });
    await second.page.keyboard.press('Control+Enter');
    await isDone(second, '送审处理意见书');
    await second.page
      .locator('.first-look')
      .getByText(/等负责人签发/)
      .waitFor();
    await second.go('/duties');
    await show(
      second,
      second.page.locator('.duty-row', { hasText: number }).filter({ hasText: '已送审，等单位负责人签发' }),
    );
    await leave(second);
  });

  it('sees beside the own text that of a colleague who writes too, and loses neither', async () => {
    const { id, number } = await accepted();
    const view = await product.open('transport.officer', { language: 'en' });
    await view.go(`/petitions/${number}?do=submitOpinion`);
    await fieldOf(view, 'Opinion').fill('Mine: within thirty days.');
    await view.page.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok());
    const theirs = { outcome: 'explain', opinion: 'Theirs: within ten days.' };
    const path = `/api/cases/${id}/drafts/submitOpinion`;
    await product.client.put('transport.officer', path, { seen: 1, values: theirs });
    await fieldOf(view, 'Opinion').fill('Mine: within twenty days.');
    const dialog = view.page.getByRole('dialog', { name: 'A colleague writes the same paper' });
    await dialog.getByText('Theirs: within ten days.').waitFor();
    await dialog.getByText('Mine: within twenty days.').waitFor();
    expect(await view.findings()).toEqual([]);
    await dialog.getByRole('button', { name: 'Go on with theirs' }).click();
    expect(await fieldOf(view, 'Opinion').inputValue()).toBe('Theirs: within ten days.');
    await leave(view);
  });
});

describe('a head', () => {
  it('sees on a telephone the page beside the signature, and returns it with the reason', async () => {
    const { number } = await submitted();
    const view = await product.open('transport.head', { width: 390, height: 844 });
    await view.go('/duties?approvals=true');
    await view.page.locator('.duty-row', { hasText: number }).locator('[data-act=returnOpinion]').click();
    const drawer = drawerOf(view);
    await pageSays(drawer, texts.opinion);
    await drawer.locator('.signature-look').getByText('送审人').waitFor();
    expect(await drawer.locator('.signature-look .legal-date').count()).toBe(1);
    expect(await view.tooWide()).toEqual([]);
    expect(await view.findings()).toEqual([]);
    await drawer.getByLabel('要改什么').fill('写明哪一天通水。');
    await drawer.getByRole('button', { name: '退回处理意见书' }).click();
    await view.page.getByText(`${number}：已记录退回处理意见书。`).waitFor();
    await leave(view);

    const officer = await product.open('transport.officer');
    await officer.go('/duties');
    // Other duties of the matter come before it, and may be all of it that the first page has.
    const row = officer.page.locator('.duty-row', { hasText: number }).filter({ hasText: '送审处理意见书' });
    await show(officer, row);
    await row.getByText('退回修改').waitFor();
    await row.getByRole('link', { name: '送审处理意见书' }).waitFor();
    await officer.go(`/petitions/${number}`);
    await officer.page
      .locator('.first-look')
      .getByText(/被退回：写明哪一天通水。/)
      .waitFor();
    await officer.go(`/petitions/${number}?tab=documents`);
    await officer.page.locator('.document-over', { hasText: /^已退回，.*：写明哪一天通水。$/ }).waitFor();
    await officer.page.getByRole('link', { name: '打开并打印：处理意见书（送审稿）' }).click();
    await officer.page.locator('.document-over', { hasText: '已退回' }).waitFor();
    await draftPage(officer.page).waitFor();
    await officer.go(`/petitions/${number}`);
    await begin(officer, 'submitOpinion');
    expect(await fieldOf(officer, '处理意见').inputValue()).toBe(texts.opinion);
    await fieldOf(officer, '处理意见').fill('八月十日前恢复通水。');
    await officer.page.keyboard.press('Control+Enter');
    await isDone(officer, '送审处理意见书');
    await leave(officer);

    const again = await product.open('transport.head');
    await again.go(`/petitions/${number}`);
    const form = await begin(again, 'approveOpinion');
    await pageSays(form, '八月十日前恢复通水。');
    await form.getByRole('button', { name: '签发处理意见书' }).click();
    await isDone(again, '签发处理意见书');
    await again.go(`/petitions/${number}?tab=documents`);
    await again.page.getByRole('link', { name: '打开并打印：处理意见书', exact: true }).click();
    await pageSays(again.page, '八月十日前恢复通水。');
    expect(await draftPage(again.page).count()).toBe(0);
    await leave(again);
  });

  it('reads it in English and approves from the inbox', async () => {
    const { number } = await submitted();
    const view = await product.open('transport.head', { language: 'en', mode: 'dark' });
    await view.go('/duties?approvals=true');
    await view.page.locator('.duty-row', { hasText: number }).locator('[data-act=approveOpinion]').click();
    await pageSays(drawerOf(view), 'Draft: not issued, and of no effect');
    expect(await view.findings()).toEqual([]);
    await view.page.keyboard.press('Control+Enter');
    await view.page.getByText(`${number}: recorded: Approve and issue opinion.`).waitFor();
    await leave(view);
  });
});
