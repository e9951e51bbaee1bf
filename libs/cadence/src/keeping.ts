import { addDays } from '#libs/calendar';
import type { AccessChange, Clock, ClockChange, LegalDate, OfficeId } from '#libs/kernel';
import { closeDuties, endClocks, meet, takenBack, type Effects, type KindContext } from '#libs/kind';
import { isRunning, parameterOf } from '#libs/rules';
import {
  after,
  draft,
  isThere,
  openDuty,
  openedOf,
  refused,
  requireCommissioner,
  requireFit,
  requireGoing,
  requireOwing,
  ruled,
  seeing,
  start,
  type CadenceDossier,
  type Handler,
} from './case.js';
import type { CadenceCommands, CadenceTerms } from './commands.js';
import type { CadenceDraft } from './facts.js';
import { permit } from './grants.js';
import { periodOf, type Period } from './periods.js';
import { relayedOf } from './relaying.js';
import { cadenceRules as rules } from './rules.js';
import type { Owing } from './state.js';
import { leads, townshipOf } from './townships.js';
import type { CadenceWork, PeriodUnit } from './words.js';

const any = (): void => undefined;
const leastDays = { week: 'leastDaysWeek', month: 'leastDaysMonth', quarter: 'leastDaysQuarter' } as const;

/** A period begins, for whoever owes something in it. A course begins one that is over as well, and everybody still gets days for it. */
export const open: Handler<'open'> = ruled('open', any, (dossier, { on, follows, ...asked }, context) => {
  if (dossier.state.openedAt !== null) {
    // A course that asks again means the same period; a person would have everybody owe it twice.
    if (context.actor.kind === 'course') return [];
    throw refused('conflict', 'cadence.begun', 'it has begun', { number: dossier.number });
  }
  const { unit, work, endsOn } = asked;
  const { cadence, owner } = whoseOf(dossier, follows, context);
  // Who has ended since it was planned owes nothing, and holds nobody else up.
  const debtors = context.actor.kind === 'course' ? asked.debtors.filter(isThere(context)) : asked.debtors;
  requireCommissioner(work, owner, context);
  requireFit(work, debtors, context);
  const period = periodOf(unit, on);
  if (period.from > context.today || (endsOn !== null && endsOn < period.from)) {
    throw refused('invalid', 'cadence.period_unfit', 'it has not begun, or the cadence is over by then', {
      key: period.key,
    });
  }
  // All periods since would begin at once, and nothing ends them. What was missed is caught up with by the courses.
  if (context.actor.kind === 'person' && period.until < context.today) {
    throw refused('invalid', 'cadence.period_over', 'it is over', {
      key: period.key,
      now: periodOf(unit, context.today).key,
    });
  }
  const owed = startsOwing(dossier, { unit, owner, debtors, period, what: dutyOf[work] }, context);
  const offices = [...new Set(debtors.map(({ office }) => office))].filter((office) => office !== owner);
  const access: AccessChange[] = [
    { change: 'grant', office: owner, reason: 'handler' },
    ...offices.map((office) => ({ change: 'grant', office, reason: 'executor' }) as const),
    ...townshipsOf(work, offices, context)
      .filter((office) => office !== owner && !offices.includes(office))
      .map((office) => ({ change: 'grant', office, reason: 'superior' }) as const),
  ];
  const data = { ...asked, debtors, cadence, owner, period, clocks: owed.ids, isLate: context.today > period.until };
  return [draft('opened', data, { access }, owed.effects)];
});

/** Who files for villages that cannot, and so sees what those owe. */
const townshipsOf = (work: CadenceWork, villages: readonly OfficeId[], { offices }: KindContext): readonly OfficeId[] =>
  work === 'tour' ? [] : [...new Set(villages.flatMap((one) => townshipOf(offices, one) ?? []))];

/** A person begins a cadence, for the office in whose name they act; a course goes on with one. */
function whoseOf(
  { id }: CadenceDossier,
  follows: CadenceCommands['open']['follows'],
  { actor }: KindContext,
): Pick<CadenceTerms, 'cadence' | 'owner'> {
  if (actor.kind === 'person') return { cadence: id, owner: actor.office };
  if (follows !== undefined) return follows;
  throw refused('invalid', 'cadence.not_followed', 'a course begins what follows, and nothing else');
}

const dutyOf = { return: 'file', tour: 'tour' } as const satisfies Readonly<Record<CadenceWork, string>>;

interface Begun extends Pick<CadenceTerms, 'unit' | 'owner'> {
  readonly debtors: readonly Pick<Owing, 'office'>[];
  readonly period: Period;
  readonly what: 'file' | 'tour';
}

/** Their clocks, each with what is owed until then, and that of the period. */
function startsOwing(dossier: CadenceDossier, { unit, owner, debtors, period, what }: Begun, context: KindContext) {
  const dueOn = dueOf(unit, period, context);
  const clocks: Clock[] = [];
  const effects: Effects[] = [];
  for (const { office } of debtors) {
    const so = {
      ...{ ...dossier, clocks: [...dossier.clocks, ...clocks] },
      dutiesOpened: { ...dossier.dutiesOpened, [what]: clocks.length },
    };
    const { clock, clocks: opened } = start(so, context, {
      ...{ rule: rules.quota[unit], owner: office, startedBy: 'opened' },
      ...{ startOn: dayBefore(dueOn, context), setOn: dueOn },
    });
    // A group is measured by its tour, and whoever commissioned it plans that: until then nobody of the group has anything to do.
    const duty = openDuty(so, { what, clock: clock.id, office: what === 'tour' ? owner : office });
    clocks.push(clock);
    effects.push({ clocks: opened, duties: [duty] });
  }
  const ids = clocks.map(({ id }) => id);
  const { clocks: turning } = start(dossier, context, {
    ...{ rule: rules.period[unit], owner, startedBy: 'opened' },
    ...{ startOn: dayBefore(period.until, context), setOn: period.until },
  });
  return { ids, effects: joined([...effects, { clocks: turning }]) };
}

const joined = (all: readonly Effects[]): Effects => ({
  clocks: all.flatMap(({ clocks }) => clocks ?? []),
  duties: all.flatMap(({ duties }) => duties ?? []),
});

/** A day that has come already has to begin the day before. */
const dayBefore = (dueOn: LegalDate, { today }: KindContext): LegalDate => (dueOn > today ? today : addDays(dueOn, -1));

/** By when it is to be done: the last day of the period, or as many days after it was opened as the pack says. */
export function dueOf(unit: PeriodUnit, { until }: Pick<Period, 'until'>, context: KindContext): LegalDate {
  const least = addDays(context.today, parameterOf(context, leastDays[unit]));
  return until > least ? until : least;
}

/** @throws DomainError `cadence.other_work` (conflict) */
function requireWork(dossier: CadenceDossier, work: CadenceWork): void {
  if (openedOf(dossier).terms.work === work) return;
  throw refused('conflict', 'cadence.other_work', 'that is not what is owed here');
}

function requireReturns(dossier: CadenceDossier): void {
  requireGoing(dossier);
  requireWork(dossier, 'return');
}

/**
 * An office says what it has found, or the township of a village that has said it there, nothing included; of one that is there no more whoever commissioned it does. It is welcome also after
 * its day, for as long as the period is there, and once more with what was found since.
 *
 * @throws DomainError `cadence.filed` (conflict), details `debtor`
 */
export const file: Handler<'file'> = ruled('file', requireReturns, (dossier, payload, context) => {
  const { office: executor, done: before, quota, cases } = requireOwing(dossier, payload.debtor);
  const isRelayed = leads(context, executor);
  permit(context, 'cadence.file', { executor: isRelayed ? context.actor.office : executor });
  if (before >= quota && payload.cases.every((one) => cases.includes(one))) {
    throw refused('conflict', 'cadence.filed', 'it has filed, and nothing was found since', { debtor: payload.debtor });
  }
  const { debtor, cases: found } = payload;
  const filed = draft('filed', { debtor, cases: found, ...relayedOf(payload, isRelayed) });
  return [done(dossier, debtor, filed, context)];
});

/**
 * A tour has counted, on that day: told twice, it counts once. Told when the period has closed or ended, as after an outage of ours, it
 * counts by its own day.
 */
export const count: Handler<'count'> = ruled('count', openedOf, (dossier, payload, context) => {
  requireWork(dossier, 'tour');
  const owing = dossier.state.owing.find(({ debtor }) => debtor === payload.debtor);
  if (owing === undefined || owing.parts.includes(payload.part)) return [];
  return [done(dossier, payload.debtor, draft('counted', payload), { ...context, today: payload.on })];
});

/** What it did, with its clock met where that was enough, on the day that stands for today. */
function done(dossier: CadenceDossier, debtor: string, first: CadenceDraft, context: KindContext): CadenceDraft {
  const one = after(dossier, [first], context).state.owing.find((each) => each.debtor === debtor);
  const clock = dossier.clocks.find(({ id }) => id === one?.clock);
  if (one === undefined || clock === undefined || one.done < one.quota || !isOwedStill(dossier, one, clock))
    return first;
  const stated = { on: context.today };
  const clocks = [...reopened(clock, stated), ...meet([clock], stated)];
  return { ...first, clocks, duties: closedOf(dossier, clock, stated) };
}

/** Its clock runs, or has ended with the period, or because it was let off what it did all the same. */
const isOwedStill = ({ state }: CadenceDossier, { isExcused }: Owing, clock: Clock): boolean =>
  isRunning(clock) || (clock.metAt === null && (state.end !== null || isExcused));

/** What was done in time was never late, however late we hear of it; a clock that has ended goes on, so that it can be met. */
function reopened(clock: Clock, stated: { readonly on: LegalDate }): readonly ClockChange[] {
  const cleared = takenBack(clock, stated);
  if (cleared.length > 0) return cleared;
  return clock.endedAt === null ? [] : [{ change: 'resume', id: clock.id }];
}

const closedOf = (dossier: CadenceDossier, clock: Clock, as: 'dropped' | { readonly on: LegalDate }) => {
  const ids = dossier.duties.filter((duty) => duty.clock === clock.id).map(({ id }) => id);
  return closeDuties(dossier, ['file', 'tour'], as).filter((change) => 'id' in change && ids.includes(change.id));
};

/** Not this time, and whoever commissioned it says why; what was filed already is no exception. Where one cannot be let off, none is. */
export const excuse: Handler<'excuse'> = ruled('excuse', requireGoing, (dossier, payload) => {
  const debtors = [...new Set(payload.debtors)];
  const all = debtors.map((debtor) => requireOwing(dossier, debtor));
  requireExcusable(dossier, all);
  return [draft('excused', { ...payload, debtors }, ...all.map(({ clock }) => endsOwing(dossier, clock)))];
});

/** All that cannot be are named, so that they are left out at once. @throws DomainError conflict `cadence.excused`, `cadence.filed`, details `debtor` */
function requireExcusable(dossier: CadenceDossier, all: readonly Owing[]): void {
  const isReturn = openedOf(dossier).terms.work === 'return';
  const excused = all.filter(({ isExcused }) => isExcused);
  if (excused.length > 0) throw refused('conflict', 'cadence.excused', 'it was let off', { debtor: listed(excused) });
  const filed = all.filter(({ done: did, quota }) => isReturn && did >= quota);
  if (filed.length > 0) throw refused('conflict', 'cadence.filed', 'it has filed', { debtor: listed(filed) });
}

const listed = (all: readonly Owing[]): string => all.map(({ debtor }) => debtor).join(',');

function endsOwing(dossier: CadenceDossier, id: string): Effects {
  const clock = dossier.clocks.find((one) => one.id === id);
  if (clock === undefined || !isRunning(clock)) return {};
  return { clocks: endClocks([clock], 'cancelled'), duties: closedOf(dossier, clock, 'dropped') };
}

/** A group is there no more: its debt of this period passes to whoever commissioned it, and it owes nothing in the next one. */
export const dissolve: Handler<'dissolve'> = ruled('dissolve', requireGoing, (dossier, payload, context) => {
  const { terms, period } = openedOf(dossier);
  const one = requireOwing(dossier, payload.debtor);
  if (one.isDissolved) {
    throw refused('conflict', 'cadence.dissolved', 'it is there no more', { debtor: one.debtor });
  }
  const clock = dossier.clocks.find(({ id }) => id === one.clock);
  const isGoing = clock !== undefined && isRunning(clock);
  // What is late stays late; nobody is left who has it to do.
  if (!isGoing || clock.breachedAt !== null) {
    const left = isGoing ? closedOf(dossier, clock, 'dropped') : [];
    return [draft('dissolved', { ...payload, clock: null }, { duties: left })];
  }
  const dueOn = clock.legalDueOn ?? period.until;
  const taken = start(dossier, context, {
    ...{
      rule: clock.rule,
      owner: terms.owner,
      startedBy: 'dissolved',
      what: terms.work === 'return' ? 'file' : 'tour',
    },
    ...{ startOn: dayBefore(dueOn, context), setOn: dueOn },
  });
  const { clocks, duties } = taken;
  const over = { clocks: endClocks([clock], 'superseded'), duties: closedOf(dossier, clock, 'dropped') };
  return [draft('dissolved', { ...payload, clock: taken.clock.id }, over, { clocks, duties })];
});

/** What holds from the next period on; what runs stays as it was published. */
export const plan: Handler<'plan'> = ruled('plan', requireRunning, (dossier, payload, context) => {
  requireFit(openedOf(dossier).terms.work, payload.debtors, context);
  return [draft('planned', payload)];
});

/** @throws DomainError `cadence.next_opened` (conflict), those of `requireGoing` */
export function requireRunning(dossier: CadenceDossier): void {
  requireGoing(dossier);
  if (dossier.state.isOver) throw refused('conflict', 'cadence.next_opened', 'the next period has begun');
}

/** Told twice, it is told once. */
export const noteNext: Handler<'noteNext'> = ruled('noteNext', any, ({ state }, payload) =>
  state.nextKey === null ? [draft('nextOpened', payload)] : [],
);

/** Whoever commissioned it has seen what is missing, and says what follows. */
export const seeMissing: Handler<'seeMissing'> = ruled('seeMissing', requireClosed, (dossier, payload) => [
  draft('missingSeen', payload, { clocks: meet(seeing(dossier)), duties: closeDuties(dossier, ['seeMissing']) }),
]);

function requireClosed(dossier: CadenceDossier): void {
  requireGoing(dossier);
  if (dossier.state.missing === null) throw refused('conflict', 'cadence.not_closed', 'somebody has days left');
}
