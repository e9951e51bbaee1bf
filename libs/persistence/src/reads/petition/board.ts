import type { Board } from '#libs/contracts';
import {
  binds,
  endedOn,
  isDeadline,
  isLate,
  isMeasured,
  isMet,
  isReal,
  isUnconfirmed,
  looked,
  type DatePeriod,
} from '../deadlines.js';
import {
  asOffice,
  dateSql,
  dayOf,
  granted,
  grantedTo,
  instantSql,
  nearness,
  type Queryable,
  type Reader,
} from '../reader.js';

/** From how many referrals on a petition counts as bounced (往返), and after how many days without a fact as idle. */
export const [bouncedFrom, idleAfterDays] = [2, 10] as const;

/** The instant that the numbers are of, and its legal date. */
export interface BoardNow {
  readonly at: string;
  readonly today: string;
}

/** How many deadlines of one office and one clock stand one way. */
export interface DeadlineTally {
  readonly office: string;
  /** Id of the clock: its rule and its number. */
  readonly clock: string;
  readonly state: 'overdue' | 'today' | 'week' | 'later' | 'onTime' | 'late' | 'unconfirmed';
  readonly count: number;
}

/** How many acts of one office were recorded so late within a period. */
export interface LateRecordTally {
  readonly office: string;
  /** Working days from the stated date to the record. */
  readonly workingDays: number;
  readonly count: number;
}

/** How many open petitions of one holder are alike. */
export interface PetitionTally {
  readonly holder: string | null;
  readonly isBounced: boolean;
  readonly isIdle: boolean;
  readonly count: number;
}

interface Row {
  readonly part: 'open' | 'ended' | 'petition' | 'recorded' | 'measured';
  readonly office: string | null;
  readonly clock: string | null;
  readonly code: number;
  readonly count: number;
}

const openCodes = ['overdue', 'today', 'week', 'later'] as const;
const endedCodes = ['onTime', 'late', 'unconfirmed'] as const;

const near = nearness('d', { at: '$4::timestamptz', today: '$5::date' });

const sources = {
  open: `duty d where d.closed_at is null and ${isDeadline}`,
  ended: `duty d where ${endedOn} between $2::date and $3::date and ${isDeadline}`,
  recorded: `docket_fact f where f.late_days is not null and ${dayOf('f.at')} between $2::date and $3::date`,
  petition: 'petition p where p.ended_at is null and not p.is_drill',
} as const;

// One statement, counted over codes, so that a row is looked at once. Which of their cases the office may see is asked
// of all of them together, by an array of ids: a join would read all that the office may see, of all years.
const tallies = `
with seen as materialized (
  select distinct a.case_id from case_access a where ${grantedTo({ office: '$1', account: asOffice('$8') })} and ${isReal('a.case_id')} and a.case_id = any((
    select array_agg(c.id) from (select d.case_id as id from ${sources.open} union select d.case_id from ${sources.ended}
      union select f.case_id from ${sources.recorded}
      union select p.case_id from ${sources.petition}) c)::uuid[]))
select s.part, s.office, s.clock, s.code, count(*)::int as count from (
  select 'open' as part, d.case_id, d.office_id as office, d.clock_id as clock,
    case when ${near.overdue} then 0 when ${near.today} then 1 when ${near.week} then 2 else 3 end as code
  from ${sources.open} and ${binds}
  union all
  select 'ended', d.case_id, d.office_id, d.clock_id, case when ${isMet} then 0 when ${isUnconfirmed} then 2 else 1 end
  from ${sources.ended.replace('duty d', `duty d ${looked}`)} and ${binds}
    and (${isMet} or ${isUnconfirmed} or ${isLate('$4')})
  union all
  select 'measured', d.case_id, null, null, case when d.closed_at < d.legal_due_at then 0 else 1 end
  from ${sources.ended} and ${isMeasured} and d.closed_as = 'done'
  union all
  select 'recorded', f.case_id, f.late_office, null, f.late_days from ${sources.recorded}
  union all
  select 'petition', p.case_id, p.holder_office, null,
    case when p.referrals >= $6 then 1 else 0 end
    + case when p.case_id in (select i.id from docket_case i where i.is_open and i.kind = 'petition'
        and i.acted_at < $4::timestamptz - $7 * interval '1 day') then 2 else 0 end
  from ${sources.petition}
) s join seen on seen.case_id = s.case_id
group by 1, 2, 3, 4`;

/** Every number of the board that is counted by office, of the cases that the reader may see. Drills are left out. */
export async function countBoard(
  db: Queryable,
  reader: Reader,
  asked: { readonly period: DatePeriod; readonly now: BoardNow },
): Promise<{
  deadlines: DeadlineTally[];
  petitions: PetitionTally[];
  lateRecords: LateRecordTally[];
  measured: Board['measured'];
}> {
  const { period, now } = asked;
  const values = [reader.office, period.from, period.to, now.at, now.today, bouncedFrom, idleAfterDays, reader.account];
  const rows = await db.query<Row>(tallies, values);
  const lateRecords = rows.flatMap(lateRecordOf);
  const measured = { ended: measuredOf(rows, [0, 1]), late: measuredOf(rows, [1]) };
  return { deadlines: rows.flatMap(deadlineOf), petitions: rows.flatMap(petitionOf), lateRecords, measured };
}

const measuredOf = (rows: readonly Row[], codes: readonly number[]): number =>
  rows
    .filter(({ part, code }) => part === 'measured' && codes.includes(code))
    .reduce((sum, { count }) => sum + count, 0);

function deadlineOf({ part, office, clock, code, count }: Row): DeadlineTally[] {
  const state = part === 'open' ? openCodes[code] : part === 'ended' ? endedCodes[code] : undefined;
  return state === undefined || office === null || clock === null ? [] : [{ office, clock, state, count }];
}

function lateRecordOf({ part, office, code, count }: Row): LateRecordTally[] {
  return part === 'recorded' && office !== null ? [{ office, workingDays: code, count }] : [];
}

/** The last day on which a look or a late record changed the figures of a period that was over; null: none did. */
export async function readChangedOn(db: Queryable, reader: Reader, period: DatePeriod): Promise<string | null> {
  const rows = await db.query<{ on: string | null }>(
    `select ${dateSql(`max(${dayOf('l.looked_at')})`)} as on from duty d ${looked}
     where ${endedOn} between $2::date and $3::date and ${isDeadline} and ${dayOf('l.looked_at')} > $3::date
       and ${isReal('d.case_id')} and ${granted('d.case_id', { office: '$1', account: asOffice('$4') })}`,
    [reader.office, period.from, period.to, reader.account],
  );
  return rows[0]?.on ?? null;
}

function petitionOf({ part, office, code, count }: Row): PetitionTally[] {
  if (part !== 'petition') return [];
  return [{ holder: office, isBounced: (code & 1) > 0, isIdle: (code & 2) > 0, count }];
}

/** The open petition that was registered first. */
export type OldestPetition = Omit<NonNullable<Board['oldest']>, 'ageDays'>;

/** The oldest open petition of the reader, so that no average hides it; null where none is open. */
export async function readOldestPetition(db: Queryable, reader: Reader): Promise<OldestPetition | null> {
  const rows = await db.query<OldestPetition>(
    `select p.number, p.holder_office as holder, ${instantSql('p.registered_at')} as "registeredAt"
     from petition p where p.ended_at is null and not p.is_drill and ${granted('p.case_id', '$1')}
     order by p.registered_at, p.case_id limit 1`,
    [reader.office],
  );
  return rows[0] ?? null;
}
