import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { aGreyPicture } from '../support/a-grey-picture.js';
import { charactersIn } from '../support/pdf-text.js';
import { aConfirmation } from './support/a-confirmation.js';
import { aConsole } from './support/a-console.js';
import { mediator } from './support/a-mediation.js';
import { aSettledMediation } from './support/an-obligation.js';
import type { ConsolePage } from './support/console-page.js';

jest.setTimeout(180_000);

const product = aConsole();
const opinion = {
  ...{ outcome: 'explain', claim: '修复水渠。', facts: '经现场核实，水渠被施工挖断三处。' },
  ...{
    reasons: '施工单位应当恢复原状。',
    opinion: '由施工单位十日内修复。',
    legalBasis: '《信访工作条例》第三十一条。',
  },
};

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/gu)?.length ?? 0;

async function taken(view: ConsolePage, name: string | RegExp): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    view.page.waitForEvent('download'),
    view.page.getByRole('button', { name }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** How many points of the first page are not white. */
const darkPoints = `(async () => {
  const image = document.querySelector('.drawn-page img');
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [210, 297];
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, 210, 297);
  pen.drawImage(image, 0, 0, 210, (210 * image.naturalHeight) / image.naturalWidth);
  const { data } = pen.getImageData(0, 0, 210, 297);
  return data.filter((value, at) => at % 4 === 0 && value < 200).length;
})()`;

describe('the file of a case', () => {
  let number = '';
  // Of each test its own: one that is tried again puts its file in again.
  beforeEach(async () => {
    const registered = await product.petition({ petitioner: { name: '杨建国', phone: '13900005678' } });
    ({ number } = registered);
    await product.refer(registered.id);
    const act = async (by: string, command: string, body: object): Promise<void> => {
      const path = `/api/petitions/${registered.id}`;
      const { item } = await product.client.get<{ item: { version: number } }>(by, path);
      await product.client.post(by, `${path}/${command}`, { seenVersion: item.version, ...body });
    };
    await act('transport.officer', 'accept', {});
    await act('transport.officer', 'issueNotice', { notice: '由本局办理，六十日内答复。' });
    await act('transport.officer', 'submitOpinion', opinion);
    await act('transport.head', 'approveOpinion', { submission: 1 });
  });

  it('is chosen, put in order, bound and taken, and a document of it to be edited', async () => {
    const view = await product.open('transport.officer');
    await view.go(`/petitions/${number}`);
    await view.page
      .getByRole('region', { name: '附件', exact: true })
      .locator('input[type=file]')
      .setInputFiles({
        ...{ name: '水渠.png', mimeType: 'image/png', buffer: aGreyPicture() },
      });
    await view.page.getByText('已放入 水渠.png。').waitFor();
    await view.go(`/petitions/${number}?tab=documents`);
    await view.button('装订卷宗').click();
    const box = view.page.getByRole('region', { name: '装订卷宗' });
    await box.getByRole('checkbox', { name: '水渠.png' }).waitFor();
    expect(await box.locator('li').count()).toBe(3);
    expect([...(await view.tooWide()), ...(await view.findings())]).toEqual([]);
    const whole = await taken(view, '装订并下载（3 件）');
    expect(whole.name).toContain(number);
    expect(Array.from('卷宗水渠告知书处理意见书目').filter((one) => !charactersIn(whole.bytes).has(one))).toEqual([
      '目',
    ]);
    await box.getByRole('button', { name: '上移：水渠.png' }).click();
    expect(await box.locator('li').nth(1).innerText()).toContain('水渠.png');
    await box.getByRole('checkbox', { name: /处理意见书/ }).uncheck();
    const less = await taken(view, '装订并下载（2 件）');
    expect(pagesOf(less.bytes)).toBeLessThan(pagesOf(whole.bytes));
    await view.go(`/petitions/${number}`);
    const log = view.page.getByRole('region', { name: '查看记录' });
    await log
      .getByText(/下载 装订的卷宗/)
      .first()
      .waitFor();
    await view.go(`/petitions/${number}?tab=documents`);
    await view.page
      .getByRole('link', { name: /处理意见书/ })
      .first()
      .click();
    const copy = await taken(view, /^DOCX/);
    const { value } = await mammoth.extractRawText({ buffer: copy.bytes });
    expect([copy.name.endsWith('.docx'), value]).toEqual([true, expect.stringContaining(opinion.facts)]);
    expect(value).toContain('编辑稿，不作送达');
    expect(value).not.toContain('杨建国');
    expect(view.errors).toEqual([]);
    await view.close();
  });

  it('has every page of a long document on screen, the first one too', async () => {
    const view = await product.open('transport.officer', { language: 'en' });
    await view.go(`/petitions/${number}?tab=documents`);
    await view.page
      .getByRole('link', { name: /opinion/i })
      .first()
      .click();
    await view.page.locator('.drawn-page img').first().waitFor();
    expect(await view.page.locator('.drawn-page').count()).toBeGreaterThan(1);
    expect(await view.page.evaluate<number>(darkPoints)).toBeGreaterThan(500);
    expect(view.errors).toEqual([]);
    await view.close();
  });

  it('takes the agreement of the mediation to the court, with the application to confirm it', async () => {
    const mediation = await aSettledMediation(product.client, []);
    const confirmation = await aConfirmation(product.client, mediation.id);
    const view = await product.open(mediator);
    await view.go(`/confirmations/${encodeURIComponent(confirmation.number)}?tab=documents`);
    await view.button('装订卷宗').click();
    const box = view.page.getByRole('region', { name: '装订卷宗' });
    await box.getByRole('checkbox', { name: /^司法确认申请书/ }).waitFor();
    const own = await box.locator('li').count();
    await view.page.getByRole('checkbox', { name: /^连同所属案件的文书、附件/ }).check();
    await box.getByRole('checkbox', { name: /人民调解协议书/ }).waitFor();
    expect(await box.locator('li').count()).toBeGreaterThan(own);
    expect([...(await view.tooWide()), ...(await view.findings())]).toEqual([]);
    const { bytes } = await taken(view, /^装订并下载/);
    expect(Array.from('司法确认申请书人民调解协议书').filter((one) => !charactersIn(bytes).has(one))).toEqual([]);
    expect(view.errors).toEqual([]);
    await view.close();
  });
});
