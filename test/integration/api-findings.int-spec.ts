import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { supervisionDetail } from '#contracts/supervision';
import * as contracts from '#libs/contracts';
import { TestApi } from '../support/api.js';
import { daysAhead } from '../support/days-ahead.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

describe('a supervision by hand', () => {
  it('of the bureau itself is opened by an organ above it, which orders correction (art. 43)', async () => {
    const path = `/api/petitions/${await api.referred()}/supervisions`;
    const body = { office: 'bureau', basis: 'art43', dueOn: daysAhead(0), finding: '应当督办而未督办' };
    expect((await api.post(path, 'bureauHead', body)).body['code']).toBe('supervision.basis_of_other');
    const opened = contracts.outcome.parse((await api.done(path, 'governmentHead', body)).body);
    const address = `/api/supervisions/${opened.case}`;
    const detail = supervisionDetail.parse((await api.get(address, 'governmentHead')).body);
    expect(detail.item).toMatchObject({ office: 'bureau', basis: 'art43', openedByHand: true });
    expect(detail.measures).toEqual([{ measure: 'order', finding: null }]);
    expect(supervisionDetail.parse((await api.get(address, 'bureauHead')).body).measures).toEqual([]);
    const order = { seenVersion: await api.versionOf('supervisions', opened.case), measure: 'order', text: '限期改正' };
    await api.done(`${address}/issueStep`, 'governmentHead', order);
    const history = contracts.history.parse((await api.get(`/api/cases/${opened.case}/history`, 'bureauHead')).body);
    expect(history.lines.map(({ type }) => type)).toContain('stepIssued');
  });
});

describe('what a person finds in a supervision', () => {
  it('is a measure ahead of its rung, which the detail offers to whoever may take it', async () => {
    const path = `/api/petitions/${await api.referred()}/supervisions`;
    const body = { office: 'dept-transport', trigger: 'DB-4', dueOn: daysAhead(0), finding: '推诿' };
    const opened = contracts.outcome.parse((await api.done(path, 'bureauHead', body)).body);
    const address = `/api/supervisions/${opened.case}`;
    const detail = supervisionDetail.parse((await api.get(address, 'bureauHead')).body);
    expect(detail.measures).toEqual([{ measure: 'account', finding: 'grave_consequences' }]);
    const account = {
      seenVersion: await api.versionOf('supervisions', opened.case),
      measure: 'account',
      text: '建议追究责任',
    };
    expect((await api.post(`${address}/issueStep`, 'bureauHead', account)).body['code']).toBe(
      'supervision.ground_missing',
    );
    await api.done(`${address}/issueStep`, 'bureauHead', { ...account, ground: '造成严重后果' });
    const history = contracts.history.parse((await api.get(`/api/cases/${opened.case}/history`, 'bureauHead')).body);
    expect(history.lines.map(({ type }) => type)).toContain('stepIssued');
    expect((await api.get(address, 'transportOfficer')).body.measures).toEqual([]);
  });
});
