import type { CaseId, LegalDate, OfficeId } from '#libs/kernel';
import { granted, type Queryable, type Reader } from '../reader.js';

/** A tour that stands beside another one. */
export interface OtherTour {
  readonly id: CaseId;
  readonly number: string;
  readonly group: OfficeId;
}

interface Asked {
  /** Where it lives: a drill knows nothing of the real ones, nor of another drill. */
  readonly where: CaseId;
  /** A tour whose own period is over by then has a visit after it only as long as it goes on, or until the day on which it counts. */
  readonly since: LegalDate;
}

/** Tours that may have visits on or after a day, as far as the reader may read each: of others nobody learns by planning one. */
export const listOtherTours = (db: Queryable, reader: Reader, { where, since }: Asked): Promise<OtherTour[]> =>
  db.query<OtherTour>(
    `select r.case_id as id, r.number, r.group_id as "group"
       from inspection r join docket_case k on k.id = r.case_id
      where k.drill_id is not distinct from (select s.drill_id from docket_case s where s.id = $3) and r.case_id <> $3
        and (r.ended_at is null or r.until_on >= $4::date or r.counted_on >= $4::date)
        and ${granted('r.case_id', { office: '$1', account: '$2' })}
      order by r.opened_at, r.case_id`,
    [reader.office, reader.account, where, since],
  );
