import type { CommandContract } from '#libs/contracts';
import { derivedCaseId, type ActInput, type PartyIdentity, type SealedParty, type Seals } from '#libs/docket';

/** The identity that a command brings in fields of its own. */
export interface AskedIdentity {
  readonly fields: readonly string[];
  /** Of a party that is there: what none of the fields says stays so. */
  readonly before: PartyIdentity;
}

type Fields = Readonly<Record<string, unknown>>;

/** The fields of a command by which somebody's identity comes; undefined: it brings none. */
export const identityIn = ({ identity = [] }: CommandContract, before: PartyIdentity): AskedIdentity | undefined =>
  identity.length === 0 ? undefined : { fields: identity, before };

/** What somebody is called in the case who is named by a request: it follows from the request, which may be sent again. */
export const nameFor = (letter: 'a' | 'p', { actor, key }: Pick<ActInput, 'actor' | 'key'>): string =>
  `${letter}-${derivedCaseId('party', actor.principal, key).slice(0, 8)}`;

/** A payload without the fields that are sealed apart from it. */
export const withoutFields = (fields: Fields, left: readonly string[]): Fields =>
  left.length === 0 ? fields : Object.fromEntries(Object.entries(fields).filter(([name]) => !left.includes(name)));

/** Seals what a command says of somebody, over what was known; null: it says nothing, and everything stays as it is. */
export function sealedIdentity(
  seals: Seals,
  asked: Pick<ActInput, 'actor' | 'key'> & { readonly given: Fields; readonly identity: AskedIdentity },
): SealedParty | null {
  const { given, identity } = asked;
  const { party, clears = [] } = given;
  const said = Object.fromEntries(
    identity.fields.flatMap((name) => (name === 'clears' || given[name] == null ? [] : [[name, given[name]] as const])),
  ) as PartyIdentity;
  const cleared = clears as readonly string[];
  if (Object.keys(said).length + cleared.length === 0) return null;
  const name = typeof party === 'string' ? party : nameFor('p', asked);
  // What is said of a field counts, also where it was to be cleared.
  const left: PartyIdentity = withoutFields({ ...identity.before }, cleared);
  return seals.party(name, { ...left, ...withPlainNumbers(said) });
}

/** Two entries of one and the same, and of which of them telephone and address count where both have one. */
interface Entries {
  readonly gone: PartyIdentity | undefined;
  readonly stays: PartyIdentity | undefined;
  readonly contacts: unknown;
}

/** What is known of whoever stood in a case twice. Sent again it is the same, since what came of it is what stays. */
export function mergedIdentity({ gone = {}, stays = {}, contacts }: Entries): PartyIdentity {
  const { name, idNumber, ...reached } = gone;
  const who = { ...(name !== undefined && { name }), ...(idNumber !== undefined && { idNumber }) };
  return { ...who, ...reached, ...stays, ...(contacts === 'party' && reached) };
}

/** What a payload says of a sealed identity; of somebody who is in the case also whether a name is said, and not only how to reach them. */
export const identityRefs = ({ party, name }: Fields, identity: SealedParty | null) => ({
  identity: identity?.ref ?? null,
  ...(typeof party === 'string' && name != null && { isNamed: true }),
});

/** Numbers as they are found again: without what sets their digits apart. What is no number stays as it was said. */
export function withPlainNumbers<T extends PartyIdentity>(person: T): T {
  const { phone, idNumber } = person;
  return {
    ...person,
    ...(phone !== undefined && { phone: plainNumber(phone) }),
    ...(idNumber !== undefined && { idNumber: plainNumber(idNumber) }),
  };
}

const plainNumber = (typed: string): string => {
  const plain = typed.normalize('NFKC').replaceAll(/[\s\-—–－]/gu, '');
  return /^\+?\d+X?$/iu.test(plain) ? plain.toUpperCase() : typed;
};
