import { DomainError, type KnownParty } from '#libs/kernel';

/**
 * Refuses to merge what cannot be one and the same, or what would lose something by it: the later name goes into the earlier
 * one, so that nobody who stood in the case from its beginning disappears in somebody who was added, and the name that goes is
 * no one's only identity, because who somebody is lies sealed under it.
 *
 * @throws DomainError (invalid) `party.merged_into_itself`, `party.other_nature`, `party.other_role`, `party.other_capacity`;
 *   (conflict) `party.merged_into_later`, `party.merged_into_nameless`; details `party`, `into`
 */
export function requireSameParty(one: KnownParty, into: KnownParty): void {
  const details = { party: one.party, into: into.party };
  const found = reasons.find(([, isSo]) => isSo(one, into));
  if (found === undefined) return;
  const [code, , kind = 'invalid'] = found;
  throw new DomainError(kind, code, 'these two are not merged so', details);
}

const reasons: readonly (readonly [
  code: `party.${string}`,
  isSo: (one: KnownParty, into: KnownParty) => boolean,
  kind?: 'conflict',
])[] = [
  ['party.merged_into_itself', (one, into) => one.party === into.party],
  ['party.other_nature', (one, into) => one.nature !== into.nature],
  ['party.other_role', (one, into) => one.role !== into.role],
  ['party.other_capacity', (one, into) => one.capacity !== into.capacity],
  ['party.merged_into_later', (one, into) => one.seq < into.seq, 'conflict'],
  ['party.merged_into_nameless', (one, into) => into.digest === null && one.digest !== null, 'conflict'],
];
