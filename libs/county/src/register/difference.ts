import type { Present, RegisteredPerson, RegisteredVenue } from './register.js';

type Entry = RegisteredPerson | RegisteredVenue;

/** An entry that is there and that the file says otherwise. */
export interface ChangedEntry<E> {
  readonly before: Present<E>;
  readonly after: E;
  /** What differs; `isActive` among them: it leaves, or comes back. */
  readonly fields: readonly string[];
}

/** What would have to happen for one list to be as a file says. */
export interface ListDifference<E> {
  readonly added: readonly E[];
  readonly changed: readonly ChangedEntry<E>[];
  /** As the file says already. */
  readonly same: number;
  /** In use, and not in the file: they stay as they are. */
  readonly unnamed: readonly Present<E>[];
}

/** The same of a whole register. */
export interface RegisterDifference {
  readonly people: ListDifference<RegisteredPerson>;
  readonly venues: ListDifference<RegisteredVenue>;
}

/** A row of a file with the entry that it means; null: it is a new one. */
export interface Matched<E> {
  readonly row: { readonly [K in keyof E]?: E[K] | null | undefined };
  readonly entry: Present<E> | null;
}

/**
 * What differs between a list and the rows of a file (差异). The file is not the whole: whoever it does not name stays as they
 * are, and who leaves is written as having left. A column that it does not have says nothing.
 *
 * @param blank what a new entry has of which the file says nothing
 */
export function listDifference<E extends Entry>(
  present: readonly Present<E>[],
  rows: readonly Matched<E>[],
  blank: Partial<E>,
): ListDifference<E> {
  const named = new Set(rows.flatMap(({ entry }) => entry?.id ?? []));
  const changed: ChangedEntry<E>[] = [];
  const added: E[] = [];
  let same = 0;
  for (const { row, entry } of rows) {
    const after = afterOf(row, entry, blank);
    const fields = entry === null ? [] : differing(entry, after);
    if (entry === null && after.isActive) added.push(after);
    else if (entry !== null && fields.length > 0) changed.push({ before: entry, after, fields });
    else same += 1;
  }
  return { added, changed, same, unnamed: present.filter(({ id, isActive }) => isActive && !named.has(id)) };
}

export const isNoDifference = ({ people, venues }: RegisterDifference): boolean =>
  [people.added, people.changed, venues.added, venues.changed].every(({ length }) => length === 0);

/** The entry as it is to be. An empty cell says what is said of a new one; without a state somebody is active. */
export function afterOf<E extends Entry>(row: Matched<E>['row'], entry: Present<E> | null, blank: Partial<E>): E {
  const { id: _id, ...before } = entry ?? { id: '', ...(blank as E) };
  const said = Object.entries(row).filter(([, value]) => value !== undefined);
  const fields = blank as Readonly<Record<string, unknown>>;
  const given = Object.fromEntries(said.map(([field, value]) => [field, value ?? fields[field]]));
  const after = { ...before, ...given, code: entry?.code ?? row.code ?? '' } as unknown as E;
  return after.isActive ? { ...after, leftOn: null } : forgetting(after);
}

/** How to reach somebody who left is not kept. */
function forgetting<E extends Entry>(after: E): E {
  return 'email' in after ? { ...after, phone: null, email: null, address: null } : after;
}

/** Who left before, and has left in the file, is not changed: that comes with taking them back. */
function differing<E extends Entry>(before: Present<E>, after: E): string[] {
  if (!before.isActive && !after.isActive) return [];
  const was = before as unknown as Readonly<Record<string, unknown>>;
  return Object.entries(after)
    .filter(([field, value]) => textOf(value) !== textOf(was[field]))
    .map(([field]) => field);
}

/** Words of a list mean the same in any order. */
const textOf = (value: unknown): string =>
  JSON.stringify(Array.isArray(value) ? (value as readonly unknown[]).toSorted() : value);
