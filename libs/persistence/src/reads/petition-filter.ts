import { seenAndFound, type Found, type TextSearch } from './petition-search.js';
import { caseNow, Conditions, dayOf, isBinding, nearness, type Reader } from './reader.js';

/** What a list, a count or an export of petitions is narrowed to. */
export interface PetitionFilter {
  readonly text?: TextSearch | undefined;
  readonly phase?: string | undefined;
  readonly holder?: string | undefined;
  readonly state?: PetitionState | undefined;
  /** Office that owes an open duty; with `state` and `rule` it speaks of one and the same duty. */
  readonly owes?: string | undefined;
  /** Rule of the clock of that duty. */
  readonly rule?: string | undefined;
  readonly class?: string | undefined;
  readonly channel?: string | undefined;
  /** The category, or one below it: categories are paths with `/`. */
  readonly category?: string | undefined;
  /** A place with those below it. */
  readonly places?: readonly string[] | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly minReferrals?: number | undefined;
  readonly idleDays?: number | undefined;
  readonly minAge?: number | undefined;
  readonly maxAge?: number | undefined;
  readonly number?: string | undefined;
  /** Drills are left out unless they are asked for. */
  readonly drill: boolean;
}

export type PetitionState = 'overdue' | 'today' | 'week' | 'due' | 'open' | 'ended';

/**
 * The condition of a filter, over `petition p join docket_case k`, the same for lists, counts and exports, so that a
 * total has as many rows as its list.
 *
 * @param found by `pairs` it is wider, and whoever asks for that checks the words
 */
export function conditionsOf(reader: Reader, filter: PetitionFilter, found: Found = 'words'): Conditions {
  const conditions = new Conditions();
  conditions.add(seenAndFound(conditions, conditions.place(reader.office), filter.text, found));
  conditions.add('p.is_drill = ?', filter.drill);
  addFields(conditions, filter);
  addDuty(conditions, filter);
  addTimes(conditions, filter);
  return conditions;
}

function addFields(conditions: Conditions, filter: PetitionFilter): void {
  conditions.add('p.phase = ?', filter.phase).add('p.holder_office = ?', filter.holder);
  conditions.add('p.class = ?', filter.class).add('p.channel = ?', filter.channel).add('p.number = ?', filter.number);
  conditions.add(`p.category = ? or starts_with(p.category, ? || '/')`, filter.category);
  conditions.add('p.place = any(?::text[])', filter.places);
  conditions.add('p.received_on >= ?::date', filter.from).add('p.received_on <= ?::date', filter.to);
  conditions.add('p.referrals >= ?', filter.minReferrals);
}

/** What a state asks of a duty; null: nothing. */
function dutyState(state: PetitionState | undefined, now: string): string | null {
  if (state === undefined || state === 'open' || state === 'ended') return null;
  if (state === 'due') return `o.legal_due_at > ${now} and o.legal_due_at <= ${now} + interval '3 days'`;
  return nearness('o', { at: now, today: dayOf(now) })[state];
}

/** By duties and not by clocks: a right that is not used, or a rung that comes, is nothing that an office is late with. */
function addDuty(conditions: Conditions, { state, owes, rule, drill }: PetitionFilter): void {
  if (state !== undefined) conditions.add(state === 'ended' ? 'p.ended_at is not null' : 'p.ended_at is null');
  const when = dutyState(state, nowOf(drill));
  if (when === null && owes === undefined && rule === undefined) return;
  const duty = new Conditions(conditions.values);
  duty.add('o.case_id = p.case_id').add('o.closed_at is null');
  if (when !== null) duty.add(when).add(isBinding('o'));
  duty.add('o.office_id = ?', owes).add(`split_part(o.clock_id, '/', 1) = ?`, rule);
  conditions.add(`exists (select 1 from duty o where ${duty.sql})`);
}

/** Real cases have one now, which an index can be asked for; every drill has its own. */
const nowOf = (drill: boolean): string => (drill ? caseNow : 'statement_timestamp()');

function addTimes(conditions: Conditions, { idleDays, minAge, maxAge, drill }: PetitionFilter): void {
  const now = nowOf(drill);
  // A drill's facts are recorded in its own time.
  conditions.add(`k.acted_at < ${now} - ? * interval '1 day'`, idleDays);
  const age = `${dayOf(`coalesce(p.ended_at, ${now})`)} - ${dayOf('p.registered_at')}`;
  conditions.add(`${age} >= ?`, minAge).add(`${age} <= ?`, maxAge);
}

/** An office owes something of a real petition whose legal date has passed: one set for a count of many. */
export const isLate = `p.ended_at is null and p.case_id in (select o.case_id from duty o where o.closed_at is null
  and o.legal_due_at <= ${nowOf(false)} and ${isBinding('o')})`;
