import { generalWord, type CaseParty } from '#libs/contracts';
import { createContext } from 'react';
import type { Say } from '../base/say.js';
import './party-words.messages.js';

/** What of a party says who it is: masked. */
export type Called = Pick<CaseParty, 'party' | 'name' | 'phone' | 'role'> & Partial<Pick<CaseParty, 'mandates'>>;

/** The parties of the case on whose page one is, in the order of its list; none elsewhere. */
export const PartiesHere = createContext<readonly Called[]>([]);

/** A party by its masked name; one without, by its place among those of its role. Never by its id, which nobody can read. */
function nameOf(one: Called, all: readonly Called[], say: Say): string {
  if (one.name !== null) return one.name;
  const role = generalWord('partyRole', one.role, say.language);
  const alike = all.filter((other) => other.role === one.role);
  return alike.length < 2 ? role : say('parties.nthOf', { n: alike.indexOf(one) + 1, role });
}

/** What tells it from others whose masked names are the same: its telephone, or else its place in the list; null: nothing has to. */
function markOf(one: Called, all: readonly Called[], say: Say): string | null {
  const namesakes = all.filter(({ name }) => name !== null && name === one.name);
  if (namesakes.length < 2) return null;
  const isOwn = namesakes.filter(({ phone }) => phone === one.phone).length === 1;
  return isOwn && one.phone !== null ? one.phone : say('parties.nth', { n: all.indexOf(one) + 1 });
}

const find = (party: string, all: readonly Called[]): Called | undefined => all.find((one) => one.party === party);

/** A party by its masked name, told from its namesakes, for where its role is said or does not matter. */
export function partyName(party: string, all: readonly Called[], say: Say): string {
  const one = find(party, all);
  if (one === undefined) return say('parties.other');
  const [name, mark] = [nameOf(one, all, say), markOf(one, all, say)];
  return mark === null ? name : say('parties.marked', { name, mark });
}

/** A party in a list to choose from: masked, with what it is in the case, and told from its namesakes. */
export function partyLabel(party: string, all: readonly Called[], say: Say): string {
  const one = find(party, all);
  if (one === undefined) return say('parties.other');
  const [name, mark] = [nameOf(one, all, say), markOf(one, all, say)];
  const role = generalWord('partyRole', one.role, say.language);
  if (mark !== null) return say('parties.oneMarked', { name, role, mark });
  return one.name === null ? name : say('parties.one', { name, role });
}

/**
 * A party in a sentence; the only petitioner is called so, and where the parties are not known whoever was first.
 *
 * @param party null: the petitioner
 */
export function partyInSentence(party: string | null, all: readonly Called[], say: Say): string {
  const petitioners = all.filter(({ role }) => role === 'petitioner');
  const only = petitioners.length === 1 ? petitioners[0]?.party : all.length === 0 ? 'p1' : null;
  return party === null || party === only
    ? generalWord('partyRole', 'petitioner', say.language)
    : partyLabel(party, all, say);
}
