import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, expect, it, jest } from '@jest/globals';
import { readTables, workbookOf, workbookType, type CellValue } from '#libs/workbook';
import { aConsole } from './support/a-console.js';

jest.setTimeout(180_000);

const product = aConsole();

/** A paper that has to be posted. */
async function aLetter(): Promise<string> {
  const { id } = await product.petition();
  await product.refer(id);
  const paper = { office: 'dept-transport', notice: 'other', title: '现场查看通知', plan: ['post', 'hand'] };
  const issued = { ...paper, paper: randomUUID(), parent: id };
  return (await product.client.post<{ number: string }>('transport.officer', '/api/deliveries', issued)).number;
}

async function aFile(rows: readonly (readonly CellValue[])[]) {
  const pieces: Buffer[] = [];
  for await (const piece of workbookOf([{ name: '邮寄清单', widths: [20, 20, 20], rows }])) pieces.push(piece);
  return { name: '邮寄清单.xlsx', mimeType: workbookType, buffer: Buffer.concat(pieces) };
}

const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

describe('an officer with letters to post', () => {
  it('takes the list to the post, brings it back filled in, sees each row before it is recorded, and the receipt ends it', async () => {
    const number = await aLetter();
    const view = await product.open('transport.officer');
    await view.go('/postal');
    const letters = view.page.getByRole('region', { name: '邮件', exact: true });
    await letters.getByRole('row', { name: number }).getByText('待交邮').waitFor();
    await view.page.getByLabel('用途').fill('到邮局交邮');
    const [download] = await Promise.all([
      view.page.waitForEvent('download'),
      view.page.getByRole('button', { name: '下载清单' }).click(),
    ]);
    const taken = await readTables(await readFile(await download.path()));
    const cells = taken.isRead ? (taken.tables[0]?.rows ?? []) : [];
    expect(cells.map((row) => row.cells.get(0)?.text)).toContain(number);

    const choose = view.page.getByLabel('选择文件（.xlsx、.csv）');
    const tracking = `XA${String(Date.now()).slice(-9)}CN`;
    const heads = ['送达件编号 Delivery', '邮件号 Tracking number', '交邮日期 Posted on'];
    await choose.setInputFiles(await aFile([heads, [number, tracking, today], ['信2026-999999-1', 'XB1', today]]));
    const preview = view.page.getByRole('table', { name: '预览：邮寄清单.xlsx' });
    await preview.getByRole('row', { name: number }).getByText('可以记录').waitFor();
    await preview.getByRole('row', { name: number }).getByText(`邮件号 ${tracking}`).waitFor();
    await preview.getByText(/^不能记录：本单位没有这一送达件/u).waitFor();
    for (const look of [{}, { width: 320, height: 800 }] as const) {
      await view.look(look);
      expect([...(await view.tooWide()), ...(await view.findings())]).toEqual([]);
    }
    await view.look({});
    // Pressed twice, it says what the first press recorded.
    await view.page.getByRole('button', { name: '记录 1 行' }).dblclick();
    await view.page.getByText('已记录 1 行。').waitFor();
    await letters.getByRole('row', { name: number }).getByText(`邮件号 ${tracking}`).waitFor();

    const results = `运单号,妥投日期,签收人\n${tracking},${today},本人\n`;
    const file = { name: '妥投明细.csv', mimeType: 'text/csv', buffer: Buffer.from(results) };
    await choose.setInputFiles(file);
    await view.page.getByRole('button', { name: '记录 1 行' }).click();
    const result = view.page.getByRole('table', { name: '结果：妥投明细.csv' });
    await result.getByText('已记录', { exact: true }).waitFor();
    await result.getByRole('link', { name: number }).click();
    await view.page
      .getByText(/送达（邮寄回证）。/u)
      .first()
      .waitFor();

    await view.go('/postal');
    await choose.setInputFiles(file);
    await view.page.getByText('以前已记录').waitFor();
    await view.page.getByText('没有可以记录的行。').waitFor();
    expect(view.errors).toEqual([]);
    await view.close();
  });
});
