import type { CaseId, Dossier } from '#libs/kernel';
import type { CaseLink, MediationState, Replacing } from '#libs/mediation';
import { reads } from '#libs/persistence';
import type { Platform } from '../platform.js';

/** How the agreement of another mediation stands to that of this one; null: it does not bind, or is of no mediation. */
export async function replacingBy(
  { docket, database }: Platform,
  { kind, case: other }: Pick<CaseLink, 'kind' | 'case'>,
  of: CaseId,
): Promise<Replacing | null> {
  if (kind !== 'mediation') return null;
  const { agreement, end, sort } = ((await docket.dossier(other, database)) as Dossier<MediationState>).state;
  if (agreement === null || agreement.effectiveOn === null || end === null) return null;
  const isOfSameParties = await reads.haveSameParties(database, { of, by: other });
  return { on: agreement.effectiveOn, at: end.at, sort, isOfSameParties, isReplaced: agreement.replacedBy !== null };
}
