import { describe, expect, it, jest } from '@jest/globals';
import { daysAhead } from '../support/days-ahead.js';
import { aConsole } from './support/a-console.js';
import type { ConsolePage } from './support/console-page.js';

// Each test is a person's walk through a list, on a machine that does other things too.
jest.setTimeout(120_000);

// More than a page has.
const count = 32;
const numbers: string[] = [];
const product = aConsole(async () => {
  // What came first is registered last: number and date go against each other.
  for (let n = 0; n < count; n += 1) {
    const receivedOn = daysAhead(n === 0 ? 0 : n === count - 1 ? -8 : -4);
    numbers.push((await product.petition({ title: `排列试件${String(n)}`, receivedOn })).number);
  }
});

const shown = (view: ConsolePage): Promise<string[]> =>
  view.page.locator('.data-table tbody .case-number').allTextContents();
const rowsOf = (view: ConsolePage) => view.page.locator('.data-table:not(.is-dimmed) tbody tr');
const [first = '', last = ''] = [0, count - 1].map(String);

describe('a list', () => {
  it('is ordered by the heads of its columns, both ways, and read from its last page', async () => {
    const view = await product.open('clerk');
    const { page } = view;
    await view.go('/petitions?text=排列试件');
    await rowsOf(view).first().waitFor();
    const head = page.getByRole('columnheader', { name: /期限/ });
    expect(await page.getByRole('columnheader', { name: /编号/ }).getAttribute('aria-sort')).toBe('descending');
    expect((await shown(view))[0]).toBe(numbers[count - 1]);
    await head.getByRole('button').click();
    await page.waitForURL('**order=soonest**');
    await rowsOf(view).first().getByText(`排列试件${last}`, { exact: true }).waitFor();
    await page.locator('.is-dimmed').waitFor({ state: 'detached' });
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    expect(await view.findings()).toEqual([]);

    await page.getByRole('button', { name: '到最后一页' }).click();
    await page.waitForURL('**fromEnd=true**');
    await rowsOf(view).last().getByText(`排列试件${first}`, { exact: true }).waitFor();
    expect((await shown(view))[0]).not.toBe(numbers[count - 1]);
    await page.getByRole('button', { name: '上一页' }).click();
    await page.waitForURL('**cursor=**');
    await rowsOf(view).first().getByText(`排列试件${last}`, { exact: true }).waitFor();
    expect(await shown(view)).toContain(numbers[count - 1]);
    await page.getByRole('button', { name: '回到第一页' }).click();
    await page.waitForURL((url) => !url.search.includes('fromEnd'));

    await head.getByRole('button').click();
    await page.waitForURL('**order=latest**');
    await rowsOf(view).first().getByText(`排列试件${first}`, { exact: true }).waitFor();
    await page.getByRole('button', { name: '每页 100 行' }).click();
    await rowsOf(view)
      .nth(count - 1)
      .getByText(`排列试件${last}`, { exact: true })
      .waitFor();
    expect(view.errors).toEqual([]);
    await view.close();
  });

  it('is ordered on a phone, where no heads are seen, and in English', async () => {
    const view = await product.open('clerk', { language: 'en', mode: 'dark', width: 390, height: 844 });
    const { page } = view;
    await view.go('/petitions?text=排列试件');
    await rowsOf(view).first().waitFor();
    await page.getByRole('combobox', { name: 'Order' }).click();
    await page.getByText('Due date, soonest first').click();
    await page.waitForURL('**order=soonest**');
    await view.page.locator('.is-dimmed').waitFor({ state: 'detached' });
    expect((await shown(view))[0]).toBe(numbers[count - 1]);
    expect(await view.findings()).toEqual([]);
    expect(await view.overflow()).toBe(0);
    await view.close();
  });
});
