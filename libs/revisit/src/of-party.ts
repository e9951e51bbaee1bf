import type { OfficeId } from '#libs/kernel';
import type { OfficeTree } from '#libs/office';

const plain = (name: string): string => name.replaceAll(/\s/gu, '');

/**
 * Whether whoever works in an office is of a party: that office is one, or the office above it, by what they are called (ours). Other ties
 * nobody has written down, and whoever goes says them.
 *
 * @param names of the organisations that are parties
 */
export function isOfPartyNamed(
  offices: Pick<OfficeTree, 'get' | 'superiorOf'>,
  office: OfficeId,
  names: readonly string[],
): boolean {
  const parties = new Set(names.map(plain));
  const own = [offices.get(office), offices.superiorOf(office)].flatMap((one) => one ?? []);
  return own.some(({ name }) => parties.has(plain(name.zh)) || parties.has(plain(name.en)));
}
