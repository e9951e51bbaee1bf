import { endClocks, type Effects, type KindContext } from '#libs/kind';
import { isRunning } from '#libs/rules';
import { owes, requireAnswers } from './asking.js';
import { draft, openedOf, partyOf, refused, requireBetween, requireOwnPage, ruled, thenEnds } from './case.js';
import type { Handler, RevisitDossier } from './case.js';
import type { RevisitCommands } from './commands.js';
import { revisitRules as rules } from './rules.js';
import type { AskedParty } from './state.js';

type Dated = Pick<RevisitDossier, 'clocks'>;

/** Whether the window in which it was asked is open still, though everybody was asked long before its last day. */
function isInWindow({ clocks }: Dated, { today }: Pick<KindContext, 'today'>): boolean {
  const until = clocks.findLast(({ rule }) => rule === rules.visit)?.legalDueOn ?? null;
  return until !== null && today <= until;
}

/** Said by the party itself on its page, and doubted by nobody. */
const isOwn = ({ stands, proof, doubt }: AskedParty): boolean =>
  stands === 'asked' && proof === 'page' && doubt === null;

/** Whether a party may correct what it has said on its page. */
export function mayCorrect(
  dossier: Pick<RevisitDossier, 'clocks' | 'state'>,
  party: string,
  context: Pick<KindContext, 'today'>,
): boolean {
  const found = dossier.state.parties.find((one) => one.party === party);
  return found !== undefined && isOwn(found) && isInWindow(dossier, context);
}

const isSame = (before: AskedParty, now: RevisitCommands['correctAnswer']): boolean =>
  before.isContent === now.isContent &&
  before.isRebound === now.isRebound &&
  before.notPerformed.join() === now.notPerformed.join();

/**
 * What a party has said on its page was pressed by mistake: it says there how it stands, as long as the window is open. What was found of
 * an obligation stays to be looked at by its office. Said as before, nothing is recorded.
 *
 * @throws DomainError conflict `revisit.not_correctable`: it has not said so on its page, or that is in doubt; `revisit.window_over`; those
 *   of `requireOwnPage`, `requireBetween`, `requireAnswers`
 */
export const correctAnswer: Handler<'correctAnswer'> = ruled(
  'correctAnswer',
  (dossier) => void openedOf(dossier),
  (dossier, payload, context) => {
    const { party, on, notPerformed } = payload;
    requireOwnPage(party, context);
    const before = partyOf(dossier, party);
    if (!isOwn(before)) throw refused('conflict', 'revisit.not_correctable', 'it has not said so itself', { party });
    if (!isInWindow(dossier, context))
      throw refused('conflict', 'revisit.window_over', 'its window is over', { party });
    requireBetween(on, openedOf(dossier).on, context);
    requireAnswers(dossier, { answers: [], notPerformed });
    if (isSame(before, payload)) return [];
    return thenEnds(dossier, [draft('answerCorrected', payload, followed(dossier, before, payload, context))], context);
  },
);

/** A case is owed for what has broken out again, and is not any more where it has not. */
function followed(
  dossier: RevisitDossier,
  { isRebound: was, rebound }: AskedParty,
  { isRebound }: Pick<AskedParty, 'isRebound'>,
  context: KindContext,
): Effects {
  if (was === isRebound) return {};
  if (!isRebound)
    return {
      clocks: endClocks(
        dossier.clocks.filter((one) => one.id === rebound && isRunning(one)),
        'cancelled',
      ),
    };
  // As with an answer: what was petitioned for is petitioned for again by whoever wants that (条例 17).
  if (dossier.state.matter === 'petition') return {};
  return owes(dossier, { rule: rules.again, what: 'linkRebound', startedBy: 'answerCorrected' }, context);
}
