import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actorOf } from '#activities/course';
import { RevisitActivities } from '#activities/revisit';
import { currentWorld, partIdOf } from '#libs/docket';
import { as, type CaseRef, type LegalDate, type OfficeId } from '#libs/kernel';
import { createAccount, openSession, passwordPool } from '#libs/persistence';
import type { RevisitState } from '#libs/revisit';
import { sayOfVisit } from '../../apps/api/src/mediation/own/own-visits.js';
import { doorOf } from '../../apps/worker/src/docket-door.js';
import { revisitChain, visitorsNow } from '../../apps/worker/src/revisits.js';
import { TestApi } from '../support/api.js';
import { aDoor, aPerson } from '../support/door.js';
import { daysAhead } from '../support/days-ahead.js';
import { JointDoor } from '../support/joint-door.js';

const on = as<LegalDate>(daysAhead(-1));
let api: TestApi;
let door: JointDoor;
let revisit: CaseRef;
let token: string;

/** A child with its guardian, and the other side, before a committee. */
async function opened(): Promise<void> {
  const { mediation } = door;
  const seals = api.platform.vault.sealsOf(mediation.caseId);
  const [child, other, guardian] = ['小明', '王对方', '李守护'].map((name, at) =>
    seals.party(`p${String(at + 1)}`, { name, phone: `1380000000${String(at + 1)}`, address: '宾居镇' }),
  );
  if (child === undefined || other === undefined || guardian === undefined) throw new Error('three are named');
  const mediator = aPerson('mediation-binju', 'officer');
  const opening = {
    ...{ committee: 'mediation-binju', sort: 'civil', source: 'application', track: null, setOn: null },
    parties: [
      { identity: child.ref, role: 'applicant', nature: 'person', capacity: 'none' },
      { identity: other.ref, role: 'respondent', nature: 'person', capacity: 'full' },
    ],
  };
  const begins = { parties: [child, other], opening: { jurisdiction: 'CN' } };
  await door.act(mediation, mediator, 'open', opening, { title: '出入通道纠纷' }, begins);
  const joins = { identity: guardian.ref, role: 'representative', nature: 'person', capacity: 'full' };
  await door.act(mediation, mediator, 'addParty', joins, {}, { parties: [guardian] });
  const mandate = { by: 'p3', of: 'p1', as: 'guardian', scope: [], from: null, until: null, attachment: null };
  await door.act(mediation, mediator, 'giveMandate', mandate, { shown: '户口簿' });
}

beforeAll(async () => {
  api = await TestApi.open();
  const { docket, vault } = api.platform;
  const { source } = api.database;
  door = new JointDoor(source, { docket, vault }, 'mediation-binju');
  await opened();
  const role = { office: as<OfficeId>('justice-binju'), capacity: 'officer' } as const;
  const account = await createAccount(source, passwordPool(), {
    ...{ name: 'justice.only', displayName: '司法所', password: TestApi.password, roles: [role], isDemo: false },
  });
  token = await openSession(source, { ...role, account, carrier: 'bearer' });
  revisit = { kind: 'revisit', caseId: partIdOf(door.mediation.caseId, { kind: 'revisit', name: on }) };
  const opening = {
    ...{ matter: 'mediation', on, office: 'justice-binju', supervisor: 'dept-justice', parties: ['p1', 'p2'] },
    ...{ unwanted: [], obligations: [], isGridAgreed: false, reviewUntil: null },
    handled: { offices: ['mediation-binju'], persons: [] },
  };
  const part = { opening: { parent: door.mediation, name: on } };
  await door.act(revisit, actorOf(door.mediation), 'open', opening, {}, part);
  const noted = { part: revisit.caseId, kind: 'revisit', name: on, isNecessary: false, n: 1, cause: 'opened' };
  await door.act(door.mediation, actorOf(revisit), 'notePart', noted);
  const { world } = aDoor(source);
  const visitors = visitorsNow({ docket, vault }, source, () => currentWorld(world, source));
  await new RevisitActivities(doorOf(docket, source), revisitChain(docket, source), visitors).freezeVisitors({
    ...{ by: revisit, instance: 'once' },
  });
}, 120_000);

afterAll(() => api.close());

const said = {
  ...({ on, says: 'answer' } as const),
  ...{ isContent: false, isRebound: true, notPerformed: [], answers: [] },
  ...{ words: '路又堵了。', help: '想找法律援助。' },
};

describe('a ward that is asked in a revisit', () => {
  it('is asked by its guardian, whose number the visitor has in the place of its own, and each look is recorded', async () => {
    const { status, body } = await api.ask('POST', `/api/revisits/${revisit.caseId}/people`, {
      ...{ body: {}, key: randomUUID(), headers: { authorization: `Bearer ${token}` } },
    });
    expect([status, body.people]).toMatchObject([
      200,
      [
        { party: 'p1', name: '小明', phone: null, speakers: [{ party: 'p3', name: '李守护', phone: '13800000003' }] },
        { party: 'p2', name: '王对方', phone: '13800000002', speakers: [] },
      ],
    ]);
    const log = await api.get(`/api/cases/${door.mediation.caseId}/read-log`, 'committeeHead');
    const looks = (log.body.items as { party: string }[]).map(({ party }) => party);
    expect(looks.toSorted()).toEqual(['p1', 'p2', 'p3']);
  });

  it('says how it stands by its guardian alone, who is recorded', async () => {
    const from = { caseId: door.mediation.caseId, source: '192.0.2.7' } as const;
    const byItself = sayOfVisit(api.platform, { ...from, party: 'p1', of: null, key: 'a' }, said);
    await expect(byItself).rejects.toMatchObject({ code: 'party.guardian_required' });
    const ofOther = sayOfVisit(api.platform, { ...from, party: 'p3', of: 'p2', key: 'b' }, said);
    await expect(ofOther).rejects.toMatchObject({ code: 'party.no_mandate' });
    await sayOfVisit(api.platform, { ...from, party: 'p3', of: 'p1', key: 'c' }, said);
    const { state } = await api.platform.docket.dossier(revisit.caseId, api.database.source);
    expect((state as RevisitState).parties).toMatchObject([
      // What was wanted and what broke out again are owed both, by clocks of their own.
      { party: 'p1', stands: 'asked', proof: 'page', help: expect.any(String), rebound: expect.any(String) },
      { party: 'p2', stands: 'to_ask' },
    ]);
    const history = await api.ask('GET', `/api/cases/${revisit.caseId}/history?limit=100`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(JSON.stringify(history.body)).toContain('by Representative 李**');
  });

  it('corrects on the same page what was pressed by mistake, and a request that comes again corrects nothing', async () => {
    const from = { caseId: door.mediation.caseId, source: '192.0.2.7', party: 'p3', of: 'p1' } as const;
    const content = { ...said, isContent: true, isRebound: false, words: null, help: null };
    const says = (key: 'c' | 'd') => sayOfVisit(api.platform, { ...from, key }, key === 'c' ? said : content);
    const stands = async () => {
      const { state } = await api.platform.docket.dossier(revisit.caseId, api.database.source);
      return (state as RevisitState).parties[0]?.isContent;
    };
    expect([(await says('c')).isRepeat, await stands()]).toEqual([true, false]);
    expect([(await says('d')).isRepeat, await stands()]).toEqual([false, true]);
    expect([(await says('c')).isRepeat, await stands()]).toEqual([true, true]);
    expect([(await says('d')).isRepeat, await stands()]).toEqual([true, true]);
  });

  it('adds no help to what was said already, and drops none without a word', async () => {
    const from = { caseId: door.mediation.caseId, source: '192.0.2.7', party: 'p3', of: 'p1' } as const;
    const more = { ...said, words: null, help: '还想找法律援助。' };
    const adds = sayOfVisit(api.platform, { ...from, key: 'e' }, more);
    await expect(adds).rejects.toMatchObject({ code: 'revisit.correction_adds' });
    const { state } = await api.platform.docket.dossier(revisit.caseId, api.database.source);
    expect((state as RevisitState).parties[0]?.isContent).toBe(true);
  });

  it('has no number of its own shown where nobody may be asked for it', async () => {
    const mediator = aPerson('mediation-binju', 'officer');
    const speakers = async () => {
      const { body } = await api.ask('POST', `/api/revisits/${revisit.caseId}/people`, {
        ...{ body: {}, key: randomUUID(), headers: { authorization: `Bearer ${token}` } },
      });
      const [ward] = body.people as { phone: string | null; speakers: { phone: string }[] }[];
      return [ward?.phone, ward?.speakers.map(({ phone }) => phone)];
    };
    const { mediation } = door;
    await door.act(mediation, mediator, 'endMandate', { mandate: 'm1', on: null }, { reason: '监护终止' });
    expect(await speakers()).toEqual([null, []]);
    // Another one of the parties is guardian now, and wants no visit.
    const aunt = api.platform.vault.sealsOf(mediation.caseId).party('p4', { name: '李姑姑', phone: '13800000004' });
    const joins = { identity: aunt.ref, role: 'applicant', nature: 'person', capacity: 'full' };
    await door.act(mediation, mediator, 'addParty', joins, {}, { parties: [aunt] });
    const mandate = { by: 'p4', of: 'p1', as: 'guardian', scope: [], from: null, until: null, attachment: null };
    await door.act(mediation, mediator, 'giveMandate', mandate, { shown: '指定书' });
    expect(await speakers()).toEqual([null, ['13800000004']]);
    await door.act(mediation, mediator, 'accept');
    await door.act(mediation, mediator, 'unwantContact', { party: 'p4', by: 'p4', isSealed: true });
    expect(await speakers()).toEqual([null, []]);
  });
});
