import { partyNamed } from '#libs/kernel';
import { draft, isAmong, openedOf, principalsOf, refused, requireAct, ruled } from './case.js';
import type { Guard, MediationDossier } from './case.js';

const requireSuspected: Guard = (dossier) => {
  openedOf(dossier);
  if (dossier.state.screening === 'suspected') return;
  throw refused('conflict', 'mediation.no_violence', 'no violence is suspected');
};

/**
 * Police, protection order and women's federation were named to a party, apart and by word of mouth (告知救济途径): owed to every
 * one of them where violence is suspected, so that being told shows nothing of who was hurt (ours).
 *
 * @see 反家庭暴力法 13, 15, 16, 23
 */
export const tellProtection = ruled('tellProtection', requireSuspected, (dossier, { party }) => {
  const known = partyNamed(dossier.parties, party);
  if (known === undefined || !principalsOf(dossier).includes(known)) {
    throw refused('invalid', 'mediation.not_party', 'it is no party to the dispute', { party });
  }
  const { party: told } = known;
  return isAmong(dossier, dossier.state.toldOfProtection, told) ? [] : [draft('protectionTold', { party: told })];
});

/** A party wants its address on no paper that another side gets (地址保密). */
export const hideAddress = ruled('hideAddress', openedOf, (dossier, payload, context) => {
  requireAct(dossier, payload, 'speak', context);
  const party = partyNamed(dossier.parties, payload.party)?.party ?? payload.party;
  return isAddressHidden(dossier, party) ? [] : [draft('addressHidden', { ...payload, party })];
});

/** Whether a party wants it so: said by a name that was merged, it is said for the one that is left. */
export const isAddressHidden = (dossier: Pick<MediationDossier, 'parties' | 'state'>, party: string): boolean =>
  isAmong(dossier, dossier.state.hidden, party);

/** Whose address stands on no paper that another side gets: everybody's, where violence is suspected (ours). */
export const hiddenAddresses = (dossier: Pick<MediationDossier, 'parties' | 'state'>): readonly string[] =>
  principalsOf(dossier)
    .map(({ party }) => party)
    .filter((party) => dossier.state.screening === 'suspected' || isAddressHidden(dossier, party));
