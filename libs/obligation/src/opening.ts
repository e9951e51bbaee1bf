import { addDays } from '#libs/calendar';
import { unnamed, type AccessChange, type LegalDate } from '#libs/kernel';
import type { KindContext } from '#libs/kind';
import { parameterOf } from '#libs/rules';
import { after, draft, openedOf, refused, ruled, type Handler, type ObligationDossier } from './case.js';
import type { LaterDay, ObligationCommands } from './commands.js';
import { daysOf, daysOver, overWith, remindsAtOnce, startDays, unwatchedOf, withClocks } from './days.js';
import { waitsAgain } from './evolve.js';
import type { ObligationDraft } from './facts.js';
import { lawOf } from './laws.js';
import { excessCents, owedCents, performedOn } from './money.js';
import type { ObligationEnding } from './words.js';

const any = (): void => undefined;
const there = (dossier: ObligationDossier): void => void openedOf(dossier);

/** It begins with the effect of the agreement, or with the opinion. What was done on the spot needs no clock. */
export const open: Handler<'open'> = ruled('open', any, (dossier, payload, context) => {
  if (dossier.state.openedAt !== null) return [];
  requireFit(payload);
  const { office, executor, looker, isOnTheSpot } = payload;
  const access: AccessChange[] = [
    { change: 'grant', office, reason: 'handler' },
    ...(executor === null ? [] : [{ change: 'grant', office: executor, reason: 'executor' } as const]),
    ...(looker === null ? [] : [{ change: 'grant', office: looker, reason: 'supervisor' } as const]),
  ];
  const opened = draft('opened', { ...payload, parties: unnamed(payload.parties) }, { access });
  const so = after(dossier, [opened], context);
  if (isOnTheSpot) return [opened, ...onTheSpot(so, context)];
  return so.state.isDue ? [opened, ...begins(so, context)] : [opened];
});

/**
 * @throws DomainError `obligation.unfit` (invalid), details `because`: nobody owes it as such a thing is owed, nobody is owed it or the
 *   same one is both, no sum is none, or what waits was done when it was signed
 */
function requireFit(terms: ObligationCommands['open']): void {
  const { matter, debtors, creditors, after: before, isOnTheSpot } = terms;
  const wrong = {
    debtors: !isOwed(terms),
    creditors: (creditors.length === 0 && lawOf[matter].hasCreditors) || creditors.some((one) => debtors.includes(one)),
    dues: !isSum(terms) && !isOneThing(terms),
    spot: isOnTheSpot && before.length > 0,
  };
  const because = Object.entries(wrong).find(([, isSo]) => isSo)?.[0];
  if (because !== undefined) throw refused('invalid', 'obligation.unfit', 'it is no obligation', { because });
}

/** An agreement binds parties; an opinion is carried out by an office, once and after nothing else. */
function isOwed({ matter, executor, debtors, dues, after: before }: ObligationCommands['open']): boolean {
  if (!lawOf[matter].isOfOffice) return executor === null && debtors.length > 0;
  return executor !== null && debtors.length === 0 && dues.length === 1 && before.length === 0;
}

const isSum = ({ dues }: ObligationCommands['open']): boolean =>
  dues.length > 0 &&
  dues.every(({ amountCents }) => amountCents !== null && Number.isInteger(amountCents) && amountCents > 0);
const isOneThing = ({ dues }: ObligationCommands['open']): boolean =>
  dues.length === 1 && dues[0]?.amountCents === null;

function onTheSpot(dossier: ObligationDossier, context: KindContext): readonly ObligationDraft[] {
  const { agreedOn: on, dues } = openedOf(dossier);
  const amountCents = dues[0]?.amountCents === null ? null : owedCents({ dues });
  const done = draft('doneOnTheSpot', { payment: 1, on, amountCents });
  const so = after(dossier, [done], context);
  return [done, endsAs(so, 'performed', on)];
}

/** Its end: all that runs of it is over. */
export const endsAs = (dossier: ObligationDossier, as: ObligationEnding, on: LegalDate): ObligationDraft =>
  draft('ended', { as, on, excessCents: excessCents(dossier.state) }, overWith(dossier));

/**
 * What is owed again and watched by nobody has its days, one that has passed at once. What was to come before it goes first still: nobody
 * tells that a second time.
 */
export function resumes(dossier: ObligationDossier, context: KindContext): readonly ObligationDraft[] {
  const { isDue, end } = dossier.state;
  if (!isDue) return end === null ? waitsOn(dossier, context) : [];
  const days = unwatchedOf(dossier);
  return days.length === 0 ? [] : begins(dossier, context, days);
}

/** How what comes before it has ended in the meantime: it begins, falls away, or waits as before. */
function waitsOn(dossier: ObligationDossier, context: KindContext): readonly ObligationDraft[] {
  const { before } = dossier.state;
  const fallen = before.find(({ as }) => fellsOthers.includes(as));
  if (fallen !== undefined) return fallsAway(dossier, fallen.name, context);
  return isFirst(dossier) ? begins(dossier, context, daysFrom(dossier, context)) : [];
}

function fallsAway(dossier: ObligationDossier, name: string, context: KindContext): readonly ObligationDraft[] {
  const fell = draft('fellAway', { name });
  return [fell, endsAs(after(dossier, [fell], context), 'fallen_away', context.today)];
}

/** Nothing comes before it any more. */
const isFirst = ({ state: { after: waitsFor, before } }: ObligationDossier): boolean =>
  waitsFor.every((each) => before.some((one) => one.name === each && isOutOfTheWay(one.as)));

/** The whole of it has come, and nobody has to look at when. What came late is performed all the same; what the creditor let be is not owed. */
export function endsIfPerformed({ state, ...dossier }: ObligationDossier): readonly ObligationDraft[] {
  const on = performedOn(state);
  const as = state.end?.as ?? null;
  if (on === null || state.awaited !== null || as === 'performed' || as === 'waived') return [];
  return [endsAs({ ...dossier, state }, 'performed', on)];
}

/** Its days run, and what has none is asked about; what came before is there already. */
export function begins(
  dossier: ObligationDossier,
  context: KindContext,
  days = daysOf(dossier),
): readonly ObligationDraft[] {
  const { days: running, ...effects } = startDays(dossier, days, 'becameDue', context);
  const due = withClocks(dossier, draft('becameDue', { days: running }, effects), 'becameDue', context);
  return [due, ...remindsAtOnce(after(dossier, [due], context), effects, context)];
}

/** Who acts for whom, as the case above knows it. Told twice, it is told once. */
export const noteParties: Handler<'noteParties'> = ruled('noteParties', there, ({ state }, payload) =>
  payload.n <= state.partiesTold ? [] : [draft('partiesTold', { ...payload, parties: unnamed(payload.parties) })],
);

// Nothing of them is waited for: they came, or whoever was owed them let it be.
const isOutOfTheWay = (as: ObligationCommands['noteBefore']['as']): boolean => as === 'performed' || as === 'waived';
// What one that is broken, or has fallen away, was to come before can be asked of nobody (民法典 526).
const fellsOthers: readonly ObligationCommands['noteBefore']['as'][] = ['broken', 'fallen_away'];

/** One that comes before it has ended: the last of them lets it run. One that is open again lets it wait. */
export const noteBefore: Handler<'noteBefore'> = ruled('noteBefore', there, (dossier, payload, context) => {
  const { before, after: waitsFor, isDue, end } = dossier.state;
  const { name, as, n } = payload;
  const isKnown = before.some((one) => one.name === name && one.as === as && one.n === n);
  if (isKnown || !waitsFor.includes(name)) return [];
  const over = waitsAgain(dossier.state, payload) ? { clocks: daysOver(dossier) } : {};
  // What waits for a court is asked about, so that it is not forgotten.
  const noted = withClocks(dossier, draft('beforeEnded', payload, over), 'beforeEnded', context);
  const so = after(dossier, [noted], context);
  if (isDue || (end !== null && end.as !== 'fallen_away')) return [noted];
  if (isFirst(so)) return [noted, ...begins(so, context, daysFrom(so, context))];
  if (end !== null || !fellsOthers.includes(as)) return [noted];
  return [noted, ...fallsAway(so, name, context)];
});

/**
 * Its days once nothing comes before it: by the days that its words give, or its own; one that has passed meanwhile gets the days of the
 * pack (ours), because nobody could keep it.
 */
export function daysFrom(dossier: ObligationDossier, context: KindContext): readonly LaterDay[] {
  const { dues, withinDays } = dossier.state;
  const from = (days: number): LegalDate => addDays(context.today, days);
  return dues.flatMap(({ on }, at): readonly LaterDay[] => {
    if (withinDays !== null && (on === null || on < from(withinDays))) return [{ due: at + 1, on: from(withinDays) }];
    if (on === null) return [];
    return [{ due: at + 1, on: on > context.today ? on : from(parameterOf(context, 'daysAfterBefore')) }];
  });
}

/** How the court stands to the agreement: what each side may do now hangs on it. */
export const noteConfirmation: Handler<'noteConfirmation'> = ruled('noteConfirmation', there, ({ state }, payload) =>
  payload.n <= (state.confirmation?.n ?? 0) ? [] : [draft('confirmationTold', payload)],
);

/** A revisit was told otherwise: what was recorded as done is open again, and what is late is urged. */
export const noteUnperformed: Handler<'noteUnperformed'> = ruled(
  'noteUnperformed',
  there,
  (dossier, payload, context) => {
    if (payload.n <= dossier.state.unperformed || dossier.state.end?.as === 'replaced') return [];
    const found = withClocks(dossier, draft('foundUnperformed', payload), 'foundUnperformed', context);
    return [found, ...resumes(after(dossier, [found], context), context)];
  },
);

/** The petitioner has withdrawn what it is of. */
export const noteWithdrawn: Handler<'noteWithdrawn'> = ruled('noteWithdrawn', there, (dossier, _payload, context) =>
  dossier.state.end === null ? [endsAs(dossier, 'withdrawn', context.today)] : [],
);

/** Another agreement took the place of the one that it is of. */
export const replace: Handler<'replace'> = ruled('replace', there, (dossier, _payload, context) =>
  dossier.state.end === null ? [endsAs(dossier, 'replaced', context.today)] : [],
);
