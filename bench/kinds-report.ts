import type { Goal } from './format.js';
import { areMediationsRight, mediationGoals, mediationLines } from './mediation-report.js';
import type { MediationReport } from './parts/mediation.js';
import type { PlansReport } from './parts/plans.js';
import type { QuarterReport } from './parts/quarter.js';
import type { VisitsReport } from './parts/visits.js';
import { plansGoals, plansLines } from './plans-report.js';
import { isQuarterRight, quarterGoals, quarterLines } from './quarter-report.js';
import { areVisitsRight, visitsGoals, visitsLines } from './visits-report.js';

/** What is measured of one kind alone, each when it is asked for by name. */
export interface KindsReport {
  readonly mediation: MediationReport | null;
  readonly plans: PlansReport | null;
  readonly visits: VisitsReport | null;
  readonly quarter: QuarterReport | null;
}

export const kindsGoals = ({ mediation, plans, visits, quarter }: KindsReport): Goal[] => [
  ...mediationGoals(mediation),
  ...plansGoals(plans),
  ...visitsGoals(visits),
  ...quarterGoals(quarter),
];

export const areKindsRight = ({ mediation, visits, quarter }: KindsReport): boolean =>
  (mediation === null || areMediationsRight(mediation)) &&
  (visits === null || areVisitsRight(visits)) &&
  (quarter === null || isQuarterRight(quarter));

export const kindsLines = ({ mediation, plans, visits, quarter }: KindsReport): string[] => [
  ...(mediation === null ? [] : mediationLines(mediation)),
  ...(plans === null ? [] : plansLines(plans)),
  ...(visits === null ? [] : visitsLines(visits)),
  ...(quarter === null ? [] : quarterLines(quarter)),
];
