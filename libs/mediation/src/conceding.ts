import type { TextRef } from '#libs/kernel';
import { partyNamed } from '#libs/kernel';
import { didAct, draft, ofAll, openedOf, refused, requireAct, requireNotInForce, ruled } from './case.js';
import type { Guard, MediationDossier } from './case.js';

const requireStatedFacts: Guard = (dossier, context) => {
  requireNotInForce(dossier, context);
  if (dossier.state.undisputed.length > 0) return;
  throw refused('conflict', 'mediation.no_such_facts', 'nobody has written down what is undisputed');
};

/** A party confirms that it does not dispute what was written down in a session (共同确认无争议事实), by its very words. */
export const confirmFacts = ruled('confirmFacts', requireStatedFacts, (dossier, payload, context) => {
  requireAct(dossier, payload, 'settle', context);
  const stated = dossier.state.undisputed.find(({ text }) => text.digest === payload.text);
  if (stated === undefined) throw refused('not_found', 'mediation.no_such_facts', 'nothing of those words is there');
  const party = partyNamed(dossier.parties, payload.party)?.party ?? payload.party;
  return didAct(dossier, stated.acts, party) ? [] : [draft('factsConfirmed', { ...payload, party })];
});

/**
 * Something was conceded that may be used: they have sat together, and the whole is not settled, for which it was.
 *
 * @throws DomainError `mediation.nothing_conceded` (conflict)
 */
const requireConceded: Guard = (dossier) => {
  const { sessions, agreement } = openedOf(dossier);
  const isSettled = agreement?.isWhole === true && agreement.effectiveOn !== null;
  if (sessions > 0 && !isSettled) return;
  throw refused('conflict', 'mediation.nothing_conceded', 'there is nothing to let be used');
};

/**
 * A party lets what was conceded for the sake of an agreement be used later, which takes all of them. Nothing of it is used
 * before: not in the report to a court, and on no paper (ours beside what a court hands over).
 *
 * @see 特邀 22, 在线 18
 */
export const releaseConcessions = ruled('releaseConcessions', requireConceded, (dossier, payload, context) => {
  requireAct(dossier, payload, 'settle', context);
  const party = partyNamed(dossier.parties, payload.party)?.party ?? payload.party;
  return didAct(dossier, dossier.state.released, party) ? [] : [draft('concessionsReleased', { ...payload, party })];
});

/** The court that handed it over has its report: what was let be used may stand in it. @throws DomainError `mediation.release_used` */
const requireUnused: Guard = (dossier) => {
  const { end } = openedOf(dossier);
  if (end?.isSenderTold !== true) return;
  throw refused('conflict', 'mediation.release_used', 'the report has gone out');
};

/**
 * A party takes that back, until it was used (个人信息保护法 15 in its spirit; ours).
 *
 * @throws DomainError `mediation.not_released`, `mediation.release_used` (conflict)
 */
export const withdrawRelease = ruled('withdrawRelease', requireUnused, (dossier, payload, context) => {
  // As it leaves with a word, so it takes this back: an organisation without its seal.
  requireAct(dossier, { ...payload, isSealed: true }, 'withdraw', context);
  const party = partyNamed(dossier.parties, payload.party)?.party ?? payload.party;
  if (!didAct(dossier, dossier.state.released, party)) {
    throw refused('conflict', 'mediation.not_released', 'it has let nothing be used', { party });
  }
  return [draft('releaseWithdrawn', { ...payload, party })];
});

/** What may be used later (可以作为依据的事实): what all have confirmed to be undisputed. */
export const confirmedFacts = (dossier: MediationDossier): readonly TextRef[] =>
  dossier.state.undisputed.filter(({ acts }) => ofAll(dossier, acts) !== null).map(({ text }) => text);
