import { DomainError, type AnyKind } from '#libs/kernel';
import { petitionKind, petitionRules } from '#libs/petition';
import type { RuleNeeds } from '#libs/rules';
import { supervisionKind, supervisionRules } from '#libs/supervision';

/** The kinds by their names. The door knows none itself; it is given these. */
export type Registry = Readonly<Record<string, AnyKind>>;

/** The kinds of this release. A new kind is one more line here. */
export const kinds: Registry = {
  [petitionKind.name]: petitionKind,
  [supervisionKind.name]: supervisionKind,
};

/** What the law of each kind takes from its rule pack. */
export const ruleNeeds: Readonly<Record<string, RuleNeeds>> = {
  [petitionKind.name]: petitionRules,
  [supervisionKind.name]: supervisionRules,
};

/** @throws DomainError `docket.unknown_kind` (invalid) */
export function kindOf(registry: Registry, name: string): AnyKind {
  const kind = registry[name];
  if (kind === undefined)
    throw new DomainError('invalid', 'docket.unknown_kind', `no such kind: ${name}`, { kind: name });
  return kind;
}
