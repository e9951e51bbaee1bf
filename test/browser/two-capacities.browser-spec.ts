import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { aConsole } from './support/a-console.js';
import { draftPage } from './support/drawn-page.js';
import { begin, drawerOf, leave } from './support/command-drawer.js';
import type { ConsolePage, Looks } from './support/console-page.js';

// Each test is a person's walk through several pages, on a machine that does other things too.
jest.setTimeout(180_000);

const product = aConsole();

const texts = {
  ...{ claim: '恢复水渠。', facts: '情况属实。', reasons: '应当恢复。', opinion: '三十日内恢复通水。' },
  legalBasis: '《信访工作条例》第三十二条。',
};
const phone: Looks = { width: 390, height: 844 };

async function accepted() {
  const made = await product.petition();
  await product.refer(made.id);
  await product.client.post('transport.officer', `/api/petitions/${made.id}/accept`, { seenVersion: 2 });
  return made;
}

const submit = (id: string, more: object = {}) =>
  product.client.post('transport.officer', `/api/petitions/${id}/submitOpinion`, {
    ...{ seenVersion: 3, outcome: 'explain' },
    ...texts,
    ...more,
  });

let lent: string | null = null;

/** The officer stands in for the head until the end of the test, and has chosen that. */
async function asHeadToo(looks: Looks = {}): Promise<ConsolePage> {
  const { today } = await product.client.get<{ today: string }>('transport.head', '/api/calendar/almanac');
  const wanted = { office: 'dept-transport', capacity: 'head', deputy: 'transport.officer', from: today, to: today };
  lent = (await product.client.post<{ id: string }>('transport.head', '/api/deputies', wanted)).id;
  const view = await product.open('transport.officer', looks);
  await view.go('/duties');
  await view.page.locator('.acting-button').focus();
  await view.page.keyboard.press('Enter');
  await view.page.getByRole('menuitem', { name: /代 / }).press('Enter');
  await view.page.locator('.acting-button', { hasText: '代 ' }).waitFor();
  return view;
}

afterEach(async () => {
  if (lent !== null) await product.client.post('transport.head', `/api/deputies/${lent}/end`, {});
  lent = null;
});

describe('somebody with two capacities', () => {
  it('is told at once who may, and gets to the form by one button', async () => {
    const { number } = await accepted();
    const view = await asHeadToo({ ...phone, mode: 'dark' });
    await view.go(`/petitions/${number}?do=submitOpinion`);
    const told = drawerOf(view).locator('.not-permitted');
    await told
      .getByText(/宾川县交通运输局（承办人）/)
      .first()
      .waitFor();
    expect(await drawerOf(view).locator('textarea').count()).toBe(0);
    expect(await view.findings()).toEqual([]);
    expect(await view.tooWide()).toEqual([]);
    await told.getByRole('button', { name: /^换成“.*承办人”$/ }).click();
    await drawerOf(view).getByLabel('处理意见', { exact: true }).waitFor();
    await leave(view);
  });

  it('is not asked to sign what they submitted, and is told that another person does', async () => {
    const { id, number } = await accepted();
    await submit(id);
    const view = await asHeadToo();
    await view.go('/duties?approvals=true');
    await view.page
      .locator('.filter-bar')
      .getByText(/待我审批/)
      .waitFor();
    expect(await view.page.locator('.duty-row', { hasText: number }).count()).toBe(0);
    await view.go(`/petitions/${number}?do=approveOpinion`);
    await drawerOf(view).getByText('须由另一人签发。').first().waitFor();
    expect(await drawerOf(view).getByText('您没有这样的身份').count()).toBe(0);
    expect(await drawerOf(view).locator('.command-submit').count()).toBe(0);
    await leave(view);
  });

  it('without the other one, is told whom it is for', async () => {
    const { number } = await accepted();
    const view = await product.open('clerk', { language: 'en' });
    await view.go(`/petitions/${number}?do=submitOpinion`);
    await drawerOf(view).getByText('You hold no such capacity: it is for whoever may.').waitFor();
    expect(await view.findings()).toEqual([]);
    await leave(view);
  });
});

const boxOf = async (view: ConsolePage, place: string) => {
  const box = await drawerOf(view).locator(place).first().boundingBox();
  if (box === null) throw new Error(`${place} is not there`);
  return { top: box.y, bottom: box.y + box.height, left: box.x, right: box.x + box.width };
};

const longMatter = '修路挖断了水渠，秋天浇不上水，找了施工单位和村里都没有答复。'.repeat(18);

describe('whoever signs', () => {
  it('has on a desk the words beside the button, however long the matter is', async () => {
    const made = await product.petition({ matter: longMatter });
    await product.refer(made.id);
    await product.client.post('transport.officer', `/api/petitions/${made.id}/accept`, { seenVersion: 2 });
    await submit(made.id);
    const view = await product.open('transport.head');
    await view.go(`/petitions/${made.number}`);
    const opener = view.page.locator('[data-command=approveOpinion]').first();
    await begin(view, 'approveOpinion');
    await draftPage(drawerOf(view)).waitFor();
    const [what, button] = [await boxOf(view, '.signing-what'), await boxOf(view, '.command-submit button')];
    expect(what.right).toBeLessThanOrEqual(button.left);
    expect([what.top < 200, button.bottom <= 900, what.right - what.left > 500]).toEqual([true, true, true]);
    expect(await view.findings()).toEqual([]);
    await view.page.keyboard.press('Escape');
    await drawerOf(view).waitFor({ state: 'detached' });
    await view.page.locator('[data-command=approveOpinion]:focus').waitFor();
    expect(await opener.isVisible()).toBe(true);
    await leave(view);
  });

  it('comes on a telephone to the button after the words, and by the keyboard at once', async () => {
    const { id, number } = await accepted();
    await submit(id);
    const view = await product.open('transport.head', { ...phone, language: 'en' });
    await view.go(`/petitions/${number}?do=approveOpinion`);
    await draftPage(drawerOf(view)).waitFor();
    const [paper, button] = [await boxOf(view, '.drawn-pages'), await boxOf(view, '.command-submit button')];
    expect(paper.bottom).toBeLessThanOrEqual(button.top);
    expect(button.top).toBeGreaterThan(844);
    expect(await view.findings()).toEqual([]);
    await view.page.keyboard.press('Control+Enter');
    await view.page.locator('.command-done', { hasText: 'Recorded: Approve and issue opinion.' }).waitFor();
    await leave(view);
  });

  it('reads all of a long button in large letters, and of no key where there is no keyboard', async () => {
    const { id, number } = await accepted();
    await submit(id);
    const view = await product.open('transport.head', { width: 320, height: 640, language: 'en', size: 'extra' });
    await view.go(`/petitions/${number}?do=approveOpinion`);
    const button = drawerOf(view).locator('.command-submit button');
    await button.waitFor();
    const cut = await view.page.evaluate<number>(`(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
      scrollWidth - clientWidth + scrollHeight - clientHeight)(document.querySelector('.command-submit button'))`);
    expect(cut).toBeLessThanOrEqual(2);
    const shown = async () => (await view.page.locator('body').innerText()).match(/Ctrl|\bAlt-|\bEsc\b/g);
    expect(await shown()).toBeNull();
    await view.go('/duties');
    await view.page.locator('.help-button').click();
    await view.page.getByRole('dialog', { name: 'Help' }).waitFor();
    expect(await shown()).toBeNull();
    expect(await view.findings()).toEqual([]);
    await leave(view);
  });
});

describe('a form whose code is still on its way', () => {
  it('says so and has the keys, and gives the focus back to its button', async () => {
    const { number } = await accepted();
    const view = await product.open('transport.officer');
    const { page } = view;
    let arrive = (): void => undefined;
    const held = new Promise<void>((done) => (arrive = done));
    await page.route(/\/command-form-[^/]*\.js/, (route) => held.then(() => route.continue()));
    await view.go(`/petitions/${number}`);
    const opener = page.locator('[data-command=submitOpinion]').first();
    await opener.focus();
    await page.keyboard.press('Enter');
    const coming = page.getByRole('dialog', { name: '正在读取' });
    await coming.waitFor();
    expect(await view.findings()).toEqual([]);
    for (const key of ['g', 'd', 'Space']) await page.keyboard.press(key);
    expect([await coming.isVisible(), decodeURI(new URL(page.url()).pathname)]).toEqual([true, `/petitions/${number}`]);
    await page.keyboard.press('Escape');
    await coming.waitFor({ state: 'detached' });
    await page.locator('[data-command=submitOpinion]:focus').waitFor();
    await page.keyboard.press('Enter');
    await coming.waitFor();
    arrive();
    await drawerOf(view).locator('.command-submit button').waitFor();
    expect(await coming.count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.locator('[data-command=submitOpinion]:focus').waitFor();
    await leave(view);
  });
});
