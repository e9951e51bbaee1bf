import { dateSql, dayOf, type Queryable } from './reader.js';

/** How many cases of one office began in one quarter and ended in another one, as they stand: numbers alone. */
export interface GuidedCount {
  readonly office: string;
  /** `2026Q4`. */
  readonly beganIn: string;
  /** Null: they are open. */
  readonly endedIn: string | null;
  /** Phase in which they are; of those that have ended how they did, in the words of the kind's phases or of its ends. */
  readonly phase: string;
  readonly count: number;
}

/** The cases of a kind as whoever guides an office is told of them (指导、统计, People's Mediation Law 5, 10). Drills do not count. */
export type CountGuided = (db: Queryable, offices: readonly string[]) => Promise<GuidedCount[]>;

/** Which legal date it is by the clock of the database: `2026-11-30`. */
export async function readToday(db: Queryable): Promise<string> {
  const rows = await db.query<{ today: string }>(`select ${dateSql(dayOf('clock_timestamp()'))} as today`);
  return rows[0]?.today ?? '';
}

const quarterOf = (instant: string): string => `to_char(${dayOf(instant)}, 'YYYY"Q"Q')`;

/**
 * Counts a kind's cases by office, and by the quarters in which they began and ended.
 *
 * @param office column of the row `r` with the office whose cases these are
 * @param began column of an instant
 * @param endedAs column that says how one has ended; left out: its phase does
 */
export function countingGuided(of: {
  readonly table: string;
  readonly office: string;
  readonly began: string;
  readonly endedAs?: string | undefined;
}): CountGuided {
  const phase =
    of.endedAs === undefined
      ? 'r.phase'
      : `case when r.ended_at is null then r.phase else coalesce(${of.endedAs}, r.phase) end`;
  return (db, offices) =>
    db.query<GuidedCount>(
      `select ${of.office} as office, ${quarterOf(of.began)} as "beganIn", ${quarterOf('r.ended_at')} as "endedIn",
          ${phase} as phase, count(*)::int as count
        from ${of.table} r where ${of.office} = any($1::text[]) and not r.is_drill group by 1, 2, 3, 4`,
      [offices],
    );
}
