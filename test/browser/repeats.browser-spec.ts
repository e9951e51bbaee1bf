import { describe, expect, it, jest } from '@jest/globals';
import { aConsole } from './support/a-console.js';
import { committee, mediator } from './support/a-mediation.js';
import { leave } from './support/command-drawer.js';

// Walks through the desk and two pages, on a machine that does other things too.
jest.setTimeout(240_000);

const product = aConsole();

interface Opened {
  readonly number: string;
}

/** A dispute of two sides whom nobody else has: their telephones say so. */
async function registered(): Promise<{ readonly first: string; readonly phone: string }> {
  const phone = `139${String(Date.now()).slice(-8)}`;
  const parties = [
    { role: 'applicant', name: '段玉芬', phone },
    { role: 'respondent', name: '段玉良', phone: '13800007002' },
  ];
  const asked = { committee, sort: 'civil', title: '老宅分割', parties };
  const { number } = await product.client.post<Opened>(mediator, '/api/mediations', asked);
  return { first: number, phone };
}

describe('a dispute that was registered before', () => {
  it('is proposed while the same telephone is typed, and linked by a key', async () => {
    const { first, phone } = await registered();
    const view = await product.open(mediator);
    const { page } = view;
    await view.go('/desk/dispute');
    const form = page.locator('.desk-form');
    await form.getByLabel('纠纷事由').fill('兄妹分老宅');
    await form.getByLabel('调解委员会', { exact: true }).click();
    await page.keyboard.type('柳溪');
    await page.keyboard.press('Enter');
    for (const [at, name] of ['段玉芬', '段玉良'].entries()) {
      await form.locator('fieldset.desk-other').nth(at).locator('input.ant-input').first().fill(name);
    }
    await form.locator('fieldset.desk-other').first().getByLabel('电话').fill(phone);
    const repeats = form.getByRole('region', { name: /^可能已经登记过/u });
    const link = repeats.getByRole('button', { name: `是同一件，关联 ${first}` });
    await link.waitFor();
    expect([...(await view.findings()), ...(await view.tooWide())]).toEqual([]);
    await link.press('Enter');
    expect(await repeats.getByRole('button', { name: /^取消关联/u }).getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: /^已登记：/u }).waitFor();
    await page.getByRole('link', { name: '打开案件' }).click();
    // Each names the other, and whoever may read both goes from one to the other.
    const toFirst = page.getByRole('link', { name: first });
    await toFirst.first().waitFor();
    const second = decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? '');
    await toFirst.first().click();
    await page.getByRole('link', { name: second }).first().waitFor();
    expect([...(await view.findings()), ...(await view.tooWide())]).toEqual([]);
    await leave(view);
  });

  it('is nothing that stands between anybody and a registration', async () => {
    const view = await product.open(mediator, { language: 'en', width: 390 });
    await view.go('/desk/dispute');
    const form = view.page.locator('.desk-form');
    const { phone } = await registered();
    await form.locator('fieldset.desk-other').first().getByLabel('Telephone').fill(phone);
    const repeats = form.getByRole('region', { name: /^May be registered already/u });
    await repeats.waitFor();
    expect([...(await view.findings()), ...(await view.tooWide())]).toEqual([]);
    await form.locator('fieldset.desk-other').first().getByLabel('Telephone').fill('');
    await repeats.waitFor({ state: 'hidden' });
    await leave(view);
  });
});
