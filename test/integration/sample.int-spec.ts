import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, type OfficeId } from '#libs/kernel';
import { reads } from '#libs/persistence';
import { Client } from 'pg';
import { aDatabase, type TestDatabase } from '../support/database.js';
import { slowness } from '../support/machine-speed.mjs';

const many = 12_000;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const first = Date.parse('2025-06-01T04:30:00Z');
const [from, until] = ['2026-10-01', '2026-12-31'];
const offices = ['dept-3', 'dept-17', 'dept-30', 'centre-1'];
const member = '0a000000-0000-4000-8000-000000000001';
const registered = '0b000000-0000-4000-8000-000000000001';
const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

// A petition an hour, of forty offices; nine in ten end after ninety days.
const rows = [
  `insert into office (id, name_zh, name_en, type) values ('centre-1', '中心', 'Centre', 'department'), ('com-1', '调委会', 'Committee', 'mediation-committee')`,
  `create temp table many as select i, ('00000000-0000-4000-8000-' || lpad(i::text, 12, '0'))::uuid as id,
     timestamptz '2025-06-01 04:30:00Z' + i * interval '1 hour' as at,
     case when i % 10 = 0 then null else timestamptz '2025-06-01 04:30:00Z' + i * interval '1 hour' + interval '90 days' end as ended_at
   from generate_series(1, ${String(many)}) i`,
  `insert into petition (case_id, number, is_drill, phase, class, channel, holder_office, received_on, registered_at, provisional,
     referrals, is_supervised, ended_at)
   select id, '信' || i, i % 19 = 0, 'handling', case when i % 17 = 0 then 'accusation' else 'appeal' end, 'web', 'dept-' || i % 40,
     at::date, at, false, i % 3, false, ended_at from many`,
  `insert into docket_case (id, kind, number, version, person_version, is_open, phase, state, standing, head_hash, seal, rule_pack,
     has_receipt, jurisdiction, opened_at, acted_at, recorded_at, drill_id)
   select id, 'petition', '信' || i, 1, 1, ended_at is null, 'handling', '', '{}', '', '', '', false, 'CN', at, at, at,
     case when i % 19 = 0 then id end from many`,
  // Twelve facts each, of half a kilobyte; one of the group has acted in one of twenty-three.
  `insert into docket_fact (case_id, seq, type, at, recorded_at, office_id, body, hash)
   select id, s, case s when 1 then 'registered' when 5 then 'evaluated' else 'commented' end, at + s * interval '16 days', at, 'dept-' || i % 40,
     case s when 1 then '{"data":{"repeats":[' || case when i % 50 = 0 then '{"case":"00000000-0000-4000-8000-' || lpad((i - 40)::text, 12, '0')
         || '","verdict":"same"},{"case":"00000000-0000-4000-8000-000000000003","verdict":"other"}' else '' end || ']}}'
       when 5 then '{"data":{"organ":"' || case when i % 11 = 0 then 'not_satisfied' else 'satisfied' end || '"}}'
       when 7 then '{"actor":{"kind":"person","principal":"' || case when i % 23 = 0 then '${member}' else id::text end || '"}}'
       when 8 then '{"data":{"mediator":"' || case when i % 29 = 0 then '${registered}' else '-' end || '"}}'
       else '{"data":{"note":"' || repeat('0123456789', 45) || '"}}' end, ''
   from many cross join generate_series(1, 12) s`,
  // One in thirty-one was with another office before, for ten days.
  `insert into case_access (case_id, office_id, reason, granted_at, ended_at)
   select id, 'dept-3', 'handler', at, at + interval '10 days' from many where i % 31 = 0`,
  // What was recorded late: of the office itself, and of another one.
  `insert into docket_fact (case_id, seq, type, at, recorded_at, office_id, late_office, late_days, body, hash)
   select id, 13, 'decided', at + interval '30 days', at, 'dept-' || i % 40, case when i % 26 = 0 then 'dept-39' else 'dept-' || i % 40 end, 3, '{}', ''
   from many where i % 13 = 0`,
  `insert into clock (case_id, id, rule, owner, started_by, start_on, extension, provisional, binding, breaches, breached_at,
     met_at)
   select id, 'XF-09/1', 'XF-09', case when i % 14 = 0 then 'bureau' else 'dept-' || i % 40 end, 'accepted', at::date, 0, false, i % 21 <> 0, 1,
     at + interval '60 days', case when i % 5 = 0 then at + interval '70 days' end from many where i % 7 = 0`,
  `insert into registered_person (id, code, kind, name, office_id, is_full_time, specialities, languages, qualifications, account_id)
   values ('${registered}', 'm1', 'mediator', '某', 'dept-3', false, '{}', '{}', '{}', '${member}')`,
  `insert into mediation (case_id, number, is_drill, phase, office_id, sort, source, opened_at, sessions, is_open, provisional, visits_asked)
   values ('${idOf(20_001)}', '调1', false, 'sessions', 'centre-1', 'civil', 'application', '2026-10-05', 0, true, false, false),
     ('${idOf(20_002)}', '调2', false, 'sessions', 'com-1', 'civil', 'application', '2026-10-05', 0, true, false, false)`,
  `insert into docket_case (id, kind, number, version, person_version, is_open, phase, state, standing, head_hash, seal, rule_pack,
     has_receipt, jurisdiction, opened_at, acted_at, recorded_at)
   select case_id, 'mediation', number, 1, 1, true, 'sessions', '', '{}', '', '', '', false, 'CN', opened_at, opened_at, opened_at from mediation`,
  `insert into docket_fact (case_id, seq, type, at, recorded_at, body, hash) select case_id, 1, 'opened', opened_at, opened_at, '{"data":{}}', '' from mediation`,
  `insert into docket_fact (case_id, seq, type, at, recorded_at, body, hash)
   select case_id, s, case s when 2 then 'offerConveyed' else 'sessionHeld' end, opened_at, opened_at, '{"data":{}}', ''
   from mediation cross join generate_series(2, 3) s`,
  'vacuum analyze case_access, petition, docket_case, docket_fact, clock, mediation',
];

const dayOf = (ms: number): string => new Date(ms + 8 * hourMs).toISOString().slice(0, 10);
const isIn = (ms: number): boolean => dayOf(ms) >= from && dayOf(ms) <= until;
const atOf = (n: number): number => first + n * hourMs;

// Sixty days after it came, and done ten days later or never.
const isLate = (n: number, at: number): boolean =>
  dayOf(at + 60 * dayMs) <= until && (n % 5 !== 0 || dayOf(at + 70 * dayMs) >= from);

/** The same, computed one by one from what each petition is. */
function expected(n: number): reads.SampleCandidateRow | null {
  const at = atOf(n);
  const holder = `dept-${String(n % 40)}`;
  // What it sent back is its work too, in the days in which it had it.
  const hadIt = n % 31 === 0 && dayOf(at) <= until && dayOf(at + 10 * dayMs) >= from;
  const office = !offices.includes(holder) && hadIt ? 'dept-3' : holder;
  const isThen = dayOf(at) <= until && (n % 10 === 0 || dayOf(at + 90 * dayMs) >= from);
  if (!isThen || !offices.includes(office) || n % 17 === 0 || n % 19 === 0) return null;
  const isSaidSame = (later: number): boolean =>
    later % 50 === 0 && later % 19 !== 0 && later <= many && isIn(atOf(later));
  const strata = [
    ...(office === holder && n % 7 === 0 && n % 14 !== 0 && n % 21 !== 0 && isLate(n, at)
      ? (['overdue'] as const)
      : []),
    ...(n % 3 === 2 ? (['bounced'] as const) : []),
    ...(isSaidSame(n) || isSaidSame(n + 40) ? (['repeated'] as const) : []),
    ...(n % 11 === 0 && isIn(at + 80 * dayMs) ? (['poorly_evaluated'] as const) : []),
    ...(office === holder && n % 13 === 0 && n % 26 !== 0 && isIn(at + 30 * dayMs) ? (['recorded_late'] as const) : []),
  ];
  return { case: idOf(n), office, isHandled: n % 23 === 0 || n % 29 === 0, strata };
}

let database: TestDatabase;
const frame = { offices: [...offices, 'com-1'], from, until, members: [member], drill: null, withTrials: false };

beforeAll(async () => {
  database = await aDatabase();
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  for (const statement of rows) await owner.query(statement);
  await owner.end();
}, 120_000);
afterAll(() => database.drop());

describe('the frame of a sample', () => {
  it('is what an independent computation says, of petitions and of an organ’s mediation alone', async () => {
    const found = await reads.listSampleCandidates(database.source, frame);
    const petitions = Array.from({ length: many }, (_, n) => expected(n + 1)).filter((one) => one !== null);
    const mediation = { case: idOf(20_001), office: 'centre-1', isHandled: false, strata: [] };
    expect(found).toEqual([...petitions, mediation]);
    const counts = Object.fromEntries(
      ['overdue', 'bounced', 'repeated', 'poorly_evaluated', 'recorded_late'].map((stratum) => [
        stratum,
        petitions.filter(({ strata }) => (strata as readonly string[]).includes(stratum)).length,
      ]),
    );
    const handled = petitions.filter(({ isHandled }) => isHandled).length;
    const sentBack = petitions.filter(
      (one) => one.office === 'dept-3' && Number(one.case.slice(-12)) % 40 !== 3,
    ).length;
    expect(Math.min(petitions.length, handled, sentBack, ...Object.values(counts))).toBeGreaterThan(0);
    process.stderr.write(
      `sample: ${JSON.stringify({ of: many, candidates: petitions.length, handled, sentBack, ...counts })}\n`,
    );
  });

  it('is of its own drill alone in a drill, and of what is tried out where the tour is so itself', async () => {
    const { source } = database;
    const drills = await source.query<{ id: string }[]>(
      `select case_id as id from petition where is_drill and class = 'appeal' and holder_office = any($1::text[])
         and registered_at::date <= $3::date and (ended_at is null or ended_at::date > $2::date) order by 1 limit 3`,
      [frame.offices, from, until],
    );
    expect(drills).toHaveLength(3);
    for (const { id } of drills) {
      const found = await reads.listSampleCandidates(source, { ...frame, drill: id });
      expect(found.map((one) => one.case)).toEqual([id]);
    }
    const all = await reads.listSampleCandidates(source, frame);
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    const tried = all[0]?.case;
    await owner.query('update petition set is_trial = true where case_id = $1', [tried]);
    const without = await reads.listSampleCandidates(source, frame);
    expect(all.filter((one) => !without.some((other) => other.case === one.case)).map((one) => one.case)).toEqual([
      tried,
    ]);
    expect(await reads.listSampleCandidates(source, { ...frame, withTrials: true })).toEqual(all);
    await owner.query('update petition set is_trial = false where case_id = $1', [tried]);
    await owner.end();
  });

  it('is there within a second, over twelve thousand petitions', async () => {
    const times: number[] = [];
    for (let n = 0; n < 5; n += 1) {
      const begun = performance.now();
      await reads.listSampleCandidates(database.source, frame);
      times.push(performance.now() - begun);
    }
    const wide = performance.now();
    const all = Array.from({ length: 40 }, (_, n) => `dept-${String(n)}`);
    const ofAll = await reads.listSampleCandidates(database.source, { ...frame, offices: all });
    const median = times.toSorted((a, b) => a - b)[2] ?? Infinity;
    process.stderr.write(
      `sample: candidates in ${median.toFixed(0)} ms (median of 5), ${String(ofAll.length)} of all forty offices in ${(performance.now() - wide).toFixed(0)} ms\n`,
    );
    expect(median).toBeLessThan(1_000 * slowness());
  });
});

describe('what a tour has drawn', () => {
  const tour = '0c000000-0000-4000-8000-000000000001';
  const other = '0c000000-0000-4000-8000-000000000002';
  const reader = { office: as<OfficeId>('dept-9'), account: member };
  const [drawn, accusation, mediation] = [idOf(3), idOf(17 * 40), idOf(20_001)];

  beforeAll(async () => {
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    for (const id of [tour, other]) {
      await owner.query(
        `insert into docket_case (id, kind, number, version, person_version, is_open, phase, state, standing, head_hash, seal, rule_pack,
           has_receipt, jurisdiction, opened_at, acted_at, recorded_at)
         values ($1, 'inspection', $2, 1, 1, true, 'visiting', '', '{}', '', '', '', false, 'CN', now(), now(), now())`,
        [id, `巡${id}`],
      );
      await owner.query(
        `insert into inspection (case_id, number, is_drill, phase, office_id, group_id, debtor, basis, period, until_on, opened_at, is_published,
           inspectors, visits, visits_made, findings, findings_open, provisional)
         values ($1, $2, false, 'running', 'bureau', 'group-2', 'g2', 'conference', '2026Q4', '2026-12-31', now(), true, 2, 1, 0, 0, 0, false)`,
        [id, `巡${id}`],
      );
      await owner.query(
        `insert into docket_fact (case_id, seq, type, at, recorded_at, body, hash) values ($1, 2, 'declared', now(), now() + interval '1 second', $2, '')`,
        [id, JSON.stringify({ data: { account: member } })],
      );
      await owner.query(
        `insert into case_access (case_id, office_id, account, reason, granted_at)
         values ($1, 'dept-9', $2, 'member', now()), ($1, 'bureau', '', 'supervisor', now())`,
        [id, member],
      );
    }
    const body = JSON.stringify({
      data: { sample: 1, drawn: [drawn, accusation, mediation].map((one) => ({ case: one, by: 'random' })) },
    });
    await owner.query(
      `insert into docket_fact (case_id, seq, type, at, recorded_at, body, hash) values ($1, 9, 'sampleDrawn', now(), now(), $2, '')`,
      [tour, body],
    );
    await owner.end();
  });

  const listed = async (as: { office: OfficeId; account: string }, of = tour): Promise<readonly string[]> =>
    (await reads.listSampled(database.source, { reader: reads.readerOf(as), tour: of })).map((one) => one.case);
  const read = (as: { office: OfficeId; account: string }, id: string, of = tour) =>
    reads.readSampled(database.source, { reader: reads.readerOf(as), tour: of }, id);

  it('is read by its group, and by nobody else: no other tour, office or colleague, and no accusation', async () => {
    expect(await listed(reader)).toEqual([drawn, mediation]);
    const found = await read(reader, drawn);
    expect([found?.head.number, found?.facts.length, found?.clocks.length]).toEqual(['信3', 12, 0]);
    const colleague = { ...reader, account: '0a000000-0000-4000-8000-000000000009' };
    const commissioner = { office: as<OfficeId>('bureau'), account: '' };
    for (const nobody of [
      colleague,
      { ...reader, account: '' },
      commissioner,
      { ...reader, office: as<OfficeId>('dept-3') },
    ]) {
      expect([await listed(nobody), await read(nobody, drawn)]).toEqual([[], null]);
    }
    expect([await read(reader, accusation), await read(reader, idOf(4)), await read(reader, drawn, other)]).toEqual([
      null,
      null,
      null,
    ]);
    expect(await listed(reader, other)).toEqual([]);
  });

  it('is of an organ’s mediation the procedure alone', async () => {
    const facts = (await read(reader, mediation))?.facts.map(
      ({ whole }) => (JSON.parse(whole) as { type: string }).type,
    );
    expect(facts).toEqual(['opened', 'sessionHeld']);
  });

  it('ends with the tour, and with whoever leaves it', async () => {
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    const gone = async (statement: string, back: string): Promise<void> => {
      await owner.query(statement, [tour]);
      expect([await listed(reader), await read(reader, drawn)]).toEqual([[], null]);
      await owner.query(back, [tour]);
      expect(await listed(reader)).toEqual([drawn, mediation]);
    };
    const ended = (at: string) => `update case_access set ended_at = ${at} where case_id = $1 and account <> ''`;
    await gone(ended('now()'), ended('null'));
    const over = (at: string) => `update inspection set ended_at = ${at} where case_id = $1`;
    await gone(over('now()'), over('null'));
    await owner.end();
  });

  it('is read as long as what was declared holds, whenever the row of whoever reads was granted', async () => {
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    // The office that has lent somebody was taken over since: the row of the next one is younger than what was declared.
    const later = `update case_access set granted_at = now() + interval '1 hour' where case_id = $1 and account <> ''`;
    await owner.query(later, [tour]);
    expect(await listed(reader)).toEqual([drawn, mediation]);
    const fact = `insert into docket_fact (case_id, seq, type, at, recorded_at, body, hash)
      select $1, max(seq) + 1, $2, now(), now(), $3, '' from docket_fact where case_id = $1`;
    const happens = async (type: string, data: object): Promise<void> => {
      await owner.query(fact, [tour, type, JSON.stringify({ data })]);
    };
    const somebody = '0a000000-0000-4000-8000-000000000009';
    await happens('inspectorReplaced', { account: somebody, by: null });
    await happens('steppedBack', { account: somebody });
    expect(await listed(reader)).toEqual([drawn, mediation]);
    // The row lives again as it was where somebody comes again, who has to declare first.
    for (const [type, data] of [
      ['steppedBack', { account: member }],
      ['inspectorAdded', { by: { account: member } }],
      ['inspectorReplaced', { account: member, by: null }],
      ['inspectorReplaced', { account: somebody, by: { account: member } }],
    ] as const) {
      await happens(type, data);
      expect([type, await listed(reader), await read(reader, drawn)]).toEqual([type, [], null]);
      await happens('declared', { account: member });
      expect([type, await listed(reader)]).toEqual([type, [drawn, mediation]]);
    }
    await owner.end();
  });
});
