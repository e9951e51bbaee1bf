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

/** Somebody has let something be used. @throws DomainError `mediation.not_released` (conflict) */
const requireReleased: Guard = (dossier) => {
  if (openedOf(dossier).released.length > 0) return;
  throw refused('conflict', 'mediation.not_released', 'nobody has let anything be used');
};

/**
 * A party takes that back, at any time (个人信息保护法 15 in its spirit; ours).
 *
 * @throws DomainError `mediation.not_released` (conflict), details `party`
 */
export const withdrawRelease = ruled('withdrawRelease', requireReleased, (dossier, payload, context) => {
  // As it leaves with a word, so it takes this back: an organisation without its seal.
  requireAct(dossier, { ...payload, isSealed: true }, 'withdraw', context);
  const party = partyNamed(dossier.parties, payload.party)?.party ?? payload.party;
  // By the name under which it was said: two names may have become one meanwhile.
  const own = dossier.state.released.filter((one) => partyNamed(dossier.parties, one.party)?.party === party);
  if (own.length === 0) throw refused('conflict', 'mediation.not_released', 'it has let nothing be used', { party });
  return own.map((one) => draft('releaseWithdrawn', { ...payload, party: one.party }));
});

/** What may be used later (可以作为依据的事实): what all have confirmed to be undisputed. */
export const confirmedFacts = (dossier: MediationDossier): readonly TextRef[] =>
  dossier.state.undisputed.filter(({ acts }) => ofAll(dossier, acts) !== null).map(({ text }) => text);
