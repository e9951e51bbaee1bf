import { type CaseId, type Dossier } from '#libs/kernel';
import { kindOf } from '#libs/docket';
import { contactIn, presentName, visitWishOf, type HasVisits } from '#libs/kind';
import { actorOf } from '../intake/receipt-right.js';
import type { Platform } from '../platform.js';

const wishes: readonly string[] = ['unwantContact', 'wantContact'];

/** Whether a command says what a party wants of visits. */
export const isVisitWish = (command: string): boolean => wishes.includes(command);

/**
 * Whoever visits knows it in the same request: nobody rings after a no, whether or not the engine is awake, and whoever said it: the
 * party, whoever acts for it, or the office that wrote it down. What is not reached here the course of the case tells. It is told
 * as the party's own: a revisit knows the parties alone, and whoever spoke for it was held to that by the case above.
 */
export async function tellVisitors(
  { database, docket, registry }: Platform,
  { caseId, party: said, key }: { readonly caseId: CaseId; readonly party: string; readonly key: string },
): Promise<void> {
  const dossier = (await docket.dossier(caseId, database)) as Dossier<HasVisits>;
  const { parts, state } = dossier;
  const now = presentName(dossier, said);
  for (const { kind, name, part, outcome } of parts) {
    const hears = kindOf(registry, kind).parts.hearsWishBy;
    if (hears === undefined || outcome !== null) continue;
    const due = state.visits.due.find(({ on }) => on === name);
    // By each name by which it is asked there.
    for (const party of due?.parties.filter((one) => presentName(dossier, one) === now) ?? []) {
      const payload = visitWishOf(contactIn(dossier, party));
      const told = { kind, caseId: part, actor: actorOf({ party }), commands: [{ type: hears, payload }] };
      await docket.act({ ...told, key: `${key} ${part} ${String(payload.n)}` });
    }
  }
}
