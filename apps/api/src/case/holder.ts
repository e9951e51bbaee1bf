import type { CaseId } from '#libs/kernel';
import type { Platform } from '../platform.js';

/**
 * The case in which the parties stand to whom papers of a case go: its own, or, of a part that has none (an obligation of a mediation),
 * the case above it.
 */
export async function holderOf(
  { docket, database }: Pick<Platform, 'docket' | 'database'>,
  caseId: CaseId,
): Promise<CaseId> {
  const { parties, parent } = await docket.dossier(caseId, database);
  return parties.length > 0 || parent === null ? caseId : parent.caseId;
}
