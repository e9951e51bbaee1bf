import { describe, expect, it, jest } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import { aConsole } from './support/a-console.js';

jest.setTimeout(180_000);

const product = aConsole();

describe('a drill on screen', () => {
  it('begins with a procedure, and time makes reminders, a breach and a supervision happen', async () => {
    const view = await product.open('bureau.head');
    await view.go('/drills');
    expect(await view.findings()).toEqual([]);
    await view.page.locator('#procedure').getByText('转送后无人理会').click();
    await view.button('开始演练').click();
    await view.page.waitForURL('**/drills/*-*');
    await view.page.locator('.drill-banner').waitFor();
    const lines = view.page.locator('.drill-happenings li');
    await lines.first().waitFor();
    const before = await lines.count();

    await view.page.locator('.drill-buttons .ant-btn-primary').waitFor();
    await view.page.keyboard.press('Space');
    await view.page.locator('.drill-report', { hasText: '新发生' }).waitFor({ timeout: 60_000 });
    expect(await lines.count()).toBeGreaterThan(before);

    // Seven weeks of a silent office: the notice is late, and the platform opens its supervision by itself.
    await view.page.locator('#drill-until').fill('+50');
    await view.button('推进到这一天').click();
    await view.page.locator('.drill-cases a[href^="/supervisions/"]').first().waitFor({ timeout: 90_000 });
    await view.page.locator('.drill-times', { hasText: '停在此刻' }).waitFor({ timeout: 90_000 });
    expect(await view.page.locator('.drill-happenings').textContent()).toContain('逾期');
    expect(await view.page.title()).toContain('【演练】');
    expect(await view.findings()).toEqual([]);

    // Nothing of it among what is real, where what is real is found by its number.
    const numbers = await view.page.locator('.drill-cases a[href^="/petitions/"]').allTextContents();
    expect(numbers).not.toEqual([]);
    const real = await product.petition();
    await view.go(`/petitions?text=${encodeURIComponent(real.number)}`);
    await view.page.getByRole('link', { name: real.number }).first().waitFor();
    for (const number of numbers) {
      await view.go(`/petitions?text=${encodeURIComponent(number)}`);
      await view.page.locator('.totals', { hasText: '0' }).waitFor();
      expect(await view.page.locator('.data-table tbody tr').count()).toBe(0);
    }
    expect(view.errors).toEqual([]);
    await view.close();
  });

  it('moves by the slider with the keyboard, and never back', async () => {
    const view = await product.open('admin', { width: 320, height: 900, mode: 'dark' });
    await view.go('/drills');
    await view.page.locator('#procedure').getByText('答复后请求复查的期限').click();
    await view.button('开始演练').click();
    const times = view.page.locator('.drill-times strong');
    const began = (await times.textContent()) ?? '';
    await view.page.locator('#drill-slider').focus();
    await view.page.keyboard.press('ArrowRight');
    await view.page.keyboard.press('ArrowRight');
    await view.page.keyboard.press('Enter');
    await eventually(async () => expect(await times.textContent()).not.toContain(began.slice(0, 13)), 30_000);
    await view.page.locator('.drill-times', { hasText: '停在此刻' }).waitFor({ timeout: 60_000 });
    expect(await times.textContent()).toContain('00:00');
    expect(await view.overflow()).toBe(0);
    await view.page.locator('#drill-until').fill('2020-01-01');
    await view.button('推进到这一天').click();
    await view.page.getByText(/演练的时间不能倒退/).waitFor();
    expect(await view.findings()).toEqual([]);
    // An administrator handles no cases: their numbers are no links.
    expect(await view.page.locator('.drill-cases a').count()).toBe(0);
    await view.close();
  });

  it('is not for an officer', async () => {
    const view = await product.open('transport.officer');
    await view.page.goto(`${product.stack.apiUrl}/drills`);
    await view.page.getByText('无权查看').waitFor();
    await view.close();
  });
});
