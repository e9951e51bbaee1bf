import type { OfficeId } from '#libs/kernel';
import type { OfficeTree } from '#libs/office';

interface Named {
  readonly id: OfficeId;
  readonly name: string;
}

/** What offices are called, in every language. */
export const namesOf = (offices: OfficeTree, ids: readonly OfficeId[]): readonly Named[] =>
  ids.flatMap((id) => Object.values(offices.get(id)?.name ?? {}).map((name) => ({ id, name })));

/**
 * Which of the offices that are not to be named a text names; null: none. The name of one may be part of the name of another, so the
 * longest is looked for first, and what is the name of one that may be named counts for no other.
 */
export function namedIn(
  text: string,
  { unnamed, named }: { readonly unnamed: readonly Named[]; readonly named: readonly Named[] },
): OfficeId | null {
  // Of two offices of one name the one that is not to be named comes first.
  const all = [...unnamed.map((one) => ({ ...one, isFree: false })), ...named.map((one) => ({ ...one, isFree: true }))];
  let left = text;
  for (const { id, name, isFree } of all.toSorted((one, other) => other.name.length - one.name.length)) {
    if (!left.includes(name)) continue;
    if (!isFree) return id;
    // What stands before and after it is no name together.
    left = left.replaceAll(name, '\n');
  }
  return null;
}
