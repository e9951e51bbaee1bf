import { isOfParty } from '#libs/kernel';
import type { PetitionDetail } from './petition-detail.js';

/** The clocks of an office that run: of a receipt that is opened again those that were met say nothing of what comes. */
export const startedClocks = ({ clocks }: PetitionDetail): PetitionDetail['clocks'] =>
  clocks.filter(
    ({ owner, legalDueOn, endedAt, state }) =>
      !isOfParty(owner) && legalDueOn !== null && endedAt === null && (state === 'running' || state === 'overdue'),
  );
