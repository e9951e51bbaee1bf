import { addDays } from '#libs/calendar';
import type { Capacity, ClockChange, DutyChange, LegalDate, OfficeId, PartyOwner } from '#libs/kernel';
import { endClocks, isRemindedAtOnce, runningOf, type Effects, type KindContext } from '#libs/kind';
import { isRunning } from '#libs/rules';
import { headCapacityOf } from '#libs/office';
import { after, draft, openedOf, start, tools, type ObligationDossier } from './case.js';
import type { LaterDay } from './commands.js';
import type { ObligationDraft, ObligationFacts, ObligationFactType } from './facts.js';
import { lawOf } from './laws.js';
import { isLate, settledOn } from './money.js';
import { obligationRules as rules } from './rules.js';

type StartedBy = Extract<ObligationFactType, 'opened' | 'becameDue' | 'amended'>;

/** The clocks of days that begin to run: the debtor's own, or that of the office that carries an opinion out. */
export function startDays(
  dossier: ObligationDossier,
  days: readonly LaterDay[],
  startedBy: StartedBy,
  context: KindContext,
): Effects & ObligationFacts['becameDue'] {
  const { matter, executor, debtors } = dossier.state;
  const owned = lawOf[matter].isOfOffice && executor !== null;
  const own: PartyOwner = debtors.length === 1 ? `party:${debtors[0] ?? ''}` : 'debtor';
  const clocks: ClockChange[] = [];
  const duties: DutyChange[] = [];
  const running: { due: number; on: LegalDate; clock: string }[] = [];
  for (const day of days) {
    // A day that has come already has to begin the day before.
    const startOn = day.on > context.today ? context.today : addDays(day.on, -1);
    const so = {
      ...dossier,
      clocks: [...dossier.clocks, ...clocks.flatMap((one) => ('clock' in one ? [one.clock] : []))],
    };
    const opening = { startedBy, startOn, setOn: day.on } as const;
    const started = owned
      ? start(so, context, { ...opening, rule: rules.execute, owner: executor, what: 'prove' })
      : start(so, context, { ...opening, rule: rules.perform, owner: own });
    clocks.push(...started.clocks);
    duties.push(...started.duties);
    running.push({ ...day, clock: started.clock.id });
  }
  return { clocks, duties, days: running };
}

/**
 * The debtors are reminded at once of a day that comes too soon for its reminder. What is recorded after it has passed, or has come,
 * reminds nobody.
 */
export function remindsAtOnce(
  { state }: ObligationDossier,
  { clocks = [] }: Effects,
  context: KindContext,
): readonly ObligationDraft[] {
  const settled = settledOn(state);
  return clocks.flatMap((change): readonly ObligationDraft[] => {
    if (change.change !== 'open' || change.clock.rule !== rules.perform) return [];
    const { id: clock, legalDueOn: dueOn } = change.clock;
    const due = state.dues.findIndex((each) => each.clock === clock) + 1;
    if (dueOn === null || settled[due - 1] !== null || !isRemindedAtOnce(change.clock, context)) return [];
    return [draft('reminded', { due, clock, dueOn, parties: state.debtors })];
  });
}

/** Those of its instalments that have a day, with it. */
export const daysOf = ({ state: { dues } }: ObligationDossier): readonly LaterDay[] =>
  dues.flatMap(({ on }, at) => (on === null ? [] : [{ due: at + 1, on }]));

/** What of it has no day and has not come, by its number. */
export const undatedOf = ({ state }: ObligationDossier): readonly number[] => {
  const settled = settledOn(state);
  return state.dues.flatMap(({ on }, at) => (on === null && settled[at] === null ? [at + 1] : []));
};

/** Whether something of it has no day and has not come. */
export const hasUndated = (dossier: ObligationDossier): boolean => undatedOf(dossier).length > 0;

/** Days of what has not come that nobody watches: it was done on the spot, or all was over, and then it was none. */
export function unwatchedOf({ state, clocks }: ObligationDossier): readonly LaterDay[] {
  if (state.end !== null || !state.isDue) return [];
  const settled = settledOn(state);
  const isWatched = (id: string | null): boolean => clocks.some((clock) => clock.id === id && clock.endedAt === null);
  return state.dues.flatMap(({ on, isPast, clock }, at) =>
    on === null || isPast || settled[at] !== null || isWatched(clock) ? [] : [{ due: at + 1, on }],
  );
}

/** What its days, urgings and questions need after these facts: what is met, what asks nobody any more, what is owed anew. */
export function withClocks(
  dossier: ObligationDossier,
  first: ObligationDraft,
  startedBy: ObligationFactType,
  context: KindContext,
): ObligationDraft {
  const so = after(dossier, [first], context);
  const changes: readonly Effects[] = [
    { clocks: daysMet(so, context) },
    { clocks: endClocks(staleOf(so), 'cancelled'), duties: owedAgain(so) },
    startsAsking(so, startedBy, context),
    startsUrging(so, startedBy, context),
  ];
  const clocks = [...(first.clocks ?? []), ...changes.flatMap((each) => each.clocks ?? [])];
  const duties = [...(first.duties ?? []), ...changes.flatMap((each) => each.duties ?? [])];
  return { ...first, ...(clocks.length > 0 && { clocks }), ...(duties.length > 0 && { duties }) };
}

/**
 * Each day by what has come: met on the day on which the whole of it was there, or not met any more. Of one that runs again nobody is
 * reminded of what lies behind.
 */
function daysMet({ state, clocks }: ObligationDossier, { at: now }: KindContext): readonly ClockChange[] {
  const settled = settledOn(state);
  return state.dues.flatMap((due, at): readonly ClockChange[] => {
    const clock = clocks.find(({ id }) => id === due.clock);
    const on = settled[at] ?? null;
    if (clock === undefined) return [];
    const { id, metAt, metOn, warnings, passed } = clock;
    const undone: readonly ClockChange[] = metAt === null ? [] : [{ change: 'undo', id }];
    const past = warnings.filter((one) => one.dueAt <= now && !passed.includes(one.id));
    if (on === null) return [...undone, ...(metAt === null ? [] : past.map((one) => passing(id, one.id)))];
    if (isRunning(clock)) return [{ change: 'meet', id, on }];
    return metAt !== null && metOn !== on ? [...undone, { change: 'meet', id, on }] : [];
  });
}

/** An office owes again what it had not done: what was met asks for it anew. */
function owedAgain(dossier: ObligationDossier): readonly DutyChange[] {
  const { state, clocks, duties } = dossier;
  const settled = settledOn(state);
  return state.dues.flatMap((due, at): readonly DutyChange[] => {
    const clock = clocks.find(({ id }) => id === due.clock);
    const isUndone = clock?.rule === rules.execute && clock.metAt !== null && settled[at] === null;
    if (!isUndone || duties.some((one) => one.clock === clock.id)) return [];
    return [tools.openDuty(dossier, { what: 'prove', clock: clock.id, office: clock.owner as OfficeId })];
  });
}

const passing = (id: string, moment: string): ClockChange => ({ change: 'pass', id, moment });

/** What was to be urged or asked, and is not any more. */
function staleOf(dossier: ObligationDossier) {
  const late = isLate(dossier.state) ? [] : runningOf(dossier, rules.urge, rules.options);
  const look = dossier.state.awaited === null ? runningOf(dossier, rules.look) : [];
  return [...late, ...look, ...(isToAskAbout(dossier) ? [] : runningOf(dossier, rules.ask))];
}

const isWatched = ({ state: { end, isDue } }: ObligationDossier): boolean => end === null && isDue;

/** It waits for what a court or an arbitration has: nobody here hears how that goes on but by asking. */
const waitsForOthers = ({ state: { end, isDue, before } }: Pick<ObligationDossier, 'state'>): boolean =>
  end === null && !isDue && before.some(({ as }) => as === 'elsewhere');

/** Whether nothing but asking tells how it goes on. */
export const isToAskAbout = (dossier: ObligationDossier): boolean =>
  waitsForOthers(dossier) || (isWatched(dossier) && hasUndated(dossier));

/** What has no day, or waits for a court, is asked about: the law has the committee see to performance, and no number (人民调解法 31(2)). */
export function startsAsking(dossier: ObligationDossier, startedBy: ObligationFactType, context: KindContext): Effects {
  const isAsked = lawOf[dossier.state.matter].isAskedAbout && isToAskAbout(dossier);
  if (!isAsked || runningOf(dossier, rules.ask).length > 0) return {};
  const { office: owner } = openedOf(dossier);
  const owed = { rule: rules.ask, owner, startedBy, startOn: context.today, what: 'ask' } as const;
  return owedBy(tools.start(dossier, context, owed));
}

/** Who urges: the office that watches it; where it carries out its own opinion, whoever looks at its days. Null: nobody could. */
export function urgerOf(dossier: ObligationDossier): OfficeId | null {
  const { office } = openedOf(dossier);
  const { executor, looker } = dossier.state;
  return office === executor ? looker : office;
}

/** Whose duty it is there: anybody's of the office that watches it, the head's of one above. */
export const capacityOf = (
  { state: { office } }: ObligationDossier,
  owner: OfficeId,
  { offices }: KindContext,
): Capacity | null => (owner === office ? null : headCapacityOf(offices, owner));

const urges: readonly ObligationFactType[] = [
  'dayPassed',
  'struck',
  'foundUnperformed',
  'denied',
  'restored',
  'resumed',
];

/** Somebody urges once a day has passed (督促), by a number of ours. Counted from `startOn`. */
export function startsUrging(
  dossier: ObligationDossier,
  startedBy: ObligationFactType,
  context: KindContext,
  startOn: LegalDate = context.today,
): Effects {
  const isUrged = isWatched(dossier) && isLate(dossier.state);
  if (!isUrged || runningOf(dossier, rules.urge, rules.options).length > 0) return {};
  // What was urged and told stays so: the next thing is another day that passes.
  if (!urges.includes(startedBy)) return {};
  const owner = urgerOf(dossier);
  if (owner === null) return {};
  const capacity = capacityOf(dossier, owner, context);
  return owedBy(tools.start(dossier, context, { rule: rules.urge, owner, startedBy, startOn, what: 'urge', capacity }));
}

const owedBy = ({ clocks, duties }: ReturnType<typeof tools.start>): Effects => ({ clocks, duties });

/** Its days run no more: it waits again. */
export const daysOver = ({ state: { dues }, clocks }: ObligationDossier): readonly ClockChange[] =>
  endClocks(
    clocks.filter((clock) => isRunning(clock) && dues.some((due) => due.clock === clock.id)),
    'cancelled',
  );

/** All that runs is over. */
export const overWith = (dossier: ObligationDossier): Effects => ({
  clocks: endClocks(dossier.clocks.filter(isRunning), 'cancelled'),
});
