import {
  Capacity,
  DomainError,
  isDomainError,
  type Actor,
  type ErrorDetails,
  type OfficeId,
  type Refusal,
} from '#libs/kernel';
import { OfficeFunction, OfficeType, type Office } from './office.js';
import type { OfficeContext, OfficeTree } from './office-tree.js';
import { permissions, type Grant, type Permission, type PermissionName, type Relation } from './permissions.js';

/** The offices that stand in each relation to the case now; a relation that is left out or null is nobody's. */
export type Relations = Readonly<Partial<Record<Relation, OfficeId | readonly OfficeId[] | null>>>;

type Person = Extract<Actor, { kind: 'person' }>;

/**
 * Refuses whoever may not give this command, before any other reason: what is forbidden tells nothing of the state.
 *
 * @param relations who stands how to the case, as the kind works it out from its state
 * @throws DomainError forbidden `office.not_permitted`, details `command`, `because` (`actor`, `capacity`, `relation`),
 *   `needs` (capacities that may, by comma) and `offices` (which office may, by comma); `office.not_active` when the
 *   acting office does not exist or is not active any more
 */
export function permit(
  context: OfficeContext & { readonly actor: Actor },
  command: PermissionName,
  relations: Relations = {},
): void {
  const permission: Permission = permissions[command];
  const { actor, offices } = context;
  if (actor.kind !== 'person') {
    if (!permission[actor.kind]) throw refused(command, 'actor', permission.persons);
    return;
  }
  permitPerson({ actor, offices, command, relations });
}

function permitPerson(asked: {
  actor: Person;
  offices: OfficeTree;
  command: PermissionName;
  relations: Relations;
}): void {
  const { actor, offices, command, relations } = asked;
  const grants: readonly Grant[] = permissions[command].persons;
  if (grants.length === 0) throw refused(command, 'actor', grants);
  if (offices.get(actor.office)?.isActive !== true) {
    const details = { command, office: actor.office };
    throw new DomainError('forbidden', 'office.not_active', `office ${actor.office} is not active`, details);
  }
  const fitting = grants.filter((grant) => grant.capacities.includes(actor.capacity));
  if (fitting.length === 0) throw refused(command, 'capacity', grants);
  const stands = fitting.some((grant) => standsIn(grant.relation, actor.office, { offices, relations }));
  if (!stands) {
    const named = fitting.flatMap((grant) => namedBy(grant.relation, { offices, relations }));
    throw refused(command, 'relation', fitting, named);
  }
}

interface Related {
  readonly offices: OfficeTree;
  readonly relations: Relations;
}

function standsIn(relation: Relation, office: OfficeId, related: Related): boolean {
  return relation === 'any' || relation === 'access' || namedBy(relation, related).includes(office);
}

function namedBy(relation: Relation, { offices, relations }: Related): readonly OfficeId[] {
  const given = relations[relation];
  if (given === undefined && relation === 'bureau') {
    const bureau = offices.withFunction(OfficeFunction.petitionBureau);
    return bureau === null ? [] : [bureau.id];
  }
  if (given === undefined || given === null) return [];
  return typeof given === 'string' ? [given] : given;
}

type Because = 'actor' | 'capacity' | 'relation';

function refused(
  command: PermissionName,
  because: Because,
  grants: readonly Grant[],
  offices: readonly OfficeId[] = [],
): DomainError {
  const needs = [...new Set(grants.flatMap((grant) => grant.capacities))].join(',');
  const details: ErrorDetails = { command, because, needs, offices: [...new Set(offices)].join(',') };
  return new DomainError('forbidden', 'office.not_permitted', `${command} is not permitted: ${because}`, details);
}

/**
 * Refuses the person who did the first half of an act to do the second (four eyes, 双人).
 *
 * @param first principal who asked
 * @throws DomainError forbidden `office.same_person`
 */
export function requireAnotherPerson(actor: Actor, first: string): void {
  if (actor.principal !== first) return;
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

/** The capacities that make sense in an office: the bureau has clerks, a village has nobody who supervises. */
export function capacitiesOf(office: Office): readonly Capacity[] {
  const { petitionClerk, petitionHead, officer, head, supervisor, administrator } = Capacity;
  if (office.functions.includes(OfficeFunction.petitionBureau)) {
    return [petitionClerk, petitionHead, supervisor, administrator];
  }
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
