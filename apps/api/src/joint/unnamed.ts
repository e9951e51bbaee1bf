import { DomainError, type CaseId, type OfficeId } from '#libs/kernel';
import type { OfficeTree } from '#libs/office';
import type { KindName } from '#libs/contracts';
import { namedParties } from '../case/case-parties.js';
import type { GivenCommand } from '../case/kinds-own.js';
import { holdsNumberOfPerson, wordsOf } from '../case/written.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';

const shortestName = 2;
// Shorter ones are words that anybody writes.
const shortestOfOrganisation = 4;

const refusal = (): DomainError =>
  new DomainError('invalid', 'joint.words_name_party', 'what members read names a party, or has a number of one');

/**
 * Words that members read hold no number of a person.
 *
 * @throws DomainError `joint.words_name_party` (invalid)
 */
export function requireNoNumber(words: readonly unknown[]): void {
  if (holdsNumberOfPerson(words)) throw refusal();
}

/** The parties of a mediation as its committee knows them. */
export interface NamedParties {
  readonly people: readonly string[];
  readonly organisations: readonly string[];
}

/** Those that have left too: what is written about them is read by whoever joins. */
export async function partiesIn(platform: Platform, caller: Caller, mediation: CaseId): Promise<NamedParties> {
  const { parties } = await platform.docket.dossier(mediation, platform.database);
  const named = await namedParties(platform, caller, mediation, { withLeft: true });
  const namesOf = (isPerson: boolean): readonly string[] =>
    named.flatMap(({ party, identity: { name } }) => {
      const isThat = parties.some((one) => one.party === party && (one.nature === 'person') === isPerson);
      return isThat && name !== undefined ? [name] : [];
    });
  return { people: namesOf(true), organisations: namesOf(false) };
}

/**
 * Nor the name of a party of the mediation. Asked of the committee alone, which knows them: whoever else was refused
 * for a name would learn that it is one.
 *
 * @throws DomainError `joint.words_name_party` (invalid)
 */
export function requireUnnamed({ people, organisations }: NamedParties, words: readonly string[]): void {
  requireNoNumber(words);
  const names = [
    ...people.filter((name) => name.length >= shortestName),
    ...organisations.filter((name) => name.length >= shortestOfOrganisation),
  ];
  if (names.some((name) => words.some((one) => one.includes(name)))) throw refusal();
}

interface Written extends Pick<GivenCommand, 'command' | 'body'> {
  readonly kind: KindName;
  readonly committee: OfficeId | null;
  /** Null: nobody knows whose parties they would be. */
  readonly mediation: CaseId | null;
}

/**
 * Whatever is written where members read holds no number of a person; of the committee, which knows the parties, no name of one either.
 *
 * @throws DomainError `joint.words_name_party` (invalid)
 */
export async function requireNobodyIn(platform: Platform, caller: Caller, given: Written): Promise<void> {
  const words = wordsOf(given.kind, given);
  if (words.length === 0) return;
  requireNoNumber(words);
  if (given.mediation === null || caller.actor.office !== given.committee) return;
  requireUnnamed(await partiesIn(platform, caller, given.mediation), words);
}

/** The offices whose very name a party has: they are barred, whether or not somebody thought of it. */
export function officesAmong({ all }: Pick<OfficeTree, 'all'>, { organisations }: NamedParties): readonly OfficeId[] {
  const names = new Set(organisations.map((name) => name.trim().toLowerCase()));
  return all.flatMap(({ id, name }) => ([name.zh, name.en].some((one) => names.has(one.toLowerCase())) ? [id] : []));
}
