import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aConsole } from './support/a-console.js';
import { daysAhead } from '../support/days-ahead.js';
import { eventually } from '../support/eventually.js';

jest.setTimeout(120_000);

const product = aConsole();

/** Marks in the order in which a screen reader meets them: headings with their level, landmarks, links, buttons. */
async function spoken(page: Page): Promise<string[]> {
  const lines = (await page.locator('body').ariaSnapshot()).split('\n').map((line) => line.trim());
  return lines.flatMap((line) => {
    const [, role = '', name = '', level] =
      /^- (heading|main|region|navigation|link|button|checkbox|alert)(?: "([^"]*)")?(?: \[level=(\d)\])?/.exec(line) ??
      [];
    return role === '' ? [] : [`${role}${level ?? ''} ${name}`.trim()];
  });
}

/** Levels of the headings of what is under the landmark `main`. */
const levels = (said: readonly string[]): number[] =>
  said.slice(said.indexOf('main')).flatMap((one) => (/^heading(\d)/.exec(one)?.[1] ?? '').split('').map(Number));

/** A matter that the transport bureau decided. */
async function aDecision() {
  const right = await product.petition({ title: '修渠' });
  const act = async (by: string, command: string, fields: object) => {
    const { item } = await product.client.get<{ item: { version: number } }>('clerk', `/api/petitions/${right.id}`);
    await product.client.post(by, `/api/petitions/${right.id}/${command}`, {
      seenVersion: item.version,
      ...fields,
    });
  };
  await product.refer(right.id);
  await act('transport.officer', 'accept', {});
  const texts = { claim: '修渠。', facts: '断了。', reasons: '应当修。', opinion: '月底修好。', legalBasis: '规定。' };
  await act('transport.officer', 'submitOpinion', { outcome: 'support', executeBy: daysAhead(20), ...texts });
  await act('transport.head', 'approveOpinion', { submission: 1 });
  // The course opens its execution, a moment after the opinion is approved.
  await eventually(async () => {
    const { parts } = await product.client.get<{ parts: { kind: string }[] }>('clerk', `/api/petitions/${right.id}`);
    expect(parts).toContainEqual(expect.objectContaining({ kind: 'obligation' }));
  });
  return right;
}

describe('what a screen reader says in order', () => {
  it('of the petitioner’s status: one title, then each part under its own', async () => {
    const { number, queryCode } = await aDecision();
    const { context, page } = await product.open(null);
    await page.goto(`${product.stack.apiUrl}/p?no=${encodeURIComponent(number)}#${queryCode}`);
    await page.getByRole('button', { name: '查看' }).click();
    await page.getByRole('heading', { level: 1, name: number }).waitFor();
    const said = await spoken(page);
    expect(said.slice(said.indexOf('main'))).toEqual([
      'main',
      `heading1 ${number}`,
      'region 单位要做什么，最晚哪一天',
      'heading2 单位要做什么，最晚哪一天',
      'heading3 宾川县交通运输局把处理意见书或者答复送到您手里',
      'heading3 宾川县交通运输局书面告诉您：收到了、怎么办理，或者转到哪里、该向哪里提出',
      'heading3 宾川县交通运输局把支持您的意见落实到位',
      'button 已经落实了',
      'region 走到哪一步',
      'heading2 走到哪一步',
      'region 给您的文书',
      'heading2 给您的文书',
      'link 看处理意见书',
      'region 您现在可以',
      'heading2 您现在可以',
      'link 补充材料',
      'link 交照片、文件',
      'link 撤回这件事',
      'region 以后回访',
      'heading2 以后回访',
      'button 我同意以后回访',
      'region 已经做了的',
      'heading2 已经做了的',
      'button 打印这一页',
      'button 看完了，退出',
      'heading2 需要帮助',
    ]);
    expect(await page.locator('main').ariaSnapshot()).not.toMatch(/[▲▸▾✓▶○≈]/);
    await context.close();
  });

  it('of a wrong code: what is wrong comes first, and is where one stands', async () => {
    const { context, page } = await product.open(null);
    await page.goto(`${product.stack.apiUrl}/p`);
    await page.getByLabel('编号').fill('信2026-999999');
    await page.getByLabel('查询码').fill('AAAAA');
    await page.getByRole('button', { name: '查看' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.title()).toBe('没有办成：查我的信访件、调解 · 枫桥');
    expect(await page.evaluate<string>('document.activeElement.getAttribute("role")')).toBe('alert');
    const said = await spoken(page);
    const heading = said.indexOf('heading1 查我的信访件、调解');
    expect(said[heading + 1]).toBe('alert 请改正下面的地方');
    await context.close();
  });

  it('of my duties: a title, the parts by time, and each duty by its number, date and what to do', async () => {
    const { number } = await product.petition();
    const view = await product.open('clerk');
    await view.go('/duties');
    const row = view.page.getByRole('listitem').filter({ hasText: number });
    await row.waitFor();
    const said = await spoken(view.page);
    const [title, ...parts] = levels(said);
    expect([title, ...new Set(parts)]).toEqual([1, 2]);
    expect(said.filter((one) => one.startsWith('heading1'))).toHaveLength(1);
    expect(said.slice(0, 2)).toEqual(['link 跳到正文', 'link 枫桥']);
    expect(said).toContain('navigation 主导航');
    const own = said.slice(said.indexOf(`checkbox 选中 ${number}`));
    expect(own.slice(0, 4)).toEqual([
      `checkbox 选中 ${number}`,
      expect.stringMatching(/^link \d{4}-\d\d-\d\d（.）24:00 止/),
      `link ${number}`,
      'button 转送或交办',
    ]);
    // Nothing that can be pressed is without a name.
    expect(said.filter((one) => /^(link|button|checkbox)$/.test(one))).toEqual([]);
    await view.close();
  });
});
