// Recorded for every kind: add, never rename.
import { DomainError, partyNamed, type Dossier, type KnownParty, type TextRef } from '#libs/kernel';
import { permit } from '#libs/office';
import { documentsFrom } from './documents.js';
import type { MechanismHandlers } from './kind.js';

/** What may be asked about the words and identities of a case that must not be kept (个人信息保护法 47). */
export type ErasureCommands = {
  /**
   * The texts, identities and files that these facts mean are erased, and the papers on which they stand; the facts, with
   * their digests, stay. `parties`: of these every identity, whichever facts mean it, and of nobody else who stands in the same
   * facts; what was shown for a mandate or a leaving stays. Left out: of nobody apart.
   */
  eraseSealed: { readonly facts: readonly number[]; readonly parties?: readonly string[]; readonly reason: TextRef };
};

/** What may have been erased. `facts`: of them everything; `parties`: who these are; `reason`: null where it was kept for so many days alone. */
export type ErasureFacts = {
  erased: Omit<ErasureCommands['eraseSealed'], 'reason'> & { readonly reason: TextRef | null };
};

/** What is kept no longer (保存期限), with the papers on which it stands; null: nothing is. */
export function forgottenOf(
  dossier: Pick<Dossier<unknown>, 'documents'>,
  facts: readonly number[],
): { readonly type: 'erased'; readonly shape: 1; readonly data: ErasureFacts['erased'] } | null {
  if (facts.length === 0) return null;
  const named = [...new Set([...facts, ...documentsFrom(dossier, facts)])].sort((a, b) => a - b);
  return { type: 'erased', shape: 1, data: { facts: named, reason: null } };
}

export const erasureCommands: MechanismHandlers<ErasureCommands> = {
  eraseSealed: (dossier, { facts, parties: asked = [], reason }, context) => {
    permit(context, 'docket.eraseSealed');
    const { version } = dossier;
    const people = requireParties(dossier, asked);
    // A paper names whoever is in the case: what is erased of one goes with the page on which it stands.
    const standing = documentsFrom(dossier, [...facts, ...people.map(({ seq }) => seq)]);
    const named = [...new Set([...facts, ...standing])].sort((a, b) => a - b);
    const unknown = named.filter((seq) => seq < 1 || seq > version);
    const parties = people.map(({ party }) => party);
    const data = { facts: named, ...(parties.length > 0 && { parties }), reason };
    if (named.length + parties.length > 0 && unknown.length === 0) return [{ type: 'erased', shape: 1, data }];
    const details = { facts: unknown.join(', '), last: version };
    throw new DomainError('invalid', 'docket.no_such_fact', 'the case has no such fact', details);
  },
};

/**
 * Parties that are named, each with the names that were found to be the same.
 *
 * @throws DomainError `party.unknown` (not_found), details `party`
 */
function requireParties(
  { parties }: Pick<Dossier<unknown>, 'parties'>,
  names: readonly string[],
): readonly KnownParty[] {
  const unknown = names.find((name) => parties.every(({ party }) => party !== name));
  if (unknown !== undefined) throw new DomainError('not_found', 'party.unknown', 'no such party', { party: unknown });
  // Of whoever stood there twice all that is known goes, under whichever name it is asked for.
  const meant = names.map((name) => partyNamed(parties, name)?.party ?? name);
  return parties.filter(
    ({ party, mergedInto }) => meant.includes(party) || (mergedInto !== null && meant.includes(mergedInto)),
  );
}
