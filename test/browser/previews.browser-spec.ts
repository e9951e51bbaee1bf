import { describe, expect, it, jest } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import { aDrawablePdf, aDrawablePng, aLetter } from '../support/files/real-files.js';
import { anMp3 } from '../support/files/a-recording.js';
import { aConsole } from './support/a-console.js';
import { leave } from './support/command-drawer.js';
import type { ConsolePage } from './support/console-page.js';

jest.setTimeout(120_000);

// Ten pages are drawn before the first is shown, beside everything else that runs here.
const patient = { timeout: 60_000 };

const product = aConsole();
const drawerOf = (view: ConsolePage) => view.page.getByRole('dialog');
const panel = (view: ConsolePage) => view.page.locator('section[aria-labelledby=attachments]');

const files = [
  { name: '协议书.pdf', mimeType: 'application/pdf', buffer: aDrawablePdf({ pages: 12 }) },
  { name: '水渠.png', mimeType: 'image/png', buffer: aDrawablePng() },
  { name: '情况.docx', mimeType: 'application/octet-stream', buffer: aLetter('水渠断了三日。') },
  { name: '录音.mp3', mimeType: 'audio/mpeg', buffer: anMp3() },
];

describe('the files of a case', () => {
  it('are looked at one after the other by the keyboard, larger and smaller, without being downloaded', async () => {
    const { id, number } = await product.petition();
    await product.refer(id);
    const view = await product.open('transport.officer', {});
    await view.go(`/petitions/${number}`);
    await panel(view).locator('input[type=file]').setInputFiles(files);
    await panel(view).getByRole('button', { name: '预览 录音.mp3' }).waitFor();
    // At a glance in the list: two are drawn, of the others the type stands there.
    await panel(view).locator('.thumbnail[data-type=DOCX]').waitFor();
    // Its row: the picture itself is another element each time that it is asked for before it is drawn.
    await panel(view).getByRole('button', { name: '预览 协议书.pdf' }).scrollIntoViewIfNeeded();
    const drawn = `document.querySelector('img.thumbnail')?.naturalWidth ?? 0`;
    await eventually(async () => expect(await view.page.evaluate(drawn)).toBeGreaterThan(0), patient.timeout);

    await panel(view).getByRole('button', { name: '预览 协议书.pdf' }).click();
    const drawer = drawerOf(view);
    await drawer.getByText('共 12 页，这里只有前 10 页，全文请下载。').waitFor(patient);
    const page = drawer.getByRole('img', { name: '协议书.pdf，第 1 页，共 12 页' });
    await page.waitFor();
    expect(await view.findings()).toEqual([]);
    const width = async (): Promise<number> => (await page.boundingBox())?.width ?? 0;
    const before = await width();
    await view.page.keyboard.press('+');
    await eventually(async () => expect(await width()).toBeGreaterThan(before));
    await view.page.keyboard.press('0');
    await eventually(async () => expect(await width()).toBe(before));

    await view.page.keyboard.press('ArrowRight');
    await drawer.getByRole('img', { name: '水渠.png，第 1 页，共 1 页' }).waitFor();
    await view.page.keyboard.press('ArrowRight');
    await drawer.getByText('文字预览：只有文字，没有版式、图片和批注。').waitFor(patient);
    await drawer.getByText('水渠断了三日。').waitFor();
    await view.page.keyboard.press('ArrowRight');
    await drawer.getByText('这类文件无法预览，可下载。').waitFor();
    await drawer.getByRole('link', { name: '下载' }).waitFor();
    await view.page.keyboard.press('ArrowLeft');
    await drawer.getByText('水渠断了三日。').waitFor();
    await view.page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
    await leave(view);
  });

  it('say in English what is not shown, and why', async () => {
    const { id, number } = await product.petition();
    await product.refer(id);
    const view = await product.open('transport.officer', { language: 'en' });
    await view.go(`/petitions/${number}`);
    await panel(view).locator('input[type=file]').setInputFiles(files.slice(3));
    await panel(view).getByRole('button', { name: 'Look at 录音.mp3' }).click();
    await drawerOf(view).getByText('Files of this type have no preview. Download it.').waitFor();
    expect(await view.findings()).toEqual([]);
    await leave(view);
  });
});
