import {
  Capacity,
  DomainError,
  isDomainError,
  type Actor,
  type ErrorDetails,
  type OfficeId,
  type Refusal,
} from '#libs/kernel';
import { isGuide, lineOf } from './above.js';
import { OfficeFunction, type Office } from './office.js';
import { OfficeType } from './office-types.js';
import type { OfficeContext, OfficeTree } from './office-tree.js';
import { isOutside } from './review.js';
import { isLeadingOrgan } from './superior-organ.js';
import { isOfCase, platformPermissions } from './permissions.js';
import type { CaseRelation, Grant, PermissionTable, Relation } from './permissions.js';

/** The offices that stand in each relation to the case now; a relation that is left out or null is nobody's. */
export type Relations = Readonly<Partial<Record<CaseRelation, OfficeId | readonly OfficeId[] | null>>>;

type Person = Extract<Actor, { kind: 'person' }>;

/** What somebody asks to do: a row of a table, and the offices that stand in each relation to the case. */
interface Asked<K extends string> {
  readonly command: K;
  readonly relations: Relations;
}

/** Refuses whoever may not; see `permitBy`. */
export type Permit<K extends string> = (
  context: OfficeContext & { readonly actor: Actor },
  command: K,
  relations?: Relations,
) => void;

/**
 * Refuses whoever may not give a command of a table, before any other reason: what is forbidden tells nothing of the
 * state. The relations say who stands how to the case, as the kind works it out from its state.
 *
 * @throws DomainError forbidden `office.not_permitted`, details `command`, `because` (`actor`, `capacity`, `relation`),
 *   `needs` (capacities that may, by comma), `offices` (which office may, by comma) and `who` (both together, as `whoMay`
 *   says it); `office.nobody_may`, details `command` and `offices`, where the offices that may have nobody who could;
 *   `office.not_active` when the acting office does not exist or is not active any more
 */
export function permitBy<T extends PermissionTable>(table: T): Permit<keyof T & string> {
  return ({ actor, offices }, command, relations = {}) => {
    const asked = { command, relations };
    if (actor.kind === 'person') permitPerson(table, { ...asked, actor, offices });
    else if (table[command]?.[actor.kind] !== true) {
      throw refused(table, asked, { because: 'actor', grants: table[command]?.persons ?? [], offices });
    }
  };
}

/** The same for what belongs to no kind. */
export const permit = permitBy(platformPermissions);

function permitPerson(
  table: PermissionTable,
  { actor, offices, ...asked }: Asked<string> & { actor: Person; offices: OfficeTree },
): void {
  const { command, relations } = asked;
  const grants: readonly Grant[] = table[command]?.persons ?? [];
  const near = actor.office;
  if (grants.length === 0) throw refused(table, asked, { because: 'actor', grants, offices, near });
  if (offices.get(actor.office)?.isActive !== true) {
    const details = { command, office: actor.office };
    throw new DomainError('forbidden', 'office.not_active', `office ${actor.office} is not active`, details);
  }
  const fitting = grants.filter((grant) => grant.capacities.includes(actor.capacity));
  if (fitting.length === 0) throw refused(table, asked, { because: 'capacity', grants, offices, near });
  const stands = fitting.some((grant) => standsIn(grant.relation, actor.office, { offices, relations, near }));
  if (!stands) throw refused(table, asked, { because: 'relation', grants: fitting, offices, near });
}

interface Related {
  readonly offices: OfficeTree;
  readonly relations: Relations;
  /** Who asks, where no office stands in a relation yet: whose bureau is meant then. Left out: nobody in particular. */
  readonly near?: OfficeId | null;
}

/** The petition bureaus of a case: the nearest above each office that has to do with it; of no case, that of who asks. */
function bureausOf({ offices, relations, near = null }: Related): readonly OfficeId[] {
  const standing = Object.values(relations).flatMap((given) => given ?? []);
  const asked = standing.length > 0 ? standing : [near];
  const found = asked.map((office) => offices.nearest(OfficeFunction.petitionBureau, office)?.id);
  return [...new Set(found.filter((id) => id !== undefined))];
}

function standsIn(relation: Relation, office: OfficeId, related: Related): boolean {
  return relation === 'any' || relation === 'access' || namedBy(relation, related).includes(office);
}

function namedBy(relation: Relation, { offices, relations, near = null }: Related): readonly OfficeId[] {
  if (relation === 'guide') return offices.ofCounty.filter(isGuide).map(({ id }) => id);
  if (relation === 'bureau' || relation === 'aboveBureau') {
    const bureaus = bureausOf({ offices, relations, near });
    if (relation === 'bureau') return bureaus;
    const above = bureaus.flatMap((bureau) => lineOf(offices, bureau).slice(1));
    return [...new Set(above.filter(isLeadingOrgan).map(({ id }) => id))];
  }
  const given = isOfCase(relation) ? relations[relation] : null;
  if (given === undefined || given === null) return [];
  return typeof given === 'string' ? [given] : given;
}

/**
 * The rows that are open to somebody who acts for an office, as far as the county alone decides that: `permissionsOf`, without
 * those that only another office has, the petition bureau or an organ above it.
 */
export function permissionsIn(
  table: PermissionTable,
  { capacity, office }: Pick<Person, 'capacity' | 'office'>,
  offices: OfficeTree,
): string[] {
  const isItsOwn = (relation: Relation): boolean =>
    isOfCase(relation) || standsIn(relation, office, { offices, relations: {}, near: office });
  const isOpen = (name: string): boolean =>
    (table[name]?.persons ?? []).some(
      ({ capacities, relation }) => capacities.includes(capacity) && isItsOwn(relation),
    );
  return Object.keys(table).filter(isOpen);
}

interface Why {
  readonly because: 'actor' | 'capacity' | 'relation';
  readonly grants: readonly Grant[];
  readonly offices: OfficeTree;
  /** Who asks; left out: no person does. */
  readonly near?: OfficeId;
}

function refused(
  table: PermissionTable,
  { command, relations }: Asked<string>,
  { because, grants, offices, near }: Why,
): DomainError {
  const related = { offices, relations, ...(near !== undefined && { near }) };
  const who = whoMay(table, command, related);
  if (who === '' && grants.length > 0) return nobodyMay(command, grants, related);
  const named = who.split(',').filter((one) => /^[^@/]+\//.test(one));
  const each = (place: 0 | 1): string => [...new Set(named.map((one) => one.split('/')[place]))].join(',');
  const isByOffice = because === 'relation' && named.length > 0;
  const needs = isByOffice ? each(1) : [...new Set(grants.flatMap((grant) => grant.capacities))].join(',');
  const details: ErrorDetails = { command, because, needs, offices: isByOffice ? each(0) : '', who };
  return new DomainError('forbidden', 'office.not_permitted', `${command} is not permitted: ${because}`, details);
}

/**
 * Persons may, but no office in question has one of the capacities. Which it has follows from its type and its functions,
 * so nobody can be given one: the matter has to go to another office.
 */
function nobodyMay(command: string, grants: readonly Grant[], related: Related): DomainError {
  const offices = [...new Set(grants.flatMap(({ relation }) => namedBy(relation, related)))].join(',');
  const message = `nobody may give ${command}: ${offices} has none of the capacities`;
  return new DomainError('forbidden', 'office.nobody_may', message, { command, offices });
}

/**
 * Who may give a command, for a sentence: `office/capacity` by comma, each office with the capacities that it has; where
 * the office is not known here its relation stands for it (`@handler/officer`), and where any office may, nothing
 * (`/administrator`). Empty for what only the platform does, and where no office in question has such a capacity.
 */
export function whoMay(table: PermissionTable, command: string, related: Related): string {
  const { offices } = related;
  const entries = (table[command]?.persons ?? []).flatMap((grant: Grant) => {
    if (grant.relation === 'any' || grant.relation === 'access') return grant.capacities.map((one) => `/${one}`);
    const named = namedBy(grant.relation, related);
    if (named.length === 0) return grant.capacities.map((one) => `@${grant.relation}/${one}`);
    return named.flatMap((id) => {
      const office = offices.get(id);
      const held = office === null ? grant.capacities : capacitiesOf(office);
      return grant.capacities.filter((one) => held.includes(one)).map((one) => `${id}/${one}`);
    });
  });
  return [...new Set(entries)].join(',');
}

/**
 * Refuses the person who did the first half of an act to do the second (four eyes, 双人).
 *
 * It holds through a deputy (代理) in both directions: neither the person who asked, nor the one in whose place it was
 * asked, nor whoever acts in the place of one of them is another person.
 *
 * @param first principal who asked, and in whose place
 * @throws DomainError forbidden `office.same_person`
 */
export function requireAnotherPerson(actor: Actor, first: string, firstFor?: string): void {
  const seconds = actor.kind === 'person' ? [actor.principal, actor.deputyFor] : [actor.principal];
  if (!seconds.some((one) => one !== undefined && (one === first || one === firstFor))) return;
  throw new DomainError('forbidden', 'office.same_person', 'who asked cannot also approve', {});
}

/** Turns a refusal that is thrown into the refusal that a screen shows; null where nothing is thrown. A bug stays one. */
export function refusalOf(check: () => unknown): Refusal {
  try {
    check();
    return null;
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return { kind: error.kind, code: error.code, details: error.details };
  }
}

/**
 * The capacities that make sense in an office: the bureau has clerks, a village has nobody who supervises, and for an
 * organ of another level nobody acts here.
 */
export function capacitiesOf(office: Office): readonly Capacity[] {
  const { petitionClerk, petitionHead, officer, head, supervisor, administrator } = Capacity;
  if (office.functions.includes(OfficeFunction.petitionBureau)) {
    return [petitionClerk, petitionHead, supervisor, administrator];
  }
  if (isOutside(office)) return [];
  const withSupervisors: readonly OfficeType[] = [
    OfficeType.committee,
    OfficeType.government,
    OfficeType.jointConference,
    OfficeType.discipline,
    OfficeType.inspectionGroup,
  ];
  return withSupervisors.includes(office.type) ? [officer, head, supervisor] : [officer, head];
}

/**
 * Refuses to give somebody a capacity that the office does not have.
 *
 * @throws DomainError invalid `office.unknown` or `office.capacity_unfit`
 */
export function requireFittingCapacity(offices: OfficeTree, id: OfficeId, capacity: Capacity): void {
  const office = offices.get(id);
  if (office === null) throw new DomainError('invalid', 'office.unknown', `no office ${id}`, { office: id });
  const fitting = capacitiesOf(office);
  if (fitting.includes(capacity)) return;
  const details = { office: id, capacity, fitting: fitting.join(',') };
  throw new DomainError('invalid', 'office.capacity_unfit', `${id} has no ${capacity}`, details);
}

/** The offices that alone have a permission, by what the county itself says; null: it hangs on a case, or on no office. */
export function officesWith(
  table: PermissionTable,
  name: string,
  { offices, near }: Pick<Related, 'offices' | 'near'>,
): readonly OfficeId[] | null {
  const relations = (table[name]?.persons ?? []).map(({ relation }) => relation);
  const isOfAny = relations.some((one) => isOfCase(one) || one === 'any' || one === 'access');
  if (relations.length === 0 || isOfAny) return null;
  return [...new Set(relations.flatMap((one) => namedBy(one, { offices, relations: {}, near: near ?? null })))];
}
