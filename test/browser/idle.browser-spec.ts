import { describe, expect, it, jest } from '@jest/globals';
import { openDatabase } from '#libs/persistence';
import { demoPassword } from '../support/stack.js';
import { aConsole } from './support/a-console.js';

jest.setTimeout(120_000);

const product = aConsole();
const words = '路灯坏了半年，晚上老人不敢出门。';

/** Nobody used a session for so long, behind the product's back: a test does not wait for a quarter of an hour. */
async function unusedFor(minutes: number): Promise<void> {
  const database = await openDatabase({ url: product.stack.adminUrl, poolSize: 1, applicationName: 'test' });
  try {
    await database.query(`update session set seen_at = seen_at - interval '${String(minutes)} minutes'`);
  } finally {
    await database.destroy();
  }
}

/** Somebody writes at the desk; the browser's clock can be moved. */
async function aWriter() {
  const view = await product.open('clerk');
  await view.page.clock.install();
  await view.go('/desk?channel=letter');
  const matter = view.page.getByLabel('诉求（信访人原话）');
  await matter.fill(words);
  await view.page.getByText(/^草稿存于本机，\d\d:\d\d/).waitFor();
  return { view, matter, bar: view.page.getByRole('alert').filter({ hasText: '两分钟内没有操作就会退出登录' }) };
}

describe('a session that nobody uses', () => {
  it('warns before it ends, and staying keeps it', async () => {
    const { view, matter, bar } = await aWriter();
    await view.page.clock.fastForward('12:00');
    expect(await bar.count()).toBe(0);
    await view.page.clock.fastForward('01:30');
    await bar.waitFor();
    expect(await view.findings()).toEqual([]);
    await unusedFor(14);
    await bar.getByRole('button', { name: '继续使用' }).click();
    await view.page.clock.fastForward('00:10');
    await bar.waitFor({ state: 'detached' });
    // The server counts anew as well.
    await unusedFor(14);
    await view.page.clock.fastForward('13:30');
    await bar.waitFor();
    expect(await view.page.getByRole('dialog').allTextContents()).toEqual([]);
    expect(await matter.inputValue()).toBe(words);
    expect(view.errors).toEqual([]);
    // Its clock was moved: no other test has this window.
    await view.context.close();
  });

  it('ends when it is let pass, and what was typed is there after signing in again', async () => {
    const { view, matter, bar } = await aWriter();
    await view.page.clock.fastForward('13:30');
    await bar.waitFor();
    await unusedFor(16);
    await view.page.clock.fastForward('02:00');
    const dialog = view.page.getByRole('dialog', { name: '登录已过期' });
    await dialog.waitFor();
    await bar.waitFor({ state: 'detached' });
    await dialog.locator('input[type=password]').fill(demoPassword);
    await dialog.getByRole('button', { name: '登录' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await matter.inputValue()).toBe(words);
    await view.page.reload();
    await view.page.getByText('已取回您').waitFor();
    expect(await matter.inputValue()).toBe(words);
    expect(view.errors).toEqual([]);
    // Its clock was moved: no other test has this window.
    await view.context.close();
  });
});
