import type { LegalDate, OfficeId } from '#libs/kernel';
import { instantSql, type Queryable } from '../reader.js';

/** What anybody may read of a tour: what it came to, in numbers and in the summary that names nobody. */
export interface PublicTour {
  readonly number: string;
  readonly period: string;
  readonly commissioner: OfficeId;
  /** When its report was adopted. */
  readonly adoptedAt: string;
  readonly visits: number;
  /** Findings that were put to their offices, and not taken back. */
  readonly found: number;
  readonly mended: number;
  /** Of those that are not mended: the day has passed, and nobody has reported. */
  readonly late: number;
  /** Null: it was erased, and the tour stays. */
  readonly summary: string | null;
}

/**
 * Tours (督导) whose report was adopted, the newest first: no office that was visited, no account, and nothing of one that goes on, so
 * that there is nothing to be seen here before its offices know of it. Of a drill there is none.
 *
 * @param page from 0; one more than `size` says that there are older ones
 */
export const listPublicTours = (
  db: Queryable,
  { page, size, today }: { readonly page: number; readonly size: number; readonly today: LegalDate },
): Promise<PublicTour[]> =>
  db.query<PublicTour>(
    `select i.number, i.period, i.office_id as commissioner, ${instantSql('i.ended_at')} as "adoptedAt", i.visits_made as visits,
        n.found, n.mended, n.late, t.body as summary
      from (select * from inspection where summary_digest is not null and not is_drill
        order by ended_at desc, case_id desc limit $1 offset $2) i
      left join case_text t on t.case_id = i.case_id and t.digest = i.summary_digest
      cross join lateral (
        select count(*)::int as found, (count(*) filter (where ended_at is not null))::int as mended,
            (count(*) filter (where phase = 'mending' and mend_by < $3::date))::int as late
          from finding where parent_id = i.case_id and served_on is not null and ended_as is distinct from 'withdrawn') n
      order by i.ended_at desc, i.case_id desc`,
    [size + 1, page * size, today],
  );
