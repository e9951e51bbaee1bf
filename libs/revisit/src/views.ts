import type { ReadColumns, ReadRow } from '#libs/kernel';
import type { KindStanding } from '#libs/kind';
import { isSettled, openedOf, type RevisitDossier } from './case.js';
import type { RevisitDetail, RevisitPhase } from './standing.js';
import type { RevisitState } from './state.js';

function phaseOf({ end, closed, visitor, callBack }: RevisitState): RevisitPhase {
  if (end !== null) return 'ended';
  if (closed !== null) return callBack === null || callBack === 'owed' ? 'checking' : 'following';
  return visitor === null ? 'assigning' : 'visiting';
}

/** How it stands, for its course. */
export function standingOf(dossier: RevisitDossier): KindStanding<RevisitDetail> {
  const { state } = dossier;
  return { isOpen: state.end === null, phase: phaseOf(state), detail: detailOf(dossier) };
}

const nothing: RevisitDetail = { isToFreeze: false, draw: null, isToClose: false, callBack: null };

function detailOf(dossier: RevisitDossier): RevisitDetail {
  const { openedAt, end, closed, visitor, isFrozen, frozen, callBack } = dossier.state;
  if (openedAt === null || end !== null) return nothing;
  if (closed !== null) return { ...nothing, callBack: callBack === null ? { fact: closed.fact } : null };
  const isToClose = isSettled(dossier);
  return { ...nothing, isToFreeze: !isToClose && visitor === null && !isFrozen, draw: frozen, isToClose };
}

/** Its row in the read model: what an office made of it. Nobody who was asked stands in it, and nothing that was said. */
export function rowOf(dossier: RevisitDossier): ReadRow {
  const { office, supervisor, matter, on, openedAt, parties, visitor, callBack } = openedOf(dossier);
  return {
    ...{ parent_id: dossier.parent?.caseId ?? null, office_id: office, supervisor_id: supervisor, matter },
    ...{ planned_on: on, opened_at: openedAt, visitor: visitor?.person ?? null, parties: parties.length },
    ...countsOf(parties),
    ...{ call_back: callBack, ...saidIn(dossier.state), ...endOf(dossier.state) },
  };
}

function countsOf(parties: RevisitState['parties']): ReadColumns {
  const asked = parties.filter(({ stands }) => stands === 'asked');
  const missed = parties.filter(({ stands }) => stands === 'not_reached');
  const proved = asked.filter(({ proof, doubt }) => proof !== null && doubt === null);
  // Also that somebody was not reached, where it says that nobody tried.
  const doubted = parties.filter(({ doubt }) => doubt !== null);
  return { asked: asked.length, proved: proved.length, doubted: doubted.length, not_reached: missed.length };
}

/** What its supervisor may ask the office about, of all revisits together: when, and whether the same was written again. */
const saidIn = ({ parties, made }: RevisitState): ReadColumns => ({
  content: parties.filter(({ stands, isContent }) => stands === 'asked' && isContent).length,
  ...{ said: made?.words ?? null, made_at: made?.at ?? null },
});

const endOf = ({ end, closed }: RevisitState): ReadRow => ({
  ended_as: end?.as ?? closed?.as ?? null,
  ended_at: end?.at ?? null,
});
