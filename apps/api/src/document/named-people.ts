import type { reads } from '#libs/persistence';
import { addresseesOf, maskedParties } from '../case/case-parties.js';
import type { NoticeGiven, WhoIsNamed } from '../case/kinds-own.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import type { Revealed } from './reveal.js';

/** Somebody who may be named on a page: in full where it is served, masked and without an address on a copy. */
export interface NamedPerson {
  readonly party: string;
  readonly name: string | null;
  readonly address: string | null;
  /** Papers of the case are addressed to this one. */
  readonly isAddressee: boolean;
}

/** The parties of a case that are there, masked, as a copy names them. */
export async function maskedPeople(
  platform: Platform,
  caller: Caller,
  head: reads.CaseHead,
): Promise<readonly NamedPerson[]> {
  const [all, isAddressee] = await Promise.all([
    maskedParties(platform, caller, head.id),
    addresseesOf(platform, head),
  ]);
  return all.map((one) => ({ party: one.party, name: one.name, address: null, isAddressee: isAddressee(one) }));
}

/** Those whose names were looked at, in full, as what is served names them. @param isNamed of whom it says something */
export const fullPeople = (
  revealed: readonly Revealed[],
  { isAddressee, isNamed }: { readonly isAddressee: IsOne; readonly isNamed: IsOne },
): NamedPerson[] =>
  revealed
    .filter((one) => isAddressee(one) || isNamed(one))
    .map((one) => {
      const { name = null, address = null } = one.identity;
      return { party: one.party, name, address, isAddressee: isAddressee(one) };
    });

type IsOne = (one: Pick<Revealed, 'party' | 'role'>) => boolean;

/** The names by which a paper was asked for somebody. */
export function notingWho(who: WhoIsNamed): { readonly who: WhoIsNamed; readonly named: ReadonlySet<string> } {
  const named = new Set<string>();
  const noted: WhoIsNamed = (party) => {
    named.add(party);
    return who(party);
  };
  return { who: noted, named };
}

/** Each of them by the name in the case. */
export const whoIn =
  (people: readonly NamedPerson[]): WhoIsNamed =>
  (party) => {
    const { name, address } = people.find((one) => one.party === party) ?? { name: null, address: null };
    return { name, address };
  };

/** To whom a notice is addressed, by name. */
export const addressedTo = ({ addressee, to }: NoticeGiven, people: readonly NamedPerson[]): readonly string[] =>
  addressee === undefined
    ? people.filter((one) => one.isAddressee && to?.includes(one.party) !== false).flatMap(({ name }) => name ?? [])
    : [addressee ?? []].flat();
