import { daysBetween, legalDateOf } from '#libs/calendar';
import type { CalendarUsed } from '#libs/contracts';
import type { Counted, NoticeTells, OwnPetition } from '#contracts/petition';
import { isOfParty } from '#libs/kernel';
import type { Clock, Fact, Instant, KnownPart, KnownParty, LegalDate, OfficeId } from '#libs/kernel';
import type { OfficeTree } from '#libs/office';
import {
  evaluationPeriod,
  evaluatorOfReader,
  lawUntilBeside,
  petitionerOfReader,
  petitionersOfReader,
  receiptOf,
  reviewWindowOf,
  supervisionFor,
  unservedOf,
  type PetitionState,
  type Reader,
} from '#libs/petition';
import { explainClock, metAs, type TimeContext } from '#libs/rules';
import { nameOf } from './own-documents.js';

type Owed = OwnPetition['owed'][number];
type Window = OwnPetition['windows'][number];

/** The dates that are owed to the petitioner; what offices owe each other (XF-04, XF-08) is none of them. */
const owedRules: readonly string[] = [
  'XF-02',
  'XF-RETURN',
  'XF-06',
  'XF-07',
  'XF-ACCEPT',
  'XF-09',
  'XF-ANSWER',
  'XF-PASS',
  'XF-PERFORM',
  'XF-SERVE',
  'XF-CARRY',
];

/** Names the calendar that something was counted by. */
export type UsedOf = (of: { readonly jurisdiction: string; readonly version: string }) => CalendarUsed;

interface Given {
  readonly clocks: readonly Clock[];
  readonly state: PetitionState;
  readonly parts: readonly KnownPart[];
  readonly time: TimeContext;
  readonly usedOf: UsedOf;
  readonly offices: OfficeTree;
  readonly now: Instant;
}

/** The same, for one of its petitioners. */
interface GivenToReader extends Given {
  readonly parties: readonly KnownParty[];
  readonly reader: Reader;
}

/** The days of another case by which something is owed to the petitioner, counted by the rules of that one. */
export interface DaysBeside {
  readonly clocks: readonly Clock[];
  readonly time: TimeContext;
  /** The later day on which all who petition have agreed, since when; null: it is as it was. */
  readonly moved: (NonNullable<Owed['moved']> & { readonly to: LegalDate }) | null;
}

interface WhatWasDone {
  readonly addressees: ReadonlyMap<string, OfficeId>;
  readonly notices: ReadonlyMap<string, NoticeTells>;
  readonly notDue: ReadonlySet<string>;
}

/** Only what ends in an opinion has the limit of art. 34, and is accepted for it. */
const ofOpinions: readonly string[] = ['XF-09', 'XF-ACCEPT'];

/** The clocks of an opinion that a procedure, or that the organ itself has to perform or answer, ended (art. 31(1) to (5)). */
export function notDueOf(facts: readonly Fact[]): ReadonlySet<string> {
  const otherwise = facts.filter(({ type }) => type === 'routedOut' || type === 'takenAsDuty');
  const ended = otherwise.flatMap(({ clocks = [] }) => clocks.filter(({ change }) => change === 'end'));
  return new Set(ended.flatMap((one) => (one.change === 'end' ? [one.id] : [])));
}

/**
 * Every date that an office owes or owed the petitioner: open ones first, the earliest on top; then what was done, in
 * the order in which it was done.
 *
 * @param given.addressees to whom the matter was passed, by the clock that this met
 * @param given.notices what a written notice said, by the clock that it met
 * @param given.beside the day by which an opinion is carried out, which an obligation has; null: none is
 * @param given.notDue clocks that ended because no opinion is asked for
 */
export function owedDates(given: GivenToReader & WhatWasDone & { readonly beside?: DaysBeside | null }): Owed[] {
  const { beside } = given;
  const all = [...given.clocks, ...(beside?.clocks ?? [])];
  const owed = all.filter((clock) => isOwed(clock) && !isServiceOfOthers(clock, given));
  const open = owed.filter(isOpenStill).sort(by(({ legalDueOn }) => legalDueOn));
  const done = owed.filter((clock) => !isOpenStill(clock)).sort(by(({ metAt, endedAt }) => metAt ?? endedAt));
  return [...open, ...done].map((clock) => ({
    ...owedFrom(clock, beside?.clocks.includes(clock) === true ? { ...given, time: beside.time } : given),
    to: nameOf(given.addressees.get(clock.id) ?? null, given.offices),
    told: given.notices.get(clock.id) ?? null,
    moved: beside?.clocks.includes(clock) === true ? movedIn(beside, clock) : null,
  }));
}

/** How the date of this clock was put off: one that was kept, or passed, before that stays as it was. */
function movedIn({ moved }: DaysBeside, { legalDueOn }: Clock): Owed['moved'] {
  if (moved === null || moved.to !== legalDueOn) return null;
  const { from, on } = moved;
  return { from, on };
}

const by =
  (value: (clock: Clock) => string | null) =>
  (a: Clock, b: Clock): number =>
    (value(a) ?? '').localeCompare(value(b) ?? '');

const isOpenStill = ({ metAt, endedAt }: Clock): boolean => metAt === null && endedAt === null;

/** It was late, and ended without its act: what nobody owes any more was a breach all the same, and stays one. */
const isNeverDone = ({ metAt, endedAt, breachedAt }: Clock): boolean =>
  metAt === null && endedAt !== null && breachedAt !== null;

/** A clock that ended in time asks nobody any more, and one from before the rules were in force binds nobody. */
function isOwed(clock: Clock): boolean {
  const isGone = clock.endedAt !== null && clock.metAt === null && !isNeverDone(clock);
  return owedRules.includes(clock.rule) && clock.binding && clock.legalDueOn !== null && !isGone;
}

/** Of several petitioners the service is owed to those whom it has not reached: the others hear nothing of it any more. */
function isServiceOfOthers(clock: Clock, given: GivenToReader): boolean {
  if (clock.rule !== 'XF-SERVE' || !isOpenStill(clock)) return false;
  const unserved = unservedOf(given);
  return petitionersOfReader(given, given.reader).every((one) => !unserved.includes(one));
}

const late: ReadonlySet<Owed['state']> = new Set(['overdue', 'met_late', 'never_done', 'not_due']);

function owedFrom(clock: Clock, given: Given & Pick<WhatWasDone, 'notDue'>): Omit<Owed, 'to' | 'told' | 'moved'> {
  const dueOn = clock.legalDueOn ?? clock.startOn;
  const state = stateOf(clock, given);
  const isUndone = state === 'never_done' || state === 'not_due';
  const endedOn = isUndone && clock.endedAt !== null ? legalDateOf(clock.endedAt) : null;
  return {
    clock: clock.id,
    rule: clock.rule,
    office: nameOf(isOfParty(clock.owner) ? null : clock.owner, given.offices),
    dueOn,
    isProvisional: clock.provisional,
    state,
    daysLate: late.has(state) ? daysBetween(dueOn, clock.metOn ?? endedOn ?? legalDateOf(given.now)) : 0,
    doneOn: clock.metOn,
    endedOn,
    recordedOn: clock.metAt === null ? null : legalDateOf(clock.metAt),
    ...supervisionOf(clock, given),
    counted: countedOf(clock, given),
  };
}

/** What was opened for it, and on what that stands; before that, on what it would. */
function supervisionOf({ id, rule }: Clock, { parts, time }: Given): Pick<Owed, 'supervision' | 'supervisionBasis'> {
  const { stage, basis } = supervisionFor(id, parts);
  return { supervision: stage, supervisionBasis: basis ?? time.rules.clocks[rule]?.expiry.basis ?? null };
}

function stateOf(clock: Clock, { now, notDue }: Pick<Given & WhatWasDone, 'now' | 'notDue'>): Owed['state'] {
  const { id, rule, metAt, legalDueAt } = clock;
  if (metAt !== null) return metAs(clock);
  if (isNeverDone(clock)) return notDue.has(id) && ofOpinions.includes(rule) ? 'not_due' : 'never_done';
  return legalDueAt !== null && legalDueAt <= now ? 'overdue' : 'running';
}

function countedOf(clock: Clock, { time, usedOf }: Pick<Given, 'time' | 'usedOf'>): Counted {
  const { rule, days } = explainClock(time, clock);
  const period = clock.limit.kind === 'period' ? clock.limit : null;
  const unknown = days.filter(({ day }) => day?.isKnown === false).map(({ on }) => on.slice(0, 4));
  return {
    startedBy: clock.startedBy,
    startOn: clock.startOn,
    unit: period?.unit ?? null,
    length: period?.length ?? null,
    extension: clock.extension,
    usedBefore: clock.usedBefore ?? 0,
    rawDueOn: clock.rawDueOn ?? clock.startOn,
    article: rule.article,
    origin: rule.origin,
    calendar: usedOf({ jurisdiction: clock.jurisdiction, version: clock.calendar }),
    unpublished: [...new Set(unknown)],
  };
}

/** The petitioner's own windows: until when review may be asked for, and until when the handling may be evaluated. */
export function ownWindows(given: GivenToReader): Window[] {
  return [reviewWindow(given), evaluationWindow(given)].filter((one) => one !== null);
}

/** The window is its clock's whatever the file's state: it runs until it is used or over. Of several petitioners the reader's own. */
function reviewWindow(given: GivenToReader): Window | null {
  const { time, usedOf, now, reader } = given;
  const petitioner = petitionerOfReader(given, reader);
  const clock = reviewWindowOf(given, petitioner);
  const receipt = receiptOf(given, petitioner);
  if (clock?.legalDueOn == null) return null;
  const endedAs = windowEnd(clock, now);
  return {
    window: 'review',
    until: clock.legalDueOn,
    lawUntil: lawUntilBeside(receipt, clock.legalDueOn),
    isOpen: endedAs === null,
    isProvisional: clock.provisional,
    endedAs,
    waivedOn: receipt.reviewWaivedOn ?? null,
    counted: countedOf(clock, { time, usedOf }),
  };
}

function windowEnd({ metAt, legalDueAt }: Clock, now: Instant): Window['endedAs'] {
  if (metAt !== null) return 'used';
  return legalDueAt !== null && legalDueAt <= now ? 'lapsed' : null;
}

function evaluationWindow(given: GivenToReader): Window | null {
  const { state, time, usedOf, now, reader } = given;
  const petitioner = evaluatorOfReader(given, reader);
  const period = petitioner === undefined ? null : evaluationPeriod(given, petitioner, time);
  if (period === null || petitioner === undefined || state.claims[0]?.class === 'accusation') return null;
  return {
    window: 'evaluation',
    until: period.legalDueOn,
    lawUntil: null,
    isOpen: isOpen(period.legalDueOn, state, now) && receiptOf(given, petitioner).evaluatedOn === undefined,
    isProvisional: period.provisional,
    endedAs: null,
    waivedOn: null,
    counted: {
      startedBy: period.isFromRecord ? 'deliveryRecorded' : 'delivered',
      startOn: period.startOn,
      unit: period.unit,
      length: period.length,
      extension: 0,
      usedBefore: 0,
      rawDueOn: period.rawDueOn,
      article: null,
      origin: period.origin,
      calendar: usedOf(time.calendar),
      unpublished: [],
    },
  };
}

const isOpen = (until: LegalDate, { phase }: PetitionState, now: Instant): boolean =>
  phase !== 'withdrawn' && until >= legalDateOf(now);
