import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { deliveryDetail } from '#contracts/delivery';
import * as petitionContract from '#contracts/petition';
import * as contracts from '#libs/contracts';
import { verifyLedger } from '#libs/docket';
import { as, type CaseId } from '#libs/kernel';
import { reads } from '#libs/persistence';
import { TestApi } from '../support/api.js';
import { asker, PartyDesk } from '../support/a-party-desk.js';
import { ledgerOf } from '../support/door.js';
import { aJpeg } from '../support/files/a-picture.js';
import { charactersIn } from '../support/pdf-text.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

let desk: PartyDesk;
beforeEach(async () => {
  desk = await PartyDesk.open(api);
});
const caseId = () => as<CaseId>(desk.id);

describe('the receipt of whoever acts for a petitioner', () => {
  const noMandate = '没有包括这一项的有效授权';
  const acts = [
    ['/materials', { material: '现场照片已寄出。' }],
    ['/disputes', { document: 'notice', reasons: '没有收到。' }],
    ['/evaluation', { organ: 'satisfied' }],
    ['/confirmations', { document: 1 }],
    ['/withdrawal', { statement: '不再信访。' }],
    ['/review-waiver', { statement: '不申请复查。' }],
  ] as const;
  const status = (right: object) => api.ask('POST', '/api/public/status', { body: right });

  it('opens nothing and does nothing once the mandate has ended, wherever the page stood open', async () => {
    const { right } = await desk.agent(['receive', 'speak', 'withdraw']);
    const { reader, said } = await desk.enter(right);
    expect([said.to, (await reader.get('/p/status')).status]).toEqual(['/p/status', 200]);
    expect([(await desk.ask('', right)).status, (await status(right)).status]).toEqual([200, 200]);
    expect((await desk.ask('/materials', { ...right, material: '第一份。' })).status).toBe(201);

    await desk.done('endMandate', { mandate: 'm1', reason: '解除委托' });
    for (const [path, body] of [['', {}] as const, ...acts]) {
      const refused = await desk.ask(path, { ...right, ...body });
      expect([path, refused.status, refused.body.code]).toEqual([path, 403, 'party.mandate_ended']);
    }
    expect(await status(right)).toMatchObject({ status: 403, body: { code: 'party.mandate_ended' } });
    for (const path of ['/p/status', '/p/files', '/p/material', '/p/withdraw']) {
      expect([path, (await reader.get(path)).to]).toEqual([path, '/p']);
    }
    expect((await reader.get('/p')).text).toContain(noMandate);
    const again = await desk.enter(right);
    expect([again.said.status, again.said.text.includes(noMandate)]).toEqual([403, true]);
    expect((await desk.ask('', desk.right)).status).toBe(200);
  });

  it('does what the mandate names: to receive is to read, to speak is to add, to dispute and to evaluate', async () => {
    const { right } = await desk.agent(['receive']);
    const own = await desk.ask('', right);
    // Whoever reads for somebody else is told for whom, masked.
    expect([own.status, own.body.mayAddMaterial, own.body.actsFor]).toEqual([200, false, ['李**']]);
    expect([(await desk.ask('', desk.right)).body.actsFor, own.body.evaluation]).toEqual([[], 'by_each']);
    const refused = await desk.ask('/materials', { ...right, material: '现场照片。' });
    expect([refused.status, refused.body.code]).toEqual([403, 'party.mandate_too_narrow']);
    const speaking = await PartyDesk.open(api);
    const { right: speaker } = await speaking.agent(['speak']);
    expect((await speaking.ask('', speaker)).body.code).toBe('party.mandate_too_narrow');
    expect((await speaking.ask('/materials', { ...speaker, material: '现场照片。' })).status).toBe(201);
  });

  it('is nothing without any mandate', async () => {
    const right = await desk.receiptOf(await desk.added({ name: '王建国' }));
    const refused = await desk.ask('', right);
    expect([refused.status, refused.body.code]).toEqual([403, 'party.no_mandate']);
  });
});

describe('a party that is found to be another one', () => {
  it('leaves its receipt good, as that of the other, until that one’s is made again', async () => {
    const twice = await desk.added(asker, 'petitioner');
    const right = await desk.receiptOf(twice);
    await desk.done('mergeParties', { party: twice, into: 'p1', reason: '核对了身份证' });
    expect((await desk.ask('/materials', { ...right, material: '补一份证明。' })).status).toBe(201);
    const [fact] = await api.database.source.query<{ party: string }[]>(
      `select body::jsonb #>> '{actor,party}' as party from docket_fact where case_id = $1 and type = 'materialAdded'`,
      [desk.id],
    );
    expect(fact).toEqual({ party: 'p1' });
    const { reader, said } = await desk.enter(right);
    expect([said.to, (await reader.get('/p/status')).status]).toEqual(['/p/status', 200]);
    const fresh = await desk.receiptOf('p1');
    expect((await reader.get('/p/status')).to).toBe('/p');
    const answers = await Promise.all([right, desk.right, fresh].map((one) => desk.ask('', one)));
    expect(answers.map((one) => one.status)).toEqual([404, 404, 200]);
  });

  it('brings its receipt to one that had none', async () => {
    const first = await desk.added(asker, 'petitioner');
    const twice = await desk.added(asker, 'petitioner');
    const right = await desk.receiptOf(twice);
    await desk.done('mergeParties', { party: twice, into: first, reason: '核对了身份证' });
    const { reader } = await desk.enter(right);
    expect((await reader.get('/p/status')).status).toBe(200);
    expect((await desk.detail()).parties.find(({ party }) => party === first)).toMatchObject({ hasReceipt: true });
    expect(await verifyLedger(api.database.source, ledgerOf())).toMatchObject({ findings: [] });
  });

  it('leaves a receipt good that was made after the other’s own was made again, while they still were two', async () => {
    const twice = await desk.added(asker, 'petitioner');
    const right = await desk.receiptOf(twice);
    const own = await desk.receiptOf('p1');
    await desk.done('mergeParties', { party: twice, into: 'p1', reason: '核对了身份证' });
    expect((await Promise.all([right, own].map((one) => desk.ask('', one)))).map(({ status }) => status)).toEqual([
      200, 200,
    ]);
  });

  it('opens by the old receipt no more, once the one that stays has its first', async () => {
    const first = await desk.added(asker, 'petitioner');
    const twice = await desk.added(asker, 'petitioner');
    const right = await desk.receiptOf(twice);
    await desk.done('mergeParties', { party: twice, into: first, reason: '核对了身份证' });
    expect((await desk.ask('', right)).status).toBe(200);
    const fresh = await desk.receiptOf(first);
    expect((await Promise.all([right, fresh].map((one) => desk.ask('', one)))).map(({ status }) => status)).toEqual([
      404, 200,
    ]);
  });

  it('is erased without the other, whose identity is the same', async () => {
    const twice = await desk.added(asker, 'petitioner');
    const seq = (await desk.detail()).item.version;
    await desk.done('mergeParties', { party: twice, into: 'p1', reason: '核对了身份证' });
    const kept = () =>
      api.database.source.query(`select party, digest from case_party where case_id = $1 order by party`, [desk.id]);
    const [one, other] = (await kept()) as { digest: string }[];
    expect(one?.digest).toBe(other?.digest);
    const { version: seenVersion } = (await desk.detail()).item;
    await api.done(`/api/courses/${desk.id}/eraseSealed`, 'admin', { seenVersion, facts: [seq], reason: '重复登记' });
    expect(await kept()).toMatchObject([{ party: 'p1' }]);
    expect((await desk.detail()).parties).toMatchObject([{ name: '李**' }, { name: null, isErased: true }]);
    const sealed = await reads.listSealedFacts(api.database.source, desk.id);
    expect(sealed.map((fact) => [fact.seq, fact.isKept])).toContainEqual([seq, false]);
    expect(await verifyLedger(api.database.source, ledgerOf())).toMatchObject({ findings: [] });
  });
});

describe('a party whose identity is erased', () => {
  it('is nameless, and leaves the others of the same fact their names', async () => {
    const body = {
      channel: 'letter',
      class: 'appeal',
      matter: '水渠被挖断。',
      petitioner: asker,
      others: [{ name: '王建国' }],
    };
    const { id } = (await api.done('/api/petitions', 'clerk', body)).body as { id: string };
    const read = async () =>
      petitionContract.petitionDetail.parse((await api.get(`/api/petitions/${id}`, 'clerk')).body);
    const erase = async (parties: readonly string[]) => {
      const { version: seenVersion } = (await read()).item;
      return await api.post(`/api/courses/${id}/eraseSealed`, 'admin', {
        seenVersion,
        parties,
        reason: '本人要求删除',
      });
    };
    expect((await erase(['p9'])).body.code).toBe('party.unknown');
    expect((await erase([])).body.code).toBe('docket.no_such_fact');
    expect((await erase(['p2'])).status).toBe(200);
    const { parties, matter } = await read();
    expect([parties.map(({ name, isErased }) => [name, isErased]), matter]).toEqual([
      [
        ['李**', false],
        [null, true],
      ],
      '水渠被挖断。',
    ]);
    const { lines } = contracts.history.parse((await api.get(`/api/cases/${id}/history`, 'clerk')).body);
    expect(lines.at(-1)).toMatchObject({ type: 'erased' });
    const told = contracts.sealedFacts.parse((await api.get(`/api/courses/${id}/sealed`, 'admin')).body);
    expect(told.parties).toEqual([
      { party: 'p1', role: 'petitioner', isKept: true },
      { party: 'p2', role: 'representative', isKept: false },
    ]);
    expect(await verifyLedger(api.database.source, ledgerOf())).toMatchObject({ findings: [] });
  });

  it('stays named by what it is called afterwards, whatever is erased next', async () => {
    const p2 = await desk.added({ name: '王建国' });
    const p3 = await desk.added({ name: '赵志远' });
    const erase = async (parties: readonly string[]) => {
      const { version: seenVersion } = (await desk.detail()).item;
      const body = { seenVersion, parties, reason: '本人要求删除' };
      await api.done(`/api/courses/${desk.id}/eraseSealed`, 'admin', body);
    };
    await erase([p2]);
    await desk.done('correctParty', { party: p2, name: '王新国', reason: '核对后补登' });
    await erase([p3]);
    const named = (await desk.detail()).parties.map(({ party, isErased }) => [party, isErased]);
    expect(named).toEqual([
      ['p1', false],
      [p2, false],
      [p3, true],
    ]);
    expect((await verifyLedger(api.database.source, ledgerOf())).findings).toEqual([]);
  });
});

describe('what is sent', () => {
  const cipherOf = async (party: string) =>
    (await reads.readRecipient(api.database.source, caseId(), party))?.cipher ?? null;

  it('goes to nobody who has left, and to one that was merged as the other', async () => {
    const { party } = await desk.agent();
    const twice = await desk.added({ ...asker, phone: '13500001111' }, 'petitioner');
    expect(await cipherOf(party)).not.toBeNull();
    await desk.done('leaveParty', { party, reason: '不再代理' });
    await desk.done('mergeParties', { party: twice, into: 'p1', reason: '同一人' });
    expect([await cipherOf(party), await cipherOf(twice)]).toEqual([null, await cipherOf('p1')]);
  });

  it('went to whom it went: who has left stays its recipient, and one that was merged is the other', async () => {
    const { party } = await desk.agent();
    const twice = await desk.added({ ...asker, name: '李秀蓝' }, 'petitioner');
    await desk.done('refer', { to: 'dept-transport', manner: 'transfer' });
    const body = { seenVersion: (await desk.detail()).item.version, notice: '已收到，由我局办理。' };
    const issued = await api.done(`/api/petitions/${desk.id}/issueNotice`, 'transportOfficer', body);
    const seq = issued.body.facts[0].seq as number;
    const deliver = async (recipient: string) =>
      (await api.done(`/api/cases/${desk.id}/deliveries`, 'transportOfficer', { seq, recipient, plan: ['hand'] })).body
        .case as string;
    const [agents, doubled] = [await deliver(party), await deliver(twice)];
    await desk.done('leaveParty', { party, reason: '不再代理' });
    await desk.done('mergeParties', { party: twice, into: 'p1', reason: '同一人' });
    const shown = async (id: string, name: string) => {
      const detail = deliveryDetail.parse((await api.get(`/api/deliveries/${id}`, 'transportOfficer')).body);
      const purpose = { purpose: 'serve', words: '上门送达' };
      const form = await api.ask('POST', `/api/cases/${id}/receipt-form`, { by: 'transportOfficer', body: purpose });
      const there = form.status === 200 ? charactersIn(form.bytes) : new Set<string>();
      return [detail.progress.recipient?.name, [...name].every((one) => there.has(one))];
    };
    expect(await shown(agents, '赵大状')).toEqual(['赵**', true]);
    expect(await shown(doubled, '李秀兰')).toEqual(['李**', true]);
  }, 30_000);
});

describe('what a party brings by the page', () => {
  it('is listed to that party and counts against it alone, and the history says who acted', async () => {
    const { party, right } = await desk.agent();
    const bring = async (name: string, by: typeof right, width: number) => {
      const { reader } = await desk.enter(by);
      const page = (await reader.get('/p/files')).text;
      const files = [{ name, bytes: aJpeg({ width }) }];
      expect(await reader.sendFiles(page, '/p/files', { files })).toMatchObject({ to: '/p/files?done=1' });
      return (await reader.get('/p/files')).text;
    };
    const agents = await bring('代理人的.jpg', right, 16);
    const own = await bring('本人的.jpg', desk.right, 32);
    expect([agents.includes('代理人的.jpg'), own.includes('代理人的.jpg'), own.includes('本人的.jpg')]).toEqual([
      ...[true, false, true],
    ]);
    for (const one of [party, 'p1']) {
      const brought = await reads.readBroughtInADay(api.database.source, { caseId: caseId(), party: one });
      expect([one, brought.files]).toEqual([one, 1]);
    }
    const { lines } = contracts.history.parse((await api.get(`/api/cases/${desk.id}/history`, 'clerk')).body);
    const acted = lines.flatMap((line) => (line.source === 'ledger' && line.type === 'attached' ? [line.by] : []));
    expect(acted).toEqual(['Representative (online)', 'The petitioner (online)']);
  });
});
