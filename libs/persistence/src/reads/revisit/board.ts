import type { RevisitBoard } from '#contracts/revisit';
import { dateSql, granted, instantSql, type Queryable, type Reader } from '../reader.js';

const reader = { office: '$1', account: '$2' } as const;
const seen = `not r.is_drill and ${granted('r.case_id', reader)}`;
const isOpen = 'r.ended_at is null';
const isLate = `exists (select 1 from duty o where o.case_id = r.case_id and o.closed_at is null and not o.lapses
  and o.legal_due_at <= statement_timestamp())`;

type Counted = Omit<RevisitBoard['offices'][number], 'planned'>;

/**
 * What each office has to do and has made of revisits that the reader may see. Offices by id.
 *
 * @param since the first planned day that counts: what is further back is in the list, not on the board
 */
export const countRevisits = (db: Queryable, { office, account }: Reader, since: string): Promise<Counted[]> =>
  db.query(
    `select r.office_id as office,
       (count(*) filter (where ${isOpen}))::int as due,
       (count(*) filter (where ${isOpen} and ${isLate}))::int as late,
       (count(*) filter (where r.ended_as = 'made'))::int as made,
       (count(*) filter (where r.ended_as = 'made' and r.proved = r.asked))::int as proved,
       (count(*) filter (where r.doubted > 0))::int as doubted,
       (count(*) filter (where r.ended_as = 'not_reached'))::int as "notReached",
       (count(*) filter (where r.ended_as = 'unwanted'))::int as unwanted,
       (count(*) filter (where r.call_back in ('owed', 'done')))::int as "callBacks"
     from revisit r where ${seen} and r.planned_on >= $3::date group by 1 order by 1`,
    [office, account, since],
  );

/** The same of a stretch of planned days, by day. */
export const countRevisitDays = (
  db: Queryable,
  { office, account }: Reader,
  { from, until }: Days,
): Promise<{ office: string; on: string; open: number; made: number; notReached: number }[]> =>
  db.query(
    `select r.office_id as office, ${dateSql('r.planned_on')} as on, (count(*) filter (where ${isOpen}))::int as open,
       (count(*) filter (where r.ended_as = 'made'))::int as made,
       (count(*) filter (where r.ended_as = 'not_reached'))::int as "notReached"
     from revisit r where ${seen} and r.planned_on between $3::date and $4::date group by 1, 2 order by 2, 1`,
    [office, account, from, until],
  );

interface Days {
  readonly from: string;
  readonly until: string;
}

/** Dates of plans that have not come. */
export interface PlannedRow {
  readonly on: string;
  readonly kind: string;
  /** Office that has handled the matter. */
  readonly handler: string;
  /** Of the matter; null: the reader may not see it. */
  readonly number: string | null;
  /** How many; of what has a number one. */
  readonly count: number;
}

/**
 * Dates of plans that have not come, of all matters, by their day: who would visit whoever asks computes, and tells an office of its
 * own. By when they pass, which an index of running clocks has.
 */
export const listPlannedVisits = (
  db: Queryable,
  { office, account }: Reader,
  { from, until }: Days,
): Promise<PlannedRow[]> =>
  db.query(
    `select ${dateSql('c.raw_due_on')} as on, k.kind, h.office_id as handler,
       case when ${granted('k.id', reader)} then k.number end as number, count(*)::int as count
     from clock c join docket_case k on k.id = c.case_id
       join lateral (select m.office_id from mediation m where m.case_id = k.id
         union all select p.holder_office from petition p where p.case_id = k.id) h on h.office_id is not null
     where c.rule in ('RM-VISIT', 'XF-VISIT') and c.met_at is null and c.ended_at is null and k.drill_id is null
       and c.raw_due_on between $3::date and $4::date
       and c.legal_due_at >= $3::date and c.legal_due_at < $4::date + 40
     group by 1, 2, 3, 4 order by 1, 4`,
    [office, account, from, until],
  );

/** One revisit that was made, as far as signs are read from it: no name of anybody. */
export interface MadeRow {
  readonly office: string;
  readonly at: string;
  /** A hash of what was written beside the form, the same for the same words; null: nothing was. */
  readonly words: string | null;
  readonly isContent: boolean;
}

/** So many of the last days: what an office did long ago nobody asks it about. */
export const signDays = 90;
const mostMade = 5_000;

/** How many of late reached somebody and how many nobody, by office, of revisits that the reader calls back. */
export const countReached = (
  db: Queryable,
  { office }: Reader,
): Promise<{ office: string; made: number; notReached: number }[]> =>
  db.query(
    `select r.office_id as office, (count(*) filter (where r.ended_as = 'made'))::int as made,
       (count(*) filter (where r.ended_as = 'not_reached'))::int as "notReached"
     from revisit r
     where r.supervisor_id = $1 and not r.is_drill and r.ended_as in ('made', 'not_reached')
       and r.planned_on > (clock_timestamp() at time zone 'Asia/Shanghai')::date - ${String(signDays)}
     group by 1 order by 1`,
    [office],
  );

/**
 * What offices have made of late, for the signs that their supervisor sees: of revisits that the reader calls back. What one visitor made
 * of one matter on one day is one errand, and one conversation.
 */
export const listMadeRevisits = (db: Queryable, { office }: Reader): Promise<MadeRow[]> =>
  db.query<MadeRow>(
    `select m.office_id as office, ${instantSql('m.made_at')} as at, (select md5(t.body) from case_text t where t.case_id = m.case_id and t.digest = m.said) as words,
       m.content = m.asked as "isContent"
       from (select distinct on (r.office_id, r.parent_id, r.visitor, (r.made_at at time zone 'Asia/Shanghai')::date) r.*
         from revisit r
        where r.supervisor_id = $1 and not r.is_drill and r.ended_as = 'made' and r.made_at is not null
          and r.made_at > clock_timestamp() - interval '${String(signDays)} days'
        order by r.office_id, r.parent_id, r.visitor, (r.made_at at time zone 'Asia/Shanghai')::date, r.made_at desc) m
      order by m.made_at desc limit ${String(mostMade)}`,
    [office],
  );
