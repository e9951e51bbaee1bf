import type { AccessChange, OfficeId } from '#libs/kernel';
import type { KindContext } from '#libs/kind';
import { after, isDropped, isKnown, present, type InspectionDossier } from './case.js';
import type { Inspector } from './commands.js';
import type { InspectionDraft } from './facts.js';

/** Offices that may not know yet that somebody is to come. */
const unaware = (dossier: InspectionDossier): readonly OfficeId[] =>
  dossier.state.visits.flatMap((visit) => (isDropped(dossier, visit) || isKnown(dossier, visit) ? [] : [visit.office]));

/**
 * Who reads the tour: whoever commissioned it as an office, those of the group by their accounts alone, so that colleagues learn nothing of
 * it; and nobody of them who has a post in an office that may not know yet that it is visited.
 */
function sightOf(dossier: InspectionDossier): readonly AccessChange[] {
  const { commissioner, end, decider } = dossier.state;
  if (commissioner === null) return [];
  const unseenBy = end === null ? unaware(dossier) : [];
  const kept = unseenBy.length > 0 ? { unseenBy } : {};
  return [
    { change: 'grant', office: commissioner, reason: 'supervisor', ...kept },
    ...(end === null ? present(dossier.state).map((one) => ({ ...letIn(one), ...kept })) : []),
    ...(end === null ? namedBy('grant', decider, commissioner) : []),
  ];
}

/** Who was named to weigh its report sees it by the account, but for the office that sees it anyway. */
export const namedBy = (
  change: AccessChange['change'],
  decider: Inspector | null,
  commissioner: OfficeId | null,
): readonly AccessChange[] => {
  if (decider === null || decider.office === commissioner) return [];
  const { account, office } = decider;
  return [{ change, office, account, reason: 'superior' }];
};

const letIn = ({ account, office }: Inspector): AccessChange => ({
  ...{ change: 'grant', office, account, reason: 'inspector' },
});
/** One of the group reads it no more. */
export const shutOut = ({ account, office }: Inspector): AccessChange => ({
  ...{ change: 'end', office, account, reason: 'inspector' },
});

const same = (one: AccessChange, other: AccessChange): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The drafts, the last of them with what they change in who reads the tour. */
export function seenAnew(
  dossier: InspectionDossier,
  drafts: readonly InspectionDraft[],
  context: KindContext,
): readonly InspectionDraft[] {
  const before = sightOf(dossier);
  const so = after(dossier, drafts, context);
  const now = sightOf(so);
  // Another one is named: the one before reads it no more.
  const [was, is] = [dossier.state.decider, so.state.decider];
  const left =
    was?.account === is?.account && was?.office === is?.office ? [] : namedBy('end', was, dossier.state.commissioner);
  const come = now.filter((one) => !before.some((other) => same(one, other)));
  const access = [...left, ...come];
  const last = drafts.at(-1);
  if (access.length === 0 || last === undefined) return drafts;
  return [...drafts.slice(0, -1), { ...last, access: [...(last.access ?? []), ...access] }];
}
