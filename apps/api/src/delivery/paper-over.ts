import type { KindName } from '#libs/contracts';
import type { DeliveryState } from '#libs/delivery';
import { factOfKind, kindOf } from '#libs/docket';
import type { Dossier } from '#libs/kernel';
import { reads } from '#libs/persistence';
import { standsNoMore as inPetition, type PetitionState } from '#libs/petition';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';

/** How the kinds whose papers are served say that one stands no more. */
const over: Partial<Record<KindName, (state: unknown, fact: { seq: number; type: string }) => boolean>> = {
  petition: (state, fact) => inPetition(state as PetitionState, fact),
};

/** Whether what a delivery serves was taken back, or stands no more, while it is under way: for whoever may see that paper. */
export async function isPaperOver(
  { docket, database, registry }: Platform,
  { reader }: Caller,
  { parent, state }: Dossier<unknown>,
): Promise<boolean> {
  const { fact: seq, proved, end } = state as DeliveryState;
  if (parent === null || seq === null || proved !== null || end !== null) return false;
  const standsNoMore = over[parent.kind as KindName];
  if (standsNoMore === undefined) return false;
  const [row] = await reads.readFacts(database, reader, parent.caseId, { afterSeq: seq - 1, limit: 1 });
  if (row === undefined) return false;
  const { type } = factOfKind(kindOf(registry, parent.kind), row.body);
  const { state: above } = await docket.dossier(parent.caseId, database);
  return standsNoMore(above, { seq, type });
}
