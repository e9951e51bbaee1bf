import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { kinds, type KindName } from '#libs/docket';
import { reads, type Queryable } from '#libs/persistence';
import { as, type LegalDate, type OfficeId } from '#libs/kernel';
import { Client } from 'pg';
import { placesOf } from '../conformance/places.js';
import { aDatabase, type TestDatabase } from '../support/database.js';
import { furnishOthers } from '../tiny/furnish.js';
import { plansOf } from '../support/plans.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await aDatabase();
  await furnishOthers(database);
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  for (const statement of manyCases) await owner.query(statement);
  await owner.end();
}, 120_000);
afterAll(() => database.drop());

// So many that a plan is chosen as it is for a county; nine in ten have ended. Each kind puts its rows beside its cases
// (`rows/<kind>.sql`): of as many as it inserts there, the others are taken away again.
const casesOfEach = 20_000;
const kindNames = Object.keys(reads.lists);
const manyCases = [
  `create temp table many as select kind, i, md5(kind || i)::uuid as id,
     timestamptz '2026-06-01' - i * interval '1 hour' as at, case when i % 10 = 0 then null else timestamptz '2026-09-01' end as ended_at,
     -- Of those that are open, one in ten has no date.
     case when i % 100 = 50 then null else date '2026-12-01' + i % 37 end as due
     from unnest(array[${kindNames.map((kind) => `'${kind}'`).join()}]) kind, generate_series(1, ${String(casesOfEach)}) i`,
  ...kindNames.map((kind) => readFileSync(placesOf(kind).rows, 'utf8')),
  ...kindNames.map(
    (kind) =>
      `delete from many where kind = '${kind}' and id not in (select case_id from ${kinds[kind as KindName].table})`,
  ),
  `insert into docket_case (id, kind, number, version, person_version, is_open, phase, state, standing, head_hash, seal, rule_pack,
     has_receipt, jurisdiction, title_digest, opened_at, acted_at, recorded_at)
   select id, kind, kind || i, 1, 1, ended_at is null, 'handling', '', '{}', '', '', '', false, 'CN', 'title', at, at, at from many`,
  `insert into case_access (case_id, office_id, reason, granted_at) select id, 'bureau', 'superior', opened_at from docket_case`,
  `insert into duty (case_id, id, clock_id, office_id, what, opened_at, legal_due_on, legal_due_at, provisional, closed_at, closed_as)
   select id, 'd', 'XF-09/1', 'dept-' || i % 40, 'decide', at, current_date - 30 + i % 400, current_date - 29 + i % 400,
     false, ended_at, case when ended_at is null then null else 'done' end from many where kind = 'petition'`,
  `vacuum analyze docket_case, case_access, case_text, duty, clock, ${kindNames.map((kind) => kinds[kind as KindName].table).join()}`,
];

const bureau = reads.readerFor(as<OfficeId>('bureau'));
const first = { after: null, limit: 20 };
const second = {
  after: { at: '2026-03-01T00:00:00.000Z', id: '00000000-0000-4000-8000-000000000001' },
  limit: 20,
};

const plan = (ask: (db: Queryable) => Promise<unknown>, settings?: readonly string[]): Promise<string[]> =>
  plansOf(database.source, ask, settings);
const inList = (filter: Omit<reads.PetitionFilter, 'drill'>): Promise<string[]> =>
  plan((db) => reads.petition.list(db, bureau, { drill: false, ...filter }, first));
const inCount = (filter: Omit<reads.PetitionFilter, 'drill'>, settings?: readonly string[]): Promise<string[]> =>
  plan((db) => reads.petition.count(db, bureau, { drill: false, ...filter }), settings);

const orders = ['newest', 'oldest', 'soonest', 'latest'] as const;

describe.each(Object.entries(reads.lists))('the list of each %s', (kind, list) => {
  const pageIn = (
    wanted: Omit<reads.PageWanted, 'after' | 'limit'>,
    page: { after: reads.Cursor | null; limit: number },
  ) => list.list(database.source, bureau, { drill: false }, { ...wanted, ...page });
  const idsIn = async (wanted: Omit<reads.PageWanted, 'after' | 'limit'>, limit: number, pages: number) => {
    const ids: unknown[] = [];
    let after: reads.Cursor | null = null;
    for (let n = 0; n < pages; n += 1) {
      const page: Awaited<ReturnType<typeof pageIn>> = await pageIn(wanted, { after, limit });
      ids.push(...page.items.map((row) => row['id']));
      after = page.next;
      if (after === null) break;
    }
    return ids;
  };

  it.each(orders)('is read in stable pages, in each order and from its end: %s', async (order) => {
    const four = await idsIn({ order }, 25, 4);
    expect(four).toEqual(await idsIn({ order }, 100, 1));
    const { items } = await pageIn({ order, isFromEnd: true }, { after: null, limit: 25 });
    const back = await idsIn({ order, isFromEnd: true }, 25, 2);
    expect(items.map((row) => row['id'])).toEqual(back.slice(0, 25));
    expect(back.filter((id) => four.includes(id))).toEqual([]);
    expect(new Set(back).size).toBe(50);
  });

  it.each(['soonest', 'latest'] as const)('stands by the next date, what has none after it: %s', async (order) => {
    const asked = `select k.id from docket_case k join ${kinds[kind as KindName].table} r on r.case_id = k.id
      where r.ended_at is null and r.legal_due_at is not null
      order by r.legal_due_at ${order === 'soonest' ? 'asc' : 'desc'}, k.id ${order === 'soonest' ? 'asc' : 'desc'}`;
    const dated = (await database.source.query<{ id: string }[]>(asked)).map(({ id }) => id);
    const beyond = Math.ceil((dated.length + 30) / 100);
    const read = await idsIn({ order }, 100, beyond);
    expect(read.slice(0, dated.length)).toEqual(dated);
    expect(read.length).toBeGreaterThan(dated.length);
    expect(new Set(read).size).toBe(read.length);
    const [undated] = read.slice(dated.length);
    const { items } = await pageIn({ order: 'newest' }, { after: null, limit: 100 });
    // The newest of those that have ended, or have none.
    expect(items.map((row) => row['id']).find((id) => !dated.includes(String(id)))).toBe(undated);
  });

  it.each(orders)('can be read from an index, from its beginning and from any place: %s', async (order) => {
    // Whatever else the planner would choose over these rows: what it cannot do without, no index gives.
    const without = ['enable_sort = off', 'enable_seqscan = off', 'enable_bitmapscan = off', 'enable_hashjoin = off'];
    const { at, id } = second.after;
    for (const page of [first, second, { ...first, after: { at, id, part: 1 } }])
      for (const isFromEnd of [false, true]) {
        const wanted = { ...page, order, isFromEnd };
        const steps = await plan((db) => list.list(db, bureau, { drill: false }, wanted), without);
        if (steps.length === 0) continue;
        // What a page is cut from stands beneath its limit: a sort there would wait for all rows.
        const limits = steps.flatMap((step, place) => (step === 'Limit' ? [steps[place + 1]] : []));
        for (const below of limits) expect(below).toMatch(/^(Nested Loop|Index)/u);
        expect(steps.slice(0, steps.indexOf('CTE Scan found')).filter((step) => step.startsWith('Seq Scan'))).toEqual(
          [],
        );
      }
  });

  it('finds a case by its number in an index, as its page does', async () => {
    const { items } = await list.list(database.source, bureau, { drill: false }, first);
    const filter = { drill: false, number: items[3]?.['number'] };
    const found = await list.list(database.source, bureau, filter, first);
    expect(found.items.map(({ id }) => id)).toEqual([items[3]?.['id']]);
    const steps = await plan((db) => list.list(db, bureau, filter, first));
    expect(steps.join('\n')).toMatch(/Index (Only )?Scan \w+_number_idx/u);
  });

  it('gives one case as in a page, to whoever may see it, and counts as many as there are', async () => {
    const { items } = await list.list(database.source, bureau, { drill: false }, first);
    expect(items).toHaveLength(first.limit);
    const id = String(items[0]?.['id']);
    const { now: _now, ...row } = (await list.row(database.source, bureau, id)) ?? {};
    expect(items[0]).toMatchObject(row);
    expect([...Object.keys(row), 'now'].sort()).toEqual(Object.keys(list.columns).sort());
    expect(await list.row(database.source, reads.readerFor(as<OfficeId>('nobody')), id)).toBeNull();

    const counts = await list.count(database.source, bureau, { drill: false });
    const asked = `select count(*)::int as all from docket_case where kind = $1`;
    const [there] = await database.source.query<{ all: number }[]>(asked, [kind]);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(there?.all);
    expect(await list.count(database.source, bureau, { drill: true })).toEqual([]);
  });
});

describe('what a list or a count is narrowed by is found by an index', () => {
  const words = (...given: string[]) => ({ text: { kind: 'words', words: given } }) as const;
  const number = (beginnings: string[], end: string | null) => ({ text: { kind: 'number', beginnings, end } }) as const;

  it.each([
    ['nothing', {}, ['Index Only Scan petition_listed_idx']],
    ['what stands in the index', { phase: 'handling', place: ['town-1'] }, ['Index Only Scan petition_listed_idx']],
    ['being open', { state: 'open' }, ['Index Only Scan petition_open_idx']],
    ['a number', { number: '信2026-000417' }, ['Index Scan petition_number_idx']],
    ['last digits', number([], '0417'), ['Index Scan petition_number_end_idx']],
    ['who owes what', { owes: 'dept-1', rule: 'XF-09' }, ['Index Only Scan duty_owed_idx']],
    ['being late', { state: 'overdue' }, ['Index Only Scan duty_owed_idx', 'Index Only Scan petition_open_idx']],
    ['rare words', words('水渠'), ['Bitmap Index Scan case_text_bigrams_idx']],
    ['frequent words', words('道路'), ['Index Only Scan petition_listed_idx', 'CTE Scan looked']],
  ] as const)('of petitions: %s', async (_name, filter, indexes) => {
    const steps = await inList(filter);
    expect(steps).toEqual(expect.arrayContaining([...indexes]));
    expect(steps.filter((step) => /^Seq Scan (petition|docket_case)$/u.test(step))).toEqual([]);
  });

  it('of counts of petitions', async () => {
    // These rows are few enough to be read from the table; those of a county are not.
    const settings = ['enable_seqscan = off', 'enable_hashjoin = off'];
    const both = ['Index Only Scan petition_counted_idx', 'Index Only Scan case_access_pk'];
    expect(await inCount({}, settings)).toEqual(expect.arrayContaining(both));
    // Of few rows the access is read by their cases, or by the office: what is cheaper hangs on how many other cases there are.
    const few = await inCount({ channel: 'web', minReferrals: 1 }, settings);
    expect(few).toContain('Index Only Scan petition_counted_idx');
    expect(few.filter((step) => /Scan case_access_(pk|case_id_idx)$/u.test(step))).not.toEqual([]);
    const found = await inCount(words('水渠'));
    expect(found).toEqual(expect.arrayContaining(['Bitmap Index Scan case_text_bigrams_idx']));
    expect(found).toEqual(expect.arrayContaining(['Index Only Scan petition_counted_idx']));
  });

  it.each([
    ['nothing', {}, 'Index Scan supervision_opened_at_idx'],
    ['its petition', { petition: '00000000-0000-4000-8000-00000000000a' }, 'Index Scan supervision_parent_id_idx'],
    ['a number', { number: '督2026-000010' }, 'Index Scan supervision_number_idx'],
    ['being late', { state: 'overdue' }, 'Bitmap Index Scan supervision_open_idx'],
  ] as const)('of supervisions: %s', async (_name, filter, index) => {
    const steps = await plan((db) => reads.supervision.list(db, bureau, { drill: false, ...filter }, first));
    expect(steps.slice(0, steps.indexOf('CTE Scan found'))).toContain(index);
  });
});

describe('the pictures of the board', () => {
  const now = { at: '2026-10-01T00:00:00.000Z', today: '2026-10-01' };

  it('count the deadlines of twelve months from the index that holds all of them', async () => {
    const period = { from: as<LegalDate>('2025-10-01'), to: as<LegalDate>('2026-09-30') };
    // Here all of them ended in the year; of a county's two and a half years it is read without the others.
    const steps = await plan((db) => reads.countMonths(db, bureau, { period, now }), ['enable_seqscan = off']);
    expect(steps).toContain('Index Only Scan duty_ended_on_idx');
  });

  it('count what is open by its index, and look for what is late among what is open', async () => {
    const steps = await plan((db) => reads.countWaiting(db, bureau, { now, bounds: [16, 61, 91] }));
    expect(steps.filter((step) => /^Seq Scan (petition|duty|docket_case)$/u.test(step))).toEqual([]);
    expect(steps.join('\n')).toMatch(/duty_(due|owed)_idx/u);
  });
});
