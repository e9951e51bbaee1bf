import { DomainError, type OfficeId } from '#libs/kernel';
import { levelsOf } from './levels.js';
import type { Office, OfficeFunction } from './office.js';
import { isOutside, requireReviewers } from './review.js';

/** The organisation as one immutable value. Every lookup answers; null and an empty list mean "there is none". */
export interface OfficeTree {
  /** Changes whenever the stored offices change, so that a cache knows. */
  readonly revision: string;
  /** All offices, inactive ones too, in the order in which they were given. */
  readonly all: readonly Office[];
  /** The same without organs of other levels: whose work the county's lists show. */
  readonly ofCounty: readonly Office[];
  /** The office, active or not. */
  readonly get: (id: OfficeId) => Office | null;
  /** The office above; null at the top and for an unknown office. */
  readonly superiorOf: (id: OfficeId) => Office | null;
  /** The office itself and everything above it, nearest first; empty for an unknown office. */
  readonly chainOf: (id: OfficeId) => readonly Office[];
  /** Offices directly below, inactive ones too. */
  readonly childrenOf: (id: OfficeId) => readonly Office[];
  /**
   * The active office that holds a function for another one, the nearest above (就近向上): the holder in the level of `office`,
   * else in the level above that, and so on up to the top; where none of these has one, the only holder there is. A level (层级)
   * is a committee with its government and everything that stands below them, down to where another committee, another
   * government or a township begins a level of its own; what stands in none is of the installation itself, which is asked
   * last. Null: nobody holds it for that office, and always for a function that many may hold.
   *
   * @param office null: nobody in particular asks, so the only holder, or the one that stands highest
   * @param gone offices that are looked at as if they were not active
   */
  readonly nearest: (what: OfficeFunction, office: OfficeId | null, gone?: readonly OfficeId[]) => Office | null;
  /** The office that begins the level (层级) in which another one stands; null: it stands in none. */
  readonly levelOf: (id: OfficeId) => Office | null;
  /** True if the office is the other one or lies below it. */
  readonly isWithin: (id: OfficeId, ancestor: OfficeId) => boolean;
}

/** What a decision that looks at the organisation is given. */
export interface OfficeContext {
  readonly offices: OfficeTree;
}

/**
 * Builds the tree (组织机构树) from its offices.
 *
 * @param revision any text that changes when the offices change
 * @throws DomainError invalid: `office.duplicate`, `office.superior_missing`, `office.superior_cycle`,
 *   `office.function_taken` when two active offices of one level hold the same function, `office.outside_in_tree` when an organ of
 *   another level stands above or below one, `office.reviewer_missing`, `office.reviewer_unfit` or
 *   `office.reviewer_cycle`
 */
export function buildOfficeTree(offices: readonly Office[], revision: string): OfficeTree {
  const byId = indexById(offices);
  const chains = chainsOf(offices, byId);
  const chainOf = (id: OfficeId): readonly Office[] => chains.get(id) ?? [];
  const { nearest, levelOf } = levelsOf(offices, chainOf);
  requireReviewers(offices, byId, nearest);
  const children = new Map<OfficeId, Office[]>();
  for (const office of offices) {
    if (office.superior !== null) children.set(office.superior, [...(children.get(office.superior) ?? []), office]);
  }
  return {
    revision,
    all: [...offices],
    ofCounty: offices.filter((office) => !isOutside(office)),
    get: (id) => byId.get(id) ?? null,
    superiorOf: (id) => chainOf(id)[1] ?? null,
    chainOf,
    childrenOf: (id) => children.get(id) ?? [],
    nearest,
    levelOf,
    isWithin: (id, ancestor) => chainOf(id).some((office) => office.id === ancestor),
  };
}

function indexById(offices: readonly Office[]): ReadonlyMap<OfficeId, Office> {
  const byId = new Map<OfficeId, Office>();
  for (const office of offices) {
    if (byId.has(office.id))
      throw invalid('office.duplicate', `office ${office.id} is there twice`, { office: office.id });
    byId.set(office.id, office);
  }
  return byId;
}

function chainsOf(
  offices: readonly Office[],
  byId: ReadonlyMap<OfficeId, Office>,
): ReadonlyMap<OfficeId, readonly Office[]> {
  const chains = new Map<OfficeId, readonly Office[]>();
  for (const office of offices) chains.set(office.id, climb(office, byId));
  return chains;
}

function climb(from: Office, byId: ReadonlyMap<OfficeId, Office>): readonly Office[] {
  const chain = new Set([from]);
  let office = from;
  while (office.superior !== null) {
    const above = byId.get(office.superior);
    if (above === undefined) {
      const details = { office: office.id, superior: office.superior };
      throw invalid('office.superior_missing', `office ${office.id} names a superior that does not exist`, details);
    }
    if (isOutside(above) || isOutside(office)) {
      const details = { office: office.id, superior: above.id };
      throw invalid('office.outside_in_tree', 'an organ of another level has no place in the tree', details);
    }
    if (chain.has(above)) {
      throw invalid('office.superior_cycle', `office ${office.id} is its own superior`, { office: office.id });
    }
    chain.add(above);
    office = above;
  }
  return [...chain];
}

function invalid(code: string, message: string, details: Record<string, string>): DomainError {
  return new DomainError('invalid', code, message, details);
}
