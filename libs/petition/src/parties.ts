import type { AskedChange, KindParties } from '#libs/kind';
import type { PetitionDossier } from './case.js';
import type { PetitionPermission } from './grants.js';
import { requireOpen, requirePermitted } from './guard.js';
import type { PetitionState } from './state.js';

/**
 * The parties of a petition: whoever asks, one at least, and who is in it for them. An accused person is named by acts of its
 * own and is no party. After the end a paper may still be on its way and a window run, so that a name can be put right, a
 * guardian named and a mandate ended; who petitions is settled by then.
 */
export const petitionParties: KindParties<PetitionState> = {
  roles: { petitioner: { least: 1, leavesByStatement: true }, representative: {} },
  may: (dossier, command, context) => {
    const require = command === 'mergeParties' ? requireOpen : requirePermitted;
    require(dossier, context, `petition.${command}`);
  },
  mayChange: (dossier, change, context) => {
    const ofBureau = permissionFor(dossier, change);
    if (ofBureau === null) return;
    const require = change.change === 'correct' ? requirePermitted : requireOpen;
    require(dossier, context, ofBureau);
  },
};

/**
 * What a change needs beside the row of its command: those of who petitions are not the holder's, nor is another name of whoever
 * does, which would be another petitioner; null: nothing.
 */
function permissionFor({ parties }: PetitionDossier, asked: AskedChange): PetitionPermission | null {
  if (asked.change === 'mandate' || asked.change === 'endMandate') return null;
  const isPetitioner =
    asked.change === 'join'
      ? asked.role === 'petitioner'
      : parties.some(({ party, role }) => party === asked.party && role === 'petitioner');
  if (asked.change === 'correct') return isStanding(asked, isPetitioner) ? 'petition.correctParty.standing' : null;
  return isPetitioner ? ofPetitioner[asked.change] : null;
}

const ofPetitioner = {
  join: 'petition.addParty.petitioner',
  leave: 'petition.leaveParty.petitioner',
  merge: 'petition.mergeParties.petitioner',
} as const;

/** Whether it says who petitions, and whether alone or by another one: a name of a petitioner would be another petitioner. */
const isStanding = (
  { nature, capacity, role, isNamed = false }: Extract<AskedChange, { change: 'correct' }>,
  isPetitioner: boolean,
): boolean => (nature ?? capacity ?? role) !== undefined || (isNamed && isPetitioner);
