import type { Fact } from '#libs/kernel';

/** What a fact's sentence needs to know of the facts before it. */
export interface Before {
  /** Supervisions that the petition knows to be open. */
  readonly supervisions: ReadonlySet<string>;
  /** The petition of a supervision was told that it is open. */
  readonly isParentTold: boolean;
}

/** Types of the facts that decide how others are said. */
export const contextTypes = ['supervisionNoted', 'supervisionEndNoted', 'parentTold'] as const;

/** True where how a fact is said depends on those before it. */
export const needsContext = (type: string): boolean => type === 'supervisionNoted' || type === 'parentTold';

const nothing: Before = { supervisions: new Set(), isParentTold: false };

type Data = Readonly<Record<string, unknown>>;
const dataOf = (fact: Fact): Data => (typeof fact.data === 'object' && fact.data !== null ? (fact.data as Data) : {});

/** What stands after each of the facts, in their order. */
function after(before: Before, fact: Fact): Before {
  const { supervision, what } = dataOf(fact);
  if (fact.type === 'parentTold') return { ...before, isParentTold: what === 'opened' };
  if (typeof supervision !== 'string') return before;
  const supervisions = new Set(before.supervisions);
  if (fact.type === 'supervisionNoted') supervisions.add(supervision);
  if (fact.type === 'supervisionEndNoted') supervisions.delete(supervision);
  return { ...before, supervisions };
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
  supervisionNoted: ({ supervision, clock }, { supervisions }) => {
    if (!supervisions.has(String(supervision))) return null;
    return isMissing(clock) ? 'added_by_hand' : 'added';
  },
  parentTold: ({ what }, { isParentTold }) => (what === 'opened' && isParentTold ? 'added' : null),
};
