import { factServedBy, type OwedPart } from '#libs/kernel';
import type { MediationDossier } from './case.js';
import { papersOver } from './papers.js';

/**
 * Whatever is bringing a paper that stands no more hears it, and sends nothing further (ours): nobody is served what was drawn up
 * anew, or an address that was hidden since.
 */
export function overtakenDeliveries(dossier: MediationDossier): readonly OwedPart[] {
  const over = papersOver(dossier);
  return dossier.parts.flatMap(({ kind, name, outcome }) => {
    const fact = kind === 'delivery' && outcome === null ? factServedBy(name) : null;
    if (fact === null || !over.includes(fact)) return [];
    const open = { type: 'overtake', payload: { fact } };
    return [{ kind, name, cause: 'overtaken', open, consequence: 'mediation.overtaken_still_served' }];
  });
}
