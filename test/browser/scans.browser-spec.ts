import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { aDrawablePdf } from '../support/files/real-files.js';
import { aConsole } from './support/a-console.js';
import { leave } from './support/command-drawer.js';
import type { ConsolePage } from './support/console-page.js';

jest.setTimeout(120_000);

const product = aConsole();
const drawerOf = (view: ConsolePage) => view.page.getByRole('dialog');
const panel = (view: ConsolePage) => view.page.locator('section[aria-labelledby=attachments]');

function scan(office: string, name: string): void {
  const folder = join(product.stack.environment['SCANS_FOLDER'] ?? '', office);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), aDrawablePdf());
}

describe('what the scanner sends', () => {
  it('appears on the case by itself, is looked at, attached or put aside', async () => {
    const { id, number } = await product.petition();
    await product.refer(id);
    const view = await product.open('transport.officer', {});
    await view.go(`/petitions/${number}`);
    const scans = panel(view).getByRole('region', { name: '扫描仪' });
    await scans.getByText('扫描仪没有送来文件。').waitFor();
    scan('dept-transport', '协议书.pdf');
    scan('dept-transport', '空白页.pdf');
    await scans.getByRole('button', { name: '预览 协议书.pdf' }).click({ timeout: 40_000 });
    await drawerOf(view).getByRole('img', { name: '协议书.pdf，第 1 页，共 1 页' }).waitFor({ timeout: 60_000 });
    await view.page.keyboard.press('Escape');
    expect(await view.findings()).toEqual([]);
    await scans.getByRole('button', { name: '放入 协议书.pdf' }).click();
    await panel(view).getByRole('link', { name: '下载 协议书.pdf', exact: true }).waitFor();
    await scans.getByRole('button', { name: '放入 协议书.pdf' }).waitFor({ state: 'hidden' });

    await scans.getByRole('button', { name: '不要 空白页.pdf' }).click();
    await drawerOf(view).getByLabel('理由').fill('扫了空白页。');
    await drawerOf(view).getByRole('button', { name: '不要' }).click();
    await scans.getByText('扫描仪没有送来文件。').waitFor();
    await leave(view);
  });

  it('is ticked at the desk while a matter is registered, and attached to it once it has a number', async () => {
    const view = await product.open('clerk', {});
    const { page } = view;
    await view.go('/desk?channel=letter');
    scan('bureau', '来信.pdf');
    const scans = page.getByRole('region', { name: '扫描仪' });
    await scans.getByRole('checkbox', { name: '登记后放入 来信.pdf' }).check({ timeout: 40_000 });
    expect(await view.findings()).toEqual([]);
    await page.getByLabel('诉求（信访人原话）').fill('村口的路灯坏了三个月，夜里有人摔倒。');
    await page.getByLabel('姓名').fill('赵路灯');
    await page.keyboard.press('Control+Enter');
    await page.getByText('已放入 来信.pdf。').waitFor({ timeout: 40_000 });
    await page.getByRole('link', { name: '打开这一件' }).click();
    await panel(view).getByRole('link', { name: '下载 来信.pdf', exact: true }).waitFor();
    await view.close();
  });
});
