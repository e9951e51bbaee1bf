import { partyNamed } from '#libs/kernel';
import { didAct, draft, ofAll, openedOf, refused, requireAccepted, requireAct, ruled } from './case.js';
import type { MediationDossier } from './case.js';
import type { Telling } from './state.js';

/** Somebody is to be told something of it (告知谁、告知什么), by name: nobody is before all have agreed (人民调解法 15 item (4); ours). */
export const proposeTelling = ruled('proposeTelling', requireAccepted, ({ state: { tellings } }, payload) => [
  draft('tellingProposed', { ...payload, telling: tellings.length + 1 }),
]);

/** A party agrees that this one is told that. */
export const agreeTelling = ruled('agreeTelling', requireAccepted, (dossier, payload, context) => {
  requireAct(dossier, payload, 'settle', context);
  const { acts } = tellingOf(dossier, payload.telling);
  const party = partyNamed(dossier.parties, payload.party)?.party ?? payload.party;
  return didAct(dossier, acts, party) ? [] : [draft('tellingAgreed', { ...payload, party })];
});

/** It was told, as all agreed; also after the end. */
export const tellOthers = ruled('tellOthers', openedOf, (dossier, payload) => {
  const { acts, isTold } = tellingOf(dossier, payload.telling);
  if (ofAll(dossier, acts) === null) {
    throw refused('conflict', 'mediation.telling_not_agreed', 'not all agree that this one is told');
  }
  return isTold ? [] : [draft('othersTold', payload)];
});

function tellingOf({ state: { tellings } }: MediationDossier, number: number): Telling {
  const found = tellings[number - 1];
  if (found === undefined) throw refused('not_found', 'mediation.no_such_telling', 'nobody proposed that');
  return found;
}
