import type { TextRef } from '#libs/kernel';
import { draft, meet, refused, runningOf, start } from './case.js';
import type { PetitionContext, PetitionDossier } from './case.js';
import type { AnswerOutcome, PetitionClass } from './commands.js';
import type { PetitionDraft } from './facts.js';
import { requireHandler, requireOpen, requireUndecided } from './guard.js';
import type { PetitionPermission } from './grants.js';
import type { Handler } from './handler.js';
import { isServiceOwed, takenOn } from './holding.js';
import { classOf } from './state.js';

// What is no appeal is answered by no handling opinion (处理意见书): that is art. 31(6)'s, and it alone is reviewed (35).

function mayAnswer(command: PetitionPermission, of: PetitionClass): Handler<'answerSuggestion'>['may'] {
  return (dossier, context) => {
    const state = requireOpen(dossier, context, command);
    requireUndecided(state);
    requireHandler(state, context);
    if (classOf(state) === of) return;
    throw refused('conflict', 'petition.other_class', 'a matter of another class is not answered so', {
      class: classOf(state),
    });
  };
}

/** Answers a suggestion (答复建议意见): adopted, partly or not, art. 29(1). What is not adopted is answered too [D]. */
export const answerSuggestion: Handler<'answerSuggestion'> = {
  may: mayAnswer('petition.answerSuggestion', 'suggestion'),
  act: (dossier, payload, context) => [answered(dossier, payload, context)],
};

/** Tells whoever accused what became of it (反馈), art. 30(1), as far as the organ's rules let it. */
export const giveFeedback: Handler<'giveFeedback'> = {
  may: mayAnswer('petition.giveFeedback', 'accusation'),
  act: (dossier, { feedback }, context) => [answered(dossier, { outcome: 'answered', answer: feedback }, context)],
};

/** The answer itself, whatever it answers: it still has to reach the petitioner, and opens no review. */
export function answered(
  dossier: PetitionDossier,
  answer: { readonly outcome: AnswerOutcome; readonly answer: TextRef },
  context: PetitionContext,
): PetitionDraft {
  const { state } = dossier;
  const office = requireHandler(state, context);
  const met = { clocks: meet(runningOf(dossier, 'XF-ANSWER', 'XF-FEEDBACK', 'XF-PERFORM')) };
  const service = { rule: 'XF-SERVE', owner: office, startedBy: 'answered', startOn: context.today } as const;
  const owed = isServiceOwed(state) ? start(dossier, context, { ...service, what: 'recordDelivery' }) : {};
  return draft('answered', { ...answer, office, answeredOn: context.today }, met, takenOn(dossier), owed);
}
