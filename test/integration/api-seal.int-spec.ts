import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import * as contracts from '#libs/contracts';
import { verifyLedger } from '#libs/docket';
import { asker, PartyDesk } from '../support/a-party-desk.js';
import { TestApi } from '../support/api.js';
import { ledgerOf } from '../support/door.js';

let api: TestApi;
let desk: PartyDesk;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());
beforeEach(async () => {
  desk = await PartyDesk.open(api);
});

/** One command against the case as it is, taken or refused. */
async function give(command: string, body: object, key: string = randomUUID()) {
  const { version } = (await desk.detail()).item;
  return api.post(`/api/petitions/${desk.id}/${command}`, 'clerk', { seenVersion: version, ...body }, key);
}
async function refusal(command: string, body: object) {
  const { status, body: said } = await give(command, body);
  return [status, said.code] as unknown[];
}

describe('two entries of one petitioner', () => {
  const purpose = { purpose: 'contact', words: '电话约勘验时间' };
  const reveal = async (): Promise<object> =>
    (await api.ask('POST', `/api/petitions/${desk.id}/parties/p1/reveal`, { by: 'clerk', body: purpose }))
      .body as object;
  const why = '核对了身份证';

  // Whoever came a second time may have left the number under which they are reached.
  it('are one with what either of them left to be reached by, by which they are found', async () => {
    const again = { name: asker.name, phone: '13988887777', address: '州城镇', wish: 'post' };
    const twice = await desk.added(again, 'petitioner');
    const { version } = (await desk.detail()).item;
    const body = { seenVersion: version, party: twice, into: 'p1', contacts: 'party', reason: why };
    const key = randomUUID();
    const send = () => api.post(`/api/petitions/${desk.id}/mergeParties`, 'clerk', body, key);
    const said = [await send(), await send()];
    expect(said.map(({ status, body: told }) => [status, contracts.outcome.parse(told).isRepeat])).toEqual([
      [200, false],
      [200, true],
    ]);
    expect(await reveal()).toMatchObject({ name: asker.name, phone: '13988887777', address: '州城镇' });
    const found = await api.ask('POST', '/api/petitions/find', {
      by: 'clerk',
      body: { ...{ purpose: 'contact', words: '来电询问' }, digits: '13988887777' },
    });
    expect((found.body.items as { id: string }[]).map((one) => one.id)).toContain(desk.id);
  });

  it('keep the own telephone unless it is said otherwise, and take over what was missing', async () => {
    const more = { name: asker.name, phone: '13100000000', email: 'li@example.org' };
    await desk.done('mergeParties', { party: await desk.added(more, 'petitioner'), into: 'p1', reason: why });
    expect(await reveal()).toMatchObject({ phone: asker.phone, address: asker.address, email: 'li@example.org' });
    expect(await verifyLedger(api.database.source, ledgerOf())).toMatchObject({ findings: [] });
  });
});

describe('an organisation that petitions', () => {
  const said = async (more: object = {}) => ({
    ...{ statement: '问题已解决，不再信访。', statedOn: (await desk.detail()).item.receivedOn },
    ...{ provedBy: 'signature', reference: '二号卷', ...more },
  });
  const organisation = { party: 'p1', name: '宾居供水合作社', nature: 'organisation', reason: '看了营业执照' };

  it('withdraws at the counter under its seal, and the history says so', async () => {
    await desk.done('correctParty', organisation);
    const bare = await refusal('withdraw', await said());
    expect(bare).toEqual([403, 'party.organisation_needs_its_seal_or_statutory']);
    const { party } = await desk.agent();
    expect(await refusal('withdraw', await said({ party }))).toEqual([403, 'party.mandate_too_narrow']);
    await desk.done('withdraw', await said({ provedBy: 'seal' }));
    const history = contracts.history.parse((await api.get(`/api/cases/${desk.id}/history`, 'clerk')).body);
    expect(history.lines.at(-1)?.sentence).toMatch(/seal of the organisation/);
  });

  it('withdraws by whoever represents it by law, and a person has no seal', async () => {
    expect(await refusal('withdraw', await said({ provedBy: 'seal' }))).toEqual([422, 'petition.seal_of_nobody']);
    await desk.done('correctParty', organisation);
    const head = await desk.added({ name: '周社长' });
    expect(await refusal('withdraw', await said({ party: head }))).toEqual([403, 'party.no_mandate']);
    const mandate = { by: head, of: 'p1', as: 'statutory', scope: [], shown: '看了法定代表人身份证明' };
    await desk.done('giveMandate', mandate);
    await desk.done('withdraw', await said({ party: head }));
  });
});
