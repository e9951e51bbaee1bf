import type { ReadRow } from '#libs/kernel';
import { openedOf, type CircularDossier } from './case.js';
import type { CircularPhase } from './standing.js';
import type { CircularState } from './state.js';

export function phaseOf({ end, issuedOn, item }: CircularState): CircularPhase {
  if (end !== null) return 'ended';
  if (issuedOn !== null) return 'issued';
  return item === null ? 'drafted' : 'laid';
}

/** Its row in the read model. */
export function rowOf(dossier: CircularDossier): ReadRow {
  const { office, form, period, item, cites, named, openedAt, issuedOn, addressees, end } = openedOf(dossier);
  const received = addressees.filter(({ hasReceived }) => hasReceived).length;
  return {
    ...{ office_id: office, form, period, item, cited: cites.length, named: named.length },
    ...{ addressees: addressees.length, received, opened_at: openedAt, issued_on: issuedOn },
    ...{ ended_as: end?.as ?? null, ended_at: end?.at ?? null },
  };
}
