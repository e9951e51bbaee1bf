import type { Clock, ClockChange, LegalDate } from '#libs/kernel';
import { endClocks, meet, runningOf, type Effects, type KindContext } from '#libs/kind';
import { isRunning } from '#libs/rules';
import { requireReady } from './asking.js';
import {
  after,
  applicantsOf,
  draft,
  endsAs,
  lastDayOf,
  mayAskAgain,
  named,
  openedOf,
  refused,
  requireBetween,
} from './case.js';
import { requireGoing, ruled, start, windowOf, type ConfirmationDossier, type Handler, type LastDay } from './case.js';
import type { ConfirmationCommands } from './commands.js';
import { remindsAtOnce } from './reminding.js';
import { confirmationRules as rules } from './rules.js';
import type { ConfirmationState } from './state.js';
import type { ConfirmationEnding, CourtStep } from './words.js';

function requireToApply(dossier: ConfirmationDossier): void {
  const { end, stage } = openedOf(dossier);
  if (end !== null && !mayAskAgain.includes(end.as)) requireGoing(dossier);
  if (end === null && stage !== null) throw refused('conflict', 'confirmation.with_the_court', 'the court has it');
  requireReady(dossier);
}

/**
 * The court was asked, in the days that there are for it, by the day on which it was handed in or posted: recorded later, it was in
 * time all the same. After them it takes the leave of the court (民事诉讼法 86).
 *
 * @throws DomainError invalid `confirmation.too_late`, details `on`, `lastOn`; `confirmation.court_unfit`, those of `requireBetween`
 */
export const apply: Handler<'apply'> = ruled('apply', requireToApply, (dossier, payload, context) => {
  const { on, place, leave } = payload;
  const { effectiveOn, isInvited, times } = openedOf(dossier);
  requireBetween(on, effectiveOn, context);
  // 205 item (1): who invited is asked, and nobody else; item (2): whoever else there is.
  if (isInvited !== (place === 'inviting')) {
    throw refused('invalid', 'confirmation.court_unfit', 'it is not for that court', { place });
  }
  const window = windowOf(dossier);
  const last = window === undefined ? null : lastDayOf(window, context);
  if (last !== null && on > last.latestOn && leave === null) {
    throw refused('invalid', 'confirmation.too_late', 'the days have passed', { on, lastOn: last.lastOn });
  }
  const bound = { clocks: endClocks(runningOf(dossier, rules.bind, rules.unpublished), 'cancelled') };
  const met = { clocks: window === undefined || last === null ? [] : windowMet(window, on, last) };
  const { clocks } = expecting(dossier, rules.docket, { startedBy: 'applied', startOn: on }, context);
  return [draft('applied', { ...payload, times: times + 1 }, bound, met, { clocks })];
});

/** A window that had lapsed is used where the day was in time: its end is taken back. Whoever asks again has used it before. */
function windowMet(window: Clock, on: LegalDate, { latestOn, moved }: LastDay): readonly ClockChange[] {
  const { id } = window;
  if (window.metAt !== null) return [];
  const day = moved === null ? [] : [moved];
  if (isRunning(window)) return [...day, ...meet([window], { on })];
  if (on > latestOn) return [];
  return [{ change: 'clear', id }, ...day, { change: 'meet', id, on }, { change: 'look', id, as: 'confirmed' }];
}

interface Expected {
  readonly startedBy: 'applied' | 'courtStep' | 'courtStepCorrected';
  readonly startOn: LegalDate;
  readonly setOn?: LegalDate | null;
}

/** What may be expected of the court, or what it has set: the parties' to know, and nobody's here to be late with. */
export const expecting = (dossier: ConfirmationDossier, rule: string, expected: Expected, context: KindContext) =>
  start(dossier, context, { rule, owner: 'applicant', ...expected });

interface StepRule {
  /** Where the court has to be with it. */
  readonly from: readonly (ConfirmationState['stage'] | 'confirmed')[];
  readonly ends?: ConfirmationEnding;
  /** What it meets of what was expected, and what is expected next. */
  readonly meets?: readonly string[];
  readonly starts?: string;
  /** Called to another day, they are not to come on the one before. */
  readonly replaces?: readonly string[];
}

const before = ['applied', 'docketed'] as const;
const expected = [rules.docket, rules.decide, rules.extended] as const;
/** What each step of the court does here. It may decide at once where all are there together (2011 规定 4(1)). */
const steps: Readonly<Record<CourtStep, StepRule>> = {
  docketed: { from: ['applied'], meets: [rules.docket], starts: rules.decide },
  supplement_asked: { from: before, starts: rules.supplement },
  supplemented: { from: before, meets: [rules.supplement] },
  both_called: { from: before, replaces: [rules.attend], starts: rules.attend },
  extended: { from: ['docketed'], meets: [rules.decide, rules.extended], starts: rules.extended },
  not_accepted: { from: ['applied'], ends: 'not_accepted' },
  withdrawn: { from: before, ends: 'withdrawn' },
  treated_withdrawn: { from: before, ends: 'withdrawn' },
  confirmed: { from: before, ends: 'confirmed', meets: expected },
  rejected: { from: before, ends: 'rejected', meets: expected },
  set_aside: { from: ['confirmed'], ends: 'set_aside' },
};
const setsDay: readonly CourtStep[] = ['supplement_asked', 'extended', 'both_called'];

const isThere = (dossier: ConfirmationDossier): void => {
  if (openedOf(dossier).times > 0) return;
  throw refused('conflict', 'confirmation.not_applied', 'no court was asked');
};

/**
 * What the court did, mirrored with its day. Its own course is the court's: what is recorded here binds nobody there.
 *
 * @throws DomainError `confirmation.step_unfit` (conflict), details `step`; invalid those of `requireDay` and
 *   `requireBetween`
 */
export const recordCourtStep: Handler<'recordCourtStep'> = ruled(
  'recordCourtStep',
  isThere,
  (dossier, payload, context) => {
    const { step, on, until } = payload;
    const rule = steps[step];
    requireStep(dossier, payload, context);
    const met: Effects = { clocks: meet(runningOf(dossier, ...(rule.meets ?? [])), { on }) };
    const asked: Effects = { clocks: endClocks(runningOf(dossier, rules.askCourt), 'cancelled') };
    const replaced: Effects = { clocks: endClocks(runningOf(dossier, ...(rule.replaces ?? [])), 'superseded') };
    const isNext = rule.starts !== undefined && (step !== 'both_called' || isAhead(payload, context));
    const next: Effects = {
      clocks: isNext
        ? expecting(dossier, rule.starts, { startedBy: 'courtStep', startOn: on, setOn: until }, context).clocks
        : [],
    };
    const done = draft('courtStep', payload, met, asked, replaced, next);
    if (rule.ends === undefined) return [done, ...remindsAtOnce(dossier, next, context)];
    return [done, endsAs(after(dossier, [done], context), rule.ends, on)];
  },
);

type Recorded = ConfirmationCommands['recordCourtStep'];

/** A day that has passed, or that on which it called, nobody is reminded of. */
export const isAhead = ({ on, until }: Pick<Recorded, 'on' | 'until'>, { today }: KindContext): boolean =>
  until !== null && until > on && until >= today;

function requireStep(dossier: ConfirmationDossier, recorded: Recorded, context: KindContext): void {
  const { step, on } = recorded;
  const { stage, end } = dossier.state;
  const stands = end?.as === 'confirmed' ? 'confirmed' : end === null ? stage : null;
  if (stands === null || !steps[step].from.includes(stands)) {
    throw refused('conflict', 'confirmation.step_unfit', 'the court is not so far, or further', { step });
  }
  requireBetween(on, notBefore(dossier, step), context);
  requireDay(recorded);
}

const afterTaken: readonly CourtStep[] = ['extended', 'confirmed', 'rejected'];

/** It decides what it has taken, no sooner than it took it, and sets aside what it has confirmed; all else follows the application. */
function notBefore({ state: { appliedOn, steps: known, end } }: ConfirmationDossier, step: CourtStep) {
  if (step === 'set_aside') return end?.on ?? appliedOn;
  const taken = afterTaken.includes(step) ? known.findLast((one) => one.step === 'docketed') : undefined;
  return taken?.on ?? appliedOn;
}

/** @throws DomainError invalid `confirmation.until_missing`, `confirmation.time_unfit`; `confirmation.until_early`, details `on`, `until` */
function requireDay({ step, on, until, time }: Recorded): void {
  if (setsDay.includes(step) === (until === null)) {
    throw refused('invalid', 'confirmation.until_missing', 'it sets a day, or none', { step });
  }
  // Whoever is called may be asked on the same day; a limit ends on a later one.
  if (until !== null && (until < on || (until === on && step !== 'both_called'))) {
    throw refused('invalid', 'confirmation.until_early', 'the day that it sets does not lie ahead', {
      step,
      on,
      until,
    });
  }
  if (time !== null && step !== 'both_called') {
    throw refused('invalid', 'confirmation.time_unfit', 'it calls nobody', { step });
  }
}

/** What may be expected of the court has passed, and the committee asks. @throws DomainError `confirmation.nothing_to_ask` (conflict) */
export const askCourt: Handler<'askCourt'> = ruled(
  'askCourt',
  (dossier) => {
    requireGoing(dossier);
    if (dossier.state.stage !== null) return;
    throw refused('conflict', 'confirmation.nothing_to_ask', 'no court has it');
  },
  (dossier, payload) => [draft('courtAsked', payload, { clocks: meet(runningOf(dossier, rules.askCourt)) })],
);

/** @throws DomainError `confirmation.not_confirmed` (conflict) */
function requireConfirmed(dossier: ConfirmationDossier): void {
  if (openedOf(dossier).end?.as === 'confirmed') return;
  throw refused('conflict', 'confirmation.not_confirmed', 'no court has confirmed it');
}

/** From its receipt a party has fifteen days to object (解释 372(2)), which outlast this file. */
export const noteReceived: Handler<'noteReceived'> = ruled(
  'noteReceived',
  requireConfirmed,
  (dossier, payload, context) => {
    const party = named(dossier, payload.party);
    if (!applicantsOf(dossier).includes(party)) {
      throw refused('invalid', 'confirmation.not_applicant', 'the agreement does not bind it', { party });
    }
    if (dossier.state.received.some((one) => named(dossier, one.party) === party)) {
      throw refused('conflict', 'confirmation.received_already', 'it has received it', { party });
    }
    requireBetween(payload.on, dossier.state.end?.on ?? null, context);
    const window = { rule: rules.object, owner: `party:${party}`, startedBy: 'received', startOn: payload.on } as const;
    const { clocks } = start(dossier, context, window);
    return [draft('received', { ...payload, party }, { clocks })];
  },
);
