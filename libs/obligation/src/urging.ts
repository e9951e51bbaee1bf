import { addDays } from '#libs/calendar';
import { meet, runningOf, type KindContext } from '#libs/kind';
import { parameterOf } from '#libs/rules';
import { after, draft, openedOf, refused, requireBetween, requireGoing, ruled, start } from './case.js';
import type { Handler, ObligationDossier } from './case.js';
import { hasUndated, startsAsking, undatedOf, capacityOf, urgerOf } from './days.js';
import type { ObligationDraft } from './facts.js';
import { lawOf } from './laws.js';
import { isLate, settledOn } from './money.js';
import { begins, endsAs } from './opening.js';
import { optionsOf } from './options.js';
import { obligationRules as rules } from './rules.js';

/** Whoever carries an opinion out neither urges itself nor tells what is open against it. @throws DomainError `obligation.urges_itself` (conflict) */
function requireOther({ state: { executor } }: ObligationDossier, { actor }: KindContext): void {
  if (executor === null || actor.kind !== 'person' || actor.office !== executor) return;
  throw refused('conflict', 'obligation.urges_itself', 'nobody urges itself');
}

/**
 * Something of it is late, or has no day, or an organ urges (条例 32(2)).
 *
 * @throws DomainError `obligation.not_late`, `obligation.urges_itself` (conflict)
 */
function requireUrgeable(dossier: ObligationDossier, context: KindContext): void {
  requireGoing(dossier);
  const { state } = dossier;
  requireOther(dossier, context);
  const { isDue, matter } = state;
  if (isDue && (isLate(state) || lawOf[matter].isOfOffice || hasUndated(dossier))) return;
  throw refused('conflict', 'obligation.not_late', 'nothing of it is late');
}

/**
 * The debtor, or whoever carries it out, is urged (督促); after it the creditor is to hear what may be done. What has no day has one from
 * here on, so that a debtor who does not perform is late some day: it may be demanded at any time, with time to do it (民法典 511 (4)).
 */
export const urge: Handler<'urge'> = ruled('urge', requireUrgeable, (dossier, payload, context) => {
  const data = { ...payload, number: dossier.state.urged + 1 };
  const owner = urgerOf(dossier);
  // Whoever supervises may urge beside whoever has to.
  if (owner === null || context.actor.office !== owner) return [draft('urged', data)];
  const met = { clocks: meet(runningOf(dossier, rules.urge)) };
  if (!isLate(dossier.state) || runningOf(dossier, rules.options).length > 0) {
    const urged = draft('urged', data, met);
    return [urged, ...demanded(after(dossier, [urged], context), context)];
  }
  const capacity = capacityOf(dossier, owner, context);
  const owed = { rule: rules.options, owner, startedBy: 'urged', startOn: context.today, capacity } as const;
  const urged = draft('urged', data, met, start(dossier, context, { ...owed, what: 'tellOptions' }));
  return [urged, ...demanded(after(dossier, [urged], context), context)];
});

/** Of an agreement alone: an organ that carries an opinion out has the day that it was given. */
function demanded(dossier: ObligationDossier, context: KindContext): readonly ObligationDraft[] {
  const undated = lawOf[dossier.state.matter].isAskedAbout ? undatedOf(dossier) : [];
  if (undated.length === 0) return [];
  const on = addDays(context.today, parameterOf(context, 'daysAfterDemand'));
  return begins(
    dossier,
    context,
    undated.map((due) => ({ due, on })),
  );
}

/**
 * Somebody was urged, and nobody is to urge now: once a day has passed, or what was done is owed again, that comes first.
 *
 * @throws DomainError `obligation.not_late`, `obligation.not_urged`, `obligation.to_urge` (conflict)
 */
function requireUrged(dossier: ObligationDossier): void {
  requireGoing(dossier);
  if (!isLate(dossier.state)) throw refused('conflict', 'obligation.not_late', 'nothing of it is late');
  if (dossier.state.urged === 0) throw refused('conflict', 'obligation.not_urged', 'nobody was urged');
  if (runningOf(dossier, rules.urge).length === 0) return;
  throw refused('conflict', 'obligation.to_urge', 'it was not urged since it is late, or owed again');
}

/** The creditor hears what may be done now, with the days (ours; the end of a mediation has named the routes before, and the debtor's page has those that are not the creditor's alone). */
export const tellOptions: Handler<'tellOptions'> = ruled(
  'tellOptions',
  (dossier, context) => {
    requireUrged(dossier);
    requireOther(dossier, context);
  },
  (dossier, { manner }, context) => {
    const { creditors: parties } = dossier.state;
    const told = { manner, parties, options: optionsOf(dossier.state, context) };
    return [draft('optionsTold', told, { clocks: meet(runningOf(dossier, rules.options)) })];
  },
);

/** The office has asked how it stands, whenever it did (人民调解法 31(2)): what has no day it asks about again. */
export const ask: Handler<'ask'> = ruled('ask', requireGoing, (dossier, payload, context) => {
  const asked = draft('asked', payload, { clocks: meet(runningOf(dossier, rules.ask)) });
  const next = startsAsking(after(dossier, [asked], context), 'asked', context);
  return [draft('asked', payload, { clocks: meet(runningOf(dossier, rules.ask)) }, next)];
});

/**
 * @throws DomainError conflict `obligation.options_not_told`; `obligation.not_due_yet`: the day of an instalment is ahead, and nobody has
 *   broken that; `obligation.urged_just_now`: the debtor has the days after the urging, details `until`; and those of `requireUrged`
 */
function requireTold(dossier: ObligationDossier, { today }: KindContext): void {
  requireUrged(dossier);
  const { optionsToldOn, dues } = dossier.state;
  if (optionsToldOn === null) {
    throw refused('conflict', 'obligation.options_not_told', 'the creditor does not know what may be done');
  }
  const settled = settledOn(dossier.state);
  const ahead = dues.find(({ isPast }, at) => !isPast && settled[at] === null);
  if (ahead !== undefined) {
    throw refused('conflict', 'obligation.not_due_yet', 'the rest of it is not due', { on: ahead.on ?? '' });
  }
  const until = dossier.clocks.findLast(({ rule }) => rule === rules.options)?.legalDueOn ?? null;
  if (until === null || today > until) return;
  throw refused('conflict', 'obligation.urged_just_now', 'it was urged days ago', { until });
}

/** It is not performed, all of it is due, and that is what is recorded: it was urged days ago, and its creditor knows what is open. */
export const recordBroken: Handler<'recordBroken'> = ruled('recordBroken', requireTold, (dossier, payload, context) => {
  const broken = draft('recordedBroken', payload);
  return [broken, endsAs(after(dossier, [broken], context), 'broken', context.today)];
});

/** A court, an arbitration or an enforcement has it: it is watched there. What is paid is recorded here all the same. */
export const noteElsewhere: Handler<'noteElsewhere'> = ruled(
  'noteElsewhere',
  requireGoing,
  (dossier, payload, context) => {
    requireBetween(payload.on, openedOf(dossier).agreedOn, context);
    const went = draft('wentElsewhere', payload);
    return [went, endsAs(after(dossier, [went], context), 'elsewhere', payload.on)];
  },
);
