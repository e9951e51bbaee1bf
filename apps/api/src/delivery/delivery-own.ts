import type { DeliveryState } from '#libs/delivery';
import type { Dossier } from '#libs/kernel';
import { reads } from '#libs/persistence';
import { holderOf } from '../case/holder.js';
import { maskedParties, meantBy, presentName } from '../case/case-parties.js';
import type { OwnOfKind } from '../case/kinds-own.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import { stakeOf } from './at-stake.js';
import { isPaperOver } from './paper-over.js';
import { tellingOf } from './telling.js';

/** What a delivery has beside what every case has: each way that was tried, and what comes next. */
export const deliveryOwn: OwnOfKind<'delivery'> = {
  async parts(platform, caller, { head, now }) {
    const { database } = platform;
    const [{ dossier }, attached] = await Promise.all([now, reads.listAttachments(database, caller.reader, head.id)]);
    const { legs, ahead, sentOn, proved, proofs, report, fact, recipient, remindsOf } = dossier.state as DeliveryState;
    return {
      progress: {
        legs: legs.map(({ channel, stage, attempts, notBefore, reports, isUnanswered, why }, at) => ({
          ...{ leg: at + 1, channel, stage, attempts, notBefore },
          reports: [...reports],
          why: why ?? (isUnanswered === true ? 'unanswered' : null),
        })),
        ...{ ahead: [...ahead], sentOn, fact, isReminder: remindsOf !== null },
        proved: proved === null ? null : { proof: proved.proof, servedOn: proved.servedOn, channel: proved.channel },
        proofs: proofs.map(({ seq, proof, servedOn, evidence, attachment, file }) => ({
          ...{ seq, proof, servedOn, attachment },
          ...{ evidence: evidence?.digest ?? null, sha256: file?.sha256 ?? null },
        })),
        // A later scan is nearer to what is recorded now.
        files: attached
          .filter(({ isErased, withdrawnAt }) => !isErased && withdrawnAt === null)
          .map(({ attachment, name, seq }) => ({ attachment, name: name ?? String(seq) }))
          .reverse(),
        ...tellingOf(dossier),
        tells: report?.command ?? null,
        role: recipient?.role ?? null,
        isToOrganisation: recipient?.nature === 'organisation',
        isPaperOver: await isPaperOver(platform, dossier),
        atStake: await stakeOf(platform, caller, dossier),
        recipient: await recipientOf(platform, caller, dossier),
      },
    };
  },
};

/** Who it goes to, as the case names its parties; null: the reader may not see that case, or the name was erased. */
async function recipientOf(platform: Platform, caller: Caller, { parent, state }: Dossier<unknown>) {
  const { recipient } = state as DeliveryState;
  if (parent === null || recipient === null) return null;
  const holder = await holderOf(platform, parent.caseId);
  const party = await presentName(platform, holder, recipient.party);
  const parties = await maskedParties(platform, caller, holder, { withLeft: party !== null });
  return meantBy(parties, party) ?? null;
}
