import type { ReissuedReceipt } from '#libs/contracts';
import { DomainError } from '#libs/kernel';
import type { MediationState } from '#libs/mediation';
import { visibleHead } from '../case/visible-head.js';
import type { Caller } from '../http/request-state.js';
import { reissueTo, type AskedReissue } from '../intake/reissuing.js';
import type { Platform } from '../platform.js';

const kind = 'mediation';

/**
 * Makes the receipt of a party of a mediation (回执), which only the committee that holds it does: one that was asked to mediate with
 * it reads, and gives nobody a right.
 *
 * @throws DomainError `office.not_permitted` (forbidden), and those of `reissueTo`
 */
export async function giveReceipt(
  platform: Platform,
  caller: Caller,
  asked: Omit<AskedReissue, 'kind'>,
): Promise<ReissuedReceipt> {
  const { docket, database } = platform;
  const { id } = await visibleHead(platform, caller, asked.id, kind);
  const { state } = await docket.dossier(id, database);
  if ((state as MediationState).committee !== caller.actor.office) {
    throw new DomainError('forbidden', 'office.not_permitted', 'another committee holds it', { because: 'relation' });
  }
  return await reissueTo(platform, caller, { kind, ...asked });
}
