import type { ObligationBoard } from '#contracts/obligation';
import { granted, type Queryable, type Reader } from '../reader.js';

/**
 * Obligations that the reader may see by the office that urges: those that are open, and those that ended as not performed. Offices by id.
 *
 * @param until the last day of what is due, counted from today
 */
export const countObligations = (
  db: Queryable,
  { office, account }: Reader,
  { today, until }: { readonly today: string; readonly until: string },
): Promise<ObligationBoard['offices']> =>
  db.query(
    `select r.office_id as office, (count(*) filter (where r.ended_at is null))::int as open,
       (count(*) filter (where r.ended_at is null and r.next_on between $3::date and $4::date))::int as due,
       (count(*) filter (where r.ended_at is null and r.is_late))::int as late,
       (count(*) filter (where r.ended_as = 'broken'))::int as broken
     from obligation r
     where (r.ended_at is null or r.ended_as = 'broken') and not r.is_drill
       and ${granted('r.case_id', { office: '$1', account: '$2' })}
     group by 1 order by 1`,
    [office, account, today, until],
  );
