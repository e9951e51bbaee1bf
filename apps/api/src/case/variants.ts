import type { Fact } from '#libs/kernel';

/** What a fact's sentence needs to know of the facts before it. */
export interface Before {
  /** Parts that the case knows to be open. */
  readonly parts: ReadonlySet<string>;
  /** The case above was told that this part is open. */
  readonly isParentTold: boolean;
}

/** Types of the facts that decide how others are said. */
export const contextTypes = ['partNoted', 'partEnded', 'parentKnows'] as const;

/** True where how a fact is said depends on those before it. */
export const needsContext = (type: string): boolean => type === 'partNoted' || type === 'parentKnows';

const nothing: Before = { parts: new Set(), isParentTold: false };

type Data = Readonly<Record<string, unknown>>;
const dataOf = (fact: Fact): Data => (typeof fact.data === 'object' && fact.data !== null ? (fact.data as Data) : {});

/** What stands after each of the facts, in their order. */
function after(before: Before, fact: Fact): Before {
  const { part, outcome } = dataOf(fact);
  if (fact.type === 'parentKnows') return { ...before, isParentTold: outcome === null };
  if (typeof part !== 'string') return before;
  const parts = new Set(before.parts);
  if (fact.type === 'partNoted') parts.add(part);
  if (fact.type === 'partEnded') parts.delete(part);
  return { ...before, parts };
}

/**
 * The name under which each fact has its sentence: its type, and a variant where values are missing that the sentence
 * speaks of, or where something like it was said before.
 *
 * @param facts in their order, with those of `contextTypes` before them
 */
export function sentenceNames(facts: readonly Fact[]): string[] {
  let before = nothing;
  return facts.map((fact) => {
    const variant = variants[fact.type]?.(dataOf(fact), before) ?? null;
    before = after(before, fact);
    return variant === null ? fact.type : `${fact.type}.${variant}`;
  });
}

const isMissing = (value: unknown): boolean => value === null || value === undefined;

const variants: Readonly<Record<string, (data: Data, before: Before) => string | null>> = {
  registered: ({ repeats }) => (Array.isArray(repeats) && repeats.length > 0 ? 'compared' : null),
  referred: ({ manner }) => (manner === 'assign' ? 'assign' : null),
  triaged: ({ to }) => (isMissing(to) ? 'without_office' : null),
  objected: ({ proposedTo }) => (isMissing(proposedTo) ? 'without_office' : null),
  accepted: ({ limitFrom }) => (isMissing(limitFrom) ? 'without_limit' : null),
  breached: ({ isBinding }) => (isBinding === false ? 'measured' : null),
  stepLaid: ({ judging }) => (isMissing(judging) ? 'without_date' : null),
  partNoted: ({ part, cause }, { parts }) => {
    if (!parts.has(String(part))) return null;
    return isMissing(cause) ? 'added_by_hand' : 'added';
  },
  parentKnows: ({ outcome }, { isParentTold }) => (outcome !== null ? 'ended' : isParentTold ? 'added' : null),
};
