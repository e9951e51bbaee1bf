import type { Goal } from './format.js';
import { areMediationsRight, mediationGoals, mediationLines } from './mediation-report.js';
import type { MediationReport } from './parts/mediation.js';
import type { VisitsReport } from './parts/visits.js';
import { areVisitsRight, visitsGoals, visitsLines } from './visits-report.js';

/** What is measured of one kind alone, each when it is asked for by name. */
export interface KindsReport {
  readonly mediation: MediationReport | null;
  readonly visits: VisitsReport | null;
}

export const kindsGoals = ({ mediation, visits }: KindsReport): Goal[] => [
  ...mediationGoals(mediation),
  ...visitsGoals(visits),
];

export const areKindsRight = ({ mediation, visits }: KindsReport): boolean =>
  (mediation === null || areMediationsRight(mediation)) && (visits === null || areVisitsRight(visits));

export const kindsLines = ({ mediation, visits }: KindsReport): string[] => [
  ...(mediation === null ? [] : mediationLines(mediation)),
  ...(visits === null ? [] : visitsLines(visits)),
];
