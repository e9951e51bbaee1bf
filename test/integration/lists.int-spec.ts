import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { kinds, type KindName } from '#libs/docket';
import { reads, type Queryable } from '#libs/persistence';
import { as, type OfficeId } from '#libs/kernel';
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
     timestamptz '2026-06-01' - i * interval '1 hour' as at, case when i % 10 = 0 then null else timestamptz '2026-09-01' end as ended_at
     from unnest(array[${kindNames.map((kind) => `'${kind}'`).join()}]) kind, generate_series(1, ${String(casesOfEach)}) i`,
  ...kindNames.map((kind) => readFileSync(placesOf(kind).rows, 'utf8')),
  ...kindNames.map(
    (kind) =>
      `delete from many where kind = '${kind}' and id not in (select case_id from ${kinds[kind as KindName].table})`,
  ),
  `insert into docket_case (id, kind, number, version, person_version, is_open, phase, state, standing, head_hash, rule_pack,
     jurisdiction, title_digest, opened_at, acted_at, recorded_at)
   select id, kind, kind || i, 1, 1, ended_at is null, 'handling', '{}', '{}', '', '', 'CN', 'title', at, at, at from many`,
  `insert into case_access (case_id, office_id, reason, granted_at) select id, 'bureau', 'superior', opened_at from docket_case`,
  `insert into duty (case_id, id, clock_id, office_id, what, opened_at, legal_due_on, legal_due_at, provisional, closed_at, closed_as)
   select id, 'd', 'XF-09/1', 'dept-' || i % 40, 'decide', at, current_date - 30 + i % 400, current_date - 29 + i % 400,
     false, ended_at, case when ended_at is null then null else 'done' end from many where kind = 'petition'`,
  `vacuum analyze docket_case, case_access, case_text, duty, clock, ${kindNames.map((kind) => kinds[kind as KindName].table).join()}`,
];

const bureau = { office: as<OfficeId>('bureau') };
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

describe.each(Object.entries(reads.lists))('the list of each %s', (kind, list) => {
  it('can be read from its other end: its last page is the first there, and no case comes twice', async () => {
    const wanted = { ...first, isOldestFirst: true };
    const one = await list.list(database.source, bureau, { drill: false }, wanted);
    const two = await list.list(database.source, bureau, { drill: false }, { ...wanted, after: one.next });
    const newest = await list.list(database.source, bureau, { drill: false }, first);
    const ids = [...one.items, ...two.items].map(({ id }) => id);
    expect(new Set(ids).size).toBe(40);
    expect(ids).not.toContain(newest.items[0]?.['id']);
    const whole = await list.list(database.source, bureau, { drill: false }, { after: newest.next, limit: 100 });
    expect(whole.items.map(({ id }) => id)).not.toContain(ids[0]);
  });

  it('can be read in its order from an index, from its beginning and from any place', async () => {
    // Whatever else the planner would choose over these rows: what it cannot do without, no index gives.
    const without = ['enable_sort = off', 'enable_seqscan = off', 'enable_bitmapscan = off', 'enable_hashjoin = off'];
    const oldest = { isOldestFirst: true };
    for (const page of [first, second, { ...first, ...oldest }, { ...second, ...oldest }]) {
      const steps = await plan((db) => list.list(db, bureau, { drill: false }, page), without);
      // What a page is cut from stands beneath its limit: a sort there would wait for all rows.
      expect(steps[steps.indexOf('Limit') + 1]).toMatch(/^(Nested Loop|Index)/u);
      expect(steps.slice(0, steps.indexOf('CTE Scan found')).filter((step) => step.startsWith('Seq Scan'))).toEqual([]);
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
    expect(await list.row(database.source, { office: as<OfficeId>('nobody') }, id)).toBeNull();

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
    const both = ['Index Only Scan petition_counted_idx', 'Index Only Scan case_access_office_id_idx'];
    expect(await inCount({}, settings)).toEqual(expect.arrayContaining(both));
    expect(await inCount({ channel: 'web', minReferrals: 1 }, settings)).toEqual(expect.arrayContaining(both));
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
