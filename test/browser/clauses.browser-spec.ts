import { describe, expect, it, jest } from '@jest/globals';
import { aConsole } from './support/a-console.js';
import type { ConsolePage } from './support/console-page.js';

jest.setTimeout(180_000);

const product = aConsole();

/** What these journeys read of the clauses of a kind of notice. */
interface Detail {
  readonly shipped: readonly { readonly kind: string; readonly text: string }[];
  readonly state: { readonly isOwn: boolean };
  readonly lastChange: number;
  readonly versions: readonly { readonly reason: string }[];
}

const clauseOf = (view: ConsolePage, n: number) => view.page.getByLabel(`第 ${String(n)} 条的文字`, { exact: true });
const drawn = (view: ConsolePage) => view.page.locator('.drawn-page img').first();
/** What the page shows is that of the clauses as they stand. */
const isCurrent = (view: ConsolePage) => view.page.getByText('页面与条款一致').waitFor();

async function save(view: ConsolePage, reason: string): Promise<void> {
  await view.page.keyboard.press('Control+Enter');
  const form = view.page.locator('.command-drawer');
  await form.getByLabel('理由').fill(reason);
  await view.page.keyboard.press('Control+Enter');
  await form.waitFor({ state: 'detached' });
  await view.page.getByText(/^已保存：/).waitFor();
}

describe('an administrator', () => {
  it('changes a template with the page beside it, breaks it and is told where, and puts it back', async () => {
    const view = await product.open('admin', { width: 1440, height: 1000 });
    await view.go('/clauses');
    await view.page.getByRole('link', { name: /：履行职责答复的中文条款$/ }).click();
    await isCurrent(view);
    const first = await drawn(view).getAttribute('src');

    // By one press a content goes to the cursor, and the page follows.
    await clauseOf(view, 1).fill('简单说：');
    await view.page.getByRole('button', { name: '履行职责或者答复 {outcome}' }).click();
    expect(await clauseOf(view, 1).inputValue()).toBe('简单说：{outcome}');
    await view.page.keyboard.type('。');
    await isCurrent(view);
    expect(await drawn(view).getAttribute('src')).not.toBe(first);

    // Broken: told below the clause and above the button, with the place; nothing is saved, and the old page stays.
    await clauseOf(view, 1).fill('简单说：{outcom}');
    await view.page
      .locator('.clause-wrong')
      .getByText('第 1 行第 5 个字：这种文书没有 {outcom} 这一项内容。')
      .waitFor();
    await view.page.getByText('条款有错，下面还是上一次没有错时的页面。').waitFor();
    expect(await drawn(view).isVisible()).toBe(true);
    expect(await view.findings()).toEqual([]);
    await view.page.keyboard.press('Control+Enter');
    const faults = view.page.getByRole('alert').filter({ hasText: '没有保存' });
    await faults.waitFor();
    expect(await view.page.locator('.command-drawer').count()).toBe(0);
    await faults.getByRole('button', { name: /^第 1 条第 1 行第 5 个字/ }).click();
    const caret = `document.activeElement.selectionStart`;
    expect(await view.page.evaluate(caret)).toBe('简单说：'.length);

    // A content that has to be stated is named by what it is, not only by its mark.
    await clauseOf(view, 1).fill('简单说：您的请求已经答复。');
    const last = await view.page.locator('.clause').count();
    for (let n = last; n > 1; n -= 1) await view.page.getByRole('button', { name: `去掉第 ${String(n)} 条` }).click();
    await view.page
      .getByText(/没有一条写到“履行职责的情况或者答复”/)
      .first()
      .waitFor();

    // Out and back: what was typed is still there.
    await view.page
      .getByRole('status')
      .filter({ hasText: /^草稿存于本机/ })
      .waitFor();
    await view.go('/clauses');
    await view.go('/clauses/performance/zh');
    expect(await clauseOf(view, 1).inputValue()).toBe('简单说：您的请求已经答复。');
    await view.page.getByRole('button', { name: '用附带的条款' }).click();
    await view.page.getByText('与现用的相同，没有要保存的。').waitFor();
    const shipped = await clauseOf(view, 1).inputValue();

    await clauseOf(view, 1).fill(`${shipped}如有疑问，请打电话。`);
    await save(view, '写明可以打电话');
    const versions = view.page.getByRole('region', { name: '各版' });
    await versions.getByText('写明可以打电话').waitFor();
    await view.page.getByRole('button', { name: '用附带的条款' }).click();
    await isCurrent(view);
    await save(view, '又不写了');
    await versions.getByRole('listitem').first().getByText('改回附带的条款').waitFor();
    await versions
      .getByRole('button', { name: /^放进编辑框：/ })
      .nth(1)
      .click();
    await view.page
      .getByRole('status')
      .filter({ hasText: /^已放进编辑框，还没有保存。/ })
      .waitFor();
    expect(await clauseOf(view, 1).inputValue()).toBe(`${shipped}如有疑问，请打电话。`);
    await view.page.getByRole('button', { name: '放回我刚才写的' }).click();
    expect(await clauseOf(view, 1).inputValue()).toBe(shipped);
    await view.page.getByRole('link', { name: '全部文书' }).click();
    await view.page.getByRole('link', { name: '随程序附带：履行职责答复的中文条款' }).waitFor();
    expect(view.errors).toEqual([]);
    await view.close();
  });

  it('works on a telephone and in English, and is told of a colleague who saved meanwhile', async () => {
    const view = await product.open('admin', { width: 320, height: 800, language: 'en' });
    await view.go('/clauses/answer/en');
    await view.page.getByText('The page is that of the clauses').waitFor();
    expect([...(await view.tooWide()), ...(await view.findings())]).toEqual([]);
    const text = view.page.getByLabel('Text of clause 1', { exact: true });
    await text.fill(`${await text.inputValue()} Ask us.`);
    const path = '/api/notice-clauses/answer/en';
    const detail = await product.client.get<Detail>('admin', path);
    const theirs = [...detail.shipped, { kind: 'paragraph', text: 'Theirs.' }];
    await product.client.post('admin', path, { clauses: theirs, seen: detail.lastChange, reason: 'theirs' });
    await view.page.getByText('The page is that of the clauses').waitFor();
    await view.page.keyboard.press('Control+Enter');
    const form = view.page.locator('.command-drawer');
    await form.getByLabel('Reason').fill('mine');
    await view.page.keyboard.press('Control+Enter');
    await form.getByText(/Somebody changed these clauses just now/).waitFor();
    await view.page.keyboard.press('Escape');
    await view.page.getByRole('button', { name: 'Go on with mine' }).click();
    await view.page.keyboard.press('Control+Enter');
    await form.getByLabel('Reason').fill('mine after all');
    await view.page.keyboard.press('Control+Enter');
    await view.page.getByText(/^Saved:/).waitFor();
    const now = await product.client.get<Detail>('admin', path);
    const since = now.versions.slice(0, now.versions.length - detail.versions.length);
    expect(since.map(({ reason }) => reason)).toEqual(['mine after all', 'theirs']);
    // Other journeys of this product serve what ships.
    const asItShips = { clauses: null, seen: now.lastChange, reason: 'as it was' };
    const { state } = await product.client.post<Detail>('admin', path, asItShips);
    expect(state.isOwn).toBe(false);
    expect(view.errors).toEqual([]);
    await view.close();
  });
});
