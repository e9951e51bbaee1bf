import { isRunning } from '#libs/rules';
import type { Effects } from '#libs/kind';
import { draft, endClocks, refused, runningOf, type PetitionDossier } from './case.js';
import { requireBetween, requireDiscipline, requireOpen } from './guard.js';
import type { Handler } from './handler.js';
import { requireDecision } from './handling.js';
import { isServiceOwed } from './holding.js';

/**
 * Ends the case (办结). Refused while something necessary is open: the opinion not served, the report of an assigned
 * matter, the written notice. [D] The petitioner's window does not hold the file open, and closing the file does not
 * take the right away: its last day stays on the fact and in the state.
 */
export const close: Handler<'close'> = {
  may: (dossier, context) => {
    const state = requireOpen(dossier, context, 'petition.close');
    requireDecision(state);
    if (state.deliveredOn === null && isServiceOwed(state)) {
      throw refused('conflict', 'petition.opinion_not_served', 'the opinion was not served');
    }
    const report = runningOf(dossier, 'XF-04')[0];
    if (report !== undefined) {
      throw refused('conflict', 'petition.report_owed', 'the report is owed', { dueOn: report.legalDueOn });
    }
    const duty = dossier.duties[0];
    if (duty === undefined) return;
    const details = { duty: duty.what, office: duty.office, clock: duty.clock };
    throw refused('conflict', 'petition.duty_open', 'something is still owed', details);
  },
  act: (dossier, { note }) => {
    const { claims, reviewUntil } = dossier.state;
    const isReviewable = runningOf(dossier, 'XF-11').length > 0;
    const outcome = claims[0]?.outcome ?? 'answered';
    const data = { outcome, note, reviewUntil: isReviewable ? reviewUntil : null };
    return [draft('closed', data, everythingEnded(dossier))];
  },
  endsCase: true,
};

/**
 * Ends the case by the petitioner's own recorded statement (撤回) [D]; silence is never one. An organ that can only pass
 * an accusation on cannot end it either: nobody else would have seen it.
 */
export const withdraw: Handler<'withdraw'> = {
  may: (dossier, context) => {
    const state = requireOpen(dossier, context, 'petition.withdraw');
    if (state.handler !== null) requireDiscipline(state, context, state.handler);
  },
  act: (dossier, payload, context) => {
    requireBetween(payload.statedOn, dossier.state.intake?.receivedOn ?? null, context);
    return [draft('withdrawn', payload, everythingEnded(dossier))];
  },
  endsCase: true,
};

/** An ended case has no running clock and no open duty. */
function everythingEnded({ clocks, duties }: PetitionDossier): Effects {
  return {
    clocks: endClocks(clocks.filter(isRunning), 'cancelled'),
    duties: duties.map(({ id }) => ({ change: 'close', id, as: 'dropped' })),
  };
}
