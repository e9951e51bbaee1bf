import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FindingActivities } from '#activities/finding';
import { verifyLedger } from '#libs/docket';
import { as, type Capacity, type CaseId, type OfficeId } from '#libs/kernel';
import { createAccount, openSession, passwordPool, reads } from '#libs/persistence';
import { doorOf } from '../../apps/worker/src/docket-door.js';
import { proposalsIn } from '../../apps/worker/src/proposals.js';
import { TestApi, type Said } from '../support/api.js';
import { daysAhead } from '../support/days-ahead.js';
import { ledgerOf } from '../support/door.js';
import { PartsDoor } from '../support/parts-door.js';

/** Who takes part, with office and capacity. */
const people = {
  government: ['county-government', 'head'],
  party: ['county-committee', 'head'],
  leader: ['dept-transport', 'officer'],
  second: ['dept-health', 'officer'],
  inspected: ['dept-housing', 'head'],
} as const satisfies Readonly<Record<string, readonly [string, Capacity]>>;
type Name = keyof typeof people;

let api: TestApi;
const signedIn = new Map<Name, { readonly account: string; readonly token: string }>();
beforeAll(async () => {
  api = await TestApi.open();
  const { source } = api.database;
  for (const [name, [at, capacity]] of Object.entries(people) as [Name, readonly [string, Capacity]][]) {
    const role = { office: as<OfficeId>(at), capacity };
    const account = await createAccount(source, passwordPool(), {
      ...{
        name: `tour-${name}`,
        displayName: `姓名-${name}`,
        password: TestApi.password,
        roles: [role],
        isDemo: false,
      },
    });
    signedIn.set(name, { account, token: await openSession(source, { ...role, account, carrier: 'bearer' }) });
  }
}, 60_000);
afterAll(() => api.close());

const headers = (by: Name) => ({ headers: { authorization: `Bearer ${signedIn.get(by)?.token ?? ''}` } });
const accountOf = (name: Name): string => signedIn.get(name)?.account ?? '';
const get = (path: string, by: Name): Promise<Said> => api.ask('GET', path, headers(by));
const post = (path: string, by: Name, body: object): Promise<Said> =>
  api.ask('POST', path, { ...headers(by), body, key: randomUUID() });

/** One command, against what its doer sees. */
async function gives(path: string, by: Name, command: string, body: object = {}): Promise<Said> {
  const { version: seenVersion } = (await get(path, by)).body.item as { version: number };
  return await post(`${path}/${command}`, by, { seenVersion, ...body });
}
async function done(path: string, by: Name, command: string, body: object = {}): Promise<void> {
  const { status, text } = await gives(path, by, command, body);
  if (status !== 200) throw new Error(`${command} by ${by}: ${text}`);
}
const runs = (id: string): Promise<void> => new PartsDoor(api.database.source, api.platform).runs(id);

/** Who of the group has found something in an office, in a tour that this one has commissioned. @returns the finding */
async function aFinding(basis: 'government' | 'party'): Promise<string> {
  const quarter = { unit: 'quarter', work: 'tour', on: daysAhead(0), debtors: [{ debtor: 'g1', office: 'group-1' }] };
  const period = (await post('/api/cadences', basis, quarter)).body.case as string;
  const inspectors = (['leader', 'second'] as const).map((one) => ({
    account: accountOf(one),
    office: people[one][0],
  }));
  const planned = await post(`/api/cadences/${period}/tours`, basis, {
    ...{ debtor: 'g1', basis, leader: accountOf('leader'), inspectors, title: '第一组督导', themes: '受理和告知' },
    visits: [{ office: 'dept-housing', on: daysAhead(0), isAnnounced: false }],
  });
  const id = planned.body.case as string;
  const tour = `/api/inspections/${id}`;
  for (const by of ['leader', 'second'] as const) await done(tour, by, 'declare', { isFree: true });
  await done(tour, basis, 'publish');
  await runs(id);
  const visit = (await get(tour, 'leader')).body.progress.visits[0].case as string;
  await done(`/api/visits/${visit}`, 'leader', 'begin', { on: daysAhead(0) });
  await runs(visit);
  const { item } = (await get(`/api/visits/${visit}`, 'leader')).body.progress.items[0] as { item: string };
  await done(tour, 'second', 'answer', { visit: 'v1', item, answer: 'yes' });
  await done(tour, 'leader', 'issueFinding', {
    ...{ visit: 'v1', office: 'dept-housing', grade: 'ordinary', articles: ['23(2)'], until: daysAhead(40) },
    ...{ words: '五件没有书面告知。', toMend: '补送告知书。' },
  });
  await runs(id);
  return (await get(tour, 'leader')).body.progress.findings[0].case as string;
}

/** What its course does: it looks where the same was found, and puts it to its office. */
async function served(id: string): Promise<void> {
  const { docket, database } = api.platform;
  const caseId = id as CaseId;
  const { lookBack } = (await docket.standing(caseId, database)).detail as {
    lookBack: { office: string; item: string | null; since: string; quarter: string };
  };
  const similar = {
    of: (asked: Parameters<typeof reads.listSimilarFindings>[1]) => reads.listSimilarFindings(database, asked),
  };
  const activities = new FindingActivities(doorOf(docket, database), similar, proposalsIn(database));
  await activities.lookBack({ by: { kind: 'finding', caseId }, ...lookBack });
}

/** The rules of its dates that run. */
async function running(path: string): Promise<readonly string[]> {
  const { clocks } = (await get(path, 'inspected')).body as { clocks: { rule: string; state: string }[] };
  return clocks.filter(({ state }) => state === 'running').map(({ rule }) => rule);
}

const dispute = { reasons: '其中两件已按期告知。' };
const upheld = { as: 'upheld', reasons: '经复核，告知书没有送达。' };

describe('a finding of a government’s tour', () => {
  it('is its conclusion once the government approves it, and is reviewed by who took no part', async () => {
    const id = await aFinding('government');
    const path = `/api/findings/${id}`;
    expect((await get(path, 'inspected')).status).toBe(404);
    expect((await gives(path, 'leader', 'approve')).status).toBe(403);
    await done(path, 'government', 'approve');
    await served(id);
    expect((await get(path, 'inspected')).body.item.phase).toBe('served');
    await done(path, 'inspected', 'receive');
    expect(await running(path)).toEqual(expect.arrayContaining(['FN-REVIEW', 'FN-GMEND']));
    await done(path, 'inspected', 'dispute', dispute);
    expect(await running(path)).toContain('FN-DECIDE');
    // Who has made it a part of the conclusion rules on nothing of it.
    expect((await gives(path, 'government', 'rule', upheld)).body.code).toBe('finding.found_by_oneself');
    // Another head of that government took no part: nobody picks who rules, and that one does.
    const picked = { account: accountOf('second'), office: 'dept-health', reasons: '另定。' };
    expect((await gives(path, 'government', 'nameDecider', picked)).body.code).toBe('finding.decider_needless');
    const { version: seenVersion } = (await api.get(path, 'governmentHead')).body.item as { version: number };
    await api.done(`${path}/rule`, 'governmentHead', { seenVersion, ...upheld });
    const { item } = (await get(path, 'inspected')).body as { item: { ruled: string; phase: string } };
    expect([item.ruled, item.phase]).toEqual(['upheld', 'mending']);
    expect((await gives(path, 'inspected', 'dispute', dispute)).body.code).toBe('finding.disputed_once');
  }, 60_000);
});

describe('a finding of a Party committee’s tour', () => {
  it('is put to its office as it was issued, and ruled on by its head, who took no part', async () => {
    const id = await aFinding('party');
    const path = `/api/findings/${id}`;
    expect((await gives(path, 'party', 'approve')).body.code).toBe('finding.approved_already');
    await served(id);
    await done(path, 'inspected', 'receive');
    expect(await running(path)).toEqual(expect.arrayContaining(['FN-OBJECT', 'FN-MEND']));
    await done(path, 'inspected', 'dispute', dispute);
    expect(await running(path)).toContain('FN-RULE');
    expect((await get(`${path}/deciders`, 'party')).body).toEqual({ isNeeded: false, items: [] });
    await done(path, 'party', 'rule', { as: 'withdrawn', reasons: '经复核，均已告知。' });
    const { item } = (await get(path, 'inspected')).body as { item: { ruled: string; endedAs: string } };
    expect([item.ruled, item.endedAs]).toEqual(['withdrawn', 'withdrawn']);
  }, 60_000);

  it('leaves a ledger that is whole', async () => {
    expect((await verifyLedger(api.database.source, ledgerOf())).findings).toEqual([]);
  });
});
