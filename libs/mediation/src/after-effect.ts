import { partiesCause, partyChanges, unnamed, type KnownPart, type LegalDate, type OwedPart } from '#libs/kernel';
import type { MediationDossier } from './case.js';
import type { Agreement } from './state.js';

// By their names alone: kinds are strangers. The door refuses a kind that is not there.
/** What follows the effect of an agreement, as parts. */
export const [obligation, confirmation] = ['obligation', 'confirmation'] as const;

/** How a judicial confirmation has ended of which a court can be asked again. */
export const askedAgain: readonly string[] = ['not_accepted', 'withdrawn', 'lapsed'];

/** An agreement that binds. */
export type InForce = Agreement & { readonly effectiveOn: LegalDate };

/** The one that binds; null: none does. */
export function inForceOf({ state: { agreement } }: Pick<MediationDossier, 'state'>): InForce | null {
  return agreement !== null && agreement.effectiveOn !== null ? (agreement as InForce) : null;
}

/** A part as it is known here; undefined: it has not told that it is there. */
export const partOf = ({ parts }: Pick<MediationDossier, 'parts'>, kind: string, name: string): KnownPart | undefined =>
  parts.find((one) => one.kind === kind && one.name === name);

/** Of which part something is told, and what follows while it is not. */
export type Told = Pick<OwedPart, 'kind' | 'name' | 'consequence'>;

/** Who is in it and acts for whom, without names, and the number of that. */
export const knownIn = ({ parties }: MediationDossier) => ({ parties: unnamed(parties), n: partyChanges(parties) });

/** A part that is there hears who acts for whom from now on. */
export function tellParties(dossier: MediationDossier, tell: Told): OwedPart {
  const payload = knownIn(dossier);
  return { ...tell, cause: partiesCause(payload.n), open: { type: 'noteParties', payload } };
}
