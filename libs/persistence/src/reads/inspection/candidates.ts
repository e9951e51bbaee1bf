import { isReal } from '../deadlines.js';
import { bouncedFrom } from '../petition/board.js';
import { dayOf, type Queryable } from '../reader.js';

/** Of which days and offices a sample is drawn, and by whom. */
export interface SampleFrame {
  /** Offices that are visited. */
  readonly offices: readonly string[];
  /** First and last legal date. */
  readonly from: string;
  readonly until: string;
  /** Accounts of the group: what one of them has acted in, or is named in, is no candidate. */
  readonly members: readonly string[];
  /** The drill in which the tour lives; null: none. */
  readonly drill: string | null;
  /** A tour of a demonstration: what is tried out there is drawn too. */
  readonly withTrials: boolean;
}

/** A case that may be drawn: ids and what its strata are; of what it is about, and of whom, nothing. */
export interface SampleCandidateRow {
  readonly case: string;
  /** Of those that are visited, who handles it, or did last. */
  readonly office: string;
  readonly strata: readonly ('overdue' | 'bounced' | 'repeated' | 'poorly_evaluated' | 'recorded_late')[];
  /** One of the group has acted in it. */
  readonly isHandled: boolean;
}

const inDays = (instant: string): string => `${dayOf(instant)} between $2::date and $3::date`;
const isOpenIn = ({ from, until }: { readonly from: string; readonly until: string }): string =>
  `${dayOf(from)} <= $3::date and (${until} is null or ${dayOf(until)} >= $2::date)`;

// Never an accusation (条例 30(3)), nor what is tried out, but for a tour that is so itself. Of a drill its own cases alone.
const isPetition = `p.is_drill = ($5::uuid is not null) and (not p.is_trial or $6::boolean) and p.class is distinct from 'accusation'
  and ${isOpenIn({ from: 'p.registered_at', until: 'p.ended_at' })}`;

// Who handles it now, and whoever did in these days: what an office has passed on or sent back is its work too. Of several that are
// visited the one that has it, or had it last.
const held = `
  select p.case_id, p.holder_office as office, p.referrals, true as is_holder, p.holder_since as since from petition p
  where p.holder_office = any($1::text[]) and ${isPetition}
  union all
  select p.case_id, a.office_id, p.referrals, false, a.granted_at from case_access a join petition p on p.case_id = a.case_id
  where a.office_id = any($1::text[]) and a.account = '' and a.reason = 'handler'
    and ${isOpenIn({ from: 'a.granted_at', until: 'a.ended_at' })} and ${isPetition}`;

// Of a mediation those of an organ alone: whoever guides a committee is told sums.
const units = `
  select h.case_id, h.office, h.referrals >= ${String(bouncedFrom)} as bounced from (
    select distinct on (h.case_id) h.* from (${held}) h order by h.case_id, h.is_holder desc, h.since desc nulls last, h.office) h
  union all
  select m.case_id, m.office_id, false from mediation m join office o on o.id = m.office_id
  where m.office_id = any($1::text[]) and m.is_drill = ($5::uuid is not null) and o.type not in ('mediation-committee', 'mediation-studio')
    and ${isOpenIn({ from: 'm.opened_at', until: 'm.ended_at' })}`;

// A later petition was found to be the same matter: the earlier one is repeated, and so is the later.
const repeats = `
  select f.case_id as later, (r ->> 'case')::uuid as earlier from petition q
  join docket_fact f on f.case_id = q.case_id and f.seq = 1 and f.type = 'registered' and f.body like '%"verdict":"same"%'
  cross join lateral json_array_elements(f.body::json -> 'data' -> 'repeats') r
  where ${inDays('q.registered_at')} and q.is_drill = ($5::uuid is not null) and r ->> 'verdict' = 'same'`;

// Who acted, in whose place, or was named: any of them stands in the fact by the id of the account, or of the register.
const named = `
  select string_agg(id, '|') as ids from (select unnest($4::text[]) as id
    union select p.id::text from registered_person p where p.account_id::text = any($4::text[])) n`;

// Late on some day of the window: what was missed before it and is still owed in it, too.
const isLateIn = `c.breached_at is not null and ${isOpenIn({ from: 'c.breached_at', until: 'coalesce(c.met_at, c.ended_at)' })}`;

const poorly = `f.type = 'evaluated' and f.body::json #>> '{data,organ}' = 'not_satisfied' and ${inDays('f.at')}`;

const statementFor = (isWithin: string): string => `
  with unit as materialized (${units}), repeat as materialized (${repeats}),
  looked as materialized (
    select u.case_id, u.office, u.bounced,
      coalesce(bool_or(f.late_days is not null and f.late_office = u.office and ${inDays('f.at')}), false) as late_record,
      coalesce(bool_or(case when f.type = 'evaluated' then ${poorly} end), false) as poorly,
      coalesce(bool_or(f.body ~ (select n.ids from (${named}) n)), false) as handled
    from unit u join docket_fact f on f.case_id = u.case_id
    where ${isWithin} group by u.case_id, u.office, u.bounced)
  select h.case_id as case, h.office, h.handled as "isHandled", array_remove(array[
    case when exists (select 1 from clock c where c.case_id = h.case_id and c.owner = h.office and c.binding
      and ${isLateIn}) then 'overdue' end,
    case when h.bounced then 'bounced' end,
    case when exists (select 1 from repeat r where h.case_id in (r.later, r.earlier)) then 'repeated' end,
    case when h.poorly then 'poorly_evaluated' end,
    case when h.late_record then 'recorded_late' end], null) as strata
  from looked h order by h.case_id`;

const ofLife = statementFor(isReal('u.case_id'));
const ofDrill = statementFor('exists (select 1 from docket_case x where x.id = u.case_id and x.drill_id = $5::uuid)');

/**
 * The cases of some offices that were open on some day of a window, with how each was handled by then (抽样框): for a sample that is drawn
 * from all of them. Nobody's access is asked: what comes of it is ids alone, and goes into a fact of the tour.
 */
export const listSampleCandidates = (
  db: Queryable,
  { offices, from, until, members, drill, withTrials }: SampleFrame,
): Promise<SampleCandidateRow[]> =>
  db.query<SampleCandidateRow>(drill === null ? ofLife : ofDrill, [offices, from, until, members, drill, withTrials]);
