import { draft, everythingEnded, meet, refused, runningOf, type PetitionDossier } from './case.js';
import { stillOwed } from './ending.js';
import { requireHandler, requireOpen, requireUndecided } from './guard.js';
import type { Handler } from './handler.js';
import type { PetitionState } from './state.js';
import { breachSettled } from './withdrawing.js';

/**
 * Closes it as settled (调解结案): the handling limit is met on the day on which the agreement took effect, which is its proof, so
 * that nobody looks at the date; a breach that was recorded meanwhile falls. Marked as ours: the Regulations do not say what a
 * settlement does to the limit. Whoever assigned the matter has its report first, and the written notice of art. 23 is given.
 *
 * @see 信访工作条例 art. 33
 */
export const settle: Handler<'settle'> = {
  may: (dossier, context) => {
    const state = requireOpen(dossier, context, 'petition.settle');
    requireUndecided(state);
    requireHandler(state, context);
    settlementOf(state);
    const [report] = runningOf(dossier, 'XF-04');
    if (report !== undefined) {
      throw refused('conflict', 'petition.report_owed', 'the report is owed', { dueOn: report.legalDueOn });
    }
    const notice = dossier.duties.find(({ what }) => what === 'notify');
    if (notice !== undefined) throw stillOwed(dossier, notice);
  },
  act: (dossier, { note }, context) => {
    const { on } = settlementOf(dossier.state);
    const [limit] = runningOf(dossier, 'XF-09');
    const clocks = limit === undefined ? [] : meet([limit], { on });
    const settled = draft('settled', { on, note }, { clocks }, everythingEnded(unlooked(dossier), clocks));
    return [...breachSettled(dossier, { clock: limit, on }, context), settled];
  },
  endsCase: true,
};

/** What somebody looks at is looked at all the same: the end of the case makes no stated date true. */
const unlooked = (dossier: PetitionDossier): PetitionDossier => ({
  ...dossier,
  clocks: dossier.clocks.filter(({ rule }) => rule !== 'XF-LOOK'),
  duties: dossier.duties.filter(({ what }) => what !== 'confirmRecord'),
});

function settlementOf({ settlement }: PetitionState): NonNullable<PetitionState['settlement']> {
  if (settlement !== undefined) return settlement;
  throw refused('conflict', 'petition.not_settled', 'no agreement is in force');
}
