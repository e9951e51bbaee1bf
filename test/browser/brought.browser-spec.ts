import { randomUUID } from 'node:crypto';
import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aJpeg, aPng } from '../support/files/a-picture.js';
import { aConsole } from './support/a-console.js';
import { aPhone, enterByCode, unusable } from './support/a-phone.js';
import { begin, isDone, leave } from './support/command-drawer.js';
import type { ConsolePage } from './support/console-page.js';

jest.setTimeout(180_000);

const product = aConsole();

const photo = { name: 'image.jpg', mimeType: 'image/jpeg', buffer: aJpeg() };

/** A paper that is handed over. */
async function toBeHandedOver(): Promise<string> {
  const { id } = await product.petition();
  await product.refer(id);
  const paper = { office: 'dept-transport', notice: 'other', title: '现场查看通知', plan: ['hand'] };
  const issued = { ...paper, paper: randomUUID(), parent: id };
  return (await product.client.post<{ number: string }>('transport.officer', '/api/deliveries', issued)).number;
}

/** Presses a button that shows a code, and opens what it leads to on another device. */
async function scannedFrom(view: ConsolePage, button: string): Promise<string> {
  await view.page.getByRole('button', { name: button }).first().click();
  const dialog = view.page.getByRole('dialog', { name: button });
  await dialog.getByRole('img', { name: '手机扫的二维码' }).waitFor();
  await dialog.getByText('等待手机扫码……').waitFor();
  return (await dialog.getByRole('link', { name: '在本机打开' }).getAttribute('href')) ?? '';
}

/** Draws a line in the frame, as a finger does. */
async function signIn(page: Page): Promise<void> {
  const frame = await page.locator('canvas.signature').boundingBox();
  if (frame === null) throw new Error('there is no frame to sign in');
  await page.mouse.move(frame.x + 30, frame.y + 120);
  await page.mouse.down();
  for (const at of [60, 110, 160, 210]) await page.mouse.move(frame.x + at, frame.y + (at % 100) + 40, { steps: 4 });
  await page.mouse.up();
}

describe('a telephone at the desk', () => {
  it('photographs the signed receipt, which the clerk chooses in the proof of the hand-over', async () => {
    const number = await toBeHandedOver();
    const view = await product.open('transport.officer');
    await view.go(`/deliveries/${number}`);
    await view.page.getByRole('button', { name: '打印送达回执' }).click();
    await view.page.getByLabel('具体做什么').fill('上门送达');
    const [receipt] = await Promise.all([
      view.page.waitForEvent('download'),
      view.page.getByRole('button', { name: '取回执（PDF）' }).click(),
    ]);
    expect(receipt.suggestedFilename()).toBe(`${number} 送达回执.pdf`);
    const address = await scannedFrom(view, '用手机拍照');
    expect(await view.findings()).toEqual([]);
    const { context, page, errors } = await aPhone(product.browser, { viewport: { width: 390, height: 844 } });
    await page.goto(address);
    await page.getByRole('heading', { level: 1, name: '用手机拍照' }).waitFor();
    expect(page.url()).not.toContain('#');
    expect(await unusable(page)).toEqual([]);
    await page.getByLabel('拍照', { exact: true }).setInputFiles(photo);
    await page.getByText(/^✓ 收到了/).waitFor();
    await page.getByText(/手机照片 1\.jpg/).waitFor();
    expect(await unusable(page)).toEqual([]);
    // What the telephone brought is on the screen at the desk, with nothing pressed there.
    const dialog = view.page.getByRole('dialog', { name: '用手机拍照' });
    await dialog.getByText('已收到 1 张，都在附件里。').waitFor();
    await dialog.getByRole('button', { name: '完成' }).click();
    await view.page.getByRole('link', { name: '下载 手机照片 1.jpg', exact: true }).waitFor();
    const form = await begin(view, 'prove');
    await form.getByText('纸质签收', { exact: true }).click();
    await form.getByLabel('证明内容').fill('本人当面签收。');
    await form.getByLabel('送达日期').fill('+0');
    await form.getByText('手机照片 1.jpg').first().waitFor();
    await view.page.keyboard.press('Control+Enter');
    await Promise.race([isDone(view, '送达证明'), form.locator('.mistakes').waitFor()]);
    expect(await form.locator('.mistakes').allInnerTexts()).toEqual([]);
    const proofs = view.page.getByRole('region', { name: '送达证明', exact: true });
    await proofs.getByText('本人当面签收。').waitFor();
    await proofs.getByRole('link', { name: /^下载证明文件（/ }).waitFor();
    expect(await view.findings()).toEqual([]);
    // With its window the code is closed too.
    await page.reload();
    await page.getByText(/^这个码已经失效/).waitFor();
    expect(errors).toEqual([]);
    await context.close();
    await leave(view);
  });

  it('takes the signature of the recipient, who reads what is signed', async () => {
    const number = await toBeHandedOver();
    const view = await product.open('transport.officer');
    await view.go(`/deliveries/${number}`);
    const address = await scannedFrom(view, '在平板上签收');
    const { context, page, errors } = await aPhone(product.browser, { viewport: { width: 820, height: 1180 } });
    await page.goto(address);
    await page.getByText('本人已收到上面所列的文书。').waitFor();
    expect(await unusable(page)).toEqual([]);
    await page.getByRole('button', { name: '我已收到，确认签名' }).click();
    await page.getByText('请先在框里签名。').waitFor();
    await signIn(page);
    await page.getByRole('button', { name: '我已收到，确认签名' }).click();
    await page.getByRole('img', { name: '收件人的签名' }).waitFor();
    expect(await unusable(page)).toEqual([]);
    const dialog = view.page.getByRole('dialog', { name: '在平板上签收' });
    await dialog.getByText('已签收，送达证明已经记录。').waitFor();
    await dialog.getByRole('button', { name: '完成' }).click();
    const proofs = view.page.getByRole('region', { name: '送达证明', exact: true });
    await proofs.getByText('手写板签收').waitFor();
    await proofs.getByText('本人已收到上面所列的文书。').waitFor();
    expect(errors).toEqual([]);
    await context.close();
    await leave(view);
  });
});

describe('a petitioner with a telephone', () => {
  it.each([true, false])('brings photographs and reads the receipt; with a script: %s', async (javaScriptEnabled) => {
    const { id, number, queryCode } = await product.petition();
    await product.refer(id);
    const looks = { javaScriptEnabled, viewport: { width: 390, height: 844 } };
    const { context, page, errors } = await aPhone(product.browser, looks);
    if (javaScriptEnabled) await enterByCode(page, product.stack.apiUrl, { number, queryCode });
    else {
      await page.goto(`${product.stack.apiUrl}/p`);
      await page.getByLabel('编号').fill(number);
      await page.getByLabel('查询码').fill(queryCode);
      await page.locator('button.main').click();
    }
    await page.getByRole('link', { name: '交照片、文件', exact: true }).click();
    await page.getByText('您还没有在这里交过文件。').waitFor();
    if (javaScriptEnabled) expect(await unusable(page)).toEqual([]);
    await page.getByLabel('这是什么').fill('修路前后的照片');
    const program = { name: '清单.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ\x90\0\x03') };
    const other = { name: '水渠.png', mimeType: 'image/png', buffer: aPng() };
    await page.getByLabel('选照片或者文件').setInputFiles([photo, program, other]);
    await page.getByRole('button', { name: '交上去' }).click();
    await page.getByText('收到 2 个。下面这些没有收，也没有保存：').waitFor();
    await page.getByText(/^清单\.pdf 没有收：/).waitFor();
    await page.getByRole('heading', { name: /收到 2 个文件$/ }).waitFor();
    await page.getByText('水渠.png').waitFor();
    if (javaScriptEnabled) expect(await unusable(page)).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
    const view = await product.open('transport.officer');
    await view.go(`/petitions/${number}`);
    await view.page.getByRole('link', { name: '下载 水渠.png', exact: true }).waitFor();
    await view.page.getByText('网页交来').first().waitFor();
    await leave(view);
  });
});
