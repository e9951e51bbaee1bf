import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { aConsole } from './support/a-console.js';
import { begin, drawerOf, isDone } from './support/command-drawer.js';
import type { ConsolePage } from './support/console-page.js';
import { walking, type Walked } from './support/journey.js';

// A person's walk through several pages, on a machine that does other things too.
jest.setTimeout(120_000);

const product = aConsole();

const walked: string[] = [];
afterAll(() => void process.stdout.write(`${walked.join('\n')}\n`));

/** Says what a way took, and holds it to as many clicks and keys as it takes today. */
function hold(way: string, took: Walked, most: { readonly clicks: number; readonly keys: number }): void {
  const { clicks, keys, seconds } = took;
  walked.push(`${way}: ${String(clicks)} clicks, ${String(keys)} keys, ${seconds.toFixed(1)} s`);
  expect({ clicks: Math.max(clicks, most.clicks), keys: Math.max(keys, most.keys) }).toEqual(most);
}

const rowOf = (view: ConsolePage, number: string) => view.page.locator('.duty-row', { hasText: number });

async function choose(view: ConsolePage, label: string, pinyin: string): Promise<void> {
  await drawerOf(view).getByLabel(label).click();
  await view.page.keyboard.type(pinyin);
  await view.page.keyboard.press('Enter');
}

async function acceptedAt(): Promise<{ readonly id: string; readonly number: string }> {
  const made = await product.petition();
  await product.refer(made.id);
  await product.client.post('transport.officer', `/api/petitions/${made.id}/accept`, { seenVersion: 2 });
  return made;
}

describe('the way to', () => {
  it('a receipt in the hand of a visitor', async () => {
    const view = await product.open('clerk');
    await view.page.addInitScript(`window.print = () => { window.printed = true; }`);
    const took = await walking(view, '/desk?channel=visit');
    await view.page.getByLabel('诉求（信访人原话）').fill('修路把水渠挖断了，秋天浇不上水。');
    await view.page.getByText('申诉求决').click();
    await view.page.getByLabel('姓名').fill('李秀兰');
    await view.page.keyboard.press('Control+Enter');
    await view.page.locator('.query-code').waitFor();
    hold('register and print', await took(), { clicks: 1, keys: 1 });
    await view.close();
  });

  it('a matter that is referred, from the inbox', async () => {
    const { number } = await product.petition();
    const view = await product.open('clerk');
    const took = await walking(view, '/duties', rowOf(view, number));
    await rowOf(view, number).locator('.act-link').first().click();
    await choose(view, '办理机关', 'jtysj');
    await drawerOf(view).getByText('转送', { exact: true }).click();
    await view.page.keyboard.press('Control+Enter');
    await view.page.getByText('已记录', { exact: false }).first().waitFor();
    hold('refer', await took(), { clicks: 3, keys: 2 });
    await view.close();
  });

  it('a matter that is taken on, from the inbox', async () => {
    const { id, number } = await product.petition();
    await product.refer(id);
    const view = await product.open('transport.officer');
    const took = await walking(view, '/duties', rowOf(view, number));
    await rowOf(view, number).getByRole('link', { name: number }).first().click();
    const accept = await begin(view, 'accept');
    await accept.getByRole('button', { name: '受理', exact: true }).click();
    await isDone(view, '受理');
    hold('accept', await took(), { clicks: 3, keys: 0 });
    await view.close();
  });

  it('more time: asked for, seen and approved', async () => {
    const { number } = await acceptedAt();
    const officer = await product.open('transport.officer');
    const asking = await walking(officer, `/petitions/${number}`);
    await officer.page.keyboard.press('.');
    await officer.page.locator('[data-command=askExtension]').first().click();
    await drawerOf(officer).getByLabel('延长天数').fill('20');
    await drawerOf(officer).getByLabel('延期理由').fill('须请第三方测量渠线。');
    await officer.page.keyboard.press('Control+Enter');
    await officer.page.locator('.command-done').waitFor();
    hold('ask for more time', await asking(), { clicks: 1, keys: 2 });
    await officer.close();
    const head = await product.open('transport.head');
    const approving = await walking(head, '/duties', rowOf(head, number));
    await rowOf(head, number).locator('[data-act=approveExtension]').click();
    await drawerOf(head).locator('.command-submit button').first().waitFor();
    await head.page.keyboard.press('Control+Enter');
    await head.page.getByText(`${number}：已记录批准延期。`).waitFor();
    hold('approve it', await approving(), { clicks: 1, keys: 1 });
    await head.close();
  });

  it('a matter whose number was lost', async () => {
    const { number } = await product.petition({ petitioner: { name: '段桥松', phone: '13955556666' } });
    const view = await product.open('clerk');
    const took = await walking(view, '/desk?channel=visit');
    await view.page.keyboard.press('Alt+s');
    const drawer = view.page.getByRole('dialog', { name: '凭姓名和号码末位查找' });
    await drawer.getByLabel('姓名（一字不差）').fill('段桥松');
    await drawer.getByLabel('电话或身份证号末四位以上').fill('6666');
    await drawer.getByText('核实身份').click();
    await drawer.getByLabel('具体做什么').fill('信访人在窗口，编号遗失。');
    await view.page.keyboard.press('Control+Enter');
    await drawer.getByRole('link', { name: number }).waitFor();
    hold('find by name', await took(), { clicks: 1, keys: 2 });
    await view.close();
  });

  it('an office that is urged', async () => {
    const { number } = await acceptedAt();
    const view = await product.open('supervisor');
    const took = await walking(view, `/petitions/${number}`);
    await view.page.keyboard.press('.');
    await view.page.locator('[data-command=urge]').first().click();
    await choose(view, '催办哪个机关', 'jtysj');
    await drawerOf(view).getByLabel('催办内容').fill('请尽快办理。');
    await view.page.keyboard.press('Control+Enter');
    await view.page.locator('.command-done', { hasText: '催办' }).waitFor();
    hold('urge', await took(), { clicks: 2, keys: 3 });
    await view.close();
  });
});
