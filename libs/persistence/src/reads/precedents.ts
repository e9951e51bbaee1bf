import { dateSql, dayOf, granted, type Queryable, type Reader } from './reader.js';

/** An earlier ruling on which office a matter is for (先例): offices, day and article, and what the matter was. */
export interface Precedent {
  /** Null: the reader may not see it. */
  readonly number: string | null;
  readonly kind: 'joint' | 'petition';
  readonly about: string | null;
  readonly place: string | null;
  readonly ruledOn: string;
  readonly by: string;
  readonly as: 'leads' | 'passed_on' | 'returned' | 'stays';
  readonly office: string;
  readonly article: string | null;
  /** In what it is like the matter that is to be ruled on; in nothing of these, it rests on the same article as one that is. */
  readonly isAbout: boolean;
  readonly isPlace: boolean;
  readonly isOffice: boolean;
}

/** The matter that is to be ruled on. */
export interface ToBeRuled {
  readonly kind: Precedent['kind'];
  readonly about: string | null;
  readonly place: string | null;
  /** Offices between which it is to be ruled. */
  readonly offices: readonly string[];
  /** The case itself, which is no precedent of its own. */
  readonly not: string;
}

// The newest rulings of the county, which are few: an index has them alone.
const mostLookedAt = 5_000;

const data = `f.body::json -> 'data'`;
const office = `coalesce(${data} ->> 'lead', ${data} ->> 'passedTo', ${data} ->> 'returnedTo', ${data} ->> 'office')`;
const as = `case when f.type = 'leadRuled' then 'leads' when f.type = 'objectionRejected' then 'stays'
  when ${data} ->> 'passedTo' is null then 'returned' else 'passed_on' end`;

const reader = { office: '$1', account: '$2' } as const;

// Of a petition whoever may not see it learns not so much as that it was referred (条例 30(3)); of a joint mediation, the ruling alone.
const ruled = `
  select f.case_id, f.at, f.office_id as by, ${as} as as, ${office} as office, ${data} ->> 'article' as article,
    coalesce(j.number, p.number) as number, case when j.case_id is null then 'petition' else 'joint' end as kind,
    coalesce(j.matter, p.category) as about, coalesce(j.place, p.place) as place
  from docket_fact f left join joint j on j.case_id = f.case_id left join petition p on p.case_id = f.case_id
  where f.type in ('leadRuled', 'objectionUpheld', 'objectionRejected') and f.office_id is not null and f.case_id <> $7
    and (not j.is_drill or (p.class <> 'accusation' and not p.is_drill and not p.is_trial and ${granted('p.case_id', reader)}))
  order by f.at desc limit ${String(mostLookedAt)}`;

/**
 * Rulings on a lead, or on the objection to a referral, in one form: those in the same kind of matter, and those in another one that rest
 * on the same article as one of these. What is like in most stands first, then the newest. Of a joint mediation offices,
 * days and articles alone: whoever took part may see it no more, and what it was about stays there. Of a petition what the reader may see.
 */
export const listPrecedents = (
  db: Queryable,
  { office: own, account }: Reader,
  { kind, about, place, offices, not }: ToBeRuled,
  limit: number,
): Promise<Precedent[]> =>
  db.query<Precedent>(
    `with ruled as materialized (${ruled}), alike as (
       select r.*, coalesce(r.kind = $3 and r.about = $4, false) as "isAbout", coalesce(r.place = $5, false) as "isPlace",
         coalesce(r.office = any($6), false) as "isOffice" from ruled r)
     select case when ${granted('r.case_id', reader)} then r.number end as number, r.kind, r.about, r.place,
       ${dateSql(dayOf('r.at'))} as "ruledOn", r.by, r.as, r.office, r.article, r."isAbout", r."isPlace", r."isOffice"
     from alike r
     where r."isAbout" or r.article in (select a.article from alike a where a."isAbout" and a.article is not null)
     order by r."isAbout"::int + r."isPlace"::int + r."isOffice"::int desc, r.at desc limit $8`,
    [own, account, kind, about, place, offices, not, limit],
  );
