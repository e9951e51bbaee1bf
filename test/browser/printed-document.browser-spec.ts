import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { charactersIn } from '../support/pdf-text.js';
import { aConsole } from './support/a-console.js';
import type { ConsolePage } from './support/console-page.js';
import { pageSays } from './support/drawn-page.js';
import { onPaper, printed, wrongOnPaper } from './support/on-paper.js';

// Two persons, and what they print, on a machine that does other things too.
jest.setTimeout(180_000);

const product = aConsole();

const opinion = {
  outcome: 'explain',
  claim: '修复水渠。',
  facts: '经现场核实，水渠被施工挖断三处。',
  reasons: '施工单位应当恢复原状。',
  opinion: '由施工单位十日内修复。',
  legalBasis: '《信访工作条例》第三十一条。',
};

async function opened(account: string, address: string): Promise<ConsolePage> {
  const view = await product.open(account);
  await view.go(address);
  await view.settled();
  return view;
}

describe('a printed document', () => {
  let decided = '';
  beforeAll(async () => {
    const { id, number } = await product.petition({ petitioner: { name: '杨建国', phone: '13900005678' } });
    await product.refer(id);
    const act = async (by: string, command: string, body: object): Promise<void> => {
      const { item } = await product.client.get<{ item: { version: number } }>(by, `/api/petitions/${id}`);
      await product.client.post(by, `/api/petitions/${id}/${command}`, { seenVersion: item.version, ...body });
    };
    await act('transport.officer', 'accept', {});
    await act('transport.officer', 'submitOpinion', opinion);
    await act('transport.head', 'approveOpinion', { submission: 1 });
    decided = number;
  });

  it('is the page that the server set, on its own sheets and nothing beside it, with the name masked', async () => {
    const view = await opened('transport.officer', `/petitions/${decided}?tab=documents`);
    await view.page.getByRole('link', { name: /处理意见书/ }).click();
    const bodies = ['不服本处理意见的', '30 日内', '宾川县人民政府'];
    await pageSays(view.page, '宾川县交通运输局', '杨**：', '抄件：姓名已隐去', opinion.facts, ...bodies);
    await onPaper(view, 'document', async () => {
      for (const other of ['.page-head', '.page-actions', '.document-view summary', '.serving'])
        expect([other, await view.page.locator(other).first().isVisible()]).toEqual([other, false]);
      expect(await wrongOnPaper(view)).toEqual([]);
    });
    const pages = await view.page.locator('.drawn-page').count();
    expect(await printed(view)).toEqual({ pages, size: '595x842' });
    expect(view.errors).toEqual([]);
    await view.close();
  });

  it('is taken by full name for whom it is for once somebody says why, and said to be', async () => {
    const view = await opened('transport.officer', `/petitions/${decided}?tab=documents`);
    await view.page.getByRole('link', { name: /处理意见书/ }).click();
    await view.button('送达用的文书（写明全名）').click();
    await view.page.locator('.command-drawer input[autocomplete=off]').fill('送达处理意见书');
    const [file] = await Promise.all([view.page.waitForEvent('download'), view.page.keyboard.press('Control+Enter')]);
    expect(file.suggestedFilename()).toMatch(/\.pdf$/);
    const pdf = readFileSync(await file.path());
    expect(['杨', '建', '国'].filter((one) => !charactersIn(pdf).has(one))).toEqual([]);
    await view.page.getByText('已存为文件。').waitFor();
    expect(await view.page.getByRole('link', { name: '打开并打印' }).getAttribute('href')).toMatch(/^blob:/);
    expect(await view.findings()).toEqual([]);
    expect(view.errors).toEqual([]);
    await view.close();
  });
});
