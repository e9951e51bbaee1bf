import { holderAccess, withoutBarred } from './access.js';
import { limitOfSilence, startCounting } from './carried.js';
import { draft, meet, refused, runningOf, type PetitionContext, type PetitionDossier } from './case.js';
import type { PetitionCommands } from './commands.js';
import type { PetitionDraft } from './facts.js';
import { requireCompetent, requireHandling } from './guard.js';
import { isServiceOwed, owedBy } from './holding.js';
import { requireSetDate } from './set-date.js';
import { directHolder } from './ending-notice.js';
import { classOf, isLimited, type PetitionState } from './state.js';

/** Whether an organ passes to itself what came back to it: it takes the matter back, instead of passing it on anew. */
export const isTakenBack = (
  state: PetitionState,
  { to }: Pick<PetitionCommands['refer'], 'to'>,
  { actor }: PetitionContext,
): boolean => state.phase === 'returned' && to === actor.office && to === directHolder(state);

/**
 * Takes back what was submitted to the organ directly, was passed down its own line and came back: it is the organ's own to
 * handle (art. 23(1)), which meets XF-RETURN. What a direct holder owes runs from that day, with the days that it had used
 * before; a notice that it still owed of the passing on is now the notice of the receipt [D].
 *
 * @throws DomainError `petition.refer_to_self` (invalid): nobody assigns (交办) to itself; those of `requireHandling`,
 *   `requireCompetent`
 */
export function takenBack(
  dossier: PetitionDossier,
  { to: office, manner, setOn, note }: PetitionCommands['refer'],
  context: PetitionContext,
): PetitionDraft {
  const { state } = dossier;
  if (manner === 'assign')
    throw refused('invalid', 'petition.refer_to_self', 'nobody assigns to itself', { to: office });
  requireSetDate(manner, setOn, context);
  requireHandling(context, office);
  requireCompetent(state, context, office);
  const of = classOf(state);
  const held = { office, class: of, notice: 'XF-06', isServed: isServiceOwed(state), accused: state.accused } as const;
  const owed = owedBy(held, context).filter(
    ({ rule }) => !runningOf(dossier, rule).some(({ owner }) => owner === office),
  );
  const from = { owner: office, startedBy: 'takenBack', startOn: context.today } as const;
  const opened = owed.map((one) => startCounting(dossier, context, { ...from, ...one }));
  const limit = isLimited(of) ? limitOfSilence(dossier, context, from) : null;
  const met = { clocks: meet(runningOf(dossier, 'XF-02', 'XF-RETURN')) };
  const access = withoutBarred(of === 'accusation' ? [] : holderAccess('grant', office, context), state);
  const data = { office, receivedOn: context.today, note, limitFrom: limit?.from ?? null };
  return draft('takenBack', data, met, ...opened, limit ?? {}, { access });
}
