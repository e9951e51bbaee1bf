import type { CaseId } from '#libs/kernel';

import type { Queryable } from './queryable.js';
import { inDomainWords } from './failures.js';
import { RingRank } from './ring-rank.js';

// Recorded in `reconciler_repair`: add, never rename.
/** What the reconciler found and put right. */
export type Repair = 'moment_past' | 'course_missing' | 'case_ended' | 'asked';

/** One open case, as the slow pass pages through them. */
export interface OpenCase {
  readonly caseId: CaseId;
  readonly kind: string;
  readonly isDrill: boolean;
}

// What was recorded within it may be on its way to its course still.
const graceSeconds = 60;
/** The sweep passes a moment within seconds, its course after eight minutes at most: what is past for longer, nothing acted on. */
export const momentGraceSeconds = 540;
// A case that a ring does not cure waits for somebody: to say so once an hour is enough.
const sayAgain = '1 hour';

const outboxColumns = '(rank, case_id, kind, version, is_new, standing, drill_id)';

// It is no repair: nothing was lost.
const ringDeferredSql = `
  with due as (delete from deferred_ring where due_at <= statement_timestamp() returning case_id)
  insert into outbox ${outboxColumns}
  select ${String(RingRank.background)}, c.id, c.kind, c.version, false, whole_standing(c), c.drill_id
  from due join docket_case c on c.id = due.case_id returning case_id`;

const notSaid = (caseId: string): string => `not exists (select from reconciler_repair r
  where r.case_id = ${caseId} and r.repair = $1 and r.at > clock_timestamp() - interval '${sayAgain}')`;

const ringSql = (where: string): string => `
  with due as (
    select c.id, c.kind, c.version, whole_standing(c) as standing, c.drill_id from docket_case c where ${where}
  ), rung as (
    insert into outbox ${outboxColumns}
    select ${String(RingRank.background)}, id, kind, version, false, standing, drill_id from due returning case_id, version
  ), said as (
    insert into reconciler_repair (case_id, repair, detail)
    select case_id, $1, 'version ' || version from rung where $1 = 'asked' or ${notSaid('rung.case_id')}
  )
  select case_id from rung`;

/** How many rings wait, and for how long the oldest has. */
export async function outboxState(database: Queryable): Promise<{ readonly rows: number; readonly oldestMs: number }> {
  const [row] = await database.query<{ rows: number; oldestMs: number }>(
    `select count(*)::int as rows,
       coalesce(floor(extract(epoch from clock_timestamp() - min(created_at)) * 1000), 0)::float8 as "oldestMs" from outbox`,
  );
  return row ?? { rows: 0, oldestMs: 0 };
}

/** Rings every repaired case by its outbox: the repair and its record are one transaction, and repeating it is harmless. */
export class Repairs {
  private readonly database: Queryable;

  constructor(database: Queryable) {
    this.database = inDomainWords(database);
  }

  /** Moments that are past and that nothing acted on, by index: of one instant, which `clock_timestamp()` is not. Drills have a driver of their own. */
  async ringPastMoments(limit: number): Promise<number> {
    const where = `c.next_moment_at < statement_timestamp() - $2 * interval '1 second' and c.drill_id is null
      and ${notSaid('c.id')} order by c.next_moment_at limit $3`;
    const asked = ['moment_past' satisfies Repair, momentGraceSeconds, limit];
    return (await this.database.query(ringSql(where), asked)).length;
  }

  /** Rings that were put off until now: how a case stands by then goes with each. */
  async ringDeferred(): Promise<number> {
    return (await this.database.query(ringDeferredSql)).length;
  }

  /** The cases that were found to have no course, or to have one without need. */
  async ring(cases: readonly CaseId[], repair: Repair): Promise<number> {
    if (cases.length === 0) return 0;
    // Whoever asks is answered. What is found by itself is rung each time that it is found, since a course may be lost again
    // within the hour, unless a ring of it waits already; it is said once an hour.
    const isWaiting = 'exists (select from outbox o where o.case_id = c.id)';
    const where = `c.id = any($2::uuid[])${repair === 'asked' ? '' : ` and not ${isWaiting}`}`;
    return (await this.database.query(ringSql(where), [repair, cases])).length;
  }

  /**
   * Every open case of a page, whatever it waits for: rebuilding a lost engine is ringing all of them.
   *
   * @param isDrill whether drills (演练) are meant, or real cases
   * @returns the ids of the page in order; the last one is where the next page begins
   */
  async ringOpen(after: CaseId | null, limit: number, isDrill: boolean): Promise<CaseId[]> {
    const page = await this.database.query<{ id: CaseId }>(
      `select id from docket_case where is_open and ($1::uuid is null or id > $1) and (drill_id is not null) = $3
       order by id limit $2`,
      [after, limit, isDrill],
    );
    const cases = page.map(({ id }) => id);
    await this.ring(cases, 'asked');
    return cases;
  }

  /** A page of open cases by their ids. Those of the last minute are still on their way to a course. */
  async openCases(after: CaseId | null, limit: number): Promise<OpenCase[]> {
    return await this.database.query<OpenCase>(
      `select id as "caseId", kind, drill_id is not null as "isDrill" from docket_case
       where is_open and ($1::uuid is null or id > $1)
         and recorded_at < clock_timestamp() - $3 * interval '1 second'
       order by id limit $2`,
      [after, limit, graceSeconds],
    );
  }

  /** A page of open cases by their ids, without those that a ring is on its way to: their course is told anyway. */
  async openCasesAtRest(after: CaseId | null, limit: number): Promise<OpenCase[]> {
    return await this.database.query<OpenCase>(
      `select c.id as "caseId", c.kind, c.drill_id is not null as "isDrill" from docket_case c
       where c.is_open and ($1::uuid is null or c.id > $1) and not exists (select from outbox o where o.case_id = c.id)
       order by c.id limit $2`,
      [after, limit],
    );
  }

  /** Which of these cases are open, or ended so lately that their course may not know it. */
  async stillOpen(cases: readonly CaseId[]): Promise<ReadonlySet<CaseId>> {
    const rows = await this.database.query<{ id: CaseId }>(
      `select id from docket_case where id = any($1::uuid[])
         and (is_open or recorded_at > clock_timestamp() - $2 * interval '1 second')`,
      [cases, graceSeconds],
    );
    return new Set(rows.map((row) => row.id));
  }
}
