import { numberAsWritten, readSearch, type AnyList, type KindHead, type ListFilter } from '#libs/contracts';
import { as, type OfficeId } from '#libs/kernel';
import type { OfficeTree } from '#libs/office';

/** What a list is narrowed to, by the names of its filters: words as they are searched, a place with those below it. */
export type ListValues = Readonly<Record<string, unknown>> & { readonly drill: boolean };

interface Of {
  readonly head: KindHead;
  readonly list: AnyList;
  /** Needed where the query names a place. */
  readonly offices: OfficeTree | null;
}

/** The values of the filters that a query names. */
export function listValuesOf(query: Readonly<Record<string, unknown>>, of: Of): ListValues {
  const filters = Object.entries(of.list.filters).filter(([name]) => query[name] !== undefined);
  const values = filters.map(([name, filter]) => {
    const value = query[name];
    // The page of a case is found by what somebody typed into an address.
    return [name, name === 'number' ? numberAsWritten(String(value)) : valueOf(filter, value, of)] as const;
  });
  return { ...Object.fromEntries(values), drill: query['drill'] === 'true' };
}

/** Whether a query names a place, whose offices below it are wanted too. */
export const namesPlace = (query: Readonly<Record<string, unknown>>, { filters }: AnyList): boolean =>
  Object.entries(filters).some(([name, { type }]) => type === 'place' && query[name] !== undefined);

function valueOf({ type }: ListFilter, value: unknown, { head, offices }: Of): unknown {
  // The contract has let through only what can be looked for.
  if (type === 'words') return readSearch(String(value), head.numberMark) ?? undefined;
  return type === 'place' ? placesWithin(as<OfficeId>(String(value)), offices) : value;
}

function placesWithin(place: OfficeId, offices: OfficeTree | null): OfficeId[] {
  const below = offices?.all.filter(({ id }) => offices.isWithin(id, place)) ?? [];
  return [...new Set([place, ...below.map(({ id }) => id)])];
}
