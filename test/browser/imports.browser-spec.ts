import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, jest } from '@jest/globals';
import { aConsole } from './support/a-console.js';

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'imports-'));
const file = join(folder, 'board.csv');
const rows = Array.from(
  { length: 3 },
  (_one, n) =>
    `${String(901 + n)},T${String(n)},第${String(n)}盏路灯,2023/2/1 9:00:00,路灯坏了,已修好,2023/3/1 8:00:00`,
);
writeFileSync(file, ['留言编号,留言用户,留言主题,留言时间,留言详情,答复意见,答复时间', ...rows].join('\n'));

/** How many petitions nothing has happened to for long. */
async function idle(): Promise<number> {
  const { totals } = await product.client.get<{ totals: { idle: number } }>('bureau.head', '/api/board');
  return totals.idle;
}

let idleBefore = 0;
const product = aConsole(async () => {
  idleBefore = await idle();
  await product.command('import', file, '--format', 'message-board', '--trial');
});
afterAll(() => rmSync(folder, { recursive: true }));

it('lets the clerk close together what an import brought answered, after one look', async () => {
  const view = await product.open('clerk');
  const { page } = view;
  await view.go('/petitions?channel=import');
  await page.getByText('导入时来源已答复、现在仍开着的 3 件。').waitFor();
  await page.getByRole('link', { name: '只看这些，选中后一并结案' }).click();
  await page.locator('.data-table tbody tr').nth(2).waitFor();
  await page.keyboard.press('Shift+X');
  await page.keyboard.press('z');
  const drawer = page.getByRole('dialog', { name: '结案归档 · 3 件' });
  await drawer.getByText('第2盏路灯').waitFor();
  await drawer.getByText('可办 3 件；不能办 0 件，留在外面。').waitFor();
  await page.keyboard.press('Control+Enter');
  await drawer.getByText('请填写说明。').first().waitFor();
  await drawer.getByLabel('说明').fill('逐件看过原系统的答复。');
  expect(await view.findings()).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await drawer.getByText('已办 3 件，可再试 0 件，不能办 0 件，共 3 件。').waitFor();
  await drawer.getByRole('button', { name: '关闭' }).last().click();
  await drawer.waitFor({ state: 'hidden' });
  await page.getByText('现在仍开着的').waitFor({ state: 'detached' });
  expect(await idle()).toBe(idleBefore);
  expect(view.errors).toEqual([]);
  await view.close();
});
