import type { Dossier, ReadRow } from '#libs/kernel';
import { missingIn, openedOf, type CadenceDossier } from './case.js';
import { nextOf } from './next.js';
import type { CadenceDetail, CadencePhase } from './standing.js';

export function phaseOf({ state }: Pick<CadenceDossier, 'state'>): CadencePhase {
  if (state.end !== null) return 'ended';
  return state.isOver ? 'closing' : 'running';
}

/** A part tells when it counts, and may go on after that; its name begins with whose it is: `g1/1`. */
const counted = 'counted';
const debtorOfPart = (name: string): string => name.slice(0, name.lastIndexOf('/'));

/** What its course has to do. */
export function detailOf({ state, parts }: Pick<Dossier<CadenceDossier['state']>, 'state' | 'parts'>): CadenceDetail {
  const known = state.owing.flatMap((one) => one.parts);
  return {
    next: nextOf(state),
    toCount: parts.flatMap(({ name, causes }) =>
      causes.includes(counted) && !known.includes(name) ? [{ debtor: debtorOfPart(name), part: name }] : [],
    ),
  };
}

/** Its row in the read model. */
export function rowOf(dossier: CadenceDossier): ReadRow {
  const { terms, period, openedAt, owing, end } = openedOf(dossier);
  const missing = missingIn(dossier.state).length;
  return {
    ...{ cadence_id: terms.cadence, unit: terms.unit, work: terms.work, office_id: terms.owner, period: period.key },
    ...{ from_on: period.from, until_on: period.until, opened_at: openedAt, owing: owing.length, missing },
    ...{ ended_as: end?.as ?? null, ended_at: end?.at ?? null },
  };
}
