import type { Actor, LegalDate } from '#libs/kernel';

/** Who asked for something that another person decides (双人). Principals, as actors are recorded. */
export interface Asked {
  readonly by: string;
  /** In whose place (代理), if in anybody's. */
  readonly byFor?: string;
}

/** The same with the legal day on which it was asked for. */
export interface AskedOn extends Asked {
  readonly on: LegalDate;
}

/** Who asks by an act. */
export function askedBy(actor: Actor): Asked {
  const isDeputy = actor.kind === 'person' && actor.deputyFor !== undefined;
  return { by: actor.principal, ...(isDeputy && { byFor: actor.deputyFor }) };
}
