import { as } from '#libs/kernel';
import type { MediationState } from '#libs/mediation';
import { drawDocumentNumber } from '#libs/persistence';
import { visibleHead } from '../case/visible-head.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';

/**
 * Draws the number of an agreement that may be sealed now, so that it stands on the copies that are signed and not first on the one that is
 * served: what is refused has none. A drill has no number.
 */
export async function numberAgreement(platform: Platform, caller: Caller, id: string): Promise<void> {
  const { docket, database } = platform;
  const { id: caseId, isDrill } = await visibleHead(platform, caller, id, 'mediation');
  const { dossier, refusals } = await docket.now(as(caseId), caller.actor, database);
  const { agreement, committee } = dossier.state as MediationState;
  if (isDrill || agreement === null || committee === null || refusals()['seal'] !== null) return;
  const name = (await platform.world()).offices.get(committee)?.name ?? { zh: committee, en: committee };
  const place = { caseId, seq: agreement.seq, office: committee, name, year: Number(agreement.drawnUpOn.slice(0, 4)) };
  await database.transaction((transaction) => drawDocumentNumber(transaction, place));
}
