import { Buffer } from 'node:buffer';
import { describe, expect, it, jest } from '@jest/globals';
import { aPdf } from '../support/files/a-document.js';
import { aPng } from '../support/files/a-picture.js';
import { aConsole } from './support/a-console.js';
import { drawerOf, leave } from './support/command-drawer.js';
import type { ConsolePage, Looks } from './support/console-page.js';

jest.setTimeout(120_000);

const product = aConsole();

async function referred(): Promise<string> {
  const { id, number } = await product.petition();
  await product.refer(id);
  return number;
}

async function shown(number: string, looks: Looks = {}): Promise<ConsolePage> {
  const view = await product.open('transport.officer', looks);
  await view.go(`/petitions/${number}`);
  return view;
}

const panel = (view: ConsolePage) => view.page.locator('section[aria-labelledby=attachments]');

const choose = (view: ConsolePage, files: readonly { name: string; mimeType: string; buffer: Buffer }[]) =>
  panel(view)
    .locator('input[type=file]')
    .setInputFiles([...files]);

const paper = { name: '承诺书.pdf', mimeType: 'application/pdf', buffer: aPdf([]) };
const photo = { name: '水渠.png', mimeType: 'image/png', buffer: aPng() };
const program = { name: '清单.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ\x90\0\x03') };

describe('the files of a case', () => {
  it('are put to it one after the other, and one that is not what it says is refused by itself', async () => {
    const view = await shown(await referred());
    await panel(view).getByText('还没有附件。').waitFor();
    await choose(view, [paper, program, photo]);
    await panel(view).getByRole('link', { name: '下载 承诺书.pdf', exact: true }).waitFor();
    await panel(view).getByRole('link', { name: '下载 水渠.png', exact: true }).waitFor();
    await panel(view).getByRole('alert').filter({ hasText: '没有收。 清单.pdf：' }).waitFor();
    await panel(view).getByText('放入 2 个，没有收 1 个。').waitFor();
    // What is wrong with it is wrong the next time too.
    expect(await panel(view).getByRole('button', { name: '再传一次 清单.pdf' }).count()).toBe(0);
    expect(await panel(view).getByRole('checkbox', { name: '由当事人提交' }).isChecked()).toBe(true);
    const [download] = await Promise.all([
      view.page.waitForEvent('download'),
      panel(view).getByRole('link', { name: '下载 承诺书.pdf', exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('承诺书.pdf');
    expect(await view.findings()).toEqual([]);
    // The same bytes again are taken, and it is said what they are.
    await choose(view, [
      { ...paper, name: '又一份.pdf' },
      { ...program, name: '清单\u202Efdp.exe.pdf' },
    ]);
    const again = panel(view).getByRole('row', { name: '又一份.pdf' });
    await again.getByText(/^与第 \d+ 条所记“承诺书.pdf”内容相同。$/u).waitFor();
    // A name that would turn its own sentence around is said in the order of its characters.
    await panel(view).getByRole('alert').filter({ hasText: '没有收。 清单fdp.exe.pdf：' }).waitFor();
    await leave(view);
  });

  it('are taken where they are dropped, and a drop beside that place leaves the page where it is', async () => {
    const view = await shown(await referred());
    const drop = (selector: string) =>
      view.page.evaluate<boolean>(`(() => {
        const carried = new DataTransfer();
        carried.items.add(new File(['水渠断了。'], '情况.txt', { type: 'text/plain' }));
        const event = new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true });
        document.querySelector(${JSON.stringify(selector)}).dispatchEvent(event);
        return event.defaultPrevented;
      })()`);
    await panel(view).locator('.drop-zone').waitFor();
    expect(await drop('h1')).toBe(true);
    expect(await drop('.drop-zone')).toBe(true);
    await panel(view).getByRole('link', { name: '下载 情况.txt', exact: true }).waitFor();
    expect(await panel(view).getByRole('row').count()).toBe(2);
    await leave(view);
  });

  it('are taken back by who put them there, with the reason, and then given to nobody', async () => {
    const view = await shown(await referred(), { language: 'en' });
    await choose(view, [paper]);
    await panel(view).getByRole('button', { name: 'Withdraw 承诺书.pdf' }).click();
    await drawerOf(view).getByLabel('Reason').fill('Another matter.');
    await drawerOf(view).getByRole('button', { name: 'Withdraw' }).click();
    await panel(view).getByText('Withdrawn: Another matter.').waitFor();
    expect(await panel(view).getByRole('link').count()).toBe(0);
    await leave(view);
  });
});
