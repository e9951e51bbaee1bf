import type { KindParties } from '#libs/kind';
import { requireOpen, requirePermitted } from './guard.js';
import type { PetitionState } from './state.js';

/**
 * The parties of a petition: whoever asks, one at least, and who is in it for them. An accused person is named by acts of its
 * own and is no party. After the end a paper may still be on its way, so that a name or an address can be put right.
 */
export const petitionParties: KindParties<PetitionState> = {
  roles: { petitioner: { least: 1 }, representative: {} },
  may: (dossier, command, context) => {
    const require = command === 'correctParty' ? requirePermitted : requireOpen;
    require(dossier, context, `petition.${command}`);
  },
};
