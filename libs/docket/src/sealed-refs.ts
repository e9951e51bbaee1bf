import type { Fact, FileRef, PartyRef, TextRef } from '#libs/kernel';
import type { ErasureFacts } from '#libs/kind';

/** What the facts of a case say that is kept outside of them. */
export interface SealedRefs {
  /** By their digests. */
  readonly texts: ReadonlyMap<string, TextRef>;
  /** By name and digest of the party. */
  readonly parties: ReadonlyMap<string, PartyRef>;
}

/** What names a party's identity in its case. */
export const partyKey = ({ party, digest }: PartyRef): string => `${party} ${digest}`;

/** Every text and every identity that these facts refer to, wherever it stands in them. */
export function refsIn(facts: readonly Fact[]): SealedRefs {
  const texts = new Map<string, TextRef>();
  const parties = new Map<string, PartyRef>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isTextRef(value)) texts.set(value.digest, value);
    else if (isPartyRef(value)) parties.set(partyKey(value), value);
    else for (const inner of Object.values(value)) walk(inner);
  };
  for (const fact of facts) walk(fact);
  return { texts, parties };
}

/** Every file that a fact means, wherever it stands in it. */
export function filesIn({ data }: Pick<Fact, 'data'>): readonly FileRef[] {
  const files = new Map<string, FileRef>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isFileRef(value)) files.set(value.sha256, value);
    else for (const inner of Object.values(value)) walk(inner);
  };
  walk(data);
  return [...files.values()];
}

/**
 * What facts say that was erased afterwards: their digests stay, and may be without their texts. Of a party that is what was
 * known of it before: whoever is named again later is there again, and what is said again is, also in the same words.
 */
export function erasedIn(facts: readonly Fact[]): SealedRefs {
  const erasures = facts.filter(({ type }) => type === 'erased').map(({ seq, data }) => ({ seq, ...dataOf(data) }));
  const erased = erasures.map((one) => erasedBy(facts, one));
  return {
    texts: new Map(erased.flatMap(({ texts }) => [...texts])),
    parties: new Map(erased.flatMap(({ parties }) => [...parties])),
  };
}

type Erasure = ErasureFacts['erased'] & Pick<Fact, 'seq'>;

/** What one of them took, and nobody has said again since. */
function erasedBy(facts: readonly Fact[], { seq, facts: numbers, parties: people = [] }: Erasure): SealedRefs {
  const named = refsIn(facts.filter((fact) => numbers.includes(fact.seq)));
  const before = people.length === 0 ? none : refsIn(facts.filter((fact) => fact.seq < seq));
  const since = refsIn(facts.filter((fact) => fact.seq > seq));
  const ofPeople = [...before.parties].filter(([, { party }]) => people.includes(party));
  return {
    texts: new Map([...named.texts].filter(([digest]) => !since.texts.has(digest))),
    parties: new Map([...named.parties, ...ofPeople].filter(([key]) => !since.parties.has(key))),
  };
}

const none: SealedRefs = { texts: new Map(), parties: new Map() };

const dataOf = (data: unknown) => data as ErasureFacts['erased'];

const isTextRef = (value: object): value is TextRef =>
  'digest' in value && typeof value.digest === 'string' && 'chars' in value && typeof value.chars === 'number';

const isFileRef = (value: object): value is FileRef =>
  'sha256' in value && typeof value.sha256 === 'string' && 'bytes' in value && typeof value.bytes === 'number';

const isPartyRef = (value: object): value is PartyRef =>
  'digest' in value && typeof value.digest === 'string' && 'party' in value && typeof value.party === 'string';
