import { isOfParty } from '#libs/kernel';
import type { Receipt } from '#contracts/petition';
import type { PetitionDetail } from './petition-detail.js';

/** Where a petitioner looks; the code stands in the fragment, which no server and no log ever sees. */
export const lookupAddress = ({ number, queryCode }: Receipt): string =>
  `${window.location.origin}/p?no=${encodeURIComponent(number)}#${queryCode}`;

/** The clocks of an office that run: of a receipt that is opened again those that were met say nothing of what comes. */
export const startedClocks = ({ clocks }: PetitionDetail): PetitionDetail['clocks'] =>
  clocks.filter(
    ({ owner, legalDueOn, endedAt, state }) =>
      !isOfParty(owner) && legalDueOn !== null && endedAt === null && (state === 'running' || state === 'overdue'),
  );
