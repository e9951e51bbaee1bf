import { granted, type Queryable, type Reader } from '../reader.js';
import { holds } from './holding.js';

/** How many mediations of one level, sort and source ended so in a year, how what was agreed on holds, and how long they took together: nobody is in it. */
export interface MediationTally {
  readonly level: string;
  readonly sort: string;
  readonly source: string;
  readonly endedAs: string;
  /** How its agreement holds; null: there is none, or nothing was to be performed by it. */
  readonly holds: string | null;
  readonly count: number;
  /** From beginning to end, of all of them together, in days. */
  readonly days: number;
  /** The longest of them, in days. */
  readonly longest: number;
}

/**
 * Counts the mediations that ended in a year, of those that the reader may see (统计). Drills do not count, and no person is in it:
 * neither a mediator nor a party.
 *
 * @param year `2026`, by the legal date of the end
 */
export async function tallyMediations(db: Queryable, reader: Reader, year: string): Promise<MediationTally[]> {
  return await db.query<MediationTally>(
    `select r.level, r.sort, r.source, r.ended_as as "endedAs", ${holds('r')} as holds, count(*)::int as count, sum(r.days)::int as days,
        max(r.days)::int as longest
      from mediation r
      where not r.is_drill and r.ended_on between ($3 || '-01-01')::date and ($3 || '-12-31')::date
        and ${granted('r.case_id', { office: '$1', account: '$2' })}
      group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`,
    [reader.office, reader.account, year],
  );
}
