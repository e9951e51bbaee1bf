import type { LegalDate } from '#libs/kernel';
import { dateSql, granted, type Queryable, type Reader } from '../reader.js';

/** How the next date of a case was counted. */
export interface DueClockRow {
  readonly case: string;
  /** Type of the fact that started its clock. */
  readonly startedBy: string;
  readonly rawDueOn: LegalDate | null;
  readonly legalDueOn: LegalDate;
}

/** The clocks behind the next dates of some petitions, as far as the reader may see them. */
export function readDueClocks(db: Queryable, reader: Reader, cases: readonly string[]): Promise<DueClockRow[]> {
  return db.query<DueClockRow>(
    `select distinct on (r.case_id) r.case_id as case, c.started_by as "startedBy",
       ${dateSql('c.raw_due_on')} as "rawDueOn", ${dateSql('c.legal_due_on')} as "legalDueOn"
     from petition r join clock c on c.case_id = r.case_id and c.rule = r.due_rule and c.legal_due_at = r.legal_due_at
       and c.met_at is null and c.ended_at is null
     where r.case_id = any($1) and ${granted('r.case_id', '$2')} order by r.case_id, c.id`,
    [cases, reader.office],
  );
}
