import { describe, expect, it, jest } from '@jest/globals';
import { daysAhead } from '../support/days-ahead.js';
import { eventually } from '../support/eventually.js';
import { aConsole } from './support/a-console.js';
import { actOn, aMediatorOfRegister, mediator } from './support/a-mediation.js';
import { aPhone, enterByCode, unusable } from './support/a-phone.js';
import { drawerOf, isDone, leave } from './support/command-drawer.js';

// One matter through the hands of three people, each on pages of their own.
jest.setTimeout(240_000);

const product = aConsole();
const officer = 'transport.officer';

interface Mediations {
  readonly mediations: { readonly settledOn: string | null };
}

/** Submitted to the transport bureau, and accepted by it. */
async function accepted() {
  const body = {
    ...{ channel: 'visit', class: 'appeal', title: '院墙占地', matter: '邻居修院墙，占了半米路。' },
    ...{ petitioner: { name: '李秀兰', phone: '13900001234' } },
  };
  const made = await product.client.post<{ id: string; number: string; queryCode: string }>(
    officer,
    '/api/petitions',
    body,
  );
  const notice = { servedOn: daysAhead(0), manner: 'in_person' };
  await product.client.post(officer, `/api/petitions/${made.id}/accept`, { seenVersion: 1, notice });
  return made;
}

/** What the committee does until its seal is on the agreement. */
async function settled(id: string): Promise<void> {
  const { client } = product;
  const person = await aMediatorOfRegister(client);
  const on = daysAhead(0);
  await actOn(client, id, 'accept');
  await actOn(client, id, 'proposeMediators', { mediators: [person] });
  await actOn(client, id, 'disclose', { mediator: person });
  for (const party of ['p1', 'p2']) {
    await actOn(client, id, 'tellRights', { party });
    await actOn(client, id, 'consent', { party, by: party });
  }
  await actOn(client, id, 'drawUp', { form: 'written', text: '七日内拆除占地部分。', obligations: [] });
  interface Detail {
    readonly progress: { readonly agreement: { readonly text: string } | null };
  }
  const { progress } = await client.get<Detail>(mediator, `/api/mediations/${id}`);
  const text = progress.agreement?.text;
  for (const party of ['p1', 'p2']) await actOn(client, id, 'sign', { party, by: party, how: 'paper', on, text });
  await actOn(client, id, 'signAsMediator', { mediator: person, on });
  await actOn(client, id, 'seal', { on });
}

describe('a petition that is mediated', () => {
  it('is handed over on its page, said on all of three, and closed as settled', async () => {
    const made = await accepted();
    const view = await product.open(officer);
    await view.go(`/petitions/${made.number}`);
    const line = view.page.locator('.first-look', { hasText: '交人民调解' });
    await line.getByRole('button', { name: '交人民调解' }).click();
    const drawer = drawerOf(view);
    await drawer.locator('fieldset').first().waitFor();
    await view.page.keyboard.press('Control+Enter');
    await drawer.getByRole('alert').first().waitFor();
    await drawer.getByLabel('调解委员会', { exact: true }).click();
    await view.page.keyboard.type('柳溪');
    await view.page.keyboard.press('Enter');
    await drawer.getByLabel('信访人同意调解的日期').fill(daysAhead(0));
    await drawer.getByLabel('姓名').fill('王建国');
    expect(await view.findings()).toEqual([]);
    await view.page.keyboard.press('Control+Enter');
    await view.page
      .locator('.first-look', { hasText: /调字第\d+号/ })
      .or(view.page.getByText('还没有收到'))
      .first()
      .waitFor();
    const { items } = await product.client.get<{ items: { id: string; number: string; title: string }[] }>(
      mediator,
      '/api/mediations?state=open&limit=100',
    );
    const mediation = items.find(({ title }) => title === '院墙占地');
    if (mediation === undefined) throw new Error('it is not with the committee');
    await eventually(async () => {
      await view.page.reload();
      await view.page.locator('.first-look').getByText(mediation.number).waitFor({ timeout: 3_000 });
    }, 30_000);
    expect(await view.findings()).toEqual([]);

    const phone = await aPhone(product.browser);
    await enterByCode(phone.page, product.stack.apiUrl, made);
    await phone.page.getByText(/经您同意，这件事已交.*调解，最晚到/).waitFor();
    expect(await unusable(phone.page)).toEqual([]);

    const theirs = await product.open(mediator);
    await theirs.go(`/mediations/${encodeURIComponent(mediation.number)}`);
    await theirs.page.locator('.first-look', { hasText: made.number }).waitFor();
    expect(await theirs.findings()).toEqual([]);
    await leave(theirs);

    await settled(mediation.id);
    await eventually(async () => {
      const { mediations } = await product.client.get<Mediations>(officer, `/api/petitions/${made.id}`);
      expect(mediations.settledOn).toBe(daysAhead(0));
    }, 30_000);
    await view.go(`/petitions/${made.number}`);
    await view.page.getByText(/请按调解结案/).waitFor();
    await view.go(`/petitions/${made.number}?do=settle`);
    await drawer.getByText(/办理期限以协议生效之日为准/).waitFor();
    expect(await view.findings()).toEqual([]);
    await view.page.keyboard.press('Control+Enter');
    await isDone(view, '调解结案');
    await leave(view);

    await phone.page.reload();
    await phone.page.getByText(/这件事已于.*调解结案/).waitFor();
    await phone.page.getByText(/这件事经调解达成协议/).waitFor();
    expect(await unusable(phone.page)).toEqual([]);
  });

  it('says in both languages why it cannot be handed over', async () => {
    const body = { channel: 'letter', class: 'appeal', matter: '院墙占地。' };
    const made = await product.client.post<{ id: string; number: string }>(officer, '/api/petitions', body);
    await product.client.post(officer, `/api/petitions/${made.id}/accept`, { seenVersion: 1 });
    const view = await product.open(officer);
    await view.go(`/petitions/${made.number}`);
    await view.page.getByText('没有登记信访人，不能交调解').waitFor();
    expect(await view.page.getByRole('button', { name: '交人民调解' }).isDisabled()).toBe(true);
    await leave(view);
    const abroad = await product.open(officer, { language: 'en' });
    await abroad.go(`/petitions/${made.number}`);
    await abroad.page.getByText('No petitioner is recorded, and both sides').waitFor();
    expect(await abroad.findings()).toEqual([]);
    await leave(abroad);
  });
});
