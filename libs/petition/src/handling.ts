import type { LegalDate, OfficeId } from '#libs/kernel';
import { draft, everythingEnded, meet, refused, runningOf } from './case.js';
import { startCounting } from './carried.js';
import type { PetitionContext, PetitionDossier } from './case.js';
import type { PetitionDraft } from './facts.js';
import { requireHandler, requireOpen, requireUnaccepted, requireUndecided } from './guard.js';
import type { Handler } from './handler.js';
import { takenOn } from './holding.js';
import { notified } from './written-notice.js';
import { classOf, hasHandlingLimit, type PetitionState } from './state.js';

/**
 * Takes the matter on (受理). Opens the handling limit, XF-09, for an appeal (art. 34); after silence that limit has run
 * since the raw day 15, and a late acceptance does not start it again [D].
 */
export const accept: Handler<'accept'> = {
  may: (dossier, context) => {
    const state = requireOpen(dossier, context, 'petition.accept');
    requireUndecided(state);
    requireUnaccepted(state);
    requireHandler(state, context);
    if (classOf(state) === null) throw refused('conflict', 'petition.class_missing', 'it has not been classified yet');
  },
  act: (dossier, { notice, proof = null }, context) => {
    const office = requireHandler(dossier.state, context);
    const acceptance = accepted(dossier, office, context);
    if (notice === null) return [acceptance];
    // Told before of its receipt, the petitioner is told now whether it was accepted (art. 44(3)).
    const tells = dossier.state.isNotified ? 'accepted' : 'receipt';
    return [...notified(dossier, { ...notice, office, notice: null, proof, tells }, context), acceptance];
  },
};

function accepted(dossier: PetitionDossier, office: OfficeId, context: PetitionContext): PetitionDraft {
  const { state } = dossier;
  const { today: acceptedOn } = context;
  const waiting = runningOf(dossier, 'XF-ACCEPT');
  const data = { office, acceptedOn, isLate: waiting.some(({ breachedAt }) => breachedAt !== null) };
  const met = { clocks: meet(waiting) };
  if (state.limitFrom !== null || !hasHandlingLimit(state)) {
    return draft('accepted', { ...data, limitFrom: state.limitFrom }, met, takenOn(dossier));
  }
  const limit = { rule: 'XF-09', owner: office, startedBy: 'accepted', startOn: acceptedOn, what: 'decide' } as const;
  const { from: limitFrom, ...opened } = startCounting(dossier, context, limit);
  return draft('accepted', { ...data, limitFrom }, met, takenOn(dossier), opened);
}

/** The report on an assigned matter (办结报告): meets XF-04. */
export const reportCompletion: Handler<'reportCompletion'> = {
  may: (dossier, context) => {
    const state = requireOpen(dossier, context, 'petition.reportCompletion');
    if (runningOf(dossier, 'XF-04').length === 0) {
      throw refused('conflict', 'petition.no_report_owed', 'no report is owed');
    }
    // What was led into another procedure has no decision here, and its report ends it; what was settled has none either.
    if (state.phase !== 'routed' && state.settlement === undefined) requireDecision(state);
  },
  act: (dossier, { report }, context) => {
    const office = requireHandler(dossier.state, context);
    const clocks = meet(runningOf(dossier, 'XF-04'));
    // Of what was led into another procedure nothing else is owed here.
    const rest = dossier.state.phase === 'routed' ? everythingEnded(dossier, clocks) : {};
    return [draft('completionReported', { office, report }, { clocks }, rest)];
  },
};

/** @throws DomainError `petition.not_decided` (conflict) */
export function requireDecision(state: PetitionState): LegalDate {
  if (state.decidedOn === null) throw refused('conflict', 'petition.not_decided', 'it has not been decided');
  return state.decidedOn;
}
