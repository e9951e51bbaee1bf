import { legalDateOf } from '#libs/calendar';
import type { Dossier } from '#libs/kernel';
import { boundsOf, nothing, refusing, toolsOf, type Evolutions, type KindContext } from '#libs/kind';
import type { IncidentCode } from './codes.js';
import type { IncidentFacts } from './facts.js';
import { permit, type incidentGrants } from './grants.js';
import type { IncidentState } from './state.js';

const evolutions: Evolutions<IncidentState, IncidentFacts> = {
  opened: (_state, { office, stage, title }, { at }) => ({ office, stage, titleDigest: title.digest, openedAt: at }),
  teamNamed: (_state, { members }) => ({ team: members }),
  measuresTaken: nothing,
  reported: () => ({ isReported: true }),
  turnedViolent: () => ({ stage: 'violent' }),
  extended: nothing,
  closed: (_state, _data, { at }) => ({ end: { at, as: 'closed' } }),
  lapsed: (_state, _data, { at }) => ({ end: { at, as: 'lapsed' } }),
  warned: nothing,
  overdue: nothing,
};

/** How the facts of incidents are drafted and folded. */
export const tools = toolsOf<IncidentState, IncidentFacts>({ kind: 'incident', evolutions });

export type IncidentDossier = Dossier<IncidentState>;

/** Refuses. */
export const refused = refusing<IncidentCode>();

/** The bounds of the dates that people state. */
export const requireBetween = boundsOf('incident', refused);

/** The day on which it was opened. @throws DomainError `incident.not_opened` (conflict) */
export function beganOn({ state: { openedAt } }: IncidentDossier) {
  if (openedAt === null) throw refused('conflict', 'incident.not_opened', 'there is no such incident');
  return legalDateOf(openedAt);
}

/**
 * Refuses whoever may not, then an incident that is not there or is over.
 *
 * @throws DomainError `office.not_permitted` (forbidden); `incident.not_opened`, `incident.closed` (conflict)
 */
export function requireOpen(
  dossier: IncidentDossier,
  context: KindContext,
  command: keyof typeof incidentGrants,
): void {
  permit(context, command, { handler: dossier.state.office });
  beganOn(dossier);
  if (dossier.state.end !== null) throw refused('conflict', 'incident.closed', 'it is over');
}
