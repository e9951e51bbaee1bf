import type { Clock, Duty, OfficeId } from '#libs/kernel';
import { draft, meet, refused, runningOf, start, type PetitionDossier } from './case.js';
import { requireOpen } from './guard.js';
import type { Handler } from './handler.js';

// Neither is a supervision (art. 40(1), 43): to urge says that somebody looks, and asks how it stands; a comment goes on the
// file. Both are ours, with no date and no consequence [D].

/** Reminds an office in writing of what it owes (催办), late or not yet; it owes an answer, without a date. */
export const urge: Handler<'urge'> = {
  may: (dossier, context) => {
    requireOpen(dossier, context, 'petition.urge');
    if (datedDuties(dossier).some(({ duty }) => duty.office !== context.actor.office)) return;
    throw refused('conflict', 'petition.nobody_to_urge', 'no other office owes anything by a date');
  },
  act: (dossier, { office, text }, context) => {
    const [owed] = datedDuties(dossier).filter(({ duty }) => duty.office === office);
    if (owed === undefined || office === context.actor.office) {
      throw refused('invalid', 'petition.office_not_urged', 'that office owes nothing by a date', { office });
    }
    const { clock } = owed;
    const data = {
      ...{ number: (dossier.state.urged ?? 0) + 1, office, by: context.actor.office },
      ...{ rule: clock.rule, clock: clock.id, dueOn: clock.legalDueOn },
      isLate: clock.breachedAt !== null,
      text,
    };
    const isAnswerOwed = runningOf(dossier, 'XF-URGE').some(({ owner }) => owner === office);
    const answer = { rule: 'XF-URGE', owner: office, startedBy: 'urged', startOn: context.today } as const;
    const opened = isAnswerOwed ? {} : start(dossier, context, { ...answer, what: 'answerUrging' });
    return [draft('urged', data, opened)];
  },
};

/** The office that was urged says how it stands. */
export const answerUrging: Handler<'answerUrging'> = {
  may: (dossier, context) => {
    requireOpen(dossier, context, 'petition.answerUrging');
    if (urgedClocks(dossier, context.actor.office).length > 0) return;
    throw refused('conflict', 'petition.not_urged', 'nobody waits for an answer of this office');
  },
  act: (dossier, { text }, { actor }) => {
    const clocks = urgedClocks(dossier, actor.office);
    const data = { office: actor.office as OfficeId, number: dossier.state.urged ?? 0, text };
    return [draft('urgingAnswered', data, { clocks: meet(clocks) })];
  },
};

/** A remark on the file (阅批意见、批注), by whoever supervises or heads; nothing follows from it. */
export const comment: Handler<'comment'> = {
  may: (dossier, context) => {
    requireOpen(dossier, context, 'petition.comment');
  },
  act: (_dossier, { text }, { actor }) => [draft('commented', { office: actor.office, text })],
};

const urgedClocks = (dossier: PetitionDossier, office: OfficeId | null): readonly Clock[] =>
  runningOf(dossier, 'XF-URGE').filter(({ owner }) => owner === office);

/** What offices owe by a date, the earliest first. */
function datedDuties({ duties, clocks }: PetitionDossier): readonly { readonly duty: Duty; readonly clock: Clock }[] {
  const dated = duties.flatMap((duty) => {
    const clock = clocks.find(({ id }) => id === duty.clock);
    return clock === undefined || clock.legalDueOn === null ? [] : [{ duty, clock }];
  });
  return dated.sort((a, b) => ((a.clock.legalDueOn ?? '') < (b.clock.legalDueOn ?? '') ? -1 : 1));
}
