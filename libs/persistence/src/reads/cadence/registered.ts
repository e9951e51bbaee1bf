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

/**
 * What the acting office has registered itself since a day, the newest first, as far as the reader may see it: what it may name in a
 * return, so that nobody types a number.
 */
export const listRegistered = (db: Queryable, { reader, from, period }: Asked): Promise<RegisteredRow[]> =>
  db.query<RegisteredRow>(
    `with begun as (
       select r.case_id, r.registered_at as at from petition r where r.registered_at >= ${begun}
       union all select r.case_id, r.opened_at from mediation r where r.opened_at >= ${begun})
     select k.id as case, k.kind, k.number, ${titleOf('k')} as title, ${dateSql(dayOf('b.at'))} as on
     from begun b join docket_case k on k.id = b.case_id join docket_fact f on f.case_id = k.id and f.seq = 1
     where f.office_id = $1 and k.drill_id is not distinct from (select c.drill_id from docket_case c where c.id = $4) and ${granted('k.id', { office: '$1', account: '$3' })}
     order by b.at desc, k.number desc limit ${String(most)}`,
    [reader.office, from, reader.account ?? '', period],
  );
