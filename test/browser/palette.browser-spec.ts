import { describe, expect, it, jest } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import { aConsole } from './support/a-console.js';
import type { ConsolePage } from './support/console-page.js';

jest.setTimeout(120_000);

const product = aConsole();

async function opened(view: ConsolePage) {
  await view.page.keyboard.press('Control+k');
  const palette = view.page.getByRole('dialog', { name: '去哪里，做什么' });
  await palette.waitFor();
  const input = palette.getByRole('combobox');
  await view.page.locator('[role=combobox]:focus').waitFor();
  return { palette, input };
}

const at = (view: ConsolePage): string => {
  const { pathname, search } = new URL(view.page.url());
  return decodeURIComponent(pathname + search);
};

describe('the palette', () => {
  it('loses no key that is typed before its code has come', async () => {
    const view = await product.open('clerk');
    await view.page.route('**/palette*.js', async (route) => {
      await new Promise((done) => setTimeout(done, 1_000));
      await route.continue();
    });
    await view.go('/duties');
    await view.page.keyboard.press('Control+k');
    await view.page.keyboard.type('xfjian', { delay: 40 });
    const input = view.page.getByRole('dialog', { name: '去哪里，做什么' }).getByRole('combobox');
    await input.waitFor();
    await view.page.locator('[role=combobox]:focus').waitFor();
    await eventually(async () => expect(await input.inputValue()).toBe('xfjian'));
    expect(at(view)).toBe('/duties');
    await view.close();
  });

  it('opens by its key and goes to a case by the number of the receipt, or by its last digits', async () => {
    const { number } = await product.petition();
    const view = await product.open('clerk');
    for (const typed of [number, number.slice(-3)]) {
      await view.go('/duties');
      const { palette } = await opened(view);
      await view.page.keyboard.type(typed);
      const found = palette.getByRole('option', { name: number });
      await found.first().waitFor();
      await view.page.locator('[role=option][aria-selected=true]', { hasText: number }).waitFor();
      expect(await view.findings()).toEqual([]);
      await view.page.keyboard.press('Enter');
      await view.page.getByRole('heading', { level: 1, name: number }).waitFor();
      expect(at(view)).toBe(`/petitions/${number}`);
      await palette.waitFor({ state: 'hidden' });
    }
    expect(view.errors).toEqual([]);
    await view.close();
  });

  it('goes to what an office has, by its name and by initials', async () => {
    const view = await product.open('clerk');
    for (const typed of ['交通运输', 'jtys']) {
      await view.go('/duties');
      await opened(view);
      await view.page.keyboard.type(typed);
      // The first that fits is chosen, whenever it comes.
      await view.page.locator('[role=option][aria-selected=true]', { hasText: '宾川县交通运输局' }).waitFor();
      await view.page.keyboard.press('Enter');
      await view.page.waitForURL('**/petitions?holder=dept-transport');
    }
    expect(view.errors).toEqual([]);
    await view.close();
  });

  it('goes to a page, and says when it finds nothing but a search', async () => {
    const view = await product.open('clerk');
    await view.go('/duties');
    const { palette, input } = await opened(view);
    await input.fill('期限计算');
    await palette.getByRole('option', { name: '期限计算', exact: true }).waitFor();
    await input.fill('没有这样的东西');
    await palette.getByRole('option', { name: '在信访件中搜索“没有这样的东西”' }).waitFor();
    const found = await palette.getByRole('option').allTextContents();
    expect(found).toEqual(['信访件', '联合调解', '调解'].map((list) => `在${list}中搜索“没有这样的东西”`));
    await view.page.keyboard.press('Enter');
    await view.page.waitForURL('**/petitions?text=*');
    expect(at(view)).toBe('/petitions?text=没有这样的东西');
    await view.close();
  });

  it('closes by Escape, does nothing, and gives the focus back', async () => {
    const view = await product.open('clerk');
    await view.go('/duties');
    const find = view.button(/案件编号、页面或机构/);
    await find.focus();
    const { palette } = await opened(view);
    await view.page.keyboard.type('督办');
    await view.page.keyboard.press('Escape');
    await palette.waitFor({ state: 'hidden' });
    expect(at(view)).toBe('/duties');
    await view.page.locator('.find-button:focus').waitFor();
    await view.close();
  });
});
