import type { ClockChange } from '#libs/kernel';
import { isRunning } from '#libs/rules';
import { draft, endClocks, meet, refused, requireOpen, requireOpened, runningOf, start } from './case.js';
import type { SupervisionContext, SupervisionDossier } from './case.js';
import type { Handler } from './handler.js';
import { accessInstead, openRung, rungOf, startVerifying } from './ladder.js';
import { answererOf, verifiersNow } from './verifiers.js';

/** The office answers in writing (书面反馈, art. 40(4)): the letter first, then a recommendation. Late is still owed. */
export const reply: Handler<'reply'> = {
  may: (dossier, context) => {
    requireOpen(dossier, context, 'supervision.reply');
    if (replyOwed(dossier, context) === undefined) {
      throw refused('conflict', 'supervision.no_reply_owed', 'no reply is owed');
    }
  },
  act: (dossier, payload, context) => {
    const clock = replyOwed(dossier, context);
    if (clock === undefined) return [];
    const data = { ...payload, isLate: clock.breachedAt !== null };
    return [draft('replied', data, { clocks: meet([clock]) })];
  },
};

function replyOwed(dossier: SupervisionDossier, { rules }: SupervisionContext) {
  const replies = rules.ladder.flatMap((rung) => (rung.reply === null ? [] : [rung.reply]));
  return runningOf(dossier, ...replies)[0];
}

/** Takes the step of a rung. A recommendation asks for a written reply. */
export const issueStep: Handler<'issueStep'> = {
  may: (dossier, context) => mayJudge(dossier, context, 'supervision.issueStep'),
  act: (dossier, { rung, text }, context) => {
    const by = requireStep(dossier, rung, context);
    const met = judgingMet(dossier, rung);
    const rule = rungOf(context, rung)?.reply ?? null;
    const late = requireOpened(dossier).office;
    const office = answererOf(late, context.offices);
    if (rule === null || office === null) return [draft('stepIssued', { rung, by, text }, { clocks: met })];
    const limit = { rule, owner: office, startedBy: 'stepIssued', startOn: context.today, what: 'reply' } as const;
    const effects = { clocks: met, access: accessInstead(office, late) };
    return [draft('stepIssued', { rung, by, text }, effects, start(dossier, context, limit))];
  },
};

/** Does not take it, with the reason. The ladder goes on. */
export const waiveStep: Handler<'waiveStep'> = {
  may: (dossier, context) => mayJudge(dossier, context, 'supervision.waiveStep'),
  act: (dossier, { rung, reason }, context) => {
    const by = requireStep(dossier, rung, context);
    return [draft('stepWaived', { rung, by, reason }, { clocks: judgingMet(dossier, rung) })];
  },
};

function mayJudge(
  dossier: SupervisionDossier,
  context: SupervisionContext,
  command: 'supervision.issueStep' | 'supervision.waiveStep',
): void {
  const { steps } = requireOpen(dossier, context, command);
  if (steps.some(({ stage }) => stage === 'laid')) return;
  throw refused('conflict', 'supervision.no_step_open', 'no step is open');
}

/** The office that acts, if the step lies before it. */
function requireStep(dossier: SupervisionDossier, rung: number, { actor }: SupervisionContext) {
  const step = dossier.state.steps.find((each) => each.rung === rung);
  if (step?.stage !== 'laid') {
    throw refused('conflict', 'supervision.step_not_open', 'the step of this rung is not open', { rung });
  }
  if (actor.office !== null && step.holders.includes(actor.office)) return actor.office;
  throw refused('forbidden', 'supervision.step_of_other_office', 'the step lies before another office', {
    rung,
    offices: step.holders.join(','),
  });
}

/** Whoever judges first does so for all before whom the step lies: their clocks are met. */
function judgingMet({ clocks, state }: SupervisionDossier, rung: number): ClockChange[] {
  const judging = state.steps.find((step) => step.rung === rung)?.clocks ?? [];
  return meet(clocks.filter((clock) => judging.includes(clock.id) && isRunning(clock)));
}

/** The office says that the matter is put right; the petition office has a date to look. */
export const reportCorrection: Handler<'reportCorrection'> = {
  may: (dossier, context) => {
    const state = requireOpen(dossier, context, 'supervision.reportCorrection');
    if (state.reportedBy !== null) {
      throw refused('conflict', 'supervision.correction_already_reported', 'it waits to be verified');
    }
    // It would stop the ladder, and nobody would be left to let it go on.
    if (verifiersNow(state, context.offices).length > 0) return;
    throw refused('conflict', 'supervision.nobody_verifies', 'no office but the one that answers could verify');
  },
  act: (dossier, payload, context) => {
    const state = requireOpened(dossier);
    const verifier = verifiersNow(state, context.offices)[0];
    if (verifier === undefined) return [];
    // Who was not to verify when it was opened does not see it yet.
    const isNew = !state.verifiers.includes(verifier);
    const access = isNew ? [{ change: 'grant' as const, office: verifier, reason: 'supervisor' as const }] : [];
    const verification = startVerifying(dossier, verifier, 'correctionReported', context);
    return [draft('correctionReported', payload, verification, { access })];
  },
};

/** The petition office has seen that it is put right: ends the supervision, with its clocks and duties. */
export const verifyCorrection: Handler<'verifyCorrection'> = {
  may: (dossier, context) => mayVerify(dossier, context, 'supervision.verifyCorrection'),
  act: (dossier, payload) => {
    const others = dossier.clocks.filter((clock) => isRunning(clock) && clock.rule !== 'DB-VERIFY');
    const clocks = [...meet(runningOf(dossier, 'DB-VERIFY')), ...endClocks(others, 'cancelled')];
    const duties = dossier.duties.map(({ id, what }) => ({
      change: 'close' as const,
      id,
      as: what === 'verifyCorrection' ? ('done' as const) : ('dropped' as const),
    }));
    return [draft('correctionVerified', payload, { clocks, duties })];
  },
  endsCase: true,
};

/** It is not put right: the ladder goes on, also where it had stood still for the verification. */
export const rejectCorrection: Handler<'rejectCorrection'> = {
  may: (dossier, context) => mayVerify(dossier, context, 'supervision.rejectCorrection'),
  act: (dossier, payload, context) => {
    const { nextRung } = dossier.state;
    const rung = nextRung === null ? null : rungOf(context, nextRung);
    const isWaiting = rung !== null && runningOf(dossier, rung.clock).length > 0;
    const clock = rung === null || isWaiting ? null : openRung(dossier, rung.rung, 'correctionRejected', context);
    const opened = clock === null ? [] : [{ change: 'open' as const, clock }];
    const clocks = [...meet(runningOf(dossier, 'DB-VERIFY')), ...opened];
    return [draft('correctionRejected', payload, { clocks })];
  },
};

function mayVerify(
  dossier: SupervisionDossier,
  context: SupervisionContext,
  command: 'supervision.verifyCorrection' | 'supervision.rejectCorrection',
): void {
  const state = requireOpen(dossier, context, command);
  if (state.reportedBy !== null) return;
  throw refused('conflict', 'supervision.correction_not_reported', 'the office has reported no correction');
}
