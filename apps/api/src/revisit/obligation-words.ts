import type { AskedPeople } from '#contracts/revisit';
import type { CaseId } from '#libs/kernel';
import { obligationName, type MediationState } from '#libs/mediation';
import { reads } from '#libs/persistence';
import type { RevisitState } from '#libs/revisit';
import type { Platform } from '../platform.js';

/** What an agreement says of the obligations that are asked about: a visitor sees nothing else of the matter, and o1 tells it nothing. */
export async function obligationWords(
  { database, docket }: Platform,
  { matter, obligations }: RevisitState,
  above: CaseId,
): Promise<AskedPeople['obligations']> {
  if (obligations.length === 0 || matter !== 'mediation') return obligations.map((name) => ({ name, what: null }));
  const types = { withTexts: ['drawnUp'], withoutTexts: [] };
  const [file, { state }] = await Promise.all([
    reads.readOwnFile(database, { kind: matter, caseId: above }, types),
    docket.dossier(above, database),
  ]);
  const owed = (state as MediationState).agreement?.obligations ?? [];
  return obligations.map((name) => {
    const what = owed.find((_, at) => obligationName(at) === name)?.what;
    return { name, what: file?.texts.find(({ digest }) => digest === what)?.body ?? null };
  });
}
