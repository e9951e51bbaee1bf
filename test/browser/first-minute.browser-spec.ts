import { describe, expect, it, jest } from '@jest/globals';
import { demoPassword } from '../support/stack.js';
import { eventually } from '../support/eventually.js';
import { aConsole } from './support/a-console.js';
import { drawerOf } from './support/command-drawer.js';
import type { ConsolePage } from './support/console-page.js';

// Each test is somebody's first minute, on a machine that does other things too.
jest.setTimeout(120_000);

const product = aConsole();

/** Where the head of the page, the bar on top and what the tour points at stand in the window. */
const places = (view: ConsolePage) =>
  view.page.evaluate<{ bar: number; head: number; target: number; card: number }>(
    `(() => { const at = (what) => document.querySelector(what)?.getBoundingClientRect();
      return { bar: at('.top-bar').bottom, head: at('h1').top, target: at('.tour-target').top, card: at('.tour-card').top }; })()`,
  );

describe('the first minute', () => {
  it.each([
    [1366, 700],
    [1366, 900],
  ])('is led past the form of the desk with its head in sight: %i by %i', async (width, height) => {
    const view = await product.open(null, { width, height });
    const { page } = view;
    await view.go('/');
    await page.getByRole('button', { name: /信访接待员/ }).click();
    await page.locator('input[type=password]').fill(demoPassword);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/desk*');
    for (let stop = 1; stop <= 2; stop += 1) {
      await page.locator('.tour-target').waitFor();
      const { bar, head, target, card } = await places(view);
      expect([stop, head >= bar, target >= bar, target < card]).toEqual([stop, true, true, true]);
      await page.locator('.tour-card').getByRole('button', { name: '下一步' }).click();
    }
    await view.close();
  });

  it('is told of no draft at a desk where nobody typed anything', async () => {
    const view = await product.open('clerk');
    const { page } = view;
    await view.go('/desk?channel=letter');
    await page.locator('#desk_matter').waitFor();
    // Drafts are kept when a page is left, too.
    await view.go('/duties');
    await view.go('/desk?channel=visit');
    await page.locator('#desk_matter').waitFor();
    expect(await page.locator('.draft-found').count()).toBe(0);
    await page.locator('#desk_matter').fill('路灯坏了。');
    await view.go('/duties');
    await view.go('/desk?channel=visit');
    await page.locator('.draft-found').waitFor();
    await page.locator('.draft-found button').click();
    await view.close();
  });

  it('sends what was to be sent by Ctrl-Enter, also after signing in again', async () => {
    const { number } = await product.petition();
    const view = await product.open('bureau.head');
    const { page } = view;
    await view.go(`/petitions/${number}?do=comment`);
    await drawerOf(view).locator('textarea').fill('请于本周内回复。');
    await view.context.clearCookies();
    await page.keyboard.press('Control+Enter');
    const dialog = page.getByRole('dialog', { name: '登录已过期' });
    await dialog.locator('input[type=password]:focus').fill(demoPassword);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await page.keyboard.press('Control+Enter');
    await page.getByText('已记录：阅批意见。').waitFor();
    await view.close();
  });

  it('finds a page with a heading at an address that is none', async () => {
    const view = await product.open('clerk');
    await view.go('/nowhere');
    await view.page.getByRole('heading', { level: 1, name: '没有这个页面' }).waitFor();
    expect(await view.findings()).toEqual([]);
    await view.close();
  });

  it('keeps its frame where the server is away: a history says so in its own place, and is read once it is back', async () => {
    const { number } = await product.petition();
    const view = await product.open('clerk');
    const { page } = view;
    await view.go(`/petitions/${number}`);
    await page.locator('.command-bar').waitFor();
    await page.route('**/api/**', (route) => route.abort());
    await page.keyboard.press('h');
    await page.waitForURL('**/history');
    await page.locator('.gone-bar').waitFor();
    expect(await page.locator('.side-bar').isVisible()).toBe(true);
    await page.getByRole('heading', { level: 1, name: /历史/ }).waitFor();
    await page.locator('.state-box').waitFor();
    expect(await view.findings()).toEqual([]);
    await page.unroute('**/api/**');
    await view.button('现在就试').click();
    await eventually(async () => expect(await page.locator('.gone-bar').count()).toBe(0));
    await page.locator('.history-line').first().waitFor();
    expect(view.errors).toEqual([]);
    await view.close();
  });
});
