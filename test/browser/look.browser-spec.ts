import { describe, expect, it, jest } from '@jest/globals';
import { aConsole } from './support/a-console.js';
import { daysAhead } from '../support/days-ahead.js';

// A person's walk through several pages, on a machine that does other things too.
jest.setTimeout(120_000);

const product = aConsole();

/** A direct submission whose written notice was given in time, recorded after its date, and disputed by the petitioner. */
async function disputed() {
  const { client } = product;
  const made = await client.post<{ id: string; number: string; queryCode: string }>(
    'transport.officer',
    '/api/petitions',
    {
      ...{ channel: 'letter', class: 'appeal', matter: '修路挖断了水渠。', receivedOn: daysAhead(-25) },
      petitioner: { name: '李秀兰', phone: '13900001234', address: '宾居镇某村 3 组' },
    },
  );
  const told = { servedOn: daysAhead(-18), manner: 'in_person', proof: '签收单 7 号' };
  await client.post('transport.officer', `/api/petitions/${made.id}/notify`, { seenVersion: 1, ...told });
  const { number, queryCode } = made;
  const answer = await fetch(`${product.stack.apiUrl}/api/public/petition/disputes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({ number, queryCode, document: 'notice', reasons: '那天我不在家。' }),
  });
  expect(answer.status).toBe(201);
  return made;
}

describe('whoever looks at a stated date', () => {
  it('sees everything about it beside the choice, and decides on the one that is chosen', async () => {
    const { number } = await disputed();
    const view = await product.open('bureau.head');
    await view.go(`/petitions/${number}?do=confirmRecord`);
    const drawer = view.page.locator('.command-drawer');
    const shown = drawer.locator('.record-look');
    await shown.waitFor();
    const words = (await shown.textContent()) ?? '';
    for (const each of ['告知书', '交通运输局', '签收单 7 号', '那天我不在家。', '个工作日', '期限']) {
      expect(words).toContain(each);
    }
    expect(await drawer.locator('.ant-select').textContent()).toContain('告知书');
    expect(await view.findings()).toEqual([]);
    await view.page.keyboard.press('Control+Enter');
    await view.page.locator('.command-done:focus', { hasText: '已记录：确认补记日期。' }).waitFor();
  });
});
