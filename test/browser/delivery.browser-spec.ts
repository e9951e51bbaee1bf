import { randomUUID } from 'node:crypto';
import { describe, expect, it, jest } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import { aConsole } from './support/a-console.js';
import { begin, drawerOf, isDone } from './support/command-drawer.js';
import { pageSays, pageText } from './support/drawn-page.js';

jest.setTimeout(180_000);

const product = aConsole();

async function accepted(more: object = {}) {
  const made = await product.petition(more);
  await product.refer(made.id);
  await product.client.post('transport.officer', `/api/petitions/${made.id}/accept`, { seenVersion: 2 });
  return made;
}

const sources = (images: readonly { readonly src?: string }[]) => images.map(({ src }) => src);

/** A paper that is handed over, and posted where that fails. */
async function onItsWay(more: object = {}) {
  const { id, number } = await accepted(more);
  const paper = { office: 'dept-transport', notice: 'other', title: '现场查看通知', plan: ['hand', 'post'] };
  const issued = { ...paper, paper: randomUUID(), parent: id };
  const delivery = await product.client.post<{ number: string }>('transport.officer', '/api/deliveries', issued);
  return { number, delivery: delivery.number };
}

describe('an officer', () => {
  it('sees on the case what is not served and what follows, and on the delivery what comes next, and proves it', async () => {
    const { number, delivery } = await onItsWay();
    const view = await product.open('transport.officer');
    await view.go(`/petitions/${number}`);
    const ofCase = view.page.getByRole('region', { name: '送达', exact: true });
    await ofCase.getByText('待人工送达').waitFor();
    await ofCase.getByText(/^还没有送达证明的，该收件人自收到之日起的期限/).waitFor();
    await ofCase.locator('.deadline-line').getByText(/还剩/).waitFor();
    const outbox = await ofCase.getByRole('link', { name: '本单位还没有送到的' }).getAttribute('href');
    expect(outbox).toBe('/deliveries?state=open&office=dept-transport');
    expect(await view.findings()).toEqual([]);
    await ofCase.getByRole('link', { name: delivery }).click();
    const progress = view.page.getByRole('region', { name: '送达经过' });
    const now = progress.locator('[aria-current=step]');
    await now.getByText('等送达机构当面交给收件人签收。').waitFor();
    await now.getByText('到期没有的，改用邮寄送达。').waitFor();
    expect(await now.locator('.deadline-line .legal-date').count()).toBe(1);
    for (const look of [{}, { width: 320, height: 800 }] as const) {
      await view.look(look);
      expect([...(await view.tooWide()), ...(await view.findings())]).toEqual([]);
    }
    await view.look({});
    const form = await begin(view, 'prove');
    // As the way is that is tried now.
    expect(await form.getByRole('radio', { name: '纸质签收' }).isChecked()).toBe(true);
    await form.getByLabel('证明内容').fill('本人当面签收，回证编号 17。');
    await form.getByLabel('送达日期').fill('+0');
    await view.page.keyboard.press('Control+Enter');
    await Promise.race([isDone(view, '送达证明'), form.locator('.mistakes').waitFor()]);
    expect(await form.locator('.mistakes').allInnerTexts()).toEqual([]);
    await progress.locator('.note-box', { hasText: '送达（纸质签收）。' }).waitFor();
    await view.page.getByText('本人当面签收，回证编号 17。').first().waitFor();
    await view.go(`/petitions/${number}`);
    await ofCase.getByText(/送达（纸质签收）。/).waitFor();
    expect(view.errors).toEqual([]);
    await view.close();
  });

  it('sees the paper beside its form as it will look, drawn anew with what is typed, its number still open', async () => {
    const { number } = await accepted();
    const view = await product.open('transport.officer');
    await view.go(`/petitions/${number}?do=issueNotice`);
    const form = drawerOf(view);
    const page = form.getByRole('region', { name: '文书成稿' });
    await pageSays(page, '受理');
    const [before] = await page.locator('.drawn-page img').evaluateAll(sources);
    await form.getByRole('textbox').first().fill('由本局负责，三十日内派人到现场。');
    await pageSays(page, '由本局负责，三十日内派人到现场。');
    await eventually(async () => {
      expect(await page.locator('.drawn-page img').evaluateAll(sources)).not.toContain(before);
    });
    // No number is drawn for what nobody has issued.
    expect(await pageText(page)).toMatch(/〔\d{4}〕\s*号/u);
    expect(await view.findings()).toEqual([]);
    expect(view.errors).toEqual([]);
    await view.close();
  });

  it('has what runs out in sight in the outbox, however narrow the window and long the title', async () => {
    const title = '关于修路挖断水渠导致下游三个村民小组秋季无法灌溉、请求恢复通水并赔偿损失的信访事项';
    const { delivery } = await onItsWay({ title });
    const view = await product.open('transport.officer', { width: 1280 });
    await view.go('/deliveries?state=open');
    const row = view.page.getByRole('row', { name: delivery });
    const due = await row.locator('.deadline-line').first().boundingBox();
    expect((due?.x ?? Infinity) + (due?.width ?? 0)).toBeLessThan(1280);
    await view.look({ width: 360, height: 800 });
    // The number of the case stands on one line above its title.
    const above = await row.getByRole('link', { name: delivery.replace(/-\d+$/u, ''), exact: true }).boundingBox();
    expect(above?.height).toBeLessThan(40);
    expect(await view.tooWide()).toEqual([]);
    expect(view.errors).toEqual([]);
    await view.close();
  });

  it('finds at a press what no way has delivered and what a person has to do', async () => {
    const { delivery } = await onItsWay();
    const view = await product.open('transport.officer', { language: 'en' });
    await view.go('/deliveries?state=open');
    await view.page
      .getByRole('list', { name: 'By state' })
      .getByRole('link', { name: 'To be done by a person' })
      .click();
    await view.page.getByRole('link', { name: delivery }).waitFor();
    expect(new URL(view.page.url()).searchParams.get('phase')).toBe('byHand');
    await view.page
      .getByRole('list', { name: 'By state' })
      .getByRole('link', { name: 'No way has delivered it' })
      .click();
    await view.page.getByText('No delivery fits these filters.').waitFor();
    expect(await drawerOf(view).count()).toBe(0);
    expect(await view.findings()).toEqual([]);
    expect(view.errors).toEqual([]);
    await view.close();
  });
});
