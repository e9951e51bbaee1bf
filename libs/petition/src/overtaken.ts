import { factServedBy, type OwedPart } from '#libs/kernel';
import type { PetitionDossier } from './case.js';
import { papersOver } from './issuing.js';

/**
 * Whatever is bringing a paper that stands no more hears it, and sends nothing further (ours): nobody is served what was taken
 * back, or what a later paper took the place of.
 */
export function overtakenDeliveries({ state, parts }: PetitionDossier): readonly OwedPart[] {
  const over = papersOver(state);
  return parts.flatMap(({ kind, name, outcome }) => {
    const fact = kind === 'delivery' && outcome === null ? factServedBy(name) : null;
    if (fact === null || !over.includes(fact)) return [];
    const open = { type: 'overtake', payload: { fact } };
    return [{ kind, name, cause: 'overtaken', open, consequence: 'petition.overtaken_still_served' }];
  });
}
