import { describe, expect, it, jest } from '@jest/globals';
import { phone } from './screens/shot.js';
import { aConsole } from './support/a-console.js';
import { aRevisit, revisitHead, type ARevisit } from './support/a-revisit.js';
import { begin, drawerOf, isDone, leave } from './support/command-drawer.js';

// A drill goes a week on before anything is shown.
jest.setTimeout(300_000);

const product = aConsole();
const visitors = ['justice.jinniu.officer', 'justice.jinniu.second', revisitHead];

interface Seen {
  readonly progress: {
    readonly visitor: { readonly isReader: boolean } | null;
    readonly asked: readonly { readonly stands: string }[];
    readonly beside: readonly { readonly id: string; readonly toAsk: readonly string[] }[];
  };
}

/** Whoever of the office goes. */
async function visitorOf({ id }: ARevisit): Promise<string> {
  for (const name of visitors) {
    const { progress } = await product.client.get<Seen>(name, `/api/revisits/${id}`);
    if (progress.visitor?.isReader === true) return name;
  }
  throw new Error('nobody of the office goes');
}

describe('a revisit', () => {
  it('is made on a telephone: names on demand, one tap to call, the form with large targets', async () => {
    const revisit = await aRevisit(product.client);
    const visitor = await visitorOf(revisit);
    const view = await product.open(visitor, phone);
    await view.go(`/revisits/${encodeURIComponent(revisit.number)}`);
    await view.page.getByRole('button', { name: '显示姓名和电话' }).click();
    const call = view.page.getByRole('link', { name: '拨打 13900001234' });
    await call.waitFor();
    expect(await call.getAttribute('href')).toBe('tel:13900001234');
    expect([...(await view.findings()), ...(await view.tooWide())]).toEqual([]);
    const form = await begin(view, 'answer');
    await form.getByLabel(/^哪一方/u).click();
    await view.page.locator('.ant-select-dropdown:visible .ant-select-item-option').first().click();
    await form.getByRole('group', { name: '到期的约定履行了吗？' }).getByText('全部').click();
    await form.getByLabel('电话').first().click();
    await form.getByLabel('表示满意').click();
    expect([...(await view.findings()), ...(await view.tooWide())]).toEqual([]);
    await drawerOf(view).locator('.command-submit button').click();
    await isDone(view, '回访');
    const { progress } = await product.client.get<Seen>(visitor, `/api/revisits/${revisit.id}`);
    expect(progress.asked.filter(({ stands }) => stands === 'asked')).toHaveLength(1);
    await leave(view);
  });

  it('that is one of several of a matter is made with them at one go, and recorded in each', async () => {
    const revisit = await aRevisit(product.client, 3);
    const visitor = await visitorOf(revisit);
    const view = await product.open(visitor, phone);
    await view.go(`/revisits/${encodeURIComponent(revisit.number)}`);
    await view.page.getByText('问一次，一并记录', { exact: false }).waitFor();
    const form = await begin(view, 'answer');
    await form.getByLabel(/^哪一方/u).click();
    await view.page.locator('.ant-select-dropdown:visible .ant-select-item-option').first().click();
    await form.getByRole('group', { name: '到期的约定履行了吗？' }).getByText('没有', { exact: true }).click();
    await form.getByLabel('第 1 项', { exact: true }).click();
    await form.getByLabel('电话').first().click();
    expect(await form.getByRole('checkbox', { name: /（20\d\d-\d\d-\d\d）$/u }).isChecked()).toBe(true);
    expect([...(await view.findings()), ...(await view.tooWide())]).toEqual([]);
    await drawerOf(view).locator('.command-submit button').click();
    await isDone(view, '回访');
    const { progress } = await product.client.get<Seen>(visitor, `/api/revisits/${revisit.id}`);
    const [other] = progress.beside;
    expect(other).toMatchObject({ toAsk: ['p2'] });
    const there = await product.client.get<Seen>(visitor, `/api/revisits/${other?.id ?? ''}`);
    for (const { asked } of [progress, there.progress]) {
      expect(asked[0]).toMatchObject({ stands: 'asked', said: { notPerformed: ['o1'] } });
    }
    await leave(view);
  });
});
