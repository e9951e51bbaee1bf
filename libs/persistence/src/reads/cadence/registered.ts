import { dateSql, dayOf, granted, titleOf, type Queryable, type Reader } from '../reader.js';

/** A matter that an office has registered. */
export interface RegisteredRow {
  readonly case: string;
  readonly kind: 'petition' | 'mediation';
  readonly number: string;
  /** What it is called; null: it has no words of its own. */
  readonly title: string | null;
  readonly on: string;
}

/** Whose matters, from which legal date on, of the drill in which this period lives. */
interface Asked {
  readonly reader: Reader;
  readonly from: string;
  readonly period: string;
}

const begun = `$2::timestamp at time zone 'Asia/Shanghai'`;
// More than anybody files in a week.
const most = 60;

// Whoever hands a dispute over to a committee sees nothing of it from there on, and has found it all the same.
const handedOver = (office: string): string => `k.kind = 'mediation' and (f.office_id = ${office}
  or exists (select from mediation m where m.case_id = k.id and m.sender_id = ${office}))`;

/**
 * What the acting office has registered itself since a day, or handed over to a committee, the newest first; a petition as far as the
 * reader may see it: what it may name in a return, so that nobody types a number. Of what others registered for it there is no title,
 * since those words are theirs.
 */
export const listRegistered = (db: Queryable, { reader, from, period }: Asked): Promise<RegisteredRow[]> =>
  db.query<RegisteredRow>(
    `with begun as (
       select r.case_id, r.registered_at as at from petition r where r.registered_at >= ${begun}
       union all select r.case_id, r.opened_at from mediation r where r.opened_at >= ${begun})
     select k.id as case, k.kind, k.number, case when f.office_id = $1 then ${titleOf('k')} end as title, ${dateSql(dayOf('b.at'))} as on
     from begun b join docket_case k on k.id = b.case_id join docket_fact f on f.case_id = k.id and f.seq = 1
     where k.drill_id is not distinct from (select c.drill_id from docket_case c where c.id = $4)
       and ((${handedOver('$1')}) or (f.office_id = $1 and ${granted('k.id', { office: '$1', account: '$3' })}))
     order by b.at desc, k.number desc limit ${String(most)}`,
    [reader.office, from, reader.account ?? '', period],
  );

/** The number of a dispute that an office has begun, or handed over, whether or not it may see it; null: that is none of its. */
export async function readHandedOver(db: Queryable, office: string, caseId: string): Promise<string | null> {
  const rows = await db.query<{ number: string }>(
    `select k.number from docket_case k join docket_fact f on f.case_id = k.id and f.seq = 1
      where k.id = $2 and ${handedOver('$1')}`,
    [office, caseId],
  );
  return rows[0]?.number ?? null;
}
