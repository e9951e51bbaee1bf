import { describe, expect, it, jest } from '@jest/globals';
import { aConsole } from './support/a-console.js';

// A person's walk through several pages, on a machine that does other things too.
jest.setTimeout(120_000);

const product = aConsole();

/** An accepted petition whose officer has asked for more time. */
async function asked() {
  const made = await product.petition({ title: '水渠被挖断' });
  await product.refer(made.id);
  const act = (command: string, body: object) =>
    product.client.post('transport.officer', `/api/petitions/${made.id}/${command}`, body);
  await act('accept', { seenVersion: 2 });
  await act('askExtension', { seenVersion: 3, days: 20, reason: '须请第三方测量渠线。' });
  return made;
}

describe('whoever signs from the inbox', () => {
  it('sees of an extension its reason, days, case and both dates with every day (art. 34), and only what is theirs', async () => {
    const { number } = await asked();
    const view = await product.open('transport.head');
    await view.go('/duties');
    const row = view.page.locator('.duty-row', { hasText: number });
    await row.first().waitFor();
    expect(await row.count()).toBe(1);
    await row.locator('[data-act=approveExtension]').click();
    const shown = view.page.locator('.command-drawer .signature-look');
    await shown.getByText('须请第三方测量渠线。').waitFor();
    await shown.getByText('延长后').waitFor();
    const words = (await shown.textContent()) ?? '';
    for (const each of ['申请延长', '20 日', '水渠被挖断', '修路挖断了水渠', '现在的期限'])
      expect(words).toContain(each);
    expect(await shown.locator('.legal-date').count()).toBe(1);
    await view.page.getByText('逐日看延长后的期限').click();
    await view.page.locator('.command-drawer .day-grid').waitFor();
    expect(await view.findings()).toEqual([]);
    await view.page.keyboard.press('Control+Enter');
    await view.page.getByText(`${number}：已记录批准延期。`).waitFor();
    expect(view.errors).toEqual([]);
    await view.close();
  });

  it('sees of an objection its words (art. 23(3)), on the page and in the inbox', async () => {
    const { id, number } = await product.petition({ title: '水渠被挖断' });
    await product.refer(id);
    await product.client.post('transport.officer', `/api/petitions/${id}/object`, {
      ...{ seenVersion: 2, reasons: '这件事归卫健部门管。', proposedTo: 'dept-health' },
    });
    const view = await product.open('bureau.head');
    await view.go('/duties?approvals=true');
    await view.page.locator('.duty-row', { hasText: number }).locator('[data-act=rejectObjection]').click();
    await view.page.locator('.command-drawer .signature-look').getByText('这件事归卫健部门管。').waitFor();
    await view.go(`/petitions/${number}?do=upholdObjection`);
    await view.page.locator('.command-drawer .signature-look').getByText('这件事归卫健部门管。').waitFor();
    expect(await view.findings()).toEqual([]);
    await view.close();
  });
});
