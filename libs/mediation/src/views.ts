import type { ReadRow } from '#libs/kernel';
import type { KindStanding, PartSelf } from '#libs/kind';
import { didAct, hasConsented, ofAll, openedOf, principalsOf, type MediationDossier } from './case.js';
import { isDone, isTold, untoldOn } from './ending.js';
import type { MediationDetail, MediationPhase } from './standing.js';
import { toSeeOf } from './visiting.js';
import type { MediationState } from './state.js';
import type { AgreementForm } from './words.js';

function phaseOf(dossier: MediationDossier): MediationPhase {
  const { end, acceptedOn, isSuspended, agreement } = openedOf(dossier);
  if (end !== null) return isDone(dossier) ? 'ended' : isTold(dossier) ? 'performing' : 'telling';
  if (acceptedOn === null) return 'intake';
  if (isSuspended) return 'suspended';
  if (agreement !== null) return 'signing';
  return principalsOf(dossier).every(({ party }) => hasConsented(dossier, party)) ? 'sessions' : 'preparing';
}

/** Parties that have not consented to those who mediate now. */
export const missingConsents = (dossier: MediationDossier): string[] =>
  principalsOf(dossier).flatMap(({ party }) => (hasConsented(dossier, party) ? [] : [party]));

/** Parties that have not signed what was drawn up last. */
export const unsignedBy = (dossier: MediationDossier): string[] =>
  principalsOf(dossier).flatMap(({ party }) =>
    didAct(dossier, dossier.state.agreement?.signatures ?? [], party) ? [] : [party],
  );

/** How the mediation stands, for its course. */
export function standingOf(dossier: MediationDossier): KindStanding<MediationDetail> {
  const phase = phaseOf(dossier);
  const settledOn = untoldOn(dossier);
  const visits = toSeeOf(dossier);
  const detail: MediationDetail = {
    ...{ as: dossier.state.end?.as ?? null, ...(settledOn !== null && { settledOn }) },
    ...(Object.keys(visits).length > 0 && { visits }),
  };
  // What a visitor was told after all dates had passed is recorded still.
  return { isOpen: phase !== 'ended' || detail.visits !== undefined, phase, detail };
}

/** Of another case it tells that one how it ended and when, and nothing else. */
export const partOf = ({ end, causes }: MediationState): PartSelf => ({
  causes: causes.length === 0 ? [null] : causes,
  isNecessary: false,
  outcome: end?.as ?? null,
});

/** Its row in the read model. */
export function rowOf(dossier: MediationDossier): ReadRow {
  const { committee, sender, sort, source, track, openedAt, acceptedOn, sessions, agreement, end } = openedOf(dossier);
  return {
    ...{
      office_id: committee,
      sender_id: sender,
      sort,
      source,
      track,
      opened_at: openedAt,
      accepted_on: acceptedOn,
      sessions,
    },
    // In the open only where all of them want it (人民调解法 23 item (3); 特邀 2 item (5)).
    is_open: ofAll(dossier, dossier.state.consents)?.every(({ isOpen }) => isOpen) === true,
    ...{ effective_on: agreement?.effectiveOn ?? null, form: boundBy(agreement), ...endOf(end) },
    links: linksIn(dossier.state),
    // Whether any party has said yes or no to being visited again: without that there is no plan, nor is one asked for of what was replaced.
    visits_asked: dossier.state.visits.contacts.length > 0 || (agreement?.replacedBy ?? null) !== null,
    // Until everybody has been told it goes on, and what is late of that is late.
    ended_at: isDone(dossier) ? (end?.at ?? null) : null,
  };
}

/** The ids of the other cases of its matter, so that each of them finds it. */
const linksIn = ({ links }: MediationState): string | null =>
  links.length === 0 ? null : links.map((one) => one.case).join(' ');

/** In what form they are bound, once they are: of it a committee keeps the register of oral agreements (口头协议登记簿, 人民调解法 28). */
const boundBy = (agreement: MediationState['agreement']): AgreementForm | null =>
  (agreement?.effectiveOn ?? null) === null ? null : (agreement?.form ?? null);

/** How it ended, with what is counted of that. */
function endOf(end: MediationState['end']) {
  const { as = null, on = null, level = null, days = null } = end ?? {};
  return { ended_as: as, ended_on: on, level, days };
}
