import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mediationDetail } from '#contracts/mediation';
import { verifyLedger } from '#libs/docket';
import { as, type Actor, type CaseId } from '#libs/kernel';
import { petitionSeen } from '../support/an-opinion.js';
import { TestApi, type StaffName } from '../support/api.js';
import { daysAhead } from '../support/days-ahead.js';
import { ledgerOf } from '../support/door.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

const respondents = [{ name: '王建国', phone: '13900005678' }];
const asked = (more: object = {}) => ({
  ...{ committee: 'mediation-binju', agreedOn: daysAhead(0), sort: 'civil', title: '路灯下的院墙', respondents },
  ...more,
});

const petitionOf = (id: string, by: StaffName = 'transportOfficer') => petitionSeen(api, id, by);

async function give(id: string, by: StaffName, command: string, body: object = {}) {
  const { item } = await petitionOf(id, by);
  return await api.post(`/api/petitions/${id}/${command}`, by, { seenVersion: item.version, ...body });
}

async function accepted(): Promise<string> {
  const id = await api.referred();
  const notice = { servedOn: daysAhead(0), manner: 'in_person' };
  expect((await give(id, 'transportOfficer', 'accept', { notice })).status).toBe(200);
  return id;
}

/** What is owed, whenever it was read. */
const timelessOf = ({ duties }: Awaited<ReturnType<typeof petitionOf>>) =>
  duties.map((duty) => ({ ...duty, now: null }));

const handOver = (id: string, by: StaffName = 'transportOfficer', more: object = {}, key: string = randomUUID()) =>
  api.post(`/api/petitions/${id}/mediations`, by, asked(more), key);

/** What the courses tell, which are away here: the mediation of itself, and that it was settled. */
async function told(petition: string, mediation: string, commands: readonly { type: string; payload: object }[]) {
  const caseId = as<CaseId>(mediation);
  const actor: Actor = { kind: 'course', principal: 'course:mediation', office: null, capacity: null, caseId };
  const on = { kind: 'petition', caseId: as<CaseId>(petition) };
  await api.platform.docket.act({ ...on, actor, key: randomUUID(), commands: [...commands] });
}

const noted = (part: string, until: string) => ({
  type: 'notePart',
  payload: { part, kind: 'mediation', name: 'mediation-binju', n: 1, cause: `until/1/${until}`, isNecessary: false },
});
const ended = (part: string, outcome: string) => ({ type: 'endPart', payload: { part, outcome, causes: 1 } });

describe('a petition that is handed over to mediation', () => {
  it('stays with its handler, and is with the committee as a case of its own that carries its number', async () => {
    const id = await accepted();
    const before = await petitionOf(id);
    const key = randomUUID();
    const first = await handOver(id, 'transportOfficer', {}, key);
    const again = await handOver(id, 'transportOfficer', {}, key);
    expect([first.status, again.body]).toEqual([200, { ...first.body, isRepeat: true }]);
    const mediation = first.body.case as string;

    const petition = await petitionOf(id);
    const until = daysAhead(30);
    expect(petition.mediations).toEqual({
      all: [
        { committee: 'mediation-binju', handedOn: daysAhead(0), number: null, until, outcome: null, endedOn: null },
      ],
      refusal: null,
      settledOn: null,
      code: petition.item.number,
      links: [{ kind: 'mediation', number: first.body.number, isSeen: false }],
    });
    expect(petition.clocks).toEqual(before.clocks);
    expect(timelessOf(petition)).toEqual(timelessOf(before));
    // Whoever handed it over reads nothing there.
    expect((await api.get(`/api/mediations/${mediation}`, 'transportOfficer')).status).toBe(404);

    const seen = mediationDetail.parse((await api.get(`/api/mediations/${mediation}`, 'mediator')).body);
    expect(seen.item).toMatchObject({ committee: 'mediation-binju', source: 'petition', title: '路灯下的院墙' });
    expect(seen.progress).toMatchObject({ setOn: until, petition: before.item.number });
    expect(seen.parties.map(({ role, name }) => [role, name])).toEqual([
      ['applicant', '张**'],
      ['respondent', '王**'],
    ]);
    expect(seen.parent).toBeNull();
    expect((await api.get(`/api/petitions/${id}`, 'mediator')).status).toBe(404);

    await told(id, mediation, [noted(mediation, until)]);
    const { mediations } = await petitionOf(id);
    expect(mediations.all[0]?.number).toBe(seen.item.number);
    expect(mediations.refusal).toMatchObject({ code: 'petition.mediation_under_way' });
    expect(mediations.refusal?.sentence).toContain('Binju');
    await told(id, mediation, [ended(mediation, 'failed')]);
    const failed = await petitionOf(id);
    expect(failed.mediations).toMatchObject({ refusal: null, all: [{ outcome: 'failed', endedOn: daysAhead(0) }] });
    expect([failed.clocks, timelessOf(failed)]).toEqual([before.clocks, timelessOf(before)]);
  });

  it('takes the guardian of a petitioner along, as long as the petition knows that one, and nobody is entered anew', async () => {
    const id = await accepted();
    // What a petitioner can is the bureau's to record.
    const act = async (command: string, body: object) => {
      const said = await give(id, 'clerk', command, body);
      expect([command, said.status]).toEqual([command, 200]);
    };
    const added = async (name: string) => {
      await act('addParty', { role: 'representative', name, phone: '13700001111' });
      return (await petitionOf(id)).parties.at(-1)?.party ?? '';
    };
    const [mother, lawyer] = [await added('赵母'), await added('周律师')];
    const until = daysAhead(200);
    const whole = { scope: ['receive', 'speak'], shown: '户口簿' };
    await act('correctParty', { party: 'p1', capacity: 'none', reason: '十岁' });
    await act('giveMandate', { ...whole, by: mother, of: 'p1', as: 'guardian', until });
    // Whom a guardian appoints for the ward is entered anew, by what is shown there.
    await act('giveMandate', { ...whole, by: lawyer, of: 'p1', as: 'agent', through: mother });

    const { body } = await handOver(id);
    const seen = mediationDetail.parse((await api.get(`/api/mediations/${String(body.case)}`, 'mediator')).body);
    expect(seen.parties.map(({ party, role, name, capacity }) => [party, role, name, capacity])).toEqual([
      ['p1', 'applicant', '张**', 'none'],
      ['p2', 'respondent', '王**', 'full'],
      ['p3', 'representative', '赵*', 'full'],
    ]);
    expect(seen.parties[0]?.mandates).toMatchObject([{ by: 'p3', as: 'guardian', until, isRunning: true }]);
    // The guardian's word is that of the child, at once; nobody else's is, nor the child's own.
    const say = async (command: string, fields: object) => {
      const { item } = (await api.get(`/api/mediations/${String(body.case)}`, 'mediator')).body;
      const given = { seenVersion: item.version, ...fields };
      const said = await api.post(`/api/mediations/${String(body.case)}/${command}`, 'mediator', given);
      return said.status === 200 ? null : String(said.body.code);
    };
    expect(await say('withdraw', { party: 'p1', by: 'p1' })).toBe('party.guardian_required');
    expect(await say('withdraw', { party: 'p1', by: 'p2' })).not.toBeNull();
    expect(await say('withdraw', { party: 'p1', by: 'p3' })).toBeNull();
  });

  it('is gone on with where it was recorded and the mediation never began, by whoever asks for it again', async () => {
    const id = await accepted();
    const { item } = await petitionOf(id);
    const actor = {
      kind: 'person',
      principal: 'someone',
      office: 'dept-transport',
      capacity: 'officer',
    } as unknown as Actor;
    const payload = { committee: 'mediation-binju', agreedOn: daysAhead(0) };
    const commands = [{ type: 'handToMediation', payload }];
    await api.platform.docket.act({
      kind: 'petition',
      caseId: as<CaseId>(item.id),
      actor,
      key: randomUUID(),
      commands,
    });
    const begun = await handOver(id);
    expect(begun.status).toBe(200);
    // It is there now, and a second request of somebody is no second mediation.
    const second = await handOver(id, 'transportHead');
    expect([second.status, second.body.code]).toEqual([409, 'petition.mediation_under_way']);
    const { lines } = (await api.get(`/api/cases/${id}/history`, 'transportOfficer')).body as {
      lines: { type: string }[];
    };
    expect(lines.filter(({ type }) => type === 'handedToMediation')).toHaveLength(1);
  });

  it('is refused in a sentence, and nothing is recorded of it', async () => {
    const early = await api.referred();
    const id = await accepted();
    const anonymous = (
      await api.done('/api/petitions', 'clerk', { channel: 'letter', class: 'appeal', matter: '路灯' })
    ).body.id;
    await api.done(`/api/petitions/${anonymous}/refer`, 'clerk', {
      seenVersion: 1,
      to: 'dept-transport',
      manner: 'transfer',
    });
    expect((await give(anonymous, 'transportOfficer', 'accept')).status).toBe(200);
    const refusals: [string, StaffName, object, number, string][] = [
      [early, 'transportOfficer', {}, 409, 'petition.not_accepted'],
      [id, 'clerk', {}, 403, 'office.not_permitted'],
      [id, 'transportOfficer', { committee: 'dept-water' }, 422, 'petition.no_mediation_committee'],
      [id, 'transportOfficer', { agreedOn: daysAhead(1) }, 422, 'petition.date_in_future'],
      [anonymous, 'transportOfficer', {}, 409, 'petition.nobody_to_mediate'],
    ];
    for (const [petition, by, more, status, code] of refusals) {
      const said = await handOver(petition, by, more);
      expect([said.status, said.body.code]).toEqual([status, code]);
    }
    expect((await handOver(id, 'mediator')).status).toBe(404);
    expect((await handOver(id, 'transportOfficer', { respondents: [] })).status).toBe(400);
    expect((await petitionOf(id)).mediations.all).toEqual([]);
  });

  it('is settled: its handler owes closing it so, and its page and that of who petitions say it', async () => {
    const id = await accepted();
    const { body } = await handOver(id);
    const mediation = body.case as string;
    expect((await give(id, 'transportOfficer', 'settle')).body.code).toBe('petition.not_settled');
    const settlement = { type: 'noteSettlement', payload: { part: mediation, on: daysAhead(0) } };
    await told(id, mediation, [noted(mediation, daysAhead(30)), ended(mediation, 'settled'), settlement]);
    const owed = await petitionOf(id);
    expect(owed.mediations.settledOn).toBe(daysAhead(0));
    expect(owed.duties.filter(({ closedAt }) => closedAt === null).map(({ what }) => what)).toEqual(['settle']);
    const done = await give(id, 'transportOfficer', 'settle', { note: '双方已签协议。' });
    expect((done.body.facts as { type: string }[]).map(({ type }) => type)).toEqual(['settled']);
    const closed = await petitionOf(id);
    expect(closed.item).toMatchObject({ phase: 'settled' });
    expect(closed.clocks.find(({ rule }) => rule === 'XF-09')).toMatchObject({ metOn: daysAhead(0), state: 'met' });
    const { lines } = (await api.get(`/api/cases/${id}/history`, 'transportOfficer')).body as {
      lines: { type: string; sentence: string }[];
    };
    const sentenceOf = (type: string) => lines.find((line) => line.type === type)?.sentence;
    expect(sentenceOf('handedToMediation')).toMatch(/Handed over to .* until .*; the handling limit .* runs on/);
    expect(sentenceOf('settlementReached')).toMatch(/art\. 33/);
    expect(sentenceOf('settled')).toMatch(/Closed as settled/);
    expect(lines.filter(({ sentence }) => /张小芳|王建国|院墙/u.test(sentence))).toEqual([]);
  });

  it('leaves a ledger that is whole', async () => {
    expect(await verifyLedger(api.database.source, ledgerOf())).toMatchObject({ findings: [] });
  });
});
