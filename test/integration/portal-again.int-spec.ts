import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '../support/api.js';
import { FormReader } from '../support/form-reader.js';

let api: TestApi;
let url = '';
beforeAll(async () => {
  api = await TestApi.open();
  url = await api.app.getUrl();
}, 60_000);
afterAll(() => api.close());

describe('a form that is wrong', () => {
  it('goes back to the address of its form with what was typed, so that Back meets no form that was sent', async () => {
    const body = new URLSearchParams({ number: '信2026-999999', queryCode: 'AAAAA-BBBBB' }).toString();
    const type = { 'content-type': 'application/x-www-form-urlencoded', origin: url };
    const sent = await fetch(`${url}/p/enter`, { method: 'POST', headers: type, body, redirect: 'manual' });
    expect([sent.status, sent.headers.get('location')]).toEqual([303, '/p']);
    const [line = ''] = sent.headers.getSetCookie();
    expect(line).toMatch(/HttpOnly/i);
    expect(line).not.toContain('BBBBB');
    const cookie = line.split(';')[0] ?? '';
    const page = await fetch(`${url}/p`, { headers: { cookie } });
    const text = await page.text();
    expect([page.status, text.includes('AAAAA-BBBBB')]).toEqual([404, true]);
    // Once: the page takes it away.
    expect(page.headers.getSetCookie().join()).toMatch(/maplebridge-typed=;/);
    const forged = `${cookie.slice(0, -3)}AAA`;
    expect(await (await fetch(`${url}/p`, { headers: { cookie: forged } })).text()).not.toContain('AAAAA-BBBBB');
  });

  it('draws a form where it was sent to, when what was typed is too long to travel', async () => {
    const matter = randomBytes(12_000).toString('hex');
    const reader = new FormReader(url);
    const said = await reader.post('/p/new', { matter, phone: '12' });
    expect([said.status, said.to, said.text.includes(matter)]).toEqual([422, null, true]);
  });
});
