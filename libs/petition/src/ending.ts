import type { DomainError, Duty } from '#libs/kernel';
import { draft, everythingEnded, meet, refused, runningOf, type PetitionDossier } from './case.js';
import { asides } from './closing.js';
import { openExecution } from './execution.js';
import { requireOpen } from './guard.js';
import type { Handler } from './handler.js';
import { requireDecision } from './handling.js';
import { isServiceOwed } from './holding.js';
import { latest, unservedOf } from './receipts.js';

/**
 * Ends the case (办结). Refused while something necessary is open: the opinion not served, the report of an assigned
 * matter, the written notice, the execution of what was supported (art. 32(2)). The petitioner's window does not hold the
 * file open, and closing the file does not touch it: it runs on, and ends as used or lapsed (art. 35). Served by what
 * is no receipt the opinion has no window yet: the file closes, and a receipt that is proved later opens it. Of several petitioners
 * all are served first.
 */
export const close: Handler<'close'> = {
  may: (dossier, context) => {
    const state = requireOpen(dossier, context, 'petition.close');
    requireDecision(state);
    const count = unservedOf(dossier).length;
    if (count > 0 && isServiceOwed(state)) {
      throw refused('conflict', 'petition.opinion_not_served', 'the opinion was not served on all', { count });
    }
    const report = runningOf(dossier, 'XF-04')[0];
    if (report !== undefined) {
      throw refused('conflict', 'petition.report_owed', 'the report is owed', { dueOn: report.legalDueOn });
    }
    const execution = openExecution(dossier);
    if (execution !== null) {
      throw refused('conflict', 'petition.execution_open', 'it is not carried out', { dueOn: execution.dueOn });
    }
    const duty = dossier.duties.find(({ what }) => what !== 'close' && !asides.has(what));
    if (duty !== undefined) throw stillOwed(dossier, duty);
  },
  act: (dossier, { note }) => {
    const outcome = dossier.state.claims[0]?.outcome ?? 'answered';
    const reviewUntil = latest(runningOf(dossier, 'XF-11').map(({ legalDueOn }) => legalDueOn));
    const data = { outcome, note, reviewUntil };
    const clocks = meet(runningOf(dossier, 'XF-CLOSE'));
    return [draft('closed', data, { clocks }, everythingEnded(dossier, clocks))];
  },
  endsCase: true,
};

/** Refuses to end over what somebody owes. */
export function stillOwed({ clocks }: PetitionDossier, { what, office, clock }: Duty): DomainError {
  const dueOn = clocks.find(({ id }) => id === clock)?.legalDueOn ?? null;
  const code = dueOn === null ? 'petition.duty_open_undated' : 'petition.duty_open';
  return refused('conflict', code, 'something is still owed', { duty: what, office, clock, dueOn });
}
