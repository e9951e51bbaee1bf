import { DomainError } from '#libs/kernel';
import type { AnyKind } from '#libs/kind';
import { platformPermissions, type PermissionTable } from '#libs/office';
import type { RuleNeeds } from '#libs/rules';
import * as laws from '#kinds/laws.js';

/** The kinds by their names. The door knows none itself; it is given these. */
export type Registry = Readonly<Record<string, AnyKind>>;
/** The name of a kind of this release. */
export type KindName = keyof typeof laws;

/** The kinds of this release. */
export const kinds: Readonly<Record<KindName, AnyKind>> = { ...laws };

/** Who may do what (权限表): the rows of every kind, and of what belongs to none. */
export const permissions: PermissionTable = Object.values(kinds).reduce<PermissionTable>(
  (table, { grants }) => ({ ...table, ...grants }),
  platformPermissions,
);

/** What the law of each kind takes from its rule pack. */
export const ruleNeeds: Readonly<Record<string, RuleNeeds>> = Object.fromEntries(
  Object.values(kinds).map(({ name, rules }) => [name, rules]),
);

/** @throws DomainError `docket.unknown_kind` (invalid) */
export function kindOf(registry: Registry, name: string): AnyKind {
  const kind = Object.hasOwn(registry, name) ? registry[name] : undefined;
  if (kind !== undefined) return kind;
  throw new DomainError('invalid', 'docket.unknown_kind', `no such kind: ${name}`, { kind: name });
}
