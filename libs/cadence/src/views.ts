import { as, type Dossier, type LegalDate, type ReadRow } from '#libs/kernel';
import { missingIn, openedOf, type CadenceDossier } from './case.js';
import { nextOf } from './next.js';
import type { CadenceDetail, CadencePhase } from './standing.js';
import type { Owing } from './state.js';

export function phaseOf({ state }: Pick<CadenceDossier, 'state'>): CadencePhase {
  if (state.end !== null) return 'ended';
  return state.isOver ? 'closing' : 'running';
}

/** A part tells on which day it counts, `counted/2026-08-20`, and may go on after that; its name begins with whose it is: `g1/1`. */
const counted = 'counted/';
const debtorOfPart = (name: string): string => name.slice(0, name.lastIndexOf('/'));

/** What its course has to do. */
export function detailOf({ state, parts }: Pick<Dossier<CadenceDossier['state']>, 'state' | 'parts'>): CadenceDetail {
  const known = state.owing.flatMap((one) => one.parts);
  return {
    next: nextOf(state),
    toCount: parts.flatMap(({ name, causes }) => {
      const cause = causes.find((one) => one?.startsWith(counted) === true);
      if (cause == null || known.includes(name)) return [];
      return [{ debtor: debtorOfPart(name), part: name, on: as<LegalDate>(cause.slice(counted.length)) }];
    }),
  };
}

/** How one of them stands with what it owes; whoever is let off owes nothing, and what came after its day is late. */
export function standsOf(
  { done, quota, isExcused, clock: id }: Owing,
  { clocks }: Pick<CadenceDossier, 'clocks'>,
): 'done' | 'late' | 'owed' | 'overdue' | 'excused' {
  const isPast = clocks.some((one) => one.id === id && one.breachedAt !== null);
  if (done >= quota) return isPast ? 'late' : 'done';
  if (isExcused) return 'excused';
  return isPast ? 'overdue' : 'owed';
}

/** Its row in the read model. */
export function rowOf(dossier: CadenceDossier): ReadRow {
  const { terms, period, openedAt, owing, end } = openedOf(dossier);
  const missing = missingIn(dossier.state).length;
  const late = owing.filter((one) => standsOf(one, dossier) === 'late').length;
  return {
    ...{ cadence_id: terms.cadence, unit: terms.unit, work: terms.work, office_id: terms.owner, period: period.key },
    ...{ from_on: period.from, until_on: period.until, opened_at: openedAt, owing: owing.length, missing, late },
    ...{ ended_as: end?.as ?? null, ended_at: end?.at ?? null },
  };
}
