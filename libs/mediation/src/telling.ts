import { partyNamed, type LegalDate, type OfficeId } from '#libs/kernel';
import { didAct, draft, ofAll, openedOf, refused, requireAccepted, requireAct, ruled } from './case.js';
import { carriage, restingOn } from './carrying.js';
import type { Guard, MediationDossier } from './case.js';
import type { Telling } from './state.js';

/** Somebody is to be told something of it (告知谁、告知什么), by name: nobody is before all have agreed (人民调解法 15 item (4); ours). */
export const proposeTelling = ruled('proposeTelling', requireAccepted, ({ state: { tellings } }, payload) => [
  draft('tellingProposed', { ...payload, telling: tellings.length + 1 }),
]);

const requireTellings = ({ state: { tellings } }: MediationDossier): void => {
  if (tellings.length === 0) throw refused('conflict', 'mediation.no_such_telling', 'nobody proposed anything');
};

const requireToTell: Guard = (dossier) => {
  openedOf(dossier);
  requireTellings(dossier);
};

const requireToAgree: Guard = (dossier, context) => {
  requireAccepted(dossier, context);
  requireTellings(dossier);
};

/** A party agrees that this one is told that. */
export const agreeTelling = ruled('agreeTelling', requireToAgree, (dossier, payload, context) => {
  requireAct(dossier, payload, 'settle', context);
  const { acts } = tellingOf(dossier, payload.telling);
  const party = partyNamed(dossier.parties, payload.party)?.party ?? payload.party;
  return didAct(dossier, acts, party) ? [] : [draft('tellingAgreed', { ...payload, party })];
});

/**
 * It takes that back: nobody is told any more because of it, and who takes part in the joint mediation because of it is gone from it with
 * this fact (个人信息保护法 15).
 *
 * @throws DomainError `mediation.telling_not_agreed` (conflict): it has not agreed
 */
export const withdrawTelling = ruled('withdrawTelling', requireToTell, (dossier, payload, context) => {
  requireAct(dossier, payload, 'withdraw', context);
  const { acts } = tellingOf(dossier, payload.telling);
  const party = partyNamed(dossier.parties, payload.party)?.party ?? payload.party;
  const own = acts.filter((one) => partyNamed(dossier.parties, one.party)?.party === party);
  if (own.length === 0) throw refused('conflict', 'mediation.telling_not_agreed', 'it has not agreed', { party });
  const offices = restingOn(
    dossier,
    own.map(({ fact }) => fact),
  );
  const access = offices.map((office) => carriage('end', office));
  return [draft('tellingWithdrawn', { ...payload, party, offices }, { access })];
});

/**
 * What the parties have said to the telling of an office, each by itself: the last proposal on which all agree.
 *
 * @returns in which fact each has, and on which day; null: not all of them have
 */
export function consentsToTell(
  dossier: Pick<MediationDossier, 'parties' | 'state'>,
  office: OfficeId,
): readonly { readonly party: string; readonly fact: number; readonly on: LegalDate }[] | null {
  const all = dossier.state.tellings.filter((one) => one.office === office).map(({ acts }) => ofAll(dossier, acts));
  const last = all.findLast((acts) => acts !== null) ?? null;
  return last && last.map(({ party, fact, on }) => ({ party, fact, on }));
}

/** It was told, as all agreed; also after the end. */
export const tellOthers = ruled('tellOthers', requireToTell, (dossier, payload) => {
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
