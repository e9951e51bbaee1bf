import type { OfficeId } from '#libs/kernel';
import { permit } from '#libs/office';
import { EXPIRY, momentsOf, passMoment, type PassedMoment } from '#libs/rules';
import { after, draft, newClock, openDuty, refused, type PetitionContext, type PetitionDossier } from './case.js';
import type { PetitionCommands } from './commands.js';
import type { PetitionDraft, PetitionFacts } from './facts.js';
import { requireRegistered } from './guard.js';
import type { Handler } from './handler.js';

/** Passes one moment of a clock (时点), as a course asks for it. A moment that was passed, or is gone, is no fact. */
export const passMomentHandler: Handler<'passMoment'> = {
  // The command itself says which moment has come: what is overdue besides is not settled on the way.
  settles: false,
  may: (dossier, context) => {
    permit(context, 'petition.passMoment');
    requireRegistered(dossier);
  },
  act: (dossier, payload, context) => {
    const isRetrospective = payload.retrospective === true;
    if (isRetrospective && context.actor.kind !== 'platform') {
      throw refused('forbidden', 'petition.retrospective_not_allowed', 'only an import looks back');
    }
    return passOne(dossier, payload, { ...context, isRetrospective });
  },
};

/** How a moment is recorded: one that lay before an import opens nothing in other cases. */
type Passing = PetitionContext & { readonly isRetrospective: boolean };

/**
 * The expiries that are due and that nothing has recorded yet, oldest first, as facts. What somebody does late must
 * find the breach recorded, also when the course slept: a late act does not undo it.
 */
export function settleDue(dossier: PetitionDossier, context: PetitionContext): readonly PetitionDraft[] {
  const passing = { ...context, isRetrospective: context.actor.kind === 'platform' };
  const drafts: PetitionDraft[] = [];
  let so = dossier;
  for (let due = dueExpiry(so, context); due !== null; due = dueExpiry(so, context)) {
    const next = passOne(so, { clock: due.clock, moment: due.name }, passing);
    drafts.push(...next);
    so = after(so, next, context);
  }
  return drafts;
}

function dueExpiry({ clocks }: PetitionDossier, { at }: PetitionContext) {
  const due = clocks.flatMap(momentsOf).filter(({ name, dueAt }) => name === EXPIRY && dueAt <= at);
  return due.sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1))[0] ?? null;
}

function passOne(
  dossier: PetitionDossier,
  which: PetitionCommands['passMoment'],
  context: Passing,
): readonly PetitionDraft[] {
  const passed = passMoment(context, dossier.clocks, which, context.at);
  if (passed === null) return [];
  const passing = { ...context, isRetrospective: context.isRetrospective || isLookedBack(passed, dossier) };
  if (passed.warning !== null) {
    const { id, to } = passed.warning;
    return [draft('warned', { ...ofClock(passed, passing), warning: id, to }, effectsOf(passed))];
  }
  return [expiryOf(passed, dossier, passing)];
}

/** What fell due before an import was recorded is looked back on, whoever comes to record it. */
function isLookedBack({ dueAt }: PassedMoment, { state }: PetitionDossier): boolean {
  return state.intake?.channel === 'import' && dueAt <= state.intake.recordedAt;
}

function ofClock({ clock }: PassedMoment, { isRetrospective }: Passing) {
  return { clock: clock.id, rule: clock.rule, office: clock.owner, isRetrospective };
}

function effectsOf({ changes, dueAt }: PassedMoment) {
  return { clocks: changes, dueAt };
}

function expiryOf(passed: PassedMoment, dossier: PetitionDossier, context: Passing): PetitionDraft {
  const { clock } = passed;
  if (clock.owner === 'petitioner') {
    const dueOn = clock.legalDueOn ?? context.today;
    return draft('windowPassed', { ...ofClock(passed, context), dueOn }, effectsOf(passed));
  }
  if (passed.means === 'breach') return breachOf(passed, dossier, context);
  // The right is gone and nobody owes anything any more: the clock ends, or it would look overdue.
  const clocks = [...passed.changes, { change: 'end' as const, id: clock.id, as: 'cancelled' as const }];
  return draft('objectionLapsed', ofClock(passed, context), { clocks, dueAt: passed.dueAt });
}

function breachOf(passed: PassedMoment, dossier: PetitionDossier, context: Passing): PetitionDraft {
  const { clock, rule, changes, dueAt } = passed;
  const data: PetitionFacts['breached'] = {
    ...ofClock(passed, context),
    article: rule.article,
    liability: rule.expiry.liability,
    trigger: rule.expiry.trigger,
    dueOn: clock.legalDueOn ?? context.today,
    isBinding: clock.binding,
    limitFrom: null,
  };
  const handler = silentHandler(passed, dossier);
  if (handler === null || clock.rawDueOn === null) return draft('breached', data, { clocks: changes, dueAt });
  // [D] Silence on acceptance starts the 60 days on the raw day 15, so that it cannot lengthen the case.
  const opening = { rule: 'XF-09', owner: handler, startedBy: 'breached', startOn: clock.rawDueOn } as const;
  const limit = newClock(dossier, context, opening);
  return draft(
    'breached',
    { ...data, limitFrom: clock.rawDueOn },
    {
      clocks: [...changes, { change: 'open', clock: limit }],
      duties: [openDuty(dossier, { what: 'decide', clock: limit.id, office: handler })],
      dueAt,
    },
  );
}

/** The handler, if what has passed is its date for acceptance and it said nothing. */
function silentHandler({ clock }: PassedMoment, { state }: PetitionDossier): OfficeId | null {
  const isSilent = state.acceptedOn === null && state.limitFrom === null && state.decidedOn === null;
  return clock.rule === 'XF-ACCEPT' && isSilent && clock.owner === state.handler ? state.handler : null;
}
