import { describe, expect, it, jest } from '@jest/globals';
import { aConsole } from './support/a-console.js';
import { daysAhead } from '../support/days-ahead.js';
import { drawerOf } from './support/command-drawer.js';
import type { ConsolePage } from './support/console-page.js';
import { show } from './support/journey.js';

// A person's walk through several pages, on a machine that does other things too.
jest.setTimeout(120_000);

const product = aConsole();

async function referred() {
  const made = await product.petition({ title: '水渠被挖断' });
  await product.refer(made.id);
  return made;
}

/** Fills in whom a supervision presses, on what ground and of which day; not what was found. */
async function foundToday(view: ConsolePage): Promise<void> {
  const drawer = drawerOf(view);
  await drawer.getByLabel('被督促机构').click();
  await view.page.keyboard.type('交通运输局');
  await view.page.keyboard.press('Enter');
  await drawer.getByLabel('情形').click();
  await view.page.keyboard.press('Enter');
  await drawer.getByLabel('应办日期或者发现之日').fill(daysAhead(0));
}

describe('whoever supervises', () => {
  it('urges the office that owes something, which answers from its inbox', async () => {
    const { number } = await referred();
    // What the bureau owes is for its clerks.
    const { number: received } = await product.petition();
    const view = await product.open('supervisor');
    await view.go('/duties');
    await view.settled();
    expect(await view.page.locator('.duty-row', { hasText: received }).count()).toBe(0);
    await view.go(`/petitions/${number}?do=urge`);
    const drawer = view.page.locator('.command-drawer');
    await drawer.getByLabel('催办哪个机关').click();
    await view.page.keyboard.type('交通运输局');
    await view.page.keyboard.press('Enter');
    await drawer.getByLabel('催办内容').fill('请尽快决定是否受理。');
    expect(await view.findings()).toEqual([]);
    await view.page.keyboard.press('Control+Enter');
    await view.page.locator('.command-done', { hasText: '催办' }).waitFor();
    expect(view.errors).toEqual([]);
    await view.close();

    const officer = await product.open('transport.officer');
    await officer.go('/duties');
    const row = officer.page.locator('.duty-row', { hasText: number }).filter({ hasText: '答复催办' });
    const answer = row.locator('[data-act=answerUrging]');
    // Without a date it stands last, behind what other tests have left in the inbox.
    await show(officer, answer);
    await answer.click();
    await officer.page.getByLabel('办到哪里、什么时候办完').fill('本周内受理。');
    await officer.page.keyboard.press('Control+Enter');
    await officer.page.getByText(`${number}：已记录答复催办。`).waitFor();
    await officer.close();
  });

  it('opens a supervision with its ground on the page of the petition, which then names it', async () => {
    const { number } = await referred();
    const view = await product.open('bureau.head');
    await view.go(`/petitions/${number}?do=openSupervision`);
    const drawer = view.page.locator('.command-drawer');
    await foundToday(view);
    await view.page.keyboard.press('Control+Enter');
    await drawer.getByText('请写明发现的问题。').waitFor();
    await drawer.getByLabel('发现的问题').fill('推诿，至今没有联系信访人。');
    expect(await view.findings()).toEqual([]);
    await view.page.keyboard.press('Control+Enter');
    // What was opened is shown; the petition names it as soon as it has announced itself.
    const opened = view.page.getByRole('heading', { level: 1, name: /督\d{4}-\d+/ });
    await opened.waitFor();
    // Back leads to the petition, and not to the form again.
    await view.page.goBack();
    await view.page.getByRole('heading', { level: 1, name: number }).waitFor();
    expect(new URL(view.page.url()).search).toBe('');
    await view.page.goForward();
    await opened.waitFor();
    await view.page.getByRole('link', { name: number }).first().click();
    const named = view.page.locator('.first-look .supervised a', { hasText: '督' });
    await view.page.locator('.first-look .supervised').waitFor();
    while (!(await named.isVisible())) {
      await view.page.reload();
      await view.page.locator('.first-look .supervised').waitFor();
    }
    // The same once more is the same finding: it is said where it is, and leads there.
    const first = (await named.first().textContent()) ?? '';
    await view.go(`/petitions/${number}?do=openSupervision`);
    await foundToday(view);
    await drawer.getByLabel('发现的问题').fill('还是推诿。');
    await view.page.keyboard.press('Control+Enter');
    await drawer.getByText(`同一情形、同一日期的已经发起，在 ${first}`).waitFor();
    expect(await view.findings()).toEqual([]);
    await drawer.getByRole('link', { name: first }).click();
    await opened.waitFor();
    expect(view.errors).toEqual([]);
    await view.close();
  });
});

describe('a page that is not for one', () => {
  it('says for whom it is', async () => {
    const view = await product.open('transport.officer');
    await view.page.goto(`${product.stack.apiUrl}/accounts`);
    await view.page.getByText('可以打开这一页的身份：').waitFor();
    expect(await view.findings()).toEqual([]);
    await view.close();
  });
});

describe('a list on a phone', () => {
  it('shows each row as a card with the names of its columns, and moves nothing sideways', async () => {
    await referred();
    const view = await product.open('clerk', { width: 320, height: 800 });
    await view.go('/petitions');
    const cell = view.page.locator('.data-table tbody td').first();
    await cell.waitFor();
    const beyond = await view.page.evaluate<number>(
      `(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(document.querySelector('.table-scroll'))`,
    );
    expect(beyond).toBeLessThanOrEqual(1);
    expect(await view.overflow()).toBe(0);
    expect(await view.findings()).toEqual([]);
    await view.go('/petitions?order=soonest');
    await view.page.locator('.list-order').getByText('期限，近的在前').waitFor();
    await view.close();
  });
});
