import { describe, expect, it, jest } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { eventually } from '../support/eventually.js';
import { aSmallCounty } from './screens/small-county.js';
import { aConsole } from './support/a-console.js';
import { anIdleOffice } from './support/an-idle-office.js';
import type { ConsolePage } from './support/console-page.js';

// Each test opens a board and the lists behind it, on a machine that does other things too.
jest.setTimeout(120_000);

const product = aConsole(async () => {
  await aSmallCounty(product.client);
});

const questions = ['每个月有多少按期？', '在办的有多久了，过了期限没有？', '事情在哪里，等了多久？'] as const;

async function board(): Promise<ConsolePage> {
  const view = await product.open('supervisor');
  await view.go('/board');
  await view.page.locator('.bars-drawn svg path').first().waitFor({ state: 'attached' });
  await view.settled();
  return view;
}

const picture = ({ page }: ConsolePage, question: string): Locator => page.getByRole('region', { name: question });

/** The number that a link says it opens, and what it counts. */
const saidBy = async (link: Locator): Promise<number> =>
  Number(/[：:]\s*(\d+)/.exec((await link.getAttribute('aria-label')) ?? '')?.[1]);

/** Where links lead and what they say. */
async function linksOf(links: Locator): Promise<string[]> {
  const said = (await links.all()).map(async (link) =>
    [await link.getAttribute('href'), await link.getAttribute('aria-label')].join(' '),
  );
  return await Promise.all(said);
}

/** Earlier files' courses may still take a step: what is read twice is read again until nothing moves between. */
const whenStill = (looks: () => Promise<void>): Promise<void> => eventually(looks, 60_000);

/** How many the list that is open says it has. */
async function listed({ page }: ConsolePage): Promise<number> {
  const totals = page.locator('.totals').first();
  await totals.getByText(/\d/).first().waitFor();
  return Number(/\d+/.exec((await totals.innerText()).replace(/^[^\d]*/u, ''))?.[0]);
}

describe('the pictures of the board', () => {
  it('each ask a question, say the answer, and are drawn with patterns', async () => {
    const view = await board();
    for (const question of questions) {
      const one = picture(view, question);
      expect(await one.locator('.picture-sentence').innerText()).toMatch(/\d/);
      await one.locator('.bars-drawn svg path').first().waitFor({ state: 'attached' });
    }
    // A part that is not the first is told by its pattern, where there is no colour.
    expect(await view.page.locator('.bars-drawn svg pattern').count()).toBeGreaterThan(0);
    const legend = await picture(view, questions[0]).locator('.picture-legend').innerText();
    for (const word of ['按期', '逾期', '未核实']) expect(legend).toContain(word);
    expect(view.errors).toEqual([]);
    await view.close();
  });

  it.each(questions)('open the list of as many rows from a bar, by keyboard too: %s', async (question) => {
    const view = await board();
    const links = picture(view, question).locator('.bars-line a');
    const count = Math.min(await links.count(), 3);
    expect(count).toBeGreaterThan(0);
    for (let at = 0; at < count; at += 1) {
      await whenStill(async () => {
        const said = await saidBy(links.nth(at));
        await links.nth(at).focus();
        await view.page.keyboard.press('Enter');
        await view.page.waitForURL(/\/(petitions|board\/deadlines)\?/);
        const opened = await listed(view);
        await view.page.goBack();
        await links.nth(at).waitFor();
        expect([at, opened]).toEqual([at, said]);
      });
    }
    await view.close();
  });

  it('have the same numbers as a table, chosen by keyboard', async () => {
    const view = await board();
    for (const question of questions) {
      const one = picture(view, question);
      await whenStill(async () => {
        const bars = await linksOf(one.locator('.bars-line a'));
        await one.getByText('表', { exact: true }).click();
        const table = one.getByRole('table', { name: question });
        await table.waitFor();
        const cells = await linksOf(table.locator('td a'));
        expect(await one.locator('.bars').count()).toBe(0);
        await view.page.keyboard.press('ArrowLeft');
        await one.locator('.bars').waitFor();
        expect(cells.toSorted()).toEqual(bars.toSorted());
      });
    }
    await view.close();
  });

  it('are loaded with the board alone', async () => {
    const view = await product.open('supervisor');
    const asked: string[] = [];
    view.page.on('request', (request) => asked.push(request.url()));
    await view.go('/supervisions');
    await view.settled();
    expect(asked.filter((url) => url.includes('drawn-bars'))).toEqual([]);
    await view.go('/board');
    await view.page.locator('.bars-drawn svg path').first().waitFor({ state: 'attached' });
    expect(asked.some((url) => url.includes('drawn-bars'))).toBe(true);
    await view.close();
  });

  it('say that they could not be read, beside numbers that were, and that nothing is open', async () => {
    const view = await product.open('supervisor');
    const { page } = view;
    const pictures = '**/api/board/pictures*';
    await page.route(pictures, (route) => route.fulfill({ status: 500, json: {} }));
    await view.go('/board');
    const failed = page.locator('.pictures').getByRole('alert');
    await failed.waitFor();
    await page.getByRole('table', { name: '按机构' }).waitFor();
    // Not once alone: whatever happens meanwhile has them read again.
    await page.unroute(pictures);
    await failed.getByRole('button', { name: '重试' }).click();
    await picture(view, questions[0]).waitFor();
    await view.close();

    const { head, end } = await anIdleOffice(product);
    await head.go('/board');
    await head.page.getByText('没有本机构看得到的在办信访件。').waitFor();
    expect(await picture(head, questions[0]).locator('.picture-sentence').innerText()).toContain('没有结束的时限');
    expect(await head.findings()).toEqual([]);
    await head.close();
    await end();
  });
});
