import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as petitionContract from '#contracts/petition';
import * as contracts from '#libs/contracts';
import { TestApi } from '../support/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

describe('the public', () => {
  it('submits, and learns the status by number and code alone', async () => {
    const key = randomUUID();
    const body = { matter: '路灯坏了', petitioner: { name: '李四' } };
    const said = await api.ask('POST', '/api/public/petitions', { body, key });
    const receipt = petitionContract.publicReceipt.parse(said.body);
    const ask = (number: string, queryCode: string) =>
      api.ask('POST', '/api/public/status', { body: { number, queryCode } });
    const status = await ask(receipt.number, receipt.queryCode.toLowerCase());
    expect(petitionContract.statusAnswer.parse(status.body)).toMatchObject({
      number: receipt.number,
      phase: 'registered',
    });
    expect((await ask(receipt.number.replace('信', ''), receipt.queryCode)).text).toBe(status.text);
    const correlation = { 'x-correlation-id': 'same-for-both' };
    const [wrongCode, wrongNumber] = await Promise.all(
      [
        { number: receipt.number, queryCode: 'AAAAA-BBBBB-CCCCC-DDDDD' },
        { number: '信2026-999999', queryCode: receipt.queryCode },
      ].map((wrong) => api.ask('POST', '/api/public/status', { body: wrong, headers: correlation })),
    );
    expect(wrongCode).toMatchObject({ status: 404, body: { code: 'http.receipt_not_found' } });
    expect(wrongCode?.text).toBe(wrongNumber?.text);
  });

  it('is answered for the right code, however many wrong ones there were', async () => {
    const body = { matter: '井盖松动', petitioner: { name: '李四' } };
    const { number, queryCode } = (await api.ask('POST', '/api/public/petitions', { body, key: randomUUID() })).body;
    const ask = (code: string) => api.ask('POST', '/api/public/status', { body: { number, queryCode: code } });
    const wrong = [];
    for (let n = 0; n < 15; n += 1) wrong.push(await ask('AAAAA-BBBBB-CCCCC-DDDDD'));
    expect(wrong.filter(({ status }) => status === 404)).toHaveLength(10);
    expect(wrong.at(-1)).toMatchObject({ status: 429, body: { code: 'account.too_many' } });
    expect(wrong.at(-1)?.body.detail).toMatch(/^Too many requests; try again in about 15 minutes\.$/);
    expect((await ask(queryCode as string)).status).toBe(200);
  });

  it('is limited per source', async () => {
    const answers = [];
    for (let n = 0; n < 25; n += 1) {
      const body = { matter: `第 ${String(n)} 件`, petitioner: { name: '李四' } };
      answers.push(await api.ask('POST', '/api/public/petitions', { body, key: randomUUID() }));
    }
    const last = answers.at(-1);
    expect(last).toMatchObject({ status: 429, body: { code: 'account.too_many' } });
    expect(Number(last?.headers['retry-after'])).toBeGreaterThan(0);
    // A header of the client's own does not make it another source.
    const body = { matter: '再来一件', petitioner: { name: '李四' } };
    const forged = { 'x-forwarded-for': '203.0.113.9' };
    expect((await api.ask('POST', '/api/public/petitions', { body, key: randomUUID(), headers: forged })).status).toBe(
      429,
    );
  });

  it('is told of an address that cannot be read what it is told of one that is not there', async () => {
    for (const path of ['/api/nothing', '/api/%ff', `/api/petitions/${'a'.repeat(300)}`]) {
      const said = await api.get(path);
      expect(said).toMatchObject({ status: 404, body: { code: 'http.no_such_route' } });
      expect(said.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
    }
  });

  it('counts a deadline without an account', async () => {
    const body = { unit: 'WORKING_DAY', length: 5, trigger: '2025-09-30', explain: true };
    const said = await api.ask('POST', '/api/calendar/deadline', { body });
    const answer = contracts.deadlineAnswer.parse(said.body);
    expect(answer).toMatchObject({ legalDue: '2025-10-14', provisional: false });
    expect(answer.days.length).toBeGreaterThan(10);
    const bad = await api.ask('POST', '/api/calendar/deadline', { body: { ...body, trigger: '2025-02-30' } });
    expect(bad.status).toBe(422);
  });
});

describe('the log', () => {
  it('holds no name, number, text, password or token of these tests', async () => {
    await api.referred();
    await api.ask('POST', '/api/session', { body: { name: 'clerk', password: TestApi.password } });
    const text = api.logged.join('\n');
    expect(text.length).toBeGreaterThan(100);
    for (const secret of ['张小芳', '13800001234', '路灯', TestApi.password, api.tokenOf('clerk'), '李四']) {
      expect(text).not.toContain(secret);
    }
  });
});
