import type { RevisitBoard } from '#contracts/revisit';
import { granted, instantSql, type Queryable, type Reader } from '../reader.js';

const reader = { office: '$1', account: '$2' } as const;
const seen = `not r.is_drill and ${granted('r.case_id', reader)}`;
// What is further back is in the list, not on the board.
const mostDays = 370;
const recent = `r.opened_at > clock_timestamp() - interval '${String(mostDays)} days'`;
const isOpen = 'r.ended_as is null';

/** What each office has to do and has made of revisits that the reader may see, of about a year. Offices by id. */
export const countRevisits = (db: Queryable, { office, account }: Reader): Promise<RevisitBoard['offices']> =>
  db.query(
    `select r.office_id as office,
       (count(*) filter (where ${isOpen} and coalesce(r.legal_due_at > clock_timestamp(), true)))::int as due,
       (count(*) filter (where ${isOpen} and r.legal_due_at <= clock_timestamp()))::int as late,
       (count(*) filter (where r.ended_as = 'made'))::int as made,
       (count(*) filter (where r.ended_as = 'made' and r.proved = r.asked))::int as proved,
       (count(*) filter (where r.ended_as = 'not_reached'))::int as "notReached",
       (count(*) filter (where r.ended_as = 'unwanted'))::int as unwanted,
       (count(*) filter (where r.call_back in ('owed', 'done')))::int as "callBacks"
     from revisit r where ${seen} and ${recent} group by 1 order by 1`,
    [office, account],
  );

/** Dates of plans that have not come, of the matters that the reader may see. */
export async function countPlannedVisits(db: Queryable, { office, account }: Reader): Promise<number> {
  const [row] = await db.query<{ readonly planned: number }>(
    `select count(*)::int as planned from clock c join docket_case k on k.id = c.case_id
      where c.rule in ('RM-VISIT', 'XF-VISIT') and c.met_at is null and c.ended_at is null and k.drill_id is null
        and ${granted('c.case_id', reader)}`,
    [office, account],
  );
  return row?.planned ?? 0;
}

/** One revisit that was made, as far as signs are read from it: no name of anybody. */
export interface MadeRow {
  readonly office: string;
  readonly at: string;
  /** A hash of what was written beside the form, the same for the same words; null: nothing was. */
  readonly words: string | null;
  readonly isContent: boolean;
}

// So many of the last days: what an office did long ago nobody asks it about.
const signDays = 90;
const mostMade = 5_000;

/** What offices have made of late, for the signs that their supervisor sees: of revisits that the reader calls back. */
export const listMadeRevisits = (db: Queryable, { office }: Reader): Promise<MadeRow[]> =>
  db.query<MadeRow>(
    `select r.office_id as office, ${instantSql('r.made_at')} as at, (select md5(t.body) from case_text t where t.case_id = r.case_id and t.digest = r.said) as words,
       r.content = r.asked as "isContent"
       from revisit r
      where r.supervisor_id = $1 and not r.is_drill and r.ended_as = 'made' and r.made_at is not null
        and r.made_at > clock_timestamp() - interval '${String(signDays)} days'
      order by r.made_at desc limit ${String(mostMade)}`,
    [office],
  );
