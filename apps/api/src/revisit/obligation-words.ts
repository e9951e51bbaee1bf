import type { AskedPeople } from '#contracts/revisit';
import type { CaseId } from '#libs/kernel';
import { obligationName, type MediationState } from '#libs/mediation';
import { reads } from '#libs/persistence';
import type { PetitionState } from '#libs/petition';
import type { RevisitState } from '#libs/revisit';
import type { Platform } from '../platform.js';

/** In which facts of a matter its obligations are worded, and the digest of the words of one. */
interface Worded {
  readonly types: readonly string[];
  readonly whatOf: (state: unknown, name: string) => string | undefined;
}

const worded: Readonly<Record<NonNullable<RevisitState['matter']>, Worded>> = {
  mediation: {
    types: ['drawnUp'],
    whatOf: (state, name) =>
      (state as MediationState).agreement?.obligations.find((_, at) => obligationName(at) === name)?.what,
  },
  // The opinion itself is what is carried out.
  petition: { types: ['decided'], whatOf: (state) => (state as PetitionState).execution?.what },
};

/**
 * What an agreement, or an opinion, says of what is asked about: a visitor sees nothing else of the matter, and o1 tells it nothing.
 */
export async function obligationWords(
  { database, docket }: Platform,
  { matter, obligations }: RevisitState,
  above: CaseId,
): Promise<AskedPeople['obligations']> {
  if (obligations.length === 0 || matter === null) return [];
  const { types, whatOf } = worded[matter];
  const [file, { state }] = await Promise.all([
    reads.readOwnFile(database, { kind: matter, caseId: above }, { withTexts: types, withoutTexts: [] }),
    docket.dossier(above, database),
  ]);
  return obligations.map((name) => {
    const what = whatOf(state, name);
    return { name, what: file?.texts.find(({ digest }) => digest === what)?.body ?? null };
  });
}
