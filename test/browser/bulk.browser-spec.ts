import { describe, expect, it, jest } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { aConsole } from './support/a-console.js';
import type { ConsolePage, Looks } from './support/console-page.js';
import { drawerOf } from './support/command-drawer.js';

// Each test is a person's walk through a list, on a machine that does other things too.
jest.setTimeout(120_000);

const product = aConsole();

interface Detail {
  readonly item: { readonly holder: string; readonly class: string; readonly phase: string };
}
const detail = (id: string) => product.client.get<Detail>('bureau.head', `/api/petitions/${id}`);
const typesIn = async (id: string): Promise<string[]> => {
  const { lines } = await product.client.get<{ lines: { type: string }[] }>(
    'bureau.head',
    `/api/cases/${id}/history?engine=false`,
  );
  return lines.map(({ type }) => type);
};

/** So many petitions that no other list shows. */
const some = async (title: string, count: number, more: object = {}) => {
  const made: { id: string; number: string }[] = [];
  for (let n = 0; n < count; n += 1) made.push(await product.petition({ title: `${title}${String(n)}`, ...more }));
  return made;
};

/** The list of them, every row chosen by the keyboard. */
async function chosen(account: string, text: string, looks: Looks = {}): Promise<ConsolePage> {
  const view = await product.open(account, looks);
  await view.go(`/petitions?text=${text}`);
  await view.page.locator('.data-table tbody tr').first().waitFor();
  await view.page.keyboard.press('Shift+X');
  await view.page.locator('.chosen-bar').waitFor();
  return view;
}

const row = (drawer: Locator, { number }: { readonly number: string }): Locator =>
  drawer.locator('.bulk-row', { hasText: number });

describe('many petitions of a list', () => {
  it('are chosen by keys, foreseen each, referred by one press, and what cannot be is left out with its reason', async () => {
    const made = await some('成批转送试件', 4);
    const [first, taken] = made;
    await product.refer(taken?.id ?? '', { to: 'dept-housing' });
    const view = await product.open('clerk');
    const { page } = view;
    await view.go('/petitions?text=成批转送试件');
    await page.locator('.data-table tbody tr').nth(3).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.locator('.chosen-bar').getByText('已选 1 件').waitFor();
    await page.keyboard.press('Shift+X');
    await page.locator('.chosen-bar').getByText('已选 4 件').waitFor();
    await page.getByText('其他为何逐件办').click();
    const why = page.locator('.one-by-one');
    await why.getByText(/先看再签：.*批准延期/).waitFor();
    expect(await why.textContent()).toMatch(/一件一份：.*出具处理意见书/);
    expect(await view.findings()).toEqual([]);
    await page.locator('[data-bulk=refer]').focus();
    await page.keyboard.press('f');
    const drawer = drawerOf(view);
    await row(drawer, taken ?? { number: '' })
      .getByText('不能办：')
      .waitFor();
    await page.keyboard.press('Control+Enter');
    await drawer.getByText('请选择办理机关。').first().waitFor();
    await drawer.getByLabel('办理机关').click();
    await page.keyboard.type('交通运输局');
    await page.keyboard.press('Enter');
    await drawer.getByText('转送', { exact: true }).click();
    await drawer.getByText('可办 3 件；不能办 1 件，留在外面。').waitFor();
    // What is the same for all stands once above them.
    expect(await drawer.locator('.bulk-common').textContent()).toMatch(/交通运输局/);
    const equal = drawer.locator('.bulk-equal', { hasText: first?.number ?? '' });
    expect(await equal.textContent()).toMatch(/以下 3 件办理后：.*如上，没有别的。/);
    expect(await equal.locator('.bulk-row').count()).toBe(3);
    expect(await view.findings()).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await drawer.getByText('已办 3 件，可再试 0 件，不能办 1 件，共 4 件。').waitFor();
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    expect(await page.locator('.chosen-bar').count()).toBe(0);
    const holders = await Promise.all(made.map(async ({ id }) => (await detail(id)).item.holder));
    expect(holders.filter((one) => one === 'dept-transport')).toHaveLength(3);
    expect(view.errors).toEqual([]);
    await view.close();
  });

  it('are done once each where the line breaks in the middle, and the rest after it', async () => {
    const made = await some('断线试件', 3, { class: null });
    const view = await chosen('clerk', '断线试件');
    const { page } = view;
    const drawer = drawerOf(view);
    await page.keyboard.press('t');
    await drawer.getByText('申诉求决', { exact: true }).click();
    await drawer.getByText('可办 3 件；不能办 0 件，留在外面。').waitFor();
    // Back leaves it: nothing was sent, and both what was chosen and what was filled in are there.
    await page.goBack();
    await drawer.waitFor({ state: 'detached' });
    await page.locator('.chosen-bar').getByText('已选 3 件').waitFor();
    expect(await typesIn(made[0]?.id ?? '')).not.toContain('triaged');
    await page.keyboard.press('t');
    await drawer.getByText('可办 3 件；不能办 0 件，留在外面。').waitFor();
    // The second reaches the server, and its answer never comes back.
    let given = 0;
    await page.route('**/triage', async (route) => {
      given += 1;
      if (given === 1) return await route.continue();
      await route.fetch();
      return await route.abort();
    });
    await page.keyboard.press('Control+Enter');
    await drawer.getByText('服务器没有应答，停在这里。').waitFor();
    await page.unroute('**/triage');
    await drawer.getByText('已办 1 件，可再试 2 件，不能办 0 件，共 3 件。').waitFor();
    await drawer.getByRole('button', { name: '再试未成的 2 件' }).click();
    await drawer.getByText('已办 3 件，可再试 0 件，不能办 0 件，共 3 件。').waitFor();
    for (const { id } of made) expect((await typesIn(id)).filter((type) => type === 'triaged')).toHaveLength(1);
    await view.close();
  });

  it('say that they were not tried where the server is away, are read once it is back, and stay chosen', async () => {
    await some('无应答试件', 3, { class: null });
    const view = await chosen('clerk', '无应答试件');
    const { page } = view;
    const drawer = drawerOf(view);
    await page.keyboard.press('t');
    await drawer.getByText('申诉求决', { exact: true }).click();
    await drawer.getByText('可办 3 件；不能办 0 件，留在外面。').waitFor();
    let given = 0;
    const isAway = (): boolean => given > 1;
    await page.route('**/triage', (route) => ((given += 1) === 1 ? route.continue() : route.abort()));
    await page.route('**/api/petitions/*', (route) => (isAway() ? route.abort() : route.continue()));
    await page.keyboard.press('Control+Enter');
    await drawer.getByRole('button', { name: '再读没有读到的 2 件' }).waitFor();
    await drawer.getByText('已办 1 件，可再试 2 件，不能办 0 件，共 3 件。').waitFor();
    expect(await drawer.getByText('服务器没有应答，这一件没有试').count()).toBe(1);
    expect(await drawer.getByText('/api/').count()).toBe(0);
    await page.unrouteAll();
    await drawer.getByRole('button', { name: '再试未成的 2 件' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.chosen-bar').getByText('已选 2 件').waitFor();
    await view.close();
  });

  it('are urged, each the office that owes in it, in English and in the dark', async () => {
    const made = await some('催办试件', 2);
    await product.refer(made[0]?.id ?? '', { to: 'dept-transport' });
    await product.refer(made[1]?.id ?? '', { to: 'dept-housing' });
    const view = await chosen('bureau.head', '催办试件', { language: 'en', mode: 'dark' });
    const drawer = drawerOf(view);
    await view.page.keyboard.press('u');
    await drawer.getByText('2 can be done; 0 cannot and are left out.').waitFor();
    const rows = (await drawer.locator('.bulk-row').allTextContents()).join('\n');
    expect(rows).toMatch(/Transport/);
    expect(rows).toMatch(/Housing/);
    await drawer.getByLabel('What is asked').fill('How does it stand?');
    expect(await view.findings()).toEqual([]);
    await view.page.keyboard.press('Control+Enter');
    await drawer.getByText('2 of 2 done, 0 can be tried again, 0 cannot be done.').waitFor();
    for (const { id } of made) expect(await typesIn(id)).toContain('urged');
    await view.close();
  });

  it('are chosen on a phone, where a row is a card and a mark is as large as a finger', async () => {
    await some('手机试件', 2);
    const view = await product.open('clerk', { width: 390, height: 844 });
    await view.go('/petitions?text=手机试件');
    const mark = view.page.locator('.data-table tbody tr').first().getByRole('checkbox');
    await mark.check();
    expect((await mark.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    await view.page.locator('[data-bulk=triage]').click();
    await drawerOf(view).locator('.bulk-row').first().waitFor();
    expect(await view.findings()).toEqual([]);
    expect(await view.overflow()).toBe(0);
    await view.close();
  });
});

it('are not chosen where nothing is given on many at once: supervisions are signed one by one', async () => {
  const view = await product.open('supervisor');
  await view.go('/supervisions');
  await view.page.locator('h1').waitFor();
  expect(await view.page.locator('.row-choice').count()).toBe(0);
  await view.close();
});
