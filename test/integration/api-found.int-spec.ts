import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { instantAtHour } from '#libs/calendar';
import { foundStands, type FoundItem, type FoundStand, type Overview } from '#libs/contracts';
import { kinds, openDocket, partIdOf, verifyLedger, type OpenDocket } from '#libs/docket';
import { as, type Actor, type CaseRef, type Instant, type LegalDate } from '#libs/kernel';
import { nextMoment } from '#libs/rules';
import { TestApi, type StaffName } from '../support/api.js';
import { aCaseId, aPerson, courseOf, ledgerOf, someKeys } from '../support/door.js';

let api: TestApi;
let door: OpenDocket;
const above: CaseRef = { kind: 'cadence', caseId: aCaseId() };
const at = (day: string, hour = 9): Instant => instantAtHour(as<LegalDate>(day), hour);

beforeAll(async () => {
  api = await TestApi.open();
  door = openDocket(api.database.source, someKeys(), kinds, { hasMadeUpPast: true });
  await aPastQuarter();
}, 60_000);
afterAll(() => api.close());

interface Given {
  readonly when: Instant;
  readonly type: string;
  readonly payload: object;
  readonly actor: Actor;
  /** The field of what was written, as the payload names it. */
  readonly words?: string;
}

async function act(of: CaseRef, { when, type, payload, actor, words }: Given, opening: object = {}): Promise<void> {
  const texts = words === undefined ? [] : [door.vault.sealsOf(of.caseId).text('情况属实。')];
  const said = words === undefined ? {} : { [words]: texts[0]?.ref };
  await door.docket.act({
    ...{ ...of, actor, key: randomUUID(), texts, opening: { jurisdiction: 'CN', ...opening } },
    commands: [{ type, payload: { ...payload, ...said }, at: when }],
  });
}

/** What becomes due until an instant is passed by its course. */
async function until(of: CaseRef, end: Instant): Promise<void> {
  for (;;) {
    const next = nextMoment((await door.docket.dossier(of.caseId, api.database.source)).clocks);
    if (next === null || next.dueAt > end) return;
    const payload = { clock: next.clock, moment: next.name };
    await act(of, { when: next.dueAt, type: 'passMoment', payload, actor: courseOf(of.caseId) });
  }
}

/** Found in an office on 10 February, put to it and received the day after, to be mended by a day. */
async function found(name: string, office: string, mendBy: string): Promise<CaseRef> {
  const of = { kind: 'finding', caseId: partIdOf(above.caseId, { kind: 'finding', name }) };
  const payload = {
    ...{ inspection: '巡2026-000001', period: '2026Q1', office, commissioner: 'bureau', group: 'group-1' },
    ...{ leader: 'leader', finders: ['leader'], inspectors: [{ account: 'leader', office: 'group-1' }] },
    ...{ basis: 'conference', item: null, grade: 'ordinary', articles: ['23(3)'], files: [], cases: [] },
    ...{ words: 'a'.repeat(64), toMend: 'b'.repeat(64), until: mendBy, isRevisited: false },
  };
  const opens = { when: at('2026-02-10'), type: 'open', payload, actor: courseOf(above.caseId) };
  await act(of, opens, { parent: above, name });
  const similar = { earlier: [] };
  await act(of, { when: at('2026-02-10'), type: 'noteSimilar', payload: similar, actor: courseOf(of.caseId) });
  await act(of, { when: at('2026-02-11'), type: 'receive', payload: {}, actor: aPerson(office, 'officer') });
  return of;
}

/** The first quarter of 2026: mended in time, not mended, mended late in the next one, taken back, and disputed without a ruling. */
async function aPastQuarter(): Promise<void> {
  const head = aPerson('bureau', 'petition-head');
  const debtors = [{ debtor: 'g1', office: 'group-1', quota: 1 }];
  const quarter = { unit: 'quarter', work: 'tour', on: '2026-01-01', debtors, endsOn: '2026-03-31' };
  await act(above, { when: at('2026-01-01'), type: 'open', payload: quarter, actor: head });
  const inTime = await found('f1', 'dept-transport', '2026-03-25');
  const never = await found('f2', 'dept-transport', '2026-03-25');
  const late = await found('f3', 'dept-water', '2026-04-20');
  const wrong = await found('f4', 'dept-water', '2026-03-25');
  const disputed = await found('f5', 'dept-water', '2026-03-25');
  const reports = async (of: CaseRef, day: string, office: string): Promise<void> => {
    await until(of, at(day));
    const by = aPerson(office, 'head');
    await act(of, { when: at(day, 10), type: 'report', payload: { files: [] }, actor: by, words: 'words' });
  };
  await act(wrong, { when: at('2026-02-12'), type: 'withdraw', payload: {}, actor: head, words: 'reasons' });
  const byWater = aPerson('dept-water', 'head');
  await act(disputed, {
    when: at('2026-02-13'),
    type: 'dispute',
    payload: { files: [] },
    actor: byWater,
    words: 'reasons',
  });
  await reports(inTime, '2026-03-20', 'dept-transport');
  await reports(late, '2026-04-27', 'dept-water');
  for (const one of [inTime, never, late]) await until(one, at('2026-05-04'));
}

const overviewOf = async (period: string, by: StaffName = 'bureauHead') =>
  (await api.get(`/api/overview?period=${period}`, by)).body as Overview;
const listOf = async (query: string, by: StaffName = 'bureauHead') =>
  (await api.get(`/api/overview/findings?${query}`, by)).body as {
    readonly items: FoundItem[];
    readonly total: number;
    readonly next: string | null;
  };

describe('what inspections have found, in a quarter', () => {
  it('is to be mended by a day of it, and was in time, late or not at all; what was taken back is nowhere', async () => {
    const { findings } = await overviewOf('2026Q1');
    const none = { found: 0, due: 0, done: 0, late: 0, owed: 0, overdue: 0, carried: 0, oldest: 0 };
    const transport = { ...none, found: 2, due: 2, done: 1, overdue: 1 };
    expect(findings?.totals).toEqual({ ...transport, found: 4 });
    expect(new Map(findings?.rows.map(({ office, ...sums }) => [office, sums]))).toEqual(
      new Map([
        ['dept-transport', transport],
        // What is disputed is to be mended by no day.
        ['dept-water', { ...none, found: 2 }],
      ]),
    );
    const { items } = await listOf('period=2026Q1&stands=overdue');
    // From the tenth of February to the end of the quarter.
    expect(items).toMatchObject([{ office: 'dept-transport', mendBy: '2026-03-25', stands: 'overdue', days: 49 }]);
  });

  it('is carried over where it was open when the quarter began, with its age, in the order of the organisation', async () => {
    const { findings } = await overviewOf('2026Q2');
    const of = (office: string) => findings?.rows.find((one) => one.office === office);
    // To the end of that quarter, which is over.
    expect(of('dept-transport')).toMatchObject({ due: 0, carried: 2, oldest: 140 });
    expect(of('dept-water')).toMatchObject({ due: 1, done: 0, late: 1, overdue: 0, carried: 2 });
    expect(findings?.totals).toMatchObject({ due: 1, late: 1, carried: 4 });
    expect(findings?.rows.map(({ office }) => office)).toHaveLength(2);
    const { items } = await listOf('period=2026Q2&stands=carried&office=dept-water');
    expect(items.map((one) => one.stands).toSorted()).toEqual(['late', 'owed']);
    expect(items.find((one) => one.stands === 'late')).toMatchObject({ carried: 1, servedOn: '2026-02-10' });
    expect((await overviewOf('2025Q4')).findings).toBeNull();
  });

  it('opens a list of as many rows from every number, by pages too', async () => {
    const { findings } = await overviewOf('2026Q2');
    const rows = [{ ...findings?.totals, office: undefined }, ...(findings?.rows ?? [])];
    let numbers = 0;
    for (const { office, ...sums } of rows) {
      for (const stands of foundStands) {
        const narrowed = office === undefined ? '' : `&office=${office}`;
        const { items, total } = await listOf(`period=2026Q2&stands=${stands}${narrowed}`);
        const wanted = (sums as Readonly<Partial<Record<FoundStand, number>>>)[stands];
        expect([stands, items.length, total]).toEqual([stands, wanted, wanted]);
        numbers += 1;
      }
    }
    expect(numbers).toBe(3 * foundStands.length);
    const two = await listOf('period=2026Q2&stands=carried&limit=2');
    const rest = await listOf(`period=2026Q2&stands=carried&limit=2&cursor=${String(two.next)}`);
    expect([two.items.length, rest.items.length, rest.next, two.total]).toEqual([2, 2, null, 4]);
    expect(new Set([...two.items, ...rest.items].map((one) => one.case)).size).toBe(4);
  });

  it('is told of what the acting office may see, and no other', async () => {
    expect((await overviewOf('2026Q2', 'transportHead')).findings?.rows.map(({ office }) => office)).toEqual([
      'dept-transport',
    ]);
    expect((await overviewOf('2026Q2', 'committeeHead')).findings).toBeNull();
    expect((await listOf('period=2026Q2&stands=carried', 'committeeHead')).total).toBe(0);
    expect((await api.get('/api/overview/findings', 'transportOfficer')).status).toBe(403);
    for (const query of ['stands=none', 'period=2026Q5', 'cursor=x']) {
      expect((await api.get(`/api/overview/findings?${query}`, 'bureauHead')).status).toBe(400);
    }
  });

  it('is told to the government of the level in sums, and as one finding to nobody there', async () => {
    const own = (await overviewOf('2026Q2')).findings;
    expect(own?.isListed).toBe(true);
    expect((await overviewOf('2026Q2', 'governmentHead')).findings).toEqual({ ...own, isListed: false });
    expect((await listOf('period=2026Q2&stands=carried', 'governmentHead')).total).toBe(0);
  });

  it('leaves a ledger that is whole', async () => {
    expect((await verifyLedger(api.database.source, ledgerOf())).findings).toEqual([]);
  });
});
